import Testing

@testable import Winnow

@Suite struct PolicyTests {
  /// Segments of ten bytes each: `l` line, `s` sentence, `e` line end, `b` blank.
  private func segments(_ kinds: String) -> [Segment] {
    kinds.enumerated().map { index, kind in
      let kinds: [Character: SegmentKind] = [
        "l": .line, "s": .sentence, "e": .lineEnd, "b": .blank, "m": .byteOrderMark,
      ]
      return Segment(id: index, range: index * 10..<index * 10 + 10, kind: kinds[kind]!)
    }
  }

  private func mark(
    _ range: Range<Int>, _ type: AnnotationType = "role.link", score: Double = 0.9
  ) -> Annotation {
    Annotation(range: range, type: type, score: score, by: "test/1")
  }

  private let policy = Policy(
    name: "test",
    rules: [
      "role.link": .init(threshold: 0.5), "spam.phone": .init(threshold: 0.5, coverage: 0),
    ])

  /// The streams as text: `+` clean, `-` set aside.
  private func streams(_ kinds: String, aside: [Int], policy: Policy? = nil) -> String {
    let segments = segments(kinds)
    let decisions = (policy ?? self.policy).decide(
      segments, annotations: aside.map { mark(segments[$0].range) })
    return String(decisions.map { $0.stream == .clean ? "+" : "-" })
  }

  /// Records have four decimals, and what is decided by them is to be the same.
  @Test func aScoreCountsAsRecordsHaveIt() {
    var policy = policy
    policy["role.note"] = .init(threshold: 0.5)
    let marks = [
      mark(0..<10, "role.note", score: 0.70002), mark(0..<10, score: 0.69998),
      mark(10..<20, score: 0.49996), mark(20..<30, score: 0.49994),
    ]
    let decisions = policy.decide(segments("lll"), annotations: marks)
    #expect(decisions.map(\.stream) == [.setAside, .setAside, .clean])
    #expect(decisions[0].reasons.map(\.rule) == ["role.link", "role.note"])
    #expect(decisions[0].reasons.map(\.score) == [0.7, 0.7])
    policy.languages = .init(wanted: ["en"], threshold: 0.65)
    let unwanted = [0.64996, 0.64994].enumerated().map { index, score in
      Segment(
        id: index, range: index * 10..<index * 10 + 10, kind: .line, language: "fr",
        languageScore: score)
    }
    #expect(
      policy.decide(unwanted, annotations: []).map(\.stream) == [.setAside, .clean])
  }

  @Test func aScoreAtTheThresholdSetsAside() {
    let segments = segments("l")
    #expect(policy.decide(segments, annotations: [mark(0..<10, score: 0.49)]) == [.keep])
    #expect(
      policy.decide(segments, annotations: [mark(0..<10, score: 0.5)]) == [
        .setAside([Reason(rule: "role.link", score: 0.5, threshold: 0.5)])
      ])
  }

  @Test func coverageDecidesBetweenAWordAndALine() {
    let segments = segments("ll")
    #expect(policy.decide(segments, annotations: [mark(6..<12)]) == [.keep, .keep])
    #expect(
      policy.decide(segments, annotations: [mark(5..<12)]).map(\.stream) == [.setAside, .clean])
    #expect(
      policy.decide(segments, annotations: [mark(9..<11, "spam.phone")]).map(\.stream)
        == [.setAside, .setAside])
  }

  @Test func reasonsAreOneARuleStrongestFirst() {
    let decisions = policy.decide(
      segments("l"),
      annotations: [
        mark(0..<9, score: 0.6), mark(0..<10, score: 0.8), mark(0..<8, score: 0.7),
        mark(2..<3, "spam.phone", score: 0.95), mark(0..<10, "custom.unruled", score: 1),
      ])
    #expect(
      decisions[0].reasons == [
        Reason(rule: "spam.phone", score: 0.95, threshold: 0.5),
        Reason(rule: "role.link", score: 0.8, threshold: 0.5),
      ])
  }

  @Test func anEmptyPolicyKeepsAll() {
    #expect(streams("lbl", aside: [0, 2], policy: .keepAll) == "+++")
  }

  @Test func blanksStayWhereNothingWasSetAside() {
    #expect(streams("blblb", aside: []) == "+++++")
  }

  @Test func oneBlankRunStaysInAGap() {
    #expect(streams("lblblbl", aside: [2, 4]) == "++----+")
    #expect(streams("llblbl", aside: [1]) == "+-++++")
    #expect(streams("lll", aside: [1]) == "+-+")
  }

  @Test func noBlankStaysAtAnEdgeThatLostALine() {
    #expect(streams("blblb", aside: [1]) == "---++")
    #expect(streams("blblb", aside: [3]) == "++---")
    #expect(streams("blb", aside: [1]) == "---")
  }

  @Test func aLineEndStaysWithASentenceOfItsLine() {
    #expect(streams("lssel", aside: [1]) == "+-+++")
    #expect(streams("lssel", aside: [2]) == "++-++")
    #expect(streams("lssel", aside: [1, 2]) == "+---+")
    // The sentences before another line end are no business of this one.
    #expect(streams("sesel", aside: [2]) == "++--+")
  }

  @Test func aByteOrderMarkStaysAndIsNoContent() {
    #expect(streams("mbl", aside: []) == "+++")
    #expect(streams("mlbl", aside: [1]) == "+--+")
  }

  @Test func theOrderOfAnnotationsDoesNotMatter() {
    let segments = segments("lblssel")
    let annotations = [
      mark(0..<10), mark(3..<8, "spam.phone"), mark(30..<40), mark(31..<40, "spam.phone"),
    ]
    let expected = policy.decide(segments, annotations: annotations)
    #expect(policy.decide(segments, annotations: annotations.reversed()) == expected)
  }

  @Test func aWiderRuleIsForTypesWithoutOneOfTheirOwn() {
    let policy = Policy(
      name: "wide",
      rules: [
        "spam.*": .init(threshold: 0.5), "spam.link.*": .init(threshold: 0.9),
        "spam.phone": .init(threshold: 0, stream: .clean),
      ])
    func stream(_ type: AnnotationType) -> SegmentStream {
      policy.decide(segments("l"), annotations: [mark(0..<10, type, score: 0.8)])[0].stream
    }
    #expect(stream("spam.casino") == .setAside)
    #expect(stream("spam.link.farm") == .clean)
    #expect(stream("spam.phone") == .clean)
    #expect(stream("spam") == .clean)
    #expect(stream("spammy.text") == .clean)
    #expect(policy.rule(for: "spam.link.farm")?.threshold == 0.9)
    #expect(policy["spam.casino"] == nil)
  }

  @Test func droppingIsStrongerThanSettingAside() {
    let policy = Policy(
      name: "drop",
      rules: [
        "role.link": .init(threshold: 0.5), "spam.phone": .init(threshold: 0.5, stream: .dropped),
      ])
    let decisions = policy.decide(
      segments("llssessel"),
      annotations: [
        mark(0..<10), mark(0..<10, "spam.phone", score: 0.6), mark(20..<30, "spam.phone"),
        mark(30..<40, "spam.phone"), mark(50..<60), mark(60..<70, "spam.phone"),
      ])
    #expect(
      decisions.map(\.stream) == [
        .dropped, .clean, .dropped, .dropped, .dropped, .setAside, .dropped, .setAside, .clean,
      ])
    #expect(decisions[0].reasons.map(\.rule) == ["role.link", "spam.phone"])
  }

  @Test func measuresGoByTheirLimits() {
    let policy = Policy(
      name: "limits",
      rules: [
        "quality.gopher.words": .init(
          threshold: 0, limits: .init(below: 50, above: 100))
      ])
    func reasons(_ value: AnnotationValue?) -> [Reason] {
      var annotation = mark(0..<20, "quality.gopher.words", score: 1)
      annotation.data["value"] = value
      return policy.decide(segments("ll"), annotations: [annotation])[1].reasons
    }
    #expect(reasons(49) == [Reason(rule: "quality.gopher.words", score: 49, threshold: 50)])
    #expect(reasons(101.5) == [Reason(rule: "quality.gopher.words", score: 101.5, threshold: 100)])
    #expect(reasons(50).isEmpty && reasons(100).isEmpty)
    #expect(reasons(nil).isEmpty && reasons("many").isEmpty)
  }

  @Test func unwantedLanguagesGo() {
    var policy = policy
    policy.languages = .init(wanted: ["en", "sr"], threshold: 0.7)
    func stream(_ language: Language, _ score: Double) -> SegmentStream {
      var segments = segments("l")
      segments[0].language = language
      segments[0].languageScore = score
      return policy.decide(segments, annotations: [])[0].stream
    }
    #expect(stream("nl", 0.7) == .setAside)
    #expect(stream("nl", 0.69) == .clean)
    #expect(stream("en", 1) == .clean)
    #expect(stream("sr-Latn", 1) == .clean)
    #expect(stream(.undetermined, 1) == .clean)
    policy.languages?.wanted = ["EN", "SR-latn"]
    #expect(stream("en", 1) == .clean)
    #expect(stream("sr-Latn", 1) == .clean)
    #expect(stream("sr-Cyrl", 1) == .setAside)
    // As with the constraints of an analyser, none means all.
    policy.languages?.wanted = []
    #expect(stream("nl", 1) == .clean)
  }

  @Test func whatIsWantedIsNotForeign() {
    var foreign = mark(0..<10, .foreignLanguage)
    foreign.data["language"] = "nl"
    var policy = Policy.article
    #expect(policy.decide(segments("l"), annotations: [foreign])[0].stream == .setAside)
    policy.languages = .init(wanted: ["en", "nl"])
    #expect(policy.decide(segments("l"), annotations: [foreign])[0].stream == .clean)
  }

  @Test func theDigestChangesWithTheRulesOnly() {
    var other = policy
    other.name = "renamed"
    #expect(other.digest == policy.digest)
    other["role.link"]?.threshold = 0.51
    #expect(other.digest != policy.digest)
    #expect(Policy.keepAll.digest == "cbf29ce484222325")
    var digests: Set<String> = [policy.digest]
    other = policy
    other["role.link"]?.stream = .dropped
    digests.insert(other.digest)
    other["role.link"]?.limits = .init(below: 1)
    digests.insert(other.digest)
    other["role.link"]?.limits = .init(above: 1)
    digests.insert(other.digest)
    other.languages = .init(wanted: ["nl"])
    digests.insert(other.digest)
    #expect(digests.count == 5)
  }

  @Test func presetsSetAsideChromeAndKeepContent() {
    for policy in Policy.presets where policy != .keepAll {
      for role in Role.all {
        #expect((policy[role] == nil) == role.isContent, "\(policy.name) \(role)")
      }
      #expect(Policy.preset(named: policy.name) == policy)
    }
    #expect(Policy.preset(named: "nonesuch") == nil)
  }
}
