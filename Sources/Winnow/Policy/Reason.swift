/// Why a segment was set aside: a rule whose score reached its threshold, or whose measure lies
/// outside of its limits.
///
/// Both numbers are kept, so that a reader can see how close it was, and another threshold can be
/// tried without looking at the text again.
public struct Reason: Sendable, Hashable {
  /// The name of the rule: an annotation type such as `role.caption`, or a rule about the
  /// neighbours such as `blank.orphan`.
  public let rule: String
  /// What the annotator gave, from 0 to 1; for a measure such as a number of words its value.
  public let score: Double
  /// What the policy asks for: the least score, or the limit which the value oversteps.
  public let threshold: Double

  /// Makes a reason from its parts.
  public init(rule: String, score: Double, threshold: Double) {
    self.rule = rule
    self.score = score
    self.threshold = threshold
  }
}

extension Reason: CustomStringConvertible {
  /// The rule and both numbers: `role.caption 0.97 against 0.5`.
  public var description: String { "\(rule) \(score) against \(threshold)" }
}
