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
    """
}
