/// Where menus and lists of links lead.
extension CueList {
  static let navigation = """
    home,homepage,home page,back,back to top,to top,top of page,go back,top,menu,main menu,search
    search for,site map,sitemap,skip to content,skip to main content,skip to,next,previous,prev
    next page,previous page,contact,contact us,about,about us,help,faq,archive,archives,sections
    categories,all categories,toggle navigation,close,open menu,print,settings,language,languages
    breadcrumb,you are here,jump to,jump to navigation,jump to search,go to,the free encyclopedia,load,loading,page,first,last,edit,options,forum,forums
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
    닫기,본문 바로가기,글자크기,글씨크기,font size,text size,schriftgröße,taille du texte,字号,字號,字体大小
    文字サイズ,zur navigation springen,zur suche springen,die freie enzyklopädie
    aller à la navigation,aller à la recherche,l'encyclopédie libre,ir a la navegación,ir a la búsqueda
    la enciclopedia libre,saltar para a navegação,saltar para a pesquisa,a enciclopédia livre
    vai alla navigazione,vai alla ricerca,l'enciclopedia libera,naar navigatie springen
    naar zoeken springen,de vrije encyclopedie,hoppa till navigering,hoppa till sök,den fria encyklopedin
    hopp til navigering,hopp til søk,den frie encyklopedi,spring til navigation,spring til søgning
    den frie encyklopædi,siirry navigaatioon,siirry hakuun,vapaa tietosanakirja,przejdź do nawigacji
    przejdź do wyszukiwania,wolna encyklopedia,wolnej encyklopedii,skočit na navigaci
    skočit na vyhledávání,otevřená encyklopedie,otevřené encyklopedie,ugrás a navigációhoz
    ugrás a kereséshez,a szabad enciklopédia,salt la navigare,salt la căutare,enciclopedia liberă
    перейти к навигации,перейти к поиску,свободная энциклопедия,свободной энциклопедии
    перейти до навігації,перейти до пошуку,вільна енциклопедія,вільної енциклопедії
    gezinti kısmına atla,arama kısmına atla,özgür ansiklopedi,loncat ke navigasi,loncat ke pencarian
    ensiklopedia bebas,bước tới điều hướng,bước tới tìm kiếm,bách khoa toàn thư mở
    اذهب إلى التنقل,اذهب إلى البحث,الموسوعة الحرة,پرش به ناوبری,پرش به جستجو,دانشنامهٔ آزاد
    קפיצה לניווט,קפיצה לחיפוש,האנציקלופדיה החופשית,跳转到导航,跳转到搜索,跳至導覽,跳至搜尋,自由的百科全书
    自由的百科全書,ナビゲーションに移動,検索に移動,フリー百科事典,둘러보기로 이동,검색으로 이동
    back to list,back to overview,zurück zur übersicht,zurück zur liste,retour à la liste
    volver al listado,volver a la lista,torna all'elenco,torna alla lista,voltar à lista
    voltar para a lista,terug naar overzicht,terug naar het overzicht,tillbaka till listan
    tilbage til listen,tilbage til oversigten,tilbake til listen,tilbake til oversikten
    takaisin listaan,powrót do listy,zpět na seznam,zpět na výpis,späť na zoznam
    vissza a listához,înapoi la listă,обратно към списъка,вернуться к списку,назад к списку
    повернутися до списку,назад до списку,natrag na popis,nazad na listu,назад на листу
    nazaj na seznam,επιστροφή στη λίστα,listeye dön,siyahıya qayıt,тізімге оралу
    العودة إلى القائمة,بازگشت به لیست,חזרה לרשימה,सूची पर वापस जाएं,กลับไปหน้ารายการ
    quay lại danh sách,kembali ke daftar,kembali ke senarai,返回列表,一覧へ戻る,一覧に戻る,목록으로,목록보기,sort by
    sorted by,filter by,results per page,items per page,sortieren nach,sortiert nach
    filtern nach,artikel pro seite,trier par,filtrer par,ordenar por,filtrar por,classificar por
    ordina per,filtra per,sorteren op,sorteer op,filter op,sortera efter,sortera på,sortér efter
    sorter efter,sorter etter,järjestä,sortuj według,sortuj po,řadit podle,seřadit podle
    zoradiť podľa,rendezés,sortează după,ordonează după,сортирай по,подреди по,сортирај по
    sortiraj po,poredaj po,razvrsti po,ταξινόμηση κατά,сортировать по,сортировка по,сортувати за
    сортувати по,sıralama ölçütü,الترتيب حسب,ترتيب حسب,مرتب سازی بر اساس,مرتب‌سازی بر اساس
    מיין לפי,מיון לפי,क्रमबद्ध करें,เรียงตาม,จัดเรียงตาม,sắp xếp theo,urutkan berdasarkan
    susun mengikut,排序方式,並び替え,並べ替え,정렬 기준
    """

  static let tag = """
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
    filed in,stichworte,stichwörter,schlagwort,mots clés,archivado en,palabras clave
    palavras-chave,etichette,parole chiave,steekwoorden,taggar,nyckelord,nøgleord,nøkkelord
    asiasanat,tunnisteet,słowa kluczowe,otagowano,klíčová slova,tagy,kľúčové slová,kulcsszavak
    cuvinte cheie,taguri,ключови думи,тагови,кључне речи,tagovi,ključne reči,ključne besede
    λέξεις κλειδιά,λέξεις-κλειδιά,ключевые слова,хештеги,тег,ключові слова,anahtar kelimeler
    açar sözlər,teqlər,etiketlər,тегтер,кілт сөздер,الوسوم,الكلمات الدلالية,كلمات مفتاحية
    کلیدواژه‌ها,کلمات کلیدی,ٹیگ,מילות מפתח,कीवर्ड,কীওয়ার্ড,ట్యాగ్‌లు,ట్యాగ్,ടാഗുകൾ,คำสำคัญ
    คีย์เวิร์ด,từ khoá,kata kunci,tagar,mga tag,maneno muhimu,关键字,關鍵字,ハッシュタグ,해시태그
    filed as,article tags,post tags,tags for this article,schlagwörter zum artikel,mehr zu den themen,sur les thèmes
    thématiques,mots-clefs,archivado bajo,etiquetado en,tópicos,arquivado em,marcado com,tags do artigo,archiviato in
    pubblicato in,tag articolo,etichettato,onderwerpen in dit artikel,meer over deze onderwerpen,ämnesord,läs mer om
    publicerad i,emneknagger,tunniste,avainsana,kategoriat,tagi artykułu,słowa kluczowe artykułu,tematy w artykule
    zobacz więcej na temat,témata článku,štítek,kategorie článku,témy,címke,címkék szerint,kulcsszó,téma,témák
    kategória,rovat,etichetă,categorii,cuvânt cheie,етикет,тагове към статията,ključna riječ,oznaka,kategorija
    кључна реч,категорија,категорије,ознака,žyma,kategorijos,tēma,sildid,kategooria,teema,ετικέτα,λέξη κλειδί
    κατηγορία άρθρου,etiket,etiketleri,konu etiketleri,anahtar sözcükler,kategoriler,метка,ключевые теги
    темы материала,хэштеги,тэги,мітка,ключові слова статті,теґи,тэгі,рубрыка,санаттар,санат,айдарлар,айдар,وسم
    التصنيفات,التصنيف,الأقسام ذات الصلة,كلمات البحث,الوسم,برچسب ها,برچسبها,برچسب‌های خبر,دسته‌بندی‌ها,موضوعات مرتبط
    کلید واژه ها,کلیدواژه,زمرہ,زمرے,تגית,תגיות לכתבה,קטגוריה,קטגוריות,קטגוריות נוספות,टैग्स:,श्रेणियाँ,श्रेणियां
    कैटेगरी,लेबल,ट्याग,ট্যাগস,ট্যাগসমূহ,বিষয়শ্রেণী,বিষয়শ্রেণীসমূহ,ক্যাটাগরি,বিষয়সমূহ,வகை,வகைகள்,லேபிள்கள்
    குறிச்சொல்,வర్గం,వర్గాలు,ట్యాగ్లు,ป้ายกำกับบทความ,หมวดหมู่,แท็กที่เกี่ยวข้อง,คำค้นหา,nhãn,danh mục,thể loại
    chuyên mục bài viết,từ khóa liên quan,kategori artikel,tag terkait,topik terkait,kata kunci artikel,mga kategorya
    kategorya,カテゴリ,関連タグ,関連キーワード,分类标签,相关标签,文章标签,本文标签,文章標籤,相關標籤,文章分類,圖文標籤
    """
}
