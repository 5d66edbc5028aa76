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

  @Test func theDigestChangesWithTheRulesOnly() {
    var other = policy
    other.name = "renamed"
    #expect(other.digest == policy.digest)
    other["role.link"]?.threshold = 0.51
    #expect(other.digest != policy.digest)
    #expect(Policy.keepAll.digest == "cbf29ce484222325")
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
