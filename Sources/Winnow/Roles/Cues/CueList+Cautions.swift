/// What pages say of themselves with care.
extension CueList {
  /// That they give no advice, whose opinion they hold, and who pays for them: turns within a sentence.
  static let caution = """
    ne remplacent en aucun cas,ne remplace en aucun cas une consultation,ne sauraient remplacer une consultation
    não substituem a avaliação,não substitui a avaliação,no sustituyen la valoración,no sustituye la valoración
    no reemplazan la evaluación,no reemplaza la evaluación,non sostituiscono la valutazione,mám malou provizi
    dostávám malou provizi,dostávám provizi,저작권은 작가에게,저작권은 저자에게
    does not constitute medical advice,do not constitute medical advice,does not replace medical advice
    not a substitute for medical advice,not a substitute for professional medical
    not a substitute for professional advice,substitute for professional medical advice
    does not constitute legal advice,not constitute legal advice,not constitute investment advice
    not a substitute for legal advice,for informational purposes only,for information purposes only
    for general information only,informational purposes and,opinions expressed are those of the author
    views expressed are those of the author,are solely those of the author,are those of the author and do not
    do not necessarily reflect the views,do not necessarily reflect the opinion,does not necessarily reflect the
    not necessarily those of,contains affiliate links,contain affiliate links,affiliate commission
    may earn a commission,earn an affiliate,as an amazon associate,may earn a small commission
    accept no responsibility for the content,ersetzt keine ärztliche,ersetzen keine ärztliche
    ersetzt nicht den besuch beim arzt,ersetzt keinen arztbesuch,ersetzt keine rechtsberatung
    ersetzen keine rechtsberatung,keine rechtsberatung dar,keine anlageberatung dar,dienen nur der information
    dienen ausschließlich der information,dient nur der information,ersetzen keinesfalls
    geben die meinung des autors wieder,gibt die meinung des autors wieder,muss nicht der meinung der redaktion
    nicht die meinung der redaktion,enthält affiliate-links,erhalten wir eine provision,bekommen wir eine provision
    eine kleine provision,ne remplace pas un avis médical,ne remplacent pas un avis médical
    ne remplace pas une consultation,ne remplacent pas une consultation,ne se substitue pas à l'avis
    ne constitue pas un avis médical,ne constituent pas un conseil juridique,ne constitue pas un conseil juridique
    ne remplacent pas l'avis,à titre informatif,à titre indicatif et ne,n'engagent que leur auteur
    n'engagent que leurs auteurs,n'engage que son auteur,contient des liens affiliés,contient des liens d'affiliation
    liens d'affiliation,liens affiliés,no sustituye la consulta,no sustituyen la consulta
    no sustituye en ningún caso la consulta,no sustituyen en ningún caso la consulta
    no sustituye el consejo médico,no sustituye el consejo de un,no reemplaza la consulta,no reemplaza el consejo
    no constituye asesoramiento,no constituyen asesoramiento,no sustituye el asesoramiento
    no sustituyen el asesoramiento,tiene carácter informativo,tienen carácter informativo
    carácter meramente informativo,con fines informativos,meramente orientativo,son responsabilidad de sus autores
    es responsabilidad de su autor,no refleja necesariamente,no reflejan necesariamente,no representan necesariamente
    contiene enlaces de afiliados,enlaces de afiliados,enlaces de afiliado,não substitui a consulta
    não substituem a consulta,não substitui o aconselhamento,não substituem o aconselhamento
    não substitui a orientação,não substitui uma consulta,não substituem a orientação,não dispensa a consulta
    não constitui aconselhamento,caráter meramente informativo,fins informativos,meramente informativo
    meramente informativas,de responsabilidade do autor,não reflete necessariamente,não refletem necessariamente
    não representa necessariamente,não reflectem necessariamente,contém links de afiliados,links de afiliados
    links de afiliado,podemos ganhar uma comissão,non sostituisce il parere del medico
    non sostituisce il parere medico,non sostituiscono il parere,non sostituisce il consulto,non intendono sostituire
    non intende sostituire,non sostituisce la consulenza,non sostituiscono la consulenza,non costituisce consulenza
    non costituiscono consulenza,a scopo informativo,scopo puramente informativo,scopo esclusivamente informativo
    carattere puramente informativo,hanno scopo informativo,a carattere informativo,opinioni espresse dagli autori
    non riflettono necessariamente,non rispecchia necessariamente,non rispecchiano necessariamente
    contiene link di affiliazione,link di affiliazione,link affiliati,geen vervanging voor medisch
    vervangt geen medisch,vervangen geen medisch,vervangt geen advies,vervangt niet het advies,geen medisch advies
    geen juridisch advies,uitsluitend ter informatie,uitsluitend informatief,niet door ons gecontroleerd
    niet noodzakelijk de mening,niet noodzakelijkerwijs de mening,bevat affiliate links,affiliatelinks
    ontvangen wij een commissie,ersätter inte medicinsk,ersätter inte läkarvård,ersätter inte råd
    ersätter inte juridisk,ersätter inte en bedömning,utgör inte medicinsk rådgivning,utgör inte juridisk rådgivning
    endast i informationssyfte,är skribentens egna,är skribentens åsikter,speglar inte nödvändigtvis
    innehåller annonslänkar,affiliatelänkar,innehåller affiliate,erstatter ikke medisinsk,erstatter ikke legebesøk
    erstatter ikke råd fra,erstatter ikke juridisk,kun til informasjon,kun ment som informasjon
    for skribentens regning,gir uttrykk for skribentens,uttrykk for skribentens,inneholder annonselenker
    affiliatelenker,erstatter ikke lægelig,erstatter ikke lægehjælp,erstatter ikke rådgivning,kun til information
    udelukkende til information,udtryk for skribentens,skribentens egen holdning,indeholder affiliate
    ei korvaa lääkärin,eivät korvaa lääkärin,ei korvaa lääketieteellistä,ei korvaa juridista,eivät korvaa juridista
    ovat kirjoittajan omia,eivät välttämättä edusta,ei välttämättä edusta,sisältää mainoslinkkejä,sisältää affiliate
    kumppanuuslinkkejä,nie zastępuje porady lekarskiej,nie zastępują porady lekarskiej,nie zastępuje konsultacji
    nie zastępują konsultacji,nie zastąpi wizyty,nie zastąpią wizyty,nie stanowi porady,nie stanowią porady
    charakter wyłącznie informacyjny,charakter poglądowy,celach informacyjnych,nie stanowi oferty handlowej
    prywatną opinią autora,wyrażają opinie autora,nie odzwierciedla,linki afiliacyjne,linków afiliacyjnych
    nie ponosi odpowiedzialności za treść,redakcja nie ponosi odpowiedzialności,nie odpowiada za treść
    nenahrazuje lékařskou,nenahrazují lékařskou,nenahrazuje konzultaci,nenahrazují konzultaci,nenahrazuje návštěvu
    nenahrazují odbornou,nenahrazuje odbornou,nenahrazuje právní,nenahrazují právní,mají pouze informativní
    má pouze informativní,informativní charakter,vyjadřují názory autora,vyjadřuje názor autora,nemusí vyjadřovat
    nemusí se shodovat,nemusí odpovídat názoru redakce,affiliate odkazy,obsahuje affiliate,provizní odkazy
    neodpovídá za obsah,nenese odpovědnost za obsah,nenahrádza lekársku,nenahrádzajú lekársku,nenahrádza odbornú
    nenahrádzajú odbornú,nenahrádza návštevu,nenahrádza právne,informatívny charakter,nemusia vyjadrovať
    nemusí sa zhodovať,nezodpovedá za obsah,nem helyettesíti az orvosi,nem helyettesítik az orvosi
    nem helyettesíti a szakember,nem helyettesítik a szakember,nem helyettesíti a szakorvosi,nem minősül orvosi
    nem minősül jogi,nem minősül befektetési,nem helyettesíti a jogi,tájékoztató jellegű,tájékoztató jellegűek
    kizárólag tájékoztató,a szerző véleményét,nem feltétlenül tükrözi,nem feltétlenül egyezik,affiliate linkeket
    partnerlinkeket,nu înlocuiesc consultul,nu înlocuiește consultul,nu înlocuiesc sfatul,nu înlocuiește sfatul
    nu înlocuiesc consultanța,nu înlocuiește consultanța,nu înlocuiește consultația,nu înlocuiesc consultația
    nu constituie consultanță,nu reprezintă consultanță,caracter informativ,caracter pur informativ,scop informativ
    rol informativ,aparțin exclusiv autorilor,nu reflectă neapărat,nu reprezintă neapărat,linkuri afiliate
    link-uri afiliate,link-uri de afiliere,не замества консултация,не заместват консултация,не замества консултацията
    не заместват консултацията,не замества медицинска,не заместват медицинска,не заместват лекарски
    не представлява правен съвет,не представлява медицински,информативен характер,информативна цел,информационна цел
    изразява мнението на автора,не отразява непременно,не ангажира редакцията,афилиейт линкове,партньорски връзки
    nisu zamjena za liječnički,nije zamjena za liječnički,ne zamjenjuje liječnički,ne zamjenjuju liječnički
    nisu zamjena za savjet,nije zamjena za savjet,nije zamjena za stručni,nisu zamjena za stručni
    nije zamjena za pregled,informativne su prirode,isključivo informativnog,informativnog karaktera
    informativnog su karaktera,ne odražavaju nužno,ne održava nužno,affiliate linkove,nije odgovoran za sadržaj
    није замена за,нису замена за,не представља замену,информативног карактера,искључиво информативног
    не одражавају нужно,nije zamena za,nisu zamena za,ne predstavlja zamenu,ne predstavljaju zamenu
    niso nadomestilo za,ni nadomestilo za,ne nadomešča posveta,ne nadomeščajo posveta,informativne narave
    informativnega značaja,nepakeičia gydytojo,nepakeičia specialisto,tik informacinio pobūdžio,informacinio pobūdžio
    nebūtinai sutampa,neaizstāj ārsta,neaizvieto ārsta,informatīvs raksturs,informatīvs nolūks,ne vienmēr sakrīt
    ei asenda arsti,ei asenda meditsiinilist,informatiivse iseloomuga,ei pruugi ühtida,ei pruugi kattuda
    δεν υποκαθιστά τη,δεν υποκαθιστούν την,δεν υποκαθιστούν τη,δεν υποκαθιστά την,δεν αντικαθιστά την ιατρική
    δεν αντικαθιστούν την ιατρική,δεν αντικαθιστά τη συμβουλή,δεν αποτελεί ιατρική,δεν αποτελεί νομική συμβουλή
    δεν αποτελούν νομική συμβουλή,δεν αποτελούν ιατρική,ενημερωτικό χαρακτήρα,ενημερωτικούς σκοπούς
    απηχούν τις απόψεις,εκφράζουν τις απόψεις των συγγραφέων,δεν απηχούν απαραίτητα,δεν εκφράζουν απαραίτητα
    δεν υιοθετεί απαραίτητα,συνδέσμους affiliate,tıbbi tavsiye yerine geçmez,doktor tavsiyesi yerine geçmez
    hekim muayenesi yerine geçmez,tıbbi tavsiye niteliği taşımaz,hukuki tavsiye niteliği taşımaz
    hukuki danışmanlık yerine geçmez,hukuki danışmanlık niteliği taşımaz,yatırım tavsiyesi değildir
    yatırım danışmanlığı kapsamında değildir,tavsiye niteliği taşımaz,bilgilendirme amaçlıdır,bilgi amaçlıdır
    bilgilendirme amacıyla hazırlanmıştır,teşhis ve tedavi için doktorunuza,yazarına aittir,yazarın kendisine aittir
    yazarların kendi görüşleridir,görüşlerini yansıtmayabilir,görüşünü yansıtmaz,affiliate linkler
    satış ortaklığı linki,məlumat xarakteri daşıyır,müəllifin mövqeyi,redaksiyanın mövqeyi,не заменяет консультацию
    не заменяют консультацию,не заменяет консультации,не заменяют консультации,не заменит консультации
    не является медицинской рекомендацией,не являются медицинской,не является юридической консультацией
    не является индивидуальной инвестиционной,не является публичной офертой,не является офертой
    носит информационный характер,носят информационный характер,носит справочный характер,носят справочный характер
    носит исключительно информационный,носят исключительно информационный,исключительно в ознакомительных целях
    в ознакомительных целях,в информационных целях,имеются противопоказания,необходима консультация специалиста
    проконсультируйтесь со специалистом,может не совпадать с мнением,может не совпадать с позицией,может не отражать
    не несет ответственности за содержание,не несёт ответственности за содержание,редакция не несет ответственности
    партнёрские ссылки,партнерские ссылки,не замінює консультацію,не замінюють консультацію,не замінює консультації
    не замінюють консультації,не замінить консультації,не є медичною рекомендацією,не є медичною порадою
    не є юридичною консультацією,не є публічною офертою,інформаційний характер,довідковий характер,в ознайомчих цілях
    з інформаційною метою,може не збігатися,можуть не збігатися,може не співпадати,не несе відповідальності за зміст
    редакція не несе відповідальності,партнерські посилання,не замяняе кансультацыю,можа не супадаць
    інфармацыйны характар,дәрігер кеңесін алмастырмайды,ақпараттық сипатта,авторлардың пікірі,редакция көзқарасы
    لا تغني عن استشارة,لا يغني عن استشارة,لا تغني عن الاستشارة,لا يغني عن الاستشارة,ليست بديلا عن استشارة
    ليس بديلا عن استشارة,ليست بديلًا عن,ليس بديلًا عن استشارة,ولا تعد بديلا عن,لا تعتبر بديلا عن,لا يعتبر بديلا عن
    لا تعد استشارة,لا يعد استشارة,لأغراض إعلامية,لأغراض تثقيفية,للأغراض الإعلامية,لأغراض المعلومات العامة
    لا تعبر بالضرورة عن,لا يعبر بالضرورة عن,لا تعكس بالضرورة,يعبر عن رأي كاتبه,تعبر عن رأي أصحابها,تعبر عن رأي كاتبها
    الآراء الواردة,الموقع غير مسؤول عن,روابط تابعة,روابط بالعمولة,جایگزین مشاوره پزشک,جایگزین تشخیص پزشک
    جایگزین نظر پزشک,جایگزین توصیه پزشک,جایگزین مشاوره حقوقی,جایگزین ویزیت پزشک,صرفا جنبه اطلاع‌رسانی
    صرفاً جنبه اطلاع‌رسانی,صرفا جهت اطلاع‌رسانی,صرفاً جهت اطلاع‌رسانی,صرفاً جنبه آموزشی,صرفا جنبه آموزشی
    جنبه اطلاع‌رسانی دارد,نظر نویسنده است,لزوما بیانگر,لزوماً بیانگر,لزوماً نظر,مسئولیت محتوای
    ڈاکٹر کے مشورے کا متبادل نہیں,معلومات کے لیے ہے,مصنف کی ذاتی رائے,ادارے کا متفق ہونا ضروری نہیں,אינו מהווה תחליף
    אינם מהווים תחליף,אינה מהווה תחליף,אין לראות בו תחליף,אין לראות בהם תחליף,אינו תחליף לייעוץ,אינם תחליף לייעוץ
    אינו מהווה ייעוץ,אינו מהווה חוות דעת,תחליף לייעוץ רפואי,תחליף לייעוץ משפטי,לצורכי מידע בלבד,למטרות מידע בלבד
    למידע כללי בלבד,על דעת הכותב בלבד,הדעות המובעות,אינן משקפות בהכרח,קישורי שותפים,चिकित्सकीय सलाह का विकल्प नहीं
    डॉक्टर की सलाह का विकल्प नहीं,चिकित्सा सलाह का विकल्प नहीं,पेशेवर सलाह का विकल्प नहीं,कानूनी सलाह का विकल्प नहीं
    डॉक्टर से सलाह जरूर लें,केवल जानकारी के लिए,सामान्य जानकारी के लिए,सामान्य जानकारियों पर आधारित
    जानकारी के उद्देश्य से,लेखक के निजी विचार,लेखक के अपने विचार,ये लेखक के निजी,ये उनके निजी विचार
    इसकी पुष्टि नहीं करता,पुष्टि नहीं करता है,वैद्यकीय सल्ल्याला पर्याय नाही,लेखकाची वैयक्तिक मते
    চিকিৎসকের পরামর্শের বিকল্প নয়,চিকিৎসা পরামর্শের বিকল্প নয়,আইনি পরামর্শের বিকল্প নয়,পেশাদার পরামর্শের বিকল্প নয়
    পরামর্শের বিকল্প নয়,শুধুমাত্র তথ্যের জন্য,শুধু সাধারণ তথ্যের জন্য,সাধারণ তথ্যের জন্য,লেখকের নিজস্ব
    লেখকের ব্যক্তিগত মতামত,মতামত লেখকের,மருத்துவ ஆலோசனைக்கு மாற்றாக,தகவல் நோக்கங்களுக்காக,కేవలం సమాచారం కోసం
    వైద్యుల సలహాకు ప్రత్యామ్నాయం కాదు,ไม่สามารถใช้แทนคำแนะนำ,ไม่ใช่คำแนะนำทางการแพทย์,ไม่สามารถทดแทนคำแนะนำ
    ไม่ถือเป็นคำแนะนำ,ไม่ได้มีเจตนาแทนที่,เพื่อให้ข้อมูลเท่านั้น,เพื่อเป็นข้อมูลเบื้องต้น
    เป็นความคิดเห็นส่วนตัวของผู้เขียน,ความคิดเห็นส่วนบุคคลของผู้เขียน,ไม่จำเป็นต้องสะท้อน,ไม่จำเป็นต้องเห็นด้วย
    ลิงก์พันธมิตร,không thay thế cho lời khuyên,không thể thay thế lời khuyên,không thay thế lời khuyên
    không thay thế ý kiến,không thay thế cho việc chẩn đoán,không thay thế cho chẩn đoán,không thay thế việc khám
    không thay thế tư vấn,không phải là lời khuyên,chỉ mang tính chất tham khảo,chỉ mang tính tham khảo
    chỉ có tính chất tham khảo,mang tính chất tham khảo,quan điểm riêng của tác giả,không nhất thiết phản ánh
    liên kết tiếp thị,bukan pengganti nasihat medis,bukan pengganti konsultasi,tidak menggantikan nasihat
    tidak menggantikan konsultasi,tidak dimaksudkan sebagai pengganti,bukan merupakan nasihat,tujuan informasi semata
    bersifat informatif,tanggung jawab penulis,merupakan pendapat pribadi,opini pribadi penulis
    di luar tanggung jawab redaksi,tidak mencerminkan pandangan,tautan afiliasi,link afiliasi
    bukan pengganti nasihat perubatan,tujuan maklumat sahaja,pandangan peribadi penulis,tidak semestinya mencerminkan
    pautan afiliasi,hindi kapalit ng payong medikal,si mbadala wa ushauri,医学的アドバイスに代わるもの,医師の診断に代わるもの,診断や治療に代わるもの
    専門家のアドバイスに代わるもの,一般的な情報提供を目的,一切責任を負いません,一切の責任を負いません,一切責任を負いかねます,責任を負いかねます,筆者個人の見解,執筆者個人の見解,個人の見解です,アフィリエイト広告
    アフィリエイトリンク,アフィリエイトプログラム,プロモーションが含まれて,プロモーションを含みます,広告が含まれて,個人の感想です,의학적 조언을 대신,의학적 조언을 대체,전문의의 진료를 대신,진료를 대신할 수 없
    전문적인 조언을 대신,법률 자문을 대신,참고용으로만,참고용이며,참고 자료이며,정보 제공을 목적으로,필자의 개인적 의견,필자 개인의 의견,외부 필자의,본지의 편집 방향과 다를,본지 편집방향과 다를
    편집 방향과 일치하지 않을,쿠팡 파트너스 활동,일정액의 수수료를,제휴 링크,不能替代医生,不能代替医生,不能替代专业,不能代替专业,不构成医疗建议,不构成投资建议,不构成法律建议,不构成任何建议,不作为诊断,不能作为诊断
    仅供参考,僅供參考,仅代表作者,僅代表作者,仅代表个人观点,仅代表作者本人,不代表本站,不代表本网,不代表本平台,不代表本刊,本站立场,不代表本報,不代表本台,不能取代醫師,不能取代專業,無法取代醫師,不構成投資建議
    不構成醫療建議,不構成法律意見,不代表本站立場,聯盟行銷,联盟链接
    """
}
