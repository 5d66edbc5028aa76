internal import LanguageID
internal import Winnow

/// Makes a policy of the members of a file.
struct PolicyReader {
  let fileName: String
  private var policy: Policy

  init(fileName: String) {
    self.fileName = fileName
    policy = Policy(name: fileName, rules: [:])
  }

  private static let sections = [
    "name", "extends", "roles", "risks", "languages", "quality", "scores",
  ]
  /// What is extended comes first, wherever it stands, and rule sets before rules of one's own.
  private static let order = [
    "name", "extends", "quality", "roles", "risks", "languages", "scores",
  ]

  mutating func policy(of members: [TOMLValue.Member]) throws(InputFailure) -> Policy {
    for member in members { try check(member.key, line: member.line, Self.sections, "key") }
    for section in Self.order {
      for member in members where member.key == section { try read(member) }
    }
    return policy
  }

  private mutating func read(_ member: TOMLValue.Member) throws(InputFailure) {
    switch member.key {
    case "name": policy.name = try string(member)
    case "extends":
      let name = try string(member)
      guard let preset = Policy.preset(named: name) else {
        throw unknown("preset", name, member.line, Policy.presets.map(\.name))
      }
      let ownName = policy.name
      policy = preset
      policy.name = ownName
    case "roles":
      for role in try table(member) {
        try check(role.key, line: role.line, Role.all.map(\.rawValue), "role")
        try read(role, as: Role(rawValue: role.key).annotationType, isMeasure: false)
      }
    case "risks":
      for (risk, type) in try types(member, such: "spam.*") {
        try read(risk, as: type, isMeasure: false)
      }
    case "scores":
      for (score, type) in try types(member, such: "quality.gopher.words") {
        try read(score, as: type, isMeasure: true)
      }
    case "quality":
      for set in try table(member) { try readRuleSet(set) }
    default: try readLanguages(member)
    }
  }

  // MARK: Rules

  private mutating func read(
    _ member: TOMLValue.Member, as type: AnnotationType, isMeasure: Bool
  ) throws(InputFailure) {
    var rule = policy.rule(for: type) ?? Policy.Rule(threshold: isMeasure ? 0 : 0.5)
    // A rule that keeps says nothing about when to set aside.
    if rule.stream == .clean { rule.stream = .setAside }
    switch member.value.content {
    case .string: rule.stream = try stream(member)
    case .number where !isMeasure: rule.threshold = try share(member)
    case .table(let keys):
      let known = ["to", "covers"] + (isMeasure ? ["below", "above"] : ["from"])
      var limits = rule.limits ?? Policy.Limits()
      for key in keys {
        try check(key.key, line: key.line, known, "key")
        switch key.key {
        case "to": rule.stream = try stream(key)
        case "from": rule.threshold = try share(key)
        case "covers": rule.coverage = try share(key)
        case "below": limits.below = try number(key)
        default: limits.above = try number(key)
        }
      }
      if isMeasure { rule.limits = limits }
    default:
      throw failure(
        member.line,
        "\"\(member.key)\" must be "
          + (isMeasure ? "a stream or a table with limits" : "a stream, a score or a table"))
    }
    try check(rule, about: type, member, isMeasure: isMeasure)
    policy[type] = rule
  }

  /// Refuses a rule that could never speak, or of which everything would.
  private func check(
    _ rule: Policy.Rule, about type: AnnotationType, _ member: TOMLValue.Member, isMeasure: Bool
  ) throws(InputFailure) {
    guard rule.stream != .clean else { return }
    if isMeasure, rule.limits == nil || rule.limits == Policy.Limits() {
      throw failure(member.line, "\"\(member.key)\" has no limits: say \"below\" or \"above\"")
    }
    if let limits = rule.limits, let below = limits.below, let above = limits.above, below > above {
      throw failure(
        member.line,
        "no value of \"\(member.key)\" is kept: all are below \(below) or above \(above)")
    }
    guard type.isQuality else { return }
    let measures = QualityTypes.measures(under: type)
    if isMeasure, measures.isEmpty {
      throw failure(
        member.line, "\"\(member.key)\" is about lines and has no value; it belongs in [risks]")
    }
    if rule.limits == nil, let measure = measures.first(where: { policy[$0]?.limits == nil }) {
      throw failure(
        member.line,
        "\"\(member.key)\" would send every text away: \(measure) is a measure; give it limits in [scores]"
      )
    }
  }

  private mutating func readRuleSet(_ member: TOMLValue.Member) throws(InputFailure) {
    let stream = try stream(member)
    guard let set = QualityRuleSet(named: member.key) else {
      throw unknown("rule set", member.key, member.line, QualityRuleSet.all.map(\.name))
    }
    for (type, rule) in set.policyRules(to: stream) { policy[type] = rule }
  }

  private mutating func readLanguages(_ member: TOMLValue.Member) throws(InputFailure) {
    var languages = policy.languages ?? Policy.Languages(wanted: [])
    for key in try table(member) {
      try check(key.key, line: key.line, ["wanted", "from", "to"], "key")
      switch key.key {
      case "from": languages.threshold = try share(key)
      case "to": languages.stream = try stream(key)
      default:
        guard case .array(let codes) = key.value.content else {
          throw failure(key.line, "\"wanted\" must be an array of language codes")
        }
        for code in codes { languages.wanted.formUnion(try self.languages(code)) }
      }
    }
    guard !languages.wanted.isEmpty else {
      throw failure(member.line, "\"languages\" has no \"wanted\"")
    }
    policy.languages = languages
  }
}
