internal import LanguageID
internal import Winnow

/// Makes a policy of the members of a file.
struct PolicyReader {
  private let fileName: String
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

  // MARK: Values

  /// The members of a table that are named after types of annotations, families first and wider ones
  /// before narrower ones: a rule takes what it does not say from a wider one, wherever that stands.
  ///
  /// - Parameter example: Such a type, for the message.
  private func types(
    _ member: TOMLValue.Member, such example: String
  ) throws(InputFailure) -> [(member: TOMLValue.Member, type: AnnotationType)] {
    var types: [(member: TOMLValue.Member, type: AnnotationType)] = []
    for member in try table(member) {
      let type = AnnotationType(rawValue: member.key)
      guard type.isWellFormed else {
        throw failure(
          member.line, "\"\(member.key)\" is no type of annotation, such as \"\(example)\"")
      }
      guard QualityTypes.areKnown(under: type) else {
        throw failure(
          member.line, "no rule set has \"\(member.key)\"\(QualityTypes.hint(for: type))")
      }
      types.append((member, type))
    }
    return types.sorted { left, right in
      (left.type.isFamily ? 0 : 1, left.member.key.utf8.count)
        < (right.type.isFamily ? 0 : 1, right.member.key.utf8.count)
    }
  }

  private func table(
    _ member: TOMLValue.Member
  ) throws(InputFailure) -> [TOMLValue.Member] {
    guard case .table(let members) = member.value.content else {
      throw failure(member.line, "\"\(member.key)\" must be a table")
    }
    return members
  }

  private func string(_ member: TOMLValue.Member) throws(InputFailure) -> String {
    guard case .string(let text) = member.value.content else {
      throw failure(member.line, "\"\(member.key)\" must be a string")
    }
    return text
  }

  private func stream(_ member: TOMLValue.Member) throws(InputFailure) -> Stream {
    let name = try string(member)
    guard let stream = Stream(rawValue: name) else {
      throw unknown("stream", name, member.line, Stream.allCases.map(\.rawValue))
    }
    return stream
  }

  private func number(_ member: TOMLValue.Member) throws(InputFailure) -> Double {
    guard case .number(let number) = member.value.content, number.isFinite else {
      throw failure(member.line, "\"\(member.key)\" must be a number")
    }
    return number
  }

  private func share(_ member: TOMLValue.Member) throws(InputFailure) -> Double {
    let number = try number(member)
    guard 0...1 ~= number else {
      throw failure(member.line, "\"\(member.key)\" must be from 0 to 1")
    }
    return number
  }

  private func languages(_ value: TOMLValue) throws(InputFailure) -> [Language] {
    guard case .string(let code) = value.content else {
      throw failure(value.line, "a language must be a string")
    }
    let languages = LanguageModel.builtIn.ranges(forTag: code)
    guard !languages.isEmpty else {
      throw failure(value.line, "unknown language \"\(code)\"; see 'winnow languages'")
    }
    return languages
  }

  // MARK: Failures

  private func check(
    _ name: String, line: Int, _ known: [String], _ what: String
  ) throws(InputFailure) {
    guard known.contains(name) else { throw unknown(what, name, line, known) }
  }

  private func unknown(
    _ what: String, _ name: String, _ line: Int, _ known: [String]
  ) -> InputFailure {
    failure(line, "unknown \(what) \"\(name)\"; known are \(known.joined(separator: ", "))")
  }

  private func failure(_ line: Int, _ cause: String) -> InputFailure {
    InputFailure(name: fileName, line: line, cause: cause)
  }
}
