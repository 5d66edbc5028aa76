import Testing

@testable import Winnow

@Suite struct TextMarkupTests {
  /// What is said of each line that is not blank.
  func kinds(_ text: String) -> [PageBlock.Kind?] {
    let utf8 = Array(text.utf8)
    let lines = LineScanner.segments(of: utf8).filter(\.kind.isContent).map(\.range)
    let paragraphs = WrappedParagraphs(utf8: utf8, lines: lines).groups()
    let marks = utf8.withUnsafeBufferPointer {
      TextMarkup.kinds(of: lines, in: $0, paragraphs: paragraphs, isTop: true)
    }
    return marks.map { $0?.kind }
  }

  // MARK: Markdown

  @Test func markdownIsReadByItsBlocks() {
    let text = """
      ---
      title: Keeping bees on a roof
      tags: [bees, city]
      ---

      # Keeping bees on a roof

      ![Two hives](hives.jpg)

      Bees find more flowers in a town than in a field of wheat.

      ## Tools

      - a smoker
      * a veil
      2) a brush

      > Never stand in front of a hive.

      | Month | Hives |
      |:------|------:|
      | May   | 2     |

      ~~~swift
      # no heading
      let hives = 2
      ~~~

      <!-- to be
      continued -->
      [1]: https://example.org/bees
      """
    let meta = PageBlock.Kind.metadata
    #expect(
      kinds(text) == [
        meta, meta, meta, meta, .heading(level: 1), .caption, .paragraph, .heading(level: 2),
        .listItem,
        .listItem, .listItem, .quote, .tableRow, .tableRow, .tableRow, .code, .code, .code, .code,
        meta, meta, meta,
      ])
  }

  /// One line of another form, and all fields were text.
  @Test(arguments: [
    "+++\ntitle = \"Bin\"\ndate = 2023-09-17\n# ett utkast\n[params]\n  toc = true\n+++\n",
    "+++\n\"title\" = \"蜜蜂\"\ntags = [\n  \"养蜂\",\n]\nslug.sv = \"bin\"\n+++\n",
    "---\ntitle: Bees\n# ett utkast\n\"lang\": sv\n'author': Ida\ntags:\n- bees\n---\n",
  ])
  func fieldsOnTopAreNoText(fields: String) {
    let found = kinds(fields + "\nText about bees.\n\n## Tools\n\nMore text.\n")
    let count = fields.split(separator: "\n").count
    #expect(found.count == count + 3 && found[1] == .title)
    #expect((Array(found[..<1]) + found[2..<count]).allSatisfy { $0 == .metadata })
    #expect(found[count...] == [.paragraph, .heading(level: 2), .paragraph])
  }

  @Test(arguments: [
    "---\n# Bees\n---\n\n## Tools\n\n- a veil\n",
    "+++\nBees = many, say some\nText.\n+++\n## A\n\n## B\n",
  ])
  func rulesAreNoFields(text: String) {
    #expect(!kinds(text).contains(.metadata))
  }

  @Test(arguments: [
    ("![Two hives](hives.jpg)", true), ("[![Build](https://a.org/b.svg)](https://a.org/)", true),
    ("[![养蜂](a.svg)](b) [![npm](c.svg)](d) ![e](f)", true), ("[Build](a)", false),
    ("[![Build](a.svg)](b) passes", false), ("- ![Build](a.svg)", false),
    ("[![Build](a.svg) passes](b)", false), ("![never closed](", false),
  ])
  func picturesAreToldWithTheirLinks(line: String, isPicture: Bool) {
    let utf8 = Array(line.utf8)
    let found = utf8.withUnsafeBufferPointer {
      MarkdownLinks(MarkedLine($0, 0..<$0.count)).isPicture
    }
    #expect(found == isPicture)
  }

  /// A quotation of several lines was read as mail, and nothing else of the text.
  @Test func quotationsAreNoMailInMarkdown() {
    let text = """
      ## Bees

      > Never stand in front of a hive, said the old keeper, and
      > never hurry when you open it.

      ## Tools

      - a smoker
      """
    #expect(
      kinds(text) == [
        .heading(level: 2), .quote, .quote, .heading(level: 2), .listItem,
      ])
  }

  @Test func theTitleIsTheFieldWhereThereIsNoOther() {
    let text = "---\ntitle: Bees\n---\nText about bees.\n\n## Tools\nMore text."
    #expect(kinds(text)[1] == .title)
  }

  /// Lines that only look like Markdown somewhere.
  @Test(arguments: [
    // A program with comments.
    "#!/bin/sh\n# Counts hives.\n\n# Then prints them.\necho 2\n",
    "# Counts hives.\n# Then prints them.\nx = 2\n",
    // Headlines, prices and marks.
    "#1 in sales\n\n#2 in service\n",
    "- one\n- two\n- three\n",
    "Home | News | Sport\n---\nText of the page.\n",
    // A block of code that is never closed, and a rule across columns that are not there.
    "```\nlet hives = 2\n",
    "| | |---\nText\n",
    "",
    "word",
  ])
  func littleIsNoMarkdown(text: String) {
    #expect(kinds(text).isEmpty)
  }

  @Test func aLinkIsALink() {
    let marks = MarkdownLinks.share(of: "- [All posts](/posts) | [Home](/)")
    #expect(marks == 1)
    #expect(MarkdownLinks.share(of: "See [there](/a).") > 0.5)
    #expect(MarkdownLinks.share(of: "No [link] (here)") == 0)
    #expect(MarkdownLinks.share(of: "[[[[") == 0)
    #expect(MarkdownLinks.share(of: "[never closed](") == 0)
  }

  /// Rows of tildes part the items of newsletters, which were program text.
  @Test(arguments: ["~~~", "~~~~~~~~~~~~~~~~~~~~"])
  func rowsOfTildesAloneMakeNoMarkdown(row: String) {
    let items = ["Bees at the mill", "The ferry is late", "Rain"].joined(separator: "\n\(row)\n")
    #expect(kinds("\(row)\n\(items)\n\(row)\n").isEmpty)
    let long = String(repeating: "~", count: 12)
    #expect(
      kinds("# Bees\n\n\(long)\nText\n\(long)\n\n## Flowers\n") == [
        .heading(level: 1), .paragraph, .paragraph, .paragraph, .heading(level: 2),
      ])
  }

  @Test func underlinedHeadingsAreHeadings() {
    let text = """
      Bees at the mill
      ================

      They came back in May, and by June every one of the boxes on the south wall was full.
      ---

      Comments
      --------

      Nobody
      asked
      -----

      Why?
      ----
      Because they like the lime trees.
      --
      Ida
      ----------
      """
    #expect(
      kinds(text) == [
        .heading(level: 1), nil, .paragraph, .paragraph, .heading(level: 2), nil, .paragraph,
        .paragraph, .paragraph, .heading(level: 2), nil, .paragraph, .paragraph, .paragraph,
        .paragraph,
      ])
  }

  // MARK: Subtitles

  @Test func subtitlesAreReadWithoutTheirTimes() {
    let meta = PageBlock.Kind.metadata
    let text = """
      1
      00:00:01,000 --> 00:00:03,500
      Good evening.

      2
      00:00:03,600 --> 00:00:07,200
      1984 was a dry year,
      and so was the next.
      """
    #expect(kinds(text) == [meta, meta, .message, meta, meta, .message, .message])
    let web = """
      WEBVTT
      Language: en

      NOTE
      checked by hand

      opening
      00:01.000 --> 00:03.500 align:start
      Good evening.

      00:04.000 --> 00:05.500
      And good night.
      """
    #expect(kinds(web) == [meta, meta, meta, meta, meta, meta, .message, meta, .message])
    #expect(kinds("From 00:00:01,000 --> to here\nText\n").isEmpty)
  }

  @Test func commentsOfASettingsFileAreNoHeadings() {
    let text = """
      # The port to listen on. Lines that
      # begin so are passed over.
      port = 25

      # Names of users who may connect.
      # All others are refused.
      users = ines, dan
      """
    #expect(kinds(text).allSatisfy { $0 != .heading(level: 1) })
  }

  // MARK: Printed pages

  static let page = """
    Hay that is stored too moist heats up and may catch
    fire. We compared cold ventilation, solar collec-
    tors and dehumidifiers in twelve barns over three
    summers. The collectors halved the time of drying.
    In the Alps hay is usually cut three times a year.
    The weather seldom stays dry for more than three
    days, and farmers bring in hay that holds up to for-
    ty per cent of water. Whoever waits for a dry week
    loses what was sown, and pays for it in the spring

    """

  /// Three pages in the spelling of nobody, so that no two lines are the same.
  static func threePages(_ text: String, vowels: String = "eao") -> [String] {
    vowels.map { vowel in String(text.map { $0 == "e" ? vowel : $0 }) }
  }

  @Test func numbersAndHeadsOfPrintedPagesAreNoText() {
    let text = zip(87..., Self.threePages(Self.page)).map { number, page in
      page + "\n\(number)\n\nR. Ammann et al. / Barns \(number)\n"
    }.joined()
    let marks = kinds(text)
    #expect(marks.count == 33)
    #expect(
      marks.indices.filter { marks[$0] == .metadata } == [9, 10, 20, 21, 31, 32])
    let fed = Self.threePages(Self.page).map { $0 + "Barns\n\u{C}" }.joined()
    #expect(kinds(fed).indices.filter { kinds(fed)[$0] == .metadata } == [9, 19, 29])
  }

  /// Only numbers alone between dashes were known.
  @Test(arguments: [
    ["Page ", " of 20"], ["[", "]"], ["[Pg ", "]"], ["Seite ", ""],
    ["", "      THE GATE IN THE WALL"],
    ["Die Scheunen   ", ""], ["Lindqvist     Informational    [Page ", "]"],
    ["Страница ", " из 20"],
  ])
  func numbersBesideWordsAreNoText(around: [String]) {
    let text =
      zip(8..., Self.threePages(Self.page)).map { number, page in
        page + "\n\(around[0])\(number)\(around[1])\n\n"
      }.joined() + "until the autumn comes.\n"
    #expect(kinds(text).indices.filter { kinds(text)[$0] == .metadata } == [9, 19, 29])
  }

  /// Left and right pages have heads of their own.
  @Test func headsOfFacingPagesAreNoText() {
    let text =
      zip(8..., Self.threePages(Self.page) + Self.threePages(Self.page, vowels: "iuy"))
      .map { number, page in
        page + (number % 2 == 0 ? "\n\(number)  THE GATE\n\n" : "\nANNA LIND  \(number)\n\n")
      }.joined() + "until the autumn comes.\n"
    #expect(
      kinds(text).indices.filter { kinds(text)[$0] == .metadata } == [9, 19, 29, 39, 49, 59])
  }

  @Test(arguments: ["Chapter ", "Глава ", "第 "])
  func headingsThatCountAreNoPages(word: String) {
    let chapters = Self.threePages(Self.page + "when the snow is gone.\n\n")
    let text = zip(1..., chapters).map { "\(word)\($0)\n\n\($1)" }.joined()
    #expect(kinds(text).isEmpty)
  }

  /// Chapters begin with numbers, too, below paragraphs that end.
  @Test func chaptersAreNoPages() {
    let chapters = Self.threePages(Self.page + "when the snow is gone.\n\n")
    let text = zip(1..., chapters).map { "\($0)\n\n\($1)" }.joined()
    #expect(kinds(text).isEmpty)
  }

  /// Numbers in lists count entries, not pages.
  @Test func entriesAreNoPages() {
    let entry =
      "A long entry of a list of things to see in a town, told in lines that were never broken. "
    let text = (1...5).map { "\($0)\n" + String(repeating: entry, count: 6) + "\nMore\n" }.joined()
    #expect(kinds(text).isEmpty)
  }

  // MARK: Cleaning

  /// Paths in a program were told as French, and set aside.
  @Test func whatIsInAProgramIsInNoLanguage() {
    let text = """
      ## Files of the boat house

      The files of the boat house are read in this order, and the last one that names a boat is right:

      ```
      libbateau/source/psaux/psarrst.c
      libbateau/source/psaux/psblues.c
      La porte de la maison est ouverte et les enfants jouent dans le jardin.
      ```

      Whoever adds a boat adds it to the first file only, and never to the others.
      """
    let result = Pipeline().run(Document(text: text))
    #expect(result.cleanText == text)
  }

  /// What is set aside and why, and that the clean text stays as it is.
  @Test func cleanedTextsStayClean() {
    let texts = [
      """
      ---
      title: Keeping bees on a roof
      ---

      # Keeping bees on a roof

      Bees find more flowers in a town than in a field of wheat, and they are healthier for it.

      ## Tools

      - a smoker and a veil
      - a brush

      | Month | Hives |
      |-------|-------|
      | May   | 2     |
      """,
      """
      1
      00:00:01,000 --> 00:00:03,500
      Good evening, and welcome back to the harbour.

      2
      00:00:03,600 --> 00:00:07,200
      Tonight we go down to the oldest quay in the country.
      """,
      """
      From: Ida Holm <ida@example.org>
      To: all@example.org
      Subject: The boat house

      The boat house is open again. Please bring your oars before the first of May.
      """,
    ]
    let kept = [8, 2, 2]
    for (text, count) in zip(texts, kept) {
      let result = Pipeline().run(Document(text: text))
      #expect(result.segments.count { $0.kind.isContent && $0.decision.stream == .clean } == count)
      let again = Pipeline().run(Document(text: result.cleanText))
      #expect(again.cleanText == result.cleanText)
    }
  }
}

extension MarkdownLinks {
  fileprivate static func share(of line: String) -> Double {
    Array(line.utf8).withUnsafeBufferPointer {
      MarkdownLinks(MarkedLine($0, $0.indices)).share
    }
  }
}
