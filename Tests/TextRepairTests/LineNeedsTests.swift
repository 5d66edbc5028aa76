import TestSupport
import Testing

@testable import TextRepair

@Suite struct LineNeedsTests {
  private let scan = SuspectScan(StepSet(Repairer.Preset.standard.steps))

  private func described(_ needs: LineNeeds) -> [String] {
    needs.lines.map { "\($0.range) \($0.steps.rawValue)" }
  }

  /// Needs that follow changes are what a look at the whole result finds.
  @Test func needsStayWithTheirLines() {
    var random = SplitMix64(seed: 46)
    let pieces = ["a", "Ã©", "\u{A0}", "\u{7}", "\r", "ж", "&amp;"]
    for _ in 0..<500 {
      let lines = (0..<8).map { _ in
        (0..<4).map { _ in pieces.randomElement(using: &random)! }.joined() + "."
      }
      let text = Array(lines.joined(separator: "\n").utf8)
      var needs = scan.needs(in: text, lines: 0..<text.count)
      var changes = ChangeList()
      // Only what needs something is ever changed.
      for line in needs.lines {
        for place in line.range where text[place] == 0x61 && Bool.random(using: &random) {
          changes.begin(at: place, note: .none)
          changes.add(1, Array(["", "\n", "\u{A0}", "xyz"].randomElement(using: &random)!.utf8))
        }
      }
      let result = changes.made(in: text)
      needs.follow(changes, in: result, scan)
      #expect(described(needs) == described(scan.needs(in: result, lines: 0..<result.count)))
    }
  }

  @Test func onlyChangedLinesAreKept() {
    let text = Array("\u{A0}a\n\u{A0}b\n\u{A0}c\n".utf8)
    var needs = scan.needs(in: text, lines: 0..<text.count)
    #expect(needs.lines.count == 3)
    var changes = ChangeList()
    changes.begin(at: 6, note: .none)
    changes.add(1, [0x78, 0x78])
    needs.follow(changes, in: changes.made(in: text), scan)
    needs.keepChangedLines()
    #expect(needs.lines.map(\.range) == [4..<9])
  }

  @Test func whatIsKnownOfALineIsNotLookedFor() {
    let text = Array("Ã©\nÃ©\n".utf8)
    var needs = scan.needs(in: text, lines: 0..<text.count)
    needs.expect([], of: 0)
    var changes = ChangeList()
    for place in [0, 5] {
      changes.begin(at: place, note: .none)
      changes.add(4, [0xC2, 0xA0])
    }
    needs.follow(changes, in: changes.made(in: text), scan)
    #expect(needs.lines.map(\.range) == [3..<6])
  }

  /// Lines are near each other or far; nothing between them is looked at unless it is little.
  @Test func rangesOfAStepBridgeLittle() {
    let short = String(repeating: "good ", count: 20) + "end\n"
    let long = String(repeating: "good ", count: 200) + "end\n"
    let text = Array((["\u{A0}a\n", short, "\u{A0}b\n", long, "\u{A0}c\n"].joined()).utf8)
    let needs = scan.needs(in: text, lines: 0..<text.count)
    let ranges = needs.ranges(of: StepSet(.spaces))
    #expect(ranges == [0..<112, text.count - 4..<text.count])
    #expect(needs.ranges(of: StepSet(.entities)).isEmpty)
  }
}
