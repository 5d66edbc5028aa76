import Testing
import Winnow

/// Quality rules inside of a pipeline.
@Suite struct QualityAnnotatorTests {
  private static let page = """
    Home
    The bees come back to the hive and dance for the others in the dark.
    They say with the angle of the dance where the flowers are and how far away they have to fly.
    Home
    The others follow the dancer, learn the way and fly to the same flowers in the meadow.

    """

  /// Sets every "Home" aside.
  private struct Homes: Annotator {
    let identifier = "homes/1"
    func annotate(_ view: DocumentView) -> [Annotation] {
      view.segments.filter { view.text($0.range) == "Home\n" }.map {
        Annotation(range: $0.range, type: "role.navigation", score: 1, by: identifier)
      }
    }
  }

  private func run(_ policy: Policy) -> WinnowResult {
    Pipeline(policy: policy, annotators: [Homes()]).run(Document(text: Self.page))
  }

  private func value(_ type: AnnotationType, _ result: WinnowResult) -> Double? {
    let found = result.annotations.filter { $0.type == type }
    return found.count == 1 ? found[0].data["value"]?.double : nil
  }

  @Test func nothingIsMeasuredUnasked() {
    #expect(!run(.article).annotations.contains { $0.type.family == "quality" })
  }

  @Test func theCleanTextIsMeasured() {
    let result = run(Policy.article.adding(.gopher, to: .clean))
    #expect(result.setAside.filter(\.kind.isContent).count == 2)
    #expect(value("quality.gopher.words", result) == 52)
    let whole = run(Policy.keepAll.adding(.gopher, to: .clean))
    #expect(value("quality.gopher.words", whole) == 54)
  }

  @Test func aDocumentThatBreaksARuleGoesAsAWhole() {
    var policy = Policy.article.adding(.gopher)
    #expect(!run(policy).cleanText.isEmpty)
    policy["quality.gopher.words"]?.limits = .init(below: 60)
    let result = run(policy)
    #expect(result.cleanText == "")
    let reasons = result.segments.filter(\.kind.isContent).flatMap(\.decision.reasons)
    #expect(reasons.contains(Reason(rule: "quality.gopher.words", score: 52, threshold: 60)))
  }

  @Test func aLineThatBreaksARuleGoesAlone() {
    let text =
      "The bees dance in the dark.\nWe use cookies to help the bees dance.\nThey fly far away.\n"
    var policy = Policy.keepAll.adding(.c4)
    policy["quality.c4.sentences"] = nil
    let result = Pipeline(policy: policy, annotators: []).run(Document(text: text))
    #expect(result.cleanText == "The bees dance in the dark.\nThey fly far away.\n")
    #expect(result.setAside[0].decision.reasons.map(\.rule) == ["quality.c4.policy"])
    let again = Pipeline(policy: policy, annotators: []).run(Document(text: result.cleanText))
    #expect(again.cleanText == result.cleanText)
  }

  @Test func decidingAgainGivesTheSame() {
    for policy in [Policy.article.adding(.gopher), Policy.article.adding(.c4), .article] {
      let result = run(policy)
      #expect(
        policy.decide(result.segments, annotations: result.annotations).map(\.stream)
          == result.segments.map(\.stream))
    }
  }
}
