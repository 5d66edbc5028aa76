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

  /// Line ends of one byte leave no trace in the map; what a later round repairs comes on top.
  @Test func editsOfOneByteAreKeptWhenThereAreOthers() {
    let plain = "Был тёплый летний вечер.\nМы сидели у реки и пили чай.\nПотом стало темно.\n"
    let text = plain + "òåìíî\n" + plain
    for end in ["\r", "\r\n"] {
      let broken = Array(text.replacing("\n", with: end).utf8)
      let repaired = Repairer(.standard).normalize(utf8: broken)
      #expect(repaired.text == plain + "темно\n" + plain)
      #expect(repaired.edits.count { $0.step == .lineEnds } == 7)
      #expect(repaired.edits.count { $0.step == .mojibake } == 1)
    }
  }

  /// A run of mojibake, and marks in it that were changed later.
  @Test func editsInsideOfOthersLeadToTheirBytes() throws {
    let text = "Der KÃ¼chenchef â€œBÃ¤râ€\u{9D} Ã¶ffnet â€œÃ¼ber NÃ¤chteâ€\u{9D}. "
    let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let repairer = Repairer(steps: [.mojibake, .quotes])
    let repaired = repairer.repair(wide, declaredCharset: "utf-16le")
    let decoded = TextDecoder(declaredCharset: "utf-16le").decode(wide)
    let edits = repairer.normalize(utf8: decoded.utf8).edits
    let isNested = zip(edits, edits.dropFirst()).contains {
      $1.range.upperBound < $0.range.upperBound || $1.range.lowerBound < $0.range.upperBound
    }
    #expect(isNested)
    #expect(repaired.edits.map(\.range) == edits.map { decoded.map.sourceRange(of: $0.range) })
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
