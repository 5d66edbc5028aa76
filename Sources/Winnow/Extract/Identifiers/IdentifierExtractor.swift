/// Finds numbers that identify people and pass the check built into them: payment cards (Luhn) as
/// `identifier.card`, bank accounts (IBAN, mod 97) as `identifier.iban`.
///
/// `value` holds the number without spaces.  National identity numbers are not found.
public struct IdentifierExtractor: Extractor {
  /// Name and version.
  public let identifier = "identifiers/1"

  /// Makes the extractor.
  public init() {}

  /// Finds numbers.
  ///
  /// - Complexity: O(*n*)
  public func extract(from clean: CleanText) -> [Annotation] {
    clean.find { _, text in
      var finds: [Annotation] = []
      var index = 0
      while index < text.count {
        guard !text.at(index - 1).isWordPart,
          let (range, type, value) = iban(at: index, in: text) ?? card(at: index, in: text)
        else {
          index += 1
          continue
        }
        finds.append(
          Annotation(
            range: text.bytes(range), type: type, score: type == "identifier.iban" ? 1 : 0.95,
            by: identifier, data: ["value": .string(value)]))
        index = range.upperBound
      }
      return finds
    }
  }

  private typealias Find = (Range<Int>, AnnotationType, String)

  /// Two letters and two digits, then letters and digits, in one piece or in groups of four.
  private func iban(at start: Int, in text: ScalarText) -> Find? {
    guard text[start].isASCII, text[start].isUpper,
      let length = Checksums.lengths[text.text(start..<min(start + 2, text.count))],
      text.at(start + 2).isASCIIDigit
    else { return nil }
    var value = ""
    var end = start
    while end < text.count, value.utf8.count < length {
      let scalar = text[end]
      if scalar.isASCII, scalar.isUpper || scalar.isASCIIDigit {
        value.unicodeScalars.append(scalar)
      } else if !scalar.isSpace || value.utf8.count % 4 != 0 {
        return nil
      }
      end += 1
    }
    guard Checksums.isIBAN(value), !text.at(end).isWordPart else { return nil }
    return (start..<end, "identifier.iban", value)
  }

  /// 13 to 19 digits in one piece, or in groups parted by one kind of mark.
  private func card(at start: Int, in text: ScalarText) -> Find? {
    guard text[start].isASCIIDigit, !".,-+".unicodeScalars.contains(text.at(start - 1)) else {
      return nil
    }
    var digits: [Int] = []
    var groups = [0]
    var mark: Unicode.Scalar?
    var end = start
    var endOfFour: Int?
    while end < text.count, digits.count < 20 {
      if let digit = text[end].digit {
        digits.append(digit)
        groups[groups.count - 1] += 1
      } else if text[end] == " " || text[end] == "-", mark == nil || mark == text[end],
        text.at(end + 1).isASCIIDigit
      {
        mark = text[end]
        if groups == [4, 4, 4, 4] { endOfFour = end }
        groups.append(0)
      } else {
        break
      }
      end += 1
    }
    // "4111 1111 1111 1111 3 times": of those that begin with four groups of four, only cards of 19
    // digits have a group behind them.
    if let endOfFour, groups.count == 5, groups[4] != 4, Checksums.isLuhn(Array(digits.prefix(16))),
      groups[4] != 3 || !Checksums.isLuhn(digits)
    {
      end = endOfFour
      digits.removeLast(groups.removeLast())
    }
    let isGrouped =
      groups == [4, 6, 5] || groups == [4, 6, 4] || groups.dropLast().allSatisfy { $0 == 4 }
    guard Checksums.isCardLength(digits), isGrouped,
      groups.count == 1 || groups.count >= 3, Set(digits).count > 1, Checksums.isLuhn(digits),
      !text.at(end).isWordPart
    else { return nil }
    return (start..<end, "identifier.card", digits.map(String.init).joined())
  }
}
