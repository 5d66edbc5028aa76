import TestSupport
import Testing
import TextRepair

/// The maps of real repairs, against all places where a text may be cut on both sides.
@Suite struct SmallestCoverTests {
  /// A place of a text and one of what became of it, with all before the one and all before the other
  /// belonging together.
  private struct Cut: Hashable {
    let source: Int
    let result: Int
  }

  /// The cuts of one step: between copied bytes, and before and behind each unit that was changed.
  /// What is between the units has to be copied, but for a byte in the place of a byte, and every edit
  /// to begin at a cut.
  private func cuts(of repaired: RepairedText, from text: [UInt8]) -> Set<Cut> {
    var cuts: Set<Cut> = []
    var (source, result) = (0, 0)
    let replaced = Set(repaired.edits.filter { $0.range.count == 1 }.map(\.range.lowerBound))
    func copy(to end: Int) {
      while source < end {
        #expect(text[source] == repaired.utf8[result] || replaced.contains(source))
        cuts.insert(Cut(source: source, result: result))
        source += 1
        result += 1
      }
    }
    for run in repaired.map.runs {
      copy(to: run.sourceStart)
      #expect(result == run.resultStart)
      for _ in 0..<run.count {
        cuts.insert(Cut(source: source, result: result))
        source += run.sourceUnit
        result += run.resultUnit
      }
    }
    copy(to: text.count)
    cuts.insert(Cut(source: source, result: result))
    #expect(result == repaired.utf8.count)
    let starts = Set(cuts.map(\.source))
    if repaired.edits.allSatisfy({ $0.step != .mojibake }) {
      #expect(repaired.edits.allSatisfy { starts.contains($0.range.lowerBound) })
    }
    return cuts
  }

  /// The cuts through two repairs, the second of what the first made.
  private func joined(_ first: Set<Cut>, _ second: Set<Cut>) -> Set<Cut> {
    let bySource = Dictionary(grouping: second, by: \.source)
    return Set(
      first.flatMap { cut in
        (bySource[cut.result] ?? []).map { Cut(source: cut.source, result: $0.result) }
      })
  }

  /// The smallest range between cuts around another one.
  private func cover(
    _ range: Range<Int>, _ cuts: Set<Cut>, _ from: KeyPath<Cut, Int>, _ to: KeyPath<Cut, Int>
  ) -> (start: Int, end: Int)? {
    guard
      let start = cuts.filter({ $0[keyPath: from] <= range.lowerBound }).map({ $0[keyPath: to] })
        .max(),
      let end = cuts.filter({ $0[keyPath: from] >= range.upperBound }).map({ $0[keyPath: to] })
        .min()
    else { return nil }
    return (start, end)
  }

  private static let damaged = [
    "“Itâ€™s” a cafÃ©—1914–18 &amp; co\u{AD}ope\u{301}ra\u{200B}tion!!!!!!\r\n",
    "ﬁnd  ＡＢＣ\u{A0}\u{2009}x \t\r\n\u{1B}[1mcom-\nmon\u{7}\r",
    "Р–СЋСЂРё &#233;\u{2028}¿Qué????\u{85}\n",
    "ｶﾞｷﾞ ㌔ ﷺ\r\n\u{FEFF}שלום \u{202E}abc\u{202C} \u{E0041}\n", "नमस्ते…… ا\u{FE8D}\u{0301} …………\r\n",
    "①² Straße İ &lt;b&gt; \u{1D15E}\u{308}\n",
  ]

  /// Steps one after another, in any order and some more than once: what any part came from, and what
  /// became of it, is neither more nor less than it has to be.
  @Test func repairsInAnyOrderCoverAsLittleAsCanBe() {
    var random = SplitMix64(seed: 24)
    var generator = TextGenerator(seed: 25)
    var looked = 0
    for _ in 0..<120 {
      let lines = Self.damaged.shuffled(using: &random).prefix(3)
      let text = Array((lines.joined() + generator.document(lines: 1)).utf8)
      var utf8 = text
      var map = OffsetMap(identity: text.count)
      var all = Set((0...text.count).map { Cut(source: $0, result: $0) })
      for step in Repairer.Step.allCases.shuffled(using: &random).prefix(5) {
        let repaired = Repairer(steps: [step]).normalize(utf8: utf8)
        all = joined(all, cuts(of: repaired, from: utf8))
        map = repaired.map.composed(with: map)
        utf8 = repaired.utf8
      }
      for _ in 0..<40 {
        looked += 1
        let ends = [
          Int.random(in: 0...utf8.count, using: &random),
          .random(in: 0...utf8.count, using: &random),
        ]
        .sorted()
        let range = ends[0]..<min(ends[1] + 1, utf8.count)
        if !range.isEmpty, let cover = cover(range, all, \.result, \.source) {
          expect(map.sourceRange(of: range), cover)
        }
        let from = Int.random(in: 0..<text.count, using: &random)
        let part = from..<Int.random(in: from + 1...text.count, using: &random)
        if let cover = cover(part, all, \.source, \.result) {
          expect(map.resultRange(of: part), cover)
        }
      }
    }
    #expect(looked > 4000)
  }

  private func expect(_ found: Range<Int>, _ cover: (start: Int, end: Int)) {
    // What stands between two deletions, or was deleted between insertions, is nowhere.
    if cover.start > cover.end {
      #expect(found.isEmpty)
    } else {
      #expect(found == cover.start..<cover.end)
    }
  }

  /// Several steps together: the map is as fine as that of the steps alone, one after the other in
  /// their order, where no step makes work for one before it.
  @Test func stepsTogetherCoverAsLittleAsOneByOne() {
    var random = SplitMix64(seed: 26)
    for _ in 0..<120 {
      let steps = Repairer.Step.allCases.filter { _ in Bool.random(using: &random) }
      let text = Array(Self.damaged.shuffled(using: &random).joined().utf8)
      var utf8 = text
      var map = OffsetMap(identity: text.count)
      for step in steps {
        let repaired = Repairer(steps: [step]).normalize(utf8: utf8)
        map = repaired.map.composed(with: map)
        utf8 = repaired.utf8
      }
      let together = Repairer(steps: steps.shuffled(using: &random)).normalize(utf8: text)
      guard together.utf8 == utf8 else { continue }
      for place in utf8.indices {
        #expect(
          together.map.sourceRange(of: place..<place + 1) == map.sourceRange(of: place..<place + 1))
      }
    }
  }
}
