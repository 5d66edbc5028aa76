/// What pages ask of their readers within sentences.
extension CueList {
  /// For an address to send letters to, or to be named in a network: articles rarely speak to their readers so.
  static let appeal = """
    delivered to your inbox,straight to your inbox,direct to your inbox,directly to your inbox,right to your inbox
    sent to your inbox,to your inbox every,in your inbox every,to your inbox each,in your inbox each
    enter your email to,enter your email address to,enter your e-mail to,leave your email and,drop your email
    sign up for our newsletter,sign up to our newsletter,sign up for my newsletter,sign up for the newsletter
    subscribe to our newsletter,subscribe to my newsletter,subscribe to the newsletter,join our newsletter
    join my newsletter,join the newsletter,our free newsletter,my free newsletter,our weekly newsletter
    our daily newsletter,our monthly newsletter,my weekly newsletter,my monthly newsletter,receive our newsletter
    i send out a letter,i send out a newsletter,we send out a newsletter,unsubscribe at any time,unsubscribe anytime
    tag me on,tag us on,tag me in your,tag us in your,tag me @,tag us @,tag @,mention me on,mention us on
    use the hashtag #,it only takes a minute to sign up,direkt in ihr postfach,direkt in dein postfach
    direkt ins postfach,in ihr e-mail-postfach,in dein e-mail-postfach,unseren newsletter,meinen newsletter
    unserem newsletter,meinem newsletter,unseren kostenlosen newsletter,zum newsletter an,für den newsletter an
    newsletter abonnieren,verlinke mich auf,verlinkt mich auf,verlinke uns auf,markiere mich auf,markiert mich auf
    markiere uns auf,tagge mich,taggt mich,verlinke mich gerne,markiere mich gerne,jederzeit abbestellbar
    dans votre boîte mail dès,dans votre boîte mail chaque,dans votre boîte mail tous,dans ta boîte mail chaque
    dans votre boîte e-mail chaque,directement dans votre boîte,abonnez-vous à la newsletter,abonnez-vous à notre
    abonnez-vous à ma newsletter,abonne-toi à la newsletter,inscrivez-vous à la newsletter
    inscrivez-vous à notre newsletter,inscrivez-vous à ma newsletter,inscris-toi à la newsletter
    recevez notre newsletter,recevoir notre newsletter,recevoir la newsletter,identifiez-moi sur,identifie-moi sur
    identifiez-nous sur,taguez-moi,tague-moi,taggez-moi,tagguez-moi,taguez-nous,mentionnez-moi,mentionne-moi sur
    désinscrire à tout moment,désinscription à tout moment,laissez votre e-mail,votre adresse e-mail pour recevoir
    votre e-mail pour recevoir,directamente en tu correo,directo a tu correo,en tu correo cada,en tu correo todos
    en su correo cada,directamente en tu bandeja,en tu bandeja de entrada cada,suscríbete a nuestra newsletter
    suscríbete a mi newsletter,suscríbete a la newsletter,suscríbete al boletín,suscríbete a nuestro boletín
    suscríbase a nuestro boletín,apúntate a la newsletter,apúntate a nuestra newsletter,apúntate a mi newsletter
    déjanos tu correo,deja tu correo y,introduce tu correo y,ingresa tu correo y,etiquétame en,etiquétanos en
    etiquétame con,etiquetame en,mencióname en,menciónanos en,arrobame en,usa el hashtag #,darte de baja cuando
    cadastre seu e-mail,cadastre seu email,cadastre o seu e-mail,deixe seu e-mail,deixe o seu e-mail
    informe seu e-mail,direto no seu e-mail,direto no seu email,diretamente no seu e-mail,no seu e-mail toda
    no seu e-mail todos,no seu e-mail diariamente,assine nossa newsletter,assine a newsletter
    assine a nossa newsletter,inscreva-se na newsletter,inscreva-se na nossa newsletter,subscreva a newsletter
    subscreva a nossa newsletter,receba nossa newsletter,marque-me no,me marque no,me marca no,marca a gente no
    marque a gente no,nos marque no,marque-nos no,identifique-me no,use a hashtag #,direttamente nella tua casella
    direttamente nella tua email,direttamente nella tua e-mail,nella tua casella ogni,iscriviti alla newsletter
    iscriviti alla nostra newsletter,iscriviti alla mia newsletter,iscrivetevi alla newsletter
    iscrivetevi alla nostra newsletter,lascia la tua email,lascia la tua e-mail,inserisci la tua email per
    inserisci la tua e-mail per,taggami su,taggatemi su,taggaci su,taggateci su,taggami nelle,menzionami su
    menzionaci su,usa l'hashtag #,usate l'hashtag #,direct in je inbox,direct in je mailbox,rechtstreeks in je mailbox
    rechtstreeks in je inbox,elke week in je inbox,elke ochtend in je inbox,elke week in uw mailbox,onze nieuwsbrief
    mijn nieuwsbrief,voor de nieuwsbrief,onze gratis nieuwsbrief,onze wekelijkse nieuwsbrief,tag me op instagram
    tag mij op,tag ons op,tag me in je,gebruik de hashtag #,laat je e-mailadres achter,direkt i din inkorg
    direkt till din inkorg,direkt i mejlen,vårt nyhetsbrev,mitt nyhetsbrev,prenumerera på nyhetsbrevet,tagga mig på
    tagga oss på,tagga gärna,tagga mig i,tagga @,använd hashtaggen,direkte i din indbakke,direkte i indbakken
    i din indbakke hver,vores nyhedsbrev,mit nyhedsbrev,tilmeld dig nyhedsbrevet,tag mig på instagram
    tag os på instagram,tag mig gerne på,brug hashtagget,brug hashtag #,rett i innboksen,rett til innboksen
    i innboksen din hver,nyhetsbrevet vårt,nyhetsbrevet mitt,meld deg på nyhetsbrevet,tagg meg på,tagg oss på
    tagg gjerne,tagg @,bruk emneknaggen,bruk hashtaggen,suoraan sähköpostiisi,uutiskirjeemme,uutiskirjeeni
    tilaa uutiskirje,merkitse minut instagramissa,merkkaa minut,tägää minut,tägää meidät,tägää @,käytä hashtagia
    käytä tunnistetta #,prosto na twoją skrzynkę,naszego newslettera,mojego newslettera
    nasz newsletter,do newslettera,oznacz mnie na,oznaczcie mnie na,oznacz nas na,oznaczcie nas na,otaguj mnie
    użyj hashtagu,zostaw swój e-mail,zostaw swój adres e-mail,přímo do vaší schránky,přímo do vašeho e-mailu
    přímo do e-mailu,odběru newsletteru,náš newsletter,našeho newsletteru,do newsletteru,označte mě na,označ mě na
    označte nás na,označte mě v,otagujte mě,použijte hashtag,nechte nám svůj e-mail,priamo do vašej schránky
    priamo do vášho e-mailu,odber newslettera,nášho newslettera,označte ma na,označ ma na,použite hashtag
    közvetlenül a postaládájába,egyenesen a postaládájába,közvetlenül a postaládádba,egyenesen a postaládádba
    hírlevelünkre,hírlevelemre,a hírlevélre,jelölj be az instagramon,jelölj be instagramon
    jelöljetek be az instagramon,jelölj meg az instagramon,taggelj be,taggelj meg,direct pe e-mail,direct pe email
    direct în inbox,în inboxul tău,newsletterul nostru,abonează-te la newsletter,abonează-te la newsletterul
    etichetează-mă pe,etichetați-mă pe,etichetează-ne pe,dă-mi tag,dați-mi tag,folosește hashtagul
    във вашата пощенска кутия,нашия бюлетин,нашия нюзлетър,отбележете ме в,отбележи ме в,отбележете ни в,тагнете ме
    тагни ме,тагнете ни,използвайте хаштаг,κατευθείαν στο email,απευθείας στο email,στο inbox σας,στο newsletter μας
    στο ενημερωτικό μας δελτίο,κάντε με tag,κάντε μας tag,κάνε με tag,κάνε μας tag,χρησιμοποιήστε το hashtag
    на нашу рассылку,нашу рассылку,нашу email-рассылку,отметьте меня в,отмечайте меня в
    отметьте меня на,отмечайте меня на,отмечайте нас в,отметьте нас в,оставьте свой e-mail,оставьте свой email
    выделите её и нажмите,выделите ее и нажмите,выделите ошибку и нажмите,выделите фрагмент и нажмите
    выделите текст с ошибкой,на нашу розсилку,нашу розсилку,позначайте мене в,позначте мене в,позначайте нас в
    відмічайте мене в,відмітьте мене в,відмічайте нас в,залиште свій email,виділіть її та натисніть
    виділіть її і натисніть,виділіть помилку та натисніть,виділіть текст з помилкою,выдзеліце яе і націсніце
    адзначайце нас у,на нашиот билтен,означете ме на,direktno na vaš mejl,izravno u vaš inbox,u vaš inbox
    u vaš sandučić,na naš newsletter,naš newsletter,našeg newslettera,na naš bilten,označi me na,označite me na
    označite nas na,tagirajte me,tagiraj me,tagujte me,ostavite svoj e-mail,на наш билтен,означите ме на,тагујте ме
    директно на ваш мејл,naravnost v nabiralnik,na naše e-novice,na e-novice,tiesiai į jūsų el. paštą
    tiesiai į el. paštą,mūsų naujienlaiškį,naujienlaiškio prenumerata,pažymėkite mane,pažymėk mane,tieši tavā e-pastā
    tieši jūsu e-pastā,mūsu jaunumu vēstul,atzīmē mani instagram,atzīmējiet mani,otse sinu postkasti
    otse teie postkasti,meie uudiskirjaga,märgi mind instagramis,märgi meid instagramis,e-posta kutunuza gelsin
    posta kutunuza gelsin,posta kutunuza ulaştır,posta kutuna gelsin,bültenimize abone,e-bültenimize,bültene abone
    beni etiketle,beni etiketleyin,beni etiketlemeyi,bizi etiketle,bizi etiketleyin,bizi etiketlemeyi
    etiketiyle paylaş,bülletenimizə,məni etiketləyin,поштаңызға жібереміз,a la teva bústia,el nostre butlletí
    etiqueta'm a,etiqueta'ns a,ao noso boletín,gure buletinera,etiketa nazazu,á póstlistann,merktu mig á
    në emailin tuaj,buletinin tonë,مباشرة إلى بريدك,إلى بريدك كل,في بريدك كل,نشرتنا البريدية,نشرتنا الإخبارية
    في النشرة البريدية,أشيروا إلي على,أشر إلينا على,تاغ على,منشن على,سجل بريدك الإلكتروني,خبرنامه ما,عضو خبرنامه
    عضویت در خبرنامه,ایمیل خود را وارد کنید تا,من را تگ کنید,ما را تگ کنید,منو تگ کنید,ہمارے نیوز لیٹر,ہمیں ٹیگ کریں
    مجھے ٹیگ کریں,לתיבת המייל שלכם,לניוזלטר שלנו,לרשימת התפוצה שלנו,תייגו אותי,תייגו אותנו
    תתייגו אותי,השאירו מייל ו,सीधे आपके इनबॉक्स,हमारे न्यूज़लेटर,हमारे न्यूजलेटर,मुझे टैग करें,हमें टैग करें
    गूगल न्यूज पर फॉलो,गूगल न्यूज़ पर फॉलो,व्हाट्सएप चैनल से जुड़ें,आमच्या न्यूजलेटर,मला टॅग करा,आम्हाला टॅग करा
    সরাসরি আপনার ইনবক্সে,আমাদের নিউজলেটার,আমাকে ট্যাগ করুন,আমাদের ট্যাগ করুন,গুগল নিউজ ফিডে,உங்கள் இன்பாக்ஸில்
    எங்கள் செய்திமடல்,என்னை டேக் செய்யுங்கள்,எங்களை டேக் செய்யுங்கள்,మీ ఇన్‌బాక్స్‌కు,మా న్యూస్‌లెటర్
    నన్ను ట్యాగ్ చేయండి,ನಮ್ಮ ಸುದ್ದಿಪತ್ರ,ഞങ്ങളുടെ ന്യൂസ്‌ലെറ്റർ,અમને ટેગ કરો,ਸਾਨੂੰ ਟੈਗ ਕਰੋ,ส่งตรงถึงอีเมล
    ส่งตรงถึงกล่องจดหมาย,จดหมายข่าวของเรา,อย่าลืมแท็ก,แท็กเราบน,แท็กเราที่,แท็กมาที่,กดติดตามเพจ,กดไลก์กดแชร์
    bản tin của chúng tôi,đăng ký nhận bản tin,gắn thẻ mình,gắn thẻ tôi,gắn thẻ chúng tôi,tag mình trên,tag mình vào
    nhập email để nhận,nhập email của bạn để,langsung ke inbox,langsung ke kotak masuk,langsung ke email
    newsletter kami,buletin kami,tag saya di,tag kami di,tag aku di,mention kami di,mention saya di,gunakan tagar #
    gunakan hashtag #,masukkan email anda untuk,terus ke peti masuk,surat berita kami,tandakan kami di
    masukkan e-mel anda untuk,aming newsletter,i-tag ako sa,i-tag kami sa,jarida letu,メールでお届けします,メールでお届けしています
    メールマガジンでお届け,メルマガでお届け,メルマガに登録,メルマガ登録,タグ付けしてね,タグ付けしてください,タグ付けして投稿,ぜひシェアして,シェアしていただける,この記事をシェアして,記事をシェアしてください
    シェアしてもらえる,シェアをお願い,フォローしてください,フォローお願いします,フォローをお願いします,메일로 보내드립니다,이메일로 보내드립니다,메일로 받아보세요,이메일로 받아보세요,뉴스레터를 구독,뉴스레터로 받아
    태그해 주세요,태그해주세요,구독과 좋아요,좋아요와 구독,이메일 주소를 입력하시면,发送到您的邮箱,发送到你的邮箱,输入邮箱订阅,点个在看,点赞关注,欢迎转发分享,寄到您的信箱,寄到你的信箱,送到您的信箱,送到你的信箱
    訂閱電子報,訂閱我們的,標記我們,標註我們,記得標記,記得 tag,請 tag,ჩვენი სიახლეების გამოწერა,მონიშნეთ ინსტაგრამზე,բաժանորդագրվեք մեր
    off your first order,off your first purchase,free articles remaining,free articles left,free stories remaining
    free stories left,free articles this month,free article remaining,free article left,of your free articles
    reached your limit of free,reached your free article,we'll send you a code,we'll email you a code
    save on your first order,auf deine erste bestellung,auf ihre erste bestellung,auf die erste bestellung
    kostenlose artikel übrig,kostenlosen artikel in diesem monat,gratis-artikel übrig,freie artikel übrig
    sur votre première commande,sur ta première commande,sur votre 1re commande,articles gratuits restants
    articles gratuits ce mois,article gratuit restant,il vous reste des articles,en tu primer pedido
    en tu primera compra,en su primera compra,artículos gratuitos restantes,artículos gratis restantes
    artículos gratis este mes,artículos gratuitos este mes,na primeira compra com,na sua primeira compra
    na tua primeira encomenda,no seu primeiro pedido,matérias gratuitas restantes,artigos gratuitos restantes
    artigos grátis este mês,matérias grátis neste mês,sul tuo primo ordine,sul primo ordine,sul tuo primo acquisto
    articoli gratuiti rimasti,articoli gratuiti rimanenti,articoli gratis questo mese,op je eerste bestelling
    op uw eerste bestelling,gratis artikelen over,gratis artikelen deze maand,på din första beställning
    på första köpet,på ditt första köp,fria artiklar kvar,kostnadsfria artiklar kvar,på din første ordre
    på din første bestilling,på dit første køb,på ditt første kjøp,gratis artikler tilbage,gratis artikler igen
    gratis artikler igjen,ensimmäisestä tilauksesta,ensimmäisestä tilauksestasi,ilmaista artikkelia jäljellä
    maksutonta artikkelia jäljellä,af fyrstu pöntun,na pierwsze zakupy,na pierwsze zamówienie
    darmowych artykułów w tym,darmowe artykuły w tym,bezpłatnych artykułów w tym,na první nákup,na první objednávku
    článků zdarma tento,článků zdarma zbývá,na prvý nákup,na prvú objednávku,článkov zadarmo,az első rendelésedből
    az első rendelésedre,első vásárlásodhoz,első rendelésből,ingyenes cikke maradt,ingyenes cikked maradt
    la prima comandă,din prima ta comandă,articole gratuite rămase,за първата ви поръчка,от първата ви поръчка
    за първа поръчка,безплатни статии този,безплатни статии ви,na prvu narudžbu,na prvu kupnju,na prvu kupovinu
    na prvo naročilo,besplatnih članaka ovaj,на прву куповину,на прву поруџбину,на первый заказ,на первую покупку
    бесплатных статей осталось,бесплатные статьи в этом,на перше замовлення,на першу покупку,безкоштовних статей
    pirmam užsakymui,pirmajam užsakymui,nemokamų straipsnių,pirmajam pasūtījumam,bezmaksas raksti
    esimeselt tellimuselt,tasuta artiklit,στην πρώτη σας παραγγελία,στην πρώτη σου παραγγελία
    δωρεάν άρθρα που απομένουν,δωρεάν άρθρα αυτόν,ilk siparişinizde,ilk siparişinde,ilk alışverişinizde
    ilk alışverişine özel,ücretsiz makaleniz kaldı,ücretsiz haber hakkınız,على طلبك الأول,على أول طلب
    مقالات مجانية متبقية,من المقالات المجانية,برای اولین خرید,برای اولین سفارش,مقاله رایگان باقی,על ההזמנה הראשונה
    בהזמנה הראשונה,בקנייה הראשונה,כתבות חינם,पहले ऑर्डर पर,मुफ़्त लेख शेष,मुफ्त लेख बचे,প্রথম অর্ডারে,ফ্রি নিবন্ধ
    การสั่งซื้อครั้งแรก,คำสั่งซื้อแรก,อ่านฟรีได้อีก,cho đơn hàng đầu tiên,bài viết miễn phí còn lại
    untuk pesanan pertama,untuk pembelian pertama,artikel gratis tersisa,artikel percuma,無料で読める記事は残り,無料記事は残り,今月の無料
    首单立减,本月免费文章,剩余免费文章,本月免費文章,첫 주문 시,첫 구매 시,첫 구매 할인,무료 기사 잔여,на наш телеграм-канал,в нашем телеграм-канале
    нашего телеграм-канала,в наш телеграм-канал,в наш telegram-канал,в нашем telegram-канале,наш telegram-канал
    наш телеграм-канал,у нашому телеграм-каналі,на нашия канал в телеграм,в нашия телеграм канал
    na našem telegram kanalu,na naszym kanale na telegramie,telegram kanalımıza,telegram kanalımızdan,kanalımıza abone
    στο κανάλι μας στο telegram,قناتنا على تلغرام,قناتنا على تيليجرام,قناتنا على تليجرام,قناتنا على واتساب
    قناة واتساب الخاصة بنا,کانال تلگرام ما,کانال ما در تلگرام,ערוץ הטלגרם שלנו,हमारे व्हाट्सएप चैनल
    हमारे टेलीग्राम चैनल,আমাদের হোয়াটসঅ্যাপ চ্যানেল,আমাদের টেলিগ্রাম চ্যানেল,our whatsapp channel
    our telegram channel,unserem whatsapp-kanal,unseren whatsapp-kanal,unserem telegram-kanal,unseren telegram-kanal
    notre chaîne whatsapp,notre chaîne telegram,nuestro canal de whatsapp,nuestro canal de telegram
    nosso canal no whatsapp,nosso canal do whatsapp,nosso canal no telegram,nosso canal do telegram
    nostro canale whatsapp,nostro canale telegram,onze whatsapp-kanaal,ons whatsapp-kanaal,vår whatsapp-kanal
    vores whatsapp-kanal,naszego kanału na whatsappie,naszym kanale na whatsappie,náš kanál na whatsappu
    našom kanáli na whatsappe,whatsapp-csatornánk,telegram-csatornánk,canalul nostru de whatsapp
    canalul nostru de telegram,saluran whatsapp kami,channel whatsapp kami,kanal whatsapp kami,kanal telegram kami
    kênh zalo của chúng tôi,kênh telegram của chúng tôi,whatsapp kanalımıza,whatsapp kanalımızdan
    """
}
