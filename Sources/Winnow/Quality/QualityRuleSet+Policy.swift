public import TextQuality

extension QualityRuleSet {
  /// What the types of the set's annotations begin with: `quality.gopher.`
  var typePrefix: String { "quality.\(name)." }

  /// The types of the set's annotations.
  var types: [AnnotationType] {
    (rules.map(\.name) + lineRules).map { AnnotationType(rawValue: typePrefix + $0) }
  }

  /// The rules of a policy which send what breaks the set's rules to a stream, with the published
  /// limits.
  ///
  /// To `clean` they decide nothing, yet the pipeline measures.
  public func policyRules(to stream: SegmentStream) -> [AnnotationType: Policy.Rule] {
    var result: [AnnotationType: Policy.Rule] = [:]
    for rule in rules {
      result[AnnotationType(rawValue: typePrefix + rule.name)] = Policy.Rule(
        threshold: 0, stream: stream,
        limits: Policy.Limits(below: rule.below, above: rule.above))
    }
    for name in lineRules {
      result[AnnotationType(rawValue: typePrefix + name)] = Policy.Rule(
        threshold: 0.5, stream: stream)
    }
    return result
  }
}

extension AnnotationType {
  /// Whether quality rules give it, or it is a family of such types: `quality.…`.
  public var isQuality: Bool { family == "quality" }
}

extension Policy {
  /// The policy with the rules of a set added.
  ///
  ///     let policy = Policy.corpus.adding(.gopher, to: .dropped)
  public func adding(_ set: QualityRuleSet, to stream: SegmentStream = .setAside) -> Policy {
    var policy = self
    policy.rules.merge(set.policyRules(to: stream)) { $1 }
    return policy
  }
}
