import CTextKernels
import Testing

@testable import TextRepair

@Suite struct MistakenCharactersTests {
  @Test func rowsAgreeWithTheCodepages() {
    let characters = MistakenCharacters.shared
    for scalar in UInt32(0x80)...0xFFFF {
      let row = characters.row(of: scalar)
      for (index, page) in Codepage.mistaken.enumerated() {
        let byte = page.byte(of: scalar) ?? 0
        guard characters.byte(inRow: row, index) == byte else {
          Issue.record("\(scalar) in \(page.name)")
          continue
        }
      }
    }
    #expect(characters.row(of: 0x1F600) == MistakenCharacters.none)
  }

  /// Where a sequence can be read, the quick look says so, and only there if no byte was lost.
  @Test func sequencesBeginWhereTheQuickLookSays() {
    let texts = [
      "cafÃ© â€œso", "РџСЂРёРІРµС‚", "ä½\u{A0}å¥½", "ðŸ˜€ Ã", "√©t√©", "Ð Ã? â\u{FFFD}€ Â", "plain",
    ]
    for text in texts {
      var line = MojibakeText()
      let utf8 = Array(text.utf8)
      line.read(utf8, 0..<utf8.count)
      #expect(line.count == text.unicodeScalars.count)
      let all = line.findBeginnings().pages
      #expect((0..<line.highCount).reduce(0) { $0 | line.high($1).beginnings } == all)
      let high = (0..<line.highCount).map { line.high($0) }
      for place in 0..<line.count {
        let pages = high.first { $0.place == place }?.beginnings ?? 0
        for page in Codepage.mistaken.indices {
          let isSaid = pages >> UInt32(page) & 1 == 1
          let reading = line.reading(in: page)
          let sequence = reading.sequence(at: place)
          #expect(isSaid || sequence == nil, "\(text) at \(place) in \(page)")
        }
      }
    }
  }

  /// Lines all of whose characters beyond ASCII are whole sequences, and others.
  @Test func wholeLinesAreFound() {
    let texts = [
      ("cafÃ© â€œso", [3...4, 6...8], 2), ("ÃÃ©", [], 0), ("Ã©Ã¨ plain Ã©", [0...3, 11...12], 3),
      ("cafÃ© Ã ", [], 0), ("plain", [], 0),
    ]
    for (text, ranges, sequences) in texts {
      var line = MojibakeText()
      let utf8 = Array(text.utf8)
      line.read(utf8, 0..<utf8.count)
      var runs = MojibakeRuns()
      #expect(line.reading(in: 0).findWholeRuns(into: &runs) == sequences)
      #expect(runs.count == ranges.count, "\(text)")
      for index in 0..<min(runs.count, ranges.count) {
        #expect(runs[index].range == Range(ranges[index]))
      }
    }
  }

  /// A line read in a charset and what it was before are the same text.
  @Test func sequencesAreReplacedWhereTheyStand() {
    for (text, repaired) in [
      (
        "x cafÃ© â€œso much plain text between themâ€\u{9D} Ã©",
        "x café “so much plain text between them” é"
      ),
      ("Ã©", "é"), ("plainÃ©", "plainé"), ("Ã©plain", "éplain"),
    ] {
      var line = MojibakeText()
      let utf8 = Array(text.utf8)
      line.read(utf8, 0..<utf8.count)
      var runs = MojibakeRuns()
      _ = line.reading(in: 0).findWholeRuns(into: &runs)
      line.replace(runs, in: 0)
      #expect((0..<line.count).map { line[$0] } == repaired.unicodeScalars.map(\.value))
      // Every character knows where its bytes stood.
      for index in 0..<line.highCount {
        let range = Int(line.high(index).start)..<Int(line.high(index).end)
        let scalar = Unicode.Scalar(line[line.highPlace(index)])!
        let source = String(decoding: utf8[range], as: UTF8.self)
        #expect(source.unicodeScalars.count == String(scalar).utf8.count)
        #expect(line.origin(index) == .utf8(readAs: 0))
      }
    }
  }
}
