/// Names and what they stand for, found in a text without regard to case; the longest that fits.
struct NameTable<Value: Sendable>: Sendable {
  private var names: [Unicode.Scalar: [(name: [Unicode.Scalar], value: Value)]] = [:]

  /// Adds a name; the first meaning of a name counts.
  mutating func add(_ name: String, _ value: Value) {
    let folded = name.unicodeScalars.map(\.folded)
    guard let first = folded.first,
      names[first]?.contains(where: { $0.name == folded }) != true
    else { return }
    names[first, default: []].append((folded, value))
    names[first]?.sort { $0.name.count > $1.name.count }
  }

  /// The longest name at an index that ends where a word may.
  ///
  /// - Parameter limit: Where it ends at the latest; the end of the text where none is given.
  func match(
    at index: Int, in text: ScalarText, limit: Int? = nil
  ) -> (value: Value, end: Int)? {
    let limit = limit ?? text.count
    guard index < text.count, let candidates = names[text[index].folded] else { return nil }
    for (name, value) in candidates {
      let end = index + name.count
      guard end <= limit, text.isWordBoundary(end) || name[name.count - 1].isUnspaced else {
        continue
      }
      if zip(text.scalars[index..<end], name).allSatisfy({ $0.folded == $1 }) {
        return (value, end)
      }
    }
    return nil
  }
}

extension Unicode.Scalar {
  /// The lower-case scalar, where it is a single one.
  var folded: Unicode.Scalar {
    if value < 0x80 { return isUpper ? Unicode.Scalar(value | 0x20)! : self }
    let lower = properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first! : self
  }

  /// Whether it is a letter of a script with upper and lower case.
  var isCased: Bool { isUpper || isLower }

  /// Whether it is of a script that puts no spaces between words.
  var isUnspaced: Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF, 0x2E80...0x30FF, 0x3400...0x9FFF,
      0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }
}
