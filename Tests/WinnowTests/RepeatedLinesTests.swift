import TestSupport
import Testing

@testable import Winnow

/// Lines that many documents hold, counted in bounded memory.
@Suite struct RepeatedLinesTests {
  private func page(_ number: Int, host: String) -> [UInt8] {
    let topic = String(UInt64(number + 1) &* 0x9e37_79b9_7f4a_7c15, radix: 36).filter(\.isLetter)
    return Array(
      """
      Back
      Top
      \(host) uses cookies
      \(number) comments
      Article of the day about \(topic)

      """.utf8)
  }

  private func counted(_ options: RepeatedLineCounter.Options = .init()) -> RepeatedLines {
    var counter = RepeatedLineCounter(options: options)
    let pages = (0..<30).map { number in
      let host = number < 20 ? "a.org" : "b.org"
      return (page(number, host: host), host)
    }
    for (page, host) in pages { counter.survey(page, group: host) }
    counter.endSurvey()
    for (page, host) in pages { counter.count(page, group: host) }
    return counter.table()
  }

  private func line(_ text: String, _ group: String?, in table: RepeatedLines) -> RepeatedLine? {
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer { table.line(0..<$0.count, of: $0, group: group) }
  }

  @Test func twoPassesCountExactlyByGroupAndInAll() throws {
    let table = counted()
    #expect(line("Back", "a.org", in: table)?.documents == 20)
    #expect(line("Back", "b.org", in: table)?.documents == 10)
    #expect(line("Back", nil, in: table)?.documents == 30)
    for form in ["back  ", "  back", "» Back", "- BACK -"] {
      #expect(line(form, "elsewhere.org", in: table)?.documents == 30, "\(form)")
    }
    #expect(line("b ack", nil, in: table) == nil)
    #expect(line("7 comments", nil, in: table)?.documents == 30 - 20)
    #expect(line("17 comments", "a.org", in: table)?.documents == 10)
    #expect(line("a.org uses cookies", "a.org", in: table)?.documents == 20)
    #expect(line("Something else", "a.org", in: table) == nil)
    #expect(!table.lines.contains { !$0.isExact })
  }

  @Test func aLineTwiceOnAPageIsOneDocumentAndTwoOccurrences() throws {
    var counter = RepeatedLineCounter()
    for _ in 0..<4 { counter.survey(Array("Menu\nText\nMenu\n".utf8)) }
    counter.endSurvey()
    for _ in 0..<4 { counter.count(Array("Menu\nText\nMenu\n".utf8)) }
    let menu = try #require(line("Menu", nil, in: counter.table()))
    #expect(menu.documents == 4 && menu.occurrences == 8)
  }

  @Test func tablesOfSeveralCorporaAddUp() throws {
    func known(_ text: String, _ documents: Int, group: String? = nil, isExact: Bool = true) throws
      -> RepeatedLine
    {
      try #require(
        RepeatedLine(
          text: text, group: group, documents: documents, occurrences: 2 * documents,
          isExact: isExact))
    }
    let table = RepeatedLines([
      try known("5 comments", 5), try known("На главную", 7), try known("3 comments", 4),
      try known("На главную", 6, group: "a.org"), try known("на главную!", 8, isExact: false),
      try known("На главную", 6, group: "a.org"),
    ])
    #expect(table.lines.map(\.text) == ["На главную", "На главную", "3 comments"])
    #expect(table.lines.map(\.documents) == [15, 12, 9])
    #expect(table.lines.map(\.occurrences) == [30, 24, 18])
    #expect(table.lines.map(\.isExact) == [false, true, true])
    #expect(line("8 comments", "a.org", in: table)?.documents == 9)
    #expect(line("На главную", "a.org", in: table)?.documents == 12)
    #expect(RepeatedLines(counted().lines + counted().lines).lines.count == counted().lines.count)
  }

  @Test(arguments: [-1, 0, 1], [false, true])
  func aCountWithoutRoomEnds(capacity: Int, isSurveyed: Bool) {
    var options = RepeatedLineCounter.Options()
    options.capacity = capacity
    var counter = RepeatedLineCounter(options: options)
    if isSurveyed {
      for number in 0..<5 { counter.survey(page(number, host: "a.org")) }
      counter.endSurvey()
    }
    for number in 0..<5 { counter.count(page(number, host: "a.org")) }
    #expect(counter.table().lines.count <= max(0, capacity))
  }

  @Test func dividedWorkGivesTheSame() {
    let pages = (0..<40).map { page($0, host: "h\($0 % 3)") }
    func count(_ parts: Int) -> [RepeatedLine] {
      var survey = RepeatedLineCounter()
      for part in 0..<parts {
        var mine = RepeatedLineCounter()
        for index in stride(from: part, to: pages.count, by: parts) {
          mine.survey(pages[index], group: "h\(index % 3)")
        }
        survey.merge(mine)
      }
      survey.endSurvey()
      var total = survey
      for part in 0..<parts {
        var mine = survey
        for index in stride(from: part, to: pages.count, by: parts) {
          mine.count(pages[index], group: "h\(index % 3)")
        }
        total.merge(mine)
      }
      return total.table().lines
    }
    let one = count(1)
    #expect(!one.isEmpty)
    for parts in [2, 3, 7] {
      #expect(
        Set(count(parts).map { "\($0.key) \($0.documents) \($0.occurrences)" })
          == Set(one.map { "\($0.key) \($0.documents) \($0.occurrences)" }))
    }
  }

  @Test func littleMemoryAsksForMoreDocumentsAndStaysExact() {
    var options = RepeatedLineCounter.Options()
    options.capacity = 6
    options.sketchBytes = 1 << 16
    let table = counted(options)
    #expect(table.lines.count <= 6)
    #expect(line("Back", nil, in: table)?.documents == 30)
    #expect(!table.lines.contains { !$0.isExact })
  }

  @Test func onePassForgetsTheRareAndSaysSo() throws {
    var options = RepeatedLineCounter.Options()
    options.capacity = 50
    options.sketchBytes = 1 << 16
    var counter = RepeatedLineCounter(options: options)
    var random = SplitMix64(seed: 3)
    for number in 0..<400 {
      let noise = (0..<5).map { _ in
        "line of \(String(random.next(), radix: 36).filter(\.isLetter))"
      }
      let late = number >= 300 && number % 2 == 0 ? "\nlatecomer" : ""
      counter.count(Array(("Back\n" + noise.joined(separator: "\n") + late + "\n").utf8))
    }
    let table = counter.table()
    let back = try #require(line("Back", nil, in: table))
    #expect(back.documents == 400 && back.isExact)
    #expect(table.lines.count <= 50)
    if let late = line("latecomer", nil, in: table) { #expect(late.documents <= 50) }
  }

  /// A count was called exact where the other counter had forgotten the line.
  @Test func mergedCountsKnowWhatEitherForgot() throws {
    var options = RepeatedLineCounter.Options()
    options.capacity = 4
    var forgetful = RepeatedLineCounter(options: options)
    forgetful.count(Array("Back\n".utf8))
    for word in ["one", "two", "three", "four", "five"] {
      forgetful.count(Array("\(word)\n".utf8))
    }
    var counter = RepeatedLineCounter(options: options)
    for _ in 0..<5 { counter.count(Array("Back\nTop\n".utf8)) }
    var other = forgetful
    other.merge(counter)
    counter.merge(forgetful)
    for table in [counter.table(), other.table()] {
      #expect(try #require(line("Back", nil, in: table)).isExact == false)
      #expect(try #require(line("Top", nil, in: table)).isExact)
    }
  }

  @Test func knownLinesCountAgainstALine() throws {
    let page = """
      Harbour notes

      The tide turned at six, and the boats came in one after another, heavy with fish.

      Herring every Friday

      Nobody on the quay could remember a summer in which so many had come home so early.

      """
    let plain = RoleAnnotator()
    var counter = RepeatedLineCounter()
    for _ in 0..<12 { counter.count(Array("Herring every Friday\n".utf8)) }
    let informed = RoleAnnotator(repeated: counter.table())
    let utf8 = Array(page.utf8)
    let view = DocumentView(utf8: utf8, segments: LineScanner.segments(of: utf8))
    let place = try #require(
      plain.annotate(view).firstIndex { view.text($0.range).hasPrefix("Herring") })
    let before = plain.annotate(view)[place]
    let after = informed.annotate(view)[place]
    #expect(Role(before.type)?.isContent == true)
    #expect(Role(after.type)?.isContent == false)
    let annotated = RepeatedLineAnnotator(counter.table()).annotate(view)
    #expect(annotated.map { view.text($0.range) } == ["Herring every Friday\n"])
    #expect(annotated.first?.data["documents"] == .integer(12))
  }
}
