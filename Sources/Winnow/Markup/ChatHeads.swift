/// Reads chats as they are copied out of programs or exported with a line above each message that says who wrote it
/// and when.
///
///     Ines, [03.04.21 21:12]
///     ines — 03/04/2021 9:12 PM
///     Ines Tarrant  10:42 AM
///     [Yesterday 14:02] Tarrant, Ines
enum ChatHeads {
  /// Fewer such lines are of something else, ...
  private static let least = 4
  /// ... and so are those that stand farther apart, ...
  private static let linesOfHead = 8
  /// ... or begin below so many others: readers' comments stand below an article.
  private static let mostAbove = 5
  /// In a chat the same people speak again.
  private static let headsOfName = 2

  /// What is said of each line; `nil` where the text is no such chat.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  static func read(_ lines: MarkedLines) -> [LineMarkup?]? {
    var names = Set<[UInt8]>()
    var heads: [Int] = []
    for index in lines.indices {
      guard let name = name(in: lines[index]) else {
        if heads.isEmpty, index >= mostAbove { return nil }
        continue
      }
      heads.append(index)
      names.insert(name)
    }
    guard heads.count >= least, heads.count >= names.count * headsOfName,
      heads.count * linesOfHead >= lines.count
    else { return nil }
    var kinds = [LineMarkup?](repeating: nil, count: lines.count)
    for index in heads[0]..<lines.count {
      let isAside = ChatPlaceholder.isAll(of: lines[index].utf8[...])
      kinds[index] = LineMarkup(isAside ? .metadata : .message)
    }
    for head in heads { kinds[head] = LineMarkup(.metadata) }
    return kinds
  }

  private static let longest = (name: 60, words: 5, time: 32, marks: 12)

  /// Who wrote what is below, where a line says that and when.
  private static func name(in line: MarkedLine) -> [UInt8]? {
    let text = line.utf8[...]
    guard text.count <= longest.name + longest.time + longest.marks else { return nil }
    if text.first == UInt8(ascii: "["), let end = text.firstIndex(of: UInt8(ascii: "]")) {
      return endsWithClock(text[..<end].dropFirst()) ? name(text[(end + 1)...]) : nil
    }
    guard let last = text.last,
      last.isDigit || last == UInt8(ascii: "]") || last | 0x20 == UInt8(ascii: "m")
    else { return nil }
    for index in text.indices.dropFirst() {
      guard let mark = separators.first(where: { text[index...].starts(with: $0) }) else {
        continue
      }
      let time = text[(index + mark.count)...].drop { $0 == 0x20 || $0 == UInt8(ascii: "[") }
      return endsWithClock(time.last == UInt8(ascii: "]") ? time.dropLast() : time)
        ? name(text[..<index]) : nil
    }
    return nil
  }

  /// What parts the name from the time.
  private static let separators = [", [", " — ", " – ", "  ", "\t"].map { Array($0.utf8) }

  private static func name(_ text: ChatLine.Bytes) -> [UInt8]? {
    let name = text.drop { $0 == 0x20 }
    guard name.first.map({ $0.isLetter || $0 >= 0x80 }) == true, name.count <= longest.name,
      !name.contains(UInt8(ascii: ":")),
      name.split(separator: 0x20).count <= longest.words
    else { return nil }
    return Array(name)
  }

  /// Whether a day and a clock end with the clock: "Today at 9:12 PM".
  private static func endsWithClock(_ time: ChatLine.Bytes) -> Bool {
    guard time.count <= longest.time else { return false }
    var time = time
    if let last = time.last, last | 0x20 == UInt8(ascii: "m") {
      guard let half = time.dropLast().last, [0x61, 0x70].contains(half | 0x20) else {
        return false
      }
      time = time.dropLast(2)
      while let last = time.last, last == 0x20 || last >= 0x80 { time.removeLast() }
    }
    let clock = time.suffix(4)
    let isDigit = clock.map(\.isDigit)
    return isDigit == [true, false, true, true]
      && clock[clock.startIndex + 1] == UInt8(ascii: ":")
  }
}
