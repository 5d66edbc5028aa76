/// The charset that a page declares for itself.
enum HTMLCharset {
  private static let searched = 1024

  /// The value of the first `charset=` in a `meta` element near the top, as browsers look for it
  /// (HTML standard, 13.2.3.2), or in an XML declaration.
  static func declared(in page: [UInt8]) -> String? {
    let top = page.prefix(searched).map(\.lowercased)
    return value(of: "charset", after: "<meta", in: top)
      ?? value(of: "encoding", after: "<?xml", in: top)
  }

  private static func value(of name: String, after tag: String, in top: [UInt8]) -> String? {
    var start = 0
    while let found = top[start...].firstRange(of: tag.utf8) {
      let end = top[found.upperBound...].firstIndex(of: UInt8(ascii: ">")) ?? top.count
      start = end
      let inside = top[found.upperBound..<end]
      guard let place = inside.firstRange(of: name.utf8) else { continue }
      var rest = inside[place.upperBound...].drop { $0 == 0x20 }
      guard rest.first == UInt8(ascii: "=") else { continue }
      rest = rest.dropFirst().drop {
        $0 == 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
      }
      let label = rest.prefix {
        $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'") && $0 != UInt8(ascii: ";")
          && $0 != UInt8(ascii: "/")
      }
      guard !label.isEmpty else { continue }
      let text = String(decoding: label, as: UTF8.self)
      // A page whose declaration can be read byte by byte is not in UTF-16, whatever it says.
      return text.hasPrefix("utf-16") ? "utf-8" : text
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  /// The first place of a pattern.
  func firstRange(of pattern: String.UTF8View) -> Range<Int>? {
    let pattern = Array(pattern)
    var index = startIndex
    while index + pattern.count <= endIndex {
      if self[index] == pattern[0], self[index..<index + pattern.count].elementsEqual(pattern) {
        return index..<index + pattern.count
      }
      index += 1
    }
    return nil
  }
}

extension UInt8 {
  /// A letter of ASCII in lower case; any other byte as it is.
  var lowercased: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }
}
