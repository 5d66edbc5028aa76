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

  static let fast: [SuspectScan.Kernels] = [.avx2, .avx512]

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
    let reference = SuspectScan(steps, kernels: .reference)
    var generator = TextGenerator(seed: 40)
    for _ in 0..<300 {
      let text = Array(generator.document(lines: 6).utf8)
      let expected = lines(reference, text)
      for kernels in Self.fast {
        #expect(lines(SuspectScan(steps, kernels: kernels), text) == expected)
      }
    }
  }

  /// Characters of all planes side by side, ASCII between them: what the fastest loop passes over by
  /// kinds of characters is what nothing is wrong with.
  @Test(arguments: sets)
  func kernelsAgreeOnAnyNeighbours(steps: StepSet) {
    let fast = Self.fast.map { SuspectScan(steps, kernels: $0) }
    let reference = SuspectScan(steps, kernels: .reference)
    var generator = SplitMix64(seed: 42)
    let blocks: [ClosedRange<UInt32>] = [
      0x20...0x7E, 0x80...0x17F, 0x300...0x36F, 0x400...0x45F, 0x590...0x5FF, 0x620...0x6FF,
      0x900...0x97F, 0x980...0x9FF, 0xE00...0xE7F, 0x1000...0x109F, 0x2000...0x206F,
      0x3040...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0x1F300...0x1F6FF, 0x11100...0x11147,
    ]
    for _ in 0..<2000 {
      var text: [UInt8] = []
      while text.count < 200 {
        // Runs of one script, as in texts.
        let block = blocks.randomElement(using: &generator)!
        for _ in 0..<Int.random(in: 1...12, using: &generator) {
          let scalar = Unicode.Scalar(UInt32.random(in: block, using: &generator))!
          text += Array(String(scalar).utf8)
        }
        if Int.random(in: 0..<8, using: &generator) == 0 { text.append(0x0A) }
      }
      let expected = lines(reference, text)
      for fast in fast { #expect(lines(fast, text) == expected) }
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
    let fast = Self.fast.map { SuspectScan(steps, kernels: $0) }
    let reference = SuspectScan(steps, kernels: .reference)
    let pieces = [
      " \n", "\t\r\n", "é", "Ã ", "Ã©", "Ã?", "क\u{93C}", "\u{316}\u{301}", "😀", "\u{200B}",
      "م\u{200C}", "\u{7F}", "雪", "\u{1F}", " ", "\u{A0}\n", "ж", "И\u{306}", "Ð¡Ð", "ÃЀ",
      "😀\u{301}", "雪\u{3099}", "か\u{3099}", "ေ\u{102C}", "𑄱\u{11127}", "\u{5B8}\u{5B7}ש",
    ].map { Array($0.utf8) }
    for length in 55...130 {
      for piece in pieces {
        let plain = [UInt8](repeating: 0x61, count: length)
        for text in [plain + piece, plain + piece + plain, plain + piece + [0x0A] + plain] {
          let expected = lines(reference, text)
          for fast in fast { #expect(lines(fast, text) == expected) }
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
