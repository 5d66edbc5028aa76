/// What wikis set behind headings, between brackets and with strokes between them: "[edit | edit source]".
extension CueList {
  /// ``TrailingMarks`` looks for them there.
  static let editing = """
    edit,edit source,bearbeiten,quelltext bearbeiten,modifier,modifier le code,editar,editar código,modifica
    modifica wikitesto,bewerken,brontekst bewerken,redigera,redigera wikitext,rediger,rediger kilde,rediger kildetekst
    breyta,muokkaa,muokkaa wikitekstiä,edytuj,edytuj kod,editovat,editovat zdroj,upraviť,upraviť zdroj,szerkesztés
    forrásszöveg szerkesztése,modificare,modificare sursă,редактиране,редактиране на кода,править,править код
    редагувати,редагувати код,рэдагаваць,uredi,uredi izvor,уреди,уреди извор,redaguoti,redaguoti vikitekstą
    labot sadaļu,labot,muuda,muuda lähteteksti,επεξεργασία,επεξεργασία κώδικα,değiştir,kaynağı değiştir,sunting
    sunting sumber,sửa,sửa mã nguồn,عدل,عدل المصدر,ویرایش,ویرایش مبدأ,ترمیم,עריכה,עריכת קוד מקור,संपादित करें,সম্পাদনা
    தொகு,แก้ไข,แก้ไขต้นฉบับ,编辑,編輯,编辑源代码,編輯原始碼,編集,ソースを編集,편집,원본 편집,edit wikitext,editar código-fonte,editar a fonte
    modifier wikicode,modifier le wikicode,modifica sorgente,redigér wikikode,redigér,rediger wikikode,ред. код
    правіць зыходнік,uredi kod,uredi kodo,labot pirmkodu,vikimətni redaktə et,modifica el codi,aldatu iturburu kodea
    aldatu,تعديل المصدر,स्रोत सम्पादित करें,सम्पादन,উৎস সম্পাদনা
    """

  /// The wordings of ``editing``.
  static let waysToEdit = Set(editing.split { $0 == "," || $0 == "\n" }.map(String.init))
}
