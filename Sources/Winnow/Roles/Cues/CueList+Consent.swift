/// What pages say that ask for consent to store and share data: they are much alike, as most follow the Transparency
/// and Consent Framework of IAB Europe.
extension CueList {
  /// Who is to have the data.
  static let partners = """
    we and our,our partners,our advertising partners,our trusted partners,our vendors,wir und unsere,unsere partner,unseren partnern
    nous et nos,nos partenaires,nosotros y nuestros,nuestros socios,nuestros partners,nuestros proveedores,noi e i nostri
    nostri partner,noi e terze parti,nós e os nossos,nós e nossos,nossos parceiros,wij en onze,we en onze,onze partners,vi och våra
    våra partner,våra partners,vi og vores,vores partnere,vi og våre,våre partnere,me ja kumppanimme,kumppanimme
    yhteistyökumppanimme,my i nasi,nasi partnerzy,nasi zaufani partnerzy,naszych partnerów,my a naši,naši partneři,našich partnerů
    naši partneri,mi és partnereink,partnereink,noi și partenerii,partenerii noștri,ние и нашите,нашите партньори,mi i naši
    naših partnera,ми и наши,наши партнери,mi in naši,naši partnerji,εμείς και οι,συνεργάτες μας,мы и наши,наши партнеры
    наши партнёры,ми та наші,наші партнери,biz ve ortaklarımız,ortaklarımız,iş ortaklarımız,mes ir mūsų,mūsų partneriai,mēs un mūsu
    mūsu partneri,meie ja meie,meie partnerid,nosaltres i els nostres,els nostres socis,kami dan mitra,mitra kami
    chúng tôi và các đối tác,đối tác của chúng tôi,نحن وشركاؤنا,شركاؤنا,ما و شرکای,شرکای ما,אנחנו והשותפים,השותפים שלנו
    हम और हमारे,हमारे भागीदार,हमारे साझेदार,เราและพันธมิตร,พันธมิตรของเรา,พาร์ทเนอร์ของเรา,当社および,当社とパートナー,弊社および
    パートナー企業,我们和我们的合作伙伴,我们及我们的合作伙伴,我们的合作伙伴,我們和我們的合作夥伴,我們的合作夥伴,당사와 파트너,당사 및 파트너
    저희와 파트너
    """

  /// Which data, and what for.
  static let tracking = """
    information on a device,information on your device,data on your device,personal data,unique identifiers,unique ids
    ip addresses,ip address,geolocation data,device scanning,browsing data,personalised ads,personalized ads,personalised content
    personalized content,personalise content,personalize content,ad measurement,content measurement,audience insights,audience research
    legitimate interest,legitimate interests,auf einem gerät,auf ihrem gerät,auf deinem gerät,personenbezogene daten
    eindeutige kennungen,ip-adresse,ip-adressen,standortdaten,personalisierte anzeigen,personalisierte werbung,inhalte zu personalisieren
    anzeigen zu personalisieren,anzeigen auszuspielen,berechtigtes interesse,berechtigten interesses,informations sur un appareil
    informations sur votre appareil,sur un terminal,sur votre terminal,données personnelles,données à caractère personnel
    identifiants uniques,adresse ip,adresses ip,données de géolocalisation,annonces personnalisées,publicités personnalisées
    contenu personnalisé,mesure d'audience,intérêt légitime,en un dispositivo,en su dispositivo,en tu dispositivo,datos personales
    identificadores únicos,dirección ip,direcciones ip,datos de geolocalización,anuncios personalizados,contenido personalizado
    interés legítimo,su un dispositivo,sul tuo dispositivo,dati personali,identificatori univoci,identificatori unici,indirizzo ip
    indirizzi ip,dati di geolocalizzazione,annunci personalizzati,contenuti personalizzati,legittimo interesse,interesse legittimo
    num dispositivo,em um dispositivo,nos dispositivos,no seu dispositivo,dados pessoais,endereço ip,endereços ip
    dados de geolocalização,anúncios personalizados,conteúdo personalizado,interesse legítimo,op een apparaat,op uw apparaat
    op je apparaat,persoonsgegevens,unieke identificatoren,ip-adres,ip-adressen,locatiegegevens,gepersonaliseerde advertenties
    gepersonaliseerde inhoud,gerechtvaardigd belang,på en enhet,på din enhet,personuppgifter,unika identifierare,ip-adress
    ip-adresser,anpassade annonser,berättigat intresse,på en enhed,på din enhed,personoplysninger,tilpassede annoncer
    legitim interesse,på enheten din,personopplysninger,tilpassede annonser,berettiget interesse,laitteellesi,henkilötietoja
    ip-osoite,kohdennettuja mainoksia,oikeutettu etu,na urządzeniu,dane osobowe,danych osobowych,unikalne identyfikatory,adres ip
    spersonalizowane reklamy,spersonalizowanych reklam,uzasadniony interes,v zařízení,ve vašem zařízení,osobní údaje,osobních údajů
    jedinečné identifikátory,ip adresa,přizpůsobené reklamy,personalizované reklamy,oprávněný zájem,v zariadení,vo vašom zariadení
    osobné údaje,prispôsobené reklamy,oprávnený záujem,az eszközön,személyes adatok,személyes adatokat,egyedi azonosítók,ip-cím
    személyre szabott hirdetések,jogos érdek,pe un dispozitiv,pe dispozitivul,date cu caracter personal,datele personale
    identificatori unici,adresa ip,reclame personalizate,interes legitim,на вашето устройство,лични данни,уникални идентификатори
    персонализирани реклами,легитимен интерес,na uređaju,osobne podatke,lične podatke,jedinstveni identifikatori
    personalizirane oglase,legitimni interes,на уређају,личне податке,osebne podatke,v napravi,σε μια συσκευή,στη συσκευή σας
    προσωπικά δεδομένα,δεδομένα προσωπικού χαρακτήρα,διεύθυνση ip,εξατομικευμένες διαφημίσεις,έννομο συμφέρον,на устройстве
    на вашем устройстве,персональные данные,уникальные идентификаторы,ip-адрес,персонализированная реклама
    персонализированную рекламу,на пристрої,на вашому пристрої,персональні дані,унікальні ідентифікатори,персоналізована реклама
    cihazdaki,cihazınızdaki,kişisel verileri,kişisel veriler,benzersiz kimlikler,ip adresi,kişiselleştirilmiş reklamlar
    meşru menfaat,įrenginyje,asmens duomenis,ierīcē,personas datus,isikuandmeid,en un dispositiu,dades personals
    identificadors únics,di perangkat,data pribadi,trên thiết bị,dữ liệu cá nhân,على الجهاز,البيانات الشخصية,بيانات شخصية
    الإعلانات المخصصة,داده‌های شخصی,اطلاعات شخصی,מידע במכשיר,נתונים אישיים,מידע אישי,מודעות מותאמות,डिवाइस पर,व्यक्तिगत डेटा
    निजी डेटा,ข้อมูลบนอุปกรณ์,ข้อมูลส่วนบุคคล,デバイス上の情報,個人データ,個人情報,设备上的信息,个人数据,个人信息,个性化广告
    裝置上的資訊,個人資料,個人資訊,기기의 정보,개인 정보,개인정보,맞춤형 광고
    """
}
