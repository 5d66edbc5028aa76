/// Says which annotations set a segment aside.
///
/// A policy is data: a list of rules, each naming an annotation type, the score it must reach and
/// the share of the segment it must cover.  ``decide(_:annotations:)`` applies it, looks at nothing
/// but segments and annotations, and so can be repeated with other thresholds on stored records.
///
///     var policy = Policy.article
///     policy["role.caption"] = nil                        // captions stay
///     policy["language.foreign"]?.threshold = 0.95        // only what is surely foreign goes
public struct Policy: Sendable, Hashable {
  /// One rule: what it takes for annotations of a type to set a segment aside.
  public struct Rule: Sendable, Hashable {
    /// The least score.
    public var threshold: Double
    /// The least share of the segment's bytes which the annotation covers; with 0, touching it is
    /// enough.
    public var coverage: Double

    /// Makes a rule from its parts.
    public init(threshold: Double, coverage: Double = 0.5) {
      self.threshold = threshold
      self.coverage = coverage
    }
  }

  /// The name of the policy, for reports.
  public var name: String
  /// The rules, by the type of annotation they are about.
  public var rules: [AnnotationType: Rule]

  /// Makes a policy from its parts.
  public init(name: String, rules: [AnnotationType: Rule]) {
    self.name = name
    self.rules = rules
  }

  /// The rule about a type of annotation; `nil` where such annotations set nothing aside.
  public subscript(type: AnnotationType) -> Rule? {
    get { rules[type] }
    set { rules[type] = newValue }
  }

  /// The rule about a role; `nil` where lines of that role are kept.
  public subscript(role: Role) -> Rule? {
    get { rules[role.annotationType] }
    set { rules[role.annotationType] = newValue }
  }
}
