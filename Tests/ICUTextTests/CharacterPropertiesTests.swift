import ICUText
import Testing

@Suite struct CharacterPropertiesTests {
  /// A literal of a noncharacter is not allowed.
  static let noncharacter = Unicode.Scalar(UInt32(0xFDD0)) ?? " "

  /// One member and one stranger for every property, so that the order of the cases is held.
  static let witnesses: [(CharacterProperties.Binary, Unicode.Scalar, Unicode.Scalar)] = [
    (.alphabetic, "ж", "!"), (.bidiControl, "\u{202E}", "a"), (.cased, "Ω", "ا"),
    (.dash, "–", "_"), (.defaultIgnorable, "\u{200B}", " "), (.emoji, "😀", "a"),
    (.emojiModifier, "🏽", "😀"), (.emojiModifierBase, "👍", "😀"),
    (.emojiPresentation, "😀", "❤"), (.extendedPictographic, "❤", "#"),
    (.ideographic, "市", "は"), (.joinControl, "\u{200C}", "\u{200B}"),
    (.lowercase, "ß", "A"), (.math, "∑", "a"), (.noncharacter, noncharacter, "\u{FFFD}"),
    (.quotationMark, "«", "("), (.regionalIndicator, "🇳", "N"),
    (.sentenceTerminal, "।", ","), (.terminalPunctuation, ",", "("),
    (.unifiedIdeograph, "市", "〇"), (.uppercase, "Д", "д"),
    (.variationSelector, "\u{FE0F}", "\u{200D}"), (.whiteSpace, "\u{3000}", "\u{200B}"),
  ]

  @Test func everyPropertyHasItsMembers() {
    #expect(Self.witnesses.map(\.0) == CharacterProperties.Binary.allCases)
    for (property, member, stranger) in Self.witnesses {
      #expect(CharacterProperties.has(property, member), "\(property) of \(member)")
      #expect(!CharacterProperties.has(property, stranger), "\(property) of \(stranger)")
      let set = ScalarSet(property)
      #expect(set.contains(member) && !set.contains(stranger), "\(property)")
    }
  }

  @Test func setsAgreeWithTheProperty() {
    let set = ScalarSet(.defaultIgnorable)
    var count = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let has = CharacterProperties.has(.defaultIgnorable, scalar)
      if has { count += 1 }
      if has != set.contains(scalar) { Issue.record("U+\(String(value, radix: 16))") }
    }
    #expect(count == set.scalarCount)
  }

  @Test func generalCategoriesAgreeWithTheStandardLibrary() {
    for sample in Sample.allCases {
      for scalar in sample.rawValue.unicodeScalars {
        #expect(
          CharacterProperties.generalCategory(of: scalar) == scalar.properties.generalCategory)
      }
    }
    let others: [Unicode.Scalar] = [
      "ǅ", "ʰ", "⃝", "ः", "5", "Ⅷ", "½", "\u{A0}", "\u{2028}", "\u{2029}", "\u{7}", "\u{AD}",
      "\u{E000}", "—", "(", ")", "_", "!", "+", "€", "^", "©", "«", "»",
    ]
    for scalar in others {
      #expect(CharacterProperties.generalCategory(of: scalar) == scalar.properties.generalCategory)
    }
  }

  @Test func recommendedEmojiAreKnownAsWholes() throws {
    for emoji in ["😀", "👩‍🌾", "👨‍👩‍👧‍👦", "🇳🇱", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "👍🏽", "❤️", "1️⃣"] {
      #expect(CharacterProperties.isRecommendedEmoji(emoji), "\(emoji)")
    }
    for other in ["a", "", "😀😀", "👩‍", "x\u{FE0F}", "मैं"] {
      #expect(!CharacterProperties.isRecommendedEmoji(other), "\(other)")
    }
    let sequences = try ScalarSet(pattern: "[:RGI_Emoji:]").strings
    #expect(sequences.count > 2000)
    for emoji in sequences {
      #expect(CharacterProperties.isRecommendedEmoji(emoji))
    }
  }

  @Test func classesAndDirection() {
    #expect(CharacterProperties.combiningClass(of: "\u{94D}") == 9)  // virama
    #expect(CharacterProperties.combiningClass(of: "क") == 0)
    #expect(CharacterProperties.isRightToLeft("ا") && CharacterProperties.isRightToLeft("א"))
    #expect(!CharacterProperties.isRightToLeft("ж"))
  }

  @Test func namesOfCharacters() {
    #expect(CharacterProperties.name(of: "\u{200D}") == "ZERO WIDTH JOINER")
    #expect(CharacterProperties.name(of: "ж") == "CYRILLIC SMALL LETTER ZHE")
    #expect(CharacterProperties.name(of: "\u{7}") == "<control-0007>")
  }
}
