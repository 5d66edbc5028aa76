/// What the frames of pages say by itself: buttons, counters and what members of forums are called.
extension CueList {
  /// Buttons and counters; such a line says little else.
  static let aside = """
    reading time,read time,estimated reading time,estimated read time,time to read,min read,mins read,minute read
    minutes read,apply now,apply for this job,apply for job,apply online now,easy apply,save job,save this job
    save search,report this job,report job,job alerts,create job alert,view all jobs,report abuse,report this post
    report this comment,report this page,report this review,report a problem with this page,report content
    flag as inappropriate,people found this helpful,person found this helpful,found this helpful
    found this review helpful,mark as helpful,helpful votes,follow this question,follow question,ask a question
    ask your question,write an answer,write your answer,add an answer,add your answer,answer this question
    thank the author,view profile,view my complete profile,rate this page,rate this article,rate this recipe
    increase font size,decrease font size,visitors today,visitors this month,total visitors,visitor counter
    visits today,page views today,verified buyer,verified customer,verified reviewer,seller's reply,reply from seller
    response from the owner,reply from the owner,reply from the seller,most helpful reviews,most recent reviews
    see all reviews,show all reviews,write your review,load more comments,show more comments,view more comments
    hide comments,older posts,newer posts,older post,newer post,previous post,next post,previous article,next article
    pdf viewer required,get adobe reader,download adobe reader,print this page,email this page,cite this article
    cite this page,copy link to,users online,who is online,topic status,topic solved,mark as solved,mark all as read
    create topic,new topic,post reply,log in to reply,quote reply,jump to page,go to forum,community guidelines
    lesezeit,geschätzte lesezeit,lesedauer,minuten lesezeit,min. lesezeit,min lesezeit,jetzt bewerben,online bewerben
    direkt bewerben,job merken,stelle merken,stellenangebot merken,stellenanzeige melden,anzeige melden,job melden
    jobs per e-mail,jobs per mail,suchauftrag anlegen,beitrag melden,kommentar melden,bewertung melden
    missbrauch melden,fehler melden,fanden das hilfreich,fand das hilfreich,fanden dies hilfreich
    fanden diese antwort hilfreich,fanden diese bewertung hilfreich,kunden fanden diese,als hilfreich markieren
    frage stellen,eine frage stellen,antwort schreiben,antwort verfassen,frage beantworten,frage folgen,profil ansehen
    profil anzeigen,artikel bewerten,seite bewerten,rezept bewerten,schrift vergrößern,schrift verkleinern
    besucher heute,besucher gesamt,besucherzähler,besucher online,verifizierter käufer,verifizierter kunde
    verifizierte bewertung,antwort des verkäufers,antwort vom inhaber,antwort des inhabers,alle bewertungen anzeigen
    alle bewertungen ansehen,mehr kommentare laden,weitere kommentare laden,ältere beiträge,neuere beiträge
    ältere posts,neuere posts,vorheriger beitrag,nächster beitrag,vorheriger artikel,nächster artikel,seite drucken
    artikel drucken,seite weiterempfehlen,thema gelöst,wer ist online,neues thema,antwort erstellen,temps de lecture
    durée de lecture,min de lecture,minutes de lecture,mn de lecture,postuler maintenant,je postule
    postuler à cette offre,postuler à l'offre,sauvegarder l'offre,enregistrer l'offre,signaler cette offre
    signaler l'offre,signaler l'annonce,créer une alerte,créer une alerte emploi,signaler un abus,signaler ce message
    signaler ce commentaire,signaler un contenu,signaler une erreur,personnes ont trouvé cela utile
    ont trouvé cet avis utile,ont trouvé cela utile,avis utile,poser une question,posez votre question
    répondre à la question,votre avis compte,voir le profil,voir mon profil complet,noter cet article,noter cette page
    agrandir le texte,réduire le texte,visiteurs aujourd'hui,visites aujourd'hui,total des visites,acheteur vérifié
    client vérifié,réponse du vendeur,réponse du propriétaire,voir tous les avis,afficher plus de commentaires
    voir plus de commentaires,articles plus anciens,articles plus récents,article précédent,article suivant
    imprimer la page,imprimer cette page,qui est en ligne,sujet résolu,nouveau sujet,tiempo de lectura
    minutos de lectura,min de lectura,tiempo estimado de lectura,inscribirme en esta oferta,inscribirse en la oferta
    postularme,postularse ahora,postular ahora,aplicar ahora,guardar empleo,guardar oferta,denunciar oferta
    denunciar empleo,reportar empleo,crear alerta de empleo,denunciar abuso,denunciar comentario,reportar abuso
    reportar comentario,informar de un error,reportar un error,personas encontraron esto útil,le ha parecido útil
    les resultó útil,a personas les ha resultado útil,hacer una pregunta,haz una pregunta,escribir respuesta
    responder a la pregunta,seguir pregunta,ver perfil,ver todo mi perfil,valora este artículo,valora esta página
    aumentar texto,reducir texto,visitas hoy,visitantes hoy,total de visitas,contador de visitas,comprador verificado
    cliente verificado,respuesta del vendedor,respuesta del propietario,ver todas las opiniones,ver todas las reseñas
    cargar más comentarios,ver más comentarios,entradas antiguas,entradas más recientes,entrada antigua
    entrada más reciente,artículo anterior,artículo siguiente,imprimir esta página,quién está conectado
    usuarios conectados,tema solucionado,tema resuelto,nuevo tema,tempo de leitura,tempo estimado de leitura
    min de leitura,minutos de leitura,candidatar-se,candidatar-me,candidate-se agora,candidatar-se agora
    quero me candidatar,salvar vaga,denunciar vaga,denunciar anúncio,criar alerta de emprego,criar alerta de vagas
    denunciar comentário,reportar erro,pessoas acharam isso útil,acharam útil,achou útil,fazer uma pergunta
    faça uma pergunta,fazer pergunta,escrever resposta,responder à pergunta,seguir pergunta,ver perfil completo
    ver o meu perfil completo,avalie esta página,avalie este artigo,avalie este conteúdo,aumentar fonte,diminuir fonte
    aumentar letra,diminuir letra,visitas hoje,visitantes hoje,compra verificada,resposta do vendedor
    resposta do proprietário,ver todas as avaliações,carregar mais comentários,ver mais comentários
    postagens mais antigas,postagens mais recentes,postagem mais antiga,postagem mais recente,mensagens antigas
    artigo anterior,próximo artigo,imprimir página,quem está online,quem está ligado,tópico resolvido,novo tópico
    tempo di lettura,tempo di lettura stimato,minuti di lettura,min di lettura,candidati ora,candidati subito
    invia candidatura,salva annuncio,salva offerta,segnala annuncio,segnala questa offerta,crea un alert,segnala abuso
    segnala commento,segnala un errore,segnala il contenuto,persone l'hanno trovato utile,l'hanno trovato utile
    trovato utile,fai una domanda,scrivi una risposta,rispondi alla domanda,segui la domanda,ringrazia l'autore
    visualizza profilo,visualizza il mio profilo completo,vota questo articolo,valuta questa pagina
    ingrandisci il testo,riduci il testo,visite oggi,visitatori oggi,totale visite,contatore visite
    acquirente verificato,cliente verificato,risposta del venditore,risposta del proprietario,vedi tutte le recensioni
    mostra tutte le recensioni,altri commenti,carica altri commenti,post più vecchi,post più recenti,post più vecchio
    post più recente,articolo precedente,articolo successivo,prossimo articolo,stampa questa pagina,stampa la pagina
    chi c'è in linea,utenti connessi,argomento risolto,nuovo argomento,leestijd,minuten leestijd,min leestijd
    geschatte leestijd,solliciteer nu,solliciteer direct,direct solliciteren,nu solliciteren,vacature opslaan
    vacature bewaren,bewaar vacature,vacature melden,meld deze vacature,misbruik melden,reactie melden,fout melden
    meld een fout,vonden dit nuttig,vonden deze review nuttig,vond dit nuttig,stel een vraag,stel je vraag
    beantwoord deze vraag,geef antwoord,schrijf een antwoord,volg deze vraag,profiel bekijken,bekijk profiel
    mijn volledige profiel tonen,beoordeel deze pagina,beoordeel dit artikel,tekst vergroten,tekst verkleinen
    bezoekers vandaag,totaal aantal bezoekers,geverifieerde koper,geverifieerde aankoop,reactie van de verkoper
    reactie van de eigenaar,alle reviews bekijken,bekijk alle reviews,meer reacties laden,toon meer reacties
    oudere berichten,nieuwere berichten,vorig artikel,volgend artikel,pagina afdrukken,print deze pagina
    wie is er online,nieuw onderwerp,duimpjes,duimpje,lästid,läsningstid,min lästid,minuters läsning,min läsning
    ansök nu,ansök här,sök jobbet,sök tjänsten,ansök om jobbet,spara jobb,rapportera annons,rapportera annonsen
    bevaka jobb,anmäl inlägg,anmäl kommentar,rapportera inlägg,rapportera fel,tyckte att detta var användbart
    tyckte detta var hjälpsamt,hade nytta av,ställ en fråga,ställ din fråga,skriv ett svar,besvara frågan,följ frågan
    visa profil,visa hela min profil,betygsätt artikeln,betygsätt sidan,större text,mindre text,besökare idag
    besök idag,antal besökare,verifierad köpare,verifierad kund,verifierat köp,svar från säljaren,svar från företaget
    visa alla recensioner,läs alla recensioner,visa fler kommentarer,äldre inlägg,nyare inlägg,föregående artikel
    nästa artikel,skriv ut sidan,vilka är online,ny tråd,nytt ämne,lesetid,min lesetid,minutters lesetid
    minutters lesing,søk på stillingen,søk stillingen,lagre annonse,lagre stilling,rapporter annonsen
    rapporter annonse,meld fra om feil,rapporter innlegg,rapporter kommentar,rapporter feil,syntes dette var nyttig
    fant dette nyttig,still et spørsmål,still spørsmål,svar på spørsmålet,skriv svar,følg spørsmålet,vis profil
    vis hele profilen min,vurder siden,større tekst,mindre tekst,besøkende i dag,antall besøkende,verifisert kjøper
    verifisert kjøp,svar fra selger,svar fra eieren,se alle anmeldelser,vis flere kommentarer,eldre innlegg
    nyere innlegg,forrige artikkel,neste artikkel,skriv ut siden,hvem er pålogget,nytt emne,læsetid,min læsetid
    minutters læsning,min. læsetid,min læsning,søg jobbet,søg stillingen,ansøg nu,ansøg her,gem job,gem jobbet
    anmeld jobopslag,anmeld jobannonce,anmeld indlæg,anmeld kommentar,rapportér indlæg,rapporter fejl
    fandt dette nyttigt,syntes dette var nyttigt,fandt anmeldelsen nyttig,stil et spørgsmål,stil spørgsmål
    besvar spørgsmålet,skriv et svar,følg spørgsmålet,vis min fulde profil,vurder artiklen,besøgende i dag
    antal besøgende,verificeret køber,verificeret køb,bekræftet køber,svar fra sælger,svar fra ejeren,ældre opslag
    nyere opslag,ældre indlæg,nyere indlæg,forrige artikel,næste artikel,print siden,udskriv siden,hvem er online
    nyt emne,lukuaika,lukuaika noin,arvioitu lukuaika,min lukuaika,minuutin lukuaika,hae paikkaa,hae tehtävään
    hae työpaikkaa,tallenna työpaikka,tallenna ilmoitus,ilmoita asiaton ilmoitus,ilmianna ilmoitus
    ilmoita asiaton viesti,ilmoita asiaton kommentti,ilmoita asiattomasta,ilmoita väärinkäytöstä,ilmoita virheestä
    piti tätä hyödyllisenä,pitivät tätä hyödyllisenä,koki tämän hyödylliseksi,kysy kysymys,esitä kysymys
    vastaa kysymykseen,kirjoita vastaus,seuraa kysymystä,näytä profiili,tarkastele profiilia,tarkastele koko profiilia
    arvioi sivu,arvioi tämä sivu,suurenna tekstiä,pienennä tekstiä,kävijöitä tänään,kävijöitä yhteensä,kävijälaskuri
    vahvistettu ostaja,vahvistettu ostos,myyjän vastaus,omistajan vastaus,näytä kaikki arvostelut
    lue kaikki arvostelut,lataa lisää kommentteja,näytä lisää kommentteja,vanhemmat tekstit,uudemmat tekstit
    vanhempi teksti,uudempi teksti,vanhemmat viestit,uudemmat viestit,edellinen artikkeli,seuraava artikkeli
    tulosta sivu,tulosta artikkeli,paikalla olijat,uusi viestiketju,czas czytania,szacowany czas czytania
    czas czytania ok,czas czytania około,min czytania,minut czytania,minuty czytania,aplikuj teraz,aplikuj szybko
    aplikuj na tę ofertę,zapisz ofertę,zgłoś ofertę,zgłoś to ogłoszenie,zgłoś ogłoszenie,zgłoś naruszenie
    zgłoś nadużycie,zgłoś komentarz,zgłoś post,zgłoś błąd,zgłoś do moderatora,osób uznało to za pomocne
    uznało to za pomocne,uznało tę opinię za przydatną,zadaj pytanie,odpowiedz na pytanie,dodaj odpowiedź
    napisz odpowiedź,obserwuj pytanie,podziękuj autorowi,zobacz profil,pokaż profil,wyświetl mój pełny profil
    oceń artykuł,oceń stronę,oceń przepis,powiększ tekst,pomniejsz tekst,odwiedzin dzisiaj,wizyt dzisiaj
    licznik odwiedzin,liczba odwiedzin,wyświetleń strony,zweryfikowany zakup,zweryfikowany kupujący,potwierdzony zakup
    opinia potwierdzona zakupem,odpowiedź sprzedawcy,odpowiedź właściciela,zobacz wszystkie opinie
    pokaż wszystkie opinie,pokaż więcej komentarzy,załaduj więcej komentarzy,starsze posty,nowsze posty,starszy post
    nowszy post,starsze wpisy,nowsze wpisy,poprzedni artykuł,następny artykuł,poprzedni wpis,następny wpis
    drukuj stronę,kto jest online,kto przegląda forum,temat rozwiązany,nowy temat,doba čtení,čas čtení
    odhadovaná doba čtení,min čtení,minut čtení,minuty čtení,doba čtení cca,odpovědět na nabídku,odpovědět na inzerát
    mám zájem o pozici,reagovat na nabídku,uložit nabídku,uložit inzerát,nahlásit nabídku,nahlásit inzerát
    nahlásit příspěvek,nahlásit komentář,nahlásit chybu,nahlásit závadný obsah,nahlásit zneužití,lidem to pomohlo
    považuje za užitečné,označit jako užitečné,položit otázku,položit dotaz,zeptat se,odpovědět na otázku
    odpovědět na dotaz,přidat odpověď,sledovat otázku,poděkovat autorovi,zobrazit profil,zobrazit celý můj profil
    ohodnoťte článek,ohodnotit článek,zvětšit písmo,zmenšit písmo,velikost písma,návštěv dnes,návštěvnost dnes
    počítadlo návštěv,počet návštěv,ověřený zákazník,ověřený nákup,ověřený kupující,odpověď prodejce
    odpověď prodávajícího,odpověď majitele,zobrazit všechny recenze,zobrazit další komentáře,načíst další komentáře
    starší příspěvky,novější příspěvky,starší příspěvek,novější příspěvek,předchozí článek,další článek
    následující článek,vytisknout stránku,tisk stránky,kdo je online,nové téma,odeslat odpověď,čas čítania
    doba čítania,min čítania,minút čítania,minúty čítania,reagovať na ponuku,poslať životopis,uložiť ponuku
    nahlásiť ponuku,nahlásiť inzerát,nahlásiť príspevok,nahlásiť komentár,nahlásiť chybu,položiť otázku
    odpovedať na otázku,pridať odpoveď,sledovať otázku,zobraziť profil,zobraziť celý môj profil,ohodnoťte článok
    zväčšiť písmo,zmenšiť písmo,veľkosť písma,návštev dnes,počítadlo návštev,počet návštev,overený zákazník
    overený nákup,odpoveď predajcu,odpoveď majiteľa,zobraziť všetky recenzie,zobraziť ďalšie komentáre
    staršie príspevky,novšie príspevky,predchádzajúci článok,ďalší článok,vytlačiť stránku,kto je online,nová téma
    olvasási idő,becsült olvasási idő,perc olvasás,perces olvasmány,perc olvasási idő,jelentkezem az állásra
    jelentkezés az állásra,állás mentése,állás jelentése,hirdetés jelentése,hirdetés mentése,hozzászólás jelentése
    komment jelentése,hiba jelentése,hiba bejelentése,ember hasznosnak találta,hasznos volt?,tegye fel kérdését
    kérdés feltevése,tegyél fel kérdést,válasz írása,válaszolok,profil megtekintése,teljes profil megtekintése
    teljes profil megjelenítése,értékelje a cikket,betűméret,betűméret növelése,betűméret csökkentése,látogatók ma
    mai látogatók,összes látogató,látogatószámláló,ellenőrzött vásárló,igazolt vásárló,hitelesített vásárló
    ellenőrzött vásárlás,az eladó válasza,tulajdonos válasza,összes értékelés,összes vélemény megtekintése
    írjon véleményt,véleményt írok,írd meg a véleményed,további hozzászólások,további kommentek,régebbi bejegyzések
    újabb bejegyzések,régebbi bejegyzés,újabb bejegyzés,előző cikk,következő cikk,oldal nyomtatása
    nyomtatható változat,ki van itt,jelenlévő fórumozók,új téma,timp de citire,timp de lectură,timp estimat de citire
    min de citit,minute de citit,min citire,aplică acum,aplică la acest job,aplică la acest anunț,salvează jobul
    salvează anunțul,raportează anunțul,raportează jobul,raportează comentariul,raportează abuz,raportează o problemă
    raportează o eroare,semnalează o eroare,persoane au găsit util,au considerat util,pune o întrebare
    adaugă o întrebare,scrie un răspuns,adaugă un răspuns,răspunde la întrebare,urmărește întrebarea
    mulțumește autorului,vezi profilul,vizualizați profilul meu complet,evaluează articolul,acordă o notă
    mărește textul,micșorează textul,mărime text,vizitatori azi,vizitatori astăzi,total vizitatori,contor vizite
    cumpărător verificat,achiziție verificată,client verificat,răspunsul vânzătorului,răspuns din partea vânzătorului
    vezi toate recenziile,vezi toate review-urile,adaugă un review,scrie un review,vezi mai multe comentarii
    postări mai vechi,postări mai noi,postare mai veche,postare mai nouă,articolul anterior,articolul următor
    tipărește pagina,cine este conectat,subiect nou,subiect rezolvat,време за четене,време за прочитане,мин за четене
    минути за четене,мин. четене,кандидатствай,кандидатствай сега,кандидатстване по обявата,запази обявата
    докладвай обявата,сигнализирай за нередност,докладвай,докладвай коментара,докладвай за грешка
    сигнализирай за грешка,намират за полезно,полезен отговор,задай въпрос,задайте въпрос,отговори на въпроса
    добави отговор,следвай въпроса,виж профила,преглед на целия ми профил,оценете статията,оцени статията
    размер на шрифта,размер на текста,посещения днес,посетители днес,брой посещения,брояч на посещенията
    потвърдена покупка,проверен купувач,отговор от продавача,отговор на продавача,виж всички отзиви,виж всички мнения
    зареди още коментари,по-стари публикации,по-нови публикации,предишна статия,следваща статия,кой е на линия
    нова тема,принтирай страницата,vrijeme čitanja,min čitanja,minuta čitanja,prijavi se na oglas,prijavi se za posao
    prijavi se na natječaj,spremi oglas,prijavi oglas,prijavi komentar,prijavi grešku,prijavite grešku
    prijavi neprimjeren sadržaj,smatra korisnim,postavi pitanje,postavite pitanje,odgovori na pitanje,napiši odgovor
    prati pitanje,pogledaj profil,prikaži profil,prikaži moj cijeli profil,ocijenite članak,ocijeni članak
    veličina teksta,veličina fonta,veličina slova,povećaj tekst,posjeta danas,posjetitelja danas,ukupno posjeta
    broj posjeta,brojač posjeta,provjereni kupac,potvrđena kupnja,odgovor prodavatelja,odgovor vlasnika
    pogledaj sve recenzije,prikaži sve recenzije,učitaj više komentara,prikaži još komentara,stariji postovi
    noviji postovi,prethodni članak,sljedeći članak,ispiši stranicu,tko je online,nova tema,време читања
    време за читање,мин читања,минута читања,vreme čitanja,vreme za čitanje,пријави се на оглас,сачувај оглас
    пријави оглас,пријави коментар,пријави грешку,sačuvaj oglas,konkuriši,konkurišite,конкуриши,постави питање
    поставите питање,одговори на питање,величина текста,величина слова,посета данас,укупно посета,број посета
    posetilaca danas,ukupno poseta,проверени купац,provereni kupac,одговор продавца,старији чланци,новији чланци
    stariji tekstovi,претходни чланак,следећи чланак,prethodni tekst,sledeći tekst,ко је на мрежи,ko je na mreži
    čas branja,min branja,minut branja,prijavi se na delovno mesto,pošlji prijavo,shrani oglas,prijavi zlorabo
    prijavi napako,postavi vprašanje,zastavi vprašanje,odgovori na vprašanje,velikost pisave,velikost besedila
    obiskov danes,obiskovalcev danes,skupaj obiskov,število obiskov,preverjen kupec,preverjen nakup,odgovor prodajalca
    starejše objave,novejše objave,prejšnji članek,naslednji članek,natisni stran,kdo je prisoten,skaitymo laikas
    min. skaitymo,min skaitymo,kandidatuoti,siųsti cv,išsaugoti skelbimą,pranešti apie skelbimą,pranešti apie klaidą
    pranešti apie pažeidimą,užduoti klausimą,atsakyti į klausimą,rašyti atsakymą,šrifto dydis,teksto dydis
    lankytojų šiandien,iš viso lankytojų,patvirtintas pirkėjas,patvirtintas pirkimas,pardavėjo atsakymas
    senesni įrašai,naujesni įrašai,ankstesnis straipsnis,kitas straipsnis,spausdinti puslapį,dabar prisijungę
    lasīšanas laiks,min lasīšanai,pieteikties vakancei,saglabāt sludinājumu,ziņot par kļūdu,ziņot par pārkāpumu
    uzdot jautājumu,atbildēt uz jautājumu,burtu izmērs,teksta izmērs,apmeklētāji šodien,apmeklējumi šodien
    apmeklētāju skaits,pārbaudīts pircējs,pārdevēja atbilde,vecāki ieraksti,jaunāki ieraksti,iepriekšējais raksts
    nākamais raksts,drukāt lapu,lugemisaeg,lugemise aeg,min lugemist,kandideeri,kandideeri kohe,salvesta kuulutus
    teata kuulutusest,teata veast,teata rikkumisest,esita küsimus,vasta küsimusele,kirjuta vastus,teksti suurus
    kirja suurus,külastajaid täna,külastusi kokku,kinnitatud ostja,müüja vastus,vanemad postitused,uuemad postitused
    eelmine artikkel,järgmine artikkel,prindi lehekülg,χρόνος ανάγνωσης,εκτιμώμενος χρόνος ανάγνωσης,λεπτά ανάγνωσης
    λεπτά ανάγνωση,υποβολή αίτησης,κάνε αίτηση,κάντε αίτηση τώρα,αποθήκευση αγγελίας,αναφορά αγγελίας,αναφορά σχολίου
    αναφορά προβλήματος,αναφορά λάθους,αναφορά δημοσίευσης,το βρήκαν χρήσιμο,βρήκαν αυτή την κριτική χρήσιμη
    κάνε μια ερώτηση,κάντε μια ερώτηση,γράψε απάντηση,γράψτε μια απάντηση,προβολή προφίλ,προβολή πλήρους προφίλ
    βαθμολογήστε το άρθρο,μέγεθος γραμματοσειράς,μέγεθος κειμένου,επισκέπτες σήμερα,επισκέψεις σήμερα
    σύνολο επισκεπτών,σύνολο επισκέψεων,επιβεβαιωμένη αγορά,επαληθευμένος αγοραστής,απάντηση πωλητή
    απάντηση καταστήματος,απάντηση ιδιοκτήτη,δείτε όλες τις κριτικές,περισσότερα σχόλια,παλαιότερες αναρτήσεις
    νεότερες αναρτήσεις,παλαιότερη ανάρτηση,νεότερη ανάρτηση,προηγούμενο άρθρο,επόμενο άρθρο,εκτύπωση σελίδας
    ποιος είναι συνδεδεμένος,νέο θέμα,okuma süresi,okunma süresi,tahmini okuma süresi,ortalama okuma süresi
    dakikalık okuma,dakika okuma,dk okuma süresi,dakikada okunur,hemen başvur,ilana başvur,ilanı kaydet
    ilanı şikayet et,ilanı bildir,şikayet et,yorumu şikayet et,kötüye kullanım bildir,hata bildir,içeriği bildir
    kişi bunu faydalı buldu,faydalı buldu,kişi faydalı buldu,bu yorumu faydalı buldu,soru sorun,soruyu cevapla
    soruyu takip et,profili gör,profilimin tamamını görüntüle,yazıyı puanla,yazı boyutu,yazıyı büyüt,yazıyı küçült
    bugünkü ziyaretçi,bugün tekil,toplam ziyaretçi,ziyaretçi sayısı,ziyaretçi sayacı,doğrulanmış alıcı,onaylı alıcı
    onaylanmış alıcı,bu ürünü satın aldı,satıcının cevabı,satıcı cevabı,satıcı yanıtı,işletmeden yanıt
    tüm değerlendirmeler,tüm yorumları gör,daha fazla yorum,daha eski kayıtlar,daha yeni kayıtlar,önceki kayıtlar
    sonraki kayıtlar,önceki haber,sonraki haber,önceki yazı,sonraki yazı,önceki makale,sonraki makale,sayfayı yazdır
    kimler çevrimiçi,yeni konu,konuyu görüntüleyenler,oxuma müddəti,oxunma sayı,müraciət et,elanı yadda saxla
    şikayət et,sual ver,cavab yaz,şriftin ölçüsü,əvvəlki xəbər,növbəti xəbər,satıcının cavabı,время чтения
    время на чтение,примерное время чтения,мин чтения,минут чтения,минуты чтения,откликнуться,откликнуться на вакансию
    сохранить вакансию,пожаловаться,пожаловаться на вакансию,пожаловаться на комментарий,пожаловаться на отзыв
    сообщить об ошибке,сообщить о нарушении,нашли ошибку?,отзыв полезен,ответ полезен,полезный отзыв,отзыв был полезен
    комментарий полезен,задать вопрос,ответить на вопрос,написать ответ,следить за вопросом,сказать спасибо
    поблагодарить автора,посмотреть профиль,просмотреть профиль,оцените статью,оценить статью,оцените материал
    оцените рецепт,рейтинг статьи,размер шрифта,версия для слабовидящих,посетителей сегодня,сегодня посетителей
    всего посетителей,счётчик посещений,количество просмотров,проверенный покупатель,подтверждённая покупка
    подтвержденная покупка,ответ продавца,ответ магазина,ответ представителя,ответ владельца,все отзывы
    смотреть все отзывы,показать ещё комментарии,показать все комментарии,ещё комментарии,загрузить ещё комментарии
    предыдущие записи,следующие записи,предыдущая статья,следующая статья,предыдущая запись,следующая запись
    версия для печати,распечатать страницу,кто сейчас на форуме,кто сейчас на конференции,новая тема,тема решена
    час читання,час на читання,приблизний час читання,хв читання,хвилин читання,хвилини читання,хв на читання
    відгукнутися,відгукнутися на вакансію,зберегти вакансію,поскаржитися,поскаржитися на вакансію,поскаржитись
    повідомити про помилку,повідомити про порушення,відгук корисний,відповідь корисна,поставити запитання
    поставити питання,відповісти на питання,написати відповідь,стежити за питанням,подякувати автору
    переглянути профіль,переглянути мій повний профіль,оцініть статтю,оцінити статтю,оцініть матеріал,розмір шрифту
    відвідувачів сьогодні,всього відвідувачів,усього відвідувачів,лічильник відвідувань,кількість переглядів
    перевірений покупець,підтверджена покупка,відповідь продавця,відповідь магазину,відповідь власника,усі відгуки
    всі відгуки,показати ще коментарі,усі коментарі,попередні записи,попередня стаття,наступна стаття,попередній запис
    наступний запис,версія для друку,хто зараз на форумі,час чытання,хвілін чытання,паведаміць пра памылку
    задаць пытанне,памер шрыфту,папярэдні артыкул,наступны артыкул,оқу уақыты,минут оқу,қате туралы хабарлау,сұрақ қою
    қаріп өлшемі,алдыңғы мақала,келесі мақала,басып шығару нұсқасы,бүгінгі келушілер,وقت القراءة,مدة القراءة
    زمن القراءة,دقائق قراءة,دقيقة قراءة,دقائق للقراءة,دقيقة للقراءة,دقيقة واحدة للقراءة,قراءة دقيقة,تقدم الآن,قدم الآن
    قدّم الآن,تقدم للوظيفة,حفظ الوظيفة,احفظ الوظيفة,الإبلاغ عن الوظيفة,إبلاغ عن الوظيفة,إبلاغ عن إساءة
    الإبلاغ عن إساءة,الإبلاغ عن خطأ,أبلغ عن خطأ,تبليغ عن التعليق,الإبلاغ عن محتوى,وجدوا هذا مفيدًا
    وجدوا هذه المراجعة مفيدة,اطرح سؤالا,اطرح سؤالك,اسأل سؤالا,أضف إجابة,أضف إجابتك,أجب عن السؤال,متابعة السؤال
    عرض الملف الشخصي,قيم المقال,قيّم المقال,قيم هذه الصفحة,حجم الخط,تكبير الخط,تصغير الخط,زوار اليوم,عدد الزوار
    عدد الزيارات,إجمالي الزوار,إجمالي الزيارات,عدد المشاهدات,مشتر موثق,مشتري موثق,عملية شراء مؤكدة,شراء موثق,رد البائع
    رد المتجر,رد المالك,عرض كل التقييمات,عرض جميع المراجعات,اكتب تقييمك,أضف تقييمك,عرض المزيد من التعليقات
    المزيد من التعليقات,رسالة أقدم,رسالة أحدث,رسائل أقدم,المقال السابق,المقال التالي,المقالة السابقة,المقالة التالية
    الخبر السابق,الخبر التالي,نسخة للطباعة,طباعة الصفحة,المتواجدون الآن,الأعضاء المتواجدون,موضوع جديد,تسوق الآن
    زمان مطالعه,زمان تقریبی مطالعه,مدت زمان مطالعه,زمان مورد نیاز برای مطالعه,دقیقه مطالعه,دقیقه برای مطالعه
    زمان خواندن,ارسال رزومه,ذخیره آگهی,نشان کردن آگهی,گزارش آگهی,گزارش تخلف,گزارش مشکل,گزارش خطا,گزارش نظر
    گزارش نقل قول,مفید بود,نفر این نظر را مفید دانستند,این دیدگاه مفید بود,پرسش جدید,ثبت پرسش,پرسش خود را مطرح کنید
    ثبت پاسخ,ارسال پاسخ,پاسخ به پرسش,نقل قول,مشاهده پروفایل,نمایش پروفایل,امتیاز دهید,به این مطلب امتیاز دهید
    اندازه قلم,اندازه فونت,اندازه متن,بازدید امروز,بازدیدکنندگان امروز,بازدید کل,کل بازدیدها,آمار بازدید,تعداد بازدید
    خریدار تأیید شده,خریدار این محصول,خرید تأیید شده,پاسخ فروشنده,پاسخ فروشگاه,مشاهده همه نظرات,مشاهده همه دیدگاه‌ها
    نظرات بیشتر,دیدگاه‌های بیشتر,نوشته‌های قدیمی‌تر,نوشته‌های جدیدتر,مطلب قبلی,مطلب بعدی,نوشته قبلی,نوشته بعدی
    خبر قبلی,خبر بعدی,نسخه چاپی,نسخه قابل چاپ,کاربران حاضر,کاربران آنلاین,افراد آنلاین,موضوع جدید,وضعیت موضوع
    پڑھنے کا وقت,منٹ کا مطالعہ,منٹ میں پڑھیں,ابھی اپلائی کریں,درخواست دیں,غلطی کی اطلاع دیں,شکایت درج کریں,سوال پوچھیں
    جواب لکھیں,فونٹ سائز,آج کے زائرین,تصدیق شدہ خریدار,پچھلی خبر,اگلی خبر,پچھلا مضمون,اگلا مضمون,پرنٹ کریں,זמן קריאה
    זמן קריאה משוער,דקות קריאה,דק' קריאה,דקת קריאה,הגש מועמדות,הגשת מועמדות,הגישו מועמדות,שלחו קורות חיים
    שליחת קורות חיים,שמור משרה,שמירת משרה,דווח על המשרה,דיווח על משרה,דווח על תגובה,דווח כתוכן פוגעני,דיווח על טעות
    דווחו על טעות,דווח על שגיאה,מצאו את זה מועיל,מצאו את הביקורת מועילה,שאל שאלה,שאלו שאלה,הוסף תשובה,כתוב תשובה
    צפה בפרופיל,הצג את הפרופיל המלא שלי,דרגו את הכתבה,דרגו את המתכון,גודל גופן,גודל טקסט,הגדל טקסט,הקטן טקסט
    מבקרים היום,כניסות היום,מספר צפיות,קונה מאומת,רכישה מאומתת,תגובת המוכר,תשובת המוכר,תגובת בעל העסק,לכל הביקורות
    לכל חוות הדעת,כתבו ביקורת,תגובות נוספות,טען תגובות נוספות,רשומות קודמות,רשומות ישנות יותר,רשומות חדשות יותר
    הכתבה הקודמת,הכתבה הבאה,גרסה להדפסה,גרסת הדפסה,הדפסת העמוד,משתמשים מחוברים,מי מחובר,נושא חדש,לרכישת כרטיסים
    להזמנת כרטיסים,לרכישת כרטיס,पढ़ने का समय,मिनट में पढ़ें,मिनट पढ़ने का समय,मिनट का पाठ,अभी आवेदन करें,आवेदन करें
    ऑनलाइन आवेदन करें,नौकरी सेव करें,गलती की सूचना दें,शिकायत करें,रिपोर्ट करें,लोगों को यह उपयोगी लगा,सवाल पूछें
    प्रश्न पूछें,उत्तर लिखें,जवाब लिखें,प्रोफ़ाइल देखें,फ़ॉन्ट आकार,अक्षर का आकार,आज के आगंतुक,कुल आगंतुक
    आगंतुक संख्या,सत्यापित खरीदार,सत्यापित खरीद,विक्रेता का जवाब,सभी समीक्षाएं देखें,और टिप्पणियां देखें,पुराने पोस्ट
    नई पोस्ट,पुरानी पोस्ट,पिछली खबर,अगली खबर,पिछला लेख,अगला लेख,प्रिंट करें,वाचन वेळ,वाचनाचा वेळ,मिनिटे वाचन,अर्ज करा
    प्रश्न विचारा,उत्तर द्या,अक्षराचा आकार,एकूण अभ्यागत,आजचे अभ्यागत,मागील बातमी,पुढील बातमी,मागील लेख,पुढील लेख
    जुनी पोस्ट,পড়ার সময়,পড়তে সময় লাগবে,মিনিটের পাঠ,মিনিট পড়ুন,আবেদন করুন,এখনই আবেদন করুন,অনলাইনে আবেদন করুন
    চাকরি সংরক্ষণ করুন,রিপোর্ট করুন,অভিযোগ করুন,ভুল জানান,প্রশ্ন করুন,উত্তর দিন,উত্তর লিখুন,প্রোফাইল দেখুন,ফন্ট সাইজ
    ফন্টের আকার,অক্ষরের আকার,আজকের ভিজিটর,মোট ভিজিটর,আজকের দর্শক,যাচাইকৃত ক্রেতা,বিক্রেতার উত্তর,আরও মন্তব্য
    সব রিভিউ দেখুন,পুরাতন পোস্ট,নতুন পোস্ট,পূর্ববর্তী সংবাদ,পরবর্তী সংবাদ,আগের খবর,পরের খবর,প্রিন্ট করুন
    வாசிப்பு நேரம்,படிக்கும் நேரம்,நிமிட வாசிப்பு,விண்ணப்பிக்க,இப்போதே விண்ணப்பிக்க,கேள்வி கேளுங்கள்,பதில் எழுதுக
    எழுத்தின் அளவு,எழுத்து அளவு,மொத்த பார்வையாளர்கள்,இன்றைய பார்வையாளர்கள்,முந்தைய செய்தி,அடுத்த செய்தி
    முந்தைய கட்டுரை,அடுத்த கட்டுரை,பழைய இடுகைகள்,புதிய இடுகைகள்,చదివే సమయం,నిమిషాల పఠనం,దరఖాస్తు చేసుకోండి
    ప్రశ్న అడగండి,సమాధానం రాయండి,అక్షరాల పరిమాణం,మొత్తం సందర్శకులు,నేటి సందర్శకులు,మునుపటి వార్త,తదుపరి వార్త
    పాత పోస్ట్‌లు,เวลาอ่าน,เวลาในการอ่าน,ใช้เวลาอ่าน,อ่านประมาณ,สมัครงานนี้,สมัครงานทันที,สมัครทันที
    สมัครงานตำแหน่งนี้,บันทึกงาน,บันทึกตำแหน่งงาน,แจ้งปัญหา,แจ้งลบ,แจ้งลบความคิดเห็น,รายงานความคิดเห็น,รายงานประกาศ
    รายงานปัญหา,แจ้งข้อผิดพลาด,คนพบว่ามีประโยชน์,ตั้งคำถาม,ถามคำถาม,ตอบคำถามนี้,ตอบกระทู้,ตั้งกระทู้ใหม่,ดูโปรไฟล์
    ดูโปรไฟล์ทั้งหมดของฉัน,ขนาดตัวอักษร,ขนาดอักษร,ปรับขนาดตัวอักษร,ผู้เข้าชมวันนี้,ผู้เข้าชมทั้งหมด,จำนวนผู้เข้าชม
    สถิติผู้เข้าชม,สถิติการเข้าชม,จำนวนผู้เข้าชมเว็บไซต์,สถิติผู้เยี่ยมชม,จำนวนผู้เยี่ยมชม,ผู้ใช้งานขณะนี้,จำนวนการดู
    ผู้ซื้อที่ยืนยันแล้ว,การตอบกลับจากผู้ขาย,ตอบกลับจากผู้ขาย,ดูรีวิวทั้งหมด,ดูความคิดเห็นเพิ่มเติม,บทความก่อนหน้า
    บทความถัดไป,เรื่องก่อนหน้า,เรื่องถัดไป,ข่าวก่อนหน้า,ข่าวถัดไป,พิมพ์หน้านี้,สถานะกระทู้,thời gian đọc,phút đọc
    thời gian đọc ước tính,ứng tuyển ngay,nộp hồ sơ ngay,nộp đơn ngay,lưu tin,lưu việc làm,lưu công việc
    báo cáo tin tuyển dụng,báo cáo vi phạm,báo cáo bình luận,báo xấu,báo lỗi,báo lỗi nội dung,người thấy hữu ích
    thấy hữu ích,đặt câu hỏi,gửi câu hỏi,viết câu trả lời,gửi câu trả lời,theo dõi câu hỏi,xem hồ sơ
    xem hồ sơ hoàn chỉnh của tôi,đánh giá bài viết,cỡ chữ,kích cỡ chữ,tăng cỡ chữ,giảm cỡ chữ,lượt truy cập hôm nay
    tổng lượt truy cập,hôm nay truy cập,người đã mua hàng,phản hồi của người bán,phản hồi từ người bán
    phản hồi của shop,xem tất cả đánh giá,xem tất cả bình luận,xem thêm bình luận,gửi bình luận,viết bình luận
    thêm nhận xét,đăng nhận xét,bài đăng mới hơn,bài đăng cũ hơn,bài viết cũ hơn,bài viết mới hơn,bài trước
    bài tiếp theo,bài viết trước,bài viết tiếp theo,tin trước,tin tiếp theo,in trang này,bản in,ai đang xem,chủ đề mới
    waktu baca,waktu membaca,estimasi waktu baca,menit baca,menit membaca,menit waktu baca,mnt baca,lamar sekarang
    lamar pekerjaan ini,kirim lamaran,simpan lowongan,laporkan lowongan,laporkan iklan,laporkan penyalahgunaan
    laporkan komentar,laporkan kesalahan,laporkan produk ini,orang terbantu,orang merasa terbantu
    menurut saya ini membantu,ajukan pertanyaan,tulis pertanyaan,tanyakan sekarang,tulis jawaban,jawab pertanyaan
    ikuti pertanyaan,lihat profil,lihat profil lengkapku,beri nilai artikel ini,ukuran huruf,ukuran font,ukuran teks
    pengunjung hari ini,total pengunjung,jumlah pengunjung,statistik pengunjung,total kunjungan,pembeli terverifikasi
    pembelian terverifikasi,balas penjual,balasan penjual,respon penjual,respons penjual,lihat semua ulasan
    lihat semua komentar,lihat semua diskusi,lihat komentar lainnya,postingan lama,postingan lebih baru,posting lama
    posting lebih baru,artikel sebelumnya,artikel selanjutnya,artikel berikutnya,berita sebelumnya,berita selanjutnya
    berita berikutnya,cetak halaman,siapa yang online,topik baru,masa membaca,masa bacaan,minit bacaan,minit membaca
    mohon sekarang,mohon jawatan,simpan jawatan,lapor kesilapan,lapor iklan,tanya soalan,jawab soalan,tulis jawapan
    saiz tulisan,saiz teks,saiz fon,jumlah pelawat,pelawat hari ini,pembeli disahkan,catatan lama,catatan terbaru
    artikel sebelum ini,artikel seterusnya,cetak halaman ini,oras ng pagbasa,minutong pagbasa,mag-apply ngayon
    i-report,iulat ang problema,magtanong,sumagot sa tanong,mga bisita ngayon,nakaraang artikulo,susunod na artikulo
    muda wa kusoma,dakika za kusoma,omba sasa,tuma maombi,ripoti tatizo,uliza swali,jibu swali,ukubwa wa maandishi
    wageni leo,habari iliyopita,habari inayofuata,読了時間,読了目安,読了時間の目安,この記事は約,で読めます,分で読めます,応募する,今すぐ応募,この求人に応募する,キープする
    求人を保存,違反報告,違反を報告,違反を報告する,通報する,問題を報告,不適切な内容を報告,不適切な投稿を報告,誤りを報告,人が役に立ったと回答,人のお客様がこれが役に立ったと考えています,人がこの口コミを参考にしています
    役に立った,役に立たなかった,どちらともいえない,参考になった,参考になりましたか,質問する,回答する,この質問に回答する,質問をフォロー,プロフィールを見る,プロフィールを表示,記事を評価する,文字サイズ,文字の大きさ
    文字の大きさを変更,本日の訪問者数,本日のアクセス,累計アクセス,アクセスカウンター,アクセス数,認証済み購入者,オーナーからの返信,販売者からの返信,ショップからの返信,店舗からの返信,ショップからのコメント
    すべてのレビューを見る,レビューをもっと見る,口コミをもっと見る,コメントをもっと見る,もっとコメントを見る,前の記事,次の記事,前の記事へ,次の記事へ,古い投稿,新しい投稿,次の投稿,前の投稿,過去の記事,このページを印刷
    このページを印刷する,印刷用ページ,印刷用ページを開く,オンラインユーザー,解決済み,質問者からのお礼コメント,お礼日時,読者になる,읽는 시간,읽는데 걸리는 시간,분 분량,분 읽기,예상 읽기 시간,지원하기,즉시지원
    입사지원,바로지원,관심공고,스크랩하기,공고 신고,채용공고 신고,신고하기,신고,댓글 신고,오류 신고,오류신고,잘못된 정보 신고,명에게 도움이 되었습니다,도움이 되었어요,도움이 됐어요,도움돼요,질문하기
    답변하기,답변 쓰기,답변쓰기,질문 등록,프로필 보기,기사 평가,글자 크기,글씨 크기,글자 크게,글자 작게,오늘 방문자,오늘 방문자수,전체 방문자,전체 방문자수,누적 방문자,방문자 수,방문자수,오늘 방문
    전체 방문,구매 확인,구매확인,실구매자,판매자 답변,판매자 답글,사장님 답글,사장님 댓글,리뷰 전체보기,전체 리뷰 보기,댓글 더보기,댓글 더 보기,댓글 펼치기,이전 기사,다음 기사,이전 글,다음 글
    인쇄하기,프린트,현재 접속자,접속자 수,공감,공감한 블로거,이 글에 공감한 블로거,이 글에 공감한 블로거 열고 닫기,전체글 보기,이웃추가,블로그주인,阅读时间,预计阅读时间,阅读时长,预计阅读,阅读约,分钟阅读
    分钟读完,閱讀時間,預計閱讀時間,分鐘閱讀,立即申请,立即应聘,申请职位,投递简历,立即投递,收藏职位,收藏该职位,举报职位,举报该职位,立即應徵,我要應徵,儲存工作,儲存職缺,檢舉職缺,我要举报,我要檢舉,举报评论,檢舉留言
    内容纠错,纠错,回報錯誤,回報問題,人觉得有用,人认为有用,人覺得有幫助,对我有用,没有用,我要提问,我要提問,提问题,写回答,撰写回答,我来答,我要回答,我來回答,关注问题,查看个人资料,查看个人主页,檢視完整簡介,為文章評分
    今日访问,今日访问量,总访问量,访问量,访问人数,今日瀏覽,今日瀏覽人數,總瀏覽人數,累計瀏覽,造訪人次,瀏覽人次,點閱數,点击数,认证买家,商家回复,卖家回复,賣家回覆,商家回覆,店家回覆,店主回复,查看全部评价,查看全部评论
    查看更多评论,展开更多评论,更多评论,更多留言,上一篇文章,下一篇文章,较旧的博文,较新的博文,較舊的文章,較新的文章,打印本页,列印本頁,友善列印,線上使用者,当前在线,发表回复,發表回覆,發表新主題,发新帖,只看该作者
    只看樓主,raportează acest răspuns,första sidan,添付ファイル,첨부파일,laporkan,raportează,举报该,ứng tuyển,lượt truy cập
    да это полезно
    ขนาดตัวอักษร ก- ก ก,font size a- a a,schriftgröße a a a
    मेरा भी यही सवाल है,ฉันมีคำถามเดียวกัน,tôi có cùng câu hỏi,saya punya pertanyaan yang sama,同じ質問があります,我有相同问题,我有同樣的問題
    aynı soru bende de var,у меня такой же вопрос,в мене таке ж питання,لدي نفس السؤال,من هم این سوال را دارم,יש לי אותה שאלה
    mám rovnakú otázku,nekem is ez a kérdésem,am aceeași întrebare,имам същия въпрос,imam isto pitanje,έχω την ίδια ερώτηση
    jag har samma fråga,jeg har samme spørgsmål,jeg har samme spørsmål,minulla on sama kysymys,mam to samo pytanie,mám stejnou otázku
    tengo la misma pregunta,tenho a mesma dúvida,tenho a mesma pergunta,ho la stessa domanda,ik heb deze vraag ook,ik heb dezelfde vraag
    i have the same question,i have this question too,ich habe dieselbe frage,ich habe auch diese frage,j'ai la même question
    """

  /// What forums call their members, below their names.
  static let rank = """
    new member,junior member,senior member,active member,regular member,full member,veteran member,well-known member
    member,moderator,super moderator,global moderator,site admin,administrator,forum admin,verified expert
    verified specialist,top contributor,trusted user,topic starter,thread starter,newbie,guest,banned,super user
    registered user,vip member,staff member,community manager,neuling,neues mitglied,aktives mitglied
    erfahrener benutzer,fortgeschrittener,stammgast,super-moderator,foren-moderator,themenersteller,themenstarter
    geprüfter experte,anfänger,nouveau membre,membre actif,membre,modérateur,modératrice,administrateur
    membre confirmé,expert vérifié,invité,auteur du sujet,habitué,nuevo miembro,miembro activo,miembro,moderador
    moderadora,administrador,experto verificado,usuario registrado,invitado,usuario nuevo,autor del tema,novo membro
    membro,membro ativo,membro veterano,especialista verificado,convidado,novato,autor do tópico,usuário novo
    nuovo utente,utente attivo,utente registrato,moderatore,moderatrice,amministratore,esperto verificato,ospite
    utente esperto,membro attivo,nuovo membro,autore della discussione,nieuw lid,actief lid,ervaren lid,beheerder
    geverifieerde expert,topicstarter,ny medlem,aktiv medlem,medlem,administratör,verifierad expert,gäst,trådstartare
    trådskapare,nytt medlem,verifisert ekspert,gjest,trådstarter,bekræftet ekspert,gæst,uusi jäsen,aktiivinen jäsen
    jäsen,moderaattori,valvoja,ylläpitäjä,ylläpito,vahvistettu asiantuntija,vieras,vakiokäyttäjä,aloittaja
    nowy użytkownik,aktywny użytkownik,użytkownik,stały bywalec,moderatorka,zweryfikowany ekspert,ekspert,gość
    początkujący,autor wątku,bywalec,nováček,pokročilý,moderátor,moderátorka,administrátor,nový člen,aktivní člen,člen
    stálý člen,ověřený odborník,ověřený expert,návštěvník,zakladatel tématu,uživatel,začátečník,aktívny člen
    overený odborník,hosť,návštevník,pokročilý člen,začiatočník,új tag,aktív tag,törzstag,adminisztrátor
    ellenőrzött szakértő,szakértő,vendég,témaindító,kezdő,haladó,membru nou,membru activ,membru,membru veteran
    specialist verificat,expert verificat,avocat verificat,medic verificat,vizitator,utilizator nou,începător,нов член
    активен член,член,модератор,администратор,проверен специалист,гост,редовен член,начинаещ,novi član,aktivni član
    član,provjereni stručnjak,gost,pokretač teme,početnik,нови члан,активан члан,члан,почетник,novi uporabnik
    aktivni uporabnik,uporabnik,naujas narys,aktyvus narys,narys,moderatorius,administratorius,svečias,jauns biedrs
    biedrs,moderators,viesis,uus liige,aktiivne liige,liige,moderaator,külaline,νέο μέλος,ενεργό μέλος,μέλος
    συντονιστής,συντονίστρια,διαχειριστής,επισκέπτης,πιστοποιημένος ειδικός,αρχάριος,yeni üye,kıdemli üye,üye
    aktif üye,moderatör,süper moderatör,yönetici,forum yöneticisi,doğrulanmış uzman,misafir,konu sahibi,konuyu açan
    emektar üye,onursal üye,yasaklı,yeni üzv,üzv,aktiv üzv,qonaq,inzibatçı,новичок,новый пользователь
    активный пользователь,пользователь,участник,постоялец,старожил,проверенный эксперт,гость,автор темы,завсегдатай
    модератор форума,местный,бывалый,новачок,новий користувач,активний користувач,користувач,учасник,знавець,експерт
    перевірений експерт,гість,автор теми,адміністратор,жаңа мүше,мүше,қонақ,әкімші,عضو جديد,عضو نشيط,عضو نشط,عضو فعال
    عضو مميز,عضو,عضو ذهبي,عضو فضي,مشرف,مشرفة,المشرف العام,مشرف عام,مدير المنتدى,الإدارة,خبير موثق,خبير معتمد,زائر,ضيف
    صاحب الموضوع,کاربر تازه‌وارد,کاربر تازه وارد,کاربر فعال,کاربر عادی,کاربر جدید,کاربر حرفه‌ای,کاربر ارشد,کاربر ویژه
    کاربر,مدیر انجمن,مدیر کل,مدیر ارشد,مدیر بخش,ناظر انجمن,مدیر سایت,همکار انجمن,عضو جدید,مهمان,کارشناس تأیید شده
    آغازگر موضوع,نیا رکن,رکن,منتظم,ناظم,مہمان,فعال رکن,محفلین,חבר חדש,חבר פעיל,חבר,מנהל,מנהל הפורום,מנהלת הפורום
    מומחה מאומת,אורח,משתמש חדש,פותח השרשור,משתמש בכיר,חבר מן המניין,नया सदस्य,सक्रिय सदस्य,सदस्य,मॉडरेटर,संचालक
    सत्यापित विशेषज्ञ,अतिथि,নতুন সদস্য,সক্রিয় সদস্য,সদস্য,মডারেটর,যাচাইকৃত বিশেষজ্ঞ,অতিথি,বিশেষজ্ঞ,নিয়মিত সদস্য
    শীর্ষ সদস্য,নবীন,জ্ঞানী,মহাজ্ঞানী,புதிய உறுப்பினர்,உறுப்பினர்,கొత్త సభ్యుడు,సభ్యుడు,విருந்தினர்,สมาชิกใหม่,สมาชิก
    สมาชิกอาวุโส,ผู้ดูแล,ผู้ดูแลระบบ,ผู้ดูแลบอร์ด,เจ้าของกระทู้,ผู้เชี่ยวชาญ,ผู้เยี่ยมชม,ผู้ตั้งกระทู้,thành viên mới
    thành viên tích cực,thành viên,thành viên chính thức,thành viên thân thiết,thành viên vàng,điều hành viên
    quản trị viên,ban quản trị,chuyên gia xác minh,chuyên gia đã xác minh,khách,chủ thớt,chủ topic,anggota baru
    anggota aktif,anggota,pakar terverifikasi,tamu,pengguna baru,pembuat thread,ahli baharu,tetamu,カテゴリマスター,専門家,公式・専門家
    認定専門家,ゲスト,管理人,新規ユーザー,回答者,質問者,モデレーター,トピ主,スレ主,새내기,일반회원,정회원,준회원,우수회원,특별회원,운영자,운영진,관리자,매니저,부매니저,전문가,글쓴이,작성자,손님,비회원,절대신
    지존,영웅,물신,고수,중수,하수,초수,시민,新手上路,注册会员,中级会员,高级会员,金牌会员,论坛元老,版主,超级版主,管理员,实名认证,认证专家,楼主,游客,註冊會員,中級會員,高級會員,管理員,樓主,訪客,新手會員
    """

  /// How long ago: a number stands beside it.
  static let elapsed = """
    ago,vor,il y a,hace,há,fa,geleden,sedan,siden,sitten,temu,před,pred,ezelőtt,acum,în urmă,преди,prije,пре,pre,prieš
    pirms,tagasi,πριν,önce,əvvəl,назад,тому,таму,бұрын,منذ,قبل,پیش,پہلے,לפני,पहले,पूर्वी,আগে,முன்பு,முன்,క్రితం
    ที่แล้ว,ที่ผ่านมา,trước,yang lalu,lalu,lepas,nakalipas,iliyopita,前,전
    """
}
