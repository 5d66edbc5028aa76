/// When a short text is not said to be in any language: names, codes and noise have no language,
/// and a single common word has many.
///
/// The thresholds were chosen by hand; how often they abstain is measured on texts made for the
/// purpose (`AbstentionSet` of the training module).
enum Abstention {
  /// What to answer instead of a language, or nil to answer the language.
  ///
  /// - Parameters:
  ///   - probability: of the most likely language with its close varieties
  static func verdict(
    on evidence: TextEvidence, probability: Float, text: UnsafeBufferPointer<UInt8>
  ) -> Language? {
    if evidence.words > 12 { return nil }
    if looksLikeCode(text) { return .noLinguisticContent }
    let isNameLike = evidence.words <= 3 && evidence.capitalized == evidence.words
    let threshold =
      isNameLike ? nameThreshold : thresholds[min(evidence.words, thresholds.count) - 1]
    return probability < threshold ? .undetermined : nil
  }

  /// By the number of words, from one.
  private static let thresholds: [Float] = [0.6, 0.5, 0.4, 0.3, 0.25]
  /// For one to three words that are all capitalised.
  private static let nameThreshold: Float = 0.97

  /// Marks of program text, of which prose has few.
  private static func looksLikeCode(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var marks = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"),
        UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "_"), UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "|"),
        UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"):
        marks += 1
      default: break
      }
    }
    return marks >= 3 && marks * 10 > text.count
  }
}
