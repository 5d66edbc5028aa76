import TestSupport
import Testing

@testable import LanguageID

@Suite("The ends of a span")
struct SpanChoicesTests {
  private static let page = """
    The council met on Tuesday evening in the old town hall beside the river.
    Maze
    Wie boter op zijn hoofd heeft, moet uit de zon blijven
    The mayor said “Der Himmel über der Stadt ist heute schön” and closed the meeting.
    Residents had asked for lower fees (las calles están muy oscuras) and for better lighting.
    """

  /// Calls `body` with the choices of each candidate of the page.
  private func forEachCandidate(_ body: (SpanChoices) -> Void) {
    var page = Self.page
    page.withUTF8 { buffer in
      LanguageAnalyzer().withDecoder(buffer) { decoder, document in
        decoder.examine(document) { window, _ in body(SpanChoices(of: window)) }
      }
    }
  }

  @Test("are those whose features have the greatest sum of weights")
  func best() {
    var random = SplitMix64(seed: 7)
    var candidates = 0
    forEachCandidate { choices in
      candidates += 1
      for _ in 0..<20 {
        let weights = (0..<SpanChoices.featureCount).map { _ in
          Float(Int(random.next() % 2001) - 1000) / 500
        }
        func score(_ words: Range<Int>) -> Float {
          zip(choices.features(of: words), weights).reduce(0) { $0 + $1.0 * $1.1 }
        }
        let scores = choices.ranges.map(score)
        let chosen = choices.best(weights).map(score) ?? -.infinity
        #expect(chosen >= scores.max()! - 1e-3 * max(1, scores.max()!.magnitude))
      }
    }
    #expect(candidates > 2)
  }

  @Test("know how many words they would leave of a line")
  func leftOver() {
    let lines = "één twee drie vier vijf\nzes zeven"
    var text = lines
    text.withUTF8 { buffer in
      LanguageAnalyzer().withDecoder(buffer) { _, document in
        func features(_ end: SpanEnd) -> Set<Int> {
          var result: Set<Int> = []
          end.forEachFeature { result.insert($0) }
          return result
        }
        // The mark; a word left of the sentence; a word left of the line.
        let none = Gap.Kind.none.rawValue
        #expect(features(SpanEnd(opening: 1, in: document)) == [none, 6, 9])
        #expect(features(SpanEnd(opening: 3, in: document)) == [none, 8, 11])
        #expect(features(SpanEnd(opening: 4, in: document)) == [none])
        #expect(features(SpanEnd(opening: 5, in: document)) == [Gap.Kind.line.rawValue])
        #expect(features(SpanEnd(closing: 4, in: document)) == [none, 6, 9])
        #expect(features(SpanEnd(closing: 7, in: document)) == [Gap.Kind.line.rawValue])
      }
    }
  }
}
