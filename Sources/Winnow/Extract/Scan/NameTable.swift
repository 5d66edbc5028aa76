/// Names and what they stand for, found in a text without regard to case; the longest that fits.
struct NameTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    /// Folded, unless it counts as written.
    let name: [Unicode.Scalar]
    let value: Value
    let isAsWritten: Bool
  }

  private var names: [Unicode.Scalar: [Entry]] = [:]

  var isEmpty: Bool { names.isEmpty }

  /// Adds a name; the first meaning of a name counts.
  ///
  /// - Parameter asWritten: Whether its case has a meaning, as in symbols of units.
  mutating func add(_ name: String, _ value: Value, asWritten: Bool = false) {
    let folded = name.unicodeScalars.map(\.folded)
    let entry = Entry(
      name: asWritten ? Array(name.unicodeScalars) : folded, value: value, isAsWritten: asWritten)
    guard let first = folded.first,
      names[first]?.contains(where: { $0.name == entry.name }) != true
    else { return }
    names[first, default: []].append(entry)
    names[first]?.sort { $0.name.count > $1.name.count }
  }

  /// The longest name at an index that ends where a word may.
  ///
  /// - Parameters:
  ///   - limit: Where it ends at the latest; the end of the text where none is given.
  ///   - endings: How many letters of an ending may stand behind a name of at least four; the find
  ///     ends behind them.
  func match(
    at index: Int, in text: ScalarText, limit: Int? = nil, endings: Int = 0
  ) -> (value: Value, end: Int)? {
    let limit = limit ?? text.count
    guard index < text.count, let candidates = names[text[index].folded] else { return nil }
    for entry in candidates {
      let name = entry.name
      let end = index + name.count
      guard end <= limit else { continue }
      let isWhole = text.isWordBoundary(end) || name[name.count - 1].isUnspaced
      guard isWhole || endings > 0 && name.count >= 4 else { continue }
      let isAsWritten = entry.isAsWritten
      if zip(text.scalars[index..<end], name).allSatisfy({ (isAsWritten ? $0 : $0.folded) == $1 }) {
        if isWhole { return (entry.value, end) }
        let word = text.word(from: end)
        if word.count <= endings, word.upperBound <= limit,
          word.allSatisfy({ text[$0].digit == nil })
        {
          return (entry.value, word.upperBound)
        }
      }
    }
    return nil
  }

  /// The longest name that ends at an index, with the space behind it left out.
  ///
  /// - Parameter limit: Where it starts at the earliest.
  func match(
    endingAt index: Int, in text: ScalarText, limit: Int = 0
  ) -> (value: Value, start: Int)? {
    var end = index
    while end > limit, text[end - 1].isSpace { end -= 1 }
    for start in max(limit, end - Self.longest)..<max(limit, end)
    where text.isWordBoundary(start) || text[start].isUnspaced {
      if let match = match(at: start, in: text), match.end == end { return (match.value, start) }
    }
    return nil
  }

  /// How many scalars before an index are looked at.
  private static var longest: Int { 24 }
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
