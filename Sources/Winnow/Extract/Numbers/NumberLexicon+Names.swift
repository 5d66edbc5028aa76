internal import ICUText

/// How CLDR names what stands beside numbers.
extension NumberLexicon {
  /// What a formatted number says beside its digits; `nil` where it stands on both sides.
  static func name(in text: String) -> String? {
    sidedName(in: text)?.name
  }

  /// What a formatted number says beside its digits, and whether it stands before them.
  static func sidedName(in text: String) -> (name: String, leads: Bool)? {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.firstIndex(where: { $0.digit != nil }),
      let last = scalars.lastIndex(where: { $0.digit != nil })
    else { return nil }
    func trimmed(_ part: ArraySlice<Unicode.Scalar>) -> String {
      var part = part
      while let scalar = part.first, scalar.isSpace || isControl(scalar) { part.removeFirst() }
      while let scalar = part.last, scalar.isSpace || isControl(scalar) { part.removeLast() }
      var name = String.UnicodeScalarView()
      name.append(contentsOf: part.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
      return String(name)
    }
    let before = trimmed(scalars[..<first])
    let after = trimmed(scalars[(last + 1)...])
    guard before.isEmpty != after.isEmpty else { return nil }
    return before.isEmpty ? (after, false) : (before, true)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format
  }

  /// The number a formatted one shows, with its fraction.
  static func shownNumber(in text: String, decimalMark: Unicode.Scalar) -> Double? {
    var digits = ""
    for scalar in text.unicodeScalars {
      if let digit = scalar.digit { digits.append(String(digit)) }
      if scalar == decimalMark, !digits.isEmpty { digits.append(".") }
    }
    while digits.hasSuffix(".") { digits.removeLast() }
    return Double(digits)
  }

  /// Words such as "million" or "लाख", with what they multiply by.
  static func factors(
    _ formats: LocaleFormats, decimalMark: Unicode.Scalar
  ) -> [(name: String, factor: Double, leads: Bool)] {
    var factors: [(name: String, factor: Double, leads: Bool)] = []
    for (width, shortest) in [("compact-long", 1), ("compact-short", 2)] {
      for power in 3...12 {
        // The plurals of languages: "1,5 milionu", "3 miliony".
        for multiple in [1.0, 2, 3, 5, 1.5] {
          let value = multiple * (0..<power).reduce(1.0) { base, _ in base * 10 }
          let text = formats.number(value, width)
          guard let (name, leads) = sidedName(in: text),
            let shown = shownNumber(in: text, decimalMark: decimalMark), shown > 0,
            name.unicodeScalars.count >= shortest || name.unicodeScalars.allSatisfy(\.isUnspaced)
          else { continue }
          factors.append((name, value / shown, leads))
        }
      }
    }
    return factors
  }

  /// 千万, 백억: tens, hundreds and thousands of the powers of ten thousand.
  static func compounds(
    of factors: [(name: String, factor: Double)]
  ) -> [(name: String, factor: Double)] {
    factors.filter { $0.factor >= 1e4 && $0.name.unicodeScalars.allSatisfy(\.isUnspaced) }
      .flatMap { name, factor in
        [("十", 10.0), ("百", 100), ("千", 1000), ("십", 10), ("백", 100), ("천", 1000)]
          .map { ($0.0 + name, $0.1 * factor) }
      }
  }

  /// "кВт·ч" for "кВт⋅ч": what is typed for the dot of a product.
  static func typed(_ name: String) -> [String] {
    let parts = name.split(separator: "\u{22C5}", omittingEmptySubsequences: false)
    return parts.count == 2 ? ["·", "∙", "*", "-", ""].map { parts.joined(separator: $0) } : []
  }

  /// A name without the dots below letters of Devanagari and Gurmukhi, which are often left out:
  /// "हजार" for "हज़ार".
  static func withoutNukta(_ name: String) -> String? {
    let scalars = name.unicodeScalars.filter { $0 != "\u{93C}" && $0 != "\u{A3C}" }
    return scalars.count < name.unicodeScalars.count
      ? String(String.UnicodeScalarView(scalars)) : nil
  }
}
