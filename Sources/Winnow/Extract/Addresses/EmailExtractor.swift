/// Finds e-mail addresses (RFC 5322 `dot-atom`, RFC 6531 letters of any script), annotations `email`
/// with the `domain`.
///
/// Where an address in Latin letters stands in text without spaces, it ends where that text goes on.
/// Quoted local parts, addresses at an IP number and what stands before the host of a URL are not
/// found.
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
    while start > 0, text[start - 1].isWordPart || Self.atomMarks.contains(text[start - 1]),
      start == at || !text.isScriptBoundary(start)
    {
      start -= 1
    }
    let isInURL = isBehindScheme(start, at, in: text)
    // RFC 5322 allows these marks, and text uses them between addresses.
    if let mark = (start..<at).last(where: { "|/?=".unicodeScalars.contains(text[$0]) }) {
      start = mark + 1
    }
    // Marks around an address belong to the sentence.
    while start < at, !text[start].isWordPart { start += 1 }
    guard start < at, !isInURL, text[at - 1] != ".", text.at(start - 1) != "@",
      !text.text(start..<at).contains("..")
    else { return nil }
    var end = at + 1
    while end < text.count, text[end].isWordPart || text[end] == "." || text[end] == "-",
      !text.isScriptBoundary(end)
    {
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

  /// Whether a URL goes on before the sign: "http://user:word@host".
  private func isBehindScheme(_ start: Int, _ at: Int, in text: ScalarText) -> Bool {
    var first = start
    while first > 0, at - first < 256, text[first - 1].isASCII,
      text[first - 1].isWordPart || Self.userMarks.contains(text[first - 1])
    {
      first -= 1
    }
    let scheme = Array("://".unicodeScalars)
    return (first..<at).contains { text.has(scheme, at: $0) }
  }

  /// The marks of a scheme, and of what may stand before a host in a URL (RFC 3986, 3.2.1).
  private static let userMarks = Set(":/!$&'*+,;=%-._~".unicodeScalars)
}
