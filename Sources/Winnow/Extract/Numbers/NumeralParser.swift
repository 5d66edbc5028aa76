/// Reads a number in digits, with the marks of a language between them.
struct NumeralParser {
  let text: ScalarText
  let lexicon: NumberLexicon
  /// Where something else begins.
  let limit: Int

  /// Reads the number that starts at an index.
  ///
  /// A mark between groups counts if three digits follow it (two in the Indian way, before a group of
  /// three); a point or comma that does not fit the language is read as what it can only be, with a
  /// lower score.
  func parse(at start: Int) -> (value: Double, end: Int, score: Double, decimals: Int)? {
    var digits = run(from: start)
    guard !digits.isEmpty else { return nil }
    var end = start + digits.count
    // A leading zero makes a code or a telephone number.
    if digits.count > 1, digits[0] == 0 { return nil }
    var score = 0.95
    var groupMark: Unicode.Scalar?
    while digits.count <= 18, digits.count <= 3 || groupMark != nil {
      let next = run(from: end + 1)
      // No number starts with a zero, so "10 000" is one in any language.
      guard isGroupMark(text.at(end), groupMark) || text.at(end) == " " && next.first == 0 else {
        break
      }
      guard next.count == 3 || next.count == 2 && isIndianGroup(after: end + 1 + next.count) else {
        break
      }
      groupMark = text.at(end)
      digits += next
      end += 1 + next.count
    }
    var decimals = 0
    var value = digits.reduce(0.0) { $0 * 10 + Double($1) }
    let mark = text.at(end)
    if mark == lexicon.decimalMark || ".,٫".unicodeScalars.contains(mark), mark != groupMark {
      let fraction = run(from: end + 1)
      if !fraction.isEmpty {
        let fits = mark == lexicon.decimalMark
        // "1,500" where the comma is no mark of the language: more likely a group.
        if !fits, fraction.count == 3, groupMark == nil {
          value = fraction.reduce(value) { $0 * 10 + Double($1) }
          score = 0.6
        } else {
          var scale = 1.0
          for digit in fraction {
            scale /= 10
            value += Double(digit) * scale
          }
          value = rounded(value, fraction.count)
          decimals = fraction.count
          if !fits { score = 0.6 }
        }
        end += 1 + fraction.count
      }
    }
    return (value, end, score, decimals)
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

  private func isGroupMark(_ scalar: Unicode.Scalar, _ known: Unicode.Scalar?) -> Bool {
    known.map { $0 == scalar } ?? lexicon.groupingMarks.contains(scalar)
  }

  /// Whether groups of two go on to one of three.
  private func isIndianGroup(after index: Int) -> Bool {
    guard lexicon.groupingMarks.contains(text.at(index)) else { return false }
    let next = run(from: index + 1)
    return next.count == 3 || next.count == 2 && isIndianGroup(after: index + 3)
  }

  /// The number nearest to the decimal fraction that was written.
  private func rounded(_ value: Double, _ places: Int) -> Double {
    let scale = (0..<min(places, 15)).reduce(1.0) { power, _ in power * 10 }
    return (value * scale).rounded() / scale
  }
}
