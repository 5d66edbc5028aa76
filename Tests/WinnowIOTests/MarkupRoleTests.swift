import Testing
import TextRepair
import Winnow

@testable import WinnowIO

/// Pages whose markup says what their lines are: the roles go by it.
struct MarkupRoleTests {
  private func document(_ html: String) throws -> Document {
    let record =
      "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html; charset=utf-8\r\n"
      + "WARC-Target-URI: https://example.org/\r\nContent-Length: \(html.utf8.count)\r\n\r\n"
      + html + "\r\n\r\n"
    let file = try TemporaryFile(Array(record.utf8))
    var found: Document?
    try DocumentReader(format: .warc).forEach(in: file.input) {
      found = $0
    } failed: {
      Issue.record("\($0)")
    }
    return try #require(found)
  }

  /// Line by line, the roles and whether a line is kept.
  private func roles(_ document: Document) -> [String: (role: Role, isKept: Bool)] {
    let result = Pipeline().run(document)
    var roles: [String: (Role, Bool)] = [:]
    for segment in result.segments where segment.kind.isContent {
      let line = result.text(segment.range).split(separator: "\n").first.map(String.init) ?? ""
      roles[line] = (segment.role, segment.stream == .clean)
    }
    return roles
  }

  static let bees = """
    <title>How bees dance | The Harbour Post</title>
    <header><a href=/>The Harbour Post</a><nav><ul><li><a href=/n>Gardens and weather</a>
    <li><a href=/s>Letters to us</a></ul></nav></header>
    <main><article><header><h1>How bees dance</h1></header>
    <p>When a bee comes home from a meadow in bloom, she tells the others in the dark where it lies,
    and they follow her steps with their feelers.</p>
    <h2>Round or long</h2>
    <p>A round dance means that the flowers are near. A long one, with a line in its middle, says how
    far to fly and how the sun will stand.</p>
    <figure><img src=b.jpg><figcaption>She turns to the left, then to the right</figcaption></figure>
    <ul><li>a meadow of clover behind the mill<li>a lime tree in the yard of the inn</ul>
    <p>On rainy days nobody dances, and the hive is quiet until the evening comes.</p>
    </article><aside><h2>More to read</h2><ul><li><a href=/1>Why the old bridge was painted
    green</a></ul></aside></main>
    <footer><p>Printed on the quay since the year of the great storm</p><a href=/i>Who we
    are</a></footer>
    """

  @Test func headingsMenusAndCaptionsAreWhatTheMarkupSays() throws {
    let roles = roles(try document(Self.bees))
    #expect(roles["How bees dance"]?.role == .title)
    #expect(roles["How bees dance"]?.isKept == true)
    #expect(roles["Round or long"]?.role == .heading)
    #expect(roles["Round or long"]?.isKept == true)
    for line in [
      "Gardens and weather", "Letters to us", "Why the old bridge was painted green", "Who we are",
      "She turns to the left, then to the right", "The Harbour Post",
      "Printed on the quay since the year of the great storm",
    ] {
      #expect(roles[line]?.isKept == false, "\(line) is \(roles[line].debugDescription)")
    }
    #expect(roles["She turns to the left, then to the right"]?.role == .caption)
    #expect(roles["Gardens and weather"]?.role == .navigation)
    for line in ["a meadow of clover behind the mill", "a lime tree in the yard of the inn"] {
      #expect(
        roles[line]?.role == .listItem && roles[line]?.isKept == true,
        "\(roles[line].debugDescription)")
    }
    #expect(roles.keys.contains { $0.hasPrefix("When a bee comes home") })
    #expect(roles.filter { $0.key.count > 70 }.allSatisfy { $0.value.isKept })
  }

  /// The tests above would be worth little if the text alone said as much.
  @Test func theTextAloneSaysLess() throws {
    let page = try document(Self.bees)
    let alone = roles(Document(text: String(decoding: page.utf8, as: UTF8.self)))
    let together = roles(page)
    let changed = together.keys.filter { together[$0]?.role != alone[$0]?.role }
    #expect(changed.count >= 3, "\(changed)")
  }

  static let others: [(html: String, title: String, heading: String, menu: String)] = [
    (
      """
      <nav><a href=/>Главная страница</a></nav><h1>Пчёлы возвращаются</h1><p>Вечером пчёлы летят \
      домой и танцуют в темноте, чтобы показать другим дорогу к цветам.</p><h2>Круглый танец</h2>\
      <p>Круглый танец говорит, что цветы растут совсем недалеко от улья.</p>
      """, "Пчёлы возвращаются", "Круглый танец", "Главная страница"
    ),
    (
      """
      <div role=navigation><a href=/>お問い合わせ</a></div><h1>ミツバチの踊り</h1>\
      <p>夕方になると、ミツバチは巣に帰り、暗い中で踊って花の場所を仲間に伝えます。</p>\
      <h2>円い踊り</h2><p>円い踊りは、花がすぐ近くにあることを意味しています。</p>
      """, "ミツバチの踊り", "円い踊り", "お問い合わせ"
    ),
    (
      """
      <nav><a href=/>الصفحة الأولى</a></nav><h1>رقصة النحل</h1><p>في المساء يعود النحل إلى الخلية ويرقص \
      في الظلام ليخبر الآخرين بمكان الأزهار القريبة.</p><h2>الرقصة الدائرية</h2>\
      <p>تعني الرقصة الدائرية أن الأزهار قريبة جدا من الخلية.</p>
      """, "رقصة النحل", "الرقصة الدائرية", "الصفحة الأولى"
    ),
  ]

  @Test(arguments: others)
  func pagesInManyScripts(html: String, title: String, heading: String, menu: String) throws {
    let roles = roles(try document(html))
    #expect(roles[title]?.role == .title && roles[title]?.isKept == true)
    #expect(roles[heading]?.role == .heading && roles[heading]?.isKept == true)
    #expect(roles[menu]?.role == .navigation && roles[menu]?.isKept == false)
  }

  static let rows: [(menu: String, title: String, paragraphs: [String])] = [
    (
      "Home News Sport Culture Contact", "The river",
      [
        "The river told the mountain that it was going far away, where a sea knew its name.",
        "On the way it met villages and children, and an old bridge that had seen everything.",
      ]
    ),
    (
      "Главная Новости Спорт Культура Контакты", "Река",
      [
        "Река сказала горе, что уходит далеко, туда, где море знает её имя.",
        "По дороге она встретила деревни, детей и старый мост, который всё видел.",
      ]
    ),
    (
      "Cocina Baño Jardín Taller", "El río",
      [
        "El río le dijo a la montaña que se iba muy lejos, allí donde un mar conocía su nombre.",
        "En el camino encontró aldeas y niños y un viejo puente que lo había visto todo.",
      ]
    ),
    (
      "上一章 章节目录 下一章", "河流",
      ["河流对山说，它要去很远的地方，那里有一片知道它名字的大海。", "路上它遇见了村庄、孩子和一座什么都见过的老桥。"]
    ),
  ]

  /// Menus without a name of their own stayed, and one was the title.
  @Test(arguments: rows, [" ", " | ", " · ", ""])
  func aRowOfLinksIsNavigation(
    page: (menu: String, title: String, paragraphs: [String]), separator: String
  ) throws {
    let links = page.menu.split(separator: " ").map { "<a href=/\($0)>\($0)</a>" }
      .joined(separator: separator)
    let text = page.paragraphs.map { "<p>\($0)</p>" }.joined()
    let roles = roles(
      try document(
        "<meta charset=utf-8><title>\(page.title)</title><div>\(links)</div><h1>\(page.title)</h1>"
          + String(repeating: text, count: 3) + "<div>\(links)</div>"))
    let row = roles[page.menu.split(separator: " ").joined(separator: separator)]
    #expect(row?.role == .navigation && row?.isKept == false, "\(row.debugDescription)")
    #expect(roles[page.title]?.role == .title)
  }

  /// The second line was a heading, or another title.
  @Test func aTitleMayHaveTwoLines() throws {
    let roles = roles(
      try document(
        """
        <h1>How bees<br>find home</h1><p>When a bee comes home from a meadow in bloom, she tells the
        others in the dark where it lies.</p><p>On rainy days nobody dances, and the hive is quiet
        until the evening comes.</p>
        """))
    #expect(roles["How bees"]?.role == .title && roles["find home"]?.role == .title)
  }

  static let comments: [(heading: String, isHeading: Bool)] = [
    ("3 thoughts on “A walk to the mill”", true), ("3 Gedanken zu „A walk to the mill“", true),
    ("3 réflexions sur « A walk to the mill »", true),
    ("“A walk to the mill” üzerine 3 yorum", true),
    ("3 комментария к «A walk to the mill»", true), ("2 комментария", true),
    ("5 komentarzy", true), ("5 komentářů", true), ("5 коментарів", true), ("3 komentara", true),
    ("The mill, today", false),
  ]

  @Test(arguments: comments)
  func commentsBeginBelowTheirCount(heading: String, isHeading: Bool) throws {
    let roles = roles(
      try document(
        """
        <h1>A walk to the mill</h1>
        <p>We left the village at nine and walked along the river until the road turned north, and
        nobody spoke.</p><p>At the old mill we met a farmer, who told us that the bridge had been
        closed since Sunday.</p><div><h2>\(heading)</h2><div><b>Maite</b><p>I walked there last year
        and nearly died of fright, but it was worth it.</p></div></div>
        """))
    let comment = roles.first { $0.key.hasPrefix("I walked there") }?.value
    #expect(roles[heading]?.role == (isHeading ? .comment : .heading))
    #expect(comment?.role == (isHeading ? .comment : .body) && comment?.isKept == !isHeading)
  }

  static let yard = """
    <p>We have built wooden boats on this shore for three generations, and most of them still leave the yard
    under sail.</p><p>In winter the slip is full, and whoever wants a coat of paint before the spring has to
    ask for it in autumn.</p>
    """

  /// Lines were looked up by their text: once the menu was set aside, a heading was taken for its entry.
  @Test(arguments: [[any Transformer](), [Repairer(.standard)]])
  func headingsThatTheMenuNamesAreHeadings(transformers: [any Transformer]) throws {
    let page = try document(
      """
      <meta charset=utf-8><nav><ul><li><a href=/>Home</a><li><a href=/y>Our boat&nbsp;yard</a>
      <li><a href=/w>In “winter”</a></ul></nav><main><h1>Our boat&nbsp;yard</h1>\(Self.yard)
      <h2>In “winter”</h2>\(Self.yard)</main>
      """)
    let result = Pipeline(transformers: transformers).run(page)
    func roles(_ stream: SegmentStream) -> [Role] {
      result.segments.filter { $0.kind.isContent && $0.stream == stream }.map(\.role)
    }
    #expect(roles(.clean) == [.title, .body, .body, .heading, .body, .body])
    #expect(roles(.setAside) == [.navigation, .navigation, .navigation])
  }

  /// Of lines judged together nothing was known.
  @Test func whatIsBrokenIntoLinesKeepsItsMarkup() throws {
    let roles = roles(
      try document(
        """
        <main><h1>Why boats rot from above</h1>\(Self.yard)<blockquote>Nobody who has scraped a hull in
        the rain<br>has ever left a boat out again without a sheet of<br>canvas over it and a knot that
        will hold until May.</blockquote></main><nav>Choose one of the yards from the list below, or write
        its<br>name into the field above, and the site will find out for<br>you which of them has a slip
        that is free this autumn.</nav>
        """))
    #expect(roles.filter { $0.value.role == .quote && $0.value.isKept }.count == 3)
    #expect(roles.filter { $0.value.role == .navigation && !$0.value.isKept }.count == 3)
  }

  /// What says where to go in a menu may be the name of a page.
  @Test(arguments: ["About us", "Contact us", "Help", "FAQ"])
  func theFirstHeadingIsNoEntryOfAMenu(title: String) throws {
    let roles = roles(
      try document(
        """
        <meta charset=utf-8><nav><ul><li><a href=/>Home</a><li><a href=/s>Search</a></ul></nav>
        <main><h1>\(title)</h1>\(Self.yard)</main>
        """))
    #expect(roles[title]?.role == .title && roles[title]?.isKept == true)
    #expect(roles["Search"]?.isKept == false)
  }

  /// Records that were written with the blocks of a page are read with them.
  @Test func blocksGoThroughRecords() throws {
    let page = try document(Self.bees)
    var json = JSONWriter()
    json.object { json in
      for field in page.metadata.fields {
        json.name(escaping: field.name)
        json.raw(field.json.utf8)
      }
    }
    let file = try TemporaryFile(json.bytes)
    var read: Document?
    try DocumentReader(format: .jsonl).forEach(in: file.input) {
      read = $0
    } failed: { _ in
    }
    #expect(
      read?.blocks
        == page.blocks.map {
          var block = $0
          block.linkShare = (block.linkShare * 10_000).rounded() / 10_000
          return block
        })
    #expect(read?.utf8 == page.utf8)
  }

  @Test func blocksOfLongPagesAreCutWithTheirText() throws {
    let page = try document(Self.bees)
    let parts = page.parts(of: 250, textField: "text")
    #expect(parts.count > 2)
    let texts = parts.flatMap { part in
      part.blocks.map { String(decoding: part.utf8[$0.range], as: UTF8.self) }
    }
    #expect(
      texts.joined()
        == page.blocks.map { String(decoding: page.utf8[$0.range], as: UTF8.self) }.joined())
  }

  @Test func regionsAreThoseOfLandmarks() throws {
    let page = try HTMLRendering(
      Array(
        """
        <header>a<nav>b</nav></header><div role="main">c<aside>d<article>e</article></aside>\
        <article><header>f</header><footer>g</footer></article></div><div role=contentinfo>h</div>i
        """.utf8))
    let regions = page.blocks.map { block in
      String(decoding: page.utf8[block.range], as: UTF8.self) + " " + block.region.rawValue
    }
    #expect(
      regions == [
        "a header", "b navigation", "c main", "d aside", "e aside", "f main", "g footer",
        "h footer", "i unknown",
      ])
  }
}
