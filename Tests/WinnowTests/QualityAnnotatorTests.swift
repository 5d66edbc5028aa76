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

  /// Nothing was measured for a rule about all of them.
  @Test(arguments: ["quality.*", "quality.gopher.*", "quality.gopher.words"] as [AnnotationType])
  func familiesOfRulesAreMeasured(type: AnnotationType) {
    var policy = Policy.keepAll
    policy[type] = .init(threshold: 0, limits: .init(above: 50))
    let result = run(policy)
    #expect(value("quality.gopher.words", result) == 54)
    #expect(result.cleanText == "")
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

  // MARK: Records

  private func measures(_ result: WinnowResult) -> [AnnotationType: Double] {
    Dictionary(
      result.annotations.compactMap { annotation in
        annotation.data["value"]?.double.map { (annotation.type, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// When a rule had sent the document away, the empty rest was measured once more: the record then
  /// had 0 words, and another limit could never be tried on it.
  @Test(arguments: ["gopher", "gopher-dolma", "gopher-redpajama", "c4", "c4-paragraphs", "fineweb"])
  func theMeasureThatDecidedIsTheOneThatIsKept(set: String) throws {
    let set = try #require(QualityRuleSet(named: set))
    let measured = measures(run(Policy.article.adding(set, to: .clean)))
    for rule in set.rules {
      let type = AnnotationType(rawValue: "quality.\(set.name).\(rule.name)")
      guard let value = measured[type] else { continue }
      var policy = Policy.article
      policy[type] = .init(threshold: 0, limits: .init(below: value + 1))
      let result = run(policy)
      #expect(result.cleanText == "", "\(type)")
      #expect(self.value(type, result) == value, "\(type)")
      policy[type]?.limits = .init(above: value + 1)
      #expect(
        policy.decide(result.segments, annotations: result.annotations).map(\.stream)
          == run(policy).segments.map(\.stream), "\(type)")
    }
  }

  /// The document is measured without its menu, so the menu goes for its own reasons only.
  @Test func whatWasSetAsideBeforeIsNotJudged() {
    var policy = Policy.article
    policy["quality.gopher.words"] = .init(threshold: 0, stream: .dropped, limits: .init(below: 60))
    let result = run(policy)
    #expect(Set(result.segments.filter(\.kind.isContent).map(\.stream)) == [.setAside, .dropped])
    let decisions = policy.decide(result.segments, annotations: result.annotations)
    #expect(decisions == result.segments.map(\.decision))
  }

  @Test func nothingIsMeasuredWhereNothingIsLeft() {
    let result = Pipeline(
      policy: Policy(name: "none", rules: ["role.navigation": .init(threshold: 0.5)])
        .adding(.gopher), annotators: [Homes()]
    ).run(Document(text: "Home\nHome\n"))
    #expect(result.cleanText == "")
    #expect(!result.annotations.contains { $0.type.family == "quality" })
  }

  private static let scripts = [
    """
    Home
    The bees come back to the hive. They dance for the others in the dark.

    We use javascript to count the bees at the gate of the hive. It is an old machine.

    """,
    """
    Home
    Пчёлы возвращаются в улей. Они танцуют для других пчёл в темноте.

    Мы считаем пчёл программой на javascript у входа в улей. Она уже старая.

    """,
    """
    Home
    蜜蜂回到蜂巢。它们在黑暗中为其他蜜蜂跳舞。

    我们用 javascript 在蜂巢门口数蜜蜂。这台机器很旧。

    """,
  ]

  /// What rules say of single lines was left out of the record as soon as a menu had been set aside.
  @Test(arguments: scripts)
  func linesThatAreOnlyMeasuredAreRecordedBesideAMenu(text: String) {
    func run(_ stream: SegmentStream) -> WinnowResult {
      var policy = Policy(name: "test", rules: ["role.navigation": .init(threshold: 0.5)])
      policy["quality.c4.javascript"] = .init(threshold: 0.5, stream: stream)
      return Pipeline(policy: policy, annotators: [Homes()]).run(Document(text: text))
    }
    let result = run(.clean)
    let found = result.annotations.filter { $0.type == "quality.c4.javascript" }
    #expect(found.count == 1)
    #expect(found.allSatisfy { result.text($0.range).contains("javascript") })
    #expect(!result.text(found[0].range).contains("\n"))
    var policy = Policy(name: "test", rules: ["role.navigation": .init(threshold: 0.5)])
    policy["quality.c4.javascript"] = .init(threshold: 0.5)
    let decisions = policy.decide(result.segments, annotations: result.annotations)
    #expect(decisions.map(\.stream) == run(.setAside).segments.map(\.stream))
    #expect(decisions.contains { $0.reasons.map(\.rule) == ["quality.c4.javascript"] })
  }

  /// A line rule sends one line away, the text is measured again, and what was said of the lines that
  /// are still there is said once.
  @Test func linesAreSaidOfOnceHoweverOftenTheTextIsJudged() {
    let text = """
      The bees dance in the dark of the hive.
      We use cookies to help the bees dance.
      No mark at the end of this line
      They fly far away to the meadow.

      """
    var policy = Policy.keepAll.adding(.c4, to: .clean)
    policy["quality.c4.policy"] = .init(threshold: 0.5)
    let result = Pipeline(policy: policy, annotators: []).run(Document(text: text))
    #expect(result.annotations.filter { $0.type == "quality.c4.policy" }.count == 1)
    #expect(result.annotations.filter { $0.type == "quality.c4.no-terminal" }.count == 1)
    #expect(result.annotations.filter { $0.type == "quality.c4.sentences" }.count == 1)
    #expect(value("quality.c4.sentences", result) == 2)
    #expect(
      policy.decide(result.segments, annotations: result.annotations)
        == result.segments.map(\.decision))
  }
}
