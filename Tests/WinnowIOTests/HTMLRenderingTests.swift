import Testing
import TestSupport
import Winnow

@testable import WinnowIO

struct HTMLRenderingTests {
  private func text(_ html: String) throws -> String {
    String(decoding: try HTMLRendering(Array(html.utf8)).utf8, as: UTF8.self)
  }

  static let pages: [(html: String, text: String)] = [
    ("", ""),
    ("one", "one\n"),
    ("<p>one<p>two", "one\n\ntwo\n"),
    ("<div>one</div><div>two</div>", "one\ntwo\n"),
    ("one<br>two<br><br>three", "one\ntwo\n\nthree\n"),
    ("a <b>bold</b>\n  word , <i> x</i>y", "a bold word , xy\n"),
    ("<h1>Title</h1>text<ul><li>a<li>b</ul>more", "Title\n\ntext\n\na\nb\n\nmore\n"),
    ("<table><tr><td>a<td>b<tr><td>c<td>d</table>", "a\tb\nc\td\n"),
    ("<pre>  a\n   b</pre>", "  a\n   b\n"),
    ("x<script>var a = '<p>no</p>'</script><style>p{}</style>y", "xy\n"),
    ("<p>seen<p hidden>not<p style='color:red; DISPLAY : none'>not<p>seen", "seen\n\nseen\n"),
    (
      "&lt;p&gt; &amp;amp; caf&eacute; &#x1F642; &nbsp;x &zzz;",
      "<p> &amp; café 🙂 \u{A0}x &zzz;\n"
    ),
    ("<select><option>a<option>b</select>", "a\nb\n"),
    ("<body><template>no</template><noscript>no</noscript>yes", "yes\n"),
    ("我们<span>阅读</span>书籍<p>ことば", "我们阅读书籍\n\nことば\n"),
  ]

  @Test(arguments: pages)
  func pagesAreLaidOutAsAReaderSeesThem(html: String, text: String) throws {
    #expect(try self.text(html) == text)
  }

  /// Part of another name, or of a value, hid elements; nothing told of it.
  @Test(arguments: [
    ("backface-visibility: hidden", true), ("-webkit-backface-visibility:hidden;x:y", true),
    ("--menu-display:none", true), ("font:12px 'display:none'", true),
    ("background:url(data:x;display:none)", true), ("display:none;display:block", true),
    ("/* display:none; */color:red", true), ("display:nonesuch", true),
    ("visibility:hidden", false), ("color:red;\n display : none !important", false),
    ("color:red;/* a */DISPLAY:NONE;", false), ("content:\\';display:none", false),
  ])
  func stylesHideByTheirOwnNames(style: String, isSeen: Bool) throws {
    #expect(
      try text("<p>Before<p style=\"\(style)\">text") == (isSeen ? "Before\n\ntext\n" : "Before\n"))
  }

  static let tables: [(rows: String, text: String)] = [
    // What stands in a cell alone ends no line.
    (
      "<tr><td><p>春</p></td><td><p>10:00</p></td></tr><tr><td><div>冬</div><td>11<br>",
      "春\t10:00\n冬\t11\n"
    ),
    // Empty cells keep their columns.
    (
      "<tr><th><th>2019<th>2020<tr><th>Пшеница<td>12<td><tr><td><td><td>7",
      "\t2019\t2020\nПшеница\t12\t\n\t\t7\n"
    ),
    ("<tr><td><td><tr><td>a<td>b", "a\tb\n"),
    // Pages that are laid out as tables.
    (
      "<tr><td><a href=a>Küche</a><br><a href=b>Werkstatt</a><td><b>Die Mühle</b><br><br>Text.",
      "Küche\nWerkstatt\nDie Mühle\n\nText.\n"
    ),
    ("<tr><td>Menu<td><table><tr><td>a<td>b</table>", "Menu\n\na\tb\n"),
    ("<tr><td><td><h1>Title</h1>", "Title\n"),
    ("<tr><td><pre>1\n2</pre><td><pre>let a\nlet b</pre>", "1\n2\n\nlet a\nlet b\n"),
    ("<tr><td><pre>a  b\n</pre><td>c", "a b\tc\n"),
  ]

  @Test(arguments: tables)
  func rowsOfTablesAreLines(rows: String, text: String) throws {
    #expect(try self.text("<table>\(rows)</table>") == text)
  }

  @Test func rowsThatLayOutAPageAreNone() throws {
    let page = try HTMLRendering(
      Array(
        """
        <table><tr><td>A page in one cell.<tr><td colspan=2>Harvest<tr><td>Menu<br>Shop<td>Text.\
        <tr><td><p>Spring</p><td><p>10:00</p></table>
        """.utf8))
    #expect(page.blocks.map(\.kind) == [.other, .tableRow, .other, .other, .other, .tableRow])
  }

  /// A formula stood in the text three times.
  @Test(arguments: [
    "<span><span><math><mi>T</mi><annotation encoding=tex>x^T</annotation></math></span>"
      + "<span aria-hidden=true>T</span></span>",
    "<mjx-container><mjx-math aria-hidden=true>T</mjx-math><mjx-mml><math><mi>T</math></mjx-mml>"
      + "</mjx-container>",
    "<math><semantics><mi>T</mi><annotation-xml><mi>no</mi></annotation-xml></semantics></math>",
    "T<i aria-hidden=true></i>",
  ])
  func formulasStandOnce(formula: String) throws {
    #expect(try text("<p>The period \(formula) grows.") == "The period T grows.\n")
    #expect(try text("<p>An <i aria-hidden=true>icon</i> alone") == "An icon alone\n")
  }

  @Test(arguments: [
    ("<ruby>霧<rt>きり</rt></ruby>が", "霧（きり）が\n"),
    ("<ruby>霧<rp>(</rp><rt>きり</rt><rp>)</rp></ruby>が", "霧(きり)が\n"),
    ("<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>", "東（とう）京（きょう）\n"),
    ("<ruby>汉<rt>hàn</rt></ruby>字", "汉(hàn)字\n"), ("<ruby>字<rt></rt></ruby>", "字\n"),
  ])
  func readingsStandInBrackets(html: String, text: String) throws {
    #expect(try self.text(html) == text)
  }

  /// Editors write paragraphs into entries and quotations.
  @Test func aParagraphKeepsTheKindAroundIt() throws {
    let page = try HTMLRendering(
      Array(
        """
        <p>a<blockquote><p>b<p>c</blockquote><ul><li><p>d</ul><figure><figcaption><p>e</figure>\
        <blockquote><pre>f</pre><h2>g</h2></blockquote>
        """.utf8))
    #expect(
      page.blocks.map(\.kind) == [
        .paragraph, .quote, .quote, .listItem, .caption, .preformatted, .heading(level: 2),
      ])
  }

  @Test(arguments: [
    ("<div class='left thumbcaption'>a</div>", PageBlock.Kind.caption),
    ("<p class=wp-caption-text>a", .caption), ("<p class='no-wp-caption-text'>a", .paragraph),
    ("<span class=thumbcaption>a</span>", .other),
  ])
  func captionsAreToldByTheirClasses(html: String, kind: PageBlock.Kind) throws {
    #expect(try HTMLRendering(Array(html.utf8)).blocks.map(\.kind) == [kind])
  }

  /// Of a row of links the spaces and bars between them are no other text.
  @Test(arguments: [
    ("<a href=a>Home</a> <a href=b>News</a>", 1.0, 2),
    ("<a href=a>Главная</a> | <a href=b>Спорт</a> · <a href=c>О нас</a>", 1, 3),
    ("<a href=a>上一章</a> ← <a href=b>目录</a> → <a href=c>下一章</a>", 1, 3),
    ("<a href=a>くらし</a>・<a href=b>市政</a>｜", 1, 2), ("Two <a href=a>ab<br>c</a>", 0.4, 1),
    ("<a href=a>»</a>", 0, 0), ("none", 0, 0), ("<a name=a>none</a>", 0, 0),
  ])
  func linksAreCounted(html: String, share: Double, links: Int) throws {
    let block = try #require(HTMLRendering(Array(html.utf8)).blocks.first)
    #expect(abs(block.linkShare - share) < 0.001 && block.links == links)
  }

  @Test func blocksSayWhatTheyAreAndHowMuchIsLinks() throws {
    let page = try HTMLRendering(
      Array(
        """
        <title> Bees
        dance </title><nav><a href=/>Home</a> <a href=/b>Back</a></nav>
        <h2>Heading</h2><p>Text with <a href=x>a link</a>.<blockquote>Said</blockquote>
        <figure><img><figcaption>Caption</figcaption></figure>
        """.utf8))
    #expect(String(decoding: page.title, as: UTF8.self) == "Bees dance")
    #expect(page.blocks.map(\.kind) == [.other, .heading(level: 2), .paragraph, .quote, .caption])
    let texts = page.blocks.map { String(decoding: page.utf8[$0.range], as: UTF8.self) }
    #expect(texts == ["Home Back", "Heading", "Text with a link.", "Said", "Caption"])
    #expect(page.blocks[0].linkShare > 0.85)
    #expect(page.blocks[1].linkShare == 0)
    #expect(abs(page.blocks[2].linkShare - 5.0 / 13) < 0.001)
  }

  @Test func blocksLieInOrderInsideTheText() throws {
    var generator = TextGenerator(seed: 41)
    let tags = [
      "<p>", "<div>", "<b>", "</b>", "<li>", "<h3>", "</div>", "<br>", "<a href=x>", "<td>",
    ]
    for _ in 0..<100 {
      let html = (0..<30).map { _ in generator.pick(tags) + generator.line() }.joined()
      let page = try HTMLRendering(Array(html.utf8))
      var end = 0
      for block in page.blocks {
        #expect(block.range.lowerBound >= end && block.range.upperBound <= page.utf8.count)
        end = block.range.upperBound
      }
      #expect(String(validating: page.utf8, as: UTF8.self) != nil)
    }
  }

  @Test(arguments: [
    ("<html lang=de-CH><p>a", "de-CH"), ("<!doctype html><HTML LANG='pt'>", "pt"),
    ("<p lang=de>a", ""),
    ("<html lang><p>a", ""), ("", ""),
  ])
  func theRootSaysTheLanguage(html: String, language: String) throws {
    #expect(
      String(decoding: try HTMLRendering(Array(html.utf8)).language, as: UTF8.self) == language)
  }

  @Test func nestingHasALimit() throws {
    func nested(_ depth: Int) -> String { String(repeating: "<div>", count: depth) + "deep" }
    #expect(try text(nested(900)) == "deep\n")
    #expect(throws: HTMLRendering.Failure.tooDeep) { try text(nested(100_000)) }
    // Elements that the next one closes do not nest.
    let list = String(repeating: "<li>x<p>y", count: 2_000)
    #expect(try text("<ul>" + list).count { $0 == "x" } == 2_000)
  }

  /// Nesting was once told by counting tags, and pages with many drawings or comparisons were refused.
  @Test func whatDoesNotNestHasNoLimit() throws {
    for content in [
      "<svg>" + String(repeating: "<path d='M0 0'/>", count: 3_000) + "</svg>",
      "<script>" + String(repeating: "if (a<b) c();", count: 3_000) + "</script>",
      "<!--" + String(repeating: "<div>", count: 3_000) + "-->",
      "<ul>" + String(repeating: "<li><span>", count: 3_000) + "</ul>",
      String(repeating: "<tr><td align=left width=1 class=a>", count: 3_000),
    ] {
      #expect(try text("<p>Before</p>\(content)<p>After</p>") == "Before\n\nAfter\n")
    }
  }

  /// Half a megabyte of each took ten seconds and more.
  @Test(arguments: [
    "<font></q>", "<span></q>", "<math><mi></q></q>", "<ruby><rt></q>", "<ul><li></q></q>",
  ])
  func endTagsOfNothingDoNotHideTheDepth(tags: String) {
    for start in ["", "<table>", "<table><tr><td><table>"] {
      let page = start + String(repeating: tags, count: 50_000) + "deep"
      #expect(throws: HTMLRendering.Failure.tooDeep) { try text(page) }
    }
  }

  @Test func attributesHaveALimit() throws {
    func element(_ count: Int) -> String {
      "<a " + (0..<count).map { "a\($0)=b " }.joined() + ">link</a>"
    }
    #expect(try text(String(repeating: element(1_500), count: 3)) == "linklinklink\n")
    #expect(throws: HTMLRendering.Failure.tooManyAttributes) { try text(element(200_000)) }
  }

  @Test func pagesMadeToBeHardEndAtALimit() {
    // Each paragraph opens all the elements before it again.
    let page =
      "<p>" + (0..<400).map { "<b a\($0)=1>" }.joined() + String(repeating: "<p>x", count: 2_000)
    #expect(throws: HTMLRendering.Failure.tooComplex) { try HTMLRendering(Array(page.utf8)) }
  }
}
