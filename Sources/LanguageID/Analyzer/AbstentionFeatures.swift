/// What is known of an answer about a short text, as numbers for the model that decides whether to
/// give it.
package struct AbstentionFeatures {
  package static let count = 40
  package private(set) var values = InlineArray<40, Float>(repeating: 0)

  /// - Parameters:
  ///   - probability: of the most likely language with its close varieties
  ///   - logit: the evidence for that language
  ///   - discord: how little the words agree on it, by themselves
  init(
    evidence: TextEvidence, shape: TextShape, probability: Float, logit: Float, discord: Float
  ) {
    let lengthClass = Self.lengthClass(ofWords: evidence.words)
    let odds = Softmax.log(max(1e-6, probability) / max(1e-6, 1 - probability))
    let evidenceOfLanguage = min(7, max(-2, odds))
    values[lengthClass] = 1
    values[6 + lengthClass] = evidenceOfLanguage
    if evidence.words <= 3 && evidence.capitalized == evidence.words {
      values[12 + evidence.words - 1] = 1
      values[15 + evidence.words - 1] = evidenceOfLanguage
    }
    let content = Float(max(1, shape.content))
    let tokens = Float(max(1, shape.tokens))
    let letters = Float(max(1, shape.letters))
    values[18] = Float(shape.plainLetters) / content
    values[19] = Float(shape.marks) / content
    values[20] = Float(shape.digits) / content
    values[21] = Float(shape.mixedTokens) / tokens
    values[22] = Float(shape.jointTokens) / tokens
    values[23] = Float(shape.vowellessTokens) / tokens
    values[24] = shape.meanPairCost / 4
    values[25] = shape.worstPairCost / 4
    values[26] = Float(shape.repeats) / letters
    values[27] = Float(shape.upper) / letters
    values[28] = Float(shape.camelTokens) / tokens
    values[29] = shape.hasAddress ? 1 : 0
    values[30] = shape.marks >= 3 && shape.marks * 10 > shape.content ? 1 : 0
    values[31] = min(2, content / tokens / 8)
    // How much each word adds for the language: little where words speak for many (the energy of
    // Liu et al., "Energy-based Out-of-distribution Detection", NeurIPS 2020, a word).
    let strength = Self.strength(logit: logit, words: evidence.words)
    values[32] = min(1, strength)
    values[33] = min(3, strength)
    if lengthClass >= 3 {
      values[34] = min(1, strength)
      values[35] = min(3, strength)
    }
    setDiscord(discord)
  }

  /// Replaces how little the words agree. The features are linear in it up to ``discordKnee`` and
  /// from there on.
  mutating func setDiscord(_ discord: Float) {
    values[36] = discord
    // Only these have the features of texts of four words and more.
    if values[0] + values[1] + values[2] == 0 {
      values[37] = discord
      values[38] = max(0, discord - Self.discordKnee)
      values[39] = values[38] * values[33]
    }
  }

  static let discordKnee: Float = 2

  /// The evidence for a language a word, on a scale where that of most text is around 1.
  static func strength(logit: Float, words: Int) -> Float {
    max(0, logit) / Float(words) / 4
  }

  /// Classes of lengths in words: 1, 2, 3, 4–5, 6–12, more.
  private static func lengthClass(ofWords words: Int) -> Int {
    switch words {
    case ...1: 0
    case 2: 1
    case 3: 2
    case 4...5: 3
    case 6...12: 4
    default: 5
    }
  }
}
