/// What a line is said to be, in eight bytes: a label, `und` or `zxx`.
struct LineAnswer: Equatable {
  private let code: Int32
  private let confidence: Float

  private static let undetermined: Int32 = -1
  private static let noLinguisticContent: Int32 = -2

  init(label: Int, confidence: Float) {
    code = Int32(truncatingIfNeeded: label)
    self.confidence = confidence
  }

  /// - Parameter verdict: `und` or `zxx`.
  init(_ verdict: Language, confidence: Float) {
    code = verdict == .undetermined ? Self.undetermined : Self.noLinguisticContent
    self.confidence = confidence
  }

  /// The same with the language of the label.
  func hypothesis(in model: LanguageModel) -> LanguageHypothesis {
    let language =
      switch code {
      case Self.undetermined: Language.undetermined
      case Self.noLinguisticContent: Language.noLinguisticContent
      default: model.languages[Int(code)]
      }
    return LanguageHypothesis(language: language, confidence: Double(confidence))
  }
}
