/// A published set of quality rules, under the name of its variant.
///
///     let gopher = QualityRuleSet(named: "gopher")!
///     let report = gopher.report(on: QualityText(text, language: "nl"))
///     gopher.brokenRules(in: report)        // [] , or the names of the rules
///
/// | name | rules for |
/// |---|---|
/// | `gopher`, `gopher-dolma`, `gopher-redpajama` | documents |
/// | `gopher-repetition`, `gopher-repetition-redpajama` | documents |
/// | `c4`, `c4-no-terminals` | documents and lines |
/// | `c4-paragraphs`, `fineweb`, `fineweb-paper` | documents |
/// | `refinedweb` | documents and lines |
/// | `justext` | lines |
///
/// Sources: Rae et al. 2021 (arXiv 2112.11446), Raffel et al. 2020 (JMLR 21/140), Penedo et al. 2023
/// and 2024 (arXiv 2306.01116, 2406.17557), Pomikálek 2011; the variants are named after the programs
/// whose definitions they follow.
public struct QualityRuleSet: Sendable {
  /// The name of the set and its variant, as in `gopher-dolma`.
  public let name: String
  /// The rules about whole documents, with the published limits.
  public let rules: [QualityRule]
  /// The names of the rules about single lines.
  public let lineRules: [String]
  private let measure: @Sendable (QualityText) -> QualityReport

  init(
    name: String, rules: [QualityRule], lineRules: [String] = [],
    measure: @escaping @Sendable (QualityText) -> QualityReport
  ) {
    self.name = name
    self.rules = rules
    self.lineRules = lineRules
    self.measure = measure
  }

  /// The set of that name, if there is one.
  public init?(named name: String) {
    guard let set = Self.all.first(where: { $0.name == name }) else { return nil }
    self = set
  }

  /// All sets.
  public static let all: [QualityRuleSet] = [
    .gopher, .gopherDolma, .gopherRedPajama, .gopherRepetition, .gopherRepetitionRedPajama,
    .c4, .c4NoTerminals, .c4Paragraphs, .fineWeb, .fineWebPaper, .refinedWeb, .jusText,
  ]

  /// Measures a text.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  public func report(on text: QualityText) -> QualityReport {
    measure(text)
  }

  /// The rules about the document which a report breaks under the published limits, in order.
  public func brokenRules(in report: QualityReport) -> [String] {
    rules.filter { rule in report[rule.name].map(rule.isBroken(by:)) ?? false }.map(\.name)
  }
}
