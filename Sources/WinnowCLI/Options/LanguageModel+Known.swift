import ICUText
import LanguageID

extension LanguageModel {
  /// The language with a code, or with one that means the same, as `tl` for `fil`.
  ///
  /// - Throws: `UsageFailure` when the model does not know it.
  func language(code: some StringProtocol) throws -> Language {
    let language = Language(String(code))
    if contains(language) { return language }
    if let canonical = canonical(language), contains(canonical) { return canonical }
    throw UsageFailure("unknown language \"\(code)\"\(hint(for: language))")
  }

  /// A code that stands for one or more languages, as `zh` for all kinds of Chinese (RFC 4647).
  ///
  /// - Throws: `UsageFailure` when the model knows none of them.
  func range(code: some StringProtocol) throws -> Language {
    let range = Language(String(code))
    if !languages(matching: [range]).isEmpty { return range }
    if let canonical = canonical(range), !languages(matching: [canonical]).isEmpty {
      return canonical
    }
    throw UsageFailure("unknown language \"\(code)\"; see 'winnow languages'")
  }

  private func canonical(_ language: Language) -> Language? {
    LocaleNames.canonicalTag(of: language.code).map { Language($0) }
  }

  private func hint(for language: Language) -> String {
    let similar = languages.filter { $0.code.hasPrefix(language.code + "-") }.sorted()
    guard !language.code.isEmpty, !similar.isEmpty else { return "; see 'winnow languages'" }
    return "; known are \(similar.map(\.code).joined(separator: ", "))"
  }
}
