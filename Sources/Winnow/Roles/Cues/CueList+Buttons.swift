/// More buttons and marks that say little else: those of encyclopedias, shops, threads and papers behind a wall.
extension CueList {
  static let button = """
    播报 编辑,播报编辑,播报 上传视频,subscribers only,subscriber only,subscriber exclusive,subscriber-only,for subscribers only
    members only,premium article,exclusive to subscribers,nur für abonnenten,exklusiv für abonnenten,für abonnenten
    abonnenten vorbehalten,plus-artikel,premium-artikel,article réservé aux abonnés,réservé aux abonnés,article abonné
    contenu réservé aux abonnés,abonnés uniquement,article premium,exclusivo para suscriptores,solo para suscriptores
    sólo para suscriptores,contenido exclusivo,contenido exclusivo para suscriptores,artículo para suscriptores
    artículo solo para suscriptores,exclusivo para assinantes,só para assinantes,conteúdo exclusivo para assinantes
    exclusivo assinantes,conteúdo para assinantes,riservato agli abbonati,articolo riservato agli abbonati
    contenuto riservato agli abbonati,solo per abbonati,contenuto per gli abbonati,alleen voor abonnees
    exclusief voor abonnees,voor abonnees,endast för prenumeranter,för prenumeranter,låst artikel,kun for abonnenter
    for abonnenter,eksklusivt for abonnenter,vain tilaajille,tilaajille,tylko dla prenumeratorów
    tylko dla subskrybentów,dla prenumeratorów,artykuł tylko dla subskrybentów,pouze pro předplatitele
    jen pro předplatitele,pro předplatitele,len pre predplatiteľov,pre predplatiteľov,csak előfizetőknek,előfizetőknek
    előfizetői tartalom,doar pentru abonați,exclusiv pentru abonați,само за абонати,за абонати,только для подписчиков
    для подписчиков,доступно подписчикам,лише для передплатників,тільки для передплатників,для передплатників
    samo za pretplatnike,za pretplatnike,само за претплатнике,samo za naročnike,za naročnike,tik prenumeratoriams
    prenumeratoriams,tikai abonentiem,abonentiem,ainult tellijale,tellijale,μόνο για συνδρομητές,για συνδρομητές
    abonelere özel,sadece aboneler için,exclusiu per a subscriptors,للمشتركين فقط,حصري للمشتركين,ویژه مشترکان
    مخصوص مشترکین,למנויים בלבד,למנויים,केवल सदस्यों के लिए,สำหรับสมาชิกเท่านั้น,dành cho hội viên
    chỉ dành cho hội viên,khusus pelanggan,khusus subscriber,untuk pelanggan,eksklusif pelanggan,会員限定記事,有料会員限定
    有料会員限定記事,会員限定,この記事は会員限定です,구독자 전용,유료회원 전용,회원 전용,订阅会员专享,会员专享,訂閱會員專屬,訂戶專屬,會員專屬,start the application
    start application,start your application,start online application,apply online,online-antrag starten
    antrag starten,online beantragen,jetzt online beantragen,zum online-antrag,zum antrag,démarche en ligne
    faire la démarche en ligne,commencer la démarche,accéder au service en ligne,accéder à la démarche en ligne
    tramitar en línea,tramitar online,iniciar trámite,iniciar el trámite,iniciar solicitud,iniciar a solicitação
    solicitar online,iniciar pedido,accedi al servizio,accedi al servizio online,invia la domanda,vai al servizio
    richiedi online,direct regelen,online aanvragen,direct aanvragen,start aanvraag,till e-tjänsten,starta e-tjänsten
    ansök digitalt,til selvbetjening,start ansøgning,start søknad,søk digitalt,siirry asiointiin
    siirry asiointipalveluun,täytä hakemus,złóż wniosek online,złóż wniosek,załatw online,podat žádost online
    podat online,podať online,podať žiadosť online,ügyintézés indítása,online ügyintézés indítása
    depune cererea online,заявете онлайн,заяви онлайн,подать заявление онлайн,получить услугу,начать оформление
    подати заяву онлайн,замовити послугу,отримати послугу,podnesi zahtjev,pokreni zahtjev,поднеси захтев
    podnesi zahtev,oddaj vlogo,pateikti prašymą,užsakyti paslaugą,pieteikt pakalpojumu,esita taotlus
    υποβολή αίτησης online,είσοδος στην υπηρεσία,hizmete git,online başvuru,uygulamaya git,ابدأ الخدمة
    الدخول إلى الخدمة,ورود به سامانه,שירות מקוון,להגשת בקשה,למילוי טופס מקוון,आवेदन शुरू करें,nộp hồ sơ trực tuyến
    thực hiện dịch vụ,ajukan permohonan,ajukan sekarang,電子申請はこちら,申請はこちら,オンラインで申請する,申請画面へ進む,온라인 신청,신청하기,신청하러 가기,在线办理
    在线申办,立即办理,線上申辦,線上申請,我要申辦,応募画面へ進む,応募画面へ,応募する,応募フォームへ,応募フォームへ進む,気になる,気になるリスト,気になるリストに追加,キープする,検討中リストに追加,お気に入りに追加
    この求人をシェアする,この記事をシェアする,この記事をシェア,シェアする,メールで送る,この求人をメールで送る,lineで送る,印刷する,レシピを保存,マイページに追加,フォルダに追加,myフォルダに追加,この商品をシェア
    この店舗をシェア,つくれぽを書く,レポを書く,レシピを印刷,inhalt melden,meldung an moderator,beitrag zitieren,artikel merken
    denunciar conteúdo,denunciar esta publicação,denunciar este anúncio,denunciar este anuncio,denunciar contenido
    reportar contenido,reportar anuncio,reportar este anuncio,signaler cette annonce,signaler cette publication
    signaler un problème,signaler le contenu,segnala contenuto,segnala questo annuncio,segnala contenuto inappropriato
    inhoud melden,meld deze advertentie,rapportera innehåll,rapporter innhold,rapporter indhold,ilmoita sisällöstä
    zgłoś treść,zgłoś tę treść,nahlásit obsah,nahlásiť obsah,tartalom jelentése,raportează conținutul
    докладвай съдържание,сообщить о контенте,пожаловаться на объявление,поскаржитися на оголошення,prijavi sadržaj
    пријави садржај,prijavi vsebino,αναφορά περιεχομένου,bu ilanı şikayet et,الإبلاغ عن المحتوى,الإبلاغ عن الإعلان
    گزارش محتوا,דיווח על תוכן,सामग्री रिपोर्ट करें,báo cáo tin đăng,laporkan konten,通報する,この投稿を報告,신고하기,举报该内容,檢舉內容,檢舉
    commenter,commenter cette réponse,commenter la réponse,personnes ont trouvé cette réponse utile
    personne a trouvé cette réponse utile,ont trouvé cette réponse utile,people found this answer helpful
    people found this reply helpful,found this answer helpful,found this reply helpful
    people found this review helpful,personas encontraron útil esta respuesta,personas encontraron útil esta opinión
    a personas les pareció útil,pessoas acharam esta resposta útil,pessoas acharam esta avaliação útil
    persone hanno trovato utile questa risposta,persone hanno trovato utile questa recensione,hanno trovato utile
    mensen vonden dit antwoord nuttig,mensen vonden dit nuttig,personer tyckte att svaret var användbart
    personer hade nytta av detta,personer fandt dette svar nyttigt,personer syntes dette svaret var nyttig
    henkilön mielestä tästä oli apua,ihmistä piti tätä hyödyllisenä,osób uznało tę odpowiedź za pomocną
    lidem pomohla tato odpověď,lidem přišlo užitečné,ľuďom pomohla táto odpoveď,ember szerint hasznos
    persoane au considerat acest răspuns util,души намират този отговор за полезен,людям помог этот ответ
    человек считают этот ответ полезным,людей считают этот ответ полезным,вважають цю відповідь корисною
    osoba smatra ovaj odgovor korisnim,άτομα βρήκαν αυτή την απάντηση χρήσιμη,kişi bu cevabı faydalı buldu
    شخص وجدوا هذه الإجابة مفيدة,نفر این پاسخ را مفید دانستند,אנשים מצאו את התשובה מועילה,लोगों को यह उत्तर उपयोगी लगा
    คนคิดว่าคำตอบนี้มีประโยชน์,người thấy câu trả lời này hữu ích,orang menganggap jawaban ini membantu,人が参考になったと回答
    人がこの回答を参考になったと,명이 이 답변이 도움이 되었다고,人赞同了该回答,人赞同了此回答,人觉得有用,人認為有幫助,人認為這個回答有幫助,satisfait ou remboursé
    satisfaits ou remboursés,geld-zurück-garantie,money-back guarantee,soddisfatti o rimborsati
    satisfacción garantizada,niet goed geld terug,nöjd-kund-garanti,gwarancja zwrotu pieniędzy,garancia vrácení peněz
    annuncio pubblicitario,messaggio pubblicitario,contenuto sponsorizzato,contenido patrocinado,conteúdo patrocinado
    voir en plein écran,agrandir l'image,zum vergrößern anklicken,bild vergrößern,ver en pantalla completa
    ver em tela cheia,visualizza a schermo intero,bekijk op volledig scherm,view full screen,view fullscreen
    click to enlarge,click image to enlarge,haz clic para ampliar,clicca per ingrandire,clique para ampliar
    klik om te vergroten,kliknij aby powiększyć,нажмите для увеличения,нажмите чтобы увеличить,клацніть щоб збільшити
    büyütmek için tıklayın,クリックで拡大,클릭하면 확대,点击查看大图,點擊放大,imprimer la recette,rezept drucken,print recipe,imprimir receta
    imprimir receita,stampa ricetta,stampa la ricetta,recept afdrukken,recept printen,skriv ut receptet
    skriv ut oppskrift,udskriv opskrift,print opskrift,tulosta resepti,drukuj przepis,wydrukuj przepis
    vytisknout recept,tisk receptu,vytlačiť recept,recept nyomtatása,tipărește rețeta,отпечатай рецептата
    распечатать рецепт,роздрукувати рецепт,tarifi yazdır,ispis recepta,相關檔案,相關附件,相关附件,附件列表,檔案下載,相關連結,相关链接,関連ファイル,関連資料
    첨부 파일,관련 파일,related documents,documents to download,article tools,noticia relacionada,notícia relacionada,citar
    citer,zitieren,citeren,citera,citér,siter,cytuj,citovat,citovať,citează,цитировать,цитувати,цитирай,цитирај
    alıntıla,lainaa,citiraj,αναφορά μηνύματος,引用する,引用返信,denunciar,segnala,zgłoś,nahlásit,nahlásiť,пожаловаться
    поскаржитись,ポスト,приєднатися,присоединиться,copy address,copiar endereço,crear alerta,crear una alerta
    crie um alerta,criar alerta,create an alert,create alert,set up an alert,set up alert,alerta erstellen
    suchagent anlegen,suche speichern,suchauftrag speichern,créer une alerte e-mail,enregistrer la recherche
    salva ricerca,salva la ricerca,attiva notifiche,attiva avvisi,zoekopdracht bewaren,zoekopdracht opslaan
    bevaka sökning,spara sökning,lagre søk,lagre søket,gem søgning,tallenna haku,luo hakuvahti,zapisz wyszukiwanie
    utwórz alert,uložit hledání,hlídat inzeráty,uložiť vyhľadávanie,keresés mentése,salvează căutarea,запази търсенето
    сохранить поиск,подписаться на новые объявления,зберегти пошук,spremi pretragu,sačuvaj pretragu,shrani iskanje
    αποθήκευση αναζήτησης,aramayı kaydet,حفظ البحث,ذخیره جستجو,שמור חיפוש,lưu tìm kiếm,simpan pencarian,この条件を保存
    検索条件を保存,新着メールを受け取る,검색 조건 저장,알림 받기,保存搜索,儲存搜尋條件,something went wrong,please try again later,please try again
    try again later,an error occurred,an error has occurred,oops something went wrong,we couldn't sign you up
    thank you for subscribing,thanks for subscribing,etwas ist schiefgelaufen,etwas ist schiefgegangen
    bitte versuchen sie es später erneut,bitte versuche es später erneut,es ist ein fehler aufgetreten
    ein fehler ist aufgetreten,bitte später erneut versuchen,une erreur est survenue,une erreur s'est produite
    veuillez réessayer plus tard,veuillez réessayer,merci de réessayer plus tard,algo salió mal,algo ha salido mal
    ha ocurrido un error,se ha producido un error,ocurrió un error,inténtalo de nuevo más tarde
    inténtelo de nuevo más tarde,por favor inténtalo más tarde,vuelve a intentarlo más tarde,algo deu errado
    ocorreu um erro,tente novamente mais tarde,por favor tente novamente,qualcosa è andato storto
    si è verificato un errore,riprova più tardi,riprovare più tardi,er is iets misgegaan,er ging iets mis
    er is een fout opgetreden,probeer het later opnieuw,probeer het later nog eens,något gick fel,ett fel uppstod
    försök igen senare,försök igen lite senare,noe gikk galt,det oppstod en feil,prøv igjen senere,noget gik galt
    der opstod en fejl,prøv igen senere,jokin meni pieleen,jotain meni pieleen,tapahtui virhe
    yritä myöhemmin uudelleen,yritä uudelleen myöhemmin,coś poszło nie tak,wystąpił błąd,spróbuj ponownie później
    proszę spróbować później,něco se pokazilo,došlo k chybě,zkuste to prosím později,zkuste to znovu později
    niečo sa pokazilo,vyskytla sa chyba,skúste to neskôr,skúste to znova neskôr,valami hiba történt,hiba történt
    próbálja újra később,próbáld újra később,ceva nu a mers bine,a apărut o eroare,încercați din nou mai târziu
    încearcă din nou mai târziu,нещо се обърка,възникна грешка,опитайте отново по-късно,что-то пошло не так
    произошла ошибка,попробуйте позже,повторите попытку позже,попробуйте ещё раз позже,щось пішло не так
    сталася помилка,спробуйте пізніше,спробуйте ще раз пізніше,nešto je pošlo po zlu,došlo je do pogreške
    došlo je do greške,pokušajte ponovno kasnije,pokušajte ponovo kasnije,дошло је до грешке,покушајте поново касније
    prišlo je do napake,poskusite znova pozneje,įvyko klaida,bandykite dar kartą vėliau,radās kļūda
    mēģiniet vēlreiz vēlāk,tekkis viga,palun proovi hiljem uuesti,κάτι πήγε στραβά,παρουσιάστηκε σφάλμα
    δοκιμάστε ξανά αργότερα,bir şeyler ters gitti,bir hata oluştu,lütfen daha sonra tekrar deneyin,حدث خطأ ما,حدث خطأ
    حاول مرة أخرى لاحقا,يرجى المحاولة لاحقا,خطایی رخ داد,لطفا دوباره تلاش کنید,لطفا بعدا دوباره تلاش کنید,משהו השתבש
    אירעה שגיאה,נסו שוב מאוחר יותר,कुछ गलत हो गया,कृपया बाद में पुनः प्रयास करें,কিছু একটা ভুল হয়েছে
    পরে আবার চেষ্টা করুন,เกิดข้อผิดพลาด,กรุณาลองใหม่อีกครั้ง,โปรดลองใหม่อีกครั้ง,đã xảy ra lỗi,vui lòng thử lại sau
    có lỗi xảy ra,terjadi kesalahan,silakan coba lagi nanti,silakan coba lagi,sila cuba lagi,エラーが発生しました
    しばらくしてからもう一度お試しください,時間をおいて再度お試しください,오류가 발생했습니다,잠시 후 다시 시도해 주세요,出错了,请稍后再试,请稍后重试,發生錯誤,請稍後再試,book now,book online now
    reserve now,check availability,jetzt buchen,jetzt reservieren,verfügbarkeit prüfen,termin buchen,online buchen
    réserver maintenant,réservez maintenant,vérifier les disponibilités,quiero recibirla,reservar ahora,reserva ahora
    consultar disponibilidad,ver disponibilidad,quero receber,quero me inscrever,reservar agora,reserve agora
    ver disponibilidade,verificar disponibilidade,prenota ora,prenota subito,verifica disponibilità
    controlla disponibilità,boek nu,nu boeken,reserveer nu,beschikbaarheid controleren,boka nu,se lediga tider
    kontrollera tillgänglighet,tilmeld mig,book nu,bestil tid,se ledige tider,meld meg på,bestill nå,book nå
    sjekk tilgjengelighet,varaa nyt,varaa aika,tarkista saatavuus,zarezerwuj teraz,rezerwuj teraz,sprawdź dostępność
    rezervovat nyní,rezervujte nyní,zkontrolovat dostupnost,rezervovať teraz,skontrolovať dostupnosť
    kérem a hírlevelet,foglalj most,foglalás most,szabad időpontok,vreau să mă abonez,rezervă acum,rezervați acum
    verifică disponibilitatea,резервирай сега,резервирайте сега,провери наличност,rezerviraj odmah,rezervirajte odmah
    provjeri dostupnost,prijavi se zdaj,rezerviraj zdaj,rezerviši odmah,резервиши одмах,забронировать сейчас
    забронировать онлайн,записаться онлайн,проверить наличие мест,забронювати зараз,забронювати онлайн
    записатися онлайн,перевірити наявність,rezervuoti dabar,rezervēt tagad,broneeri kohe,κλείστε τώρα,κράτηση τώρα
    έλεγχος διαθεσιμότητας,hemen rezervasyon yap,rezervasyon yap,müsaitlik sorgula,احجز الآن,تحقق من التوفر
    همین حالا رزرو کنید,رزرو آنلاین,بررسی موجودی,הזמינו עכשיו,להזמנה אונליין,בדיקת זמינות,अभी बुक करें,उपलब्धता देखें
    এখনই বুক করুন,จองเลย,จองตอนนี้,ตรวจสอบห้องว่าง,đặt ngay,đặt phòng ngay,kiểm tra phòng trống,pesan sekarang
    cek ketersediaan,tempah sekarang,semak ketersediaan,今すぐ予約,今すぐ予約する,空室状況を確認,空き状況を見る,立即预订,立即预约,查看空房,立即預訂,立即預約,查看空位
    지금 예약하기,지금 예약,예약 가능 여부 확인,or 4 interest-free payments of,interest-free payments of,or 4 payments of
    or 3 payments of,4 interest-free payments,pay in 4 interest-free,in 3 raten zahlen,oder in raten ab
    ou 3x sans frais,payez en 3 fois,payez en 4 fois,paiement en 3x,paiement en 4x,paga en 3 plazos
    o 3 pagos sin intereses,hasta 12 cuotas sin interés,cuotas sin interés,meses sin intereses,em até 12x
    em até 10x sem juros,em até 6x sem juros,em até 3x sem juros,o in 3 rate,paga in 3 rate,rate senza interessi
    betaal in 3 termijnen,delbetala från,lub w ratach od,raty 0%,на части без переплат,платите частями
    """
}
