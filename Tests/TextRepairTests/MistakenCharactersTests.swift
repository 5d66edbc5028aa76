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
      let all = line.findBeginnings()
      #expect((0..<line.highCount).reduce(0) { $0 | line.high($1).beginnings } == all)
      let high = (0..<line.highCount).map { line.high($0) }
      for place in 0..<line.count {
        let pages = high.first { $0.place == place }?.beginnings ?? 0
        for page in Codepage.mistaken.indices {
          let isSaid = pages >> UInt16(page) & 1 == 1
          let reading = line.reading(in: page)
          let sequence = reading.sequence(at: place)
          #expect(isSaid || sequence == nil, "\(text) at \(place) in \(page)")
          if let sequence, !sequence.isLossy, !sequence.usesSpace {
            #expect(reading.wholeSequence(at: place)?.scalar == sequence.scalar)
          }
        }
      }
    }
  }
}
