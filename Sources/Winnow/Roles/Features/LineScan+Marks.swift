// Digits and punctuation.
extension LineScan {
  /// - Parameter next: The offset of what stands behind the digit.
  mutating func readDigit(_ code: UInt32, before next: Int) {
    begin(.digit)
    measures.digits += 1
    if wordLetters == 0, wordDigits < 4, let value = Self.value(ofDigit: code) {
      number = number * 10 + value
    }
    wordDigits += 1
    let nextIsDigit = code < 0x80 ? peek(next).isDigit : isDigit(at: next)
    if wordDigits == 4, wordLetters == 0, !nextIsDigit,
      (1900...2099).contains(number) || code >= 0x80 && Self.yearsOfHijra.contains(number)
    {
      measures.hasYear = true
    }
    let isBehindColon = previous == 0x3A || code >= 0x80 && previous == 0xFF1A
    if isBehindColon, nextIsDigit { measures.hasClock = true }
    pendingSentenceEnd = false
    measures.end = .digit
  }

  /// Years of the calendars of Iran and Arabia, in the digits used there.
  private static let yearsOfHijra = 1300...1499

  /// The value of a decimal digit of any script.
  private static func value(ofDigit code: UInt32) -> Int? {
    if code < 0x80 { return code &- 0x30 < 10 ? Int(code - 0x30) : nil }
    guard let digit = Unicode.Scalar(code)?.properties, digit.numericType == .decimal else {
      return nil
    }
    return digit.numericValue.map { Int($0) }
  }

  /// Whether a digit of any script stands at an offset.
  private func isDigit(at offset: Int) -> Bool {
    guard offset < line.upperBound else { return false }
    var index = offset
    return classes(decodeScalar(utf8, &index)).contains(.digit)
  }

  /// Two spaces, a tab or a wide space part columns, but not where a line ends.
  @inline(__always)
  mutating func readGap(_ code: UInt32) {
    let goesOn = previous == 0x20 || previous == 0x09 || previous == 0x3000
    if !goesOn {
      isInGap = false
      gapsBefore = measures.gaps
    }
    if 0x0A...0x0D ~= code {
      measures.gaps = gapsBefore
      return
    }
    if (goesOn || code == 0x09 || code == 0x3000) && !isInGap {
      measures.gaps += 1
      isInGap = true
    }
  }

  mutating func readPunctuation(
    _ code: UInt32, _ kind: CharacterClass, at start: Int, next: UInt8
  ) {
    measures.punctuation += 1
    if isCodeSign(code, at: start, next: next) { measures.codeSigns += 1 }
    let joinsWord = (code == 0x27 || code == 0x2019 || code == 0x2D) && wordLetters > 0
    if !joinsWord { endWord() }
    switch code {
    case 0x2E, 0x21, 0x3F, 0x2026, 0x3B, 0x37E:
      readMark(code, next: next)
    case 0x3A, 0xFF1A:
      measures.end = .colon
      if code == 0x3A, next == 0x2F { measures.hasAddress = true }
      if measures.labelWords == 0, code == 0xFF1A || next == 0x20 || next == 0x09 {
        measures.labelWords = measures.words + unspacedLetters
      }
    case 0x2C, 0x60C, 0x3001, 0xFF0C:
      measures.commas += 1
      measures.end = .comma
    case 0x22, 0x27, 0x2018...0x201F, 0xAB, 0xBB, 0x2039, 0x203A, 0x300C...0x300F, 0xFF02:
      if code != 0x27 && code != 0x2019 { measures.quotes += 1 }
      begin(.quote)
      // A single angle mark alone between spaces leads on instead of quoting.
      if code == 0xBB || code == 0x203A || code == 0xAB || code == 0x2039,
        next == 0x20, previous == 0x20
      {
        measures.separators += 1
      }
      return
    case 0x28, 0x29, 0x5B, 0x5D, 0xFF08, 0xFF09, 0x3010, 0x3011:
      measures.brackets += 1
      begin(.other)
      return
    case 0x7B, 0x7D:
      measures.hasBraces = true
      measures.end = .other
    case 0x7C, 0x2022, 0xB7, 0x3E, 0x2192, 0x25B6, 0x25BA, 0x30FB, 0xFF5C, 0x2190, 0x2023, 0x25CF,
      0x25AA, 0x2F:
      if code != 0x2F || (previous == 0x20 && next == 0x20) { measures.separators += 1 }
      begin(.bullet)
      measures.end = .other
    case 0x2D, 0x2013, 0x2014, 0x2212, 0x2A, 0x2B, 0x23:
      if code == 0x2D, !hasBegun { measures.beginsWithOption = isOption(at: start) }
      begin(code == 0x2A || code == 0x2B || code == 0x23 ? .bullet : .dash)
      if previous == 0x20, next == 0x20, hasBegun, start > line.lowerBound {
        measures.separators += 1
      }
      measures.end = .other
    case 0x40:
      if next != 0x20, previous != 0x20 { measures.hasAddress = true }
      measures.end = .other
    case 0xA9, 0xAE, 0x24, 0xA3, 0xA5, 0x20A0...0x20CF:
      if code == 0xA9 {
        measures.hasCopyright = true
      } else if code != 0xAE {
        measures.hasCurrency = true
      }
      measures.end = .other
    default:
      if kind.contains(.terminal) {
        readMark(code, next: next)
      } else {
        measures.end = .other
      }
    }
    begin(.other)
  }

  /// Whether an option of a program begins with the dash at a place. What is said behind a dash begins with a capital.
  private func isOption(at dash: Int) -> Bool {
    let place = peek(dash + 1) == 0x2D ? dash + 2 : dash + 1
    let (first, next) = (peek(place), peek(place + 1))
    let isCapital = first & 0x20 == 0
    return first.isLetter && (!isCapital || next < 0x80 && !next.isLetter)
  }

  /// Whether a mark stands as it does in programs.
  private func isCodeSign(_ code: UInt32, at start: Int, next: UInt8) -> Bool {
    // "Contact(Opens in a new window)" and "Goals(2)" are no calls.
    func isLower(_ code: UInt32) -> Bool { code &- 0x61 < 26 || code == 0x5F }
    func isName(_ code: UInt32) -> Bool {
      isLower(code | 0x20) || code == 0x5F || code &- 0x30 < 10
    }
    switch code {
    case 0x28: return isName(previous) && (isLower(UInt32(next)) || next == 0x29 || next == 0x22)
    case 0x29: return previous == 0x28
    case 0x3A: return next == 0x3A && isName(previous)
    case 0x3B:
      return measures.codeSigns > 0 && isLineEnd(start + 1)
    case 0x3D: return true
    default: return false
    }
  }

  /// Whether nothing but blanks stands between an offset and the end of its line.
  private func isLineEnd(_ offset: Int) -> Bool {
    var index = offset
    while index < line.upperBound, utf8[index] == 0x20 || utf8[index] == 0x09 { index += 1 }
    return index == line.upperBound || 0x0A...0x0D ~= utf8[index]
  }

  private mutating func readMark(_ code: UInt32, next: UInt8) {
    // The semicolon ends sentences in Greek only, where its letters stand before it.
    if code == 0x3B, !(0x370...0x3FF).contains(previous), !(0x1F00...0x1FFF).contains(previous) {
      measures.end = .other
      return
    }
    let repeats = code == 0x2E && previous == 0x2E
    // Dots lead from the name of an ingredient to its amount.
    if code == 0x2026, next != 0x20, previous != 0x2026 { measures.gaps += 1 }
    measures.end = code == 0x2026 || repeats ? .ellipsis : .terminal
    measures.endsWithFullStop = !Self.isQuestionOrCall(code)
    // Marks of the scripts without spaces need none after them.
    if code > 0x3000 {
      if next != 0x20 { measures.sentences += 1 }
    } else {
      pendingSentenceEnd = true
    }
  }

  private static func isQuestionOrCall(_ code: UInt32) -> Bool {
    switch code {
    case 0x21, 0x3F, 0x3B, 0x37E, 0x61F, 0x1367, 0x203C...0x203D, 0x2047...0x2049, 0xFF01, 0xFF1F:
      true
    default: false
    }
  }
}
