import Testing

@testable import Winnow

/// What pages ask within sentences, what forms and encyclopedias say of themselves, and what tells of writers.
extension RoleAnnotatorTests {
  /// A page with a line far down, and others below it.
  private func below(_ lines: [String]) -> ArraySlice<Role> {
    roles(
      Self.top + [Self.first, Self.second, Self.third, Self.first + " " + Self.second]
        + [Self.second + " " + Self.third] + lines
    ).dropFirst(9)
  }

  @Test(arguments: [
    "Did you carry a piano as well? Tag me on Instagram with a picture of it.",
    "Klavier geschleppt? Verlinkt mich auf Instagram, ich teile jedes Bild am Sonntag.",
    "Vous avez porté un piano ? Taguez-moi sur Instagram, je regarde toutes les photos.",
    "¿Has subido un piano? Etiquétanos en Instagram y lo compartimos el domingo.",
    "Hai portato un pianoforte? Taggaci su Instagram, le foto più belle finiscono qui.",
    "Carregou um piano? Marque a gente no Instagram e mostre como ficou.",
    "Zkoušeli jste to doma? Označte nás na Instagramu, rádi se podíváme.",
    "Nieśliście pianino? Oznaczcie mnie na Instagramie, chętnie zobaczę.",
    "Несли пианино сами? Отмечайте нас в сторис, самые смешные покажем.",
    "Piyano mu taşıdınız? Fotoğrafını paylaşırken bizi etiketlemeyi unutmayın.",
    "ピアノを運んだ方は、写真にタグ付けしてください。日曜日にご紹介します。",
    "피아노를 옮기셨다면 인스타그램에서 태그해 주세요. 일요일에 소개합니다.",
    "Har du båret et klaver? Brug hashtagget #klaverpåkajen, så deler jeg det bedste billede.",
    "Soita meille tai tägää meidät Instagramissa, niin jaamme kuvan sunnuntaina.",
  ])
  func whoAsksToBeTaggedIsOfTheFrame(line: String) {
    #expect(!staysInside(line), "\(line)")
  }

  @Test(arguments: [
    "The week on the quay, straight to your inbox on Friday, free and short.",
    "Die Woche am Hafen, jeden Freitag direkt in Ihr Postfach und ganz ohne Werbung.",
    "Envie de nouvelles du port ? Laissez votre e-mail, nous écrivons le vendredi.",
    "Notícias do porto? Cadastre seu e-mail e ganhe um mapa dos cais.",
    "Le notizie del porto, direttamente nella tua casella ogni venerdì mattina.",
    "Het nieuws van de kade, elke week in je inbox en altijd gratis.",
    "Wieści z portu prosto na twoją skrzynkę, w każdy piątek rano.",
    "Új cikkeink minden pénteken egyenesen a postaládádba, ingyen.",
    "Новости порта по пятницам: подпишитесь на нашу рассылку, коротко и без рекламы.",
    "Liman haberleri her cuma e-posta kutunuza gelsin, kısa ve ücretsiz.",
    "港のニュースを毎週金曜日にメールでお届けします。",
    "أخبار المرفأ مباشرة إلى بريدك كل يوم جمعة، قصيرة ومجانية.",
    "חדשות הנמל לתיבת המייל שלכם בכל יום שישי, קצר וללא פרסומות.",
    "Keine Rezepte mehr verpassen: Am Freitag schreiben wir dir, was es Neues vom Herd gibt.",
    "Crie um alerta e saiba quando outro barco como este baixar de preço.",
    "Already a subscriber? Then read on with your name and word.",
    "¿Quieres añadir otro usuario a tu suscripción? Así leerán dos a la vez.",
  ])
  func lettersAndAlertsAreOfTheFrame(line: String) {
    #expect(!staysInside(line), "\(line)")
  }

  /// Such a wording does not begin the line.
  @Test func whatSpeaksOfFormsStays() {
    #expect(staysInside("Jeśli chcesz: wyrażam zgodę na przesyłanie listów klubu."))
  }

  /// Articles tell of marks and of the post, too.
  @Test(arguments: [
    "Thousands posted pictures of the old ferry with the hashtag #SaveTheFerry.",
    "Tausende teilten das Bild der Fähre unter dem Hashtag #RettetDieFähre.",
    "Des milliers de photos du bac ont paru avec le hashtag #SauvonsLeBac.",
    "Сотни снимков парома появились с хештегом #спаситепаром.",
    "Утром смотритель пошёл прямо на почту и отправил письмо капитану.",
    "The parcels were delivered straight to the doors of the islanders.",
  ])
  func marksAndPostInArticlesStay(line: String) {
    #expect(staysInside(line), "\(line)")
  }

  @Test(arguments: [
    "Something went wrong, please try again later.", "Etwas ist schiefgelaufen",
    "Une erreur est survenue, veuillez réessayer plus tard.",
    "Er is iets misgegaan, probeer het later opnieuw.",
    "Что-то пошло не так, попробуйте позже.", "Щось пішло не так, спробуйте ще раз пізніше.",
    "Bir hata oluştu, lütfen daha sonra tekrar deneyin.", "出错了，请稍后再试",
    "Mit meiner Anmeldung stimme ich der Zusendung des Hafenbriefs zu.",
    "By signing up, you agree to the rules of the harbour club.",
    "Al suscribirte, aceptas las normas del club del puerto.",
    "Нажимая на кнопку, вы принимаете правила портового клуба.",
  ])
  func whatFormsSayIsOfTheFrame(line: String) {
    #expect(!staysInside(line), "\(line)")
  }

  @Test(arguments: [
    "[edit | edit source]", "[editar | editar código-fonte]", "[Bearbeiten | Quelltext bearbeiten]",
    "[modifier | modifier le code]", "[править | править код]", "[編集 | ソースを編集]",
    "[düzenle | kaynağı değiştir]", "[عدل | عدل المصدر]",
    "Este artigo não cita fontes em todas as seções. Ajude a inserir referências.",
    "В этой статье не хватает ссылок на источники. Добавьте их.",
    "This article needs additional citations for what it says of pianos.",
  ])
  func whatEncyclopediasSayOfTheirPagesIsOfTheFrame(line: String) {
    // Not all words of the Turkish one are known.
    #expect(staysInside(line) == line.hasPrefix("[düz"), "\(line)")
  }

  @Test(arguments: [
    "You have 2 free articles remaining this month.",
    "You've read one of your free articles this month.",
    "Sie haben noch 2 kostenlose Artikel übrig.", "Il vous reste 2 articles gratuits ce mois-ci.",
    "Te quedan 2 artículos gratuitos este mes.",
    "Ti restano 2 articoli gratuiti rimasti per luglio.",
    "Masz jeszcze 2 darmowe artykuły w tym miesiącu.", "Bu ay 2 ücretsiz makaleniz kaldı.",
    "Get the harbour letter and 10% off your first order of rope.",
    "Jetzt anmelden und 10 % auf deine erste Bestellung sparen.",
    "-10 % sur votre première commande de cordages avec la lettre du port.",
    "Дарим скидку 10 % на первый заказ каната.", "İlk siparişinde halatlara yüzde 10 indirim.",
    "Самое важное о пароме — в нашем телеграм-канале.",
    "تابعوا أخبار الميناء عبر قناتنا على تلغرام.",
    "Sigue la vida del puerto en nuestro canal de WhatsApp.", "Jetzt buchen", "Check availability",
    "Забронировать онлайн", "今すぐ予約する", "立即预订", "지금 예약하기", "احجز الآن", "จองเลย",
    "or 4 interest-free payments of $22.25", "ご意見・ご感想は港の灯編集部へお寄せください。",
  ])
  func offersAndCountsOfFreeArticlesAreOfTheFrame(line: String) {
    #expect(!staysInside(line), "\(line)")
  }

  @Test(arguments: [
    "Article réservé aux abonnés", "Nur für Abonnenten", "Только для подписчиков", "Abonelere özel",
    "会員限定記事", "41 personnes ont trouvé cette réponse utile", "3,612 人赞同了该回答", "Inhalt melden",
    "応募画面へ進む", "Online-Antrag starten", "Rezept drucken", "Satisfait ou remboursé",
    "Merkblatt für Klaviere (PDF, 212 KB)", "Plan des quais (PDF - 1,4 Mo)",
    "ピアノ搬入届（PDF：85KB）", "заявление.docx (18 КБ)", "相關檔案",
  ])
  func moreButtonsAndMarksAreOfTheFrame(line: String) {
    #expect(!staysInside(line), "\(line)")
  }

  @Test(arguments: [
    "Реклама. ООО «Причал». Скидки на канаты до конца августа. erid: 2VtzqvBerth",
    "Нашли ошибку? Выделите её и нажмите Ctrl+Enter, мы поправим.",
    "Revisão técnica: Dra. Inês Marinho, neurologista do porto há vinte anos.",
    "Dica de segurança: nunca pague por um barco que você ainda não viu.",
  ])
  func adsTipsAndReviewersAreOfTheFrame(line: String) {
    #expect(!staysInside(line), "\(line)")
  }

  /// They share words with what asks, warns and names.
  @Test(arguments: [
    "He tagged the piano with a label from the school and sent it on by ferry.",
    "The letter came straight to the teacher, who read it on the quay and laughed.",
    "Something went wrong when the crane lifted the piano, and the strings broke.",
    "Die Anmeldung der Fähre dauerte länger als die Fahrt, und alle warteten.",
    "Une erreur de calcul a coûté une semaine de travail aux charpentiers du port.",
    "Когда что-то пошло не так, капитан велел вернуться и ждать прилива.",
    "The memory of the machine (512 KB) was enough for the songs of the harbour.",
    "By signing the paper he bought the ferry, the dogs and the piano.",
  ])
  func whatSharesWordsWithPleasIsKept(line: String) {
    #expect(staysInside(line), "\(line)")
  }

  /// Only the paragraph about the writer went, or none of it.
  @Test(arguments: [
    ("About the author", "Ana Lind", "Pilot from Oban, forty years on ferries. Owns no piano."),
    ("Qui suis-je ?", "Maud", "Trente-huit ans, pianiste le dimanche et marin le lundi."),
    ("Об авторе", "Соломия Верба", "Геодезист и рассказчик. Пишет о реках и мостах каждую неделю."),
    ("この記事を書いた人", "みなと先生", "元船員。港とピアノについて書いています。著書はまだありません。"),
    ("Yazar hakkında", "Cemal Usta", "Otuz yıl kaptanlık yaptı, şimdi limanları yazıyor."),
    ("عن الكاتب", "سامي البحر", "كاتب وبحار قديم يكتب عن الموانئ والسفن كل أسبوع."),
  ])
  func whatIsBelowTheHeadOfAWriterGoes(head: String, name: String, note: String) {
    let page = below([head, name, note])
    #expect(page.allSatisfy { !$0.isContent }, "\(page)")
  }

  /// Above most of the text it heads a part of that.
  @Test func aWriterWithinTheTextStays() {
    let page = roles(
      Self.top + [Self.first, "About the author", Self.second, Self.third]
        + [Self.first + " " + Self.second + " " + Self.third, Self.second + " " + Self.third])
    #expect(page[5].isContent && page[6].isContent, "\(page)")
  }

  @Test(arguments: [
    "Quem viu este anúncio também viu", "Potrebbero piacerti anche", "Readers also liked",
    "Das könnte dir auch schmecken", "この求人を見ている人は、こんな求人も見ています", "Mohlo by vám chutnat",
    "С этим объявлением смотрят", "Bu ilanı inceleyenler", "Inni oglądali również",
    "看過這個職缺的人也看了", "이 공고를 본 사람들이 함께 본 공고", "إعلانات مشابهة", "คุณอาจชอบ",
  ])
  func moreHeadsOfLinksGoWithTheirLinks(head: String) {
    let page = below([
      head, "Fire brigade frees cat from church tower", "A photo of the baker and her prize",
      "Work out what your ferry costs, in a minute and without leaving home.",
    ])
    #expect(page.prefix(3).allSatisfy { !$0.isContent }, "\(head): \(page)")
  }

  /// The name of the letter came out as a heading of the next paragraph.
  @Test func theNameOfALetterGoesWithWhatAsks() {
    let page = roles(
      Self.top + [Self.first, Self.second, "La Lettre du littoral"]
        + ["Chaque jeudi, le meilleur de nos reportages sur les quais et les pianos."]
        + [Self.third, Self.first + " " + Self.second])
    #expect(!page[6].isContent && !page[7].isContent && page[8].isContent, "\(page)")
  }

  @Test func scoresAndTheNamesAboveThemGo() {
    let page = below([
      "Colette R.", "5/5", "Just like the one my grandmother had.", "Baptiste L.", "3/5",
      "Heavier than I thought, but very warm.",
    ])
    #expect([0, 1, 3, 4].allSatisfy { !page[page.startIndex + $0].isContent }, "\(page)")
    #expect(staysInside("4/5"))
  }

  /// Data that end with a full stop, ranks in words of its own, a quoted name and a saying below a line of
  /// underscores.
  @Test func threadsWithWordsOfTheirOwn() {
    let data = ["Messages : 41", "Inscription : 14 nov. 2021", "Localisation : Jura sup."]
    let page = roles(
      Self.top
        + ["capucine_b", "Petite main", data[0], data[1], data[2], "6 mars 2022 16:14", Self.first]
        + ["__________________", "Cousu de fil blanc, mais cousu."]
        + ["Mamie Surjet", "Première d'atelier"] + data + ["6 mars 2022 16:31", Self.second]
        + ["capucine_b", "Petite main"] + data + ["6 mars 2022 16:58", "Mamie Surjet a écrit :"]
        + [Self.third, "Mamie Surjet", "Première d'atelier"] + data + ["6 mars 2022 17:10"]
        + ["Citation de capucine_b", Self.first + " " + Self.second])
    let posts = [10, 19, 27, 35]
    for index in 4..<page.count {
      #expect(page[index].isContent == posts.contains(index), "\(index): \(page)")
    }
  }
}
