/// Reads a number in digits, with the marks of a language between them, or else of another.
struct NumeralParser {
  struct Numeral {
    var value: Double
    /// Behind the last digit.
    var end: Int
    var score: Double
    var decimals = 0
    /// The mark before three decimals that may be a group of digits as well: 1.250.
    var doubtfulMark: Unicode.Scalar?
  }

  let text: ScalarText
  let lexicon: NumberLexicon
  /// Where something else begins.
  let limit: Int

  /// Reads the number that starts at an index.
  ///
  /// A mark between groups counts if three digits follow it (two in the Indian way, before a group of
  /// three); a point or comma that does not fit the language is read as what it can only be, with a
  /// lower score: in "1,234.50" and "1.234,50" the last mark, which comes once, is the decimal one.
  ///
  /// - Returns: `nil` where the digits go on in a way that is no number, as in "1.2.3".
  func parse(at start: Int) -> Numeral? {
    guard let numeral = inLanguage(at: start) else { return nil }
    guard goesOn(at: numeral.end) else { return withFraction(numeral) }
    return ofOtherLanguage(at: start).flatMap { goesOn(at: $0.end) ? nil : $0 }
  }

  /// With the fraction behind it in a character (3½) or behind a word (Bengali "৬ দশমিক ১৫").
  ///
  /// - Returns: `nil` where a raised figure follows, which makes another number of it: 10³.
  private func withFraction(_ numeral: Numeral) -> Numeral? {
    var numeral = numeral
    let next = text.at(numeral.end)
    if numeral.end < limit, next.properties.generalCategory == .otherNumber,
      let value = next.properties.numericValue
    {
      guard 0..<1 ~= value, value > 0, numeral.decimals == 0 else { return nil }
      numeral.value += value
      numeral.end += 1
      return numeral
    }
    let word = text.skippingSpaces(numeral.end)
    guard !lexicon.decimalWord.isEmpty, numeral.decimals == 0,
      text.has(lexicon.decimalWord, at: word)
    else { return numeral }
    let start = text.skippingSpaces(word + lexicon.decimalWord.count)
    let fraction = run(from: start)
    guard !fraction.isEmpty else { return numeral }
    numeral.add(fraction)
    numeral.end = start + fraction.count
    return numeral
  }

  /// Whether a mark and a digit follow.
  private func goesOn(at end: Int) -> Bool {
    let mark = text.at(end)
    guard end + 1 < limit, text[end + 1].digit != nil else { return false }
    return ".,٫．".unicodeScalars.contains(mark)
      || Self.apostrophes.contains(mark) && isGroup(end + 1)
  }

  private func isGroup(_ index: Int) -> Bool {
    run(from: index).count == 3
  }

  private static let apostrophes: Set<Unicode.Scalar> = ["'", "’"]

  /// Groups of three with one mark between them, then another mark and the fraction.
  private func ofOtherLanguage(at start: Int) -> Numeral? {
    var digits = run(from: start)
    guard 1...3 ~= digits.count, digits[0] != 0 else { return nil }
    var end = start + digits.count
    let mark = text.at(end)
    guard
      ".,٫".unicodeScalars.contains(mark) || Self.apostrophes.contains(mark)
        || lexicon.groupingMarks.contains(mark)
    else { return nil }
    var groups = 1
    while text.at(end) == mark, digits.count <= 18, isGroup(end + 1) {
      digits += run(from: end + 1)
      end += 4
      groups += 1
    }
    var numeral = Numeral(value: value(of: digits), end: end, score: 0.8)
    let fraction =
      ".,".unicodeScalars.contains(text.at(end)) && text.at(end) != mark ? run(from: end + 1) : []
    if !fraction.isEmpty {
      numeral.add(fraction)
    } else if groups == 2 || groups == 4 && mark == "." {
      // Four groups with points are an address of the Internet.
      return nil
    }
    return groups > 1 ? numeral : nil
  }

  private func value(of digits: [Int]) -> Double {
    digits.reduce(0.0) { $0 * 10 + Double($1) }
  }

  private func inLanguage(at start: Int) -> Numeral? {
    var digits = run(from: start)
    guard !digits.isEmpty else { return nil }
    var end = start + digits.count
    // A leading zero makes a code or a telephone number.
    if digits.count > 1, digits[0] == 0 { return nil }
    var groupMark: Unicode.Scalar?
    var score = 0.95
    // Behind a lone zero and a mark come decimals only, in any language.
    while digits.count <= 18, digits[0] != 0 || text.at(end).isSpace,
      digits.count <= 3 || groupMark != nil
    {
      let next = run(from: end + 1)
      // No number starts with a zero, so "10 000" is one in any language.
      let isGroup =
        isGroupMark(text.at(end), groupMark) || isWideGroup(end)
        || text.at(end) == " " && next.first == 0
      guard isGroup || groupMark == nil && leadsToFraction(end) else { break }
      guard
        next.count == 3
          || next.count == 2 && !text[end].isSpace && isIndianGroup(after: end + 1 + next.count)
      else { break }
      // In a table two numbers may stand so.
      if !isGroup { score = 0.6 }
      groupMark = text.at(end)
      digits += next
      end += 1 + next.count
    }
    var numeral = Numeral(value: value(of: digits), end: end, score: score)
    let mark = text.at(end)
    if mark == lexicon.decimalMark || ".,٫．".unicodeScalars.contains(mark), mark != groupMark {
      let fraction = run(from: end + 1)
      if !fraction.isEmpty {
        let fits = mark == lexicon.decimalMark || mark == "．" && lexicon.decimalMark == "."
        if !fits { numeral.score = 0.6 }
        let mayBeGroup =
          fraction.count == 3 && groupMark == nil && digits.count <= 3 && digits[0] != 0
        // "1,500" where the comma is no mark of the language: more likely a group.
        if !fits, mayBeGroup {
          numeral.value = value(of: digits + fraction)
          numeral.end += 1 + fraction.count
        } else {
          numeral.add(fraction)
          if mayBeGroup { numeral.doubtfulMark = mark }
        }
      }
    }
    return numeral
  }

  private func run(from index: Int) -> [Int] {
    var digits: [Int] = []
    var index = index
    while index < limit, digits.count < 19, let digit = text[index].digit {
      digits.append(digit)
      index += 1
    }
    return digits
  }

  /// １，２３４: the comma of Chinese and Japanese parts groups of digits of its width.
  private func isWideGroup(_ index: Int) -> Bool {
    text.at(index) == "，" && text.at(index - 1).isWideDigit && text.at(index + 1).isWideDigit
  }

  /// Reads ".5": a fraction without a whole number, at its first digit.
  func fraction(at start: Int) -> Numeral? {
    var numeral = Numeral(value: 0, end: start - 1, score: 0.9)
    numeral.add(run(from: start))
    return goesOn(at: numeral.end) ? nil : numeral
  }

  private func isGroupMark(_ scalar: Unicode.Scalar, _ known: Unicode.Scalar?) -> Bool {
    known.map { $0 == scalar } ?? lexicon.groupingMarks.contains(scalar)
  }

  /// Whether groups of three behind single spaces end in a fraction: "1 234,56" is one number in
  /// languages that group in another way, too.
  private func leadsToFraction(_ index: Int) -> Bool {
    var end = index
    while text.at(end) == " ", isGroup(end + 1) { end += 4 }
    guard end > index, ".,".unicodeScalars.contains(text.at(end)) else { return false }
    let fraction = run(from: end + 1)
    return 1...2 ~= fraction.count && !goesOn(at: end + 1 + fraction.count)
  }

  /// Whether groups of two go on to one of three.
  private func isIndianGroup(after index: Int) -> Bool {
    guard lexicon.groupingMarks.contains(text.at(index)) else { return false }
    let next = run(from: index + 1)
    return next.count == 3 || next.count == 2 && isIndianGroup(after: index + 3)
  }
}

extension Unicode.Scalar {
  /// Whether it is a full-width digit.
  fileprivate var isWideDigit: Bool { 0xFF10...0xFF19 ~= value }
}

extension NumeralParser.Numeral {
  /// Adds the digits behind a decimal mark: gives the number nearest to the fraction written.
  fileprivate mutating func add(_ fraction: [Int]) {
    var place = 1.0
    for digit in fraction {
      place /= 10
      value += Double(digit) * place
    }
    let scale = (0..<min(fraction.count, 15)).reduce(1.0) { power, _ in power * 10 }
    value = (value * scale).rounded() / scale
    decimals = fraction.count
    end += 1 + fraction.count
  }
}
