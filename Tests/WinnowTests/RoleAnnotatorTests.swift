import Testing

@testable import Winnow

@Suite struct RoleAnnotatorTests {
  static let first =
    "The ferry left the harbour at noon, and the gulls followed it out to the sandbank as always."
  static let second =
    "It came back in the evening with forty passengers, two dogs and a piano for the new school."
  static let third =
    "Nobody had ordered the piano, so it stood on the quay for a week until the teacher noticed it."

  func roles(_ lines: [String]) -> [Role] {
    let text = lines.map { $0 + "\n" }.joined()
    return Pipeline(policy: .keepAll, languageAnalyzer: nil).run(Document(text: text)).segments
      .filter(\.kind.isContent).map(\.role)
  }

  /// The role of a line between paragraphs.
  private func role(of line: String) -> Role {
    roles([Self.first, Self.second, line, Self.third, Self.first + " " + Self.second])[2]
  }

  @Test(arguments: [
    ("Read more: How the harbour was built", Role.link),
    ("The quay in the evening. Photo: Ana Lind", .caption),
    ("Photo: Ana Lind / Harbour Press", .credit),
    ("© Ana Lind", .credit),
    ("A long evening", .heading),
    ("And then?", .heading),
    ("Nobody left early.", .body),
    ("And this is what they found on the quay:", .body),
    ("and nobody knew whose it was", .body),
    ("Buy viagra and cialis online without prescription best price casino bonus", .spam),
    ("© 2024 Harbour Press. All rights reserved.", .legal),
    ("• Forty passengers and two dogs came back", .listItem),
    ("***", .other),
  ])
  func aLineInsideAnArticleHasItsRole(line: String, expected: Role) {
    #expect(role(of: line) == expected, "\(line)")
  }

  @Test func theHeadOfAnArticleComesApart() {
    let head = roles([
      "Home", "News", "Search", "Piano Arrives by Ferry", "By Ana Lind", "3 May 2024, 18:40",
      Self.first, Self.second, Self.third,
    ])
    #expect(
      head == [.navigation, .navigation, .navigation, .title, .byline, .date, .body, .body, .body])
  }

  @Test func aLineWithoutWordsGoesWithWhatStandsAroundIt() {
    let menu = ["Home", "News", "Sport", "Culture", "Travel", "Search", "Contact", "Login"]
    let page = roles(
      menu.flatMap { [$0, "|"] }
        + ["Piano Arrives by Ferry", Self.first, Self.second, "***", Self.third]
        + [Self.first + " " + Self.second]
        + ["Imprint", "Terms", "Privacy", "Top"].flatMap { [$0, "|"] })
    #expect(page[1] == .boilerplate && page[3] == .boilerplate)
    #expect(page[19] == .other)
  }

  /// The line above an article without a title was taken for one.
  @Test func whoWroteAnArticleIsNotItsTitle() {
    let head = roles(["Home | News | Search", "By Ana Lind", Self.first, Self.second, Self.third])
    #expect(head == [.navigation, .byline, .body, .body, .body])
  }

  /// Manuals lost their lists, and all below a heading that says "Comments": no page has no frame.
  @Test func aTextByItselfHasNoFrame() {
    let things = [
      "shelf", "spine", "year", "lender", "remark", "card", "oar", "rope", "lamp", "anchor",
      "sail", "mast", "tiller", "rudder", "compass", "chart", "bell", "flag",
    ]
    let text =
      """
      The catalogue of the harbour library is kept in a single file. Each
      entry begins with the number of the shelf, and what follows is the
      title as it stands on the spine of the book.


      """ + things.map { "|\($0)|\tshows the \($0) on the desk\n" }.joined() + """

        REMARKS AND COMMENTS

        A remark of the librarian may be as long as it needs to be. It is shown
        below the title when the catalogue is printed, and it is left out when
        the catalogue is sent to other libraries.


        """ + things.map { "set\($0)\t(\($0) number)\n" }.joined()
    let result = Pipeline(languageAnalyzer: nil).run(Document(text: text))
    #expect(result.setAside.isEmpty)
    // With a frame around it, "Comments" heads what readers say.
    let page = roles([
      "Home", "Search", "Log in", "Piano Arrives by Ferry", Self.first, Self.second, Self.third,
      "2 comments", "ana_lind", "3 May 2024, 18:40", "What a lovely story of a ferry, thank you!",
      "Reply",
    ])
    #expect(page.suffix(3).allSatisfy { $0 == .comment })
  }

  /// Lines of a program between two paragraphs went with the menus.
  @Test(arguments: [
    ["numbers = [1, 2, 3, 4]", "print(numbers)"], ["numbers.reverse()"],
    ["let total = rows.reduce(0, +);", "std::cout << total;"],
    ["SELECT name FROM ferries WHERE island_id = 4;"],
  ])
  func programsAreCode(code: [String]) {
    let page = roles([Self.first, Self.second] + code + [Self.third, Self.first])
    #expect(page[2..<2 + code.count].allSatisfy { $0 == .code }, "\(page)")
  }

  @Test(arguments: [
    "Ferry(s) to the island", "Tickets (12)", "Login | Register (free)",
    "Contact(Opens in a new window)", "Spain -> Rioja -> Bodegas Lind", ":: News ::",
  ])
  func fewSignsAreNoProgram(line: String) {
    #expect(role(of: line) != .code)
  }

  /// What encyclopedias say of each page's text stood at the end of the article.
  @Test(arguments: [
    "This page was last edited on 3 May 2023, at 11:02 (UTC).",
    "Deze pagina is voor het laatst bewerkt op 3 mei 2023 om 11:02.",
    "Der Text ist unter der Lizenz „Creative-Commons Namensnennung“ verfügbar; es gelten weitere Bedingungen.",
    "Эта страница в последний раз была отредактирована 3 мая 2023 в 11:02.",
    "テキストはクリエイティブ・コモンズ 表示-継承ライセンスのもとで利用できます。",
  ])
  func licencesAreNoArticle(line: String) {
    let page = roles([Self.first + " " + Self.second, Self.third, Self.first, line])
    #expect(page[2...] == [.body, .legal], "\(page)")
  }

  @Test(arguments: [
    ("입력 2024.05.03. 오전 6:02 수정 2024.05.03. 오전 9:40", Role.date),
    ("김아나 기자 ana@example.kr", .byline),
    ("Ana Lind, journalist, ana.lind@example.no", .byline),
  ])
  func whenAndByWhomIsTold(line: String, expected: Role) {
    let head = roles([
      "Home | News | Search", "Piano Arrives by Ferry", line, Self.first, Self.second, Self.third,
    ])
    #expect(head[2] == expected, "\(line)")
  }

  /// A footnote's number hid the end of the first sentence, the link for editing the headings, and the
  /// line below the title was taken for it.
  @Test(arguments: [
    [
      "Log in", "Create account", "Duck Lagoon", "From the free encyclopedia",
      "Jump to navigation Jump to search",
      "Duck Lagoon is a shallow lake in the south of the land, parted from the sea by a sand bar.[1]",
      "Its surface changes greatly with the rains: in dry years three pools are left of it.",
      "History [edit]",
      "In 1931 a sluice was built to regulate the flow of salt water, destroyed by a flood.[2][3]",
      "Wildlife [edit]", "In winter nine thousand birds come, mostly coots, ducks and herons.",
    ],
    [
      "Iniciar sesión", "Crear una cuenta", "Laguna de los Patos", "De la enciclopedia libre",
      "Ir a la navegación Ir a la búsqueda",
      "La laguna de los Patos es un lago poco profundo del sur, separado del mar por una barra.[1]",
      "Su superficie cambia mucho con las lluvias: en los años secos queda reducida a tres charcas.",
      "Historia [editar]",
      "En 1931 se construyó una compuerta para regular el paso del agua salada, que destruyó la riada.[2]",
      "Fauna [editar]", "En invierno llegan nueve mil aves, sobre todo fochas, ánades y garzas.",
    ],
  ])
  func thePagesOfWikisComeApart(lines: [String]) {
    #expect(
      roles(lines).suffix(9) == [
        .title, .navigation, .navigation, .body, .body, .heading, .body, .heading, .body,
      ])
  }

  /// The day a writer had joined was the title, and the last post a comment: "Reply" stood above it.
  @Test func theThreadsOfForumsComeApart() {
    let thread = roles([
      "Home > Forums > Bicycles > Repair", "Log in", "Register", "Rear derailleur skips under load",
      "wheelnut", "Joined: Mar 2018", "Posts: 212",
      "Hi all, my rear derailleur started skipping last week when I climb in the largest sprockets.",
      "I have already replaced the cable and checked that the hanger is straight, as you all advised.",
      "Reply", "SpokeSally", "Joined: Jun 2015", "Posts: 1,904",
      "If the chain is stretched by more than half a percent, the cassette is probably worn as well.",
      "Reply", "wheelnut", "Joined: Mar 2018", "Posts: 212",
      "Thanks! The chain was fine, but the upper wheel wobbled. I changed both and all is well again.",
      "Reply", "Terms and rules | Privacy policy | Help",
    ])
    #expect(thread[3] == .title)
    #expect([7, 8, 13].allSatisfy { thread[$0] == .body }, "\(thread)")
    #expect(thread[18] != .comment, "\(thread)")
    #expect([5, 6, 9, 11, 14, 16, 19].allSatisfy { !thread[$0].isContent }, "\(thread)")
  }

  /// Name, office and telephone number at the end of a mail were content.
  @Test(arguments: [
    ["Ana Lind", "Editor, Northern Press", "Tel. +46 8 123 45 67"],
    ["Jonas Weber", "Redaktion Nordpresse", "https://nordpresse.example"],
  ])
  func whatFollowsTwoDashesIsASignature(signature: [String]) {
    let mail = roles(
      [
        "Dear all,",
        "here are the minutes of Tuesday's meeting, with thanks to everyone who came by.",
        "We agreed that the new press will be delivered in week 14 and that Tom clears the floor.",
        "Best regards", "Ana", "-- ",
      ] + signature)
    #expect(mail[1...2].allSatisfy { $0 == .body }, "\(mail)")
    #expect(mail[5...].allSatisfy { $0 == .signature }, "\(mail)")
    // A break between scenes is no such mark.
    let story = roles([
      "The ferry left at four and took the piano with it, as the whole village had come to see.",
      "--",
      "In the morning the sea lay still, and nobody on the quay said a word about the evening.",
    ])
    #expect(!story.contains(.signature), "\(story)")
  }

  /// An option headed the comments of the readers, and what followed were comments; heads of sections were menus.
  @Test func theOptionsOfAManualStay() {
    let options = ["a", "b", "color", "escape", "file", "output", "quiet", "recursive", "size"]
    let text =
      """
      TIDE(1)                         User Commands                        TIDE(1)

      NAME
             tide - lists the tides of a harbour

      SYNOPSIS
             tide [OPTION]... [HARBOUR]...

      DESCRIPTION
             Lists the tides of each HARBOUR in the order of their hours. Where
             there is no harbour among the arguments, those of the nearest one
             are listed, as far as it is known.

             The hours are those of the clock on the quay, which nobody has
             put right since the storm, and the heights are counted from the
             lowest step of the stairs.


      """
      + (options + ["quote", "reply", "share", "search"] + options.map { "no-" + $0 }).map {
        "       --\($0)\n              see the manual\n\n"
      }.joined() + """
        SEE ALSO
               moon(1), sun(1)

        Harbour tools 9.1            September 2022                          TIDE(1)

        """
    let result = Pipeline(languageAnalyzer: nil).run(Document(text: text))
    let lost = result.segments.filter { $0.kind.isContent && $0.stream != .clean }.map {
      result.text($0.range)
    }
    #expect(!lost.contains { $0.contains("--") || $0.contains("manual") }, "\(lost)")
    for heading in ["NAME", "SYNOPSIS", "DESCRIPTION", "SEE ALSO"] {
      #expect(!lost.contains { $0.contains(heading) }, "\(lost)")
    }
  }

  /// "Like 12 Reply" stood below the first post of a thread, and what followed were comments.
  @Test func aButtonThatCountsHeadsNoComments() {
    let thread = roles([
      "Piano on the quay", "skipper_59", Self.first + " " + Self.second, "Like 12 Reply",
      "gull", Self.third + " " + Self.first, "Like 3 Reply", "skipper_59",
      Self.second + " " + Self.third, "Like 0 Reply",
    ])
    #expect([2, 5, 8].allSatisfy { thread[$0] == .body }, "\(thread)")
  }

  @Test func whyAMailWasSentIsNoText() {
    let mail = roles([
      Self.first, Self.second, Self.third,
      "You are receiving this mail because you signed the book at the harbour.",
    ])
    #expect(mail == [.body, .body, .body, .legal])
  }

  /// Facts above the first paragraph were a menu, and their dates and prices those of the page.
  @Test func factsStayWhereverTheyStand() {
    let page = roles([
      "Home", "Boats", "Contact", "Rowing boat, built by hand", "Specifications",
      "Length: 4.20 m", "Weight: 96 kg", "Built: 14 March 2019", "Price: £1,950",
      "Builder: Ana Lind", "Wood: larch on oak", Self.first, Self.second, Self.third,
      Self.first + " " + Self.second,
    ])
    #expect(page[5...10].allSatisfy { $0 == .tableRow }, "\(page)")
  }

  /// A row that speaks of photos was a credit, and the heading of a table a menu: rows share what is said
  /// of them.
  @Test func rowsOfATableStayTogether() {
    let camera = roles([
      "Home", "The camera of the harbour", Self.first, Self.second, "Specifications",
      "Memory: 256 GB", "Photo: 50 megapixels", "System: Tidewater 4", "Weight: 210 g",
      "About us", "Contact", "Terms of use",
    ])
    #expect(camera[5...8].allSatisfy { $0 == .tableRow }, "\(camera)")
    #expect(camera[9...11].allSatisfy { !$0.isContent }, "\(camera)")
    let record = roles([
      "Home", "Boats", Self.first, Self.second, Self.third, "Credits", "Genre: Folk",
      "Produced by: Bram Tolley", "Released: 25 August 2023", "Rating: 8.2", "Terms of use",
    ])
    #expect(record[5] == .heading)
    #expect(record[6...9].allSatisfy { $0 == .tableRow }, "\(record)")
  }

  /// It was an advertisement.
  @Test func thePriceBelowATitleStays() {
    let page = roles([
      "Home", "Lamps", "Contact", "Reading lamp Vega, brass", "€ 129.95", "Add to basket",
      Self.first, Self.second, Self.third, Self.first + " " + Self.second,
    ])
    #expect(page[4] == .tableRow)
    #expect(!page[5].isContent)
  }

  @Test func commentsBelowTheirHeadingAreComments() {
    let page = roles([
      "Piano Arrives by Ferry", Self.first, Self.second, Self.third, "2 comments",
      "I was on that boat and the dogs were louder than the piano could ever be.", "Reply",
      "My uncle is the teacher and he plays it every night until the neighbours knock.", "Reply",
    ])
    #expect(page[0...3] == [.title, .body, .body, .body])
    #expect(page[4...].allSatisfy { $0 == .comment })
  }

  @Test func otherArticlesBelowTheirHeadingAreLinks() {
    let page = roles([
      "Piano Arrives by Ferry", Self.first, Self.second, Self.third, "Related articles",
      "Harbour wall to be repaired", "Where the gulls go in winter",
    ])
    #expect(page[4...].allSatisfy { $0 == .link })
  }

  @Test func onAPageWithoutRunningTextLinesStay() {
    let result = Pipeline(languageAnalyzer: nil).run(
      Document(text: "Apples\nFlour and butter\nTwo lemons\n"))
    #expect(result.setAside.isEmpty)
  }

  @Test func evidenceAndTheModelsViewStandInTheData() throws {
    let text = [Self.first, "Photo: Ana Lind", Self.second, Self.third].joined(separator: "\n")
    let result = Pipeline(languageAnalyzer: nil).run(Document(text: text))
    let annotation = try #require(result.annotations.first { $0.type == "role.credit" })
    #expect(annotation.by == "roles/1")
    #expect(annotation.data["evidence"]?.array?.contains("names the maker of a picture") == true)
    guard case .number(let content)? = annotation.data["content"] else {
      Issue.record("no number")
      return
    }
    #expect((0...1).contains(content))
  }

  @Test func everyRuleSpeaksForARoleTheScorerKnows() {
    for rule in RoleRule.all {
      #expect(Role.all.contains(rule.role), "\(rule.evidence)")
      #expect(rule.weight != 0)
    }
  }

  /// Rules that name cues are asked only of lines with one of these: none may hold without.
  @Test func rulesHoldOnNoLineWithoutTheirCues() {
    let lines = [
      "Home | News | Sport | Contact", "The ferry sails again", "Photo: Anna Berg / Reuters",
      "By Anna Berg", "Monday, 3 June 2024 14:05", "The old ferry sailed across the sound at noon.",
      "Read more: the harbour is closed", "Related articles", "Another ferry sails", "12 comments",
      "Maria wrote:", "I was on that ferry as a child.", "Share on Facebook", "Add to cart $12",
      "Buy viagra online, casino bonus, payday loans", "Subscribe to our newsletter",
      "© 2024 The Harbour Post. All rights reserved.", "Tags: ferry, harbour", "Advertisement",
    ]
    let utf8 = Array(lines.joined(separator: "\n").utf8)
    var start = 0
    let ranges = lines.map { line in
      defer { start += line.utf8.count + 1 }
      return start..<start + line.utf8.count
    }
    let count = lines.count
    let page = RolePage(
      utf8, ranges, features: LineFeatures(utf8: utf8, lines: ranges),
      foreign: [Bool](repeating: false, count: count),
      documents: [Int](repeating: 20, count: count), model: .builtIn)
    var held = 0
    for rule in RoleRule.plain where !rule.cues.isEmpty {
      for index in 0..<count where rule.holds(page[index]) {
        held += 1
        #expect(!rule.cues.isDisjoint(with: page[index].line.cues), "\(rule.evidence)")
      }
    }
    #expect(held > 15)
  }

  /// A book or an e-mail lost half of its lines when each was judged for itself.
  @Test func linesOfABrokenParagraphHaveOneRole() {
    let letter = """
      Dear neighbours,

      On Saturday we are going to repair the fence between the orchard and
      the brook, which the storm has laid flat over a length of some forty
      metres. Please bring gloves and, if you have one, a spade. There will
      be soup at noon.

      The sheep stay with the Hendersons until the last post stands. Anyone
      who has room for two more rams is asked to say so.

      """
    let result = Pipeline(languageAnalyzer: nil).run(Document(text: letter))
    #expect(result.cleanText == letter)
    #expect(
      result.segments.filter { $0.kind.isContent }.dropFirst().allSatisfy { $0.role == .body })
  }

  /// Of a page copied out of a journal nearly every line was set aside, as none of them is a paragraph
  /// alone and no blank line parted the paragraphs.
  @Test func aPageOfAJournalIsRead() {
    let page = """
      Abstract
      Hay that is stored too moist heats up and may catch fire. We com-
      pared cold ventilation, ventilation with solar collectors and
      dehumidifiers in twelve barns over three summers. The collectors
      halved the time of drying, but only in valleys that face south.
      1. Introduction
      In the Alps hay is usually cut three times a year. The weather
      seldom stays dry for more than three days, and farmers therefore
      bring in hay that holds up to forty per cent of water. Earlier
      work has shown that the rest of it can be removed in the barn.
      88
      R. Ammann et al.
      2. Materials and methods
      Twelve barns high above the sea were fitted with thermometers and
      scales. Each barn was filled with hay of the first cut in June and
      again with hay of the second cut in August.
      """
    let lines = page.split(separator: "\n").map(String.init)
    let roles = roles(lines)
    for (line, role) in zip(lines, roles) where line.count > 40 {
      #expect(role == .body, "\(line)")
    }
  }

  @Test func shortLinesAreNoBrokenParagraph() {
    let menu = Array("Home\nNews\nSports and leisure\nWeather\nContact us\nImprint\n".utf8)
    var ranges: [Range<Int>] = []
    var start = 0
    for (index, byte) in menu.enumerated() where byte == 0x0A {
      ranges.append(start..<index + 1)
      start = index + 1
    }
    #expect(WrappedParagraphs(utf8: menu, lines: ranges).groups().count == ranges.count)
  }

  /// Pages put one after the other took a round of cleaning for each heading of comments, because
  /// only the first one on the page counted.
  @Test func everyHeadingOfCommentsCounts() {
    let article = (Self.first + "\n" + Self.second + "\n" + Self.third + "\n")
    let page = article + article + "12 comments\nReply\n" + article + "View comments\n" + article
    let first = Pipeline(policy: .keepAll, languageAnalyzer: nil).run(Document(text: page))
    let headings = first.segments.filter { first.text($0.range).contains("comments") }
    #expect(headings.count == 2 && headings.allSatisfy { $0.role == .comment })
  }

  /// A book was taken for a long list of links: the number of its lines lay beyond any page's.
  @Test func aBookIsNoList() {
    let sentences = [
      Self.first, Self.second, Self.third,
      "The teacher played it every morning before the children came.",
      "When the winter storms began, the school lent its cellar to the fishermen for their nets.",
      "In the third year a string broke, and nobody on the island could mend it.",
      "They wrote to the city for another one and waited until the ice had gone.",
    ]
    let book = (0..<600).map { chapter in
      (0..<2 + chapter % 3).map { sentences[(chapter * 5 + $0 * 3) % sentences.count] }
        .joined(separator: " ") + " That was in the year \(1300 + chapter).\n\n"
    }.joined()
    let clean = Pipeline(languageAnalyzer: nil).run(Document(text: book)).cleanText
    #expect(clean.utf8.count * 100 >= book.utf8.count * 98)
  }
}
