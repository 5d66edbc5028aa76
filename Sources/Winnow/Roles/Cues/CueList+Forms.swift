/// What forms say of themselves, and what stands above the posts of a thread, in ads and on encyclopedias: whole
/// sentences that begin so.
extension CueList {
  static let form = """
    by signing up, i agree,by signing up, you agree,by signing up you agree,by subscribing, you agree
    by subscribing you agree,by submitting this form,by submitting your email,by clicking sign up
    by clicking subscribe,by entering your email,by registering, you agree,i would like to receive the newsletter
    save my name,you can unsubscribe at any time,mit meiner anmeldung,mit der anmeldung stimme
    mit der anmeldung stimmen,mit ihrer anmeldung stimmen,mit ihrer anmeldung erklären,mit deiner anmeldung
    mit der anmeldung zum newsletter,mit dem absenden des formulars,mit dem absenden stimme,ich möchte den newsletter
    ich willige ein,sie können sich jederzeit abmelden,du kannst dich jederzeit abmelden,abmeldung jederzeit möglich
    en vous inscrivant, vous acceptez,en vous inscrivant vous acceptez,en cliquant sur s'inscrire
    en cliquant sur « s'inscrire,en validant ce formulaire,en soumettant ce formulaire,en renseignant votre adresse
    j'accepte de recevoir,je souhaite recevoir,vous pouvez vous désinscrire
    votre adresse email est uniquement utilisée,al suscribirte, aceptas,al suscribirte aceptas,al registrarte, aceptas
    al registrarte aceptas,al enviar este formulario,al hacer clic en suscribir,acepto recibir,deseo recibir
    puedes darte de baja,he leído y acepto,ao se cadastrar, você concorda,ao se cadastrar você concorda
    ao assinar, você concorda,ao se inscrever, você concorda,ao enviar este formulário,ao clicar em cadastrar
    ao subscrever, aceita,aceito receber,quero receber novidades,quero receber ofertas,você pode cancelar a inscrição
    li e aceito,li e concordo,iscrivendoti, accetti,iscrivendoti accetti,iscrivendomi, dichiaro,registrandoti accetti
    cliccando su iscriviti,inviando questo modulo,acconsento al trattamento,acconsento a ricevere,ho letto e accetto
    puoi cancellarti,ho preso visione dell'informativa,door je aan te melden ga,door je aan te melden, ga
    door je in te schrijven ga,door op aanmelden te klikken,ja, ik wil de nieuwsbrief,je kunt je op elk moment
    uitschrijven kan altijd,genom att anmäla dig godkänner,genom att prenumerera godkänner,jag godkänner att
    jag samtycker till,du kan när som helst avsluta,ved å melde deg på godtar,ved å melde deg på samtykker
    jeg samtykker til,ved at tilmelde dig accepterer,ved tilmelding accepterer,jeg giver samtykke
    du kan til enhver tid afmelde,tilaamalla uutiskirjeen,hyväksyn tietojeni,voit perua tilauksen,zapisując się
    wyrażam zgodę na,akceptuję regulamin,w każdej chwili możesz wypisać,możesz zrezygnować w każdej chwili
    přihlášením k odběru,odesláním formuláře,odesláním e-mailu,souhlasím se zpracováním,odhlásit se můžete kdykoli
    z odběru se můžete,prihlásením na odber,odoslaním formulára,súhlasím so spracovaním,odhlásiť sa môžete
    a feliratkozással,a feliratkozással elfogadod,hozzájárulok ahhoz,elfogadom az adatkezelési,bármikor leiratkozhat
    bármikor leiratkozhatsz,te poți dezabona,vă puteți dezabona,с абонирането си,с абонирането,можете да се отпишете
    подписываясь на,подписываясь, вы,нажимая на кнопку, вы,нажимая на кнопку «подпис,нажимая кнопку, вы
    отправляя форму,я согласен на обработку,я даю согласие,даю согласие на,отписаться можно,вы можете отписаться
    підписуючись, ви,натискаючи кнопку, ви,натискаючи на кнопку, ви,я даю згоду,погоджуюся на обробку
    ви можете відписатися,prijavom na newsletter,pristajem na obradu,odjaviti se možete,пријавом на билтен
    s prijavo na e-novice,prenumeruodami sutinkate,parakstoties, jūs,piekrītu datu,liitudes nõustun,με την εγγραφή σας
    με την εγγραφή μου,συμφωνώ με τους όρους,kvkk kapsamında,kişisel verilerimin,dilediğiniz zaman abonelikten
    بالتسجيل فإنك,بالاشتراك فإنك,بتسجيلك,أوافق على تلقي,با عضویت در خبرنامه,בהרשמה אני,אני מאשר קבלת,אני מאשרת קבלת
    אני מאשר/ת,เมื่อสมัครถือว่า,bằng cách đăng ký, bạn,bằng việc đăng ký, bạn,tôi đồng ý với điều khoản
    dengan mendaftar, anda,dengan berlangganan, anda,saya setuju dengan syarat,登録すると、利用規約,구독 신청 시,개인정보 수집 및 이용에,提交即表示
    注册即表示,订阅即表示,送出即表示,訂閱即表示,點選送出,something went wrong, please,sorry, something went wrong,oops! something went wrong
    sorry, an error occurred,hoppla, da ist etwas,leider ist ein fehler aufgetreten,désolé, une erreur
    oups, une erreur,oups ! une erreur,vaya, algo ha,lo sentimos, ha ocurrido,lo sentimos, se ha producido
    ops, algo deu,ops! algo deu,ops, qualcosa,siamo spiacenti, si è,oeps, er,oeps! er,hoppsan, något,ups, coś,ups! coś
    ой, что-то пошло,ой, щось пішло,looking for something else,create an alert and,create an alert to
    set up an alert and,get alerts for,be the first to know,be the first to hear,get notified when
    erstellen sie einen suchauftrag,lege einen suchauftrag,erhalten sie eine nachricht, sobald,créez une alerte
    créez votre alerte,soyez alerté,soyez le premier informé,soyez le premier à être informé,crea una alerta y
    crea una alerta para,crea tu alerta,sé el primero en enterarte,crie um alerta e,crie um alerta para
    crie seu alerta,seja o primeiro a saber,crea un alert,crea un'allerta,attiva un alert,ricevi un avviso quando
    maak een alert,ontvang een bericht zodra,skapa en bevakning,få en avisering när,opprett et varsel,få varsel når
    opret en søgeagent,få besked når,luo hakuvahti ja,utwórz powiadomienie,włącz powiadomienia o
    nastavte si hlídacího psa,vytvořte si upozornění,állítson be értesítést,kérjen értesítést ha,creează o alertă
    activează alerta,създайте известие,получавайте известия,создайте оповещение,получайте уведомления о
    подпишитесь и получайте,створіть сповіщення,отримуйте сповіщення про,napravi obavijest,postavi obavijest
    направите обавештење,ustvari obvestilo,sukurkite pranešimą,izveido paziņojumu,loo teavitus,أنشئ تنبيها
    فعل التنبيهات,هشدار بسازید,צרו התראה,新着求人メールを,この条件の新着,알림을 설정하면,receive every week,get a weekly,receive a weekly
    never miss a recipe,never miss a story,never miss a post,don't miss a thing,enjoying this?,enjoying this article?
    enjoying this post?,enjoying what you read,keine rezepte mehr verpassen,nichts mehr verpassen
    keinen beitrag mehr verpassen,kein rezept mehr verpassen,keine news mehr verpassen,jeden freitag schicken wir
    jede woche schicken wir,einmal pro woche schicken wir,erhalten sie jeden,erhalten sie jede woche
    erhalte jede woche,möchten sie keine neuigkeiten,immer informiert bleiben,recevez chaque
    recevez toutes les semaines,recevez gratuitement,recevez le meilleur,chaque matin, l'actualité
    chaque matin, l'essentiel,chaque jour, le meilleur,chaque semaine, le meilleur,chaque jeudi, le meilleur
    chaque vendredi, le meilleur,chaque soir, l'essentiel,ne manquez rien de,ne ratez rien de,ne ratez plus aucun
    ne manquez plus aucune,pour ne rien rater,recibe cada semana,recibe cada mañana,recibe cada viernes
    recibe cada lunes,recibe cada jueves,recibe cada domingo,recibe cada día,recibe todas las,recibe gratis
    recibe en tu,no te pierdas nada,no te pierdas ninguna receta,quieres recibir nuestras,quieres recibir las
    quieres recibir más,quieres añadir otro usuario,si continúas leyendo en este dispositivo,receba toda semana
    receba toda sexta,receba toda segunda,receba todas as semanas,receba todos os dias,receba todos os meses
    receba diariamente,receba semanalmente,receba gratuitamente,quer receber dicas,quer receber novidades
    quer receber nossas,quer receber conteúdos,não perca nenhuma,não perca nenhum,ricevi ogni,ricevi tutte le
    ricevi gratis,non perdere nessuna ricetta,vuoi ricevere le,vuoi ricevere la nostra,vuoi ricevere aggiornamenti
    vuoi restare aggiornato,non perderti nessun,ontvang elke,ontvang iedere,ontvang gratis,mis niets meer
    mis geen enkel,få varje vecka,missa inga recept,få hver uge,få hver fredag,få hver uke,otrzymuj co tydzień
    co tydzień najlepsze,chcesz otrzymywać,nepřehlédněte nic,dostávejte každý,dostávejte každou
    každý týden vám pošleme,chcete dostávat novinky,chcete dostávat naše,nechcete nic zmeškat,dostávajte každý
    každý týždeň vám pošleme,kapja meg minden,szeretne értesülni,primește în fiecare,vrei să primești știri
    vrei să primești noutăți,nu rata nicio,nu rata niciun,получавайте всяка,искате да получавате
    получайте каждую неделю,получайте лучшие,раз в неделю присылаем,каждую неделю присылаем,не пропускайте новые
    хотите получать больше,хотите получать новости,хотите получать наши,хотите получать свежие,не пропустите новые
    отримуйте щотижня,раз на тиждень надсилаємо,не пропускайте нові,хочете отримувати новини,хочете отримувати наші
    ne propustite nijed,želite primati naše,сваке недеље вам шаљемо,не пропустите ниједан,ne zamudite nobene
    gaukite kas savaitę,saņem katru nedēļu,nepalaid garām,ära jäta vahele,λάβετε κάθε,μην χάσετε κανένα
    her hafta en iyi,hiçbir tarifi kaçırma,kaçırmak istemiyorsanız,احصل كل أسبوع,لا تفوت أي,هر هفته بهترین
    רוצים לקבל את הניוזלטר,हर हफ्ते पाएं,প্রতি সপ্তাহে পান,nhận mỗi tuần,dapatkan setiap minggu,매주 받아보세요,每周为您,每週為您
    if you like what you read,if you like what we do,wenn ihnen gefällt, was,wenn dir gefällt, was
    si vous aimez ce que,si vous appréciez notre,si te gusta lo que hacemos,si te gusta lo que leés
    se gosta do que fazemos,se você gosta do nosso,se ti piace quello che,se apprezzi il nostro,als je waardeert wat
    om du gillar det vi,jeśli podoba ci się to co,pokud se vám líbí, co,ak sa vám páči, čo,ha szereti, amit
    ha tetszik, amit,dacă îți place ce,ако харесвате това,если вам нравится то,если вам нравятся наши
    якщо вам подобається те,якщо вам подобаються наші,ako vam se sviđa,ако вам се допада,αν σας αρέσει αυτό
    yaptığımız işi seviyorsanız,إذا أعجبك ما,suka dengan tulisan,already a subscriber,already have a subscription
    you have read all your,this article is for subscribers,this content is for subscribers
    this article is reserved for,to continue reading,to keep reading,sie sind bereits abonnent,bereits abonnent?
    schon abonnent?,dieser artikel ist nur für,weiterlesen mit,um weiterzulesen,déjà abonné,cet article est réservé
    la suite est réservée,pour lire la suite,vous êtes déjà abonné,ya eres suscriptor,eres suscriptor?
    ya estás suscrito,este artículo es exclusivo,este contenido es exclusivo,esta funcionalidad es exclusiva
    para seguir leyendo,para continuar leyendo,já é assinante,é assinante?,este conteúdo é exclusivo
    este artigo é exclusivo,para continuar lendo,para continuar a ler,sei già abbonato,hai già un abbonamento
    questo articolo è riservato,questo contenuto è riservato,per continuare a leggere,al abonnee?
    heb je al een abonnement,dit artikel is alleen voor,om verder te lezen,redan prenumerant,är du redan prenumerant
    den här artikeln är för,allerede abonnent,er du allerede abonnent,denne artikkelen er for,denne artikel er for
    oletko jo tilaaja,tämä artikkeli on vain,masz już prenumeratę,jesteś już subskrybentem,ten artykuł jest dostępny
    aby czytać dalej,už máte předplatné,jste již předplatitel,tento článek je pouze pro,už máte predplatné
    tento článok je len pre,már előfizető,van már előfizetése,ez a cikk csak,ești deja abonat
    acest articol este disponibil doar,вече сте абонат,тази статия е само за,уже подписаны
    этот материал доступен только,статья доступна только,вже підписані,ця стаття доступна,već ste pretplatnik
    ovaj članak je dostupan samo,είστε ήδη συνδρομητής,zaten abone misiniz,bu içerik abonelere,هل أنت مشترك
    هذا المقال متاح للمشتركين,מנויים קיימים,כבר מנוי,この記事は会員限定,この記事は有料会員,続きを読むには,이 기사는 유료회원,이미 구독 중이신가요,本文为会员,本文為會員專屬
    thread starter:,last edited by,zuletzt bearbeitet von,zuletzt geändert von,zuletzt editiert von
    dernière modification par,dernière édition par,modifié en dernier par,editado por última vez,última edición por
    última edición:,editado pela última vez,última edição por,última edição:,ultima modifica di,laatst gewijzigd door
    laatst bewerkt door,senast redigerad av,senast ändrad av,sist redigert av,sidst redigeret af,viimeksi muokannut
    ostatnio zmieniony,ostatnio edytowany,ostatnio edytowane,naposledy upravil,naposledy editoval,naposledy upravené
    utoljára szerkesztette,utoljára módosította,ultima editare de,ultima modificare de,последна промяна от
    последен път редактирано,последний раз редактировалось,последнее редактирование:,востаннє редагувалось
    востаннє редагувалося,zadnja izmjena:,zadnji put uređivao,последња измена од,nazadnje spremenil,zadnjič spremenil
    paskutinį kartą redagavo,pēdējo reizi laboja,viimati muutis,τελευταία επεξεργασία από,son düzenleme:
    son düzenleyen:,en son düzenleyen,آخر تعديل بواسطة,آخرین ویرایش توسط,נערך לאחרונה על ידי,แก้ไขล่าสุดโดย
    sửa lần cuối bởi,chỉnh sửa lần cuối,terakhir diubah oleh,terakhir diedit oleh,本帖最后由,最后编辑于,最後編輯於,本文最後由,最終編集：,發布日期：
    发布日期：,发布时间：,發布時間：,發佈日期：,公開日 :,原标题：,原標題：,topic starter:,discussion in ',discussion in ",themenstarter:,thema von:
    erstellt von:,dieses thema im forum,discussion dans ',discussion dans ",sujet lancé par,sujet créé par,tema en '
    tema en ",tema iniciado por,hilo iniciado por,discussão em ',tópico iniciado por,tópico criado por
    discussione in ',discussione in ",discussione iniziata da,onderwerp in ',topicstarter:,diskussion i '
    tråd startad av,trådstarter:,ketjun aloittaja,autor wątku,temat założony przez,založil(a),zakladatel tématu
    téma založil,a témát indította,temă începută de,тема, започната от,тема в разделе,тема создана,автор темы
    тему создал,тема у розділі,автор теми,temu započeo,autor teme,тему започео,temo je začel,temos autorius
    temas autors,teema algataja,το θέμα ξεκίνησε,konu sahibi,konuyu başlatan:,صاحب الموضوع,آغازگر موضوع,เจ้าของกระทู้
    người tạo chủ đề,スレ主,楼主：,樓主：,the best answers are voted,anybody can ask a question,anybody can answer
    this question already has,never pay in advance,never send money,never transfer money,safety tip: never pay
    safety tip: never send,safety tip: meet,safety tip: don't pay,sicherheitstipp: zahle,sicherheitstipp: überweise
    conseil de sécurité : ne payez,conseil de sécurité : ne versez,consejo de seguridad: nunca
    consejo de seguridad: no pagues,dica de segurança: nunca,dica de segurança: não,dicas de segurança: não
    consiglio di sicurezza: non pagare,совет: не вносите предоплату,nunca faça pagamentos antecipados
    vorsicht vor betrug,ne payez jamais à l'avance,ne payez jamais avant,attention aux arnaques
    nunca pagues por adelantado,non pagare mai in anticipo,betaal nooit vooraf,nie płać z góry,neplaťte předem
    не вносите предоплату,не переводите предоплату,не відправляйте передоплату,реклама. ооо,реклама. ип,реклама. ао
    реклама. пао,реклама, ооо,реклама ооо,реклама | ооо,рекламодатель:,рекламодатель ооо,на правах рекламы,発言を引用
    ポスト はてブ,ポスト シェア,シェア ポスト,ツイート シェア,はてブ pocket,この記事が役に立ったら,この記事が参考になったら,この記事がお役に立ちましたら,この記事が良かったら,この記事がよかったら,よかったらシェア
    記事が気に入ったら,이 글이 도움이 되었다면,도움이 되셨다면,發布單位：,发布单位：,發佈單位：,發布機關：,发布机构：,发布机关：,浏览次数：,浏览次数:,瀏覽人次：,瀏覽次數：,點閱數：,點閱率：,點閱次數：,阅读次数：
    点击数：,点击次数：,信息来源：,資料提供：,索引号：,责任编辑：
    """

  /// What encyclopedias say of the state of an article.
  static let wiki = """
    this article needs additional citations,this article does not cite any,this article needs to be updated
    this section needs additional citations,this section does not cite,this article has multiple issues
    please help improve this article,this article relies largely,this article includes a list of references
    dieser artikel oder nachfolgende abschnitt,dieser artikel ist nicht hinreichend,dieser artikel bedarf
    dieser abschnitt bedarf,cet article ne cite pas,cette section ne cite pas,cet article ou cette section
    cet article a besoin,este artículo o sección,este artículo necesita,este artículo no cita,esta página o sección
    este artigo não cita,este artigo cita fontes,esta página cita fontes,este artigo ou seção,este artigo carece
    esta página ou seção,este artigo ou secção,este artigo precisa,questa voce o sezione,questa voce è priva
    questa voce non cita,dit artikel moet,dit artikel bevat geen bronnen,dit artikel heeft geen bronnen
    den här artikeln behöver källhänvisningar,den här artikeln saknar,denne artikkelen mangler
    denne artikkelen trenger,denne artikel mangler,der er for få eller ingen kildehenvisninger
    tätä artikkelia tai sen osaa,artikkelin tai sen osan,ten artykuł wymaga,ta sekcja wymaga
    ten artykuł należy dopracować,tento článek není dostatečně,tento článek potřebuje,článek neobsahuje
    tento článok alebo sekcia,ez a szócikk nem tünteti,acest articol nu citează,acest articol are nevoie
    acest articol sau această secțiune,тази статия се нуждае,тази статия не цитира,в статье не хватает ссылок
    в этой статье не хватает,эта статья нуждается,в этом разделе не хватает,в статье есть список источников
    ця стаття не містить посилань,ця стаття потребує,ovaj članak ne navodi,ovom članku nedostaju,овај чланак не садржи
    ta članek ne navaja,ta članek potrebuje,see artikkel vajab,selles artiklis puuduvad,αυτό το λήμμα χρειάζεται
    δεν υπάρχουν πηγές,bu maddedeki bilgilerin,bu madde hiçbir kaynak,bu maddede kaynak,هذه المقالة تحتاج
    لا تستشهد هذه المقالة,هذه المقالة بحاجة,این مقاله نیازمند,این مقاله به هیچ,بخش‌هایی از این مقاله,ערך זה זקוק
    יש לערוך ערך זה,บทความนี้ต้องการการอ้างอิง,บทความนี้ไม่มีการอ้างอิง,bài viết này cần thêm,bài viết này không có
    artikel ini membutuhkan,artikel ini tidak memiliki,artikel ini perlu,rencana ini memerlukan,この記事は検証可能な,この記事には参考文献
    この記事には複数の問題,이 문서의 내용은 출처가,이 문서는 출처가,이 문서에는 다음과 같은,此条目没有列出,此條目没有列出,此條目需要,此条目需要,本条目需要,本條目需要
    """
}
