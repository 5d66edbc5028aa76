/// What stands beside the posts of a thread, the goods of a shop and the pictures of a text.
extension CueList {
  /// What forum programs and sites of questions alone write beside posts.
  static let poster = """
    posts,post count,total posts,messages,reaction score,likes received,thanks received,gold badge,gold badges,silver badge
    silver badges,bronze badge,bronze badges,best answer,accepted answer,top answer,other answers,most helpful answer,original poster
    beiträge,erhaltene likes,hilfreichste antwort,beste antwort,weitere antworten,meilleure réponse,autres réponses,mensajes
    mejor respuesta,otras respuestas,respuesta destacada,mensagens,melhor resposta,outras respostas,messaggi,miglior risposta
    altre risposte,berichten,beste antwoord,overige antwoorden,inlägg,bästa svaret,indlæg,bedste svar,innlegg,beste svar
    viestejä,viestit,paras vastaus,posty,postów,napisanych postów,najlepsza odpowiedź,inne odpowiedzi,příspěvky,příspěvků
    nejlepší odpověď,další odpovědi,príspevky,príspevkov,najlepšia odpoveď,hozzászólások,legjobb válasz,további válaszok,mesaje
    cel mai bun răspuns,най-добър отговор,postovi,poruke,najbolji odgovor,поруке,prispevki,najboljši odgovor,δημοσιεύσεις
    μηνύματα,καλύτερη απάντηση,сообщения,сообщений,всего сообщений,лучший ответ,другие ответы,повідомлення,повідомлень
    найкраща відповідь,інші відповіді,mesajlar,mesaj,mesaj sayısı,en iyi cevap,diğer cevaplar,mesajların sayı,ən yaxşı cavab
    хабарламалар,үздік жауап,المشاركات,مشاركات,أفضل إجابة,إجابات أخرى,ارسال‌ها,پست‌ها,تعداد ارسال,بهترین پاسخ,پاسخ‌های دیگر
    پیغامات,مراسلات,بہترین جواب,הודעות,התשובה הטובה ביותר,संदेश,सर्वश्रेष्ठ उत्तर,পোস্ট,সেরা উত্তর,பதிவுகள்,சிறந்த பதில்
    పోస్టులు,ఉత్తమ సమాధానం,โพสต์,คำตอบที่ดีที่สุด,bài viết,số bài viết,câu trả lời hay nhất,kiriman,jumlah post,jawaban terbaik
    jawaban lainnya,pinakamagandang sagot,machapisho,jibu bora,帖子,发帖,最佳答案,最佳回答,其他回答,投稿数,ベストアンサー
    その他の回答,他の回答,共感した,글수,게시물,베스트 답변,채택된 답변,다른 답변
    accepted solution,verified answer,expert answer,marked as solution,most voted answers,all answers
    akzeptierte antwort,akzeptierte lösung,hilfreichste antworten,alle antworten,experten-antwort,réponse acceptée
    réponse la plus utile,toutes les réponses,solution acceptée,réponse d'expert,respuesta aceptada,solución aceptada
    respuesta más votada,todas las respuestas,respuesta verificada,resposta aceita,resposta aceite,solução aceita
    resposta mais votada,todas as respostas,resposta verificada por especialistas,risposta accettata
    soluzione accettata,risposta più votata,tutte le risposte,risposta verificata,geaccepteerd antwoord
    beste oplossing,alle antwoorden,accepterat svar,godkänt svar,alla svar,mest hjälpsamma svar,akseptert svar
    alle svar,accepteret svar,godkendt svar,hyväksytty vastaus,paras ratkaisu,kaikki vastaukset,muut vastaukset
    zaakceptowana odpowiedź,najbardziej pomocna odpowiedź,wszystkie odpowiedzi,odpowiedź eksperta,přijatá odpověď
    akceptovaná odpověď,nejlépe hodnocená odpověď,všechny odpovědi,odpověď odborníka,prijatá odpoveď,ďalšie odpovede
    všetky odpovede,elfogadott válasz,leghasznosabb válasz,összes válasz,răspuns acceptat,răspunsul acceptat
    cel mai util răspuns,cel mai bun raspuns,alte răspunsuri,toate răspunsurile,răspuns de specialist,приет отговор
    други отговори,всички отговори,най-полезен отговор,prihvaćen odgovor,prihvaćeni odgovor,ostali odgovori
    svi odgovori,прихваћен одговор,остали одговори,најбољи одговор,sprejet odgovor,geriausias atsakymas,kiti atsakymai
    labākā atbilde,citas atbildes,parim vastus,teised vastused,αποδεκτή απάντηση,άλλες απαντήσεις,όλες οι απαντήσεις
    kabul edilen cevap,çözüm olarak işaretlendi,en faydalı cevap,tüm cevaplar,diğer yanıtlar,tepki puanı
    принятый ответ,проверенный ответ,ответ эксперта,лучшие ответы,все ответы,ответы эксперта,остальные ответы
    прийнята відповідь,відповідь експерта,усі відповіді,перевірена відповідь,الإجابة المقبولة,إجابة معتمدة
    الإجابة الصحيحة,جميع الإجابات,إجابة خبير,عدد المشاركات,پاسخ پذیرفته‌شده,پاسخ برگزیده,پاسخ تأیید شده,سایر پاسخ‌ها
    همه پاسخ‌ها,پاسخ کارشناس,نوشته‌ها,تشکر شده,تعداد پست,تشکر کرده,قبول شدہ جواب,دیگر جوابات,תשובה מקובלת,תשובה נבחרת
    תשובות נוספות,כל התשובות,स्वीकृत उत्तर,अन्य उत्तर,सबसे अच्छा जवाब,सभी उत्तर,গৃহীত উত্তর,নির্বাচিত উত্তর
    সেরা উত্তর নির্বাচিত,অন্যান্য উত্তর,সব উত্তর,বাকি উত্তর,সর্বোত্তম উত্তর,คำตอบที่ได้รับการยอมรับ,คำตอบอื่นๆ
    คำตอบทั้งหมด,câu trả lời được chấp nhận,câu trả lời khác,các câu trả lời khác,tất cả câu trả lời,bài gửi
    lượt thích nhận được,jawaban diterima,jawaban terverifikasi,semua jawaban,jawapan terbaik,採択された回答,すべての回答,解決に役立った回答
    ベストアンサーに選ばれた回答,채택답변,질문자 채택,전체 답변,답변 채택,已采纳答案,采纳答案,已采纳,全部回答,更多回答,採納答案,已採納,全部回覆
    """

  /// What they write beside posts as others do beside their matter.
  static let profile = """
    joined,join date,registered,member since,reputation,karma,views,viewed,answers,asked,answered,beitrag,registriert
    registriert seit,mitglied seit,dabei seit,aufrufe,mitglied,inscription,inscrit,inscrit le,date d'inscription
    membre depuis,vues,registrado,se unió,miembro desde,visitas,registado,registrado em,membro desde,visualizações
    iscritto,iscritto il,iscritto dal,registrato,visualizzazioni,lid geworden,lid sinds,geregistreerd,blev medlem
    reg.datum,medlem sedan,registrerad,visningar,tilmeldt,medlem siden,registrert,ble med,liittynyt,rekisteröitynyt
    dołączył,dołączyła,dołączył(a),rejestracja,wiadomości,wyświetleń,registrován,registrace,založen,zobrazení,registrovaný
    dátum registrácie,csatlakozott,regisztrált,membru din,înregistrat,data înscrierii,мнения,публикации,регистриран
    регистрирана,pridružio,pridružen,pridružio se,registriran,придружио,регистрован,εγγραφή,μέλος από,зарегистрирован
    зарегистрирована,регистрация,репутация,на форуме с,просмотров,зареєстрований,з нами з,дата реєстрації,репутація
    переглядів,kayıt tarihi,katılım,üyelik tarihi,görüntüleme,qeydiyyat,тіркелген,تاريخ التسجيل,عضو منذ,مشاهدات
    تاریخ عضویت,بازدید,شمولیت,הצטרף,הצטרפה,תאריך הצטרפות,צפיות,शामिल हुए,सदस्य बने,যোগদান,নিবন্ধিত,இணைந்தது,చేరారు
    ลงทะเบียนเมื่อ,สมัครเมื่อ,กระทู้,ความคิดเห็นที่,tham gia,tham gia ngày,ngày tham gia,lượt xem,bergabung,terdaftar
    dilihat,mensahe,sumali,alijiunga,主题,注册时间,註冊時間,註冊日期,积分,積分,威望,精华,文章,加入日期,个回答,浏览,瀏覽,記事,登録日,参加日,回答,回答数,閲覧,閲覧数,ナイス,가입일,포인트
    조회,조회수,답변
    votes,useful,helpful,not helpful,view count,likes,replies,stimmen,nützlich,hilfreich,nicht hilfreich,punkte
    antworten,themen,utile,pas utile,réponses,réponse,sujets,votos,voto,útil,respuestas,respuesta,puntos,respostas
    pontos,tópicos,voti,risposte,punti,stemmen,nuttig,antwoorden,weergaven,punten,röster,röst,användbart,hjälpsamt
    poäng,stemmer,nyttig,nyttigt,hjelpsom,visninger,poeng,ääntä,hyödyllinen,vastausta,vastaukset,katselukertaa,pisteet
    głosów,głosy,głos,przydatne,pomocne,odpowiedzi,odpowiedź,wyświetlenia,punktów,hlasů,hlasy,hlas,užitečné,odpovědí
    odpovědi,odpověď,zhlédnutí,bodů,hlasov,užitočné,odpovedí,odpovede,bodov,szavazat,hasznos,válasz,válaszok
    megtekintés,pont,voturi,vot,util,utilă,inutil,răspunsuri,răspuns,vizualizări,vizualizare,puncte,subiecte,гласа
    гласове,полезно,отговора,отговори,преглеждания,точки,glasova,glas,korisno,odgovora,pregleda,bodova,гласова,корисно
    одговора,прегледа,бодова,glasov,koristno,odgovorov,ogledov,balsai,naudinga,atsakymai,peržiūros,balsis,noderīgi
    atbildes,skatījumi,häält,kasulik,vastust,vaatamist,ψήφοι,χρήσιμο,απαντήσεις,προβολές,oy,yararlı,faydalı,cevap
    cevaplar,yanıt,görüntülenme,tepki,konular,beğeni,səs,cavab,baxış,голосов,голоса,голос,бесполезно,ответов,ответа
    ответы,ответ,просмотра,просмотр,баллов,спасибо сказали,спасибок,голосів,голоси,відповідей,відповіді,відповідь
    перегляди,балів,дауыс,пайдалы,жауап,қаралым,أصوات,مفيد,غير مفيد,إجابة,إجابات,مشاهدة,نقاط,مواضيع,الإعجابات,رأی,رای
    مفید,پاسخ,تشکر,نمایش,سپاس,موضوعات,ووٹ,جوابات,مناظر,הצבעות,קולות,מועיל,תשובות,תשובה,צפייה,נקודות,לייקים,वोट,मत
    उपयोगी,उत्तर,जवाब,बार देखा गया,व्यूज,दृश्य,अंक,ভোট,টি ভোট,উপকারী,উত্তর,টি উত্তর,বার দেখা হয়েছে,বার প্রদর্শিত
    দেখা হয়েছে,পয়েন্ট,ভিউ,வாக்குகள்,பயனுள்ளது,பதில்கள்,பார்வைகள்,ఓట్లు,ఉపయోగకరం,సమాధానాలు,వీక్షణలు,โหวต,มีประโยชน์
    คำตอบ,ครั้งที่เข้าชม,เข้าชม,คะแนน,phiếu,phiếu bầu,bình chọn,hữu ích,câu trả lời,điểm,lượt thích,đã thích,suara
    bermanfaat,membantu,jawaban,kali dilihat,tayangan,poin,undian,berguna,jawapan,paparan,boto,sagot,kura,majibu,なるほど,そうだね
    ありがとう,お礼,共感,知恵コイン,グッド,추천,비추천,답변수,채택률,도움됨,票,赞同,贊同,有用,個回答,浏览量,瀏覽次數,人气,人氣,帖子数,被浏览,次浏览,关注者
    """

  /// What narrows a list of goods down, and leads through its pages.
  static let listing = """
    filter,filters,sort,sort by,colour,color,colours,colors,size,sizes,brand,brands,price,material,materials,availability
    rating,customer rating,gender,category,condition,discount,offers,next,previous,prev
    farbe,farben,größe,größen,marke,marken,hersteller,preis,preisspanne,verfügbarkeit,bewertung,geschlecht,kategorie,zustand,rabatt
    sortieren,sortierung,nächste,nächster,vorherige,vorheriger,filtrer,filtres,trier,couleur,couleurs,taille,tailles,marque,marques
    prix,matière,matériau,disponibilité,catégorie,genre,état,promotions,suivant,suivante,précédent,précédente
    filtrar,filtros,ordenar,talla,tallas,tamaño,marca,marcas,precio,precios,disponibilidad,valoración,categoría,género,estado,oferta
    siguiente,anterior,cores,tamanho,preço,preços,disponibilidade,avaliação,categoria,gênero,próxima,próximo,seguinte
    filtra,filtri,ordina,colore,colori,taglia,taglie,prezzo,materiale,disponibilità,valutazione,genere,successiva,precedente
    filteren,sorteer,sorteren,kleur,kleuren,maat,maten,merk,merken,prijs,materiaal,beschikbaarheid,beoordeling,geslacht,categorie
    volgende,vorige,filtrera,sortera,färg,storlek,märke,varumärke,pris,tillgänglighet,betyg,kön,kategori,nästa,föregående
    sorter,farve,farge,størrelse,mærke,merke,tilgængelighed,tilgjengelighet,køn,kjønn,næste,neste,forrige
    suodata,suodattimet,järjestä,väri,koko,merkki,tuotemerkki,hinta,materiaali,saatavuus,arvostelu,sukupuoli,seuraava,edellinen
    filtruj,filtry,sortuj,sortowanie,kolor,kolory,rozmiar,rozmiary,producent,cena,materiał,dostępność,ocena,płeć,stan,następna
    następny,poprzednia,poprzedni,filtrovat,řadit,řazení,barva,velikost,značka,výrobce,materiál,dostupnost,hodnocení,pohlaví,další
    předchozí,filtrovať,zoradiť,farba,veľkosť,výrobca,dostupnosť,hodnotenie,pohlavie,ďalšia,predchádzajúca
    szűrő,szűrők,szűrés,rendezés,szín,méret,márka,gyártó,ár,anyag,elérhetőség,értékelés,következő,előző
    filtre,filtru,sortează,culoare,mărime,producător,preț,disponibilitate,următoarea,următor,anterioara
    филтър,филтри,сортиране,подреди,цвят,размер,марка,производител,цена,материал,наличност,пол,следваща,предишна
    filtriraj,filteri,sortiraj,boja,veličina,brend,proizvođač,cijena,materijal,spol,sljedeća,sljedeće,prethodna
    филтери,боја,величина,бренд,произвођач,материјал,следећа,претходна,razvrsti,blagovna znamka,naslednja
    prejšnja,φίλτρα,φίλτρο,ταξινόμηση,χρώμα,μέγεθος,μάρκα,κατασκευαστής,τιμή,υλικό,διαθεσιμότητα,αξιολόγηση,φύλο,επόμενη,προηγούμενη
    фильтр,фильтры,сортировка,сортировать,цвет,производитель,наличие,рейтинг,следующая,предыдущая,вперёд
    вперед,фільтр,фільтри,сортування,колір,розмір,виробник,ціна,матеріал,наявність,стать,наступна,попередня
    filtreler,sırala,sıralama,renk,beden,boyut,marka,fiyat,malzeme,materyal,stok durumu,puan,cinsiyet,sonraki,önceki
    süzgəc,çeşidlə,rəng,ölçü,qiymət,növbəti,əvvəlki,сүзгі,сұрыптау,түс,өлшем,баға,келесі,алдыңғы
    تصفية,فلترة,الترتيب,ترتيب,اللون,المقاس,الحجم,الماركة,العلامة التجارية,السعر,الخامة,التوفر,التقييم,الجنس,التالي,السابق
    فیلتر,فیلترها,مرتب‌سازی,رنگ,سایز,اندازه,برند,قیمت,جنس,موجودی,امتیاز,جنسیت,بعدی,قبلی,فلٹر,ترتیب دیں,سائز,برانڈ,اگلا,پچھلا
    סינון,מסננים,מיון,צבע,מידה,גודל,מותג,מחיר,חומר,זמינות,דירוג,מגדר,הבא,הקודם
    फ़िल्टर,फिल्टर,क्रमबद्ध करें,रंग,आकार,साइज,ब्रांड,कीमत,मूल्य,सामग्री,उपलब्धता,रेटिंग,लिंग,अगला,पिछला,ফিল্টার,সাজান,রং,আকার,সাইজ
    ব্র্যান্ড,দাম,মূল্য,উপাদান,পরবর্তী,পূর্ববর্তী,வடிகட்டி,வரிசைப்படுத்து,நிறம்,அளவு,பிராண்ட்,விலை,அடுத்து,முந்தைய
    ఫిల్టర్,రంగు,పరిమాణం,బ్రాండ్,ధర,తదుపరి,మునుపటి,ตัวกรอง,กรอง,เรียงตาม,สี,ขนาด,ไซส์,ยี่ห้อ,แบรนด์,ราคา,วัสดุ,คะแนน,ถัดไป,ก่อนหน้า
    bộ lọc,lọc,sắp xếp,màu sắc,màu,kích thước,kích cỡ,thương hiệu,giá,chất liệu,tình trạng,đánh giá,tiếp theo,trang sau,trang trước
    saring,urutkan,warna,ukuran,merek,jenama,harga,bahan,ketersediaan,penilaian,berikutnya,selanjutnya,sebelumnya
    筛选,篩選,排序,颜色,顏色,尺码,尺寸,尺碼,品牌,价格,價格,材质,材質,库存,評價,评价,性别,性別,分类,分類,下一页,上一页,下一頁,上一頁
    絞り込み,絞り込む,並べ替え,並び替え,カラー,色,サイズ,ブランド,メーカー,価格,素材,在庫,評価,次へ,前へ,次の,前の
    필터,정렬,색상,사이즈,크기,브랜드,제조사,가격,소재,재질,재고,평점,성별,다음,이전
    """

  static let figure = """
    figure,fig,fig.,figs,plate,photo,image,abbildung,abb,abb.,bild,foto,figura,figur,imagen,immagine,imagem,ilustración
    afbeelding,afb,afb.,kuva,rysunek,rys,rys.,ryc,ryc.,fot,fot.,obrázek,obrázok,obr,obr.,ábra,imaginea,фигура,фиг,фиг.,слика,сл.,slika
    sl,εικόνα,εικ.,σχήμα,рисунок,рис,рис.,фото,мал,мал.,малюнок,сурет,şekil,resim,şəkil,الشكل,شكل,صورة,شکل,تصویر,איור,תמונה,चित्र,ছবি,চিত্র
    படம்,చిత్రం,ภาพที่,รูปที่,hình,ảnh,gambar,larawan,kielelezo,picha,图,圖,图表,圖表,図,写真,그림,사진
    """

  /// Wordings of ``legal`` as well.
  static let consent = """
    accept,got it,i agree,akzeptieren,zustimmen,einverstanden,accepter,aceptar,aceitar,accetta,accetto,accepteren,akkoord,godkänn
    acceptera,godta,hyväksy,akceptuję,souhlasím,súhlasím,elfogadom,приемам,принять,согласен,prihvaćam,sutinku,αποδοχή,kabul et
    موافق,אני מסכים,ยอมรับ
    """

  /// What stands before the name of whom a post quotes; without one it heads anything.
  static let quoted = """
    quote,originally,zitat,citation,cita,citazione,citação,citaat,citat,sitat,lainaus,cytat,citace,citát,idézet,цитата
    сообщение,повідомлення,παράθεση,alıntı,اقتباس,نقل قول,ציטוט,อ้างอิง,trích dẫn,kutipan,引用,인용,originally posted by
    quoting,quote from,zitat von,citation de,citando a,cita de,citazione di,citação de,citat från,citat fra,sitat fra
    cytat z,сообщение от,цитата от,повідомлення від,παράθεση από,نوشته اصلی توسط,mesaj sahibi,kutipan dari,引用自,cituji
    citat:,citiraj,citavimas,citāts,tsitaat
    """
}
