internal import Winnow

extension Policy {
  /// How the score of a reason stands to what the policy asks for.
  func verb(for reason: Reason) -> String {
    guard rule(for: AnnotationType(rawValue: reason.rule))?.limits != nil else { return "reaches" }
    return reason.score < reason.threshold ? "is below" : "is above"
  }

  /// What the policy makes of a type of annotation, as in `set aside from 0.50 on`.
  func meaning(of type: AnnotationType) -> String {
    guard let rule = rule(for: type), rule.stream != .clean else { return "sets nothing aside" }
    guard let limits = rule.limits else {
      return "\(rule.stream.wording) from \(score: rule.threshold) on"
    }
    let sides = [
      limits.below.map { "below \(score: $0)" }, limits.above.map { "above \(score: $0)" },
    ]
    return "\(rule.stream.wording) " + sides.compactMap { $0 }.joined(separator: " and ")
  }
}

extension SegmentStream {
  /// What became of a segment that went there.
  var wording: String {
    switch self {
    case .clean: "kept"
    case .setAside: "set aside"
    case .dropped: "dropped"
    }
  }
}
