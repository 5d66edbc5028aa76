/// Finds web addresses: with a scheme, starting with `www.`, or a bare domain under one of a few
/// generic top-level domains, with or without a path.
///
/// Annotations `url` with `host`, and `scheme` where it is written.  In text without spaces an address in
/// Latin letters ends where that text goes on, unless a slash or such stands between.  A bare domain under a country
/// code is not found: it looks like the name of a file.
public struct URLExtractor: Extractor {
  /// Name and version.
  public let identifier = "urls/1"

  /// Makes the extractor.
  public init() {}

  private static let bareDomains: Set<String> = [
    "com", "org", "net", "edu", "gov", "info", "biz", "eu",
  ]
  static let trailing = Set(".,;:!?'\"…»”’*".unicodeScalars)
  static let pairs: [Unicode.Scalar: Unicode.Scalar] = [")": "(", "]": "[", "}": "{"]

  /// Finds addresses.
  ///
  /// - Complexity: O(*n*)
  public func extract(from clean: CleanText) -> [Annotation] {
    clean.find(havingByte: UInt8(ascii: "."), or: UInt8(ascii: ":")) { _, text in
      var finds: [Annotation] = []
      var index = 0
      while index < text.count {
        if let (range, scheme, score) = address(at: index, in: text) {
          let hostStart = scheme.map { range.lowerBound + $0.unicodeScalars.count + 3 }
          let host = host(in: text, (hostStart ?? range.lowerBound)..<range.upperBound)
          if let host {
            var data: AnnotationData = ["host": .string(host)]
            if let scheme { data["scheme"] = .string(scheme.lowercased()) }
            finds.append(
              Annotation(
                range: text.bytes(range), type: "url", score: score, by: identifier, data: data))
          }
          index = range.upperBound
        } else {
          index += 1
        }
      }
      return finds
    }
  }

  /// The address that starts at an index.
  private func address(
    at start: Int, in text: ScalarText
  ) -> (range: Range<Int>, scheme: String?, score: Double)? {
    guard text[start].isLetter || text[start].digit != nil,
      text.isWordBoundary(start) || text.isScriptBoundary(start),
      !"@./-".unicodeScalars.contains(text.at(start - 1))
    else { return nil }
    var end = start
    while end < text.count, text[end].isASCII, text[end].isWordPart || text[end] == "+" {
      end += 1
    }
    if text.has(Self.schemeEnd, at: end), end - start >= 2 {
      let range = trimmed(start..<self.end(of: text, from: end + 3, start), in: text)
      return range.upperBound > end + 3 ? (range, text.text(start..<end), 1) : nil
    }
    if start + 4 < text.count,
      zip(text.scalars[start..<start + 4], Self.www).allSatisfy({ $0.folded == $1 })
    {
      let full = trimmed(start..<self.end(of: text, from: start, start), in: text)
      return full.count > 4 ? (full, nil, 1) : nil
    }
    return bareDomain(at: start, in: text).map { ($0, nil, 0.8) }
  }

  private static let schemeEnd = Array("://".unicodeScalars)
  private static let www = Array("www.".unicodeScalars)

  /// The address without a scheme that starts at an index: looks at what may be a host only, as most
  /// words are none.
  private func bareDomain(at start: Int, in text: ScalarText) -> Range<Int>? {
    var end = start
    var lastPoint: Int?
    while end < text.count {
      // "เว็บไซต์example.com": the address begins where the scripts meet, and ends there.
      if end > start, text.isScriptBoundary(end) {
        guard text[end].isUnspaced else { return nil }
        break
      }
      if text[end] == "." {
        if text.at(end - 1) == "." { break }
        if text.at(end + 1).isWordPart { lastPoint = end }
      } else if !text[end].isWordPart, text[end] != "-" {
        break
      }
      end += 1
    }
    guard let lastPoint else { return nil }
    while end > start, ".-".unicodeScalars.contains(text[end - 1]) { end -= 1 }
    guard lastPoint + 3 < end, end - lastPoint <= 5 else { return nil }
    let domain = text.text(lastPoint + 1..<end)
    let folded = domain.lowercased()
    guard Self.bareDomains.contains(folded), domain == folded || domain == domain.uppercased()
    else { return nil }
    let next = text.at(end)
    if "/?#".unicodeScalars.contains(next) || next == ":" && text.at(end + 1).digit != nil {
      return trimmed(start..<self.end(of: text, from: start, start), in: text)
    }
    let ends =
      !isInside(next) || text.isScriptBoundary(end) || Self.trailing.contains(next)
      || Self.pairs[next] != nil
    return ends ? start..<end : nil
  }
}
