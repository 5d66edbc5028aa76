/// What heads links to other articles, goods and questions.
extension CueList {
  static let related = """
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
    mirá también,mira también,le puede interesar,dans le même numéro,přečtěte si také,mohlo by vás zajímat,olvasta már
    ilginizi çekebilir,ilgili haber,in this issue,also in this issue,in dieser ausgabe,en este número,in questo numero
    διαβάστε ακόμη,прочитајте још,skaitykite taip pat,loe ka,lasi arī,延伸阅读
    similar questions,similar threads,hot network questions,more news,other news,more articles
    you may be interested in,ähnliche fragen,ähnliche themen,ähnliche beiträge,weitere artikel
    weitere beiträge,weitere nachrichten,passend dazu,questions similaires,sujets similaires
    autres articles,plus d'actualités,à lire également,preguntas similares,temas similares
    más noticias,otras noticias,te puede gustar,perguntas semelhantes,tópicos semelhantes
    mais notícias,outras notícias,para ler a seguir,domande simili,discussioni simili
    altre notizie,altri articoli,vergelijkbare vragen,meer nieuws,andere artikelen,fler nyheter
    liknande frågor,flere nyheder,lignende spørgsmål,flere nyheter,lignende spørsmål
    lisää uutisia,samankaltaisia kysymyksiä,podobne pytania,podobne tematy,więcej wiadomości
    inne artykuły,inne wiadomości,další zprávy,další články,podobné články
    mohlo by vás také zajímat,podobné dotazy,ďalšie správy,ďalšie články,mohlo by vás zaujímať
    hasonló kérdések,további hírek,további cikkek,ez is érdekelheti,întrebări similare
    alte știri,mai multe știri,alte articole,подобни въпроси,още новини,други новини
    може да ви хареса,слична питања,још вести,сличне вести,slične vesti,slična pitanja,još vesti
    još vijesti,moglo bi vas zanimati,podobna vprašanja,več novic,παρόμοιες ερωτήσεις
    περισσότερα νέα,άλλα άρθρα,похожие вопросы,похожие темы,вам может понравиться
    вам может быть интересно,другие материалы,ещё новости,больше новостей,дивитися також
    дивіться також,вам також може сподобатися,вам може бути цікаво,інші новини,схожі статті
    схожі запитання,більше новин,benzer sorular,benzer konular,benzer içerikler,ilgili konular
    ilgili yazılar,benzer yazılar,oxşar xəbərlər,digər xəbərlər,əlaqəli xəbərlər
    ұқсас жаңалықтар,басқа жаңалықтар,أسئلة مشابهة,مواضيع مشابهة,أخبار أخرى,المزيد من الأخبار
    سوالات مشابه,مطالب مشابه,اخبار دیگر,مطالب دیگر,مزید خبریں,متعلقہ مضامین,שאלות דומות
    כתבות קשורות,עוד חדשות,मिलते-जुलते सवाल,अन्य खबरें,और खबरें,संबंधित लेख,আরও খবর,আরো খবর
    অন্যান্য খবর,மேலும் செய்திகள்,பிற செய்திகள்,మరిన్ని వార్తలు,సంబంధిత వార్తలు,കൂടുതൽ വാർത്തകൾ
    ബന്ധപ്പെട്ട വാർത്തകൾ,ข่าวอื่น,ข่าวอื่นๆ,เรื่องอื่นๆ,คำถามที่คล้ายกัน,câu hỏi tương tự
    tin khác,các tin khác,bài viết khác,có thể bạn quan tâm,tin cùng chuyên mục
    pertanyaan serupa,berita lain,artikel lainnya,artikel berkaitan,iba pang balita
    habari nyingine,相关问题,類似問題,相似问题,其他新闻,更多新闻,更多文章,其他新聞,更多新聞,似た質問,関連する質問,その他の記事,こちらもおすすめ,あわせて知りたい
    비슷한 질문,다른 기사,관련 글,관련글
    related questions,related jobs,similar jobs,jobs you may like,more jobs like this,recommended jobs
    related products,similar products,similar items
    frequently bought together,recently viewed,you might like,you may like,more like this
    from the archive,from the archives,other articles,most commented,most shared,most discussed,news ticker
    live ticker,read this too,read these next,more from this author,more by this author,related links,related files
    related searches,more questions,unanswered questions,popular questions,latest questions,recommended reading
    recommended stories,sponsored stories,top articles,trending topics,ähnliche stellen,ähnliche jobs
    ähnliche stellenangebote,ähnliche produkte,das könnte ihnen auch gefallen,das könnte ihnen gefallen
    das könnte dir auch gefallen,kunden kauften auch,kunden kauften auch folgende artikel,wird oft zusammen gekauft
    zuletzt angesehen,weitere meldungen,weitere themen,weitere fragen,neueste artikel,neueste meldungen,neueste fragen
    meistgelesene artikel,meistkommentiert,meist gelesen,newsticker,mehr aus dem ressort,mehr von diesem autor
    lesen sie auch diese,lesetipps,weiterführende links,verwandte artikel,verwandte beiträge,passende artikel
    beliebte artikel,beliebte beiträge,unsere empfehlungen,empfehlungen der redaktion,offres similaires
    emplois similaires,offres d'emploi similaires,produits similaires,produits associés,vous aimerez peut-être
    cela pourrait vous intéresser,ces articles pourraient vous intéresser,à découvrir aussi,à lire ensuite
    les clients ont aussi acheté,les clients ont également acheté,souvent achetés ensemble,récemment consultés
    sujets liés,sujets associés,les plus commentés,les plus partagés,les derniers articles,derniers articles
    dernières actualités,dernières infos,dernières questions,autres questions,sur le même thème,articles associés
    contenus associés,liens utiles,fil info,le fil info,du même auteur,à ne pas manquer,empleos similares
    ofertas similares,ofertas relacionadas,empleos relacionados,productos relacionados,productos similares
    también te puede gustar,quizás te interese,quizá te interese,los clientes también compraron
    los clientes que compraron,comprados juntos habitualmente,vistos recientemente,más comentadas,más comentados
    lo más visto,lo más comentado,últimas entradas,últimos artículos,últimas preguntas,otras preguntas
    preguntas relacionadas,preguntas populares,en otros medios,contenido relacionado,enlaces relacionados
    más artículos,más de este autor,lea además,además te puede interesar,vagas semelhantes,vagas relacionadas
    vagas similares,ofertas semelhantes,empregos semelhantes,produtos relacionados,produtos semelhantes
    você pode gostar,talvez você goste,talvez se interesse,também pode gostar,poderá também gostar,poderá gostar
    clientes também compraram,quem comprou também comprou,quem viu também viu,comprados juntos,vistos recentemente
    mais comentadas,mais vistos,mais vistas,mais acessadas,últimos artigos,artigos recentes,postagens recentes
    últimas perguntas,outras perguntas,perguntas relacionadas,conteúdo relacionado,links relacionados,outros artigos
    outras matérias,leia a seguir,no mesmo tema,mais deste autor,matérias relacionadas,veja mais notícias
    páginas relacionadas,offerte simili,offerte di lavoro simili,lavori simili,annunci simili,prodotti correlati
    prodotti simili,potrebbe interessarti anche,ti potrebbe interessare anche,potrebbero interessarti
    ti potrebbero interessare,potrebbe anche interessarti,chi ha acquistato questo,i clienti hanno acquistato anche
    spesso comprati insieme,visti di recente,i più commentati,i più visti,più lette,più commentati,ultimi articoli
    ultime domande,altre domande,domande correlate,notizie correlate,contenuti correlati,link correlati
    sullo stesso argomento,sullo stesso tema,leggi altri articoli,dello stesso autore,da non perdere,i più popolari
    post più popolari,post popolari,articoli più letti,articolo precedente:,articolo successivo:
    vergelijkbare vacatures,soortgelijke vacatures,gerelateerde vacatures,vergelijkbare producten
    gerelateerde producten,dit vind je misschien ook leuk,misschien vind je dit ook leuk,misschien ook interessant
    klanten kochten ook,anderen kochten ook,anderen bekeken ook,vaak samen gekocht,laatst bekeken,recent bekeken
    meest bekeken,meest besproken,laatste artikelen,recente artikelen,nieuwste vragen,andere vragen
    gerelateerde vragen,gerelateerde berichten,gerelateerd nieuws,meer artikelen,ander nieuws,lees deze ook
    meer van deze auteur,populaire berichten,populaire artikelen,net binnen,laatste berichten,liknande jobb
    relaterade jobb,fler lediga jobb,liknande produkter,relaterade produkter,du kanske också gillar,du kanske gillar
    kanske gillar du,andra köpte också,kunder köpte även,köps ofta tillsammans,nyligen visade,senast visade
    relaterade artiklar,relaterade frågor,fler frågor,fler artiklar,mest kommenterat,mest delat,mest läst just nu
    andra läser,senaste nyheterna,senaste inläggen,populära inlägg,tips för dig,lignende stillinger,lignende jobber
    relaterte produkter,lignende produkter,du vil kanskje også like,andre kjøpte også,kunder kjøpte også
    ofte kjøpt sammen,nylig vist,relaterte artikler,relaterte saker,relaterte spørsmål,flere spørsmål,flere artikler
    andre leser,mest lest nå,siste nyheter,siste innlegg,populære innlegg,les mer om,anbefalte artikler,lignende job
    relaterede produkter,du vil måske også kunne lide,måske kan du også lide,andre købte også,kunder købte også
    ofte købt sammen,senest set,relaterede artikler,relaterede emner,relaterede spørgsmål,andre spørgsmål,mest læst
    andre læser,seneste nyheder,seneste indlæg,populære indlæg,læs også disse,anbefalede artikler,flere historier
    samankaltaisia työpaikkoja,vastaavia työpaikkoja,lisää työpaikkoja,vastaavat tuotteet,samankaltaiset tuotteet
    saatat pitää myös näistä,saattaisit pitää,sinua saattaa kiinnostaa,muut ostivat myös,asiakkaat ostivat myös
    usein ostettu yhdessä,viimeksi katsotut,lue seuraavaksi,lue myös nämä,muita uutisia,muut uutiset,uusimmat uutiset
    luetuimmat juuri nyt,suositut tekstit,lisää kysymyksiä,muita kysymyksiä,suositut keskustelut
    samankaltaiset keskustelut,podobne oferty,podobne oferty pracy,podobne ogłoszenia,podobne produkty
    produkty powiązane,może cię zainteresować,może ci się spodobać,mogą cię zainteresować,to może cię zainteresować
    zainteresuje cię również,klienci kupili także,klienci kupili również,inni klienci kupili,często kupowane razem
    ostatnio oglądane,ostatnio przeglądane,podobne wpisy,powiązane artykuły,powiązane wpisy,powiązane tematy
    najczęściej komentowane,najnowsze wiadomości,najnowsze artykuły,najnowsze wpisy,najnowsze pytania,inne pytania
    zobacz podobne,przeczytaj również,przeczytaj też,przeczytaj także,polecane artykuły,więcej na ten temat
    popularne posty,popularne wpisy,redakcja poleca,podobné nabídky,podobné nabídky práce,podobné pozice
    podobné produkty,související produkty,mohlo by se vám líbit,mohlo by vás také bavit,zákazníci také koupili
    zákazníci kupují také,ostatní zákazníci koupili,často kupováno společně,naposledy prohlížené,naposledy zobrazené
    související zprávy,související témata,podobná témata,podobné otázky,nejdiskutovanější,nejoblíbenější články
    nejnovější články,nejnovější zprávy,poslední články,poslední dotazy,další otázky,další dotazy,přečtěte si
    mohlo by vás zajímat také,doporučujeme k přečtení,doporučené články,více k tématu,související odkazy
    populární příspěvky,nepřehlédněte,podobné ponuky,podobné pracovné ponuky,súvisiace produkty,mohlo by sa vám páčiť
    zákazníci kúpili aj,často kupované spolu,naposledy prezerané,súvisiace témy,podobné témy,najdiskutovanejšie
    najnovšie články,najnovšie správy,ďalšie otázky,prečítajte si aj,prečítajte si tiež,odporúčané články,viac k téme
    populárne príspevky,neprehliadnite,hasonló állások,hasonló állásajánlatok,kapcsolódó termékek,hasonló termékek
    ehhez ajánljuk,ezeket is ajánljuk,önnek ajánljuk,neked ajánljuk,ajánljuk még,ajánlott cikkek,ajánlott tartalmak
    érdekelheti még,ez is érdekelhet,ezek is érdekelhetik,mások ezt is vették,vásárlóink ezt is vették,akik ezt vették
    gyakran együtt vásárolt,legutóbb megtekintett,kapcsolódó anyagok,kapcsolódó tartalom,kapcsolódó hírek
    hasonló témák,legfrissebb hírek,friss hírek,legfrissebb cikkek,népszerű cikkek,legtöbbet kommentált
    további kérdések,hasonló cikkek,olvasson még,olvasd el ezt is,olvassa el ezt is,a rovat további hírei
    népszerű bejegyzések,kiemelt cikkek,joburi similare,locuri de muncă similare,anunțuri similare,produse similare
    produse asemănătoare,s-ar putea să-ți placă,s-ar putea să vă placă,ți-ar putea plăcea,v-ar putea interesa
    te-ar putea interesa,poate te interesează,clienții au mai cumpărat,clienții au cumpărat și
    cumpărate frecvent împreună,vizualizate recent,subiecte similare,subiecte asemănătoare,știri similare
    știri recente,cele mai comentate,cele mai vizualizate,întrebări asemănătoare,alte întrebări,articole asemănătoare
    articole recomandate,articole pe aceeași temă,pe aceeași temă,citește în continuare,recomandările redacției
    postări populare,ultimele articole,подобни обяви,сходни обяви,подобни продукти,свързани продукти,може да харесате
    може да ви хареса още,може да ви е интересно,клиентите купиха още,клиентите също купиха,често купувани заедно
    последно разгледани,подобни теми,подобни статии,сродни статии,свързани новини,най-коментирани,най-нови статии
    последни статии,последни въпроси,други въпроси,други статии,прочетете също,прочети още,вижте също така,препоръчано
    избрано от редактора,популярни публикации,slični poslovi,slični oglasi,slični proizvodi,povezani proizvodi
    moglo bi vam se svidjeti,možda će vas zanimati,možda vas zanima,kupci su kupili i,kupci su također kupili
    često kupovano zajedno,nedavno pregledano,vezani članci,vezani sadržaj,slične teme,slični članci,pročitajte i ovo
    pročitajte i,pročitajte još,pročitajte više o,najkomentiranije,posljednje vijesti,najnoviji članci,ostala pitanja
    nova pitanja,preporuka urednika,iz iste rubrike,ostale vijesti,popularni postovi,слични огласи,слични производи
    повезани производи,повезане вести,повезани чланци,можда ће вас занимати,можда вас занима,сличне теме,слични чланци
    најновије вести,остала питања,прочитајте и,прочитајте и ово,из исте рубрике,остале вести,najnovije vesti
    povezane vesti,poslednje vesti,slični tekstovi,povezani tekstovi,podobna delovna mesta,podobni oglasi
    podobni izdelki,sorodni izdelki,morda vam bo všeč,morda vas zanima,kupci so kupili tudi,nazadnje ogledano
    podobne teme,podobni članki,povezane novice,sorodne novice,najbolj komentirano,najnovejše novice,zadnje novice
    preberite še,več iz rubrike,izpostavljeno,panašūs darbo skelbimai,panašūs skelbimai,panašios prekės
    susijusios prekės,jums taip pat gali patikti,jus gali sudominti,kiti pirko,neseniai žiūrėti,panašios temos
    panašūs straipsniai,susijusios naujienos,naujausios naujienos,naujausi straipsniai,populiariausi
    daugiausiai komentuota,panašūs klausimai,kitos naujienos,rekomenduojami straipsniai,līdzīgas vakances
    līdzīgi sludinājumi,līdzīgi produkti,saistītie produkti,jums varētu patikt,jūs varētu interesēt,citi pirka arī
    līdzīgas tēmas,līdzīgi raksti,saistītās ziņas,jaunākās ziņas,jaunākie raksti,populārākie,vairāk komentētie
    citi jautājumi,citas ziņas,iesakām izlasīt,sarnased töökohad,sarnased kuulutused,sarnased tooted,seotud tooted
    sulle võib meeldida,teile võib meeldida,teised ostsid ka,viimati vaadatud,sarnased teemad,sarnased artiklid
    seotud uudised,viimased uudised,värskemad uudised,populaarseimad,enim loetud,enim kommenteeritud,teised küsimused
    muud uudised,soovitame lugeda,παρόμοιες θέσεις,παρόμοιες θέσεις εργασίας,παρόμοιες αγγελίες,σχετικά προϊόντα
    παρόμοια προϊόντα,μπορεί να σας αρέσει,μπορεί να σας ενδιαφέρει,ίσως σας ενδιαφέρει,ίσως σας αρέσει
    μπορεί επίσης να σας ενδιαφέρουν,οι πελάτες αγόρασαν επίσης,αγοράζονται συχνά μαζί,είδατε πρόσφατα,παρόμοια θέματα
    σχετικά θέματα,σχετικές ειδήσεις,σχετικές ερωτήσεις,παρόμοια άρθρα,τελευταίες ειδήσεις,τελευταία άρθρα
    πρόσφατα άρθρα,πρόσφατες αναρτήσεις,δημοφιλή άρθρα,δημοφιλέστερα,τα πιο δημοφιλή,περισσότερα άρθρα,άλλες ειδήσεις
    άλλες ανακοινώσεις,ροή ειδήσεων,προτεινόμενα άρθρα,διαβάστε σχετικά,δημοφιλείς αναρτήσεις,benzer ilanlar
    benzer iş ilanları,benzer ürünler,ilgili ürünler,bunları da beğenebilirsiniz,bunlar da ilginizi çekebilir
    ilginizi çekebilecek,ilginizi çekebilecek diğer,bu ürünü alanlar,bunu alanlar,bunu alanlar şunları da aldı
    birlikte alınanlar,son gezdikleriniz,son baktıklarınız,diğer haberler,günün haberleri,en son haberler
    en çok yorumlananlar,en yeniler,son eklenenler,son yazılar,son konular,son sorular,diğer sorular,ilgili sorular
    ilişkili haberler,önerilen haberler,önerilen içerikler,öne çıkanlar,öne çıkan haberler,popüler yazılar
    popüler yayınlar,sizin için seçtiklerimiz,bunları da okuyun,diğer yazılar,yazarın diğer yazıları,oxşar elanlar
    oxşar məhsullar,oxşar mövzular,son xəbərlər,ən çox oxunanlar,ən çox oxunan,maraqlı ola bilər,digər yazılar
    günün xəbərləri,похожие вакансии,похожие предложения,похожие объявления,похожие товары,сопутствующие товары
    рекомендуемые товары,с этим товаром покупают,с этим товаром также покупают,вместе с этим покупают
    покупатели также смотрели,вы недавно смотрели,вы смотрели,недавно просмотренные,вас может заинтересовать
    вас также может заинтересовать,вам также может понравиться,может быть интересно,это может быть интересно
    возможно вас заинтересует,рекомендуем прочитать,рекомендуем почитать,советуем прочитать,материалы по теме:
    статьи по теме,новости по теме,другие статьи,другие вопросы,похожие материалы,похожие записи,похожие новости
    похожие рецепты,связанные статьи,последние статьи,последние записи,последние вопросы,самое популярное
    популярные статьи,популярные записи,самое обсуждаемое,обсуждаемое,самые читаемые,лучшее за неделю,главное за день
    главное сегодня,выбор редакции,интересное в сети,ещё по этой теме,новости дня,схожі вакансії,схожі оголошення
    схожі товари,супутні товари,рекомендовані товари,з цим товаром купують,разом з цим купують
    ви нещодавно переглядали,переглянуті товари,вас може зацікавити,вас також може зацікавити,вам може сподобатися
    може бути цікаво,схожі матеріали,схожі новини,схожі теми,матеріали за темою,матеріали по темі,статті за темою
    новини по темі,інші статті,інші питання,останні статті,останні записи,найпопулярніше,популярні статті
    найбільш читане,найчитаніше,обговорюване,вибір редакції,головне за день,стрічка новин,ще в номері,ще за темою
    читайте ще,ще новини,у цьому номері,падобныя артыкулы,падобныя навіны,апошнія навіны,чытайце таксама,чытайце яшчэ
    папулярнае,самае чытанае,іншыя навіны,галоўнае за дзень,ұқсас мақалалар,ұқсас тақырыптар,соңғы жаңалықтар
    көп оқылғандар,тағы оқыңыз,тақырып бойынша,оқи отырыңыз,басқа мақалалар,танымал мақалалар,وظائف مشابهة
    وظائف مماثلة,وظائف ذات صلة,وظائف مقترحة,منتجات مشابهة,منتجات مماثلة,منتجات ذات صلة,قد يعجبك أيضا,قد يعجبك أيضًا
    قد يعجبك ايضا,قد يهمك,قد يهمك أيضا,قد يهمك أيضًا,ربما يعجبك,ربما يهمك,العملاء اشتروا أيضا,اشترى العملاء أيضًا
    يشترى معا عادة,شوهدت مؤخرا,مواضيع متعلقة,موضوعات ذات صلة,موضوعات متعلقة,مقالات مشابهة,مقالات متعلقة,مقالات أخرى
    أخبار متعلقة,اخبار ذات صلة,أخبار مشابهة,آخر المقالات,أحدث المقالات,أحدث الأخبار,الأكثر تعليقا,الأكثر شعبية
    الأكثر تداولا,أسئلة أخرى,أسئلة ذات صلة,شريط الأخبار,اخترنا لك,اخترنا لكم,ننصحك بقراءة,في هذا العدد,الأخبار العاجلة
    روابط ذات صلة,طالع أيضا,طالع أيضًا,طالع أيضاً,اقرأ في هذا الملف,آگهی‌های مشابه,فرصت‌های شغلی مشابه,مشاغل مشابه
    محصولات مشابه,محصولات مرتبط,کالاهای مشابه,کالاهای مرتبط,شاید بپسندید,ممکن است بپسندید,شاید علاقه‌مند باشید
    خریداران این محصول,دیگران خریده‌اند,بازدیدهای اخیر,آخرین بازدیدها,موضوعات مشابه,موضوعات مرتبط,مقالات مرتبط
    مقالات مشابه,نوشته‌های مرتبط,نوشته‌های مشابه,نوشته‌های تازه,خبرهای مرتبط,خبرهای بیشتر,اخبار بیشتر,جدیدترین اخبار
    تازه‌ترین اخبار,پربازدیدها,پربحث‌ترین,پرمخاطب‌ترین,محبوب‌ترین,آخرین مطالب,جدیدترین مطالب,آخرین پرسش‌ها
    پرسش‌های مشابه,سوالات مرتبط,پیشنهاد سردبیر,پیشنهاد می‌کنیم بخوانید,دیگر خبرها,سایر اخبار,سایر مطالب,در همین زمینه
    در این شماره,ملتی جلتی خبریں,متعلقہ مصنوعات,ملتے جلتے سوالات,تازہ خبریں,مقبول خبریں,مقبول ترین
    سب سے زیادہ پڑھی جانے والی,دیگر خبریں,یہ بھی دیکھیں,آپ کو یہ بھی پسند آ سکتا ہے,משרות דומות,משרות נוספות
    מוצרים דומים,מוצרים קשורים,מוצרים נוספים,אולי יעניין אותך גם,אולי תאהבו גם,אולי תאהבו,אולי יעניין אתכם
    עשוי לעניין אתכם,עשוי לעניין אותך,לקוחות קנו גם,לקוחות שקנו,נקנים יחד,נצפו לאחרונה,נושאים דומים,שאלות נוספות
    מאמרים קשורים,מאמרים נוספים,מאמרים דומים,כתבות דומות,עוד כתבות,חדשות נוספות,הכתבות הנקראות,הנצפות ביותר,הכי נקראות
    הפופולריות ביותר,מבזקים,מבזקי חדשות,עוד באותו נושא,עוד בנושא זה,בגיליון זה,רשומות פופולריות,मिलती-जुलती नौकरियां
    समान नौकरियां,संबंधित नौकरियां,समान उत्पाद,संबंधित उत्पाद,आपको यह भी पसंद आ सकता है,आप यह भी पढ़ सकते हैं
    आपके लिए सुझाव,संबंधित समाचार,संबंधित प्रश्न,समान प्रश्न,अन्य समाचार,अन्य लेख,ताजा समाचार,ताज़ा खबरें,ताज़ा समाचार
    सबसे ज्यादा पढ़ी गई,सबसे अधिक पढ़े गए,लोकप्रिय खबरें,लोकप्रिय पोस्ट,नवीनतम लेख,नवीनतम समाचार,हमारी पसंद
    इन्हें भी पढ़ें,इसे भी पढ़ें,ये खबरें भी पढ़ें,संबंधित बातम्या,आणखी बातम्या,इतर बातम्या,ताज्या बातम्या
    लोकप्रिय बातम्या,हे वाचलंत का,आपल्याला हेही आवडेल,मुख्य बातम्या,महत्त्वाच्या बातम्या,সম্পর্কিত খবর,সম্পর্কিত সংবাদ
    সম্পর্কিত প্রশ্ন,সম্পর্কিত প্রশ্নসমূহ,সম্পর্কিত পণ্য,সম্পর্কিত নিবন্ধ,একই রকম প্রশ্ন,অনুরূপ প্রশ্ন,এ সম্পর্কিত আরও
    এ বিভাগের আরও খবর,এই বিভাগের আরও খবর,এই বিভাগের আরো খবর,এ জাতীয় আরও খবর,আরও সংবাদ,সর্বশেষ সংবাদ,সর্বশেষ খবর
    সর্বাধিক পঠিত খবর,জনপ্রিয় সংবাদ,জনপ্রিয় পোস্ট,আপনার পছন্দ হতে পারে,আপনি আরও পড়তে পারেন,আরও দেখুন,পাঠকের পছন্দ
    নির্বাচিত খবর,অনুরূপ চাকরি,தொடர்புடைய கட்டுரைகள்,தொடர்புடைய பதிவுகள்,சமீபத்திய செய்திகள்,அதிகம் வாசிக்கப்பட்டவை
    பிரபலமான இடுகைகள்,முக்கிய செய்திகள்,இதையும் படியுங்கள்,இதையும் படிக்க,ఇతర వార్తలు,సంబంధిత కథనాలు
    ఎక్కువ మంది చదివినవి,ఇవి కూడా చదవండి,ఇది కూడా చూడండి,ముఖ్యమైన వార్తలు,งานที่ใกล้เคียง,งานที่คล้ายกัน
    งานที่เกี่ยวข้อง,สินค้าที่เกี่ยวข้อง,สินค้าใกล้เคียง,สินค้าที่คล้ายกัน,สินค้าแนะนำ,คุณอาจสนใจ,คุณอาจชอบ
    คุณอาจจะชอบ,คุณอาจถูกใจสิ่งนี้,ลูกค้าที่ซื้อสินค้านี้,มักซื้อด้วยกัน,ดูล่าสุด,สินค้าที่ดูล่าสุด
    กระทู้ที่เกี่ยวข้อง,กระทู้อื่นๆ,กระทู้ที่คุณอาจสนใจ,บทความอื่นๆ,บทความล่าสุด,บทความแนะนำ,บทความยอดนิยม
    ข่าวอื่นที่น่าสนใจ,ข่าวที่น่าสนใจ,ข่าวแนะนำ,ข่าวประชาสัมพันธ์อื่น,ข่าวประชาสัมพันธ์อื่นๆ,ข่าวประชาสัมพันธ์ล่าสุด
    ข่าวยอดนิยม,อ่านข่าวที่เกี่ยวข้อง,เรื่องที่น่าสนใจ,เรื่องแนะนำ,เนื้อหาที่เกี่ยวข้อง,อ่านเรื่องอื่น
    việc làm liên quan,việc làm tương tự,việc làm khác,công việc tương tự,sản phẩm liên quan,sản phẩm tương tự
    sản phẩm cùng loại,có thể bạn thích,có thể bạn cũng thích,có thể bạn sẽ thích,bạn cũng có thể thích
    bạn có thể thích,gợi ý cho bạn,khách hàng cũng mua,thường được mua cùng,đã xem gần đây,sản phẩm đã xem
    chủ đề tương tự,chủ đề liên quan,câu hỏi liên quan,câu hỏi khác,bài liên quan,bài viết tương tự,bài viết mới
    bài viết mới nhất,bài được xem nhiều,bài đăng phổ biến,bài xem nhiều,xem nhiều nhất,đọc nhiều nhất,tin đọc nhiều
    tin xem nhiều,tin mới nhất,tin tức khác,tin cùng loại,tin bài khác,các bài khác,thông tin liên quan,tin nóng
    cùng chuyên mục,lowongan serupa,lowongan terkait,lowongan lainnya,produk terkait,produk serupa,produk lainnya
    mungkin anda suka,anda mungkin suka,anda mungkin juga suka,mungkin kamu suka,rekomendasi untuk anda
    rekomendasi untukmu,pilihan lainnya untukmu,lainnya di toko ini,pembeli juga membeli,pelanggan juga membeli
    sering dibeli bersama,terakhir dilihat,pencarian terkait,topik serupa,topik terkait,pertanyaan terkait
    pertanyaan lainnya,artikel serupa,artikel terbaru,artikel populer,berita terbaru,berita terpopuler,berita populer
    berita serupa,tulisan terkait,tulisan lainnya,postingan populer,baca artikel lainnya,paling banyak dibaca
    paling banyak dilihat,jawatan serupa,produk berkaitan,anda mungkin berminat,berita berkaitan,artikel popular
    berita popular,berita terkini,topik berkaitan,artikel menarik,soalan berkaitan,kaugnay na balita
    mga kaugnay na balita,kaugnay na artikulo,mga kaugnay na artikulo,pinakabasa,habari zinazofanana,habari nyinginezo
    zinazosomwa zaidi,makala zinazohusiana,似た求人,類似の求人,関連する求人,おすすめの求人,この求人を見た人,関連商品,類似商品,おすすめ商品,この商品を買った人,この商品を見た人
    この商品を購入した人,よく一緒に購入,最近チェックした商品,最近見た商品,閲覧履歴,あなたへのおすすめ,こちらもおすすめです,関連ファイル,関連ページ,関連コンテンツ,関連トピック,関連する記事,関連するq&a,関連質問
    類似の質問,新着情報,新着質問,新着ニュース,最新の記事,最新ニュース,人気の記事,人気の投稿,よく読まれている記事,よく読まれた記事,注目の記事,注目記事,おすすめ記事,おすすめの記事,この記事を読んだ人,次に読む
    同じカテゴリの記事,カテゴリの新着記事,週間ランキング,今週のランキング,ニュースランキング,この号の記事,비슷한 채용공고,유사 채용공고,추천 채용공고,추천 공고,관련 상품,비슷한 상품,추천 상품,함께 본 상품
    함께 구매한 상품,이 상품을 구매한,최근 본 상품,비슷한 글,관련 뉴스,관련뉴스,추천 기사,추천기사,추천 뉴스,추천글,추천 글,인기 기사,인기 글,인기글,인기 뉴스,인기뉴스,많이 본 뉴스,많이 본 기사
    가장 많이 본,실시간 뉴스,최신 기사,최신 글,최근 글,최근글,최신뉴스,최신 뉴스,주요 뉴스,관련 질문,다른 질문,이런 질문은 어떠세요,함께 보면 좋은,함께 읽으면 좋은,이 기사와 함께,카테고리 글
    이 블로그 인기글,랭킹뉴스,헤드라인 뉴스,오늘의 주요뉴스,속보,相似职位,类似职位,推荐职位,相关职位,其他职位,相似工作,類似職缺,相關職缺,推薦工作,相关产品,相關產品,相关商品,相關商品,相似商品,推荐商品,推薦商品
    浏览记录,最近浏览,最近瀏覽,浏览过该商品,购买过该商品,买了该商品,买过的人还买了,看了又看,买了又买,经常一起购买,您可能感兴趣,您可能还喜欢,您可能也喜歡,您可能會喜歡,你可能感兴趣,你可能喜欢,你可能也喜歡,你可能還想看
    你可能會喜歡,為你推薦,为您推荐,为你推荐,相关推荐,相關推薦,相关问答,相关话题,相关主题,相关帖子,相关链接,相關連結,相關主題,相關問題,相似帖子,其他问题,最新问题,热门问题,热门文章,热门新闻,热门推荐,熱門文章
    熱門新聞,最新文章,最新新聞,最新新闻,今日热点,今日要闻,编辑推荐,編輯推薦,精彩推荐,推荐阅读,推薦閱讀,猜你想看,大家都在看,大家還看了,其他人也看,本期内容,本期目录,本期其他,快讯,即時新聞,最多人看,點閱排行
    点击排行,阅读排行
    """
}
