import ICUText
import TestSupport
import Testing
import TextRepair

@Suite struct HiddenCharactersTests {
  private func findings(_ text: String) -> [Finding] {
    HiddenCharacters.findings(in: Array(text.utf8))
  }

  private func cleaned(_ text: String) -> String {
    Repairer(steps: [.invisible]).normalize(utf8: Array(text.utf8)).text
  }

  @Test(arguments: [
    "می\u{200C}خواهم کتاب\u{200C}ها",  // Persian non-joiners
    "اُن\u{200C}ہوں ہ\u{200D}.",  // Urdu
    "क्\u{200D}ष र्\u{200D}य पुस्तक्\u{200C}", "শ্রী র\u{200D}্যাব", "ශ්\u{200D}රී", "ന്\u{200D}",
    "ದಾಸ್\u{200D}\u{200C}ಗಳ",  // Indic joiners, also two of them
    "ಕೇಪ್\u{200C}ಟೌನ್\u{200D}\u{200C}\u{200D}\u{200C}ನ",  // … and four, as in a page about Cape Town
    "су\u{AD}р\u{AD}’\u{AD}ёз\u{AD}ны", "naïve\u{2060}—\u{2060}bold", "1/\u{2060}2", "国\u{2060}际",
    "ភាសា\u{200B}ខ្មែរ", "ภาษา\u{200B}ไทย", "ພາສາ\u{200B}ລາວ", "བོད\u{200B}ཡིག",
    "ᠮᠣᠩᠭᠣᠯ\u{180B} ᠤᠯᠤᠰ\u{180E}ᠠ",  // Mongolian selectors
    "葛\u{E0100}飾区 辻\u{E0101}",  // ideographic variation
    "שָׁלוֹם \u{200F}(א)", "قَلَم\u{200F}!", "\u{2067}עברית\u{2069} in English",
    "❤️ ☎︎ 1️⃣ #️⃣ 🏳️‍🌈 👁️‍🗨️", "Donau\u{AD}dampf\u{AD}schiff",
    "e\u{34F}\u{301}", "f\u{2061}(x) ± 𝑥\u{2062}𝑦", "⠓⠑⠇⠇⠕⠀⠺⠕⠗⠇⠙", "ᄀ\u{1160}ᆨ",
    "\u{FEFF}at the start", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿", "\t plain \r\n",
  ])
  func whatHasWorkToDoStays(text: String) {
    #expect(findings(text).isEmpty, "\(findings(text))")
    #expect(cleaned(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  /// Once the end of such a text was passed.
  @Test func aTextThatEndsInsideOfACharacterEndsThere() {
    let hidden = "Der B\u{200B}är\u{202E} p\u{430}ypal न\u{200D} 🙂\u{FE0F}\u{E0041}\u{E007F}"
    for text in [hidden, "\u{61C}", "p\u{430}", "\u{E0101}", "葛\u{E0100}", "a\u{2064}"] {
      let whole = Array(text.utf8)
      for length in 0..<whole.count {
        let cut = Array(whole.prefix(length))
        for finding in HiddenCharacters.findings(in: cut) + Homoglyphs.findings(in: cut) {
          #expect(finding.range.upperBound <= length)
        }
      }
    }
    #expect(HiddenCharacters.findings(in: [0x41, 0xE2, 0x80]).isEmpty)
    #expect(Homoglyphs.findings(in: [0x41, 0xD0]).isEmpty)
  }

  @Test func bytesThatAreNoTextBreakNothing() {
    var random = SplitMix64(seed: 3)
    let bytes: [UInt8] = [
      0x80, 0x8B, 0x8D, 0xAD, 0xC2, 0xCC, 0xD0, 0xE2, 0xEF, 0xB8, 0xF0, 0xF3, 0xF5, 0xFF, 0x61,
      0x0A,
    ]
    for _ in 0..<2_000 {
      let text = (0..<Int.random(in: 1...16, using: &random)).map { _ in
        bytes.randomElement(using: &random)!
      }
      for finding in HiddenCharacters.findings(in: text) + Homoglyphs.findings(in: text) {
        #expect(0...text.count ~= finding.range.upperBound)
      }
    }
  }

  @Test func everyRecommendedEmojiSurvives() throws {
    let emoji = try ScalarSet(pattern: "[:RGI_Emoji:]")
    for emoji in emoji.strings {
      for text in [emoji, "a\(emoji)b", "\(emoji)\(emoji)"] where !findings(text).isEmpty {
        Issue.record("\(emoji): \(findings(text))")
      }
    }
    for range in emoji.ranges {
      for value in range {
        let text = Unicode.Scalar(value).map { String($0) } ?? ""
        if !findings(text).isEmpty { Issue.record("\(text)") }
      }
    }
  }

  static let lone: [(String, Finding.Kind)] = [
    ("in\u{200B}visible", .zeroWidth), ("pa\u{200D}ss", .zeroWidth), ("па\u{200C}роль", .zeroWidth),
    ("ab\u{2060}c", .zeroWidth), ("– \u{2060}a", .zeroWidth), ("a\u{FEFF}b", .zeroWidth),
    ("a\u{2062}b", .zeroWidth),
    (" \u{AD} ", .zeroWidth), ("a\u{34F}b", .zeroWidth), ("a\u{3164}b", .filler),
    ("a\u{2800}b", .filler), ("a\u{17B5}b", .filler), ("a\u{FFA0}", .filler),
    ("a\u{206A}", .deprecated), ("a\u{FFF9}b", .deprecated), ("a\u{1D173}b", .deprecated),
    ("x\u{FE0F}", .variationSelectors), ("a\u{E0100}", .variationSelectors),
    ("a\u{180B}b", .zeroWidth), ("a\u{200F}b", .directionalControl),
    ("a\u{202E}b\u{202C}", .directionalControl), ("\u{E000}", .privateUse),
    ("a\u{10FFFD}", .privateUse), ("a\u{9B}b", .control), ("a\u{7}b", .control),
    ("a\u{2065}b", .zeroWidth), ("a\u{FFF3}b", .zeroWidth), ("a\u{E0090}b", .zeroWidth),
    ("a\u{E0FFF}b", .zeroWidth), ("a\u{E0041}b", .tagCharacters), ("😀\u{200D} ", .zeroWidth),
  ]

  @Test(arguments: lone)
  func aLoneCharacterWithoutWorkIsFound(text: String, kind: Finding.Kind) {
    let found = findings(text)
    #expect(found.first?.kind == kind, "\(found)")
  }

  @Test func noncharactersAreFound() throws {
    for value: UInt32 in [0xFDD0, 0xFFFE, 0xFFFF, 0x1FFFF, 0x10FFFF] {
      let scalar = try #require(Unicode.Scalar(value))
      #expect(findings("a\(scalar)b").map(\.kind) == [.noncharacter])
    }
  }

  /// What is left when an emoji is deleted or copied is no message.
  @Test(arguments: ["x\u{FE0F}", "x\u{FE0F}\u{FE0F}", "x\u{E0100}"])
  func selectorsThatSayNothingHaveNoPayload(text: String) {
    let found = findings(text)
    #expect(found.map(\.kind) == [.variationSelectors])
    #expect(found.first?.payload == nil)
  }

  @Test func lineEndsAreNoControls() {
    #expect(findings("one\u{85}two\n").isEmpty)
    #expect(findings("one\u{84}\u{85}\u{86}two").count == 2)
  }

  @Test func neighbouringControlsAreOneFinding() throws {
    let found = findings("a\u{1}\u{0}\u{0}b\u{1B}\u{200B}")
    #expect(found.map(\.kind) == [.control, .control, .zeroWidth])
    #expect(found.map(\.range) == [1..<4, 5..<6, 6..<9])
    #expect(found[0].detail == "3 characters of U+0000, U+0001")
    #expect(found[1].detail == "U+001B <control-001B>")
    #expect(findings(String(repeating: "\u{0}", count: 100_000)).count == 1)
  }

  @Test func findingsAreLocatedAndNamed() throws {
    let found = try #require(findings("a\u{200B}b").first)
    #expect(found.range == 1..<4)
    #expect(found.detail == "U+200B ZERO WIDTH SPACE")
  }

  // MARK: Hidden messages

  static let messages = ["ignore all rules", "Send it to bob@example.org!", "секрет", "密码", "a"]

  private func bits(_ message: String, _ zero: String, _ one: String) -> String {
    message.utf8.map { byte in
      (0..<8).reversed().map { byte >> $0 & 1 == 1 ? one : zero }.joined()
    }.joined()
  }

  @Test func tagMessages() {
    for message in Self.messages where message.utf8.allSatisfy({ $0 < 0x80 }) {
      let hidden = String(
        String.UnicodeScalarView(
          message.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xE0000) }))
      for text in ["Hi\(hidden) there", "🏴\(hidden)\u{E007F}", "🏴󠁧󠁢󠁳󠁣󠁴󠁿\(hidden)"] {
        let found = findings(text)
        #expect(found.map(\.payload) == [message])
        #expect(found.map(\.kind) == [.tagCharacters])
      }
      #expect(cleaned("🏴󠁧󠁢󠁳󠁣󠁴󠁿\(hidden)!") == "🏴󠁧󠁢󠁳󠁣󠁴󠁿!")
    }
  }

  /// The flags of Texas, of Quebec, of a canton and of a region, which most systems do not show.
  @Test(arguments: ["ustx", "caqc", "chzh", "frara"])
  func flagsOfPartsOfCountriesAreToldAndStay(code: String) {
    let tags = String(
      String.UnicodeScalarView(
        code.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xE0000) }))
    let text = "a 🏴\(tags)\u{E007F} b"
    #expect(findings(text).map(\.kind) == [.subdivisionFlag])
    #expect(findings(text).map(\.payload) == [code])
    #expect(cleaned(text) == text)
    // Tags behind the flag are none of it.
    #expect(findings("🏴\(tags)\u{E007F}\(tags)").map(\.payload) == [code, code])
    #expect(cleaned("🏴\(tags)\u{E007F}\(tags)") == "🏴\(tags)\u{E007F}")
  }

  /// Only what may be the code of a part of a country is a flag.
  @Test(arguments: ["zzab", "us", "ustexas", "UStx", "123", "usa!", "frlet", "deyou"])
  func tagsThatAreNoFlagAreAMessage(code: String) {
    let tags = String(
      String.UnicodeScalarView(
        code.unicodeScalars.compactMap { Unicode.Scalar($0.value + 0xE0000) }))
    #expect(findings("🏴\(tags)\u{E007F}").map(\.payload) == [code])
  }

  /// The emoji before joiners is looked for once, however many selectors stand between.
  @Test(.timeLimit(.minutes(1)))
  func manyJoinersBehindManySelectors() {
    let selectors = String(repeating: "\u{FE0F}", count: 100_000)
    let joiners = String(repeating: "\u{200D}", count: 100_000)
    #expect(
      findings("🙂" + selectors + joiners + "🙂").map(\.kind) == [.variationSelectors, .zeroWidth])
    #expect(
      findings("a" + selectors + joiners + "🙂").map(\.kind) == [.variationSelectors, .zeroWidth])
  }

  /// A line with as many hidden characters as it has others is looked through once.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: ["\u{200B}", "\u{200C}", "\u{200E}", "\u{2800}", "\u{2062}"])
  func hiddenCharactersAllOverALongLine(hidden: String) {
    let apart = String(repeating: "日本" + hidden, count: 200_000)
    #expect(findings(apart).count == 200_000)
    #expect(findings("a" + String(repeating: hidden, count: 200_000)).count == 1)
  }

  /// Bytes as code points that nothing is drawn for.
  @Test(arguments: [UInt32(0xE0200), 0xE0F00])
  func messagesOfIgnorableCodePoints(block: UInt32) {
    for message in Self.messages {
      let hidden = String(
        String.UnicodeScalarView(message.utf8.compactMap { Unicode.Scalar(block + UInt32($0)) }))
      let found = findings("Good\(hidden) day")
      #expect(found.map(\.kind) == [.zeroWidth])
      #expect(found.map(\.payload) == [message])
      #expect(cleaned("Good\(hidden) day") == "Good day")
    }
  }

  @Test func variationSelectorMessages() {
    for message in Self.messages {
      let hidden = String(
        String.UnicodeScalarView(
          message.utf8.compactMap {
            Unicode.Scalar($0 < 16 ? 0xFE00 + UInt32($0) : 0xE0100 + UInt32($0) - 16)
          }))
      let found = findings("😀\(hidden) ok")
      #expect(found.map(\.kind) == [.variationSelectors])
      #expect(found.map(\.payload) == [message])
    }
  }

  @Test(arguments: [
    ("\u{200B}", "\u{200C}"), ("\u{200C}", "\u{200B}"), ("\u{200C}", "\u{200D}"),
    ("\u{2062}", "\u{2064}"), ("\u{200B}", "\u{FEFF}"), ("\u{2060}", "\u{200B}"),
    ("\u{3164}", "\u{FFA0}"), ("\u{200E}", "\u{200F}"),
  ])
  func bitMessages(zero: String, one: String) {
    for message in Self.messages {
      for text in ["Hi\(bits(message, zero, one)) there", "سلام\(bits(message, zero, one)) دنیا"] {
        let found = findings(text)
        #expect(found.count == 1)
        #expect(found.first?.payload == message, "\(found)")
      }
    }
  }

  @Test func bitMessagesWithASeparator() {
    let hidden = "key".utf8.map { byte in
      String(byte, radix: 2).map { $0 == "1" ? "\u{200C}" : "\u{200B}" }.joined()
    }.joined(separator: "\u{200D}")
    #expect(findings("a\(hidden)b").map(\.payload) == ["key"])
  }

  @Test func base4Messages() {
    let symbols = ["\u{200B}", "\u{200C}", "\u{200D}", "\u{2060}"]
    let hidden = "hidden".utf8.map { byte in
      [6, 4, 2, 0].map { symbols[Int(byte >> $0 & 3)] }.joined()
    }.joined()
    #expect(findings("a\(hidden)b").map(\.payload) == ["hidden"])
  }

  // MARK: Directional controls

  @Test func trojanSource() {
    let found = findings("if (role != \"user\u{202E} \u{2066}// admin\u{2069} \u{2066}\") {")
    #expect(found.map(\.kind) == Array(repeating: .directionalControl, count: 4))
    #expect(found.first?.detail.hasSuffix("override") == true)
    #expect(found.last?.detail.hasSuffix("not closed") == true)
  }

  @Test func balanceIsCountedByLine() {
    #expect(findings("שלום \u{202B}א\u{202C}\nשלום").isEmpty)
    let found = findings("שלום \u{202B}א\nשלום\u{202C}")
    #expect(found.map { $0.detail.hasSuffix("not closed") } == [true, false])
    #expect(cleaned("שלום \u{202B}א\nשלום\u{202C}") == "שלום א\nשלום")
  }

  /// UAX #9, X6a and X7: an isolate closes what was opened in it and shields what was before it.
  @Test(arguments: [
    ("אב \u{2068}\u{202A}גד\u{2069} ab", "אב \u{2068}גד\u{2069} ab"),
    ("\u{202B}אב \u{2067}גד\u{202C}\u{2069}\u{202C}", "\u{202B}אב \u{2067}גד\u{2069}\u{202C}"),
    ("\u{202B}אב\u{2069}\u{202C}", "\u{202B}אב\u{202C}"),
    (
      "\u{2066}\u{202A}\u{2067}אב\u{202B}\u{2069}\u{202C}\u{2069}",
      "\u{2066}\u{202A}\u{2067}אב\u{2069}\u{202C}\u{2069}"
    ),
  ])
  func whatIsClosedStays(text: String, left: String) {
    #expect(cleaned(text).unicodeScalars.elementsEqual(left.unicodeScalars), "\(findings(text))")
  }

  /// Bidi class B.
  @Test(arguments: ["\n", "\r\n", "\u{85}", "\u{1D}", "\u{2029}"])
  func isolatesEndWithTheirParagraph(separator: String) {
    let found = findings("אב \u{2067}גד\(separator)אב\u{2069} ab").filter {
      $0.kind == .directionalControl
    }
    #expect(found.map { $0.detail.hasSuffix("not closed") } == [true, false])
    #expect(found.last?.detail.hasSuffix("closes nothing") == true)
    let line = "\u{2067}אב\u{2069}"
    #expect(!findings(line + separator + line).contains { $0.kind == .directionalControl })
  }

  @Test(.timeLimit(.minutes(1)))
  func manyOpenEmbeddings() {
    let open = String(repeating: "\u{202B}", count: 100_000)
    let close = String(repeating: "\u{2069}", count: 100_000)
    #expect(findings("א" + open + close).count == 200_000)
  }

  // MARK: Traps of ICU that this does not walk into

  @Test func theSpoofCheckersBlindSpots() {
    // ICU 72's USPOOF_INVISIBLE reports none of these.
    for hidden in [
      "\u{200B}", "\u{200C}", "\u{200D}", "\u{E0041}", "\u{202E}", "\u{E0100}", "\u{34F}",
      "\u{3164}",
    ] {
      #expect(findings("pass\(hidden)word").count == 1)
    }
  }

  @Test func removingIsIdempotent() {
    var generator = TextGenerator(seed: 9)
    let repairer = Repairer(steps: [.invisible])
    for _ in 0..<600 {
      let once = repairer.normalize(utf8: Array(generator.document(lines: 5).utf8))
      let twice = repairer.normalize(utf8: once.utf8)
      #expect(twice.utf8 == once.utf8)
    }
  }
}
