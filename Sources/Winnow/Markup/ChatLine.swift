/// A line of a chat that begins with a time.
enum ChatLine {
  typealias Bytes = Slice<UnsafeBufferPointer<UInt8>>

  /// Somebody says something, or something stands in place of what was said: a picture that was left out.
  case message(name: [UInt8], isPlaceholder: Bool)
  /// Somebody comes, goes, or changes something.
  case notice

  private static let longestName = (bytes: 60, words: 5)

  /// `nil` for a line that does not begin as those of chats do.
  init?(_ line: MarkedLine) {
    var rest = line.utf8[...]
    // iOS puts a left-to-right mark before attachments.
    Self.skipMark(&rest)
    let isBracketed = rest.first == UInt8(ascii: "[")
    if isBracketed { rest = rest.dropFirst() }
    guard Self.skipTime(&rest) else { return nil }
    if isBracketed {
      guard rest.first == UInt8(ascii: "]") else { return nil }
      rest = rest.dropFirst()
    }
    rest = rest.drop { $0 == 0x20 }
    if rest.starts(with: "-!- ".utf8) {
      self = .notice
      return
    }
    let isDashed = rest.starts(with: "- ".utf8)
    if isDashed { rest = rest.dropFirst(2) }
    if let name = Self.nickname(&rest) ?? Self.actor(rest) {
      self = .message(name: name, isPlaceholder: false)
    } else if !isBracketed && !isDashed {
      return nil
    } else if let name = Self.name(&rest) {
      // What the program itself says has the mark before it, too.
      let isMarked = Self.skipMark(&rest)
      self = .message(name: name, isPlaceholder: isMarked || ChatPlaceholder.isAll(of: rest))
    } else {
      self = .notice
    }
  }

  /// - Returns: Whether there was a left-to-right mark.
  @discardableResult
  private static func skipMark(_ rest: inout Bytes) -> Bool {
    guard rest.starts(with: "\u{200E}".utf8) else { return false }
    rest = rest.dropFirst(3)
    return true
  }

  /// A clock, and a day before it if there is one: numbers with marks between them, or a short word: "à", "at".
  private static func skipTime(_ rest: inout Bytes) -> Bool {
    var hasClock = false
    while let byte = rest.first, byte.isDigit {
      let token = rest.prefix { $0.isDigit || "/.-:T".utf8.contains($0) }
      rest = rest.dropFirst(token.count)
      if token.contains(UInt8(ascii: ":")) { hasClock = true }
      let end = rest
      rest = rest.drop { $0 == 0x20 || $0 == UInt8(ascii: ",") }
      // The space before it may be a narrow one.
      if rest.starts(with: "\u{202F}".utf8) { rest = rest.dropFirst(3) }
      if hasClock {
        let half = rest.prefix(2).map { $0 | 0x20 }
        if half.elementsEqual("am".utf8) || half.elementsEqual("pm".utf8) {
          rest = rest.dropFirst(2)
        } else {
          rest = end
        }
        return true
      }
      let word = rest.prefix { $0.isLetter || $0 >= 0x80 }
      if 1...longestWord ~= word.count, rest.dropFirst(word.count).first == 0x20 {
        rest = rest.dropFirst(word.count + 1)
      }
    }
    return false
  }

  /// Bytes of a word between a day and a clock.
  private static let longestWord = 4

  /// `<name>`, as on IRC.
  private static func nickname(_ rest: inout Bytes) -> [UInt8]? {
    guard rest.first == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")),
      end - rest.startIndex <= longestName.bytes
    else { return nil }
    // Operators have a mark before their names, others a space.
    return Array(rest[rest.startIndex..<end].drop { "<@+% ".utf8.contains($0) })
  }

  /// The name behind a star: what somebody does on IRC, "* ines waves".
  private static func actor(_ rest: Bytes) -> [UInt8]? {
    guard rest.starts(with: "* ".utf8) else { return nil }
    let name = rest.dropFirst(2).prefix { $0 > 0x20 }
    return name.isEmpty || name.first == UInt8(ascii: "*") ? nil : Array(name)
  }

  /// What stands before the first colon, where that is a name: a few words.
  private static func name(_ rest: inout Bytes) -> [UInt8]? {
    guard let end = rest.firstIndex(of: UInt8(ascii: ":")), end > rest.startIndex,
      end - rest.startIndex <= longestName.bytes,
      end + 1 == rest.endIndex || rest[end + 1] == 0x20
    else { return nil }
    let name = rest[rest.startIndex..<end]
    guard name.split(separator: 0x20).count <= longestName.words else { return nil }
    rest = rest[(end + 1)...].drop { $0 == 0x20 }
    return Array(name)
  }
}
