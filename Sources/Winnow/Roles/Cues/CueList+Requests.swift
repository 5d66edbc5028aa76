/// What pages ask of their readers in whole sentences, or name before a colon.
extension CueList {
  /// Such a line begins with it.
  static let request = """
    was this page helpful,was this article helpful,was this helpful,was this information helpful
    did you find this page,did you find this article helpful,did you find this helpful,did this answer your question
    is this page useful,how clear is the information on this page,how useful was this,how would you rate this page
    what can we improve on this page,help us improve this page,help us improve our website
    tell us what you think of this page,have a news tip,got a news tip,got a tip,got a story,have a story for us
    spotted a mistake,spotted an error,found a mistake in,found an error in,see something wrong,report an error in
    report this job:,send us your photos,send us your pictures,send your photos to,follow us on,follow us at
    like us on facebook,join our mailing list,join our newsletter,join our channel,join our telegram,join our whatsapp
    join us on facebook,subscribe to our newsletter,subscribe to the newsletter,sign up for our newsletter
    sign up to our newsletter,sign up for the newsletter,sign up for text alerts,sign up for email alerts
    get the latest news delivered,get our newsletter,get the newsletter,get jobs like this,get similar jobs
    receive similar jobs,get email updates,get notified of new,want more stories like this,support our journalism
    support independent journalism,if you like what we do,if you liked this article,if you enjoyed this article
    enjoyed this article,enjoyed this post,share this article with,you are viewing our forum as a guest
    you are viewing this as a guest,you are browsing as a guest,please log in or register,log in or register to post
    to leave a comment,be the first to review,the following users thanked,the following user says thank you
    the following users say thank you,users browsing this forum,users browsing this thread,all times are,quote from:
    originally posted by,posted by:,question asked by,answered by,medically reviewed by,fact checked by,reviewed by dr
    previous article:,next article:,attachment:,attachments:,attached file:,attached files:
    your email address will not be published,required fields are marked,this stub,this article is a stub
    you can help wikipedia by expanding,you can help by expanding it,categories:,hidden categories:,retrieved from "
    war diese seite hilfreich,war dieser artikel hilfreich,war das hilfreich,war diese information hilfreich
    war diese antwort hilfreich,hat ihnen dieser artikel geholfen,hat ihnen diese seite geholfen
    hat ihnen der artikel gefallen,hat dir der artikel gefallen,hat dir dieser artikel,konnten wir ihnen helfen
    wie verständlich sind die informationen,wie hilfreich war,helfen sie uns,fehler gefunden?
    haben sie einen fehler gefunden,haben sie fehler entdeckt,haben sie hinweise,schicken sie uns ihre fotos
    schicken sie uns ihre bilder,schicken sie uns ihr foto,senden sie uns ihre fotos,folgen sie uns auf,folge uns auf
    folgt uns auf,besuchen sie uns auf facebook,abonnieren sie unseren newsletter,abonniere unseren newsletter
    melden sie sich für unseren newsletter,melde dich für unseren newsletter,melden sie sich zu unserem newsletter
    jetzt newsletter abonnieren,jetzt für den newsletter,ähnliche jobs per e-mail,erhalten sie ähnliche jobs
    lassen sie sich passende jobs,unterstützen sie unsere arbeit,unterstützen sie unseren journalismus
    unterstütze uns mit,wenn ihnen dieser artikel gefallen,wenn ihnen gefällt was,sie müssen angemeldet sein
    du musst angemeldet sein,um einen kommentar zu,bitte melden sie sich an um,sie betrachten das forum als gast
    folgende benutzer bedankten,folgende mitglieder bedankten,alle zeiten sind,medizinisch geprüft von
    fachlich geprüft von,faktencheck von,vorheriger artikel:,nächster artikel:,dateianhang:,dateianhänge:
    ihre e-mail-adresse wird nicht veröffentlicht,deine e-mail-adresse wird nicht veröffentlicht
    cette page vous a-t-elle été utile,cet article vous a-t-il été utile,cet article vous a été utile
    cette information vous a-t-elle,ces informations vous ont-elles,cela vous a-t-il été utile
    avez-vous trouvé cet article,avez-vous trouvé cette page,cette page vous a-t-elle aidé,vous avez repéré une erreur
    vous avez trouvé une erreur,une erreur dans l'article,vous avez aimé cet article,si vous avez aimé cet article
    cet article vous a plu,envoyez-nous vos photos,envoyez vos photos,suivez-nous sur,retrouvez-nous sur
    rejoignez-nous sur,rejoignez notre,abonnez-vous à notre newsletter,abonnez-vous à la newsletter
    inscrivez-vous à notre newsletter,inscrivez-vous à la newsletter,inscrivez-vous à notre lettre
    recevez notre newsletter,recevez nos offres,recevez les offres similaires,recevez par mail,soutenez un média
    vous devez être connecté,pour laisser un commentaire,pour poster un commentaire,soyez le premier à commenter
    les utilisateurs suivants ont remercié,utilisateurs parcourant ce forum,question posée par,relu par
    médicalement relu par,article précédent :,article suivant :,article précédent:,article suivant:,pièce jointe :
    pièces jointes :,pièces jointes:,votre adresse e-mail ne sera pas publiée
    votre adresse de messagerie ne sera pas publiée,cet article est une ébauche,te ha resultado útil,te resultó útil
    le ha resultado útil,te fue útil,le fue útil,ha sido útil esta página,fue útil esta página,te ha sido útil
    le resultó útil,te ha servido esta información,te sirvió esta información,te sirvió este artículo
    has encontrado un error,ha encontrado un error,encontraste un error,te ha gustado este artículo
    te gustó este artículo,si te ha gustado este,si te gustó este,envíanos tus fotos,envíenos sus fotos
    mándanos tus fotos,síguenos en,síganos en,seguinos en,únete a nuestro canal,únete a nuestro grupo
    unite a nuestro canal,suscríbete a nuestra newsletter,suscríbete a nuestro boletín,suscríbase a nuestro boletín
    suscríbete al boletín,recibe nuestro boletín,recibe ofertas similares,recibe empleos similares,recibí ofertas
    recibe en tu correo,apoya nuestro periodismo,para comentar debes,inicia sesión para comentar
    los siguientes usuarios,usuarios navegando por este foro,revisado por:,revisado médicamente por,artículo anterior:
    artículo siguiente:,archivo adjunto:,archivos adjuntos:,documentos adjuntos:
    tu dirección de correo electrónico no será publicada,este artículo es un esbozo,esta página foi útil
    este artigo foi útil,este conteúdo foi útil,esta informação foi útil,essa informação foi útil,isto foi útil
    isso foi útil,a informação foi útil,esta resposta foi útil,encontrou um erro,encontrou algum erro,viu algum erro
    gostou deste artigo,gostou deste conteúdo,gostou do artigo,gostou da matéria,gostou do conteúdo
    se você gostou deste,envie sua foto,envie suas fotos,envie-nos as suas fotos,siga-nos no,siga-nos nas,siga o nosso
    siga a gente,entre no nosso grupo,entre em nosso grupo,participe do nosso grupo,participe do canal
    inscreva-se em nossa newsletter,inscreva-se na nossa newsletter,assine nossa newsletter,assine a nossa newsletter
    subscreva a nossa newsletter,subscreva a newsletter,receba nossa newsletter,receba as notícias
    receba vagas semelhantes,receba vagas por e-mail,receba ofertas semelhantes,apoie o jornalismo
    faça login para comentar,os seguintes usuários,pergunta feita por,publicada por,revisado por,artigo anterior:
    próximo artigo:,artigo seguinte:,arquivo anexo,ficheiro anexo,o seu endereço de e-mail não será publicado
    este artigo é um esboço,quer receber notícias,questa pagina ti è stata utile,questa pagina è stata utile
    questo articolo ti è stato utile,questo articolo è stato utile,ti è stato utile,ti è stata utile
    è stato utile questo,quanto sono chiare le informazioni,quanto è stato utile,hai trovato utile
    hai trovato un errore,avete trovato un errore,segnalaci un errore,ti è piaciuto questo articolo
    ti è piaciuto l'articolo,se ti è piaciuto questo,vi è piaciuto questo articolo,inviaci le tue foto
    inviateci le vostre foto,mandateci le vostre foto,seguici su,seguiteci su,unisciti al nostro canale
    iscriviti al nostro canale,iscriviti alla newsletter,iscriviti alla nostra newsletter
    iscrivetevi alla nostra newsletter,ricevi la newsletter,ricevi offerte simili,ricevi annunci simili
    ricevi via email,sostieni il nostro,se ti piace quello che facciamo,se hai visto il film,devi effettuare l'accesso
    devi essere connesso,per commentare devi,accedi per commentare,i seguenti utenti,pubblicato da:,revisionato da
    articolo precedente:,articolo successivo:,prossimo articolo:,file allegati
    il tuo indirizzo email non sarà pubblicato,questa voce è solo un abbozzo,was deze pagina nuttig
    was deze informatie nuttig,was dit artikel nuttig,was dit nuttig,was dit antwoord nuttig
    heeft deze informatie u geholpen,heeft deze informatie je geholpen,vond je dit artikel,vond u deze informatie
    heb je gevonden wat je zocht,hebt u gevonden wat u zocht,heeft u gevonden wat u zocht,fout gezien?,foutje gezien
    foutje gevonden,fout gevonden,zie je een fout,tip de redactie,tip onze redactie,stuur ons je foto
    stuur je foto's naar,stuur uw foto's naar,volg ons op,volg ons ook op,schrijf je in voor onze nieuwsbrief
    schrijf u in voor onze nieuwsbrief,meld je aan voor onze nieuwsbrief,meld u aan voor de nieuwsbrief
    ontvang onze nieuwsbrief,ontvang vergelijkbare vacatures,ontvang soortgelijke vacatures,elke maand in je mail
    elke week in je mail,steun onze journalistiek,je moet ingelogd zijn,u moet ingelogd zijn,log in om te reageren
    log in om een reactie,de volgende gebruikers bedankten,geplaatst door:,vorig artikel:,volgend artikel:
    je e-mailadres wordt niet gepubliceerd,dit artikel is een beginnetje,var den här sidan till hjälp
    var informationen till hjälp,var den här informationen,var sidan till hjälp,hade du nytta av
    hjälpte den här informationen,hjälpte detta dig,var det här svaret,hittade du det du sökte,hittade du vad du sökte
    hittat ett fel,har du hittat ett fel,ser du ett fel,tipsa oss,vet du mer,skicka in dina bilder,skicka dina bilder
    följ oss på,följ oss gärna,prenumerera på vårt nyhetsbrev,prenumerera på nyhetsbrevet
    anmäl dig till vårt nyhetsbrev,få vårt nyhetsbrev,få liknande jobb,få nya jobb,du måste vara inloggad
    följande användare,skrivet av:,föregående artikel:,nästa artikel:,bifogade filer
    din e-postadress kommer inte publiceras,den här artikeln är en stub,var denne siden nyttig,var dette nyttig
    var denne artikkelen nyttig,var informasjonen nyttig,fant du det du lette etter,fant du det du lette
    hjalp denne siden,fant du en feil,har du funnet en feil,funnet en feil,send oss dine bilder,send inn bilder
    følg oss på,følg oss gjerne,meld deg på nyhetsbrevet,meld deg på vårt nyhetsbrev,abonner på vårt nyhetsbrev
    abonner på nyhetsbrevet,få nyhetsbrevet,få lignende stillinger,få varsel om lignende,få tilsendt lignende
    du må være innlogget,skrevet av:,forrige artikkel:,neste artikkel:,din e-postadresse vil ikke bli publisert
    denne artikkelen er en spire,denne artikkelen er en stubb,var denne side nyttig,var siden nyttig
    var denne artikel nyttig,var informationen nyttig,hjalp denne side,fandt du det du søgte,fandt du hvad du søgte
    fandt du det du ledte efter,har du fundet en fejl,fundet en fejl,har du en holdning,send os dine billeder
    send dine billeder,følg os på,følg os også,tilmeld dig vores nyhedsbrev,tilmeld dig nyhedsbrevet
    få vores nyhedsbrev,få nyhedsbrevet,få lignende job,du skal være logget ind,skrevet af:,forrige artikel:
    næste artikel:,vedhæftede filer,din e-mailadresse vil ikke blive publiceret,denne artikel er en stub
    oliko tästä sivusta apua,oliko sivusta apua,oliko tästä apua,oliko tästä hyötyä,oliko tieto hyödyllistä
    oliko artikkelista hyötyä,oliko tämä sivu hyödyllinen,löysitkö etsimäsi,löysitkö mitä etsit,löysitkö virheen
    huomasitko virheen,onko sinulla juttuvinkki,lähetä juttuvinkki,lähetä meille kuvasi,lähetä kuvasi,seuraa meitä
    tilaa uutiskirjeemme,tilaa uutiskirje,tilaa ilmainen uutiskirje,saat samankaltaisia työpaikkoja
    tilaa vastaavat työpaikat,sinun täytyy kirjautua,sinun tulee kirjautua,kirjaudu sisään kommentoidaksesi
    kirjaudu sisään lähettääksesi,lainaus käyttäjältä,kysyjä:,lähettänyt,kirjoittanut:,edellinen artikkeli:
    seuraava artikkeli:,sähköpostiosoitettasi ei julkaista,tämä artikkeli on tynkä,czy ta strona była pomocna
    czy ten artykuł był pomocny,czy ten artykuł był przydatny,czy artykuł był pomocny,czy artykuł był przydatny
    czy to było pomocne,czy ta odpowiedź była pomocna,czy ta informacja była,czy te informacje były
    czy udało ci się znaleźć,na ile przydatne,zauważyłeś błąd,znalazłeś błąd,widzisz błąd,masz temat
    masz dla nas temat,masz dla nas zdjęcie,masz ciekawy temat,byłeś świadkiem,wyślij nam zdjęcia,prześlij nam zdjęcia
    przyślij nam zdjęcie,przyślij zdjęcie,podobał ci się artykuł,podobał ci się ten,spodobał ci się
    jeśli spodobał ci się,śledź nas na,obserwuj nas na,polub nas na,dołącz do nas na,zapisz się do newslettera
    zapisz się do naszego newslettera,zapisz się na newsletter,zapisz się na nasz newsletter
    subskrybuj nasz newsletter,otrzymuj podobne oferty,wyślemy ci podobne oferty,powiadamiaj mnie o podobnych
    wesprzyj nas,wesprzyj naszą,zaloguj się aby,zaloguj się żeby,aby dodać komentarz
    użytkownicy przeglądający to forum,użytkownicy przeglądający ten,pytanie zadał,poprzedni artykuł:
    następny artykuł:,pliki do pobrania:,twój adres email nie zostanie opublikowany
    twój adres e-mail nie zostanie opublikowany,ten artykuł jest zalążkiem,byla tato stránka užitečná
    byl tento článek užitečný,byl pro vás tento článek,byl pro vás článek užitečný,byla pro vás tato informace
    pomohla vám tato stránka,pomohl vám tento článek,pomohla vám tato odpověď,našli jste co jste hledali
    našli jste na stránce,našli jste chybu,našli jste v článku chybu,všimli jste si chyby,líbil se vám článek
    líbil se vám tento článek,máte pro nás tip,pošlete nám své fotky,pošlete nám fotografie,zašlete nám fotografie
    sledujte nás na,přidejte se k nám,přihlaste se k odběru,přihlaste se k newsletteru,odebírejte náš newsletter
    odebírejte newsletter,zasílat podobné nabídky,posílat podobné nabídky,podpořte nás,podpořte naši
    pro přidání komentáře,pro vložení komentáře,pro komentování se,musíte být přihlášen,pro odpověď se musíte
    uživatelé prohlížející si toto fórum,kdo je online:,otázku položil,předchozí článek:,další článek:
    následující článek:,soubory ke stažení,vaše e-mailová adresa nebude zveřejněna,tento článek je pahýl
    bola táto stránka užitočná,bola pre vás táto,bol pre vás tento článok,bol tento článok užitočný
    pomohol vám tento článok,našli ste chybu,našli ste v článku chybu,našli ste na stránke chybu,páčil sa vám článok
    páčil sa vám tento,pošlite nám fotky,pošlite nám svoje fotografie,prihláste sa na odber,odoberajte náš newsletter
    dostávajte podobné ponuky,podporte nás,pre pridanie komentára,musíte byť prihlásený,predchádzajúci článok:
    ďalší článok:,vaša e-mailová adresa nebude zverejnená,hasznos volt ez az oldal,hasznos volt az oldal
    hasznos volt a cikk,hasznos volt ez a cikk,segített ez a válasz,megtalálta amit keresett,hibát talált a cikkben
    hibát találtál,elírást talált,tetszett a cikk,tetszett ez a cikk,ha tetszett a cikk,ha tetszett az írás
    küldje el fotóit,küldd el fotóidat,küldje be fotóját,kövessen minket,kövess bennünket,kövessen bennünket
    csatlakozz hozzánk,csatlakozzon hozzánk,iratkozzon fel hírlevelünkre,iratkozz fel hírlevelünkre
    iratkozz fel a hírlevelünkre,iratkozzon fel a hírlevelünkre,iratkozzon fel a hírlevélre,kérjen értesítést hasonló
    hasonló állások e-mailben,ha szereti amit,támogassa a,támogassa munkánkat,támogasd munkánkat,támogass minket
    a hozzászóláshoz be kell,a hozzászóláshoz jelentkezz,hozzászóláshoz jelentkezzen,kérdezte:,kérdező:,idézet tőle
    előző cikk:,következő cikk:,csatolmány:,csatolmányok:,letölthető dokumentumok,az e-mail-címet nem tesszük közzé
    ez a szócikk csonk,a fost utilă această pagină,a fost util acest articol,ți-a fost util,ți-a fost de folos
    v-a fost utilă,v-a fost de folos,vi s-a părut util,ai găsit o greșeală,ați găsit o greșeală,ai observat o greșeală
    ți-a plăcut acest articol,ți-a plăcut articolul,v-a plăcut articolul,dacă ți-a plăcut,dacă v-a plăcut
    trimite-ne pozele,trimite-ne fotografiile,trimiteți-ne fotografiile,urmărește-ne pe,urmăriți-ne pe,ne găsești pe
    abonează-te la newsletter,abonați-vă la newsletter,abonează-te la canalul,primește pe e-mail,primește pe email
    primește joburi similare,primește anunțuri similare,susține jurnalismul,trebuie să fii autentificat
    trebuie să fiți autentificat,următorii utilizatori,utilizatori ce navighează,întrebare pusă de,întrebare de la
    întrebat de,revizuit medical de,verificat medical de,articolul anterior:,articolul următor:,atașament:,atașamente:
    fișiere atașate,documente atașate,adresa ta de email nu va fi publicată,acest articol este un ciot
    беше ли полезна тази страница,беше ли полезна информацията,полезна ли беше,полезна ли ви беше,полезна ли ви е
    полезен ли беше,полезен ли ви беше,помогна ли ви,открихте ли грешка,забелязахте грешка,намерихте грешка
    ако сте забелязали,ако сте открили грешка,харесахте ли статията,хареса ли ви статията,изпратете ни снимки
    изпратете ни вашите,изпрати ни снимка,последвайте ни в,последвайте ни във,следвайте ни в,следвайте ни във
    абонирайте се за,абонирай се за нашия,получавайте подобни обяви,получавай подобни обяви,подкрепете ни,подкрепи ни
    за да коментирате,за да публикувате коментар,зададен от,публикувано от,предишна статия:,следваща статия:
    прикачен файл,прикачени файлове,вашият имейл адрес няма да бъде публикуван,je li vam ova stranica
    je li ova stranica bila korisna,je li vam ovaj članak,koliko je korisna,jeste li pronašli grešku
    jeste li uočili grešku,uočili ste grešku,primijetili ste grešku,primijetili ste pogrešku,znate nešto više o temi
    znate li nešto više,imate priču,imate vijest,imate zanimljivu priču,pošaljite nam fotografije
    pošaljite nam svoje fotografije,pošaljite nam vijest,sviđa vam se članak,svidio vam se članak,pratite nas na
    prati nas na,pridružite nam se na,pretplatite se na naš,pretplatite se na newsletter,prijavite se na newsletter
    prijavite se na naš newsletter,želite primati,uključite obavijesti,primajte slične oglase,podržite naš rad
    za komentiranje je potrebna,morate biti prijavljeni,pitanje postavio,citat:,prethodni članak:,sljedeći članak:
    privitak:,privici:,dokumenti za preuzimanje,vaša adresa e-pošte neće biti objavljena,ovaj članak je klica
    да ли вам је ова страница,да ли је ова страница,да ли вам је овај текст,да ли сте пронашли грешку
    уочили сте грешку,пратите нас на,пријавите се на билтен,пријавите се за билтен,претплатите се на,подржите нас
    пошаљите нам фотографије,пошаљите нам своје,да бисте коментарисали,морате бити пријављени,питање поставио
    претходни чланак:,следећи чланак:,da li vam je ova stranica,da li vam je ovaj tekst,prethodni tekst:
    sledeći tekst:,vaša adresa neće biti objavljena,ali vam je bila stran,ali je bila stran koristna,vam je bil članek
    ste našli napako,ste opazili napako,pošljite nam fotografije,sledite nam na,naročite se na
    prijavite se na e-novice,prijavite se na naše novice,podprite nas,za komentiranje se,vprašanje zastavil
    prejšnji članek:,naslednji članek:,ar šis puslapis buvo naudingas,ar ši informacija buvo,ar straipsnis buvo
    radote klaidą,pastebėjote klaidą,atsiųskite nuotraukas,sekite mus,prenumeruokite naujienlaiškį,prenumeruokite mūsų
    gaukite panašius skelbimus,paremkite mus,norėdami komentuoti,klausia:,ankstesnis straipsnis:,kitas straipsnis:
    vai šī lapa bija,vai šī informācija bija,vai raksts bija,pamanīji kļūdu,pamanījāt kļūdu,atradāt kļūdu,sūtiet mums
    atsūtiet mums foto,seko mums,sekojiet mums,piesakieties jaunumiem,pieraksties jaunumiem,saņemiet līdzīgas
    atbalsti mūs,lai komentētu,iepriekšējais raksts:,nākamais raksts:,kas see leht oli,kas sellest lehest oli
    kas see info oli,kas artikkel oli,kas leidsid vea,leidsid vea,märkasid viga,jälgi meid,liitu uudiskirjaga
    liitu meie uudiskirjaga,telli uudiskiri,telli meie uudiskiri,kommenteerimiseks logi,kommenteerimiseks pead
    eelmine artikkel:,järgmine artikkel:,σας βοήθησε αυτή η σελίδα,σας βοήθησε η πληροφορία,ήταν χρήσιμη αυτή
    ήταν χρήσιμη η σελίδα,ήταν χρήσιμο αυτό,ήταν χρήσιμο το άρθρο,βρήκατε χρήσιμο,βρήκατε λάθος,εντοπίσατε λάθος
    εντοπίσατε κάποιο λάθος,σας άρεσε το άρθρο,αν σας άρεσε,στείλτε μας φωτογραφίες,στείλτε μας τις φωτογραφίες
    στείλτε μας τη φωτογραφία,ακολουθήστε μας στο,ακολουθήστε το,ακολουθήστε μας στα,κάντε like
    εγγραφείτε στο newsletter,γραφτείτε στο newsletter,εγγραφή στο newsletter,λάβετε παρόμοιες αγγελίες
    λάβετε παρόμοιες θέσεις,στηρίξτε μας,στηρίξτε την ανεξάρτητη,για να σχολιάσετε,παράθεση από,αναρτήθηκε από
    ιατρική επιμέλεια,προηγούμενο άρθρο:,επόμενο άρθρο:,συνημμένο:,συνημμένα:,συνημμένα αρχεία,επισυναπτόμενα
    επισυναπτόμενα αρχεία,η ηλ. διεύθυνση σας δεν δημοσιεύεται,το λήμμα αυτό είναι,bu sayfa faydalı oldu mu
    bu sayfa yararlı oldu mu,bu yazı faydalı oldu mu,bu makale faydalı oldu mu,bu içerik faydalı oldu mu
    bu bilgi işinize yaradı mı,bu cevap yardımcı oldu mu,bu size yardımcı oldu mu,aradığınızı bulabildiniz mi
    haberde hata mı var,hata mı buldunuz,bir hata mı,yazıyı beğendiniz mi,bu yazıyı beğendiyseniz
    bu haberi beğendiyseniz,fotoğraflarınızı bize,fotoğraflarınızı gönderin,bizi takip edin,bizi facebook
    bizi instagram,bizi sosyal medyada,kanalımıza abone,telegram kanalımıza,whatsapp kanalımıza,bültenimize abone
    bültenimize kaydolun,e-bültenimize,e-bültene,benzer ilanları e-posta,benzer iş ilanlarını,bize destek
    bağımsız gazeteciliğe,misafir olarak görüntülüyorsunuz,cevap yazmak için giriş,yorum yapmak için giriş
    yorum yazmak için,yorum yapabilmek için,aşağıdaki kullanıcılar,konuyu toplam,konuyu başlatan,konuyu açan,alıntı:
    soruyu soran,gönderen:,tıbbi olarak inceleyen,önceki haber:,sonraki haber:,önceki yazı:,sonraki yazı:,ek dosyalar
    ekli dosyalar,e-posta hesabınız yayımlanmayacak,bu madde bir taslaktır,tepkiler:,beğenenler:
    bu səhifə faydalı oldu,bizi izləyin,abunə olun,xəbərdə səhv,səhv tapdınız,şərh yazmaq üçün,əvvəlki xəbər:
    növbəti xəbər:,была ли эта страница,была ли полезна,была ли эта статья,была ли статья полезна,полезна ли статья
    статья была полезна,статья была полезной,эта статья была полезна,вам помогла эта,вам помогла статья,помогла ли вам
    вам помог этот ответ,нашли ли вы,нашли ошибку в тексте,нашли опечатку,если вы нашли ошибку,если вы заметили ошибку
    заметили ошибку,увидели ошибку,понравилась статья,понравился материал,понравился рецепт
    если вам понравилась статья,вам понравилась статья,есть что рассказать,присылайте нам,присылайте свои фото
    пришлите нам,присылайте фото,подписывайтесь на,подпишитесь на,подпишись на наш,подписывайся на,читайте нас в
    следите за нами,следите за нашими новостями,следите за нашими,присоединяйтесь к нам,вступайте в нашу
    получайте похожие вакансии,получать похожие вакансии,присылать похожие вакансии,поддержите нас,поддержать редакцию
    поддержите проект,чтобы оставить комментарий,чтобы комментировать,чтобы ответить,сейчас этот форум просматривают
    сейчас эту тему просматривают,за это сообщение автора,поблагодарили:,пользователи сказали спасибо,вопрос задал
    спрашивает:,цитата:,медицинский эксперт:,проверено экспертом,предыдущая статья:,следующая статья:
    предыдущая запись:,следующая запись:,вложение:,вложения:,прикреплённые файлы,прикрепленные файлы
    ваш адрес email не будет опубликован,ваш e-mail не будет опубликован,это заготовка статьи,эта статья — заготовка
    вы просматриваете форум как гость,чи була ця сторінка,чи була корисною,чи була стаття,чи корисна ця
    була корисною ця стаття,стаття була корисною,чи допомогла вам,вам допомогла ця,знайшли помилку
    якщо ви знайшли помилку,помітили помилку,якщо ви помітили помилку,побачили помилку,сподобалась стаття
    сподобалася стаття,вам сподобалась,надсилайте нам,надсилайте свої фото,надішліть нам,підписуйтесь на
    підписуйтеся на,підпишіться на,читайте нас у,стежте за нами,стежте за новинами,долучайтесь до,приєднуйтесь до нас
    приєднуйтеся до нашого,отримувати схожі вакансії,отримуйте схожі вакансії,підтримайте нас,підтримати редакцію
    підтримайте редакцію,ви повинні увійти,щоб залишити коментар,щоб коментувати,зараз переглядають цей форум,запитує:
    запитав:,попередня стаття:,наступна стаття:,вкладення:,прикріплені файли,ваша e-mail адреса не оприлюднюватиметься
    це незавершена стаття,падпісвайцеся на,падпішыцеся на,знайшлі памылку,калі вы знайшлі памылку,заўважылі памылку
    чытайце нас у,дасылайце нам,падтрымайце нас,папярэдні артыкул:,наступны артыкул:,біздің telegram,бізге жазылыңыз
    каналымызға жазылыңыз,арнамызға жазылыңыз,қате тапсаңыз,мәтіннен қате тапсаңыз,пікір қалдыру үшін,алдыңғы мақала:
    келесі мақала:,هل كانت هذه الصفحة مفيدة,هل كان هذا المقال مفيدا,هل كان هذا مفيدا,هل كان هذا مفيدًا
    هل كان المقال مفيدا,هل كانت المعلومات,هل كانت هذه المعلومات,هل ساعدك هذا,هل أفادك,إذا وجدت خطأ,هل أعجبك المقال
    هل أعجبتك المقالة,إذا أعجبك المقال,إذا أعجبتك,أرسل لنا صورك,أرسلوا لنا صوركم,شاركونا صوركم,تابعنا على,تابعونا على
    تابعونا عبر,تابع آخر,انضم إلى قناتنا,انضموا إلى,انضم إلى قائمتنا البريدية,انضم إلى نشرتنا,اشترك في نشرتنا
    اشترك في النشرة,اشترك في قائمتنا,اشتركوا في قناتنا,اشترك في قناتنا,احصل على وظائف مشابهة,استقبل وظائف مشابهة
    تلقي وظائف مشابهة,ادعمنا,ادعم الصحافة,لإضافة تعليق,لترك تعليق,الأعضاء الذين شكروا,يتصفح هذا المنتدى,السائل:
    المشاركة الأصلية كتبت,تمت المراجعة من قبل,مراجعة طبية,المقال السابق:,المقال التالي:,الخبر السابق:,الخبر التالي:
    المرفقات:,مرفقات:,الملفات المرفقة,لن يتم نشر عنوان بريدك,هذه المقالة بذرة,هذه بذرة مقالة,آیا این صفحه مفید بود
    آیا این مطلب مفید بود,آیا این مقاله مفید بود,آیا این مطلب برای شما,این مطلب برای شما مفید بود,این مطلب مفید بود
    آیا این پاسخ,اشکالی در متن,اگر این مطلب را,اگر این دستور را,اگر از این مطلب,اگر از این مقاله,این مطلب را پسندیدید
    عکس‌های خود را,تصاویر خود را برای ما,ما را در شبکه‌های,ما را در اینستاگرام,ما را در تلگرام,به کانال تلگرام
    کانال تلگرام ما,در خبرنامه ما,برای دریافت خبرنامه,فرصت‌های شغلی مشابه را,آگهی‌های مشابه را,از ما حمایت,حمایت از ما
    برای ارسال دیدگاه,برای ثبت نظر,برای ارسال نظر,برای پاسخ دادن باید,برای نوشتن دیدگاه,کاربران زیر,کاربر مقابل از
    کاربران مقابل از,کاربران حاضر در این,پرش به:,نقل قول نوشته اصلی,نوشته اصلی توسط,پرسیده شده توسط,سوال شده توسط
    ارسال شده توسط,ارسال‌کننده:,بازبینی پزشکی,تأیید شده توسط,مطلب قبلی:,مطلب بعدی:,خبر قبلی:,خبر بعدی:,نوشته قبلی:
    نوشته بعدی:,فایل پیوست,فایل‌های پیوست,نشانی ایمیل شما منتشر نخواهد شد,وضعیت موضوع:,پیشنهاد می‌کنیم این,کیا یہ صفحہ
    کیا یہ معلومات,کیا آپ کو یہ مضمون,غلطی کی نشاندہی,اپنی تصاویر ہمیں,ہمیں فالو کریں,ہمارے چینل کو
    ہمارا واٹس ایپ چینل,نیوز لیٹر کے لیے,تبصرہ کرنے کے لیے,پچھلی خبر:,اگلی خبر:,האם הדף עזר לך,האם המידע עזר
    האם מידע זה,האם המאמר עזר,האם התשובה עזרה,האם הכתבה,האם זה היה מועיל,מצאת טעות,מצאתם טעות,מצאתם טעות בכתבה
    נתקלתם בטעות,ראיתם טעות,אהבתם את הכתבה,אהבתם את המתכון,אהבת את הכתבה,אם אהבתם,שלחו לנו תמונות,שלחו לנו את התמונות
    עקבו אחרינו ב,עשו לנו לייק,הצטרפו אלינו,הצטרפו לקבוצת,הצטרפו לערוץ,הצטרפו לניוזלטר,הירשמו לניוזלטר,הרשמו לניוזלטר
    הירשמו לרשימת,הרשמה לניוזלטר,השאירו מייל,רוצים לשמוע ראשונים,רוצים לקבל עדכונים,קבלו משרות דומות,קבל משרות דומות
    תמכו בנו,תמכו בעיתונות,כדי להגיב,על מנת להגיב,נשאל על ידי,נכתב במקור על ידי,פורסם על ידי,נבדק רפואית,הכתבה הקודמת:
    הכתבה הבאה:,קבצים מצורפים,קובץ מצורף,האימייל לא יוצג באתר,ערך זה הוא קצרמר,क्या यह पेज उपयोगी,क्या यह पृष्ठ उपयोगी
    क्या यह लेख उपयोगी,क्या यह जानकारी,क्या आपको यह लेख,क्या आपको यह खबर,यह लेख आपको कैसा,यह खबर आपको कैसी
    यह जानकारी कैसी लगी,आपको यह लेख कैसा,अगर आपको यह लेख,अगर आपको यह जानकारी,यदि आपको यह लेख,गलती दिखी,कोई गलती दिखे
    अपनी तस्वीरें हमें,अपनी फोटो हमें,हमें फॉलो करें,हमें फेसबुक,हमारे व्हाट्सएप,हमारे टेलीग्राम,हमारे चैनल को
    हमारे न्यूज़लेटर,न्यूज़लेटर के लिए,मिलती-जुलती नौकरियां ईमेल,हमारा सहयोग करें,हमारी पत्रकारिता,टिप्पणी करने के लिए
    कमेंट करने के लिए,सवाल पूछा,प्रश्नकर्ता:,पिछला लेख:,अगला लेख:,संलग्नक:,संलग्न फ़ाइल,संलग्न फाइल
    आपका ईमेल पता प्रकाशित नहीं,ही माहिती उपयुक्त,हा लेख आवडल्यास,तुम्हाला हा लेख,आम्हाला फॉलो करा,आमच्या व्हॉट्सअॅप
    प्रतिक्रिया देण्यासाठी,मागील लेख:,पुढील लेख:,এই পাতাটি কি,এই পৃষ্ঠাটি কি,এই তথ্যটি কি,এই লেখাটি কি,এই লেখাটি আপনার
    লেখাটি কি আপনার,উত্তরটি কি সহায়ক,উত্তরটি কি,ভুল চোখে পড়লে,কোনো ভুল চোখে,লেখাটি ভালো লাগলে,খবরটি ভালো লাগলে
    আপনার ছবি পাঠান,ছবি পাঠান,আমাদের ফলো করুন,আমাদের ফেসবুক,আমাদের ইউটিউব,আমাদের চ্যানেল,নিউজলেটারে,নিউজলেটার পেতে
    আমাদের নিউজলেটার,মন্তব্য করতে,মন্তব্য করতে লগইন,উত্তর দিতে লগইন,প্রশ্ন করেছেন,প্রশ্নকর্তা:,জিজ্ঞাসা করেছেন
    উত্তর দিয়েছেন,উদ্ধৃতি:,পূর্ববর্তী সংবাদ:,পরবর্তী সংবাদ:,সংযুক্তি:,আপনার ই-মেইল এ্যাড্রেস প্রকাশিত হবে না
    இந்தப் பக்கம் பயனுள்ளதாக,இந்த கட்டுரை பயனுள்ளதாக,எங்களை பின்தொடர,எங்கள் சேனலில்,கருத்து தெரிவிக்க,முந்தைய கட்டுரை:
    அடுத்த கட்டுரை:,ఈ పేజీ ఉపయోగపడిందా,ఈ సమాచారం ఉపయోగపడిందా,మమ్మల్ని ఫాలో,మా ఛానల్,వ్యాఖ్యానించడానికి
    หน้านี้มีประโยชน์,ข้อมูลนี้มีประโยชน์,บทความนี้มีประโยชน์,เนื้อหานี้มีประโยชน์,หน้านี้เป็นประโยชน์,พบข้อผิดพลาด
    พบเห็นข้อผิดพลาด,หากพบข้อผิดพลาด,ถ้าชอบบทความนี้,หากชอบบทความนี้,ส่งรูปของคุณ,ส่งภาพของคุณ,ติดตามเราได้ที่
    ติดตามเราที่,ติดตามข่าวสารได้ที่,ติดตามข่าวสารผ่าน,กดติดตาม,กดไลค์,สมัครรับจดหมายข่าว,สมัครรับข่าวสาร
    รับจดหมายข่าว,รับงานที่คล้ายกัน,รับประกาศงานใหม่,สนับสนุนเรา,ถามโดย,ตอบโดย,โพสต์โดย,ตรวจสอบโดย,ตรวจทานโดย
    บทความก่อนหน้า:,บทความถัดไป:,ไฟล์ดาวน์โหลด,ดาวน์โหลดเอกสาร,อีเมลของคุณจะไม่แสดง,บทความนี้ยังเป็นโครง,หมวดหมู่:
    จำนวนผู้เข้าชม:,trang này có hữu ích,bài viết này có hữu ích,thông tin này có hữu ích,bài viết có hữu ích
    câu trả lời này có hữu ích,bạn có thấy bài viết,bạn thấy bài viết này,nếu bạn thấy bài viết,nếu thấy bài viết
    phát hiện lỗi,bạn phát hiện lỗi,nếu phát hiện lỗi,gửi ảnh của bạn,hãy gửi ảnh,theo dõi chúng tôi,theo dõi trang
    theo dõi kênh,theo dõi fanpage,tham gia nhóm,tham gia kênh,đăng ký nhận bản tin,đăng ký nhận tin,đăng ký kênh
    nhận bản tin,nhận thông báo việc làm,nhận việc làm tương tự,ủng hộ chúng tôi,đăng nhập để bình luận
    đăng nhập để trả lời,hỏi bởi,được hỏi bởi,người hỏi:,người đăng:,đăng bởi:,được đăng bởi,tham vấn y khoa
    thẩm định y khoa,cố vấn y khoa,bài trước:,bài tiếp theo:,bài viết trước:,bài viết tiếp theo:,tập tin đính kèm
    tệp đính kèm,file đính kèm,tài liệu đính kèm,email của bạn sẽ không được hiển thị,bài viết này vẫn còn sơ khai
    báo cáo tin tuyển dụng:,chia sẻ tin tuyển dụng:,apakah halaman ini membantu,apakah halaman ini bermanfaat
    apakah artikel ini membantu,apakah artikel ini bermanfaat,apakah informasi ini,apakah jawaban ini
    apakah ini membantu,ada masalah dengan produk ini,menemukan kesalahan,temukan kesalahan,jika menemukan kesalahan
    suka artikel ini,jika anda menyukai artikel,kirim foto anda,kirimkan foto,ikuti kami di,ikuti kami juga
    ikuti saluran,ikuti berita terkini,gabung grup,gabung di grup,dapatkan update berita,langganan newsletter
    berlangganan newsletter,dapatkan lowongan serupa,kirimi saya lowongan,dukung kami,dukung jurnalisme
    masuk untuk berkomentar,ditanyakan oleh,dijawab oleh,diposting oleh,diposkan oleh,ditinjau oleh
    ditinjau secara medis,artikel sebelumnya:,artikel selanjutnya:,artikel berikutnya:,file lampiran
    alamat email anda tidak akan dipublikasikan,alamat email tidak akan,artikel ini adalah rintisan,adakah halaman ini
    adakah maklumat ini,langgan newsletter,langgan surat berita,sertai saluran,ditanya oleh,catat oleh
    alamat e-mel anda tidak akan,nakatulong ba,sundan kami sa,i-follow kami,mag-subscribe sa,je ukurasa huu
    tufuate kwenye,jiunge nasi kwenye,anwani yako ya barua pepe haitachapishwa,このページの情報は役に立ちましたか,このページの情報は見つけやすかったですか
    このページの内容は分かりやすかったですか,このページの内容はわかりやすかったですか,このページはお役に立ちましたか,このページは役に立ちましたか,この情報はお役に立ちましたか,この情報は役に立ちましたか
    この記事は役に立ちましたか,この回答は役に立ちましたか,お求めの情報が,より良いウェブサイトにするために,よりよいウェブサイトにするために,より良いホームページにするために,よりよいホームページにするために
    このページについてのご意見,ホームページをより良いものに,この記事が気に入ったら,この記事をお友達に,記事の感想,写真を募集しています,写真をお送りください,フォローしてね,公式アカウントをフォロー,チャンネル登録
    メールマガジンに登録,メルマガに登録,メルマガ登録,ニュースレターに登録,ニュースレターを購読,似た求人をメールで,新着求人をメールで,応援してください,ログインしてコメント,コメントするにはログイン,コメントを投稿するには
    返信するにはログイン,質問者:,質問者：,回答者：,投稿者:,投稿者：,医療監修,監修者：,監修：,監修医師,前の記事：,次の記事：,pdf形式のファイルを,pdf形式のファイルをご覧,pdfファイルをご覧
    pdfファイルを開くには,pdfの閲覧には,pdfをご覧になる,ファイルをご覧いただくには,メールアドレスが公開されることはありません,カテゴリ:,カテゴリ：,이 페이지의 정보가 도움이,이 페이지에서 제공하는 정보에
    이 정보가 도움이,이 글이 도움이,이 문서가 도움이,이 기사가 도움이,이 답변이 도움이,현재 페이지의 정보에,페이지 만족도,만족도 조사,열람하신 정보에,이 페이지에 만족하,오탈자를 발견,오류를 발견
    이 기사가 마음에,이 글이 마음에,사진을 보내,제보하기,제보를 기다립니다,독자 여러분의 제보,기사제보,기사 제보,카카오톡 채널,카카오톡에서,뉴스레터 구독,뉴스레터를 구독,뉴스레터 신청,뉴스레터를 받아
    비슷한 채용공고를 이메일,후원하기,후원해 주세요,로그인 후 댓글,로그인 후 이용,댓글을 작성하려면,댓글을 쓰려면,질문자:,작성자 :,이전 글:,다음 글:,이전 기사:,다음 기사:,pdf 뷰어,뷰어 다운로드
    이메일 주소는 공개되지 않습니다,이 글에 공감한,本页面是否有帮助,此页面是否有帮助,这篇文章对您有帮助,这篇文章对你有帮助,此信息是否有帮助,本文对您有帮助,本文是否对您有帮助,该回答是否有帮助,这个回答对你有帮助
    您觉得本文,如发现错误,喜欢这篇文章,如果你喜欢这篇,如果觉得文章,欢迎投稿,投稿邮箱,爆料热线,关注我们的,关注我们,扫码关注,扫一扫关注,微信扫一扫,长按二维码,订阅我们的,订阅邮件,通过邮件接收,接收类似职位,支持我们
    登录后评论,登录后发表,提问者：,提问者:,发布者：,发布人：,作者声明,医学审核,审稿专家,上一篇：,下一篇：,上一篇:,下一篇:,附件下载,您的邮箱地址不会被公开,您的电子邮箱地址不会被公开,這個頁面是否有幫助
    這篇文章對您有幫助,這篇文章對你有幫助,這項資訊是否有幫助,此資訊是否有幫助,本文對您有幫助,如發現錯誤,喜歡這篇文章,如果你喜歡這篇,歡迎投稿,爆料專線,追蹤我們的,加入我們的line,加入line好友,訂閱我們的,訂閱電子報
    接收類似職缺,支持我們,登入後留言,發問者：,提問者：,發表人：,審稿專家,附件下載,檔案下載,相關附件,你的電子郵件地址不會被公開,發佈留言必須填寫,you must be logged in to post
    you must be logged in to reply,you must be logged in to comment,you must be logged in to view,添付ファイル：,添付ファイル:
    添付資料：,ไฟล์แนบ:,ไฟล์แนบ :,เอกสารแนบ:,첨부파일 :,첨부파일:,fichier joint :,adobe readerをお持ちでない,adobe reader をお持ちでない
    zitat von:,citation de :,cita de:,本条目是小作品,adresa ta de email,ดูเพิ่มเติมที่,บทความเกี่ยวกับสถานที่นี้ยังเป็นโครง
    balas penjual:,balasan penjual:,respon penjual:,antwort des verkäufers:,réponse du vendeur :,respuesta del vendedor:
    resposta do vendedor:,risposta del venditore:,reactie van de verkoper:,odpowiedź sprzedawcy:,odpověď prodejce:,az eladó válasza:
    ответ продавца:,ответ магазина:,відповідь продавця:,satıcı yanıtı:,satıcının cevabı:,seller's reply:,reply from seller:
    phản hồi của người bán:,رد البائع:,پاسخ فروشنده:,판매자 답변:,商家回复：,卖家回复：,賣家回覆：,ショップからの返信：
    gevraagd door,frage gestellt von,pregunta hecha por,pregunta realizada por,domanda posta da,fråga ställd av,spørgsmål stillet av
    ご意見、ご感想は,ご意見・ご感想は,ご意見ご感想は,この記事へのご意見,この記事の感想,この記事への感想,取材班へ情報,情報提供はこちら,wanna save,want to save 10%,want more deals
    want more recipes,want more like this,enjoying this article,enjoying this story,enjoyed this story
    enjoying what you're reading
    """
}
