/// What stands above a few words about who wrote an article.
extension CueList {
  static let portrait = """
    about the author,about the authors,about the writer,about me,who am i,author bio,author profile,meet the author
    written by the author,about our author,about this author,über den autor,über die autorin,über die autoren
    über den verfasser,zum autor,zur autorin,über mich,wer bin ich,autorenprofil,wer schreibt hier
    à propos de l'auteur,à propos de l'autrice,à propos de l'auteure,à propos des auteurs,l'auteur,l'autrice
    qui suis-je,qui suis je,sur l'auteur,biographie de l'auteur,à propos de moi,sobre el autor,sobre la autora
    sobre los autores,acerca del autor,acerca de la autora,quién soy,sobre mí,acerca de mí,quién escribe,sobre o autor
    sobre a autora,sobre os autores,quem sou eu,quem sou,sobre mim,quem escreve,perfil do autor,perfil del autor
    sull'autore,sull'autrice,sugli autori,l'autore,chi sono,chi scrive,informazioni sull'autore,su di me
    over de auteur,over de auteurs,over de schrijver,over mij,wie ben ik,wie schrijft dit,sobre l'autor,sobre l'autora
    om författaren,om skribenten,om mig,vem är jag,om forfatteren,om meg,hvem er jeg,om forfatterne,kirjoittajasta
    tietoa kirjoittajasta,kuka olen,kuka minä olen,tietoja kirjoittajasta,um höfundinn,o autorze,o autorce,o autorach
    kim jestem,o mnie,o autorovi,kdo jsem,o mně,o autorke,kto som,o mne,a szerzőről,a szerző,szerzőnkről,ki vagyok én
    ki vagyok,rólam,despre autor,despre autoare,cine sunt,cine sunt eu,despre mine,за автора,за авторката,кой съм аз
    коя съм аз,за мен,об авторе,об авторах,кто я,обо мне,про автора,про авторку,про авторів,хто я,про мене,пра аўтара
    o autoru,o autorici,o autorima,tko sam,tko sam ja,ko sam ja,o meni,о аутору,о ауторки,ко сам ја,о мени,o avtorju
    o avtorici,kdo sem,apie autorių,apie autorę,apie mane,kas aš,par autoru,par autori,kas es esmu,par mani,autorist
    kes ma olen,minust,σχετικά με τον συντάκτη,σχετικά με τη συντάκτρια,σχετικά με τον συγγραφέα,ποιος είμαι
    ποια είμαι,λίγα λόγια για μένα,ο συντάκτης,yazar hakkında,yazarın hakkında,ben kimim,hakkımda,müəllif haqqında
    mən kiməm,автор туралы,عن الكاتب,عن الكاتبة,نبذة عن الكاتب,نبذة عن الكاتبة,عن المؤلف,من أنا,درباره نویسنده
    درباره‌ی نویسنده,من کی هستم,درباره من,مصنف کے بارے میں,על הכותב,על הכותבת,על המחבר,על המחברת,אודות הכותב
    אודות הכותבת,מי אני,קצת עליי,קצת עלי,लेखक के बारे में,लेखिका के बारे में,लेखक परिचय,लेखकाबद्दल,লেখক পরিচিতি
    লেখক সম্পর্কে,ஆசிரியர் பற்றி,రచయిత గురించి,เกี่ยวกับผู้เขียน,ประวัติผู้เขียน,về tác giả,giới thiệu tác giả
    tôi là ai,đôi nét về tác giả,tentang penulis,profil penulis,siapa saya,tentang saya,mengenai penulis
    tungkol sa may-akda,kuhusu mwandishi,この記事を書いた人,この記事の著者,この記事の筆者,この記事を書いた著者,この記事のライター,著者について,著者プロフィール,筆者プロフィール,著者紹介
    ライター紹介,執筆者プロフィール,執筆者紹介,書いた人,ライタープロフィール,작성자 소개,저자 소개,글쓴이 소개,필자 소개,작가 소개,이 글을 쓴 사람,作者简介,关于作者,作者介绍,關於作者,作者簡介,作者介紹
    撰文者簡介,სტატიის ავტორი
    """

  /// Who has read an article before its readers did.
  static let reviewer = """
    medically reviewed,reviewed for accuracy by,clinically reviewed by,scientifically reviewed by,expert reviewed by
    medizinisch geprüft,medizinische prüfung,fachliche prüfung durch,fachliche prüfung:,fachlich geprüft
    wissenschaftlich geprüft,révision médicale,relecture médicale,validation médicale,validé par un médecin
    article relu par,article validé par,revisión médica,revisión científica,revisado y aprobado por
    revisado clínicamente,revisión técnica:,revisión técnica por,revisão técnica:,revisão técnica por,revisão médica
    revisão clínica,revisão científica,revisado clinicamente,revisado tecnicamente,revisione medica
    revisione scientifica,revisione a cura di,validazione scientifica,contenuto revisionato,medisch gecontroleerd
    medisch beoordeeld door,medicinskt granskad,medicinsk granskning,faktagranskad av,medisinsk kvalitetssikret
    faglig kvalitetssikret,medicinsk gennemgået,fagligt gennemgået af,faktatjekket af,lääketieteellisesti tarkistettu
    lääkärin tarkistama,weryfikacja medyczna,konsultacja medyczna:,sprawdzone medycznie,weryfikacja merytoryczna
    konsultacja merytoryczna:,odborná revize,odborně zkontroloval,odborně zkontrolovala,odborná kontrola:
    lékařsky ověřeno,odborná revízia,odborne skontroloval,orvosilag ellenőrizte,szakmailag ellenőrizte,lektorálta:
    orvosi lektor,revizuit de dr,verificat de dr,validat medical,медицински преглед,медицинска редакция
    прегледано от д-р,медицинский редактор:,медицинская проверка,научный редактор:,проверено врачом,медична перевірка
    перевірено лікарем,медичний редактор:,medicinski pregledao,medicinski pregledala,stručno pregledala
    stručno pregledao,recenzirao:,strokovni pregled,medicinos redaktor,medicīniski pārbaud
    meditsiiniliselt kontrollitud,ιατρική επιμέλεια,ιατρικός έλεγχος,επιστημονική επιμέλεια,tıbbi inceleme
    tıbbi editör:,tıbbi olarak incelendi,uzman onaylı,تمت المراجعة الطبية,المراجعة الطبية,راجعه طبيا,مراجعة طبية:
    بازبینی علمی,بررسی پزشکی توسط,בדיקה רפואית:,נבדק מדעית,בדק רפואית,चिकित्सकीय समीक्षा,चिकित्सकीय रूप से समीक्षित
    চিকিৎসাগতভাবে পর্যালোচিত,ตรวจสอบทางการแพทย์โดย,ตรวจสอบความถูกต้องโดย,tham vấn chuyên môn,tham vấn y khoa
    kiểm duyệt y khoa,ditinjau secara medis,ditinjau oleh dr,disemak secara perubatan,監修医:,監修医：,監修者:,医療監修,この記事の監修
    의학 감수,감수:,감수 :,医学审核,本文审核,医学审校,醫學審閱,審稿醫師
    """
}
