internal import ICUText

/// Finds words: those of ICU (UAX #29, with dictionaries for Thai, Chinese and the like), where
///
/// - a punctuation mark is a word of its own, and a run of dots or hyphens is one;
/// - an address with `://`, or one that starts with `www.`, is one word;
/// - numbers joined by slashes or colons are one word: `11/20/2019`, `10:43`;
/// - the point of an initial belongs to it: `J.`, `U.S.`, `a.m.`;
/// - a number and the unit written on to it are two words: `64|GB`;
/// - words of the Latin script part at an apostrophe: `don|'t`, `l'|homme`.
///
/// White space belongs to no word.  These are the words of the tokenizers that the published
/// thresholds were used with, for any language.
struct WordSplitter {
  let utf8: [UInt8]
  let language: String
  private let classes = ScalarClasses.shared

  init(utf8: [UInt8], language: String) {
    self.utf8 = utf8
    self.language = language
  }

  func words() -> [Word] {
    guard var iterator = try? BreakIterator(.word, locale: language),
      (try? iterator.setText(utf8.span)) != nil
    else { return [] }
    let addresses = addresses()
    var nextAddress = 0
    var words: [Word] = []
    for segment in iterator.segments() {
      let range = segment.range
      while nextAddress < addresses.count, addresses[nextAddress].upperBound <= range.lowerBound {
        nextAddress += 1
      }
      if nextAddress < addresses.count, addresses[nextAddress].overlaps(range) {
        let address = addresses[nextAddress]
        if words.last?.range != address {
          words.append(Word(address, of: utf8, classes: classes))
        }
        if address.upperBound < range.upperBound {
          append(address.upperBound..<range.upperBound, to: &words)
        }
        continue
      }
      append(range, to: &words)
    }
    return words
  }

  private func append(_ range: Range<Int>, to words: inout [Word]) {
    let first = ScalarClasses.scalar(at: range.lowerBound, in: utf8)
    // Tibetan puts a mark where others put a space, between any two syllables.
    if WhiteSpace.contains(first.value) || first == "\u{0F0B}" || first == "\u{0F0C}" { return }
    if first == "." || first == "-", let last = words.last,
      last.range.upperBound == range.lowerBound,
      utf8[last.range.lowerBound] == utf8[range.lowerBound],
      range.count == 1
    {
      words[words.count - 1] = Word(
        last.range.lowerBound..<range.upperBound, of: utf8, classes: classes)
      return
    }
    if first == ".", let last = words.last, last.range.upperBound == range.lowerBound,
      range.count == 1, !isByte(range.upperBound, "."), Abbreviations.isInitials(utf8[last.range])
    {
      words[words.count - 1] = Word(
        last.range.lowerBound..<range.upperBound, of: utf8, classes: classes)
      return
    }
    if let unit = Abbreviations.startOfUnit(utf8[range]) {
      append(range.lowerBound..<unit, to: &words)
      words.append(Word(unit..<range.upperBound, of: utf8, classes: classes))
      return
    }
    if let joined = startOfDateOrTime(endingWith: range, after: words) {
      words.removeLast(2)
      words.append(Word(joined..<range.upperBound, of: utf8, classes: classes))
      return
    }
    if classes.kind(of: first) == .letter, first.value < 0x250,
      let apostrophe = apostrophe(in: range)
    {
      // Elided articles are short and stand in front; whatever else is left out follows.
      let isElision = apostrophe.lowerBound - range.lowerBound <= 2
      let cut = isElision ? apostrophe.upperBound : apostrophe.lowerBound
      if cut < range.upperBound {
        words.append(Word(range.lowerBound..<cut, of: utf8, classes: classes))
        words.append(Word(cut..<range.upperBound, of: utf8, classes: classes))
        return
      }
    }
    words.append(Word(range, of: utf8, classes: classes))
  }

  private func isByte(_ offset: Int, _ scalar: Unicode.Scalar) -> Bool {
    offset < utf8.count && utf8[offset] == UInt8(ascii: scalar)
  }

  /// Where a number starts that goes on in this one after a slash or a colon.
  private func startOfDateOrTime(endingWith range: Range<Int>, after words: [Word]) -> Int? {
    func isDigit(_ byte: UInt8) -> Bool { UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte }
    guard isDigit(utf8[range.lowerBound]), words.count >= 2, let mark = words.last,
      mark.range.upperBound == range.lowerBound, mark.range.count == 1,
      [UInt8(ascii: "/"), UInt8(ascii: ":")].contains(utf8[mark.range.lowerBound])
    else { return nil }
    let number = words[words.count - 2].range
    return number.upperBound == mark.range.lowerBound && isDigit(utf8[number.upperBound - 1])
      ? number.lowerBound : nil
  }

  private func apostrophe(in range: Range<Int>) -> Range<Int>? {
    for index in range.dropFirst() {
      if utf8[index] == UInt8(ascii: "'") { return index..<index + 1 }
      if utf8[index] == 0xE2, index + 3 <= range.upperBound, utf8[index + 1] == 0x80,
        utf8[index + 2] == 0x99
      {
        return index..<index + 3
      }
    }
    return nil
  }

  /// The addresses of the text, without punctuation behind them.
  private func addresses() -> [Range<Int>] {
    var addresses: [Range<Int>] = []
    var position = 0
    while let slashes = utf8[position...].firstIndex(of: UInt8(ascii: "/")) ?? nil {
      position = slashes + 1
      guard position < utf8.count, utf8[position] == UInt8(ascii: "/"), slashes > 0,
        utf8[slashes - 1] == UInt8(ascii: ":")
      else { continue }
      addresses.append(chunk(around: slashes))
      position = max(position, addresses[addresses.count - 1].upperBound)
    }
    position = 0
    let prefix = Array("www.".utf8)
    while position + prefix.count < utf8.count {
      if utf8[position] == prefix[0], utf8[position..<position + 4].elementsEqual(prefix),
        position == 0 || utf8[position - 1] <= 0x20
      {
        let chunk = chunk(around: position)
        if !addresses.contains(where: { $0.overlaps(chunk) }) { addresses.append(chunk) }
        position = chunk.upperBound
      }
      position += 1
    }
    return addresses.sorted { $0.lowerBound < $1.lowerBound }
  }

  private func chunk(around offset: Int) -> Range<Int> {
    func isInside(_ byte: UInt8) -> Bool {
      byte > 0x20 && byte < 0x7F && !Array("<>\"()".utf8).contains(byte)
    }
    var start = offset
    while start > 0, isInside(utf8[start - 1]) { start -= 1 }
    var end = offset
    while end < utf8.count, isInside(utf8[end]) { end += 1 }
    while end > offset + 1, Array(".,;:!?'".utf8).contains(utf8[end - 1]) { end -= 1 }
    return start..<end
  }
}
