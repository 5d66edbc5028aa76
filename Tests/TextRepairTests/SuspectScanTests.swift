import ICUText
import TestSupport
import Testing

@testable import TextRepair

@Suite struct SuspectScanTests {
  /// A change of the steps, of the model or of ICU that the table was not made anew for would leave
  /// damage unseen.
  @Test func theEmbeddedTableIsTheOneThatWouldBeMade() throws {
    let made = SuspectTableBuilder()
    let table = SuspectTable.shared
    #expect(table.rowWords == made.rowWords)
    #expect(made.entries.indices.allSatisfy { table.entries[$0] == made.entries[$0] })
    #expect(made.blocks.indices.allSatisfy { table.blocks[$0] == made.blocks[$0] })
    #expect(made.pairs.indices.allSatisfy { table.pairs[$0] == made.pairs[$0] })
  }

  static let sets: [StepSet] = [
    StepSet(Repairer.Preset.minimal.steps), StepSet(Repairer.Preset.standard.steps),
    StepSet(Repairer.Preset.aggressive.steps), StepSet(.mojibake), StepSet(.spaces), StepSet(.nfc),
    StepSet(.invisible), StepSet([.spaces, .nfkc]),
  ]

  private func lines(_ scan: SuspectScan, _ text: [UInt8]) -> [String] {
    var lines: [String] = []
    var start = 0
    while let line = scan.next(in: text, from: start) {
      lines.append("\(line.range) \(line.steps.rawValue)")
      start = line.range.upperBound
    }
    return lines
  }

  @Test(arguments: sets)
  func kernelsAgree(steps: StepSet) {
    let best = SuspectScan(steps)
    let reference = SuspectScan(steps, kernel: .reference)
    var generator = TextGenerator(seed: 40)
    for _ in 0..<300 {
      let text = Array(generator.document(lines: 6).utf8)
      #expect(lines(best, text) == lines(reference, text))
    }
  }

  /// A line by itself is what it is among others.
  @Test(arguments: sets)
  func linesAreLookedAtAlone(steps: StepSet) {
    let scan = SuspectScan(steps)
    var generator = TextGenerator(seed: 41)
    for _ in 0..<300 {
      let text = Array(generator.document(lines: 6).utf8)
      var alone: [String] = []
      var start = 0
      while start < text.count {
        let line = scan.line(in: text, at: start)
        if !line.steps.isEmpty { alone.append("\(line.range) \(line.steps.rawValue)") }
        start = line.range.upperBound
      }
      #expect(alone == lines(scan, text))
    }
  }

  /// Whatever ends a block of the fast loop: parts of characters, blanks, line ends, the text.
  @Test(arguments: sets)
  func kernelsAgreeAtTheEdgesOfBlocks(steps: StepSet) {
    let best = SuspectScan(steps)
    let reference = SuspectScan(steps, kernel: .reference)
    let pieces = [
      " \n", "\t\r\n", "é", "Ã ", "Ã©", "Ã?", "क\u{93C}", "\u{316}\u{301}", "😀", "\u{200B}",
      "م\u{200C}", "\u{7F}", "雪", "\u{1F}", " ", "\u{A0}\n", "ж",
    ].map { Array($0.utf8) }
    for length in 55...130 {
      for piece in pieces {
        let plain = [UInt8](repeating: 0x61, count: length)
        for text in [plain + piece, plain + piece + plain, plain + piece + [0x0A] + plain] {
          #expect(lines(best, text) == lines(reference, text))
        }
      }
    }
  }

  @Test func whatNothingIsWrongWithIsPassedOver() {
    let scan = SuspectScan(StepSet(Repairer.Preset.standard.steps))
    for text in ["", "\n", "plain\n\nand çedille, снег — 雪\n", "कि\u{94D}", "naïve café"] {
      #expect(scan.next(in: Array(text.utf8), from: 0) == nil)
    }
  }
}
