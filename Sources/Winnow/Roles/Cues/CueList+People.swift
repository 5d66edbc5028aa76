/// Who wrote, drew and answered.
extension CueList {
  static let byline = """
    by,written by,author,authors,reporter,correspondent,editor,edited by,reporting by,staff writer
    words by,text by,story by,contributor,posted by,published by,von,autor,autorin,redaktion,verfasst von
    ein kommentar von,par,auteur,rédaction,écrit par,publié par,propos recueillis par,por,autora
    redacción,escrito por,publicado por,redação,a cura di,autore,redazione,scritto da
    pubblicato da,door,redactie,geschreven door,geplaatst door,av,skriven av,skribent,journalist
    reporter,redaktör,skrevet av,skrevet af,af,journalist,kirjoittaja,toimittaja,teksti,autorzy
    redakcja,napisał,napisała,opracował,opracowanie,redakce,napsal,napsala,redakcia,szerző
    írta,szerkesztő,scris de,redacția,publicat de,автор,автора,редакция,редактор,публикувано от
    автор статьи,корреспондент,текст,подготовил,подготовила,опубликовал,автор статті,редакція
    кореспондент,підготував,підготувала,piše,napisao,napisala,autor teksta,пише,аутор,piše,avtor
    avtorica,autors,autore,sagatavoja,autorius,autorė,parengė,autor,toimetaja,συντάκτης
    γράφει,συντακτική ομάδα,yazar,yazan,editör,haber,muhabir,oleh,penulis,ditulis oleh,reporter,wartawan
    tác giả,bởi,mwandishi,بقلم,كتب,كتبت,الكاتب,المحرر,تحرير,نویسنده,به قلم,خبرنگار,گزارش
    تحریر,מאת,כתב,כתבה,עורך,लेखक,लेखिका,द्वारा,संवाददाता,रिपोर्ट,লেখক,প্রতিবেদক,নিজস্ব প্রতিবেদক
    எழுதியவர்,ஆசிரியர்,రచయిత,ಬರಹಗಾರ,โดย,ผู้เขียน,เรื่อง,作者,记者,記者,编辑,編輯,责任编辑,責任編輯,来源
    來源,撰文,文/,著者,筆者,執筆,記者,文：,取材・文,編集部,기자,글,작성자,편집,특파원
    """

  static let credit = """
    photo,photos,photo by,photos by,photograph,photograph by,photo credit,picture,pictures,image
    images,image credit,image source,image courtesy,courtesy of,credit,getty images,getty,reuters
    associated press,ap photo,afp,shutterstock,istock,alamy,epa,dpa,pixabay,unsplash,wikimedia
    file photo,illustration,illustration by,graphic,video,video by,screenshot,screengrab,handout
    foto,fotos,foto von,bild,bilder,bildquelle,bildnachweis,bildrechte,quelle,grafik,symbolbild
    archivbild,archivfoto,imago,picture alliance,keystone,© dpa,crédit photo,crédits,photographie
    illustration,image d'illustration,photo d'illustration,photo d'archives,fotografía,imagen
    imágenes,crédito,créditos,archivo,foto de archivo,efe,ilustración,fotografia,imagem,crédito da foto
    reprodução,divulgação,arquivo,agência,foto di,immagine,ansa,archivio,fotografie,beeld,afbeelding
    fotograaf,anp,bron,illustratie,tt,scanpix,bild:,arkivbild,foto:,illustrasjon,skjermdump,ntb
    ritzau,arkivfoto,kuva,kuvat,lehtikuva,kuvituskuva,zdjęcie,zdjęcia,fot.,źródło,pap,ilustracja
    ilustrační foto,ilustrační,zdroj,čtk,profimedia,ilustračné foto,tasr,sita,fotó,kép,forrás,mti
    illusztráció,imagine,sursa,sursa foto,inquam photos,agerpres,снимка,снимки,източник,бта,фото
    фотография,снимок,изображение,источник,источник фото,риа новости,тасс,архив,иллюстрация,скриншот
    світлина,зображення,джерело,уніан,укрінформ,ілюстрація,фота,slika,izvor,fotografija,pixsell
    tanjug,beta,фотографија,извор,танјуг,vir,attēls,avots,leta,nuotrauka,nuotr.,šaltinis,bns,elta
    allikas,pilt,φωτογραφία,φωτογραφίες,φωτό,πηγή,eurokinissi,απε-μπε,fotoğraf,görsel,kaynak
    anadolu ajansı,foto oleh,gambar,sumber,antara,dok,ilustrasi,ảnh,hình ảnh,nguồn,hình,larawan
    picha,صورة,الصورة,تصوير,المصدر,أرشيفية,رويترز,عکس,تصویر,منبع,عکاس,ایسنا,ایرنا,تصویر کا ذریعہ
    צילום,צילומים,תמונה,קרדיט,מקור,איור,फोटो,तस्वीर,चित्र,छवि,स्रोत,साभार,फाइल फोटो,ছবি,সূত্র,সংগৃহীত
    படம்,புகைப்படம்,ఫోటో,చిత్రం,ಚಿತ್ರ,ചിത്രം,ภาพ,ภาพจาก,ภาพ:,ภาพถ่าย,เครดิต,ที่มา,图片,圖片,图源
    圖源,图片来源,圖片來源,资料图,資料圖,摄影,攝影,图/,圖/,新华社,写真,画像,撮影,提供,写真は,イメージ
    出典,사진,사진=,이미지,출처,제공,연합뉴스
    """

  /// Wordings of ``comment`` as well.
  static let saying = "said,says,wrote"

  static let comment = """
    comment,comments,leave a comment,leave a reply,post a comment,add a comment,add comment
    no comments,view comments,show comments,reply,replies,reply to,respond,responses,report abuse
    report comment,said,says,wrote,upvote,downvote,quote,kommentar,kommentare,kommentieren,antworten
    antwort,keine kommentare,kommentar schreiben,commentaire,commentaires,répondre,réponse
    laisser un commentaire,réagir,signaler,comentario,comentarios,responder,deja un comentario
    dejar un comentario,comentar,respuestas,comentário,comentários,deixe um comentário,deixe uma resposta
    comente,responda,commento,commenti,rispondi,lascia un commento,commenta,reactie,reacties
    reageer,reageren,beantwoorden,laat een reactie achter,plaats een reactie,kommentarer,svara
    kommentera,svar,skriv en kommentar,skriv kommentar,svar,kommenter,besvar,kommentit,kommentti
    kommentoi,vastaa,komentarz,komentarze,komentarzy,skomentuj,odpowiedz,dodaj komentarz,komentáře,komentář,komentářů
    odpovědět,přidat komentář,diskuse,komentáre,komentár,komentárov,odpovedať,diskusia,hozzászólás,hozzászólások,válasz
    komment,kommentek,comentarii,comentariu,răspunde,lasă un comentariu,коментар,коментари,коментара,отговор
    отговори,коментирай,комментарий,комментария,комментарии,комментариев,ответить,оставить комментарий
    добавить комментарий,ответ,обсудить,коментарі,коментарів,коментаря,коментар,відповісти,залишити коментар,відповідь
    komentar,komentari,komentara,odgovori,komentiraj,ostavi komentar,коментари,одговори,komentarji,komentarja,komentarjev,odgovor
    komentāri,komentārs,atbildēt,komentarai,komentaras,atsakyti,komenteeri,kommentaarid,vasta
    σχόλια,σχόλιο,απάντηση,αφήστε ένα σχόλιο,σχολιάστε,yorum,yorumlar,yanıtla,cevapla,yorum yap
    yorum yaz,komentar,balas,tinggalkan komentar,tinggalkan balasan,komen,bình luận,trả lời
    ý kiến,phản hồi,maoni,jibu,تعليق,تعليقات,التعليقات,أضف تعليق,رد,اترك تعليقا,اترك رد,نظر,نظرات
    پاسخ,دیدگاه,دیدگاه‌ها,ارسال نظر,تبصرہ,تبصرے,جواب دیں,תגובה,תגובות,הגב,הוסף תגובה,השב,टिप्पणी
    टिप्पणियां,कमेंट,उत्तर दें,जवाब दें,प्रतिक्रिया,মন্তব্য,মন্তব্য করুন,জবাব,கருத்து,கருத்துகள்,பதில்
    వ్యాఖ్య,వ్యాఖ్యలు,ความคิดเห็น,แสดงความคิดเห็น,ตอบกลับ,评论,評論,留言,回复,回覆,回復,发表评论,發表評論
    网友评论,跟帖,コメント,コメントする,返信,返信する,댓글,댓글쓰기,답글,의견
    customer reviews,user reviews,read all reviews,write a review,verified purchase,guest reviews,kundenbewertungen
    kundenrezensionen,kundenmeinungen,bewertung schreiben,rezension schreiben,verifizierter kauf,avis clients,avis des clients
    rédiger un avis,donner mon avis,laisser un avis,achat vérifié,opiniones de clientes,opiniones de los clientes
    valoraciones de clientes,escribir una opinión,escribe tu opinión,escribe tu reseña,compra verificada,recensioni dei clienti,scrivi una recensione
    acquisto verificato,avaliações de clientes,avaliações dos clientes,escrever uma avaliação,klantbeoordelingen
    klantreviews,schrijf een review,kundrecensioner,skriv en recension,kundeanmeldelser,skriv en anmeldelse
    kundeomtaler,skriv en omtale,asiakasarvostelut,kirjoita arvostelu,opinie klientów,napisz opinię,napisz recenzję,dodaj opinię
    hodnocení zákazníků,napsat recenzi,recenzie zákazníkov,vásárlói vélemények,véleményt írok,recenzii clienți
    scrie o recenzie,отзывы покупателей,написать отзыв,оставить отзыв,відгуки покупців,залишити відгук,написати відгук
    отзиви на клиенти,напиши отзив,müşteri yorumları,kullanıcı yorumları,ulasan pembeli,tulis ulasan
    đánh giá của khách hàng,viết đánh giá,κριτικές πελατών,γράψτε κριτική,تقييمات العملاء,آراء العملاء,اكتب مراجعة
    نظرات کاربران,ثبت نظر,ביקורות לקוחות,ग्राहक समीक्षाएं,รีวิวจากลูกค้า,เขียนรีวิว,カスタマーレビュー,レビューを書く
    レビューを投稿,商品评价,用户评价,买家评价,商品評價,顧客評價,상품평,구매후기,리뷰 쓰기
    gästebewertungen,avis des voyageurs,opiniones de huéspedes,opiniones de los huéspedes
    recensioni degli ospiti,avaliações de hóspedes,avaliações dos hóspedes,gastbeoordelingen
    gästrecensioner,gæsteanmeldelser,gjesteomtaler,vierasarviot,opinie gości,hodnocení hostů
    hodnotenia hostí,vendégvélemények,vendégek véleménye,recenziile oaspeților,отзиви на гости
    recenzije gostiju,утисци гостију,mnenja gostov,κριτικές επισκεπτών,отзывы гостей
    отзывы посетителей,відгуки гостей,misafir yorumları,konuk yorumları,qonaqların rəyləri
    تقييمات الضيوف,آراء الضيوف,نظرات مهمانان,חוות דעת של אורחים,मेहमानों की समीक्षा
    รีวิวจากผู้เข้าพัก,รีวิวจากผู้ใช้,đánh giá của khách,ulasan tamu,ulasan tetamu,住客点评,住客評論
    客户评价,宿泊者の口コミ,お客様の声,이용후기,투숙객 리뷰,your answer,deine antwort,ihre antwort,votre réponse
    tu respuesta,sua resposta,la tua risposta,jouw antwoord,twoja odpowiedź,vaše odpověď
    a válaszod,răspunsul tău,вашият отговор,ваш ответ,ваша відповідь,cevabınız,jawaban anda
    câu trả lời của bạn,إجابتك,پاسخ شما,התשובה שלך,あなたの回答,你的回答,您的回答,diskuze,vstoupit do diskuze
    přejít do diskuse,přejít do diskuze,vstoupit do diskuse,vstúpiť do diskusie,prejsť do diskusie,şərhlər
    şərh yaz,пікірлер,пікір қалдыру,അഭിപ്രായങ്ങൾ,mga komento
    comments on this,show all comments,join the conversation,join the discussion,post your comment,add your comment
    write a comment,your comment,latest comments,leave your comment,comments are closed,comments closed
    reader comments,readers' comments,be the first to comment,kommentar hinzufügen,kommentar verfassen
    kommentar abgeben,schreibe einen kommentar,schreiben sie einen kommentar,ihr kommentar,dein kommentar
    leserkommentare,diskutieren sie mit,kommentare sind geschlossen,alle kommentare,ajouter un commentaire
    écrire un commentaire,poster un commentaire,votre commentaire,déposer un commentaire,publier un commentaire
    enregistrer un commentaire,réagissez,tous les commentaires,les commentaires sont fermés,commentaires des lecteurs
    añadir comentario,añadir un comentario,agregar comentario,escribe un comentario,escribir un comentario
    publicar un comentario,publicar comentario,tu comentario,deja tu comentario,ver comentarios
    comentarios de los lectores,enviar comentario,adicionar comentário,adicionar um comentário,escreva um comentário
    postar um comentário,enviar um comentário,deixe seu comentário,deixe o seu comentário,seu comentário
    publicar comentário,ver comentários,comentar notícia,aggiungi un commento,aggiungi commento,scrivi un commento
    invia un commento,posta un commento,il tuo commento,mostra commenti,vedi tutti i commenti,commenti dei lettori
    di' la tua,voeg een reactie toe,reactie toevoegen,schrijf een reactie,geef een reactie,laat een bericht achter
    jouw reactie,uw reactie,alle reacties,praat mee,reactie plaatsen,lämna en kommentar,lägg till kommentar
    lägg till en kommentar,din kommentar,visa kommentarer,kommentera artikeln,skicka en kommentar
    legg igjen en kommentar,legg til kommentar,legg til en kommentar,vis kommentarer,delta i debatten
    legg inn en kommentar,tilføj kommentar,tilføj en kommentar,send en kommentar,deltag i debatten
    efterlad en kommentar,lisää kommentti,kirjoita kommentti,jätä kommentti,lähetä kommentti,kommenttia
    näytä kommentit,osallistu keskusteluun,ei kommentteja,napisz komentarz,zostaw komentarz,twój komentarz
    prześlij komentarz,pokaż komentarze,brak komentarzy,wszystkie komentarze,dołącz do dyskusji,komentarzy do
    opinie czytelników,napsat komentář,okomentovat,přidat příspěvek do diskuze,váš komentář,zobrazit komentáře
    žádné komentáře,vložit komentář,komentovat,napište komentář,napísať komentár,pridať komentár,zobraziť komentáre
    žiadne komentáre,komentovať,zverejnenie komentára,váš komentár,szólj hozzá,hozzászólás írása,új hozzászólás
    hozzászólok,kommentelj,megjegyzés küldése,nincsenek megjegyzések,nincs hozzászólás,hozzászólások megtekintése
    adaugă un comentariu,adaugă comentariu,scrie un comentariu,lasă un răspuns,trimiteți un comentariu
    niciun comentariu,comentarii la,comentează,părerea ta,comentariul tău,напиши коментар,остави коментар
    оставете коментар,добави коментар,вашият коментар,публикуване на коментар,няма коментари,всички коментари
    напишете коментар,dodaj komentar,napiši komentar,ostavite komentar,objavi komentar,nema komentara,vaš komentar
    prikaži komentare,komentirajte,komentiraj članak,uključi se u raspravu,додај коментар,оставите коментар
    пошаљи коментар,нема коментара,ваш коментар,pošalji komentar,pošaljite komentar,napišite komentar,oddaj komentar
    ni komentarjev,palikti komentarą,rašyti komentarą,parašykite komentarą,komentuoti,komentarų nėra,rakstīt komentāru
    pievienot komentāru,atstāt komentāru,lisa kommentaar,kirjuta kommentaar,jäta kommentaar,kommentaari
    προσθέστε σχόλιο,προσθήκη σχολίου,γράψτε ένα σχόλιο,γράψτε το σχόλιό σας,δημοσίευση σχολίου,το σχόλιό σας
    δεν υπάρχουν σχόλια,όλα τα σχόλια,κάντε ένα σχόλιο,yorumunuz,yorum gönder,yorum ekle,bir yorum yaz,yorum bırak
    bir yanıt yazın,ilk yorumu sen yap,ilk yorumu siz yazın,yorumunuzu yazın,hiç yorum yok,yorumları göster
    tüm yorumlar,okuyucu yorumları,değerlendirme yaz,görüş yaz,rəy yazın,şərh yazın,şərh əlavə et,rəylər
    написать комментарий,ваш комментарий,комментировать,прокомментировать,отправить комментарий,комментариев нет
    нет комментариев,показать комментарии,все комментарии,обсудить на форуме,оставьте комментарий
    оставьте свой комментарий,присоединиться к обсуждению,написати коментар,коментувати,прокоментувати,додати коментар
    надіслати коментар,немає коментарів,показати коментарі,усі коментарі,залиште коментар,обговорити,напісаць каментар
    каментары,каментарый,пікір жазу,пікір қосу,пікірлеріңіз,пікір білдіру,أضف تعليقا,أضف تعليقك,أضف تعليقًا
    اكتب تعليقا,اكتب تعليقك,اكتب تعليقًا,إضافة تعليق,إرسال تعليق,اترك تعليقًا,اترك تعليقك,شاركنا برأيك,شارك برأيك
    لا توجد تعليقات,ليست هناك تعليقات,عرض التعليقات,تعليقات القراء,تعليقات الزوار,آراء القراء,دیدگاه خود را بنویسید
    نظر خود را بنویسید,دیدگاهتان را بنویسید,نظر بدهید,نظر شما,نظرات شما,ثبت دیدگاه,ارسال دیدگاه,درج نظر,بدون دیدگاه
    بدون نظر,نظرات بینندگان,دیدگاه شما,افزودن دیدگاه,دیدگاه کاربران,نظرات خریداران,نقد و بررسی کاربران,تبصرہ کریں
    تبصرہ لکھیں,اپنا تبصرہ لکھیں,اپنی رائے دیں,تبصرہ شامل کریں,قارئین کے تبصرے,כתוב תגובה,כתבו תגובה,הוסיפו תגובה
    להוספת תגובה,הגיבו,התגובה שלך,אין תגובות,תגובות גולשים,תגובות לכתבה,תגובה חדשה,השאר תגובה,השאירו תגובה,הוספת תגובה
    פרסום תגובה,टिप्पणी करें,टिप्पणी लिखें,टिप्पणी जोड़ें,अपनी टिप्पणी दें,अपनी राय दें,कमेंट करें,टिप्पणियाँ
    कोई टिप्पणी नहीं,एक टिप्पणी भेजें,पाठकों की टिप्पणियां,अपनी प्रतिक्रिया दें,ग्राहकों की राय,समीक्षा लिखें
    प्रतिक्रिया द्या,प्रतिक्रिया लिहा,तुमची प्रतिक्रिया,टिप्पणी पोस्ट करा,टिप्पण्या,वाचकांच्या प्रतिक्रिया
    মন্তব্য লিখুন,আপনার মন্তব্য,আপনার মন্তব্য লিখুন,মতামত দিন,আপনার মতামত,আপনার মতামত লিখুন,পাঠকের মন্তব্য
    পাঠকের মতামত,টি মন্তব্য,একটি মন্তব্য পোস্ট করুন,কোন মন্তব্য নেই,মন্তব্যসমূহ,গ্রাহকদের মতামত,রিভিউ লিখুন
    கருத்துரையிடுக,கருத்து தெரிவிக்க,உங்கள் கருத்து,கருத்துகள் இல்லை,வாசகர் கருத்து,உங்கள் கருத்தைப் பதிவு செய்யுங்கள்
    వ్యాఖ్యానించండి,మీ వ్యాఖ్య,మీ అభిప్రాయం,కామెంట్ చేయండి,కామెంట్స్,వ్యాఖ్యను పోస్ట్ చేయండి,แสดงความเห็น
    เขียนความคิดเห็น,เพิ่มความคิดเห็น,ความคิดเห็นทั้งหมด,ไม่มีความคิดเห็น,เขียนคอมเมนต์,คอมเมนต์,ร่วมแสดงความคิดเห็น
    รีวิวจากผู้ซื้อ,รีวิวสินค้า,viết nhận xét,thêm bình luận,ý kiến bạn đọc,ý kiến của bạn,bình luận của bạn
    để lại bình luận,để lại một bình luận,gửi bình luận của bạn,không có nhận xét nào,chưa có bình luận
    bình luận về bài viết,hãy là người đầu tiên bình luận,khách hàng đánh giá,nhận xét của khách hàng,tulis komentar
    tambahkan komentar,beri komentar,kirim komentar,komentar anda,belum ada komentar,tidak ada komentar
    posting komentar,lihat komentar,komentar pembaca,ulasan pelanggan,ulasan produk,beri ulasan,diskusi produk
    tulis komen,tambah komen,catat ulasan,komen anda,tiada ulasan,hantar komen,mag-iwan ng komento,magkomento
    walang komento,maoni yako,toa maoni,andika maoni,acha maoni,hakuna maoni,コメントを書く,コメントを投稿,コメントを残す,コメント一覧,この記事へのコメント
    コメントを追加,コメント投稿,コメント欄,みんなのコメント,コメントはありません,クチコミを書く,口コミ一覧,口コミを書く,購入者レビュー,みんなのレビュー,レビュー一覧,댓글 쓰기,댓글 달기,댓글달기,댓글을 입력하세요
    댓글 작성,댓글 등록,댓글 목록,전체 댓글,독자 의견,의견 쓰기,댓글 남기기,기사 댓글,상품 리뷰,상품리뷰,상품 후기,구매 후기,고객 리뷰,후기 작성,방문자 리뷰,한줄평,评论区,写评论,我要评论,添加评论
    最新评论,全部评论,热门评论,网友留言,发布评论,暂无评论,说点什么,读者评论,留言板,發表留言,我要留言,張貼留言,寫留言,沒有留言,網友留言,網友評論,讀者留言,撰寫評論,撰寫評價,全部評價,买家秀,累计评价
    nhận xét:
    """
}
