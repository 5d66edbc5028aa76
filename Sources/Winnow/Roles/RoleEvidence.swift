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
  private var middle: UInt64 = 0
  private var high: UInt64 = 0

  /// The most rules there may be.
  static let capacity = 190

  /// In place of rules: the line holds no words.
  static let noWords = RuleSet(capacity)
  /// In place of rules: the lines beside it are of the same list or table.
  static let siblings = RuleSet(capacity + 1)

  init() {}

  private init(_ number: Int) {
    insert(number)
  }

  var isEmpty: Bool { low | middle | high == 0 }

  mutating func insert(_ rule: Int) {
    let bit: UInt64 = 1 << UInt64(rule & 63)
    switch rule >> 6 {
    case 0: low |= bit
    case 1: middle |= bit
    default: high |= bit
    }
  }

  func contains(_ rule: Int) -> Bool {
    let word = rule < 64 ? low : rule < 128 ? middle : high
    return word >> UInt64(rule & 63) & 1 != 0
  }

  /// What the rules see, in their order.
  var evidence: [String] {
    if self == .noWords { return ["no words"] }
    if self == .siblings { return ["a row of a list or table, as the lines beside it"] }
    var evidence: [String] = []
    evidence.reserveCapacity(
      low.nonzeroBitCount + middle.nonzeroBitCount + high.nonzeroBitCount)
    for (first, word) in [(0, low), (64, middle), (128, high)] {
      var rest = word
      while rest != 0 {
        evidence.append(RoleRule.all[first + rest.trailingZeroBitCount].evidence)
        rest &= rest - 1
      }
    }
    return evidence
  }
}
