import LanguageID
import Winnow

extension LanguageModel {
  /// The language that a code means, as `fil` where that is `tl`.
  ///
  /// - Throws: `UsageFailure` when the model does not know it, or knows several.
  func language(code: some StringProtocol) throws -> Language {
    let ranges = ranges(forTag: String(code))
    if ranges.count == 1, contains(ranges[0]) { return ranges[0] }
    let known = languages(matching: ranges).map(\.code).sorted()
    throw UsageFailure(
      "unknown language \"\(code)\"; "
        + (known.isEmpty ? "see 'winnow languages'" : "known are \(known.joined(separator: ", "))"))
  }

  /// What a code stands for, as `zh` for all kinds of Chinese and `no` for both kinds of Norwegian.
  ///
  /// - Throws: `UsageFailure` when the model knows none of them.
  func ranges(code: some StringProtocol) throws -> [Language] {
    let ranges = ranges(forTag: String(code))
    if ranges.isEmpty {
      throw UsageFailure("unknown language \"\(code)\"; see 'winnow languages'")
    }
    return ranges
  }
}
