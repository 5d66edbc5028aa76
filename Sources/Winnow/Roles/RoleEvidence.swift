/// Why a line has its role: the model's probability, and the rules that hold.
struct RoleEvidence: Sendable {
  /// The probability that the line is content.
  let content: Float
  /// The rules that speak for the role.
  let rules: RuleSet

  var contentValue: AnnotationValue { .number(Double(content)) }

  /// What the rules saw.
  var evidenceValue: AnnotationValue { .array(rules.evidence.map { .string($0) }) }
}

/// Some of ``RoleRule/all``.
struct RuleSet: Sendable, Hashable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// The most rules there may be.
  static let capacity = 126

  /// In place of rules: the line holds no words.
  static let noWords = RuleSet(capacity)
  /// In place of rules: the lines beside it are of the same list or table.
  static let siblings = RuleSet(capacity + 1)

  init() {}

  private init(_ number: Int) {
    insert(number)
  }

  var isEmpty: Bool { low | high == 0 }

  mutating func insert(_ rule: Int) {
    if rule < 64 { low |= 1 << UInt64(rule) } else { high |= 1 << UInt64(rule - 64) }
  }

  func contains(_ rule: Int) -> Bool {
    (rule < 64 ? low >> UInt64(rule) : high >> UInt64(rule - 64)) & 1 != 0
  }

  /// What the rules see, in their order.
  var evidence: [String] {
    if self == .noWords { return ["no words"] }
    if self == .siblings { return ["a row of a list or table, as the lines beside it"] }
    var evidence: [String] = []
    evidence.reserveCapacity(low.nonzeroBitCount + high.nonzeroBitCount)
    for (first, word) in [(0, low), (64, high)] {
      var rest = word
      while rest != 0 {
        evidence.append(RoleRule.all[first + rest.trailingZeroBitCount].evidence)
        rest &= rest - 1
      }
    }
    return evidence
  }
}
