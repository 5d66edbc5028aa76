import Testing

@testable import Winnow

/// What the frames of pages say by themselves, in many languages.
extension RoleAnnotatorTests {
  /// What stands above the article.
  static let top = ["Home", "News", "Search", "The old ferry goes again"]

  /// A line between paragraphs, where the model takes most for content.
  func staysInside(_ line: String) -> Bool {
    roles(Self.top + [Self.first, Self.second, line, Self.third, Self.first + " " + Self.second])[6]
      .isContent
  }

  @Test(arguments: [
    "Reading time: 5 min", "Lesezeit: 5 Minuten", "Tempo di lettura: 5 min",
    "Czas czytania: 5 minut",
    "Olvasási idő: 8 perc", "Час читання: 4 хвилини", "Χρόνος ανάγνωσης: 4 λεπτά",
    "زمان مطالعه: ۵ دقیقه", "وقت القراءة: 3 دقائق", "זמן קריאה: 4 דקות", "पढ़ने का समय: 4 मिनट",
    "পড়ার সময়: ৩ মিনিট", "เวลาในการอ่าน: 3 นาที", "Thời gian đọc: 4 phút", "Waktu baca: 3 menit",
    "読了時間：約5分", "읽는 시간 4분", "阅读时间：4分钟",
  ])
  func readingTimeIsOfTheFrame(line: String) {
    #expect(!staysInside(line), "\(line)")
  }

  @Test(arguments: [
    "Report this job", "Jetzt bewerben", "Enregistrer l'offre", "Salva annuncio", "Zapisz ofertę",
    "Откликнуться на вакансию", "İlanı kaydet", "Ứng tuyển ngay", "Kirim lamaran", "この求人に応募する",
    "공고 신고", "收藏职位", "حفظ الوظيفة", "ذخیره آگهی", "שמירת משרה", "Hae paikkaa",
    "14 people found this helpful", "14 Kunden fanden diese hilfreich", "Ellenőrzött vásárló",
    "違反報告", "Lihat semua ulasan", "Visitors today 43", "สถิติผู้เข้าชม",
  ])
  func buttonsAndCountersAreOfTheFrame(line: String) {
    #expect(!staysInside(line), "\(line)")
  }

  @Test(arguments: [
    "Was this page helpful to you and your family?",
    "Melden Sie sich für unseren Newsletter an und sparen Sie zehn Prozent beim ersten Einkauf.",
    "Vous avez repéré une erreur dans cet article ? Écrivez à la rédaction.",
    "Seguici su tutti i canali per non perdere le prossime puntate.",
    "Iratkozzon fel hírlevelünkre, és kedvezményt adunk az első vásárlásából!",
    "Uočili ste grešku u tekstu? Pišite nam na adresu redakcije.",
    "Нашли ошибку в тексте? Выделите её и сообщите редакции.",
    "Bültenimize abone olun, haftanın yazıları posta kutunuza gelsin.",
    "اشترك في نشرتنا لتصلك أهم القصص كل أسبوع.",
    "این مطلب برای شما مفید بود؟ آن را برای دوستانتان بفرستید.",
    "このページの情報は役に立ちましたか？", "이 페이지의 정보가 도움이 되었습니까?",
    "这篇文章对您有帮助吗？欢迎告诉我们。", "Nhận thông báo việc làm tương tự qua email của bạn mỗi tuần.",
    "Apakah artikel ini bermanfaat bagi Anda dan keluarga?",
  ])
  func requestsAreOfTheFrame(line: String) {
    #expect(!staysInside(line), "\(line)")
  }

  @Test(arguments: [
    "The content of this page is for informational purposes only and does not replace a visit.",
    "Die Texte ersetzen keine ärztliche Beratung durch eine Praxis.",
    "Răspunsurile au caracter informativ și nu înlocuiesc consultanța juridică a unui avocat.",
    "Информация носит справочный характер и не заменяет консультацию врача.",
    "Buradaki bilgiler yatırım tavsiyesi değildir, karar okuyucunundur.",
    "Bài viết chỉ mang tính chất tham khảo, mời bạn hỏi thêm bác sĩ.",
    "المعلومات الواردة هنا لا تغني عن استشارة الطبيب.", "本文仅供参考，不构成投资建议。",
  ])
  func cautionsAreOfTheFrame(line: String) {
    #expect(!staysInside(line), "\(line)")
  }

  /// They share words with what asks, counts and warns.
  @Test(arguments: [
    "Report on the harbour", "The answers of the captain", "Views of the quay in winter",
    "Die Antworten des Kapitäns waren kurz, und er gab sie ungern.",
    "Il tempo di lettura dei giudici fu breve, e la sentenza arrivò prima di sera.",
    "Кто нашёл ошибку в расчётах, получил от капитана яблоко и благодарность.",
    "Ο χρόνος περνούσε αργά στο λιμάνι και κανείς δεν βιαζόταν.",
    "Die Leserin schrieb, sie habe sich beim Arzt in der Hafenstraße wohlgefühlt.",
  ])
  func whatSharesTheirWordsIsKept(line: String) {
    #expect(staysInside(line), "\(line)")
  }

  /// Neither a forum's numbers nor what it calls its members was known; all of the thread was kept.
  @Test(arguments: [
    (["Üye", "4 Mart 2019", "#"], ["usta_cemal", "barisk", "nermin"], "dedi:"),
    (
      ["کاربر فعال", "شنبه ۲۰ دی ۱۳۹۷، ۱۲:۳۰", "شماره "], ["sina", "golabi", "maryam.t"], "نوشته:"
    ),
    (["Nováček", "4. 3. 2019 19:41", "Příspěvek "], ["jarda_72", "maruna", "topenar"], "napsal:"),
    (["Newcomer", "4 Mar 2019", "No. "], ["mill_owner", "harbourfan", "gull.k"], "wrote:"),
  ])
  func numbersOfPostsTellAThread(head: [String], names: [String], wrote: String) {
    var lines = Self.top
    let posts = [Self.first, Self.second + " " + Self.first, Self.third]
    for (number, name) in names.enumerated() {
      lines += [name, head[0], head[1], "\(head[2])\(number + 1)"]
      if number == 2 { lines += ["\(names[0]) \(wrote)"] }
      lines += [posts[number]]
    }
    let page = roles(lines)
    for (line, role) in zip(lines, page).dropFirst(4) {
      let isPost = posts.contains(line)
      #expect(role.isContent == isPost, "\(line): \(role)")
    }
  }

  /// Headings have numbers, too.
  @Test func numbersWithoutPostersAreHeadings() {
    let page = roles(
      Self.top + ["Day 1", Self.first, Self.second, "Day 2", Self.second, Self.third]
        + ["Day 3", Self.third, Self.first])
    #expect(page.dropFirst(3).allSatisfy { $0.isContent }, "\(page)")
  }

  /// Sentences of an advertisement below had them counted in with the article.
  @Test(arguments: [
    "Similar questions", "Întrebări similare", "Похожие вопросы", "Benzer sorular", "مواضيع مشابهة",
    "関連する質問", "Câu hỏi liên quan",
  ])
  func questionsBelowTheirHeadAreLinks(head: String) {
    let page = roles(
      Self.top + [Self.first, Self.second, Self.third, Self.first + " " + Self.second, head]
        + ["Can a piano stand on the quay in the rain?", "Who pays for a piano nobody ordered?"]
        + ["Do you need help with your piano? Talk to a carrier from your town this very day."])
    #expect(page[8...10].allSatisfy { !$0.isContent }, "\(page)")
  }

  @Test(arguments: [
    ("Ana Lind", "Ana Lind is a pilot and writes about harbours every week. She lives in Oban."),
    ("Соломія Верба", "Соломія Верба народилася на Поділлі. Авторка збірки оповідань про річки."),
    ("রহিমা খাতুন", "রহিমা খাতুন একজন লেখক। তিনি নদী নিয়ে দুটি বই লিখেছেন এবং শহরে থাকেন।"),
  ])
  func whatIsSaidOfTheWriterIsNoPartOfTheArticle(name: String, note: String) {
    let page = roles(
      Self.top + [name, Self.first, Self.second, Self.third, Self.first + " " + Self.second]
        + [Self.second + " " + Self.third, Self.third, note])
    #expect(page.last?.isContent == false, "\(page)")
    let about = roles(Self.top + [Self.first, Self.second, Self.third, Self.second, note])
    #expect(about.last?.isContent == true, "\(about)")
  }

  @Test(arguments: ["av Anna Thorsen", "του Πέτρου Λαγού", "od Jana Nováka"])
  func aNameBehindASmallWordIsWhoWrote(line: String) {
    let page = roles(Self.top + [line, Self.first, Self.second, Self.third])
    #expect(page[4] == .byline, "\(page)")
  }

  @Test func hashtagsAloneAreTopics() {
    #expect(!staysInside("#bridge #river #고구마줄기김치"))
    #expect(staysInside("#bridge was what everybody wrote below the picture of the ferry."))
  }

  /// A price was taken for a question, and what stood below the reviews' head for an answer.
  @Test(arguments: [
    ("Free delivery from fifty pounds on!", "Customer reviews"),
    ("Ingyenes szállítás húszezer forint felett!", "Vásárlói vélemények"),
    ("Elli liranın üzerinde kargo tamamen bedava!", "Müşteri yorumları"),
  ])
  func whatIsCalledOutAsksNothing(call: String, head: String) {
    let review = "Just like the one my grandmother had. Heavier than I thought, but very warm."
    let page = roles(
      [
        call, "Blanket of wool", Self.first, Self.second, Self.third,
        Self.first + " " + Self.second,
      ]
        + [head, review])
    #expect(page[7] == .comment, "\(page)")
  }

  @Test func starsAndCountsAreNoText() {
    for line in ["★★★★☆ 4,3 (127 opiniones)", "⭐⭐⭐⭐ 4.7 (318)"] {
      #expect(!staysInside(line), "\(line)")
    }
    #expect(staysInside("★★★★ was what the critic of the harbour paper gave the ferry in May."))
  }

  /// What programs of forums set between and below posts, in any language.
  @Test func linesOfForumProgramsAreNoPosts() {
    let head = ["Novato", "Mensagens: 3", "Registrado em: 11 Fev 2016, 20:14"]
    let page = roles(
      Self.top + ["jurandir_ms"] + head + ["Mensagem por jurandir_ms » 12 Fev 2016, 21:03"]
        + [Self.first, "tio_motor"] + head + ["Mensagem por tio_motor » 12 Fev 2016, 22:30"]
        + [Self.second, "_________________", "Lince 125 98 / Trovão 250 07", "jurandir_ms"] + head
        + ["Mensagem por jurandir_ms » 13 Fev 2016, 08:11", Self.third]
        + ["Editado pela última vez por jurandir_ms em 16 Fev 2016, 19:52, em um total de 1 vez."])
    let posts = [9, 15, 23]
    for index in 4..<page.count {
      #expect(page[index].isContent == posts.contains(index), "\(index): \(page)")
    }
  }

  /// It was taken for the first paragraph, and the title below it for a heading.
  @Test(arguments: [
    "We use some essential cookies to make this website work, and others to see how you use it.",
    "Diese Website verwendet Cookies, damit Sie sich beim nächsten Besuch nicht neu anmelden müssen.",
    "Używamy plików cookie, aby strona działała szybciej i pamiętała, co ostatnio czytałeś.",
    "Мы используем файлы cookie, чтобы сайт работал быстрее и помнил, что вы читали вчера.",
    "Chúng tôi sử dụng cookie để trang web chạy nhanh hơn và nhớ những gì bạn đã đọc hôm qua.",
  ])
  func whatTellsOfCookiesIsNoParagraph(notice: String) {
    let page = roles([notice, "Harbour Town Council"] + Self.top + [Self.first, Self.second])
    #expect(page[0] == .legal && page[5] == .title, "\(page)")
    let about = roles(
      ["Why we use cookies", Self.first, notice, Self.second, Self.third, Self.first])
    #expect(about[2].isContent, "\(about)")
  }

  @Test func aPagerIsNoTitle() {
    let page = roles([
      "Forum", "Why does the ferry stop at noon?", "Page 1 of 3", Self.first, Self.second,
    ])
    #expect(page[2] != .title, "\(page)")
  }
}
