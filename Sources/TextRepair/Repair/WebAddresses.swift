/// Web addresses in a text, which are of no use once a character is another one.
///
/// An address begins with a scheme and `//`, with `www.`, or with a host that a path follows, and
/// goes on to a space, a quotation mark or an angle bracket. Marks of a sentence at its end are not
/// part of it.
struct WebAddresses {
  private let utf8: [UInt8]
  /// The end of the word that was looked at last.
  private var wordEnd = 0
  /// The address in it.
  private var address: Range<Int>?

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
  }

  /// Whether a range, behind those asked for before, begins inside of an address.
  ///
  /// - Complexity: O(n) for all ranges of a text.
  mutating func contain(_ range: Range<Int>) -> Bool {
    if range.lowerBound >= wordEnd {
      var start = range.lowerBound
      while start > wordEnd, !endsWord(start - 1) { start -= 1 }
      wordEnd = range.lowerBound
      while wordEnd < utf8.count, !endsWord(wordEnd) { wordEnd += 1 }
      address = address(in: start..<max(wordEnd, start))
    }
    return address?.contains(range.lowerBound) ?? false
  }

  /// White space, `"`, `<`, `>`, an ideographic space or bracket, `«`, `»`, `“`, `”`, `„` and long
  /// dashes.
  private func endsWord(_ place: Int) -> Bool {
    switch utf8[place] {
    case 0...0x20, 0x22, 0x3C, 0x3E: true
    case 0xC2: place + 1 < utf8.count && [0xA0, 0xAB, 0xBB].contains(utf8[place + 1])
    case 0xE3: place + 1 < utf8.count && utf8[place + 1] == 0x80
    case 0xE2:
      place + 2 < utf8.count && utf8[place + 1] == 0x80
        && (0x80...0x8A ~= utf8[place + 2] || 0x94...0x95 ~= utf8[place + 2]
          || 0x9C...0x9F ~= utf8[place + 2])
    default: false
    }
  }

  private func address(in word: Range<Int>) -> Range<Int>? {
    guard let start = start(in: word) else { return nil }
    var end = word.upperBound
    while end > start {
      let last = utf8[end - 1]
      if "!?.,;:*')]}".utf8.contains(last) {
        end -= 1
      } else if end - 3 >= start, utf8[end - 3] == 0xE2, utf8[end - 2] == 0x80,
        0x98...0x9B ~= last || last == 0xA6
      {
        end -= 3
      } else {
        break
      }
    }
    return start..<end
  }

  private func start(in word: Range<Int>) -> Int? {
    var place = word.lowerBound
    while place < word.upperBound {
      guard Self.isHostByte(utf8[place]) else {
        // Before a scheme are brackets and words of scripts without spaces.
        place += 1
        continue
      }
      var end = place
      var dot: Int?
      while end < word.upperBound, Self.isHostByte(utf8[end]) || utf8[end] == 0x2E {
        if utf8[end] == 0x2E { dot = end }
        end += 1
      }
      let rest = utf8[end..<word.upperBound]
      if rest.starts(with: "://".utf8) { return place }
      if utf8[place..<end].count > 4, utf8[place..<end].starts(with: "www.".utf8) { return place }
      if let dot, rest.first == 0x2F, dot > place, dot + 1 < end,
        utf8[dot + 1..<end].allSatisfy({ 0x61...0x7A ~= $0 | 0x20 })
      {
        return place
      }
      place = end + 1
    }
    return nil
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    0x61...0x7A ~= byte | 0x20 || 0x30...0x39 ~= byte || byte == 0x2D
  }
}

extension [Change] {
  /// The changes outside of web addresses.
  func outsideOfAddresses(in utf8: [UInt8]) -> [Change] {
    guard !isEmpty else { return [] }
    var addresses = WebAddresses(utf8)
    return filter { !addresses.contain($0.range) }
  }
}
