/// What a rule set measured in a text.  Nothing is decided here: the limits are in the
/// ``QualityRuleSet``, and whoever uses the report may have others.
public struct QualityReport: Sendable, Hashable {
  /// A measure of the whole text.
  public struct Measure: Sendable, Hashable {
    /// The name of the rule it is for.
    public let rule: String
    /// Its value: a count, a length in code points, or a share.
    public let value: Double
    /// The words behind it, where there are some to show.
    public let evidence: [String]

    /// Makes a measure from its parts.
    public init(_ rule: String, _ value: Double, evidence: [String] = []) {
      self.rule = rule
      self.value = value
      self.evidence = evidence
    }
  }

  /// A line which a rule speaks against.
  public struct Line: Sendable, Hashable {
    /// The line without its terminator, in UTF-8 bytes.
    public let range: Range<Int>
    /// The name of the rule.
    public let rule: String
    /// What is behind it, where there is something to show.
    public let evidence: [String]

    /// Makes a line from its parts.
    public init(_ range: Range<Int>, _ rule: String, evidence: [String] = []) {
      self.range = range
      self.rule = rule
      self.evidence = evidence
    }
  }

  /// Measures, in the order of the rules.  One that makes no sense for the text, as the stop words of
  /// a language without a list, is missing.
  public var measures: [Measure] = []
  /// Lines, in order; a line has one rule, the first that speaks against it.
  public var lines: [Line] = []

  /// Makes a report from its parts.
  public init(measures: [Measure] = [], lines: [Line] = []) {
    self.measures = measures
    self.lines = lines
  }

  /// The value of a measure.
  public subscript(rule: String) -> Double? {
    measures.first { $0.rule == rule }?.value
  }
}
