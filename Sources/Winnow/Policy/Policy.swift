public import LanguageID

/// Says which annotations set a segment aside, or drop it.
///
/// A policy is data: a list of rules, each naming an annotation type, the score it must reach and
/// the share of the segment it must cover.  ``decide(_:annotations:)`` applies it, looks at nothing
/// but segments and annotations, and so can be repeated with other thresholds on stored records.
///
///     var policy = Policy.article
///     policy["role.caption"] = nil                        // captions stay
///     policy["language.foreign"]?.threshold = 0.95        // only what is surely foreign goes
public struct Policy: Sendable, Hashable {
  /// One rule: what it takes for annotations of a type to send a segment somewhere.
  public struct Rule: Sendable, Hashable {
    /// The least score.
    public var threshold: Double
    /// The least share of the segment's bytes which the annotation covers; with 0, touching it is
    /// enough.  Of what is in another language the letters count, and what a sentence of the main
    /// language quotes covers nothing.
    public var coverage: Double
    /// Where the segment goes; a rule to ``SegmentStream/clean`` sends it nowhere, and takes types out of
    /// a wider rule such as `spam.*`.
    public var stream: SegmentStream
    /// For measures: the `value` in the annotation's data has to lie outside of these limits too.
    public var limits: Limits?

    /// Makes a rule from its parts.
    public init(
      threshold: Double, coverage: Double = 0.5, stream: SegmentStream = .setAside,
      limits: Limits? = nil
    ) {
      self.threshold = threshold
      self.coverage = coverage
      self.stream = stream
      self.limits = limits
    }
  }

  /// The range a measure should lie in.  Either end may be open; the limits themselves are inside.
  public struct Limits: Sendable, Hashable {
    /// A smaller value is outside.
    public var below: Double?
    /// A greater value is outside.
    public var above: Double?

    /// Makes limits.
    public init(below: Double? = nil, above: Double? = nil) {
      self.below = below
      self.above = above
    }

    /// The limit which a value oversteps, if it does.
    public func limit(oversteppedBy value: Double) -> Double? {
      if let below, value < below { return below }
      if let above, value > above { return above }
      return nil
    }
  }

  /// Which languages are wanted: segments in any other go elsewhere, also where the whole document
  /// is in another language.  Stretches in a wanted language are not foreign.
  public struct Languages: Sendable, Hashable {
    /// The wanted languages, in any case; `sr` also means `sr-Latn`.  Empty for all.
    public var wanted: Set<Language>
    /// The least score a segment's language must have.
    public var threshold: Double
    /// Where segments in other languages go.
    public var stream: SegmentStream

    /// Makes a rule from its parts.
    public init(wanted: Set<Language>, threshold: Double = 0.65, stream: SegmentStream = .setAside)
    {
      self.wanted = wanted
      self.threshold = threshold
      self.stream = stream
    }

    /// Whether a language is one of the wanted ones, or a variety of one.
    ///
    /// - Complexity: O(*n*) in the number of wanted languages.
    public func wants(_ language: Language) -> Bool {
      wanted.isEmpty || wanted.contains { language.matches($0) }
    }
  }

  /// The name of the policy, for reports.
  public var name: String
  /// The rules, by the type of annotation they are about.  A type ending in `.*` is about all types
  /// that begin so and have no rule of their own; of several the longest counts.
  public var rules: [AnnotationType: Rule]
  /// The languages asked for; `nil` where any will do.
  public var languages: Languages?

  /// Makes a policy from its parts.
  public init(name: String, rules: [AnnotationType: Rule], languages: Languages? = nil) {
    self.name = name
    self.rules = rules
    self.languages = languages
  }

  /// The rule that annotations of a type go by, be it about the type itself or a wider one; `nil`
  /// where they decide nothing.
  ///
  /// - Complexity: O(*n*) in the length of the name.
  public func rule(for type: AnnotationType) -> Rule? {
    if let rule = rules[type] { return rule }
    var prefix = type.rawValue[...]
    while let dot = prefix.lastIndex(of: ".") {
      prefix = prefix[..<dot]
      if let rule = rules[AnnotationType(rawValue: prefix + ".*")] { return rule }
    }
    return nil
  }

  /// The rule about exactly this type of annotation.
  public subscript(type: AnnotationType) -> Rule? {
    get { rules[type] }
    set { rules[type] = newValue }
  }

  /// The rule about exactly this role.
  public subscript(role: Role) -> Rule? {
    get { rules[role.annotationType] }
    set { rules[role.annotationType] = newValue }
  }
}
