extension LanguageModel {
  /// How well a language of the built-in model is told in single sentences: F1, from 0 to 1.
  ///
  ///     LanguageModel.builtIn.sentenceF1(of: "nl")  // about 0.99
  ///
  /// The tag has to be written as it is in ``languages``.
  ///
  /// Measured on the sentences of FLORES-200 (development set; NLLB Team, 2022), where nothing but the
  /// language is asked and every language of the model may be answered. Nil for a language that is not in
  /// that set, and for other models. Varieties that the set does not tell apart, such as both
  /// scripts of Serbian, share a figure.
  ///
  /// - Complexity: constant.
  public func sentenceF1(of language: Language) -> Double? {
    isBuiltIn ? Self.measured[language.code] : nil
  }

  private static let measured = Dictionary(
    uniqueKeysWithValues: measuredF1.split(separator: " ").map { entry in
      let parts = entry.split(separator: "=")
      return (String(parts[0]), Double(parts[1])!)
    })
}
