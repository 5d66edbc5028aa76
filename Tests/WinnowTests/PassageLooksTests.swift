import Synchronization
import Testing

@testable import Winnow

/// How often a passage is looked at: a list of 25,000 words, of which each that went took the next one
/// with it, was looked at more than a hundred times.
struct PassageLooksTests {
  /// Sets aside the last line, whatever it is, and counts what it was shown.
  private final class Erosion: Annotator {
    let identifier = "erosion/1"
    private let shown = Mutex((looks: 0, bytes: 0))

    var looks: Int { shown.withLock { $0.looks } }
    var bytes: Int { shown.withLock { $0.bytes } }

    func annotate(_ view: DocumentView) -> [Annotation] {
      shown.withLock {
        $0.looks += 1
        $0.bytes += view.utf8.count
      }
      guard let last = view.segments.last(where: \.kind.isContent) else { return [] }
      return [Annotation(range: last.range, type: "test.last", score: 1, by: identifier)]
    }
  }

  private func clean(_ text: String) -> (erosion: Erosion, result: WinnowResult) {
    let erosion = Erosion()
    let pipeline = Pipeline(
      policy: Policy(name: "test", rules: ["test.last": .init(threshold: 0.5)]),
      languageAnalyzer: nil, annotators: [erosion])
    return (erosion, pipeline.run(Document(text: text)))
  }

  @Test func aPageIsLookedAtUntilNothingMoreGoes() {
    let (erosion, result) = clean(String(repeating: "The bees dance.\n", count: 200))
    #expect(result.cleanText.allSatisfy { $0.isNewline })
    #expect(erosion.looks > 200)
  }

  @Test func whatALongListTakesGrowsWithItsLength() {
    let line = String(repeating: "bee ", count: 500) + "\n"
    for lines in [70, 120] {
      let text = String(repeating: line, count: lines)
      let (erosion, result) = clean(text)
      #expect(erosion.bytes <= 5 * text.utf8.count + (1 << 17))
      #expect(!result.cleanText.isEmpty)
      let joined = result.segments.flatMap { result.utf8[$0.range] }
      #expect(joined.elementsEqual(text.utf8))
    }
  }
}
