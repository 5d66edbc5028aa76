/// What a text says of itself: who may use it, when it was last changed, whom it is meant for, why it was
/// sent.  The wordings are
/// those of MediaWiki, which most encyclopedias run on, of the licences of Creative Commons, and of the notices
/// below mails; each is long enough to be said of nothing else.
extension CueList {
  static let provenance = """
    this page was last edited,this page was last modified,text is available under
    this work is licensed under,this article is licensed under,content is available under
    except where otherwise noted,unless otherwise noted,diese seite wurde zuletzt
    der text ist unter der lizenz,dieses werk ist lizenziert,la dernière modification de cette page
    dernière modification de cette page,les textes sont disponibles sous,sauf mention contraire
    esta página se editó por última vez,el texto está disponible bajo,salvo que se indique lo contrario
    esta página foi editada pela última vez,este texto é disponibilizado,questa pagina è stata modificata
    il testo è disponibile secondo,deze pagina is voor het laatst bewerkt
    de tekst is beschikbaar onder,tę stronę ostatnio edytowano,tekst udostępniany na licencji
    sidan redigerades senast,innehållet är tillgängligt under,texten är tillgänglig under
    denne siden ble sist redigert,innholdet er tilgjengelig under,denne side blev senest ændret
    denne side blev senest redigeret,teksten er tilgængelig under,sivua on viimeksi muutettu
    teksti on saatavilla,stránka byla naposledy editována,text je dostupný pod
    táto stránka bola naposledy upravená,text je dostupný za,a lap utolsó módosítása
    a lap szövege,ultima editare a paginii,acest text este disponibil
    эта страница в последний раз была отредактирована,текст доступен по лицензии
    цю сторінку востаннє відредаговано,текст доступний на умовах,последна промяна на страницата
    текстът е достъпен под,последња измена странице,текст је доступан под
    ova stranica posljednji je put uređivana,tekst je dostupan pod,zadnja sprememba strani
    besedilo je na voljo,bu sayfa son değiştirilme,metin creative commons
    halaman ini terakhir diubah,teks tersedia di bawah,laman ini kali terakhir disunting
    teks disediakan dengan lesen,trang này được sửa đổi lần cuối,văn bản được phát hành theo
    la pàgina va ser modificada per darrera vegada,el text està disponible sota
    orriaren azken aldaketa,testua creative commons,esta páxina editouse por última vez
    o texto está dispoñible baixo,η σελίδα αυτή τροποποιήθηκε τελευταία,το περιεχόμενο διατίθεται
    آخر تعديل لهذه الصفحة,النصوص متاحة تحت,این صفحه آخرین‌بار در تاریخ,متن تحت مجوز
    דף זה נערך לאחרונה,הטקסט מוגש בכפוף,इस पृष्ठ का पिछला बदलाव,पाठ क्रिएटिव कॉमन्स
    হালনাগাদ হয়েছিল,লেখাগুলো ক্রিয়েটিভ কমন্স,หน้านี้แก้ไขล่าสุดเมื่อ,อนุญาตให้เผยแพร่ภายใต้
    テキストはクリエイティブ,本页面最后修订于,本页面最后编辑于,本頁面最後修訂於,本站的全部文字在,本站的全部文字依據
    모든 문서는 크리에이티브,이 문서는 마지막으로
    this email and any attachments,this e-mail and any attachments,this message and any attachments
    this email and its attachments,this e-mail is intended only,this email is intended only
    this message is intended only,this message is intended solely,the information contained in this email
    the information contained in this e-mail,diese e-mail enthält vertrauliche,diese mail enthält vertrauliche
    diese nachricht enthält vertrauliche,ce message et ses pièces jointes,ce message et toutes les pièces jointes
    ce message est confidentiel,este mensaje y sus archivos adjuntos,este mensaje y sus adjuntos
    este correo electrónico y sus,este mensaje es confidencial,questo messaggio e i suoi allegati
    questa e-mail e i suoi allegati,le informazioni contenute in questo messaggio
    le informazioni contenute in questa e-mail,dit bericht en eventuele bijlagen
    deze e-mail en eventuele bijlagen,dit e-mailbericht is uitsluitend,esta mensagem e seus anexos
    esta mensagem pode conter informações confidenciais,ta wiadomość i załączniki
    настоящее сообщение и любые вложения,данное сообщение и любые вложения
    you are receiving this,you're receiving this,you received this email because,you have received this email because
    this email was sent to,view this email in your browser,trouble reading this mail,trouble viewing this email
    having trouble viewing this,to unsubscribe,if you no longer wish to receive,sie erhalten diese e-mail
    sie erhalten diesen newsletter,wenn sie diesen newsletter nicht mehr,wenn diese e-mail nicht richtig
    sollte diese e-mail nicht korrekt,vous recevez cet e-mail,vous recevez ce message,vous recevez cette lettre
    si vous ne souhaitez plus recevoir,si ce message ne s'affiche pas,recibe este correo,recibes este correo
    ha recibido este correo,has recibido este correo,si no desea recibir más,si no puede ver este correo
    ricevi questa e-mail,ricevi questa newsletter,se non desideri più ricevere,recebeu este e-mail,está recebendo este e-mail
    se não deseja receber mais,u ontvangt deze,je ontvangt deze,als je deze nieuwsbrief niet meer,du får detta mejl
    du får dette,du modtager denne,saat tämän viestin,otrzymujesz tę wiadomość,otrzymujesz ten,jeśli nie chcesz już otrzymywać
    tento e-mail jste obdrželi,tento newsletter dostáváte,azért kapta ezt,primiți acest e-mail,вы получили это письмо
    вы получаете это письмо,чтобы отписаться,ви отримали цей лист,щоб відписатися,получавате този,bu e-postayı alıyorsunuz
    anda menerima email ini,bạn nhận được email này,λαμβάνετε αυτό το,لقد تلقيت هذه الرسالة,این ایمیل را,このメールは
    本メールは,您收到此邮件,如果您不想再收到,您收到此郵件,본 메일은
    """
}
