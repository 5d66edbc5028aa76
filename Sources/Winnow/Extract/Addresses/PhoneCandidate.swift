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

  /// Leaves out the groups behind a national number that make it longer than any is: a postcode.
  mutating func dropWhatFollows() {
    guard !hasPlus else { return }
    while groups.count > 2, groups.reduce(0, { $0 + $1.count }) > 12 {
      groups.removeLast()
      ends.removeLast()
      range = range.lowerBound..<ends[ends.count - 1]
    }
  }

  /// Whether it is two years: "2019-2020".
  var isYears: Bool {
    groups.count == 2
      && groups.allSatisfy { $0.count == 4 && ($0.hasPrefix("19") || $0.hasPrefix("20")) }
  }
}
