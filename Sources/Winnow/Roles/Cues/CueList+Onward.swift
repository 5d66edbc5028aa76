/// More of what heads links to other articles, goods, ads and posts to fill: as pages say what else their readers saw
/// and liked.
extension CueList {
  static let onward = """
    you might also enjoy,you may also enjoy,readers also liked,readers also enjoyed,people also viewed
    people also bought,people also ask,customers also viewed,customers who viewed this,customers who bought this
    others also viewed,other people also viewed,viewers also liked,more recipes,more recipes like this
    more from this series,more to explore,more to read,keep exploring,you'll also love,you will also like
    more like this one,similar listings,similar ads,similar properties,other ads from this seller,related recipes
    related reading,related content,next reads,das könnte dir auch schmecken,das könnte ihnen auch schmecken
    das könnte dich interessieren,das könnte sie interessieren,das könnte dir gefallen,dazu passend,passend zum thema
    mehr zu diesem thema,andere besucher sahen auch,andere nutzer sahen auch,nutzer sahen auch,kunden sahen auch
    andere kunden kauften auch,andere suchten auch,wer dies ansah,ähnliche anzeigen,ähnliche rezepte,weitere rezepte
    mehr rezepte,weitere anzeigen des anbieters,leser interessierten sich auch,vous pourriez aussi aimer
    vous pourriez également aimer,vous aimerez également,vous aimerez sans doute,vous aimerez certainement
    ça pourrait vous plaire,cela peut vous intéresser,ça peut vous intéresser,ils ont aussi consulté
    ceux qui ont vu cette annonce,ceux qui ont consulté cette,les internautes ont aussi consulté,d'autres recettes
    recettes similaires,annonces similaires,nos autres articles,à lire sur le même sujet,à voir également
    à lire dans la même rubrique,también te podría gustar,también te podría interesar,también podría gustarte
    también podría interesarte,te podría interesar,quizás te guste,quizá te guste,otros usuarios también vieron
    otros clientes también vieron,quienes vieron este anuncio,quienes vieron esto,quienes vieron este producto
    los usuarios también vieron,otras recetas,recetas similares,recetas relacionadas,más recetas,anuncios similares
    otras personas también vieron,otros anuncios del vendedor,quem viu este anúncio também viu,quem viu este produto
    quem viu este produto também viu,quem viu isto também viu,quem viu também gostou,outros clientes viram
    outras pessoas também viram,outros utilizadores viram,também te pode interessar,também lhe pode interessar
    pode te interessar,pode lhe interessar,isso pode te interessar,você também pode se interessar,outras receitas
    receitas relacionadas,receitas semelhantes,anúncios semelhantes,anúncios relacionados,imóveis semelhantes
    imóveis relacionados,mais receitas,leia outras notícias,potrebbero piacerti anche,potrebbe piacerti anche
    ti potrebbe piacere,ti potrebbe anche piacere,ti potrebbero piacere anche,potrebbe interessarvi
    potrebbe interessarvi anche,vi potrebbe interessare,potrebbero interessarti anche,chi ha visto questo annuncio
    chi ha visto questo ha visto anche,gli utenti hanno visto anche,altri utenti hanno visto,altre ricette
    ricette simili,ricette correlate,leggi altre notizie,annunci correlati,annunci simili a questo
    dit vind je misschien ook interessant,misschien vind je dit ook lekker,vind je misschien ook lekker
    ook interessant voor jou,anderen bekeken,anderen keken ook naar,klanten bekeken ook,bezoekers bekeken ook
    vergelijkbare advertenties,meer recepten,andere recepten,vergelijkbare recepten,lees ook deze artikelen
    du kanske också är intresserad av,du kanske också vill läsa,andra har också tittat på,andra tittade också på
    kunder tittade även på,liknande annonser,fler recept,liknande recept,kanske intresserar dig
    du vil kanskje også like disse,andre har også sett på,andre så også på,kunder så også på,lignende annonser
    flere oppskrifter,lignende oppskrifter,kanskje liker du også,du vil måske også synes om,andre har også set
    andre så også,kunder så også,lignende annoncer,flere opskrifter,lignende opskrifter,prøv også,saatat pitää myös
    sinua voisi kiinnostaa,sinua saattaisi kiinnostaa,muut katsoivat myös,muut katselivat myös
    samankaltaisia ilmoituksia,samankaltaiset ilmoitukset,lisää reseptejä,samankaltaisia reseptejä
    może ci się też spodobać,może ci także smakować,może ci się przydać,może cię również zainteresować
    inni oglądali również,inni oglądali także,użytkownicy oglądali także,klienci oglądali także,osoby które oglądały
    więcej przepisów,podobne przepisy,inne przepisy,zobacz inne przepisy,mohlo by vám chutnat
    mohlo by vám také chutnat,mohlo by vás bavit,ostatní si prohlíželi,ostatní také prohlíželi
    zákazníci si také prohlíželi,podobné inzeráty,další recepty,podobné recepty,více receptů,mohlo by vám chutiť
    mohlo by vás tiež zaujímať,ostatní si pozreli,zákazníci si pozreli aj,ďalšie recepty,viac receptov,ez is tetszhet
    ezek is tetszhetnek,ez is ízleni fog,mások ezt is nézték,mások ezeket is megnézték,akik ezt nézték
    további receptek,hasonló receptek,hasonló hirdetések,további híreink,további cikkeink,s-ar putea să te intereseze
    te-ar mai putea interesa,v-ar mai putea interesa,alți utilizatori au văzut,alții au văzut și
    clienții au vizualizat și,mai multe rețete,alte rețete,rețete similare,rețete asemănătoare,може да ви заинтересува
    може да ви хареса и,други потребители разгледаха,клиентите разгледаха още,още рецепти,подобни рецепти
    други рецепти,θα σας αρέσει επίσης,ίσως σας αρέσουν,ίσως σας ενδιαφέρουν,άλλοι χρήστες είδαν,άλλοι είδαν επίσης
    περισσότερες συνταγές,άλλες συνταγές,παρόμοιες συνταγές,вам также может быть интересно,вам также понравится
    с этим объявлением смотрят,с этим объявлением также смотрят,с этим товаром смотрят,с этим товаром также смотрят
    вместе с этим смотрят,другие также смотрели,другие пользователи смотрели,люди также смотрят,люди также ищут
    ещё рецепты,другие рецепты,другие объявления,другие объявления продавца,вам також може бути цікаво
    вам також сподобається,з цим товаром дивляться,разом з цим дивляться,інші також переглядали
    інші користувачі переглядали,ще рецепти,інші рецепти,схожі рецепти,інші оголошення,moglo bi vam se svidjeti i
    moglo bi te zanimati,možda će vam se svidjeti,možda će ti se svidjeti,drugi su gledali i,drugi su pogledali i
    drugi su također gledali,korisnici su gledali i,slični recepti,još recepata,više recepata,можда ће вам се допасти
    други су гледали и,слични рецепти,још рецепата,možda će vam se dopasti,morda vas bo zanimalo,drugi so si ogledali
    drugi so gledali tudi,podobni recepti,več receptov,jums taip pat galėtų patikti,kiti taip pat žiūrėjo,kiti žiūrėjo
    panašūs receptai,daugiau receptų,jums varētu patikt arī,citi skatījās arī,citi apskatīja arī,līdzīgas receptes
    vairāk recepšu,teised vaatasid ka,sind võib huvitada,sarnased retseptid,veel retsepte,bunlara da göz atın
    bunlara da bakın,bunu inceleyenler,bu ilana bakanlar,bu ilanı inceleyenler,bu ürünü inceleyenler
    bunlar da hoşunuza gidebilir,ilginizi çekebilecek haberler,ilginizi çekebilecek tarifler,benzer tarifler
    diğer tarifler,bunlar da maraqlı ola bilər,قد يعجبك كذلك,قد ينال إعجابك,شاهد الآخرون أيضا,شاهد الآخرون أيضًا
    من شاهد هذا الإعلان,إعلانات مشابهة,وصفات مشابهة,وصفات أخرى,وصفات ذات صلة,شاید بپسندید,شاید خوشتان بیاید
    ممکن است بپسندید,شاید این مطالب,کاربران این را هم دیده‌اند,دیگران این را هم دیدند,دستورهای مشابه,آپ کو یہ بھی پسند
    آپ یہ بھی پسند کر سکتے ہیں,אולי יעניין אתכם,אולי תאהבו גם,עוד בנושא זה,גולשים צפו גם,מי שצפה במודעה,מודעות דומות
    מתכונים נוספים,מתכונים דומים,आपको यह भी पसंद आ सकता है,आपको ये भी पसंद आ सकते हैं,इसे देखने वालों ने,और रेसिपी
    मिलते-जुलते विज्ञापन,আপনার পছন্দ হতে পারে,আপনার ভালো লাগতে পারে,অন্যরা যা দেখেছেন,আরও রেসিপি
    உங்களுக்கு பிடிக்கலாம்,మీకు నచ్చవచ్చు,คุณอาจชอบ,คุณอาจสนใจ,คุณอาจจะชอบ,ผู้ที่ดูประกาศนี้,คนที่ดูสินค้านี้
    สูตรอื่นๆ,ประกาศใกล้เคียง,có thể bạn thích,có thể bạn sẽ thích,bạn có thể thích,bạn cũng có thể thích
    người xem tin này,người khác cũng xem,món ngon khác,công thức khác,tin đăng tương tự,anda mungkin juga suka
    anda mungkin suka,mungkin anda suka,mungkin anda juga suka,kamu mungkin suka,orang lain juga melihat
    pengguna lain juga melihat,iklan serupa,resep lainnya,resep serupa,anda mungkin berminat,maaari mo ring magustuhan
    unaweza pia kupenda,この求人を見ている人は,この求人を見た人は,この商品を見た人は,この商品を見ている人は,この商品を買った人は,この記事を見た人は,この記事を読んだ人は,この記事を読んだ人におすすめ
    このレシピを見た人は,この物件を見た人は,こちらの記事もおすすめ,こちらも読まれています,こんな記事も読まれています,よく一緒に読まれている記事,関連する記事,他の記事を見る,似た求人,似ているレシピ,関連レシピ,類似の求人
    この会社の他の求人,이런 글은 어떠세요,함께 보면 좋은 글,함께 읽으면 좋은 글,이 상품을 본 고객이,이 공고를 본 사람들이,다른 고객이 함께,함께 본 상품,비슷한 레시피,관련 레시피,看了又看
    看过此商品的人还看了,浏览此职位的人还看了,浏览过该职位的人还看,买了还买,您可能还喜欢,你可能还喜欢,你可能也喜欢,您可能感兴趣,你可能感兴趣,大家还在看,大家都在看,看過此商品的人也看了,看過這個職缺的人也看了
    你可能也會喜歡,您可能也會喜歡,你可能感興趣,您可能感興趣,大家也在看,其他人也看了,更多食譜,相似職缺,també et pot interessar,també et pot agradar
    tamén che pode interesar,gustatuko litzaizuke,þú gætir líka haft áhuga
    people are also reading,people also read,others are also reading,readers are also reading,other readers also read
    what others are reading,what readers are reading,andere lesen auch,andere lesen gerade,was andere lesen
    leser lesen auch,andere leser interessierte auch,les lecteurs lisent aussi,d'autres lisent aussi
    les internautes lisent aussi,ils lisent aussi,otros leen,otros están leyendo,otros lectores leen
    los lectores también leen,lo que otros leen,outros estão lendo,outras pessoas estão lendo,outros leitores leram
    leitores também leram,quem leu também leu,altri stanno leggendo,gli altri lettori leggono,i lettori leggono anche
    chi ha letto questo ha letto anche,anderen lezen ook,anderen lazen ook,andere lezers lazen ook,wat anderen lezen
    andra läser också,andra läser just nu,andra läsare läste också,andre læser også,andre læser lige nu
    andre læsere læste også,andre leser også,andre leser nå,andre lesere leste også,muut lukevat myös
    muut lukivat myös,muut lukijat lukivat,muut lukevat nyt,aðrir lesa einnig,aðrir eru að lesa,inni czytają
    inni czytają też,inni czytają także,inni czytelnicy czytają,czytelnicy czytają też,ostatní čtou
    ostatní čtenáři čtou,čtenáři dále čtou,ostatní čítajú,čitatelia čítajú aj,čitatelia ďalej čítajú
    mások ezt olvassák,mások ezeket olvassák,mások most olvassák,olvasóink ezeket is olvasták,alții citesc
    alții au citit și,cititorii au citit și,други четат,другите четат,другите четоха,читателите четат и,drugi čitaju
    drugi upravo čitaju,čitatelji čitaju i,drugi su čitali,drugi berejo,bralci berejo tudi,други читају
    читаоци читају и,другие читают,другие сейчас читают,читатели также читают,с этим читают,с этим также читают
    інші читають,інші зараз читають,читачі також читають,іншыя чытаюць,kiti skaito,kiti dabar skaito
    skaitytojai taip pat skaito,citi lasa,citi šobrīd lasa,lasītāji lasa arī,teised loevad,teised lugesid ka
    lugejad loevad ka,διαβάζουν τώρα,οι άλλοι διαβάζουν,οι αναγνώστες διάβασαν επίσης,diğerleri bunları okuyor
    diğer okurlar bunları okudu,okurlar bunları da okudu,يقرأ الآخرون الآن,آخرون يقرؤون,قرأ الآخرون أيضا
    قرأ آخرون أيضًا,دیگران می‌خوانند,دیگران هم خوانده‌اند,خوانندگان دیگر خوانده‌اند,אחרים קוראים,גולשים אחרים קראו
    גולשים קראו גם,दूसरे लोग पढ़ रहे हैं,अन्य लोग पढ़ रहे हैं,पाठक यह भी पढ़ रहे हैं,অন্যরা পড়ছেন,অন্য পাঠকেরা পড়ছেন
    মানুষ আরও পড়ছে,மற்றவர்கள் படிப்பவை,คนอื่นกำลังอ่าน,คนอื่นอ่านอะไร,ผู้อ่านคนอื่นอ่าน,người khác đang đọc
    bạn đọc khác cũng đọc,độc giả cũng đọc,orang lain membaca,orang lain juga membaca,pembaca lain juga membaca
    pembaca turut membaca,wasomaji wengine wanasoma,ander lees ook,andere lees ook,lesers lees ook,他の人はこちらも読んでいます
    他の人はこんな記事も読んでいます,こちらの記事も読まれています,一緒に読まれている記事,こちらもよく読まれています,他们还在读,他们也在读,其他人还在看,其他人在读,读过此文的人还读了,其他人也在讀,其他讀者也在看
    看過這篇的人也看了,다른 사람들이 읽는 기사,다른 독자들이 본 기사,이 기사를 본 사람들이,함께 많이 본 기사
    """
}
