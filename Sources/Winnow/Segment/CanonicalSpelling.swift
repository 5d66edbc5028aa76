internal import ICUText

/// The spelling of words as decomposed text has them, for lists of words that were written composed.
enum CanonicalSpelling {
  private static let normalizer = try? Normalizer(.nfd)

  /// A text with letters and their marks apart (NFD); the text as it is where ICU has no data for that.
  ///
  /// - Complexity: O(*n*)
  static func decomposed(_ text: String) -> String {
    (try? normalizer?.normalize(text)).map { String(decoding: $0.utf8, as: UTF8.self) } ?? text
  }
}
