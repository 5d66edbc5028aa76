import Testing

@testable import TextQuality

/// Values worked out by hand from the definitions, on texts written for the purpose.
struct RuleSetTests {
  func report(_ set: QualityRuleSet, _ text: String, _ language: String = "en")
    -> QualityReport
  {
    set.report(on: QualityText(text, language: language))
  }

  func lineRules(_ set: QualityRuleSet, _ text: String, _ language: String = "en")
    -> [String]
  {
    report(set, text, language).lines.map(\.rule)
  }
}
