/// What a page asks its reader to do.
extension CueList {
  static let readMore = """
    read more,read on,read the full,read full,continue reading,keep reading,see more,show more
    view more,load more,learn more,find out more,more info,click here,click to,see all,view all
    show all,watch now,listen now,read article,full story,read also,also read,see also
    weiterlesen,mehr lesen,mehr erfahren,mehr anzeigen,mehr dazu,hier klicken,lesen sie auch
    alle anzeigen,jetzt lesen,zum artikel,lire la suite,lire aussi,en savoir plus,voir plus
    voir tout,à lire aussi,cliquez ici,afficher plus,leer más,lea también,leer también,ver más
    saber más,seguir leyendo,sigue leyendo,haga clic,haz clic,más información,ver todo,lee también
    te puede interesar,leia mais,leia também,saiba mais,ver mais,clique aqui,continue lendo
    veja também,veja mais,continuar a ler,leggi anche,leggi tutto,leggi di più,continua a leggere
    scopri di più,clicca qui,vedi tutti,vedi anche,lees meer,lees ook,lees verder,meer lezen
    meer informatie,bekijk alles,klik hier,toon meer,läs mer,läs också,läs även,visa mer,klicka här
    les mer,les også,vis mer,klikk her,læs mere,læs også,se mere,klik her,vis flere,lue lisää
    lue myös,näytä lisää,klikkaa tästä,czytaj więcej,czytaj dalej,czytaj także,czytaj też
    zobacz więcej,zobacz też,zobacz także,kliknij tutaj,dowiedz się więcej,pokaż więcej,číst dál
    čtěte více,čtěte také,číst více,zobrazit více,klikněte zde,více informací,čítať ďalej
    čítajte viac,čítajte aj,viac informácií,tovább olvasom,bővebben,olvass tovább,kattints ide
    továbbiak,olvassa el,citește mai mult,citește și,citeşte şi,citiți și,află mai multe
    vezi mai mult,vezi și,click aici,прочети повече,прочетете още,виж още,вижте още,виж повече
    научи повече,читать далее,читать дальше,читать полностью,читайте также,читать также,подробнее
    узнать больше,показать ещё,показать еще,смотреть все,нажмите здесь,перейти,читати далі
    читати більше,читайте також,детальніше,докладніше,показати ще,чытаць далей,pročitaj više
    pročitajte više,pročitajte još,saznaj više,opširnije,vidi još,прочитај више,опширније
    preberi več,preberite več,preberite tudi,več o tem,lasīt vairāk,lasīt tālāk,uzzini vairāk
    skaityti daugiau,skaityti toliau,taip pat skaitykite,plačiau,daugiau,loe edasi,loe lisaks
    loe rohkem,vaata lisaks,διαβάστε περισσότερα,διαβάστε επίσης,διαβάστε ακόμα,δείτε περισσότερα
    δείτε επίσης,περισσότερα,devamını oku,daha fazla,devamı için,tıklayın,ayrıca bakın
    baca juga,baca selengkapnya,selengkapnya,lihat juga,lihat semua,klik di sini,simak juga
    baca lagi,baca lebih lanjut,ketahui lebih lanjut,xem thêm,đọc thêm,đọc tiếp,xem tất cả
    nhấn vào đây,tìm hiểu thêm,magbasa pa,basahin ang,soma zaidi,soma pia,اقرأ أيضا,اقرأ أيضًا
    اقرأ المزيد,قراءة المزيد,المزيد,إقرأ أيضاً,اضغط هنا,شاهد أيضا,للمزيد,ادامه مطلب,بیشتر بخوانید
    مطالعه بیشتر,اینجا کلیک کنید,همچنین بخوانید,مزید پڑھیں,یہ بھی پڑھیں,קרא עוד,קראו עוד,קראו גם
    להמשך קריאה,לכתבה המלאה,עוד בנושא,और पढ़ें,यह भी पढ़ें,ये भी पढ़ें,पूरा पढ़ें,आगे पढ़ें
    अधिक जानकारी,यहां क्लिक करें,अजून वाचा,आणखी वाचा,अधिक वाचा,हेही वाचा,আরও পড়ুন,আরো পড়ুন
    বিস্তারিত,বিস্তারিত পড়ুন,மேலும் படிக்க,மேலும்,ఇంకా చదవండి,ఇది కూడా చదవండి,కూడా చదవండి
    ಇದನ್ನೂ ಓದಿ,ಮತ್ತಷ್ಟು ಓದಿ,കൂടുതൽ വായിക്കുക,കൂടുതൽ,ਹੋਰ ਪੜ੍ਹੋ,વધુ વાંચો,આ પણ વાંચો,อ่านต่อ
    อ่านเพิ่มเติม,ดูเพิ่มเติม,คลิกที่นี่,อ่านทั้งหมด,อ่านข่าว,ดูทั้งหมด,阅读更多,阅读全文,查看更多
    了解更多,点击这里,查看全部,更多,相关阅读,閱讀更多,閱讀全文,看更多,了解詳情,繼續閱讀,點擊這裡
    続きを読む,もっと見る,もっと読む,詳しくはこちら,こちらから,全文を読む,一覧を見る,詳細を見る,あわせて読みたい
    더 보기,더보기,자세히 보기,계속 읽기,전체보기,기사 더보기,여기를 클릭
    طالع أيضا,طالع أيضًا,طالع أيضاً,شاهد أيضًا,اقرأ أيضاً,پیشنهاد می‌کنیم بخوانید
    """

  static let share = """
    share,email,e-mail,mail,share this,share on,share via,tweet,tweet this,retweet,like,like us,like this,follow
    follow us,follow on,pin it,email this,send to a friend,copy link,facebook,twitter,instagram
    linkedin,pinterest,whatsapp,telegram,youtube,tiktok,reddit,tumblr,rss,google+,vkontakte,viber
    teilen,auf facebook teilen,folgen sie uns,folge uns,folgen,gefällt mir,merken,partager
    partagez,suivez-nous,suivre,j'aime,envoyer par e-mail,compartir,comparte,síguenos,síganos
    seguir,me gusta,enviar por correo,compartilhar,compartilhe,partilhar,siga-nos,siga,curtir
    condividi,seguici,segui,mi piace,deel,delen,deel dit,volg ons,volgen,dela,följ oss,gilla,del
    følg oss,følg os,lik,synes godt om,jaa,seuraa meitä,tykkää,udostępnij,podziel się,obserwuj
    obserwuj nas,lubię to,polub,sdílet,sdílejte,sledujte nás,líbí se mi,zdieľať,zdieľajte
    megosztás,oszd meg,kövess minket,tetszik,distribuie,distribuiți,urmărește-ne,îmi place,сподели
    споделяне,последвайте ни,харесай,поделиться,поделитесь,поделись,подписывайтесь,мы в соцсетях
    нравится,мне нравится,отправить другу,вконтакте,одноклассники,телеграм,поділитися,поширити
    слідкуйте за нами,подобається,падзяліцца,podijeli,podeli,podijelite,prati nas,pratite nas
    sviđa mi se,подели,deli,delite,sledite nam,všeč mi je,dalies,dalīties,seko mums,dalintis
    pasidalinti,sekite mus,patinka,jaga,jälgi meid,meeldib,κοινοποίηση,κοινοποιήστε,μοιραστείτε
    ακολουθήστε μας,μου αρέσει,paylaş,bizi takip edin,takip et,beğen,bagikan,bagikan ini,sebarkan
    ikuti kami,suka,kongsi,kongsikan,chia sẻ,theo dõi,thích,ibahagi,shiriki,tufuate,مشاركة,شارك
    شاركها,تابعنا,تابعونا,أعجبني,فيسبوك,تويتر,تغريدة,اشتراک گذاری,به اشتراک بگذارید,ما را دنبال کنید
    پسندیدن,شیئر کریں,فالو کریں,שתף,שתפו,שיתוף,עקבו אחרינו,אהבתי,शेयर करें,साझा करें,फॉलो करें,शेयर
    पसंद,शेअर करा,শেয়ার করুন,শেয়ার,পছন্দ,பகிர்,பகிர்க,பகிருங்கள்,షేర్ చేయండి,ಹಂಚಿಕೊಳ್ಳಿ,പങ്കിടുക
    ਸਾਂਝਾ ਕਰੋ,શેર કરો,แชร์,แบ่งปัน,ติดตามเรา,ติดตาม,ถูกใจ,ចែករំលែក,分享,分享到,转发,轉發,关注我们,關注我們
    追蹤我們,点赞,按讚,微博,微信,シェア,シェアする,ツイート,ツイートする,フォロー,フォローする,いいね,공유,공유하기
    팔로우,좋아요,트위터,페이스북,카카오톡
    link kopieren,copier le lien,copiar enlace,copiar link,copiar el enlace,copiar ligação,copia link,kopieer link
    kopiera länk,kopier lenke,kopier link,kopioi linkki,kopiuj link,skopiuj link,kopírovat odkaz,link másolása
    copiază linkul,скопировать ссылку,скопіювати посилання,копирай линка,kopiraj link,bağlantıyı kopyala,salin tautan
    sao chép liên kết,αντιγραφή συνδέσμου,نسخ الرابط,کپی لینک,העתק קישור,कॉपी लिंक,リンクをコピー,复制链接,複製連結,링크 복사
    फेसबुक,ट्विटर,इंस्टाग्राम,व्हाट्सएप,यूट्यूब,ফেসবুক,টুইটার,ইউটিউব,فیسبوک,اینستاگرام,تلگرام
    واتساپ,واتس اب,فیس بک,ٹوئٹر,واٹس ایپ,פייסבוק,טוויטר,фейсбук,інстаграм,инстаграм,فيس بوك
    انستغرام,எங்களைப் பின்தொடர,ఫాలో అవ్వండి,เฟซบุ๊ก,フェイスブック,インスタグラム,인스타그램,유튜브
    """

  static let subscribe = """
    sign in,sign up,log in,login,logout,log out,register,subscribe,subscribe now,subscribe to
    subscription,newsletter,newsletters,join now,join us,create account,create an account
    my account,forgot password,forgot your password,password,username,user name,e-mail address
    email address,your email,enter your email,get our app,download the app,free trial,support us
    donate,remember me,become a member,start your,anmelden,registrieren,abonnieren,abo,einloggen
    jetzt abonnieren,konto erstellen,mein konto,passwort,passwort vergessen,benutzername
    kostenlos testen,e-mail-adresse,jetzt testen,jetzt registrieren,se connecter,s'inscrire
    s'abonner,abonnez-vous,inscrivez-vous,connexion,inscription,abonnement,mot de passe,mon compte
    je m'abonne,créer un compte,adresse e-mail,iniciar sesión,inicia sesión,registrarse,regístrate
    suscríbete,suscribirse,suscripción,boletín,contraseña,mi cuenta,crear cuenta,acceder,entrar
    correo electrónico,hazte socio,cadastre-se,cadastro,assine,assinar,inscreva-se,minha conta,senha
    criar conta,fazer login,acesse,subscrever,accedi,registrati,abbonati,iscriviti,il mio account
    crea un account,inloggen,aanmelden,registreren,abonneer,abonneren,nieuwsbrief,wachtwoord
    mijn account,word lid,uitloggen,logga in,registrera dig,prenumerera,nyhetsbrev,lösenord
    mitt konto,bli medlem,logg inn,registrer deg,abonner,nyhetsbrev,passord,min side,log ind,tilmeld
    tilmeld dig,nyhedsbrev,adgangskode,opret konto,kirjaudu,kirjaudu sisään,rekisteröidy,tilaa
    uutiskirje,salasana,zaloguj,zaloguj się,zarejestruj się,rejestracja,subskrybuj,prenumerata
    hasło,moje konto,logowanie,zapisz się,přihlásit,přihlásit se,registrace,registrovat,předplatné
    heslo,odebírat,můj účet,prihlásiť sa,registrácia,predplatné,odoberať,bejelentkezés,belépés
    regisztráció,feliratkozás,hírlevél,jelszó,előfizetés,autentificare,conectare,înregistrare
    abonează-te,abonare,parolă,contul meu,вход,регистрация,абонирай се,абонамент,парола,профил
    вход в систему,зарегистрироваться,подписаться,подпишитесь,подписка,рассылка,пароль,логин
    личный кабинет,забыли пароль,авторизация,увійти,вхід,реєстрація,зареєструватися,підписатися
    підпишіться,підписка,прыйдзі,prijava,prijavi se,registracija,registriraj se,pretplata
    pretplati se,lozinka,пријава,пријави се,naročnina,naročite se,geslo,e-novice,ienākt,pieslēgties
    reģistrēties,abonēt,parole,prisijungti,registruotis,prenumeruoti,slaptažodis,logi sisse
    registreeru,telli,parool,uudiskiri,σύνδεση,είσοδος,εγγραφή,εγγραφείτε,συνδρομή,κωδικός
    giriş,giriş yap,kayıt ol,üye ol,üye girişi,abone ol,şifre,bülten,masuk,daftar,berlangganan
    langganan,kata sandi,log masuk,langgan,đăng nhập,đăng ký,mật khẩu,mag-subscribe,jisajili,ingia
    تسجيل الدخول,دخول,تسجيل,اشترك,اشتراك,اشترك الآن,النشرة البريدية,كلمة المرور,حسابي,ورود,ثبت نام
    عضویت,اشتراک,خبرنامه,رمز عبور,لاگ ان,سبسکرائب,رجسٹر,התחבר,התחברות,כניסה,הרשמה,הירשמו,הירשם
    מנוי,סיסמה,लॉग इन,लॉगिन,साइन इन,साइन अप,सदस्यता लें,सब्सक्राइब,पंजीकरण,पासवर्ड,লগইন,লগ ইন
    নিবন্ধন,সাবস্ক্রাইব,உள்நுழைய,பதிவு செய்ய,சந்தா,లాగిన్,సబ్‌స్క్రైబ్,เข้าสู่ระบบ,สมัครสมาชิก,ลงทะเบียน
    สมัครรับข่าวสาร,รหัสผ่าน,登录,登錄,登入,注册,註冊,订阅,訂閱,会员,會員,密码,密碼,我的账户,忘记密码,立即注册
    ログイン,新規登録,会員登録,購読,メルマガ,パスワード,マイページ,無料登録,メールマガジン,로그인,회원가입,구독
    구독하기,비밀번호,마이페이지,뉴스레터
    download our app,unsere app herunterladen,laden sie unsere app,téléchargez notre application
    téléchargez l'application,descarga nuestra app,descarga la app,baixe nosso app,baixe o app
    baixe o aplicativo,scarica la nostra app,scarica l'app,download onze app,download de app
    ladda ner vår app,ladda ner appen,hent vores app,hent appen,last ned appen,lataa sovellus
    pobierz aplikację,stáhněte si aplikaci,stiahnite si aplikáciu,töltse le az alkalmazást
    descarcă aplicația,изтеглете приложението,скачайте приложение,скачать приложение
    скачайте наше приложение,завантажте додаток,завантажити додаток,preuzmite aplikaciju
    преузмите апликацију,prenesite aplikacijo,κατεβάστε την εφαρμογή,uygulamamızı indirin
    uygulamayı indir,mobil tətbiqi yükləyin,қосымшаны жүктеп,حمل التطبيق,حمّل التطبيق
    دانلود اپلیکیشن,ایپ ڈاؤن لوڈ کریں,הורידו את האפליקציה,हमारा ऐप डाउनलोड करें,ऐप डाउनलोड करें
    चैनल से जुड़ें,অ্যাপ ডাউনলোড করুন,செயலியை பதிவிறக்க,యాప్ డౌన్‌లోడ్,ആപ്പ് ഡൗൺലോഡ്
    ดาวน์โหลดแอป,tải ứng dụng,unduh aplikasi,muat turun aplikasi,pakua programu,下载客户端,下載app
    下载app,アプリをダウンロード,앱 다운로드
    """

  static let shop = """
    add to cart,add to basket,buy now,shop now,in stock,out of stock,free shipping,checkout,cart
    shopping cart,wishlist,add to wishlist,quantity,price,order now,customers also,view cart,basket
    sold out,in den warenkorb,warenkorb,jetzt kaufen,auf lager,versandkosten,zzgl,merkzettel,kasse
    lieferzeit,ajouter au panier,panier,acheter,en stock,livraison,livraison gratuite,quantité
    añadir al carrito,carrito,comprar,comprar ahora,envío gratis,cantidad,adicionar ao carrinho
    carrinho,frete grátis,compre,aggiungi al carrello,carrello,acquista,spedizione gratuita
    disponibile,in winkelwagen,winkelwagen,bestellen,op voorraad,gratis verzending,lägg i varukorg
    varukorg,köp,i lager,handlekurv,legg i handlekurv,kjøp,læg i kurv,kurv,på lager,ostoskori
    lisää ostoskoriin,dodaj do koszyka,koszyk,kup teraz,dostępny,do košíku,přidat do košíku,košík
    koupit,skladem,pridať do košíka,kúpiť,kosárba,kosár,raktáron,adaugă în coș,coș,cumpără,în stoc
    добави в количката,количка,купи,в корзину,добавить в корзину,корзина,купить,в наличии,доставка
    до кошика,додати в кошик,кошик,купити,в наявності,dodaj u košaricu,košarica,kupi,u korpu,dodaj u korpu
    v košarico,pievienot grozam,grozs,į krepšelį,krepšelis,lisa ostukorvi,ostukorv,προσθήκη στο καλάθι
    καλάθι,αγορά,sepete ekle,sepet,sepetim,satın al,stokta,tambah ke keranjang,keranjang,beli sekarang
    masukkan keranjang,thêm vào giỏ hàng,giỏ hàng,mua ngay,còn hàng,أضف إلى السلة,السلة,اشتر الآن,سلة التسوق
    افزودن به سبد,سبد خرید,خرید,הוסף לסל,סל קניות,קנה עכשיו,कार्ट में जोड़ें,अभी खरीदें,कार्ट,হাতে কিনুন
    เพิ่มลงตะกร้า,หยิบใส่ตะกร้า,ตะกร้าสินค้า,ซื้อเลย,สั่งซื้อ,加入购物车,加入購物車,购物车,購物車,立即购买
    立即購買,カートに入れる,カート,購入する,在庫あり,買い物かご,送料無料,장바구니,장바구니 담기,구매하기,바로구매
    """
}
