/// Finds e-mail addresses (RFC 5322 `dot-atom`, RFC 6531 letters of any script), annotations `email`
/// with the `domain`.
///
/// Quoted local parts and addresses at an IP number are not found.
public struct EmailExtractor: Extractor {
  /// Name and version.
  public let identifier = "emails/1"

  /// Makes the extractor.
  public init() {}

  private static let atomMarks = Set("!#$%&'*+/=?^_`{|}~-.".unicodeScalars)

  /// Finds addresses.
  ///
  /// - Complexity: O(*n*)
  public func extract(from clean: CleanText) -> [Annotation] {
    clean.find(havingByte: UInt8(ascii: "@")) { _, text in
      (0..<text.count).compactMap { at in
        guard text[at] == "@", let range = address(around: at, in: text) else { return nil }
        return Annotation(
          range: text.bytes(range), type: "email", score: 0.95, by: identifier,
          data: ["domain": .string(text.text(at + 1..<range.upperBound).lowercased())])
      }
    }
  }

  private func address(around at: Int, in text: ScalarText) -> Range<Int>? {
    var start = at
    while start > 0, text[start - 1].isWordPart || Self.atomMarks.contains(text[start - 1]) {
      start -= 1
    }
    // Marks around an address belong to the sentence.
    while start < at, !text[start].isWordPart { start += 1 }
    guard start < at, text[at - 1] != ".", text.at(start - 1) != "@",
      !text.text(start..<at).contains("..")
    else { return nil }
    var end = at + 1
    while end < text.count, text[end].isWordPart || text[end] == "." || text[end] == "-" {
      end += 1
    }
    while end > at + 1, text[end - 1] == "." || text[end - 1] == "-" { end -= 1 }
    let labels = text.text(at + 1..<end).split(separator: ".", omittingEmptySubsequences: false)
    guard labels.count >= 2, end == text.count || text[end] != "@",
      labels.allSatisfy({
        !$0.isEmpty && $0.first != "-" && $0.last != "-" && !$0.contains("_")
      }),
      let last = labels.last, last.unicodeScalars.count >= 2,
      last.unicodeScalars.allSatisfy({ $0.digit == nil }) || last.hasPrefix("xn--")
    else { return nil }
    return start..<end
  }
}
