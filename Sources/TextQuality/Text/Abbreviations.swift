/// Short forms that tokenizers know: initials with their points, and units written on to numbers.
enum Abbreviations {
  /// Whether a word is an initial or several, so that a point behind it is part of it: a capital letter,
  /// or single letters with points between them, as in `U.S` and `a.m`.
  static func isInitials(_ word: ArraySlice<UInt8>) -> Bool {
    var scalars = String(decoding: word, as: UTF8.self).unicodeScalars.makeIterator()
    guard let first = scalars.next(), ScalarClasses.shared.kind(of: first) == .letter else {
      return false
    }
    guard let second = scalars.next() else { return ScalarClasses.shared.isUpper(first) }
    var next: Unicode.Scalar? = second
    while let point = next {
      guard point == ".", let letter = scalars.next(),
        ScalarClasses.shared.kind(of: letter) == .letter
      else { return false }
      next = scalars.next()
    }
    return true
  }

  /// Where the unit begins that a number ends with; `nil` where it ends with none.
  static func startOfUnit(_ word: ArraySlice<UInt8>) -> Int? {
    guard let first = word.first, isDigit(first), let last = word.last, !isDigit(last),
      let digit = word.lastIndex(where: isDigit)
    else { return nil }
    let unit = String(decoding: word[(digit + 1)...], as: UTF8.self)
    return units.contains(unit) ? digit + 1 : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  /// Symbols of units, and the letters for thousands and millions, as people write them on to numbers.
  private static let units: Set<String> = [
    "km", "m", "dm", "cm", "mm", "µm", "nm", "yd", "in", "ft", "km²", "m²", "dm²", "cm²", "mm²",
    "km³",
    "m³", "dm³", "cm³", "mm³", "ha", "kg", "g", "mg", "µg", "t", "lb", "oz", "kmh", "mph", "hPa",
    "Pa",
    "mbar", "mb", "MB", "kb", "KB", "gb", "GB", "tb", "TB", "T", "G", "M", "K", "км", "км²", "км³",
    "м", "м²", "м³", "дм", "дм²", "дм³", "см", "см²", "см³", "мм", "мм²", "мм³", "нм", "кг", "г",
    "мг",
    "кПа", "Па", "мбар", "Кб", "КБ", "кб", "Мб", "МБ", "мб", "Гб", "ГБ", "гб", "Тб", "ТБ", "тб",
  ]
}
