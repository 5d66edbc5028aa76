import Testing

@testable import TextRepair

@Suite struct MojibakeLeftTests {
  /// The text as it looks if its UTF-8 is read as windows-1252.
  private func garble(_ text: String) throws -> String {
    let page = try #require(Codepage("windows-1252"))
    let scalars = text.utf8.compactMap { Unicode.Scalar(page.scalar(of: $0)) }
    return String(String.UnicodeScalarView(scalars))
  }

  /// What whole lines become is not scanned again, and nothing that they need is lost by that.
  @Test func whatIsLeftIsWhatAScanOfTheResultFinds() throws {
    let good = "Nothing is wrong here."
    let whole = try garble("Вчера вечером шёл дождь")
    let ligature = try garble("ﬁнский залив")
    let short = try garble("café au lait")
    let scan = SuspectScan(StepSet(Repairer.Preset.aggressive.steps))
    for lines in [
      [whole, whole], [good, whole, good], [whole + " "], [short, ligature, whole],
      [whole + "\r", "tail \r"], [good + "  ", whole], [whole, short + " "],
    ] {
      for end in ["", "\n"] {
        let utf8 = Array((lines.joined(separator: "\n") + end).utf8)
        var mojibake = Mojibake(keeping: .nothing, scan)
        mojibake.home.learn(from: utf8)
        var open = LineMarks()
        var needs = scan.needs(in: utf8, lines: 0..<utf8.count)
        let changes = mojibake.changes(in: utf8, &needs, open: &open)
        let made = changes.made(in: utf8)
        #expect(needs.lines.contains { $0.stepsToCome != nil })
        needs.follow(changes, in: made, scan)
        let found = scan.needs(in: made, lines: 0..<made.count)
        #expect(needs.lines.map(\.range) == found.lines.map(\.range), "\(lines)")
        #expect(needs.lines.map(\.steps) == found.lines.map(\.steps), "\(lines)")
      }
    }
  }
}
