/// Gives sites and addresses of the reserved domain `.example` (RFC 2606) an ending that is in use.
///
/// What is written to learn and to measure from names no real site.  To a model the ending would be the
/// mark of whoever wrote such lines, which nobody else uses.
public enum ReservedDomains {
  private static let ending = ".example"
  /// Endings that are in use, frequent ones more than once.
  private static let endings = [
    "com", "com", "com", "com", "com", "com", "org", "org", "net", "net", "de", "fr", "it", "es",
    "nl", "pl",
    "ru", "io", "co.uk", "com.br", "cn", "jp", "in", "info", "shop", "online", "site", "xyz", "top",
    "app",
  ]

  /// A text whose sites have other endings: the same name always the same.
  ///
  /// - Complexity: O(*n*)
  public static func replaced(in text: String) -> String {
    guard text.contains(ending) else { return text }
    var result = ""
    var rest = text[...]
    while let found = rest.firstRange(of: ending) {
      let name = rest[..<found.lowerBound].suffix { $0.isLetter || $0.isNumber || $0 == "-" }
      let next = found.upperBound == rest.endIndex ? nil : rest[found.upperBound]
      result += rest[..<found.lowerBound]
      let isWholeLabel = !name.isEmpty && !(next.map { $0.isASCII && $0.isLetter } ?? false)
      result += isWholeLabel ? "." + endings[place(of: name)] : ending
      rest = rest[found.upperBound...]
    }
    return result + rest
  }

  private static func place(of name: Substring) -> Int {
    let hash = name.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return Int(hash >> 8) % endings.count
  }
}

extension Substring {
  /// The longest end of it whose characters are all wanted.
  fileprivate func suffix(_ isWanted: (Character) -> Bool) -> Substring {
    self[(lastIndex { !isWanted($0) }.map { index(after: $0) } ?? startIndex)...]
  }
}

extension LinePage {
  /// The same page with other endings of its sites, see ``ReservedDomains``.
  public func withDomainsInUse() -> LinePage {
    LinePage(
      id: id, title: title,
      lines: lines.map {
        Line(label: $0.label, text: ReservedDomains.replaced(in: $0.text))
      }, weight: weight)
  }
}
