internal import Winnow

/// The types of annotations that quality rules give: the one family of which nobody else gives any,
/// so that a name in it is known or wrong.
enum QualityTypes {
  /// What is measured in a whole document.
  static let measures = types { $0.limits != nil }
  /// What is said of single lines.
  static let lines = types { $0.limits == nil }

  private static func types(_ isMeant: (Policy.Rule) -> Bool) -> Set<AnnotationType> {
    Set(
      QualityRuleSet.all.flatMap { $0.policyRules(to: .clean) }
        .filter { isMeant($0.value) }.map(\.key))
  }

  /// Whether a type is known, or a family holds one that is; others than quality rules are not looked
  /// at.
  static func areKnown(under type: AnnotationType) -> Bool {
    !type.isQuality || !known(under: type).isEmpty
  }

  /// The measures that a rule about a type is about, by name.
  static func measures(under type: AnnotationType) -> [AnnotationType] {
    known(under: type).filter(measures.contains)
  }

  /// What to add to a message about a type that is not known: the rules of its set, or the sets.
  static func hint(for type: AnnotationType) -> String {
    let set = type.rawValue.split(separator: ".").dropFirst().first
      .flatMap { QualityRuleSet(named: String($0)) }
    let names = set.map { $0.rules.map(\.name) + $0.lineRules } ?? QualityRuleSet.all.map(\.name)
    return "; known are \(names.joined(separator: ", "))"
  }

  private static func known(under type: AnnotationType) -> [AnnotationType] {
    guard type.isFamily else {
      return measures.contains(type) || lines.contains(type) ? [type] : []
    }
    let prefix = type.rawValue.dropLast()
    return measures.union(lines).filter { $0.rawValue.hasPrefix(prefix) }
      .sorted { $0.rawValue < $1.rawValue }
  }
}

extension AnnotationType {
  /// Whether it stands for all types that begin so: `spam.*`.
  var isFamily: Bool { rawValue.hasSuffix(".*") }

  /// Whether it is a dotted name, or a family of such names.
  var isWellFormed: Bool {
    let parts = rawValue.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { !$0.isEmpty }
      && !parts.dropLast().contains("*")
  }
}
