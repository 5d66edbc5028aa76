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
    #expect(abs(page.blocks[2].linkShare - 6.0 / 17) < 0.001)
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
