import TestSupport
import Testing

@testable import TextRepair

@Suite struct EditsTests {
  /// More edits than a page has room for, of several steps in each line.
  private func repaired() -> RepairedText {
    var text: [UInt8] = []
    for number in 0..<3000 {
      text += Array("\(number) cafÃ©\u{A0}\u{201C}e\u{301}\u{201D} \r\n".utf8)
    }
    return Repairer(steps: [.mojibake, .lineEnds, .quotes, .spaces, .nfc]).normalize(utf8: text)
  }

  @Test func editsOfAllPagesComeInOrder() {
    let edits = repaired().edits
    #expect(edits.count == 3000 * 7)
    #expect(Array(edits) == edits.indices.map { edits[$0] })
    var end = 0
    for edit in edits {
      #expect(edit.range.lowerBound >= end)
      end = edit.range.upperBound
    }
    #expect(
      edits.prefix(7).map(\.step) == [
        .mojibake, .spaces, .quotes, .nfc, .quotes, .spaces, .lineEnds,
      ])
  }

  /// The edits and the text that they were made in give the repaired text.
  @Test func editsMadeInTheTextGiveTheResult() {
    var generator = TextGenerator(seed: 44)
    // One step a place, so that each edit stands for itself.
    let repairer = Repairer(steps: [.controls, .quotes, .nfc])
    for _ in 0..<200 {
      let text = Array(generator.document(lines: 8).utf8)
      let repaired = repairer.normalize(utf8: text)
      var made: [UInt8] = []
      var place = 0
      for edit in repaired.edits {
        made += text[place..<edit.range.lowerBound] + edit.replacement
        place = edit.range.upperBound
      }
      #expect(made + text[place...] == repaired.utf8)
    }
  }

  /// What changed one place twice is told in the order in which it did.
  @Test func editsOfOnePlaceComeInTheOrderOfRepair() {
    let text = Array("x &Atilde;&copy; y".utf8)
    let repaired = Repairer(steps: [.entities, .mojibake]).normalize(utf8: text)
    #expect(repaired.text == "x é y")
    #expect(repaired.edits.map(\.step) == [.entities, .mojibake, .entities])
    #expect(repaired.edits.map(\.range) == [2..<10, 2..<16, 10..<16])
  }
}
