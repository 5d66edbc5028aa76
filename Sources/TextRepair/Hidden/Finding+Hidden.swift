extension Finding {
  /// The detail, and the beginning of what was hidden, on one line.
  var note: String {
    guard let payload else { return detail }
    let shown = 200
    let beginning = payload.prefix(shown).map { $0.isNewline || $0 == "\t" ? " " : $0 }
    return "\(detail): \"\(String(beginning))\(payload.count > shown ? "…" : "")\""
  }
}

extension Finding.Kind {
  /// Tag characters outside a flag: an invisible copy of ASCII ("ASCII smuggling").
  public static let tagCharacters = Self(rawValue: "unicode.tag")
  /// The flag of a part of a country that most systems show as a black one: its code is not seen.
  public static let subdivisionFlag = Self(rawValue: "unicode.flag")
  /// Variation selectors that select nothing; each can hold a byte.
  public static let variationSelectors = Self(rawValue: "unicode.variation-selector")
  /// Characters without width where they have no work to do.
  public static let zeroWidth = Self(rawValue: "unicode.zero-width")
  /// Letters and symbols that are blank: Hangul fillers, the empty Braille cell.
  public static let filler = Self(rawValue: "unicode.filler")
  /// Directional controls that are unbalanced, overrides, or in text without right-to-left letters.
  public static let directionalControl = Self(rawValue: "unicode.bidi")
  /// Deprecated format characters and controls of notations, outside their notation.
  public static let deprecated = Self(rawValue: "unicode.deprecated")
  /// Characters of the private use areas: a font may show anything for them.
  public static let privateUse = Self(rawValue: "unicode.private-use")
  /// Code points that have no character in the Unicode version of ICU: a font may show anything or
  /// nothing for them, and a newer version may have one.
  public static let unassigned = Self(rawValue: "unicode.unassigned")
  /// Code points that are no characters.
  public static let noncharacter = Self(rawValue: "unicode.noncharacter")
  /// Control characters that are no white space.
  public static let control = Self(rawValue: "unicode.control")
  /// A word that looks like one of another script.
  public static let homoglyph = Self(rawValue: "unicode.homoglyph")
  /// A word of letters of several scripts.
  public static let mixedScript = Self(rawValue: "unicode.mixed-script")

  /// Kinds that stand for nothing a reader sees, so that taking them out loses nothing.
  static let removable: Set<Self> = [
    .tagCharacters, .variationSelectors, .zeroWidth, .filler, .directionalControl, .deprecated,
    .noncharacter,
  ]
}
