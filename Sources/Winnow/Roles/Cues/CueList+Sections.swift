/// What heads lists and tables of facts within a text: recipes, things for sale, posts to fill, offices, events,
/// works of reference, manuals.
extension CueList {
  static let section = """
    ingredients,method,directions,instructions,preparation time,nutrition facts,serves,for the sauce,for the dough
    specifications,technical data,technical specifications,key features,features,what's in the box,in the box,dimensions
    property description,key facts,at a glance,amenities,house rules,opening hours,opening times,admission,getting here
    getting there,how to get there,requirements,your profile,your tasks,responsibilities,what we offer,we offer,benefits
    about the job,what you will need,you will need,documents required,fees,deadlines,eligibility,how to apply,cast,synopsis
    plot,verdict,pros,cons,line-ups,statistics,results,standings,programme,venue,learning outcomes,assessment
    reading list,publications,references,bibliography,see also,further reading,external links,footnotes,notes,history
    geography,demographics,parameters,arguments,options,returns,return value,exceptions,examples,usage,syntax,synopsis
    description,installation,prerequisites,configuration,changes,bug fixes,breaking changes,known issues,steps to reproduce
    expected behaviour,expected behavior,actual behaviour,actual behavior,environment,abstract,introduction,conclusion
    conclusions,acknowledgements,appendix,summary,questions and answers,trivia
    zutaten,zubereitung,nährwerte,für den teig,für die soße,für die sauce,technische daten,lieferumfang,ausstattung
    objektbeschreibung,eckdaten,auf einen blick,öffnungszeiten,sprechzeiten,eintritt,eintrittspreise,anfahrt,voraussetzungen
    anforderungen,ihr profil,dein profil,ihre aufgaben,deine aufgaben,wir bieten,das bieten wir,was wir bieten,erforderliche unterlagen
    benötigte unterlagen,gebühren,fristen,rechtsgrundlagen,ablauf,besetzung,handlung,fazit,vorteile,nachteile,aufstellung
    tore,programm,veranstaltungsort,literatur,einzelnachweise,siehe auch,weblinks,geschichte,geographie,geografie,beschreibung
    produktbeschreibung,leistungen,lage,kontakt und anfahrt,tagesordnung
    ingrediënten,bereidingswijze,bereiding,specificaties,productspecificaties,productbeschrijving,kenmerken,openingstijden
    toegang,functie-eisen,wat vragen wij,wat bieden wij,wij bieden,taken,benodigdheden,wat heb je nodig,kosten,voorwaarden,bronnen
    zie ook,literatuur,geschiedenis,rolverdeling,verhaal,conclusie,voordelen,nadelen,wat zit er in de doos
    ingredienser,gør sådan,sådan gør du,fremgangsmåde,specifikationer,åbningstider,krav,vi tilbyder,dine opgaver,henvisninger,historie
    se også,konklusion,fordele,ulemper,faktaboks,fakta,priser,adgang,ingredienser til,åpningstider,slik gjør du,spesifikasjoner
    kvalifikasjoner,arbeidsoppgaver,referanser,fordeler,ulemper,oppsummering,adkomst,utstyr
    ingredienser,gör så här,tillagning,specifikationer,öppettider,kvalifikationer,arbetsuppgifter,vi erbjuder,referenser,historia
    se även,slutsats,fördelar,nackdelar,handling,rollista,sammanfattning,betyg,avgifter
    ainekset,ainesosat,valmistus,valmistusohje,tekniset tiedot,aukioloajat,vaatimukset,tarjoamme,tehtävät,lähteet,historia,katso myös
    plussat,miinukset,yhteenveto,hinnat,maksut,juoni,näyttelijät
    ingrédients,préparation,étapes,valeurs nutritionnelles,caractéristiques,caractéristiques techniques,fiche technique,contenu de la boîte
    contenu du coffret,horaires,horaires d'ouverture,tarifs,accès,comment venir,profil recherché,votre profil,vos missions,missions
    conditions,nous offrons,avantages,pièces à fournir,pièces justificatives,documents à fournir,démarches,frais,délais,textes de référence
    distribution,casting,synopsis,intrigue,résumé,points forts,points faibles,bilan,ordre du jour,références,bibliographie,voir aussi
    notes et références,liens externes,histoire,géographie,description,repères,en bref,matériel,équipements,composition des équipes
    ingredientes,elaboración,preparación,modo de preparación,información nutricional,especificaciones,especificaciones técnicas
    características,características técnicas,contenido de la caja,contenido del paquete,ficha técnica,horario,horarios,precios,tarifas
    cómo llegar,requisitos,funciones,se ofrece,ofrecemos,qué ofrecemos,documentación,documentación necesaria,plazos,plazo de presentación
    criterios,dotación,beneficiarios,reparto,sinopsis,argumento,alineaciones,lo mejor,lo peor,conclusión,referencias,bibliografía
    véase también,enlaces externos,historia,geografía,descripción,descripción del producto,datos
    modo de preparo,modo de fazer,preparo,preparação,confecção,informação nutricional,especificações,características técnicas
    conteúdo da caixa,horário,horários,preços,como chegar,funções,oferecemos,documentos necessários,prazos,elenco,sinopse
    referências,ver também,ligações externas,história,descrição,ficha técnica
    ingredienti,preparazione,procedimento,valori nutrizionali,scheda tecnica,specifiche tecniche,caratteristiche
    contenuto della confezione,orari,orari di apertura,prezzi,tariffe,come arrivare,requisiti,mansioni,si offre,offriamo,documenti necessari
    scadenze,cast,trama,scheda del film,il nostro giudizio,cosa funziona,cosa non funziona,formazioni,tabellino,note,bibliografia
    voci correlate,collegamenti esterni,storia,descrizione,servizi,camere,dati
    ingrediente,mod de preparare,specificații,caracteristici,program de vizitare,orar,tarife,cerințe,responsabilități,beneficii,acte necesare
    distribuție,rezumat,referințe,bibliografie,vezi și,istorie,descriere,elaboració,horaris,preus,referències,història
    składniki,sposób przygotowania,przygotowanie,wykonanie,wartości odżywcze,dane techniczne,specyfikacja,zawartość opakowania
    godziny otwarcia,cennik,bilety,dojazd,wymagania,oczekiwania,obowiązki,zakres obowiązków,oferujemy,wymagane dokumenty,opłaty,terminy
    obsada,fabuła,opis fabuły,podsumowanie,zalety,wady,składy,przypisy,bibliografia,zobacz też,linki zewnętrzne,historia,geografia
    opis produktu,porządek obrad
    suroviny,ingredience,postup,postup přípravy,technické údaje,parametry,obsah balení,otevírací doba,otvírací doba,vstupné,jak se k nám dostanete
    požadavky,náplň práce,nabízíme,potřebné doklady,poplatky,obsazení,děj,hrají,hodnocení,reference,literatura,související články,historie
    prísady,ingrediencie,postup prípravy,technické parametre,otváracie hodiny,vstupné,požiadavky,ponúkame,referencie
    hozzávalók,elkészítés,elkészítése,műszaki adatok,jellemzők,a doboz tartalma,nyitvatartás,jegyárak,belépő,megközelítés,elvárások
    feladatok,amit kínálunk,szükséges okmányok,díjak,szereplők,cselekmény,források,jegyzetek,lásd még,történelem,története
    sestavine,priprava,tehnični podatki,odpiralni čas,zahteve,nudimo,viri,zgodovina,sastojci,tehnički podaci,radno vrijeme,uvjeti,literatura
    izvori,povijest,састојци,припрема,референце,извори,историја,радно време
    ингредиенты,продукты,приготовление,способ приготовления,пищевая ценность,технические характеристики,характеристики,комплектация
    комплект поставки,часы работы,режим работы,время работы,стоимость,цены,как добраться,требования,обязанности,условия,мы предлагаем
    необходимые документы,перечень документов,сроки,в ролях,сюжет,итоги,достоинства,недостатки,составы,примечания,литература
    источники,см. также,ссылки,история,география,описание
    інгредієнти,приготування,спосіб приготування,технічні характеристики,графік роботи,години роботи,вимоги,обов'язки,умови
    необхідні документи,перелік документів,терміни,вартість,у ролях,примітки,джерела,див. також,історія,опис
    продукти,необходими продукти,приготвяне,начин на приготвяне,технически данни,работно време,изисквания,предлагаме,необходими документи
    такси,източници,вижте също
    υλικά,εκτέλεση,τεχνικά χαρακτηριστικά,ωράριο,ώρες λειτουργίας,τιμές,απαιτήσεις,δικαιολογητικά,παραπομπές,πηγές,ιστορία,δείτε επίσης
    malzemeler,yapılışı,hazırlanışı,teknik özellikler,ürün özellikleri,özellikler,kutu içeriği,ziyaret saatleri,çalışma saatleri,giriş ücreti
    aranan nitelikler,iş tanımı,gerekli belgeler,ücretler,oyuncular,konusu,kaynakça,ayrıca bakınız,tarihçe,açıklama
    sudedamosios dalys,ingredientai,paruošimas,darbo laikas,reikalavimai,šaltiniai,istorija,sastāvdaļas,pagatavošana,darba laiks,atsauces,vēsture
    koostisosad,valmistamine,lahtiolekuajad,nõuded,viited,ajalugu
    bahan-bahan,bahan,cara membuat,langkah-langkah,spesifikasi,isi kemasan,jam buka,harga tiket,persyaratan,kualifikasi,tanggung jawab
    kami menawarkan,referensi,sejarah,lihat pula,pranala luar,rujukan,cara memasak,waktu operasi
    nguyên liệu,cách làm,các bước thực hiện,thông số kỹ thuật,đặc điểm,giờ mở cửa,giá vé,mô tả công việc,yêu cầu,quyền lợi,hồ sơ
    tài liệu tham khảo,lịch sử,xem thêm,mga sangkap,paraan ng pagluluto,viungo,jinsi ya kuandaa,mahitaji,marejeo,historia
    المكونات,المقادير,طريقة التحضير,القيمة الغذائية,المواصفات,المواصفات الفنية,محتويات العلبة,ساعات العمل,أوقات العمل,الشروط,المتطلبات
    المسؤوليات,المزايا,الوثائق المطلوبة,المستندات المطلوبة,الرسوم,المراجع,المصادر,انظر أيضا,التاريخ,طاقم التمثيل
    مواد لازم,طرز تهیه,مشخصات فنی,مشخصات,ساعات کاری,شرایط,مدارک لازم,منابع,جستارهای وابسته,تاریخچه,اجزاء,ترکیب
    מצרכים,אופן ההכנה,מפרט טכני,שעות פתיחה,דרישות,מסמכים נדרשים,הערות שוליים,היסטוריה,ראו גם
    सामग्री,विधि,बनाने की विधि,विशेषताएं,आवश्यक दस्तावेज,योग्यता,समय,संदर्भ,इतिहास,उपकरण,উপকরণ,প্রণালী,তথ্যসূত্র,ইতিহাস
    ส่วนผสม,วัตถุดิบ,วิธีทำ,คุณสมบัติ,รายละเอียดสินค้า,เวลาเปิดทำการ,อ้างอิง,ประวัติ
    材料,作り方,手順,下準備,仕様,製品仕様,主な仕様,セット内容,内容物,特長,特徴,営業時間,開館時間,開館時間・料金,料金,入館料,アクセス,応募資格,仕事内容,待遇,必要なもの
    持ち物,手数料,受付時間,申請方法,窓口,キャスト,あらすじ,脚注,出典,参考文献,関連項目,外部リンク,歴史,概要,栄養成分
    食材,用料,做法,步骤,步驟,主料,辅料,輔料,调料,調味料,规格,规格参数,規格,产品参数,產品規格,商品规格,包装清单,特点,特色,开放时间,開放時間,营业时间,營業時間
    票价,門票,门票,交通,交通方式,任职要求,岗位职责,福利待遇,办理材料,所需材料,办理流程,演员表,剧情简介,参考文献,參考文獻,参考资料,參考資料,注释,註釋,参见,參見,外部链接,外部連結
    历史,歷史,简介,簡介,活動時間,活動地點,報名方式,注意事项,注意事項
    재료,만드는 법,만드는 방법,조리 순서,조리법,양념,제품 사양,사양,구성품,특징,운영시간,영업시간,관람시간,입장료,오시는 길,자격 요건,지원 자격,담당 업무,우대 사항
    복리후생,구비 서류,수수료,출연,줄거리,각주,참고 문헌,같이 보기,외부 링크,역사,개요
    """
}
