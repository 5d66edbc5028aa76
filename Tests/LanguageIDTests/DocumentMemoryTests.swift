import Testing

@testable import LanguageID

@Suite("The memory of a document")
struct DocumentMemoryTests {
  private static let lines = [
    "Home | News | Contact us | Über uns\n",
    "The council approved the new budget on Tuesday evening after a long debate. ",
    "Residents had asked for lower parking fees near the school.\n",
    "\n",
    "Der Himmel über der Stadt ist heute besonders schön, sagte der Wächter.\n",
    "See http://example.org/a_b for more, or write to someone@example.org\r\n",
    "She said: “Wie boter op zijn hoofd heeft, moet uit de zon blijven” and left the room.\n",
    "M\u{C3}\u{BC}ller 3f9a a_b\n",
    "東京の空は今日もとても青くて、町の人々は川のそばを歩いていた。\n",
    "The harbour was rebuilt in 1977, long before the bridge was opened to the public",
  ]

  /// What is left of a text when some of the lines above are taken away.
  private struct Rest {
    var text: [UInt8] = []
    var pieces: [Range<Int>] = []

    init(without taken: Int, cutting margin: Int) {
      var start = 0
      for (index, line) in lines.enumerated() {
        let bytes = Array(line.utf8)
        defer { start += bytes.count }
        // Two of the lines lose some bytes at their beginning.
        if taken >> index & 1 != 0 { continue }
        let cut = index == 1 || index == 6 ? margin : 0
        text += bytes[cut...]
        pieces.append(start + cut..<start + bytes.count)
      }
    }
  }

  @Test("changes nothing of what is said of the rest of a text", arguments: [0, 4])
  func rest(margin: Int) {
    let analyzer = LanguageAnalyzer()
    let whole = Array(Self.lines.joined().utf8)
    var memory = DocumentMemory()
    let first = analyzer.analyze(utf8: whole.span, remembering: &memory)
    #expect(first.spans == analyzer.analyze(utf8: whole.span).spans)
    for taken in stride(from: 0, to: 1 << Self.lines.count, by: 7) {
      let rest = Rest(without: taken, cutting: margin)
      memory.keep(rest.pieces, of: whole)
      let known = analyzer.analyze(utf8: rest.text.span, recalling: memory)
      let fresh = analyzer.analyze(utf8: rest.text.span)
      #expect(known.mainLanguage == fresh.mainLanguage)
      #expect(known.confidence == fresh.confidence)
      #expect(known.shares == fresh.shares)
      #expect(known.spans == fresh.spans)
    }
  }

  @Test("knows whole lines, and none beside what was cut")
  func lines() {
    let text = "one two\nthree four\nfive six\nseven"
    let whole = Array(text.utf8)
    var memory = DocumentMemory()
    _ = LanguageAnalyzer().analyze(utf8: whole.span, remembering: &memory)
    memory.keep([0..<whole.count], of: whole)
    #expect(memory.lines.map(\.range) == [0..<whole.count])
    // Without "two", the line end behind it, and "three".
    memory.keep([0..<4, 14..<whole.count], of: whole)
    #expect(memory.lines.map(\.range) == [19..<whole.count])
    #expect(memory.lines.map(\.start) == [9])
    // Without the second line and the last.
    memory.keep([0..<8, 19..<28], of: whole)
    #expect(memory.lines.map(\.range) == [0..<8, 19..<28])
    #expect(memory.lines.map(\.start) == [0, 8])
  }
}
