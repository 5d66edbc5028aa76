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
      #expect(line.count == text.unicodeScalars.count && line.start(of: line.count) == utf8.count)
      for place in 0..<line.count {
        let pages = line.codepages(at: place)
        for page in Codepage.mistaken.indices {
          let isSaid = pages >> UInt16(page) & 1 == 1
          let sequence = MojibakeSequence(line, at: place, in: page)
          #expect(isSaid || sequence == nil, "\(text) at \(place) in \(page)")
          if let sequence, !sequence.isLossy, !sequence.usesSpace {
            #expect(MojibakeSequence(wholeIn: line, at: place, page)?.scalar == sequence.scalar)
          }
        }
      }
    }
  }
}
