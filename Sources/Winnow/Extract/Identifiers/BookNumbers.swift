/// Numbers of books and journals, behind the letters that say so: ISBN (ISO 2108) and ISSN (ISO 3297).
///
/// Not told as finds: they only keep their digits from being taken for numbers.
enum BookNumbers {
  private static let names = ["ISBN", "ISSN"].map { Array($0.unicodeScalars) }

  /// The numbers of a text, with their letters.
  static func ranges(in text: ScalarText) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var index = 0
    while index < text.count {
      guard text[index] == "I", text.isWordBoundary(index),
        names.contains(where: { text.has($0, at: index) }), let end = end(from: index + 4, in: text)
      else {
        index += 1
        continue
      }
      ranges.append(index..<end)
      index = end
    }
    return ranges
  }

  /// Behind eight to thirteen digits, in groups; the last may be X.
  private static func end(from start: Int, in text: ScalarText) -> Int? {
    var digits = 0
    var end: Int?
    var index = start
    // "ISBN-13: 978-…"
    for form in ["-10", "-13"] where text.has(Array(form.unicodeScalars), at: index) { index += 3 }
    while index < text.count, text[index].isSpace || ":.".unicodeScalars.contains(text[index]) {
      index += 1
    }
    while index < text.count, digits < 13 {
      if text[index].isASCIIDigit {
        digits += 1
        end = index + 1
      } else if text[index] == "X", digits == 7 || digits == 9 {
        end = index + 1
        break
      } else if !" -‐‑–".unicodeScalars.contains(text[index]) || !text.at(index + 1).isWordPart {
        break
      }
      index += 1
    }
    return digits >= 7 ? end : nil
  }
}
