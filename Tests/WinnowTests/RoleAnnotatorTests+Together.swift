import Testing

@testable import Winnow

/// Lines that are told together with others of their page.
extension RoleAnnotatorTests {
  /// The same lines were kept beside one post and set aside beside the next.
  @Test(arguments: [
    ["Posts: 2930", "Location: Oban", "Posted: Sun Mar 04, 2018 9:15 pm"],
    ["Registriert: 4. März 2011", "Beiträge: 2930", "Wohnort: Husum"],
    ["Сообщения: 2930", "Откуда: Тверь", "Добавлено: 04 мар 2018, 21:15"],
    ["Posty: 2930", "Skąd: Gniezno", "Wysłany: Nie 04 Mar, 2018 21:15"],
    ["Mesajlar: 2930", "Konum: Rize", "Kayıt: 4 Mart 2011"],
    ["المشاركات: 2930", "المكان: دمياط", "تاريخ التسجيل: 4 مارس 2011"],
  ])
  func dataOfPostersIsSetAsideInEachPost(data: [String]) {
    let posts = [Self.first, Self.second + " " + Self.first, Self.third]
    let page = roles(
      ["Board index", "Search", "Login", "How do you carry a piano up a narrow quay?"]
        + posts.enumerated().flatMap {
          ["harbour\($0.offset)fan"] + data + [$0.element, "Back to top"]
        })
    for post in 0..<3 {
      let start = 4 + post * 6
      #expect(page[start...start + 3].allSatisfy { !$0.isContent }, "\(page)")
      #expect(page[start + 4].isContent, "\(page)")
    }
  }

  /// Facts of several things have the same keys, too.
  @Test func keysThatComeAgainAreFactsWithoutPosters() {
    let places = ["Oban", "Husum", "Rize"].flatMap { place in
      ["The quay of \(place)", Self.first, "Location: \(place)", "Ferries: 12 a day", Self.second]
    }
    let page = roles(["Three quays that are worth a ferry"] + places + [Self.third])
    #expect(page.allSatisfy { $0.isContent }, "\(page)")
  }

  /// Clubs and surveys say when somebody joined and how many answered.
  @Test(arguments: [
    ["Club: Oban", "Registered: 1912", "Members: 88"],
    ["Answers: 1,200", "Views: 17", "Age: 18 to 30"],
    ["Публикации: 12", "Регистрация: 2010", "Город: Тверь"],
    ["回答：1200", "文章：17", "年龄：18"],
  ])
  func keysThatForumsShareAreFacts(facts: [String]) {
    let page = roles(
      ["Who carries pianos up the quay?", Self.first] + facts + [Self.second] + facts + [Self.third]
    )
    #expect(page[2...4].allSatisfy { $0.isContent }, "\(page)")
    #expect(page[6...8].allSatisfy { $0.isContent }, "\(page)")
  }

  /// A question may head a table of years.
  @Test func daysOfAnArticleHaveNoPosters() {
    let years = ["1930", "Oban", "1934", "Thurso", "1938", "Wick", "1950", "Oban"]
    let page = roles(
      ["Home", "News", "Which harbour won the regatta?", Self.first] + years + [
        Self.second, Self.third,
      ])
    #expect(!page.contains(.signature), "\(page)")
  }

  /// The last of several titles came out as a heading of the next paragraph.
  @Test(arguments: [
    [
      "Baker from Thurso wins regional prize with rye loaf",
      "Fire brigade frees cat from church tower in Wick after two nights",
    ],
    [
      "Bäckerei gewinnt Preis mit dem Roggenbrot einer Großmutter",
      "Feuerwehr befreit Katze nach zwei Nächten aus dem Kirchturm",
    ],
    [
      "Пекарь из Торжка получил областную премию за ржаной хлеб",
      "Пожарные Твери сняли кошку с колокольни спустя двое суток",
    ],
  ])
  func titlesBetweenParagraphsAreLinks(titles: [String]) {
    let page = roles(
      ["Home", "News", "Piano Arrives by Ferry", Self.first, Self.second] + titles
        + [Self.third, Self.first + " " + Self.second, "Contact", "© 2024 Harbour Press"])
    #expect(page[5...6].allSatisfy { $0 == .link }, "\(page)")
    #expect(page[7...8].allSatisfy { $0 == .body }, "\(page)")
  }

  /// Lists of this length stand between paragraphs as well.
  @Test func listsBetweenParagraphsStay() {
    let page = roles([
      "Piano Arrives by Ferry", Self.first, "Those on board brought these things with them:",
      "Forty warm blankets from the school on the other side",
      "Two dogs that the teacher had ordered in the winter", Self.third, Self.second,
    ])
    #expect(page[3...4].allSatisfy { $0.isContent }, "\(page)")
  }

  @Test func entriesThatNameNobodyStay() {
    let page = roles([
      "Home", "News", "How to Help the Harbour", Self.first,
      "Keep emergency water in your basement or garage",
      "Write letters to elected officials about broken lights", Self.third, Self.second,
    ])
    #expect(page[4...5].allSatisfy { $0.isContent }, "\(page)")
  }

  @Test(arguments: [
    "Další zprávy", "Benzer Sorular", "Дивитися також", "Читайте також", "อ่านเพิ่มเติม", "Alte știri",
    "Ďalšie články", "További hírek", "Fler nyheter", "Más noticias", "أخبار أخرى", "অন্যান্য খবর",
  ])
  func linksBelowTheirHeadGo(head: String) {
    let page = roles([
      "Piano Arrives by Ferry", Self.first, Self.second, Self.third, head,
      "Fire brigade frees cat from church tower", "Baker wins a regional prize", "© 2024",
    ])
    #expect(page[4...6].allSatisfy { !$0.isContent }, "\(page)")
  }

  @Test(arguments: [
    "Tags: piano, ferry, school", "Filed under: Ferries, Schools",
    "Posted in News | Tagged piano, ferry",
    "Schlagwörter: Klavier, Fähre", "Stichworte: Klavier, Fähre", "Słowa kluczowe: prom, szkoła",
    "Теги: паром, школа", "Метки: паром, школа", "Štítky: trajekt, škola", "Etiketler: vapur, okul",
    "แท็ก: เรือข้ามฟาก, โรงเรียน", "Archivado en: ferri, escuela", "Λέξεις κλειδιά: πιάνο, σχολείο",
  ])
  func topicsBehindTheLastParagraphAreNavigation(tags: String) {
    let page = roles([
      "Home", "News", "Piano Arrives by Ferry", Self.first, Self.second, Self.third, tags, "© 2024",
    ])
    #expect(page[6] == .navigation, "\(page)")
  }

  @Test func daysInGermanAreNoTopics() {
    let page = roles([
      "Home", "News", "Zwei Wochen am Kai", Self.first, Self.second, Self.third, "Tag 3: Abschied",
      "Das Klavier blieb.", "© 2024",
    ])
    #expect(page[6] != .navigation, "\(page)")
  }

  @Test(arguments: [
    "顾客在码头看新到的钢琴。 陈海 摄", "图为新到的钢琴停在码头上。", "船で届いたピアノ＝5日、函館市、佐藤花子撮影",
    "부두에 내린 피아노를 아이들이 보고 있다. 박하늘 기자", "▲ 부두에 내린 피아노를 아이들이 보고 있다.",
    "Figure 2: The piano on the quay", "Рис. 3. Пианино на причале", "图2 码头上的钢琴",
    "The piano stands on the quay in the rain. | HARBOUR POST",
  ])
  func whatAPictureShowsIsACaption(line: String) {
    let page = roles([
      "Piano Arrives by Ferry", Self.first, Self.second, line, Self.third, Self.first,
    ])
    #expect(page[3] == .caption, "\(page)")
  }

  /// Words for what is done with a camera make no caption.
  @Test(arguments: [
    "夜景の撮影", "星空、夜景の撮影", "他喜欢。在山里拍摄",
    "▲ 부두에 내린 피아노 ▲ 아이들이 보고 있다 ▲ 학교",
    "Figure 2 shows the piano that stood on the quay in the rain.",
  ])
  func speakingOfPicturesMakesNoCaption(line: String) {
    let page = roles([
      "Piano Arrives by Ferry", Self.first, Self.second, line, Self.third, Self.first,
    ])
    #expect(page[3] != .caption, "\(page)")
  }

  /// There the name is of who wrote the article.
  @Test func theLastParagraphIsNoCaptionOfItsReporter() {
    let page = roles([
      "피아노가 배로 도착했다", "부두에 내린 피아노를 아이들이 보고 있다. 학교는 다음 달에 음악실을 연다고 밝혔다.",
      "교장은 주문한 사람이 아무도 없다고 말했다. 피아노는 일주일 동안 부두에 서 있었다.",
      "군청은 학교에 피아노를 보내 준 사람을 찾고 있다고 밝혔다. 박하늘 기자",
    ])
    #expect(page[3] != .caption, "\(page)")
  }

  @Test func numberedPartsInARowAreNoCaptions() {
    let page = roles([
      "Parts of a Piano", Self.first, "Plate 1: Cast iron frame", "Plate 2: Soundboard",
      Self.second, Self.third,
    ])
    #expect(!page.contains(.caption), "\(page)")
  }

  @Test func filtersAndPagesOfAListAreNavigation() {
    let page = roles(
      [
        "Home", "Basket 0,00 €", "Pianos", Self.first, "Filter", "Farbe", "Material", "Preis",
        "Marke",
      ]
        + ["Klavier Walnuss", "2.450,00 €", "Klavier Eiche", "1.990,00 €", "In den Warenkorb"]
        + ["Vorherige", "1", "2", "3", "Nächste", Self.second, Self.third, "© 2024"])
    #expect(page[4...8].allSatisfy { $0 == .navigation }, "\(page)")
    #expect(page[14...18].allSatisfy { $0 == .navigation }, "\(page)")
  }

  /// With a colon in it each was a row of a table.
  @Test(arguments: [
    ["← older: On not buying a greenhouse", "newer: Quince, four ways →"],
    ["Nächster Beitrag: Was ich einpacke →", "← Vorheriger Beitrag: Mit der Nachtbahn"],
    ["« Precedente: Poesie dal porto", "Successivo: Intervista al capitano »"],
    ["< Элегия для парома", "Газель с маяком >"],
    ["← 前の記事　港のピアノ", "次の記事　かもめの朝 →"],
  ])
  func articlesBeforeAndBehindAreNavigation(links: [String]) {
    let page = roles([Self.first, Self.second, Self.third] + links + ["© 2024"])
    #expect(page[3...4].allSatisfy { $0 == .navigation }, "\(page)")
  }

  /// Titles of books and speech of several paragraphs are between such marks as well.
  @Test(arguments: [
    ["« Le Phare », Ana Lind, 248 pages", "Le prix du public à « La Mouette »"],
    [
      "« Le piano est arrivé par le bateau, et personne ne savait.",
      "Nous l'avons porté au village. »",
    ],
  ])
  func quotationMarksAreNoArrows(lines: [String]) {
    let page = roles(
      [Self.first, Self.second] + lines + [Self.third, Self.first + " " + Self.second])
    #expect(page[2...3].allSatisfy { $0 != .navigation }, "\(page)")
  }

  /// It was kept between paragraphs.
  @Test(arguments: [
    "RELATED: The potluck is dead, and we killed it",
    "Le puede interesar: ¿Existe una dieta contra la migraña?",
    "قد يهمك: مشروبات تعيد إليك نشاطك",
    "Das könnte Sie auch interessieren: Was der Fährmann nachts hört",
  ])
  func anArticleNamedBehindAColonIsALink(line: String) {
    #expect(roles([Self.first, Self.second, line, Self.third])[2] == .link)
  }

  /// Two words between wide spaces were a name.
  @Test func rowsWithWideSpacesAreNoBylines() {
    let page = roles([
      "Home", "Lakes", "Lago di Prova", "Stato   Italia", "Regione   Veneto", "Provincia   Belluno",
      "Superficie   2,1 km²", Self.first, Self.second, Self.third,
    ])
    #expect(page[3...6].allSatisfy { $0.isContent }, "\(page)")
  }

  /// They were kept in the rows of a chat.
  @Test(arguments: ["❤️ 63", "👍 4", "😂27", "🙏🏽 19", "🎉 2"])
  func facesWithANumberAreOfTheFrame(line: String) {
    #expect(!roles([Self.first, Self.second, line, Self.third])[2].isContent)
  }

  @Test(arguments: ["№ 63", "+4", "2 × 3 = 6"])
  func otherNumbersMayBeContent(line: String) {
    let page = roles([Self.first, Self.second, line, Self.third])
    #expect(page[2].isContent, "\(page)")
  }

  /// "Said" and labels in posts had them taken for the forum's own; so had its list of boards for a post.
  @Test func findingsAreSaidInPostsAndBoardsAreNot() {
    let post = ["Post", "by quay_fan »", "Mon Mar 05, 2018 9:15 am"]
    let data = ["Joined: Sat Mar 03, 2018 6:12 pm"]
    let page = roles(
      ["Board index", "Search", "Login", "How do you carry a piano up a narrow quay?"]
        + ["quay_fan", "Posts: 14"] + data + post + [Self.first, "Top", "rope.man", "Posts: 5120"]
        + post
        + [
          Self.second, "Sorry, should have said so.", "Low tide: no reading on the left one", "Top",
        ]
        + ["quay_fan", "Posts: 14"] + data + post + [Self.third, "Top", "rope.man", "Posts: 5120"]
        + post
        + [Self.first, "Top", "Post Reply", "Jump to", "↳ Ropes", "↳ Swap & sell", "Who is online"])
    #expect(page[18...19].allSatisfy { $0.isContent }, "\(page)")
    #expect(page.suffix(4).allSatisfy { !$0.isContent }, "\(page)")
  }
}
