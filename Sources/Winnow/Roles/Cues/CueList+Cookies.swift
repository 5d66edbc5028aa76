/// How pages begin that tell of their cookies: said by the site of itself, where others would say "the company uses".
extension CueList {
  /// Wordings of ``caution``.
  static let cookies = """
    we use cookies,we use some essential cookies,we use essential cookies,we use necessary cookies,we and our partners use cookies
    this site uses cookies,this website uses cookies,our website uses cookies,our site uses cookies,this page uses cookies
    cookies help us,cookies on this site,cookies on our website,wir verwenden cookies,wir nutzen cookies,wir setzen cookies
    wir benutzen cookies,diese website verwendet cookies,diese website nutzt cookies,diese webseite verwendet cookies
    diese seite verwendet cookies,diese seite nutzt cookies,unsere website verwendet cookies,unsere webseite verwendet cookies
    nous utilisons des cookies,nous utilisons les cookies,ce site utilise des cookies,ce site utilise les cookies
    notre site utilise des cookies,utilizamos cookies,usamos cookies,este sitio utiliza cookies,este sitio usa cookies
    este sitio web utiliza cookies,esta web utiliza cookies,esta página utiliza cookies,nuestro sitio utiliza cookies
    este site utiliza cookies,este site usa cookies,nosso site utiliza cookies,este website utiliza cookies,aquest web utilitza galetes
    utilizziamo i cookie,utilizziamo cookie,usiamo i cookie,questo sito utilizza cookie,questo sito utilizza i cookie
    questo sito usa cookie,questo sito usa i cookie,wij gebruiken cookies,we gebruiken cookies,deze website gebruikt cookies
    deze site gebruikt cookies,vi använder cookies,vi använder kakor,den här webbplatsen använder cookies
    webbplatsen använder kakor,vi bruker informasjonskapsler,vi bruker cookies,dette nettstedet bruker informasjonskapsler
    vi bruger cookies,denne hjemmeside bruger cookies,dette websted bruger cookies,vi anvender cookies,käytämme evästeitä
    tämä sivusto käyttää evästeitä,sivustomme käyttää evästeitä,używamy plików cookie,używamy plików cookies,używamy cookies
    ta strona używa,ta strona korzysta z plików cookie,nasza strona używa,strona korzysta z plików cookies
    serwis wykorzystuje pliki cookie,używáme cookies,používáme cookies,používáme soubory cookie,tento web používá soubory cookie
    tento web používá cookies,používame cookies,používame súbory cookie,táto stránka používa,sütiket használunk
    a weboldal sütiket használ,weboldalunk sütiket használ,oldalunk sütiket használ,folosim cookie-uri,utilizăm cookie-uri
    acest site folosește cookie,acest site utilizează cookie,acest website folosește,използваме бисквитки
    този сайт използва бисквитки,сайтът използва бисквитки,koristimo kolačiće,ova stranica koristi kolačiće,ovaj sajt koristi kolačiće
    koristimo kolačići,користимо колачиће,uporabljamo piškotke,spletna stran uporablja piškotke,naudojame slapukus
    šioje svetainėje naudojami slapukai,mēs izmantojam sīkdatnes,izmantojam sīkdatnes,šī vietne izmanto sīkdatnes,kasutame küpsiseid
    see veebileht kasutab küpsiseid,χρησιμοποιούμε cookies,ο ιστότοπος χρησιμοποιεί cookies,αυτός ο ιστότοπος χρησιμοποιεί
    çerezler kullanıyoruz,çerez kullanıyoruz,bu site çerez,bu web sitesi çerez,sitemizde çerezler,saytımız kukilərdən
    мы используем файлы cookie,мы используем cookie,мы используем куки,сайт использует файлы cookie,сайт использует cookie
    на сайте используются файлы cookie,на сайте используются cookie,ми використовуємо файли cookie,ми використовуємо cookie
    цей сайт використовує файли cookie,сайт використовує cookie,мы выкарыстоўваем файлы cookie,біз cookie файлдарын
    نستخدم ملفات تعريف الارتباط,يستخدم هذا الموقع ملفات تعريف الارتباط,نحن نستخدم ملفات تعريف الارتباط,از کوکی‌ها استفاده می‌کنیم
    این سایت از کوکی,ہم کوکیز استعمال کرتے ہیں,אנו משתמשים בעוגיות,אתר זה משתמש בעוגיות,אנחנו משתמשים בעוגיות,האתר משתמש בעוגיות
    हम कुकीज़ का उपयोग,हम कुकीज का उपयोग,यह वेबसाइट कुकीज़,आम्ही कुकीज,আমরা কুকিজ ব্যবহার,আমরা কুকি ব্যবহার,এই ওয়েবসাইট কুকিজ
    நாங்கள் குக்கீகளைப்,మేము కుక్కీలను,เว็บไซต์นี้ใช้คุกกี้,เราใช้คุกกี้,เว็บไซต์ของเราใช้คุกกี้,chúng tôi sử dụng cookie
    trang web này sử dụng cookie,website này sử dụng cookie,situs ini menggunakan cookie,kami menggunakan cookie,kami menggunakan kuki
    laman web ini menggunakan kuki,gumagamit kami ng cookies,tunatumia vidakuzi,当サイトではcookie,当サイトはcookie,本サイトではcookie
    当サイトではクッキー,当社はcookie,クッキーを使用しています,cookieを使用しています,本网站使用cookie,我们使用cookie,本站使用cookie,本網站使用cookie
    我們使用cookie,쿠키를 사용합니다,쿠키를 사용하고 있습니다,쿠키를 사용하여
    """
}
