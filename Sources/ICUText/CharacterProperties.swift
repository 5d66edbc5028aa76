internal import CICUShims

/// Properties of characters that the standard library does not have, from ICU's Unicode data.
///
/// ```swift
/// CharacterProperties.has(.defaultIgnorable, "\u{200B}")  // true
/// CharacterProperties.generalCategory(of: "ь")            // .lowercaseLetter
/// CharacterProperties.isRecommendedEmoji("👩‍🌾")            // true
/// ```
///
/// Each call looks up ICU's tables (a few nanoseconds). Code that goes over whole texts should
/// build its own table from a ``ScalarSet``.
public enum CharacterProperties {
  /// A property that a scalar has or has not. Names as in the Unicode Character Database.
  public enum Binary: Int32, CaseIterable, Sendable {
    case alphabetic, bidiControl, cased, dash, defaultIgnorable
    case emoji, emojiModifier, emojiModifierBase, emojiPresentation, extendedPictographic
    case ideographic, joinControl, lowercase, math, noncharacter, quotationMark
    case regionalIndicator, sentenceTerminal, terminalPunctuation, unifiedIdeograph, uppercase
    case variationSelector, whiteSpace

    /// The cases stand in the shim's order; a test looks at members of each.
    var shim: cicu_property { cicu_property(rawValue: rawValue) }
  }

  /// Whether a scalar has a property.
  public static func has(_ property: Binary, _ scalar: Unicode.Scalar) -> Bool {
    cicu_has_property(scalar.value, property.shim)
  }

  /// The general category by ICU's Unicode version, which may differ from the standard library's.
  public static func generalCategory(of scalar: Unicode.Scalar) -> Unicode.GeneralCategory {
    let value = Int(cicu_general_category(scalar.value))
    return value < categories.count ? categories[value] : .unassigned
  }

  /// The canonical combining class: 0 for a character that starts a sequence.
  public static func combiningClass(of scalar: Unicode.Scalar) -> UInt8 {
    cicu_combining_class(scalar.value)
  }

  /// Whether a scalar is a letter of a right-to-left script (bidi classes R and AL).
  public static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    cicu_is_right_to_left(scalar.value)
  }

  /// Whether the whole string is one emoji recommended for general interchange (UTS #51, RGI).
  public static func isRecommendedEmoji(_ text: String) -> Bool {
    var error: Int32 = 0
    return withCharacters(of: text.utf8.span) { bytes, count in
      cicu_string_has_property(bytes, Int32(count), CICU_PROPERTY_RGI_EMOJI, &error)
    }
  }

  /// The character's name, such as `ZERO WIDTH JOINER`, or a label such as `<control-0007>`.
  public static func name(of scalar: Unicode.Scalar) -> String {
    let name = try? checkedText(capacity: 128, "naming a character") { buffer, capacity, error in
      cicu_character_name(scalar.value, buffer, capacity, &error)
    }
    return String(decoding: name ?? [], as: UTF8.self)
  }

  /// ICU's order of `u_charType`.
  private static let categories: [Unicode.GeneralCategory] = [
    .unassigned, .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter,
    .otherLetter, .nonspacingMark, .enclosingMark, .spacingMark, .decimalNumber, .letterNumber,
    .otherNumber, .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format,
    .privateUse, .surrogate, .dashPunctuation, .openPunctuation, .closePunctuation,
    .connectorPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol,
    .otherSymbol, .initialPunctuation, .finalPunctuation,
  ]
}
