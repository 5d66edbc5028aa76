/// A rule about a measure of a whole document: what it is called, and the limits the measure should
/// lie in.
public struct QualityRule: Sendable, Hashable {
  /// The name, as in `words`.
  public let name: String
  /// A smaller value breaks the rule.
  public let below: Double?
  /// A greater value breaks the rule.
  public let above: Double?

  /// Makes a rule.
  public init(_ name: String, below: Double? = nil, above: Double? = nil) {
    self.name = name
    self.below = below
    self.above = above
  }

  /// Whether a value breaks the rule.
  public func isBroken(by value: Double) -> Bool {
    below.map { value < $0 } ?? false || above.map { value > $0 } ?? false
  }
}
