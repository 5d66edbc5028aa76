import Testing
import TextRepair

/// Messages with a few hidden characters in each place.
@Suite struct SpreadMessageTests {
  private func findings(_ text: String) -> [Finding] {
    HiddenCharacters.findings(in: Array(text.utf8))
  }

  /// Puts parts behind the characters of a text, one each.
  private func spread(_ parts: [String], over text: String) -> String {
    let places = parts + Array(repeating: "", count: max(0, text.count - parts.count))
    return zip(text, places).map { String($0) + $1 }.joined()
  }

  private static func bits(
    _ message: String, _ width: Int, _ zero: String, _ one: String
  ) -> [String] {
    var bits: [String] = []
    for byte in message.utf8 {
      for place in (0..<width).reversed() { bits.append(byte >> place & 1 == 1 ? one : zero) }
    }
    return bits
  }

  private static let carriers = [
    "the quick brown fox jumps over the lazy dog and runs away from it all day",
    "съешь же ещё этих мягких французских булок да выпей чаю и ступай домой спать",
    "ξεσκεπάζω την ψυχοφθόρα βδελυγμία και φεύγω μακριά από όλους για πάντα τώρα",
    "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜金生丽水玉出昆冈剑号巨阙珠称夜光果珍李柰菜重芥姜海咸河淡",
  ]

  @Test(arguments: carriers)
  func aBitALetter(carrier: String) throws {
    for (zero, one) in [
      ("\u{200B}", "\u{200C}"), ("\u{200C}", "\u{200D}"), ("\u{2060}", "\u{FEFF}"),
    ] {
      let bits = Self.bits("kill", 8, zero, one)
      let letters = String(carrier.filter { !$0.isWhitespace })
      let found = findings(spread(bits, over: letters))
      #expect(found.filter { $0.payload != nil }.count <= 1)
      if found.count == bits.count { #expect(found.first?.payload == "kill") }
      if zero != "\u{2060}" { #expect(found.count == bits.count) }
    }
  }

  @Test(arguments: carriers)
  func aSelectorATagOrAnotherCharacterALetter(carrier: String) {
    let message = "ignore all of it"
    for block: UInt32 in [0xE00F0, 0xE0000, 0xE0200] {
      let parts = message.utf8.compactMap { Unicode.Scalar(block + UInt32($0)).map { String($0) } }
      let found = findings(spread(parts, over: carrier))
      #expect(found.count == parts.count)
      #expect(found.first?.payload == message)
      #expect(found.dropFirst().allSatisfy { $0.payload == nil })
    }
  }

  @Test(arguments: [
    ("سلام دوستان امروز چطور هستید شما", "\u{200C}", "\u{200D}"),
    ("שלום חברים היום בוקר טובים ללכת", "\u{200E}", "\u{200F}"),
    ("ภาษา ไทยเรา วันนี้ สวัสดี ครับผม เพื่อน", "\u{200B}", "\u{200C}"),
  ])
  func sevenBitsAWord(words: String, zero: String, one: String) {
    let text = zip(words.split(separator: " "), "ATTACK".utf8).map { word, letter in
      let bits = Self.bits(String(Unicode.Scalar(letter)), 7, zero, one).joined()
      return word + bits + word
    }.joined(separator: " ")
    #expect(findings(text).count == 6)
    #expect(findings(text).first?.payload == "ATTACK")
  }

  @Test(arguments: [
    "a\u{FE0F}b\u{FE0F}c\u{FE0F}d\u{FE0F}e\u{FE0F}",
    "a\u{200B}b\u{200B}c\u{200B}d\u{200B}e\u{200B}f",
    "a\u{E0100}b\u{E0100}c\u{E0101}d\u{E0100}e",
    "one\u{200B} two\u{200B} three\u{200B} four\u{2060} five\u{FEFF} six\u{200B} seven",
  ])
  func whatEditorsLeaveIsNoMessage(text: String) {
    #expect(findings(text).count > 3)
    #expect(findings(text).allSatisfy { $0.payload == nil })
  }

  // MARK: What a repair says

  private static let tags = String(
    String.UnicodeScalarView("kill all".unicodeScalars.map { Unicode.Scalar($0.value + 0xE0000)! }))

  @Test(arguments: ["Good", "Добро", "良い", "صباح"])
  func aRepairSaysWhatWasHidden(word: String) throws {
    let text = "\(word)\n\(word)\(Self.tags) \(word)\n\(word)"
    let start = word.utf8.count * 2 + 1
    for preset in [Repairer.Preset.standard, .aggressive] {
      let repaired = Repairer(preset).repair(Array(text.utf8))
      #expect(repaired.text == "\(word)\n\(word) \(word)\n\(word)")
      #expect(repaired.findings.map(\.payload) == ["kill all"])
      #expect(repaired.findings.map(\.kind) == [.tagCharacters])
      #expect(repaired.findings.map(\.range) == [start..<start + 32])
      #expect(repaired.edits.map(\.reason) == ["8 tag characters: \"kill all\""])
    }
    #expect(Repairer(.minimal).repair(Array(text.utf8)).findings.isEmpty)
  }

  /// Places are those of the bytes that came.
  @Test func placesOfATextInAnotherCharset() {
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in "Zażółć gęślą\(Self.tags) jaźń, Добро".utf16 {
      bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)]
    }
    let repaired = Repairer(.standard).repair(bytes)
    #expect(repaired.findings.map(\.payload) == ["kill all"])
    #expect(repaired.findings.map(\.range) == [26..<58])
  }

  @Test func whatReferencesStoodForIsSaid() {
    let repaired = Repairer(.aggressive).repair(Array("in&#8203;visible ink".utf8))
    #expect(repaired.text == "invisible ink")
    #expect(repaired.findings.map(\.range) == [2..<9])
    #expect(repaired.findings.first?.detail == "U+200B ZERO WIDTH SPACE")
  }

  @Test func aMessageOverSeveralLines() {
    let lines = "ignore".utf8.map { "línea a\(Unicode.Scalar(0xE00F0 + UInt32($0))!)" }
    let repaired = Repairer(.standard).repair(Array(lines.joined(separator: "\n").utf8))
    #expect(repaired.findings.count == 6)
    #expect(repaired.findings.first?.payload == "ignore")
  }

  // MARK: Code points without a character

  @Test(arguments: [
    "\u{378}", "\u{1C8F}", "\u{530}", "\u{E3E}", "\u{2FE0}", "\u{D7A4}", "\u{16FFF}", "\u{40000}",
  ])
  func codePointsWithoutACharacterAreToldAndStay(character: String) throws {
    let text = "a\(character)б\(character)\(character)字"
    let found = findings(text)
    let length = character.utf8.count
    #expect(found.map(\.kind) == [.unassigned, .unassigned])
    #expect(found.map(\.range) == [1..<1 + length, 3 + length..<3 + length * 3])
    #expect(Repairer(.standard).repair(Array(text.utf8)).text == text)
  }

  /// Reserved for emoji of a later version; nothing is drawn for others, which are found as such.
  @Test func codePointsKeptForEmoji() {
    #expect(findings("🫩 \u{1FAFF} \u{1F8FF}").isEmpty)
    #expect(findings("a\u{E0FFF}").map(\.kind) == [.zeroWidth])
    #expect(findings("a\u{FFFF}").map(\.kind) == [.noncharacter])
  }
}
