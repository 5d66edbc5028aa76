/// Notices, advertisements and dates.
extension CueList {
  static let legal = """
    all rights reserved,rights reserved,copyright,creative commons,privacy,privacy policy,privacy statement,terms
    terms of use,terms of service,terms and conditions,terms & conditions,cookie,cookies
    cookie policy,uses cookies,use cookies,accept,accept all,accept cookies,disclaimer,imprint
    intended recipient,e-mail is confidential,email is confidential,confidentiality notice
    vertrauliche informationen,le destinataire de ce message,legal notice,do not sell,powered by,by continuing,by using this site,we use cookies,got it
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

  static let advertisement = """
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
    article continues below,story continues below,continues after the ad,continues below advertisement,sponsored post
    advertorial,paid post,bezahlte anzeige,weiterlesen nach der anzeige,nach der anzeige weiterlesen
    la suite après la publicité,la suite après cette publicité,publireportage,continúa después de la publicidad
    continua dopo la pubblicità,contenuto sponsorizzato,continua após a publicidade,continua depois da publicidade
    continue a ler a seguir,lees verder onder de advertentie,tekst gaat verder onder de advertentie
    artikeln fortsätter under annonsen,artikeln fortsätter efter annonsen,artikkelen fortsetter under annonsen
    artiklen fortsætter under annoncen,artiklen fortsætter efter annoncen,juttu jatkuu mainoksen jälkeen
    artykuł czytasz dalej pod reklamą,dalsza część artykułu poniżej,dalsza część artykułu pod reklamą
    dalsza część tekstu pod,článek pokračuje pod reklamou,článok pokračuje pod reklamou,a cikk a hirdetés után folytatódik
    продолжение после рекламы,продовження після реклами,статията продължава след рекламата,спонсирано,спонсорирано
    спонсорский материал,спонсорований матеріал,sponsorlu içerik,advertorial content,konten bersponsor,nội dung tài trợ
    محتوى مدعوم,إعلان مدفوع,محتوای تبلیغاتی,תוכן ממומן,प्रायोजित,推广内容,廣告內容,記事の続きは広告の下,광고 후 이어집니다
    ప్రకటన,โฆษณา,ผู้สนับสนุน,广告,廣告,赞助,贊助,推广,広告,スポンサー,スポンサーリンク,光告,광고,협찬
    """

  static let date = """
    posted,posted on,posted in,published,published on,updated,last updated,updated on,last modified
    first published,last edited on,last edited by,ago,minutes ago,hours ago,days ago,yesterday,min read,minute read,veröffentlicht
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
    更新,公開日,投稿日,更新日,掲載日,公開,配信,등록,수정,입력,작성일,승인,기사입력,zuletzt bearbeitet
    dernière modification,se editó por última vez,editada pela última vez,ultima modifica per
    voor het laatst bewerkt,redigerades senast,sist redigert,senest redigeret,ostatnio edytowano
    joined:,join date:,start date:,member since,registriert seit,dabei seit,mitglied seit,membre depuis,inscrit le
    miembro desde,membro desde,iscritto dal,lid sinds,medlem sedan,medlem siden,na forum od,зарегистрирован:
    naposledy editována,последнее изменение этой страницы,最后编辑于,最後編輯於,最終更新,마지막으로 편집
    """

  static let calendar = """
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
}
