import LanguageID

extension LanguageModel {
  /// The language with a code.
  ///
  /// - Throws: `UsageFailure` when the model does not know it.
  func language(code: some StringProtocol) throws -> Language {
    let language = Language(String(code))
    guard contains(language) else {
      throw UsageFailure("unknown language \"\(code)\"\(hint(for: language))")
    }
    return language
  }

  /// A code that stands for one or more languages, as `zh` for all kinds of Chinese (RFC 4647).
  ///
  /// - Throws: `UsageFailure` when the model knows none of them.
  func range(code: some StringProtocol) throws -> Language {
    let range = Language(String(code))
    guard !languages(matching: [range]).isEmpty else {
      throw UsageFailure("unknown language \"\(code)\"; see 'winnow languages'")
    }
    return range
  }

  private func hint(for language: Language) -> String {
    let similar = languages.filter { $0.code.hasPrefix(language.code + "-") }.sorted()
    guard !language.code.isEmpty, !similar.isEmpty else { return "; see 'winnow languages'" }
    return "; known are \(similar.map(\.code).joined(separator: ", "))"
  }
}
