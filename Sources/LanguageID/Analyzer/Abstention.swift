/// When a short text is not said to be in any language: names, codes and noise have no language,
/// and a single common word has many.
///
/// A logistic regression over ``AbstentionFeatures`` says how likely the answer is right; its weights
/// (`Abstention+Weights.swift`) were fitted by `winnow-train abstention` on stretches of text in all
/// languages, and on made and found texts in none.
package enum Abstention {
  /// Texts with more words are answered at once where each adds much to one language, or where they
  /// agree by themselves, as is so in nearly all text that is in a language.
  static let shortest = 12
  private static let clearStrength: Float = 2
  static let clearDiscord: Float = 2
  /// What the score of these texts has to reach. In languages that the model knows from little text,
  /// words disagree too: set on flores-dev, so that at most one in fifty of its sentences is not
  /// answered.
  private static let longThreshold: Float = -6
  /// What the score of a document has to reach: set on documents of five sentences of flores-dev, so that two
  /// of 3,700 in languages that the model knows are not answered.
  static let documentThreshold: Float = -3.5

  /// What to answer instead of a language, or nil to answer the language.
  ///
  /// - Parameters:
  ///   - probability: of the most likely language with its close varieties
  ///   - label: the most likely language
  ///   - logit: the evidence for that language
  ///   - isStrict: whether its close varieties are other languages
  ///   - workspace: its hidden state and logits are not kept
  static func verdict(
    on evidence: TextEvidence, probability: Float, label: Int, logit: Float, isStrict: Bool,
    text: UnsafeBufferPointer<UInt8>, in workspace: Workspace
  ) -> Language? {
    let isLong = evidence.words > shortest
    let strength = AbstentionFeatures.strength(logit: logit, words: evidence.words)
    if isLong && strength > clearStrength { return nil }
    func isLess(than limit: Float) -> Bool {
      Discord.isLess(
        than: limit, in: text, ofWords: evidence.words, with: label, isStrict: isStrict,
        in: workspace)
    }
    if isLong && isLess(than: clearDiscord) { return nil }
    let shape = TextShape(text)
    if shape.letters == 0 { return .noLinguisticContent }
    let features = AbstentionFeatures(
      evidence: evidence, shape: shape, probability: probability, logit: logit, discord: 0)
    let limit = greatestDiscord(features, threshold: isLong ? longThreshold : 0)
    if isLess(than: limit) { return nil }
    return isCode(shape) ? .noLinguisticContent : .undetermined
  }

  /// What to answer of a text without words: letters among digits may be words in disguise
  /// ("h3ll0 w0rld"); digits, marks, addresses and codes in base 16 are no language.
  static func verdict(onTextWithoutWords text: UnsafeBufferPointer<UInt8>) -> Language {
    let shape = TextShape(text)
    if shape.content == 0 { return .undetermined }
    let isDisguised =
      shape.lettersBesideHex >= 2 && shape.mixedTokens * 2 >= shape.tokens && !shape.hasAddress
      && shape.letters * 2 > shape.digits && shape.marks == 0 && shape.content < 12 * shape.tokens
    return isDisguised ? .undetermined : .noLinguisticContent
  }

  /// The logarithm of the odds that the answer is right.
  package static func score(_ features: AbstentionFeatures) -> Float {
    // By their spans: an element of an inline array in a property is read from a copy of them all.
    let values = features.values.span
    let weights = weights.span
    var sum: Float = 0
    for i in values.indices { sum += values[i] * weights[i] }
    return sum
  }

  /// The discord up to which a text is answered: the score falls with it.
  ///
  /// Often no word, or few, have to be looked at to know on which side a text is.
  private static func greatestDiscord(_ features: AbstentionFeatures, threshold: Float) -> Float {
    func excess(at discord: Float) -> Float {
      var features = features
      features.setDiscord(discord)
      return score(features) - threshold
    }
    let atNone = excess(at: 0)
    if atNone < 0 { return 0 }
    let knee = AbstentionFeatures.discordKnee
    let atKnee = excess(at: knee)
    if atKnee < 0 { return knee * atNone / (atNone - atKnee) }
    let atMost = excess(at: Discord.most)
    if atMost >= 0 { return .infinity }
    return knee + (Discord.most - knee) * atKnee / (atKnee - atMost)
  }

  private static func isCode(_ shape: TextShape) -> Bool {
    shape.hasAddress || (shape.marks >= 3 && shape.marks * 10 > shape.content)
      || shape.letters * 2 < shape.content
  }
}
