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

  /// Calls `body` with a way to ask for the features of ends in a window around all but the first and the
  /// last word of a text in which one word in the middle may be a span.
  private func withEnds(
    of lines: String, _ body: (_ features: (SpanEnd) -> Set<Int>, SpanWindow) -> Void
  ) {
    var text = lines
    text.withUTF8 { buffer in
      LanguageAnalyzer().withDecoder(buffer) { decoder, document in
        let middle = document.words.count / 2
        let candidate = SpanCandidate(words: middle..<middle + 1, label: decoder.main)
        let window = SpanWindow(0, of: [candidate], decoder: decoder, document: document)
        func features(_ end: SpanEnd) -> Set<Int> {
          var result: Set<Int> = []
          end.forEachFeature { result.insert($0) }
          return result.filter { $0 < SpanEnd.wordFeatures.lowerBound }
        }
        body(features, window)
      }
    }
  }

  @Test("know how many words they would leave of a line")
  func leftOver() {
    withEnds(of: "één twee drie vier vijf\nzes zeven") { features, window in
      // The mark; a word left of the sentence; a word left of the line.
      let none = Gap.Kind.none.rawValue
      #expect(features(SpanEnd(opening: 1, in: window, of: window.document)) == [none, 6, 9])
      #expect(features(SpanEnd(opening: 3, in: window, of: window.document)) == [none, 8, 11])
      #expect(features(SpanEnd(opening: 4, in: window, of: window.document)) == [none])
      #expect(
        features(SpanEnd(opening: 5, in: window, of: window.document)) == [Gap.Kind.line.rawValue])
      #expect(features(SpanEnd(closing: 4, in: window, of: window.document)) == [none, 6, 9])
      #expect(
        features(SpanEnd(closing: 7, in: window, of: window.document)) == [Gap.Kind.line.rawValue])
    }
  }

  @Test("know whether the words left over may all be names")
  func namesLeftOver() {
    withEnds(of: "Turkish Airlines lentää yli kolmeenkymmeneen kaupunkiin") { features, window in
      let none = Gap.Kind.none.rawValue
      #expect(features(SpanEnd(opening: 2, in: window, of: window.document)) == [none, 7, 10, 13])
      #expect(features(SpanEnd(opening: 3, in: window, of: window.document)) == [none, 8, 11])
    }
  }

  @Test("know what the words on both sides say, and whether they begin with a capital")
  func words() {
    var text = "Wie boter op zijn Hoofd heeft, moet uit de zon blijven"
    text.withUTF8 { buffer in
      LanguageAnalyzer().withDecoder(buffer) { decoder, document in
        let candidate = SpanCandidate(words: 2..<6, label: decoder.main)
        let window = SpanWindow(0, of: [candidate], decoder: decoder, document: document)
        func wordFeatures(_ end: SpanEnd) -> [Int] {
          var result: [Int] = []
          end.forEachFeature { if SpanEnd.wordFeatures.contains($0) { result.append($0) } }
          return result.map { $0 - SpanEnd.wordFeatures.lowerBound }
        }
        // No word says more for Dutch than for Dutch: the middle of five grades, twice for words with
        // and without a capital, first inside, then outside.
        #expect(wordFeatures(SpanEnd(opening: 4, in: window, of: window.document)) == [7, 12])
        #expect(wordFeatures(SpanEnd(closing: 4, in: window, of: window.document)) == [2, 17])
        // At the end of the text there is no word outside.
        #expect(wordFeatures(SpanEnd(closing: 11, in: window, of: window.document)) == [2])
      }
    }
  }
}
