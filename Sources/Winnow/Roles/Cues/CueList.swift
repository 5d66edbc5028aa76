/// The wordings behind each ``Cue``, written for Winnow: what the frames of web pages say, in the
/// languages most of them are in.
///
/// A wording matches at a word's start and ends at a word's end, in any case.  Commas and line
/// breaks separate wordings.
enum CueList {
  static let all: [(cue: Cue, wordings: String)] = [
    (.readMore, readMore), (.navigation, navigation), (.share, share), (.subscribe, subscribe),
    (.byline, byline), (.credit, credit), (.comment, comment), (.legal, legal),
    (.advertisement, advertisement), (.related, related), (.date, date), (.calendar, calendar),
    (.tag, tag), (.shop, shop), (.spam, spam),
  ]

  private static let readMore = """
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
    """

  private static let navigation = """
    home,homepage,home page,back,back to top,to top,top of page,go back,top,menu,main menu,search
    search for,site map,sitemap,skip to content,skip to main content,skip to,next,previous,prev
    next page,previous page,contact,contact us,about,about us,help,faq,archive,archives,sections
    categories,all categories,toggle navigation,close,open menu,print,settings,language,languages
    breadcrumb,you are here,jump to,go to,load,loading,page,first,last,edit,options,forum,forums
    startseite,zurück,nach oben,zum seitenanfang,seitenanfang,menü,suche,suchen,suche nach,kontakt
    über uns,hilfe,archiv,weiter,nächste seite,vorherige,zum inhalt springen,zum inhalt,schließen
    drucken,übersicht,sie befinden sich hier,sie sind hier,accueil,retour,retour en haut
    haut de page,rechercher,recherche,chercher,contact,à propos,qui sommes-nous,aide,suivant
    précédent,page suivante,aller au contenu,plan du site,fermer,imprimer,rubriques,vous êtes ici
    inicio,volver,volver arriba,arriba,menú,buscar,búsqueda,contacto,contáctenos,acerca de
    quiénes somos,ayuda,siguiente,anterior,mapa del sitio,saltar al contenido,ir al contenido
    cerrar,imprimir,secciones,portada,início,voltar,voltar ao topo,topo,pesquisar,pesquisa,busca
    contato,contacto,contactos,sobre nós,quem somos,ajuda,próximo,próxima,mapa do site,fechar
    pular para o conteúdo,seções,capa,pagina principale,indietro,torna su,torna indietro,cerca
    contatti,chi siamo,aiuto,avanti,successivo,precedente,mappa del sito,vai al contenuto,chiudi
    stampa,sezioni,terug,terug naar boven,naar boven,omhoog,zoeken,zoek,over ons,volgende,vorige
    naar de inhoud,sluiten,hem,tillbaka,till toppen,meny,sök,kontakta oss,om oss,hjälp,nästa
    föregående,hoppa till innehåll,stäng,hjem,tilbake,til toppen,søk,kontakt oss,kontakt
    neste,forrige,hopp til innhold,lukk,forside,forsiden,tilbage,søg,om os,næste,luk,etusivu,takaisin
    takaisin ylös,valikko,haku,hae,yhteystiedot,tietoa meistä,ohje,seuraava,edellinen,sulje
    strona główna,powrót,wróć,do góry,na górę,szukaj,wyszukaj,o nas,pomoc,następna,poprzednia
    następny,poprzedni,mapa strony,przejdź do treści,zamknij,drukuj,domů,úvod,zpět,nahoru,hledat
    vyhledat,vyhledávání,o nás,nápověda,další,předchozí,mapa stránek,zavřít,domov,späť,hore,hľadať
    ďalší,predchádzajúci,kezdőlap,főoldal,vissza,vissza a tetejére,keresés,kapcsolat,rólunk,súgó
    következő,előző,bezárás,acasă,înapoi,înapoi sus,sus,caută,căutare,despre noi,ajutor,următorul
    pagina următoare,închide,начало,назад,нагоре,търсене,търси,контакти,за нас,помощ,напред
    следваща,предишна,главная,главная страница,на главную,вернуться,вернуться назад,наверх,вверх
    к началу,меню,поиск,найти,искать,о нас,о проекте,о компании,контакты,справка,далее,следующая
    предыдущая,карта сайта,закрыть,печать,все рубрики,рубрики,разделы,перейти к содержанию,войти
    головна,головна сторінка,на головну,нагору,вгору,пошук,шукати,про нас,про проєкт,контакти
    допомога,наступна,попередня,закрити,мапа сайту,галоўная,пошук,naslovnica,naslovna,početna
    natrag,nazad,na vrh,traži,pretraga,pretraži,izbornik,o nama,pomoć,sljedeća,prethodna,почетна
    претрага,на врх,domov,nazaj,iskanje,išči,o nas,pomoč,naprej,sākums,atpakaļ,meklēt,meklēšana
    izvēlne,kontakti,par mums,palīdzība,pradžia,pradinis,atgal,į viršų,ieškoti,paieška,meniu
    kontaktai,apie mus,pagalba,avaleht,esileht,tagasi,üles,otsi,otsing,menüü,kontaktid,meist,abi
    αρχική,αρχική σελίδα,πίσω,επιστροφή,κορυφή,μενού,αναζήτηση,επικοινωνία,σχετικά,βοήθεια,επόμενη
    επόμενο,προηγούμενο,προηγούμενη,κλείσιμο,ana sayfa,anasayfa,geri,yukarı,başa dön,menü,ara,arama
    iletişim,hakkımızda,yardım,sonraki,önceki,kapat,site haritası,içeriğe geç,beranda,kembali
    kembali ke atas,ke atas,cari,pencarian,hubungi kami,tentang kami,bantuan,berikutnya,sebelumnya
    tutup,halaman utama,laman utama,trang chủ,quay lại,về đầu trang,lên đầu trang,tìm kiếm,liên hệ
    giới thiệu,trợ giúp,tiếp theo,trước,đóng,bumalik,nyumbani,mwanzo,rudi,tafuta,wasiliana nasi
    الرئيسية,الصفحة الرئيسية,رجوع,العودة,العودة إلى الأعلى,أعلى الصفحة,القائمة,بحث,البحث,ابحث
    اتصل بنا,من نحن,عن الموقع,مساعدة,التالي,السابق,خريطة الموقع,إغلاق,الأقسام,أقسام,خانه,صفحه اصلی
    صفحه نخست,بازگشت,بازگشت به بالا,بالا,منو,جستجو,جست‌وجو,تماس با ما,درباره ما,راهنما,بعدی,قبلی
    نقشه سایت,بستن,ہوم,واپس,تلاش,تلاش کریں,رابطہ,ہمارے بارے میں,דף הבית,ראשי,חזרה,חזור,למעלה
    חזרה למעלה,תפריט,חיפוש,חפש,צור קשר,אודות,עזרה,הבא,הקודם,מפת האתר,סגור,होम,मुख्य पृष्ठ,वापस
    ऊपर जाएं,मेनू,खोज,खोजें,संपर्क,संपर्क करें,हमारे बारे में,सहायता,अगला,पिछला,मुख्यपृष्ठ,शोधा
    আমাদের সম্পর্কে,যোগাযোগ,প্রচ্ছদ,হোম,অনুসন্ধান,খুঁজুন,முகப்பு,தேடு,தேடல்,தொடர்பு,எங்களைப் பற்றி
    హోమ్,వెతకండి,మా గురించి,సంప్రదించండి,ಮುಖಪುಟ,ಹುಡುಕಿ,ഹോം,തിരയുക,ਮੁੱਖ ਪੰਨਾ,હોમ,શોધો,หน้าแรก
    หน้าหลัก,กลับ,ย้อนกลับ,กลับขึ้นด้านบน,ขึ้นบน,เมนู,ค้นหา,ติดต่อ,ติดต่อเรา,เกี่ยวกับเรา
    ช่วยเหลือ,ถัดไป,ก่อนหน้า,ปิด,หมวดหมู่,ទំព័រដើម,ស្វែងរក,首页,首頁,主页,返回,返回顶部,回到顶部,回頂部
    返回頂部,菜单,選單,搜索,搜尋,查找,联系我们,聯絡我們,聯繫我們,关于我们,關於我們,帮助,幫助,下一页,上一页
    下一頁,上一頁,下一篇,上一篇,网站地图,網站地圖,关闭,關閉,当前位置,频道,導航,导航,回首頁,ホーム,トップ
    トップページ,ページトップへ,トップへ戻る,戻る,先頭へ,メニュー,検索,お問い合わせ,会社概要,このサイトについて
    ヘルプ,次へ,前へ,次のページ,前のページ,サイトマップ,閉じる,カテゴリー,カテゴリ,本文へ,홈,홈으로,처음으로
    뒤로,맨 위로,위로,목록,메뉴,전체메뉴,검색,문의,문의하기,회사소개,소개,도움말,다음,이전,다음글,이전글,사이트맵
    닫기,본문 바로가기
    """

  private static let share = """
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
    """

  private static let subscribe = """
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
    """

  private static let byline = """
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

  private static let credit = """
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

  private static let comment = """
    comment,comments,leave a comment,leave a reply,post a comment,add a comment,add comment
    no comments,view comments,show comments,reply,replies,reply to,respond,responses,report abuse
    report comment,said,says,wrote,upvote,downvote,quote,kommentar,kommentare,kommentieren,antworten
    antwort,keine kommentare,kommentar schreiben,commentaire,commentaires,répondre,réponse
    laisser un commentaire,réagir,signaler,comentario,comentarios,responder,deja un comentario
    dejar un comentario,comentar,respuestas,comentário,comentários,deixe um comentário,deixe uma resposta
    comente,responda,commento,commenti,rispondi,lascia un commento,commenta,reactie,reacties
    reageer,reageren,beantwoorden,laat een reactie achter,plaats een reactie,kommentarer,svara
    kommentera,svar,skriv en kommentar,skriv kommentar,svar,kommenter,besvar,kommentit,kommentti
    kommentoi,vastaa,komentarz,komentarze,skomentuj,odpowiedz,dodaj komentarz,komentáře,komentář
    odpovědět,přidat komentář,diskuse,komentáre,odpovedať,diskusia,hozzászólás,hozzászólások,válasz
    komment,kommentek,comentarii,comentariu,răspunde,lasă un comentariu,коментар,коментари,отговор
    отговори,коментирай,комментарий,комментарии,комментариев,ответить,оставить комментарий
    добавить комментарий,ответ,обсудить,коментарі,коментар,відповісти,залишити коментар,відповідь
    komentar,komentari,odgovori,komentiraj,ostavi komentar,коментари,одговори,komentarji,odgovor
    komentāri,komentārs,atbildēt,komentarai,komentaras,atsakyti,komenteeri,kommentaarid,vasta
    σχόλια,σχόλιο,απάντηση,αφήστε ένα σχόλιο,σχολιάστε,yorum,yorumlar,yanıtla,cevapla,yorum yap
    yorum yaz,komentar,balas,tinggalkan komentar,tinggalkan balasan,komen,bình luận,trả lời
    ý kiến,phản hồi,maoni,jibu,تعليق,تعليقات,التعليقات,أضف تعليق,رد,اترك تعليقا,اترك رد,نظر,نظرات
    پاسخ,دیدگاه,دیدگاه‌ها,ارسال نظر,تبصرہ,تبصرے,جواب دیں,תגובה,תגובות,הגב,הוסף תגובה,השב,टिप्पणी
    टिप्पणियां,कमेंट,उत्तर दें,जवाब दें,प्रतिक्रिया,মন্তব্য,মন্তব্য করুন,জবাব,கருத்து,கருத்துகள்,பதில்
    వ్యాఖ్య,వ్యాఖ్యలు,ความคิดเห็น,แสดงความคิดเห็น,ตอบกลับ,评论,評論,留言,回复,回覆,回復,发表评论,發表評論
    网友评论,跟帖,コメント,コメントする,返信,返信する,댓글,댓글쓰기,답글,의견
    """

  private static let legal = """
    all rights reserved,rights reserved,copyright,privacy,privacy policy,privacy statement,terms
    terms of use,terms of service,terms and conditions,terms & conditions,cookie,cookies
    cookie policy,uses cookies,use cookies,accept,accept all,accept cookies,disclaimer,imprint
    legal notice,do not sell,powered by,by continuing,by using this site,we use cookies,got it
    i agree,your consent,adchoices,trademark,trademarks,gdpr,accessibility,alle rechte vorbehalten
    datenschutz,datenschutzerklärung,impressum,agb,nutzungsbedingungen,akzeptieren,zustimmen
    verwendet cookies,einverstanden,barrierefreiheit,haftungsausschluss,tous droits réservés
    mentions légales,politique de confidentialité,confidentialité,conditions générales
    conditions d'utilisation,accepter,tout accepter,données personnelles,cgu,cgv
    todos los derechos reservados,derechos reservados,aviso legal,política de privacidad
    política de cookies,privacidad,términos y condiciones,términos de uso,condiciones de uso
    aceptar,utiliza cookies,utilizamos cookies,todos os direitos reservados,direitos reservados
    política de privacidade,termos de uso,termos e condições,aceitar,utiliza cookies,usa cookies
    utilizamos cookies,tutti i diritti riservati,diritti riservati,informativa sulla privacy
    note legali,termini e condizioni,condizioni d'uso,accetta,accetto,utilizza cookie,p.iva
    partita iva,riproduzione riservata,alle rechten voorbehouden,privacybeleid,privacyverklaring
    cookiebeleid,algemene voorwaarden,gebruiksvoorwaarden,accepteren,akkoord,gebruikt cookies
    alla rättigheter,integritetspolicy,användarvillkor,godkänn,acceptera,alle rettigheter
    personvern,vilkår,godta,informasjonskapsler,alle rettigheder,privatlivspolitik,handelsbetingelser
    accepter,kaikki oikeudet pidätetään,tietosuoja,tietosuojaseloste,käyttöehdot,evästeet,hyväksy
    wszelkie prawa zastrzeżone,prawa zastrzeżone,polityka prywatności,regulamin,ciasteczka,akceptuję
    pliki cookies,rodo,všechna práva vyhrazena,ochrana osobních údajů,podmínky použití
    obchodní podmínky,souhlasím,soubory cookie,všetky práva vyhradené,ochrana osobných údajov
    súhlasím,minden jog fenntartva,adatvédelem,adatvédelmi,felhasználási feltételek,elfogadom,sütik
    impresszum,toate drepturile rezervate,politica de confidențialitate,termeni și condiții
    confidențialitate,accept,всички права запазени,поверителност,общи условия,бисквитки,приемам
    все права защищены,политика конфиденциальности,конфиденциальность,пользовательское соглашение
    условия использования,персональных данных,использует cookie,файлы cookie,принять,согласен
    при использовании материалов,перепечатка,копирование материалов,ответственности за,роскомнадзор
    всі права захищені,усі права захищені,політика конфіденційності,умови використання
    передрук,використання матеріалів,правила користування,усе правы абаронены,sva prava pridržana
    sva prava zadržana,uvjeti korištenja,uslovi korišćenja,pravila privatnosti,kolačići,prihvaćam
    сва права задржана,услови коришћења,vse pravice pridržane,pogoji uporabe,piškotki,zasebnost
    visas tiesības aizsargātas,privātuma politika,sīkdatnes,lietošanas noteikumi,visos teisės saugomos
    privatumo politika,slapukai,sutinku,kõik õigused kaitstud,privaatsus,kasutustingimused,küpsised
    όλα τα δικαιώματα,με επιφύλαξη παντός δικαιώματος,πολιτική απορρήτου,όροι χρήσης,αποδοχή
    tüm hakları saklıdır,her hakkı saklıdır,gizlilik,gizlilik politikası,kullanım koşulları,çerez
    çerezler,kabul et,kvkk,künye,hak cipta,hak cipta dilindungi,kebijakan privasi
    syarat dan ketentuan,syarat ketentuan,pedoman media siber,hak cipta terpelihara,dasar privasi
    bản quyền,bảo lưu mọi quyền,chính sách bảo mật,điều khoản,haki zote zimehifadhiwa
    جميع الحقوق محفوظة,حقوق النشر,سياسة الخصوصية,الخصوصية,شروط الاستخدام,الشروط والأحكام,ملفات تعريف الارتباط
    موافق,تمامی حقوق,کلیه حقوق,حق نشر,حریم خصوصی,شرایط استفاده,قوانین و مقررات,جملہ حقوق محفوظ
    כל הזכויות שמורות,תנאי שימוש,מדיניות פרטיות,פרטיות,קובצי עוגיות,אני מסכים,सर्वाधिकार सुरक्षित
    गोपनीयता नीति,नियम और शर्तें,कुकीज़,अस्वीकरण,সর্বস্বত্ব সংরক্ষিত,স্বত্ব,গোপনীয়তা নীতি
    அனைத்து உரிமைகளும்,தனியுரிமைக் கொள்கை,గోప్యతా విధానం,สงวนลิขสิทธิ์,ลิขสิทธิ์,นโยบายความเป็นส่วนตัว
    ข้อกำหนด,เงื่อนไข,คุกกี้,ยอมรับ,版权所有,版權所有,隐私政策,隱私政策,隐私,使用条款,使用條款,服务条款,服務條款
    免责声明,免責聲明,保留所有权利,著作權,备案,icp备,转载,未经授权,無断転載,著作権,プライバシーポリシー,利用規約
    免責事項,個人情報,特定商取引法,無断転載を禁じます,저작권자,무단전재,무단 전재,재배포 금지,개인정보처리방침
    개인정보,이용약관,쿠키,청소년보호정책
    """

  private static let advertisement = """
    advertisement,advertisements,ad,ads,advertise,advertise with us,advertising,sponsored
    sponsored content,sponsor,sponsored by,promoted,promotion,paid content,partner content,anzeige
    anzeigen,werbung,gesponsert,werben,publicité,annonce,sponsorisé,publi-rédactionnel,publicidad
    anuncio,anuncios,patrocinado,contenido patrocinado,publicidade,propaganda,anúncio,pubblicità
    annuncio,sponsorizzato,advertentie,advertenties,reclame,gesponsord,annons,annonser,reklam
    annonsørinnhold,annonse,reklame,annoncer,mainos,mainokset,reklama,ogłoszenia,materiał sponsorowany
    inzerce,reklamní,inzercia,hirdetés,szponzorált,publicitate,anunțuri,реклама,обяви,рекламни
    на правах рекламы,рекламодателям,партнерский материал,объявления,на правах реклами,oglas,oglasi
    oglasno,оглас,oglaševanje,reklāma,sludinājumi,skelbimai,reklaam,kuulutused,διαφήμιση,χορηγούμενο
    reklamlar,sponsorlu,iklan,iklan baris,penajaan,quảng cáo,tài trợ,matangazo,إعلان,إعلانات,برعاية
    تبلیغات,آگهی,اشتہار,اشتہارات,פרסומת,מודעה,פרסום,ממומן,विज्ञापन,जाहिरात,বিজ্ঞাপন,விளம்பரம்
    ప్రకటన,โฆษณา,ผู้สนับสนุน,广告,廣告,赞助,贊助,推广,広告,スポンサー,スポンサーリンク,光告,광고,협찬
    """

  private static let related = """
    related,related articles,related posts,related news,related stories,related topics,more from
    more on,more in,more stories,most read,most popular,most viewed,popular,popular posts,trending
    trending now,latest,latest news,latest posts,recent posts,recent articles,recent comments
    recommended,recommended for you,you may also like,you might also like,editor's picks,top stories
    top news,don't miss,in case you missed it,what to read next,up next,also on,around the web
    from the web,similar,breaking news,featured,ähnliche artikel,verwandte themen,mehr zum thema
    meistgelesen,beliebt,beliebte,das könnte sie auch interessieren,das könnte dich auch interessieren
    neueste,neueste beiträge,aktuelle,aktuelles,empfohlen,topthemen,schlagzeilen,auch interessant
    articles similaires,sur le même sujet,à voir aussi,les plus lus,articles récents,dernières
    recommandé,à la une,vous aimerez aussi,dans la même rubrique,articles liés,artículos relacionados
    noticias relacionadas,relacionados,relacionadas,lo más leído,más leídas,más leídos,más vistas
    últimas noticias,entradas recientes,destacados,recomendados,también te puede interesar
    artigos relacionados,notícias relacionadas,posts relacionados,relacionadas,mais lidas,mais lidos
    últimas notícias,recentes,destaques,recomendados,você também pode gostar,articoli correlati
    potrebbe interessarti,ti potrebbe interessare,i più letti,più letti,ultime notizie,articoli recenti
    in evidenza,correlati,gerelateerd,gerelateerde artikelen,meest gelezen,populair,laatste nieuws
    recente berichten,meer over,aanbevolen,relaterat,relaterade,mest läst,mest lästa,senaste,senaste nytt
    populärt,relaterte,mest lest,siste nytt,siste,anbefalt,relaterede,mest læste,seneste,seneste nyt
    anbefalede,aiheeseen liittyvää,luetuimmat,uusimmat,suosituimmat,lisää aiheesta,powiązane
    podobne artykuły,polecane,popularne,najczęściej czytane,najnowsze,ostatnie wpisy,warto przeczytać
    související,související články,nejčtenější,nejnovější,doporučujeme,súvisiace,súvisiace články
    najčítanejšie,najnovšie,odporúčame,kapcsolódó,kapcsolódó cikkek,legolvasottabb,legfrissebb
    ajánlott,ezt is ajánljuk,articole similare,articole recente,cele mai citite,ultimele știri
    recomandate,подобни,свързани,свързани статии,най-четени,най-нови,последни новини,още по темата
    похожие,похожие статьи,по теме,ещё по теме,читайте также,самое читаемое,популярное,популярные
    последние новости,свежие новости,главные новости,новости партнеров,рекомендуем,смотрите также
    материалы по теме,другие новости,лента новостей,схожі,за темою,по темі,популярне,останні новини
    головні новини,рекомендуємо,новини партнерів,новини за темою,povezano,povezani članci,vezane vijesti
    najčitanije,najnovije,najnovije vijesti,preporučujemo,повезано,најчитаније,најновије,sorodni članki
    najbolj brano,najnovejše,priporočamo,saistītie raksti,lasītākie,jaunākie,susiję straipsniai
    skaitomiausi,naujausi,seotud artiklid,loetumad,viimased,σχετικά άρθρα,σχετικά,δημοφιλή
    τελευταία νέα,πρόσφατα,προτεινόμενα,ilgili haberler,benzer haberler,en çok okunanlar,son dakika
    son haberler,popüler,önerilen,berita terkait,terkait,artikel terkait,terpopuler,terbaru,berita lainnya
    berita utama,pilihan editor,berkaitan,tin liên quan,bài viết liên quan,tin mới,đọc nhiều
    mới nhất,tin nổi bật,habari zaidi,habari zinazohusiana,مواضيع ذات صلة,أخبار ذات صلة,مقالات ذات صلة
    الأكثر قراءة,الأكثر مشاهدة,آخر الأخبار,قد يعجبك,ذات صلة,أحدث,مطالب مرتبط,اخبار مرتبط,پربازدیدترین
    پربیننده‌ترین,آخرین اخبار,تازه‌ترین,متعلقہ خبریں,تازہ ترین,כתבות נוספות,אולי יעניין אותך,הנקראות ביותר
    פוסטים אחרונים,संबंधित खबरें,संबंधित,लोकप्रिय,ताजा खबरें,ताज़ा खबर,सर्वाधिक पढ़ी,बड़ी खबरें
    সম্পর্কিত,সর্বাধিক পঠিত,সর্বশেষ,জনপ্রিয়,তொடர்புடைய செய்திகள்,தொடர்புடைய,சமீபத்திய,సంబంధిత
    తాజా వార్తలు,ಸಂಬಂಧಿತ,ബന്ധപ്പെട്ട,ข่าวที่เกี่ยวข้อง,บทความที่เกี่ยวข้อง,เรื่องที่เกี่ยวข้อง,ข่าวล่าสุด
    ยอดนิยม,แนะนำ,相关新闻,相關新聞,相关文章,相關文章,热门,熱門,最新,推荐,推薦,延伸閱讀,猜你喜欢,热点
    関連記事,関連リンク,人気記事,ランキング,おすすめ,最新記事,新着記事,新着,アクセスランキング,関連ニュース
    관련기사,관련 기사,인기기사,많이 본,최신기사,추천,실시간,주요뉴스
    """

  private static let date = """
    posted,posted on,posted in,published,published on,updated,last updated,updated on,last modified
    first published,ago,minutes ago,hours ago,days ago,yesterday,min read,minute read,veröffentlicht
    veröffentlicht am,aktualisiert,zuletzt aktualisiert,stand,uhr,erstellt am,vor stunden,publié
    publié le,mis à jour,modifié le,mis à jour le,publicado,publicado el,actualizado,actualizada
    actualizado el,hace,publicado em,atualizado,atualizado em,postado em,pubblicato,pubblicato il
    aggiornato,aggiornato il,ultimo aggiornamento,gepubliceerd,gepubliceerd op,bijgewerkt
    laatst bijgewerkt,geplaatst op,publicerad,uppdaterad,publisert,oppdatert,sist oppdatert
    publiceret,opdateret,offentliggjort,julkaistu,päivitetty,opublikowano,zaktualizowano
    aktualizacja,data publikacji,dodano,publikováno,aktualizováno,vydáno,publikované,aktualizované
    megjelent,frissítve,közzétéve,publicat,publicat la,actualizat,публикувано,публикувана,обновена
    опубликовано,обновлено,дата публикации,размещено,просмотров,опубліковано,оновлено,переглядів
    objavljeno,ažurirano,објављено,ажурирано,objavljeno,posodobljeno,publicēts,atjaunots,paskelbta
    atnaujinta,avaldatud,uuendatud,δημοσιεύτηκε,δημοσίευση,ενημερώθηκε,τελευταία ενημέρωση
    yayınlanma,güncelleme,yayın tarihi,son güncelleme,önce,diterbitkan,diperbarui,diposting,dipublikasikan
    wib,yang lalu,lalu,diterbitkan pada,kemas kini,cập nhật,đăng lúc,ngày,giờ trước,phút trước
    imechapishwa,نشر في,نُشر,آخر تحديث,تاريخ النشر,منذ,تحديث,تاریخ انتشار,منتشر شده,به‌روزرسانی
    کد خبر,پیش,اپ ڈیٹ,פורסם,פורסם ב,עודכן,לפני,प्रकाशित,अपडेट,अपडेटेड,प्रकाशन तिथि,पहले,प्रकाशित किया
    প্রকাশিত,প্রকাশ,আপডেট,হালনাগাদ,வெளியிடப்பட்டது,புதுப்பிக்கப்பட்டது,ప్రచురణ,ప్రచురించబడింది
    เผยแพร่,อัพเดท,อัปเดต,ปรับปรุงล่าสุด,โพสต์เมื่อ,发布时间,發布時間,发表于,發表於,更新时间,更新時間,发布于
    更新,公開日,投稿日,更新日,掲載日,公開,配信,등록,수정,입력,작성일,승인,기사입력
    """

  private static let calendar = """
    january,february,march,april,june,july,august,september,october,november,december,jan,feb,apr
    aug,sep,sept,oct,nov,dec,monday,tuesday,wednesday,thursday,friday,saturday,sunday,mon,tue,wed
    thu,fri,januar,februar,märz,mai,juni,juli,oktober,dezember,montag,dienstag,mittwoch
    donnerstag,freitag,samstag,sonntag,janvier,février,mars,avril,juin,juillet,août,septembre
    octobre,novembre,décembre,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,enero,febrero
    marzo,abril,mayo,junio,julio,agosto,septiembre,octubre,noviembre,diciembre,lunes,martes
    miércoles,jueves,viernes,sábado,domingo,janeiro,fevereiro,março,maio,junho,julho,setembro
    outubro,novembro,dezembro,segunda-feira,terça-feira,quarta-feira,quinta-feira,sexta-feira
    gennaio,febbraio,aprile,maggio,giugno,luglio,settembre,ottobre,dicembre,lunedì,martedì
    mercoledì,giovedì,venerdì,sabato,domenica,januari,februari,maart,mei,augustus,maandag,dinsdag
    woensdag,donderdag,vrijdag,zaterdag,zondag,augusti,måndag,tisdag,onsdag,torsdag,fredag,lördag
    söndag,desember,mandag,tirsdag,lørdag,søndag,tammikuuta,helmikuuta,maaliskuuta,huhtikuuta
    toukokuuta,kesäkuuta,heinäkuuta,elokuuta,syyskuuta,lokakuuta,marraskuuta,joulukuuta,stycznia
    lutego,marca,kwietnia,maja,czerwca,lipca,sierpnia,września,października,listopada,grudnia
    ledna,února,března,dubna,května,června,července,srpna,září,října,listopadu,prosince,januára
    februára,apríla,mája,júna,júla,augusta,septembra,októbra,novembra,decembra,január,február
    március,április,május,június,július,augusztus,szeptember,október,ianuarie,februarie,martie
    aprilie,iunie,iulie,septembrie,octombrie,noiembrie,decembrie,януари,февруари,март,април,май,юни
    юли,август,септември,октомври,ноември,декември,января,февраля,марта,апреля,мая,июня,июля,августа
    сентября,октября,ноября,декабря,понедельник,вторник,среда,четверг,пятница,суббота,воскресенье
    січня,лютого,березня,квітня,травня,червня,липня,серпня,вересня,жовтня,листопада,грудня
    siječnja,veljače,ožujka,travnja,svibnja,lipnja,srpnja,kolovoza,rujna,listopada,studenoga,prosinca
    januara,februara,јануар,фебруар,октобар,новембар,децембар,ιανουαρίου,φεβρουαρίου,μαρτίου
    απριλίου,μαΐου,ιουνίου,ιουλίου,αυγούστου,σεπτεμβρίου,οκτωβρίου,νοεμβρίου,δεκεμβρίου,ocak,şubat
    mart,nisan,mayıs,haziran,temmuz,ağustos,eylül,ekim,kasım,aralık,pazartesi,salı,çarşamba,perşembe
    cuma,cumartesi,pazar,januari,maret,desember,agustus,senin,selasa,rabu,kamis,jumat,sabtu,minggu
    tháng,thứ hai,thứ ba,thứ tư,thứ năm,thứ sáu,thứ bảy,chủ nhật,يناير,فبراير,مارس,أبريل,إبريل
    مايو,يونيو,يوليو,أغسطس,سبتمبر,أكتوبر,نوفمبر,ديسمبر,الاثنين,الثلاثاء,الأربعاء,الخميس,الجمعة,السبت,الأحد
    فروردین,اردیبهشت,خرداد,تیر,مرداد,شهریور,مهر,آبان,آذر,دی,بهمن,اسفند,ינואר,פברואר,מרץ,אפריל
    מאי,יוני,יולי,אוגוסט,ספטמבר,אוקטובר,נובמבר,דצמבר,जनवरी,फरवरी,मार्च,अप्रैल,मई,जून,जुलाई,अगस्त
    सितंबर,अक्टूबर,नवंबर,दिसंबर,জানুয়ারি,ফেব্রুয়ারি,মার্চ,এপ্রিল,মে,জুন,জুলাই,আগস্ট,সেপ্টেম্বর
    অক্টোবর,নভেম্বর,ডিসেম্বর,ஜனவரி,பிப்ரவரி,மார்ச்,ஏப்ரல்,மே,ஜூன்,ஜூலை,ஆகஸ்ட்,செப்டம்பர்,அக்டோபர்
    நவம்பர்,டிசம்பர்,มกราคม,กุมภาพันธ์,มีนาคม,เมษายน,พฤษภาคม,มิถุนายน,กรกฎาคม,สิงหาคม,กันยายน,ตุลาคม
    พฤศจิกายน,ธันวาคม,ม.ค.,ก.พ.,มี.ค.,เม.ย.,พ.ค.,มิ.ย.,ก.ค.,ส.ค.,ก.ย.,ต.ค.,พ.ย.,ธ.ค.
    """

  private static let tag = """
    tags,tag,tagged,tagged with,filed under,topics,topic,categories,category,keywords,labels
    schlagwörter,schlagworte,themen,thema,kategorie,kategorien,mots-clés,étiquettes,catégories
    catégorie,thèmes,etiquetas,etiqueta,temas,tema,categorías,categoría,marcadores,assuntos
    categorias,categoria,argomenti,categorie,trefwoorden,onderwerpen,categorieën,categorie,etiketter
    ämnen,kategorier,emneord,emner,stikkord,avainsanat,aiheet,tagi,tematy,kategorie,štítky,témata
    rubrika,značky,címkék,kategóriák,etichete,тагове,етикети,категории,теги,метки,темы,тема,рубрика
    рубрики,категория,категорії,мітки,теми,oznake,ključne riječi,kategorije,ознаке,tēmas,birkas,žymos
    temos,märksõnad,teemad,ετικέτες,κατηγορίες,κατηγορία,etiketler,kategori,topik,label,từ khóa
    chủ đề,thẻ,chuyên mục,وسوم,الكلمات المفتاحية,تصنيفات,كلمات دلالية,برچسب,برچسب‌ها,دسته‌بندی,ٹیگز
    תגיות,תגים,נושאים,टैग,टैग्स,विषय,श्रेणी,ট্যাগ,বিষয়,குறிச்சொற்கள்,టాగ్లు,แท็ก,ป้ายกำกับ,标签,標籤,关键词
    關鍵詞,分类,分類,タグ,キーワード,태그,카테고리,키워드
    """

  private static let shop = """
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

  private static let spam = """
    casino,casinos,online casino,casino online,casino bonus,free spins,slot,slots,slot online,slot gacor,gacor
    jackpot,roulette,blackjack,poker online,online poker,sportsbook,betting,bet365,bookmaker
    no deposit bonus,deposit bonus,real money,judi,judi online,togel,maxwin,deposit pulsa,situs slot
    agen,bandar,taruhan,viagra,cialis,levitra,sildenafil,tadalafil,kamagra,xanax,tramadol,phentermine
    ambien,valium,without prescription,no prescription,online pharmacy,cheap pills,weight loss pills
    male enhancement,payday loan,payday loans,cash advance,instant loan,quick loan,bad credit,loan online
    replica,replicas,replica watches,rolex,louis vuitton,gucci,ray ban,oakley,michael kors,outlet
    handbags,cheap jerseys,seo services,backlinks,buy backlinks,essay writing service,write my essay
    buy followers,crypto giveaway,bitcoin profit,forex signals,binary options,make money online
    work from home,earn money,escort,escorts,porn,xxx,sex cams,live cams,hot girls,sexy girls,dating site
    hookup,spielautomaten,echtgeld,freispiele,einzahlungsbonus,online spielothek,kredit ohne schufa
    sofortkredit,potenzmittel,rezeptfrei,machine à sous,machines à sous,casino en ligne,tours gratuits
    bonus sans dépôt,sans ordonnance,prêt rapide,tragamonedas,tragaperras,giros gratis,sin depósito
    casino online,apuestas,apuesta,dinero real,ruleta,sin receta,préstamos rápidos,caça-níqueis,apostas
    rodadas grátis,sem depósito,dinheiro real,sem receita,empréstimo rápido,scommesse,giri gratis
    senza deposito,senza ricetta,prestiti veloci,gokkasten,gratis spins,zonder storting,zonder recept
    snel lenen,nettikasino,ilmaiskierrokset,kasino,nätcasino,spelautomater,snabblån,utan recept
    kasyno,kasyno online,automaty do gry,darmowe spiny,bez depozytu,chwilówki,bez recepty,bez bik
    výherní automaty,půjčka,půjčky,půjčka bez registru,bez registru,kredit online,bez doložení příjmu
    bez předpisu,pôžička,online kaszinó,ingyenes pörgetés,gyorskölcsön,vény nélkül,cazinou
    rotiri gratuite,păcănele,pariuri,împrumut rapid,fără rețetă,казино,онлайн казино,ротативки,залози
    завъртания,бърз кредит,игровые автоматы,вулкан,фриспины,бонус за регистрацию,без депозита,ставки на спорт
    играть бесплатно,букмекер,займ,займы,микрозайм,без отказа,без рецепта,виагра,сиалис,проститутки
    интим,закладки,ігрові автомати,безкоштовні спіни,позика онлайн,без відмови,kladionica,kockarnica
    besplatni spinovi,brzi krediti,καζίνο,φρουτάκια,στοίχημα,δωρεάν περιστροφές,χωρίς συνταγή
    bahis,canlı bahis,kaçak bahis,iddaa,bedava bonus,deneme bonusu,rulet,slot oyunları,hızlı kredi
    reçetesiz,escort bayan,cá cược,nhà cái,đánh bạc,sòng bạc,nổ hũ,game bài,vay nhanh,kasino online
    pinjaman online,obat kuat,كازينو,قمار,مراهنات,رهان,فياجرا,سياليس,قرض سريع,سلوتس,کازینو,شرط بندی
    شرطبندی,پیش بینی فوتبال,انفجار,ویاگرا,קזינו,הימורים,ויאגרה,הלוואה מהירה,נערות ליווי,कैसीनो,सट्टा
    सट्टा मटका,जुआ,वियाग्रा,तुरंत लोन,क्रिकेट सट्टा,ক্যাসিনো,জুয়া,বাজি,লোন,คาสิโน,บาคาร่า,สล็อต,สล็อตออนไลน์
    พนันออนไลน์,แทงบอล,หวยออนไลน์,เครดิตฟรี,เว็บตรง,เงินกู้ด่วน,赌场,赌博,博彩,老虎机,百家乐,彩票,彩金,棋牌
    体育投注,威尼斯人,澳门,壮阳,伟哥,贷款,代开发票,开发票,賭場,博弈,百家樂,娛樂城,老虎機,運彩,威而鋼,借錢,カジノ
    オンラインカジノ,スロット,パチンコ攻略,バイアグラ,精力剤,即日融資,出会い系,副業,稼げる,카지노,바카라,슬롯,토토사이트
    먹튀,먹튀검증,온라인카지노,비아그라,시알리스,대출,당일대출,출장마사지,출장안마
    """
}
