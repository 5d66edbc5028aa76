/// A run of digits and separators that may be a telephone number.
struct PhoneCandidate {
  private static let separators = Set(" \u{A0}\u{202F}\u{2009}-‐‑–.()/".unicodeScalars)
  private(set) var range: Range<Int>
  let hasPlus: Bool
  /// The digits between separators.
  private(set) var groups: [String]
  /// Where each of them ends.
  private var ends: [Int] = []
  let hasBrackets: Bool

  init(_ text: ScalarText, at start: Int) {
    hasPlus = text[start] == "+"
    var end = start + (hasPlus ? 1 : 0)
    var lastDigit = start
    var groups = [""]
    var separatorRun = 0
    while end < text.count {
      let scalar = text[end]
      if let digit = scalar.digit {
        groups[groups.count - 1].append(String(digit))
        lastDigit = end + 1
        separatorRun = 0
      } else if Self.separators.contains(scalar), separatorRun < 3,
        // A mark between spaces stands between two numbers, or behind an area code.
        !("-‐‑–/".unicodeScalars.contains(scalar) && text.at(end - 1).isSpace
          && text.at(end + 1).isSpace) || Self.isAreaCode(groups)
      {
        if groups.last?.isEmpty == false {
          groups.append("")
          ends.append(end)
        }
        separatorRun += 1
      } else {
        break
      }
      end += 1
    }
    if groups.last?.isEmpty == true { groups.removeLast() } else { ends.append(lastDigit) }
    // "+44 (0)20": the zero is dialled within the country only.
    if hasPlus, let zero = groups.indices.dropFirst().first, groups[zero] == "0",
      text.text(start..<end).contains("(0)")
    {
      groups.remove(at: zero)
      ends.remove(at: zero)
    }
    range = start..<max(lastDigit, start)
    self.groups = groups
    hasBrackets = text.scalars[range].contains("(")
  }

  /// Whether nothing but a trunk prefix and two to four digits more were read: "089 / 1234567".
  private static func isAreaCode(_ groups: [String]) -> Bool {
    let read = groups.filter { !$0.isEmpty }
    return read.count == 1 && read[0].hasPrefix("0") && 2...5 ~= read[0].count
  }

  var digits: String { groups.joined() }

  /// Leaves out the groups behind a number: what counts the word behind it, and what makes a national
  /// number longer than any is, such as a postcode.
  mutating func dropWhatFollows(in text: ScalarText) {
    if countsWhatFollows(in: text) { dropLast() }
    let longest = internationalPrefix.map { $0.count + 15 } ?? 12
    while !hasPlus, groups.count > 2, digits.count > longest { dropLast() }
  }

  /// What is dialled before the number of a country: 00, or 011 from North America.
  var internationalPrefix: String? {
    guard !hasPlus, digits.count >= 10 else { return nil }
    if digits.hasPrefix("00") {
      return groups.count > 1 && CallingCodes.code(of: String(digits.dropFirst(2))) != nil
        ? "00" : nil
    }
    // 011 is the code of an area as well, before no more than eight digits.
    guard groups.count > 3, groups[0] == "011", groups[1].count <= 3, digits.count >= 13,
      CallingCodes.code(of: groups[1] + groups[2]) == groups[1]
    else { return nil }
    return "011"
  }

  private mutating func dropLast() {
    groups.removeLast()
    ends.removeLast()
    range = range.lowerBound..<ends[ends.count - 1]
  }

  /// "+31 20 123 45 67 3 times", "(020) 1234567 10 minutes": no number ends in a group of one digit,
  /// but for a zero that rings the exchange, or goes on behind a group that long.
  private func countsWhatFollows(in text: ScalarText) -> Bool {
    guard groups.count > 2, let last = groups.last, digits.count - last.count >= 8,
      text.at(range.upperBound).isSpace, text.at(range.upperBound + 1).isLetter
    else { return false }
    let between = text.scalars[ends[ends.count - 2]..<range.upperBound - last.count]
    guard between.allSatisfy(\.isSpace) else { return false }
    return last.count == 1 && last != "0" || last.count == 2 && groups[groups.count - 2].count >= 7
  }

  /// Whether it is two years: "2019-2020".
  var isYears: Bool {
    groups.count == 2
      && groups.allSatisfy { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
  }
}
