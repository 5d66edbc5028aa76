/// Reads what was said in a chat or on an IRC channel, as messengers export it and clients log it: a time, a
/// name and a message in each line.
///
///     12/03/2024, 18:22 - Ines: Who brings the cake?
///     [12.03.24, 18:22:07] Ines: Who brings the cake?
///     [18:22] <ines> who brings the cake?
enum ChatMarkup {
  /// A text with fewer messages is no chat.
  private static let leastMessages = 5
  /// So many lines in ten begin with a time.
  private static let stampedTenths = 5
  /// In a chat the same people speak again; a programme names another event in each line.
  private static let messagesOfName = 2

  /// What is said of each line; `nil` where the text is no chat.
  static func read(_ lines: MarkedLines) -> [LineMarkup?]? {
    guard let first = lines.indices.first(where: { ChatLine(lines[$0]) != nil }) else { return nil }
    var kinds = [LineMarkup?](repeating: nil, count: lines.count)
    var names = Set<[UInt8]>()
    var (messages, stamped) = (0, 0)
    for index in first..<lines.count {
      switch ChatLine(lines[index]) {
      case .message(let name):
        kinds[index] = LineMarkup(.message)
        names.insert(name)
        messages += 1
        stamped += 1
      case .notice:
        kinds[index] = LineMarkup(.metadata)
        stamped += 1
      case nil:
        // What goes on over several lines.
        kinds[index] = kinds[index - 1]
      }
    }
    guard messages >= leastMessages, stamped * 10 >= lines.count * stampedTenths,
      messages >= names.count * messagesOfName
    else { return nil }
    return kinds
  }
}

/// A line that begins with a time.
private enum ChatLine {
  /// Somebody says something.
  case message(name: [UInt8])
  /// Somebody comes, goes, or changes something.
  case notice

  private static let longestName = (bytes: 60, words: 5)

  /// `nil` for a line that does not begin as those of chats do.
  init?(_ line: MarkedLine) {
    var rest = line.utf8[...]
    // iOS puts a left-to-right mark before attachments.
    if rest.starts(with: "\u{200E}".utf8) { rest = rest.dropFirst(3) }
    let isBracketed = rest.first == UInt8(ascii: "[")
    if isBracketed { rest = rest.dropFirst() }
    guard Self.skipTime(&rest) else { return nil }
    if isBracketed {
      guard rest.first == UInt8(ascii: "]") else { return nil }
      rest = rest.dropFirst()
    }
    rest = rest.drop { $0 == 0x20 }
    let isDashed = rest.starts(with: "- ".utf8)
    if isDashed { rest = rest.dropFirst(2) }
    if let name = Self.nickname(&rest) {
      self = .message(name: name)
    } else if !isBracketed && !isDashed {
      return nil
    } else if let name = Self.name(rest) {
      self = .message(name: name)
    } else {
      self = .notice
    }
  }

  /// A clock, and a day before it if there is one: numbers with marks between them.
  private static func skipTime(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
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
    }
    return false
  }

  /// `<name>`, as on IRC.
  private static func nickname(_ rest: inout Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    guard rest.first == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")),
      end - rest.startIndex <= longestName.bytes
    else { return nil }
    // Operators have a mark before their names.
    return Array(rest[rest.startIndex..<end].drop { "<@+%".utf8.contains($0) })
  }

  /// What stands before the first colon, where that is a name: a few words.
  private static func name(_ rest: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    guard let end = rest.firstIndex(of: UInt8(ascii: ":")), end > rest.startIndex,
      end - rest.startIndex <= longestName.bytes,
      end + 1 == rest.endIndex || rest[end + 1] == 0x20
    else { return nil }
    let name = rest[rest.startIndex..<end]
    return name.split(separator: 0x20).count <= longestName.words ? Array(name) : nil
  }
}
