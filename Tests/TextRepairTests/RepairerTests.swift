import ICUText
import TestSupport
import Testing
import TextRepair

@Suite struct RepairerTests {
  private func repair(_ text: String, _ steps: Repairer.Step...) -> String {
    Repairer(steps: steps).normalize(utf8: Array(text.utf8)).text
  }

  /// Scalars compared one by one: `String`'s own equality ignores normalisation.
  private func expect(
    _ text: String, becomes expected: String, _ steps: Repairer.Step...,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let repaired = Repairer(steps: steps).normalize(utf8: Array(text.utf8))
    #expect(
      repaired.utf8 == Array(expected.utf8), "\(repaired.text)", sourceLocation: sourceLocation)
  }

  @Test func lineEnds() {
    expect("a\r\nb\rc\u{85}d\u{2028}e\u{2029}f\n", becomes: "a\nb\nc\nd\ne\nf\n", .lineEnds)
    expect("\r\r\n\r", becomes: "\n\n\n", .lineEnds)
  }

  @Test func controlsGoAndJoinersStay() {
    expect("a\u{0}b\u{8}\tc\u{7F}\u{FEFF}d\u{FFF9}", becomes: "ab\tcd", .controls)
    expect("می\u{200C}خواهم \u{200F}", becomes: "می\u{200C}خواهم \u{200F}", .controls)
  }

  @Test func terminalEscapes() {
    expect("\u{1B}[31;1mred\u{1B}[0m", becomes: "red", .terminalEscapes)
    expect("\u{1B}(B \u{1B}[", becomes: " \u{1B}[", .terminalEscapes)
    expect("\u{1B}[?25lЗагрузка\u{1B}[?25h\u{1B}[2 q", becomes: "Загрузка", .terminalEscapes)
    expect("\u{1B}[38:5:196m赤い\u{1B}[m\u{1B}[38;2;1;2;3m", becomes: "赤い", .terminalEscapes)
    expect("\u{1B}]0;titre\u{7}invite$ \u{1B}7\u{1B}8", becomes: "invite$ ", .terminalEscapes)
    expect(
      "see \u{1B}]8;;https://example.org\u{1B}\\docs\u{1B}]8;;\u{1B}\\ now",
      becomes: "see docs now", .terminalEscapes)
    // What begins none, or does not end.
    expect(
      "a\u{1B}b \u{1B} c\u{1B}]0;x\n\u{7}", becomes: "a\u{1B}b \u{1B} c\u{1B}]0;x\n\u{7}",
      .terminalEscapes)
  }

  /// A reader sees no escape sequence, but what is left of one without its ESC.
  @Test func escapeSequencesAreNoLooseControls() {
    let text = "\u{1B}[1mBold\u{1B}[0m \u{1B}]0;title\u{7}x"
    expect(text + "\u{1B}y\u{8}", becomes: text + "y", .controls)
    #expect(Repairer(.standard).normalize(utf8: Array(text.utf8)).text == "Bold x")
  }

  @Test func composition() {
    expect("Cafe\u{301} и\u{306}", becomes: "Café й", .nfc)
    expect("Café", becomes: "Café", .nfc)
  }

  @Test func spaces() {
    expect(
      "10\u{A0}000\u{2009}km  \t\n\u{3000}x \u{202F}", becomes: "10 000 km\n\u{3000}x", .spaces)
    expect("  a  b   c\n\t  d  e", becomes: "  a b c\n\t  d e", .spaceRuns)
  }

  @Test func quotesAndDashes() {
    expect("“It’s” ‘so’", becomes: "\"It's\" 'so'", .quotes)
    expect(
      "1914–1918, yes—no, a – b, x‑y, −3", becomes: "1914-1918, yes - no, a - b, x-y, -3", .dashes)
  }

  /// What stands beside a dash is a character, whatever its bytes.
  @Test(arguments: [
    ("١٤–١٨ १०–१२ ３—４", "١٤-١٨ १०-१२ ３-４"), ("北京——上海 a——b", "北京 - 上海 a - b"),
    ("a\u{2009}–\u{2009}b c\u{A0}— d 日\u{3000}—\u{3000}月", "a - b c - d 日\u{3000}-\u{3000}月"),
    ("雨—雪, ж–é", "雨 - 雪, ж - é"), ("――――", "----"), ("x−−1", "x--1"),
  ])
  func dashesAmongCharactersBeyondASCII(text: String, expected: String) {
    expect(text, becomes: expected, .dashes, .spaces)
  }

  @Test func ligaturesAndWidths() {
    expect("ﬁn ﬂuſt ĳs ŉ ǆ", becomes: "fin fluſt ijs 'n dž", .ligatures)
    expect("ＡＢＣ１２３！ ｶﾅ", becomes: "ABC123! カナ", .width)
  }

  @Test func entities() {
    expect(
      "caf&eacute; &amp; &#233;&#xE9;&#147;x&#148; &EACUTE; &notathing; AT&T &copy=1",
      becomes: "café & éé“x” É &notathing; AT&T &copy=1", .entities)
    expect(
      "&#0; &#xD800; &#x110000; &#-1; &;", becomes: "&#0; &#xD800; &#x110000; &#-1; &;", .entities)
  }

  @Test func entitiesOfEntitiesEndInOneText() {
    expect("&amp;amp;eacute;", becomes: "é", .entities)
    expect("&amp;&#101;acute&semi; &am&#112;;", becomes: "é &", .entities)
    expect("&amp;lt &am;amp; &#38;#38;copy=1;", becomes: "&lt &am;amp; &copy=1;", .entities)
  }

  /// However many layers there are, in time that grows with the text.
  @Test(.timeLimit(.minutes(1)), arguments: [20, 100_000])
  func deepEntities(depth: Int) {
    let nested = "&" + String(repeating: "amp;", count: depth) + "eacute;"
    expect(nested, becomes: "é", .entities)
    // Each layer makes the "&" of the next one.
    let made = String(repeating: "&amp;", count: depth) + "#38;lt;"
    expect(made, becomes: String(repeating: "&", count: depth - 1) + "<", .entities)
    let semicolons = "&" + String(repeating: "&#59", count: 20) + String(repeating: ";", count: 20)
    let once = Repairer(steps: [.entities]).normalize(utf8: Array(semicolons.utf8))
    #expect(Repairer(steps: [.entities]).text(utf8: once.utf8) == once.utf8)
  }

  @Test func hyphenation() {
    expect("exam-\nple wohn-\r\nung", becomes: "example wohnung", .hyphenation)
    expect(
      "- a\n-\nb, Anglo-\nSaxon, 3-\n4", becomes: "- a\n-\nb, Anglo-\nSaxon, 3-\n4", .hyphenation)
  }

  /// A dash stands between words, and so it does at the end of a line.
  @Test func dashesAtLineEndsDivideNoWord() {
    expect(
      "the ship—\nit burnt. Montag–\r\nfreitag, a−\nb",
      becomes: "the ship -\nit burnt. "
        + "Montag -\r\nfreitag, a -\nb", .dashes, .hyphenation)
    expect(
      "—Hola—\ndijo ella — él —\nsí", becomes: "-Hola -\ndijo ella - él -\nsí", .dashes,
      .hyphenation)
    expect(
      "exam‐\nple 1914–\n1918", becomes: "example 1914-\n1918", .dashes, .hyphenation)
  }

  @Test func punctuationRuns() {
    expect("so!!!!!! what…………? ...", becomes: "so!!! what………? ...", .punctuationRuns)
  }

  @Test func softHyphens() {
    expect("Donau\u{AD}dampf", becomes: "Donaudampf", .softHyphens)
  }

  @Test func editsAreLocatedInTheInput() throws {
    let repaired = Repairer(.standard).repair(Array("Cafe\u{301}\r\n\u{1B}[1mx".utf8))
    #expect(repaired.text == "Café\nx")
    let edits = repaired.edits
    #expect(edits.map(\.step) == [.nfc, .lineEnds, .terminalEscapes])
    #expect(edits.map(\.range) == [3..<6, 6..<7, 8..<12])
    #expect(repaired.map.sourceRange(of: 3..<5) == 3..<6)
  }

  @Test func bytesOfALegacyCharsetAreTheInput() {
    // windows-1252: “é” and a no-break space
    let bytes: [UInt8] = [0x93, 0xE9, 0x94, 0xA0, 0x61]
    let repaired = Repairer(.aggressive).repair(bytes, declaredCharset: "windows-1252")
    #expect(repaired.text == "\"é\" a")
    #expect(repaired.edits.map(\.range) == [0..<1, 2..<3, 3..<4])
    #expect(repaired.map.sourceRange(of: 1..<3) == 1..<2)
  }

  @Test func cleanTextIsNotTouched() {
    let text = "Ça va? Да. می\u{200C}خواهم 👨‍👩‍👧‍👦 क्\u{200D}ष ไทย 日本語\n"
    for preset in Repairer.Preset.allCases {
      let repaired = Repairer(preset).normalize(utf8: Array(text.utf8))
      #expect(repaired.utf8 == Array(text.utf8))
      #expect(repaired.edits.isEmpty && repaired.map.isIdentity)
    }
  }

  @Test(arguments: Repairer.Preset.allCases)
  func repairingTwiceIsRepairingOnce(preset: Repairer.Preset) {
    var generator = TextGenerator(seed: 6)
    let repairer = Repairer(preset)
    for _ in 0..<400 {
      let text = Array(generator.document(lines: 6).utf8)
      let once = repairer.normalize(utf8: text)
      let twice = repairer.normalize(utf8: once.utf8)
      #expect(twice.utf8 == once.utf8)
      #expect(twice.edits.isEmpty)
      #expect(repairer.text(utf8: text) == once.utf8)
      #expect(repairer.textAndMap(utf8: text) == (once.utf8, once.map))
      #expect(once.map.sourceCount == text.count && once.map.resultCount == once.utf8.count)
      #expect(String(validating: once.utf8, as: UTF8.self) != nil)
      #expect((once.utf8 == text) == once.edits.isEmpty)
    }
  }

  /// Lines that are nothing but UTF-8 read as windows-1252, whatever is written down of them.
  @Test func everyRecordIsOfTheSameRepair() {
    let lines = [
      "ÐŸÑ€Ð¸Ð²ÐµÑ‚, Ð¼Ð¸Ñ€ Ð¸ Ð²ÑÐµ", "plain", "tÃªte Ã  tÃªte, dÃ©jÃ  Ã©tÃ©", "æ˜¨æ—¥ã®å¤œ ABC",
      String(repeating: "Ð¿Ñ€", count: 1000), "l’Ã©tÃ© et le cÅ“ur",
      String(repeating: "Ã©", count: 1 << 18 + 5) + "!",
    ]
    var random = SplitMix64(seed: 12)
    let repairer = Repairer(steps: [.mojibake])
    for _ in 0..<40 {
      let text = Array(lines.shuffled(using: &random).joined(separator: "\n").utf8)
      let repaired = repairer.normalize(utf8: text)
      #expect(repairer.textAndMap(utf8: text) == (repaired.utf8, repaired.map))
      #expect(repairer.text(utf8: text) == repaired.utf8)
      var (place, result) = (0, [UInt8]())
      for edit in repaired.edits {
        result += text[place..<edit.range.lowerBound] + edit.replacement
        place = edit.range.upperBound
      }
      #expect(result + text[place...] == repaired.utf8)
      #expect(repaired.map.runs.contains { $0.count == 1 << 18 + 5 && $0.sourceUnit == 4 })
    }
  }

  @Test func anySetOfStepsMapsCopiedBytesToThemselves() {
    var generator = TextGenerator(seed: 7)
    var random = SplitMix64(seed: 8)
    for _ in 0..<500 {
      let steps = Repairer.Step.allCases.filter { _ in Bool.random(using: &random) }
      let text = Array(generator.document(lines: 3).utf8)
      let repaired = Repairer(steps: steps).normalize(utf8: text)
      var changed = [Bool](repeating: false, count: text.count)
      for edit in repaired.edits { for byte in edit.range { changed[byte] = true } }
      for place in repaired.utf8.indices {
        let source = repaired.map.sourceRange(of: place..<place + 1)
        if source.count == 1, !changed[source.lowerBound] {
          #expect(text[source.lowerBound] == repaired.utf8[place])
        } else {
          #expect(source.isEmpty || source.contains { changed[$0] })
        }
      }
      for byte in text.indices where !changed[byte] {
        let result = repaired.map.resultRange(of: byte..<byte + 1)
        #expect(result.count == 1 && repaired.utf8[result.lowerBound] == text[byte])
      }
    }
  }

  /// Lines are repaired one by one: what stands around them makes no difference.
  @Test(arguments: [Repairer.Preset.minimal, .standard])
  func linesAreRepairedByThemselves(preset: Repairer.Preset) {
    var generator = TextGenerator(seed: 9)
    let repairer = Repairer(preset)
    for _ in 0..<200 {
      let lines = (0..<4).map { _ in
        Array(generator.document(lines: 3).filter { $0 != "\n" && $0 != "\u{FEFF}" }.utf8) + [0x0A]
      }
      let whole = repairer.normalize(utf8: Array(lines.joined()))
      let parts = lines.map { repairer.normalize(utf8: $0) }
      #expect(whole.utf8 == Array(parts.map(\.utf8).joined()))
      #expect(whole.edits.map(\.replacement) == parts.flatMap { $0.edits.map(\.replacement) })
    }
  }

  /// The same where words divided at line ends are joined, between lines that end with none.
  @Test func paragraphsAreRepairedByThemselves() {
    var generator = TextGenerator(seed: 10)
    let repairer = Repairer(.aggressive)
    for _ in 0..<200 {
      let parts = (0..<4).map { _ in
        let lines = generator.document(lines: 3).filter { $0 != "\u{FEFF}" }
        return Array((lines + "E\u{301}\u{97}o-.\n").utf8)
      }
      let whole = repairer.normalize(utf8: Array(parts.joined()))
      let repaired = parts.map { repairer.normalize(utf8: $0) }
      #expect(whole.utf8 == Array(repaired.map(\.utf8).joined()))
      #expect(whole.edits.map(\.replacement) == repaired.flatMap { $0.edits.map(\.replacement) })
    }
  }

  /// Wherever the text is parted to be repaired piece by piece.
  @Test(arguments: [".\n", "\n"])
  func everyDividedWordIsJoined(end: String) {
    let divided = (0..<4000).map { "das ist ein ge-\nteiltes wort \($0)" }
    let joined = divided.map { $0.replacing("-\n", with: "") }
    let text = divided.joined(separator: end)
    let repaired = Repairer(.aggressive).normalize(utf8: Array(text.utf8))
    #expect(repaired.text == joined.joined(separator: end))
    #expect(repaired.edits.count == 4000)
    #expect(Repairer(.aggressive).text(utf8: Array(text.utf8)) == repaired.utf8)
  }

  // MARK: Traps of ICU that this does not walk into

  /// NFKC_Casefold deletes Persian non-joiners and makes 103 of 10³; NFKC makes 1 of ①.
  @Test(arguments: Repairer.Preset.allCases)
  func nothingIsFoldedAway(preset: Repairer.Preset) {
    for text in ["می\u{200C}خواهم", "10³ m² x₁ ①", "ΣΤΑΣ Straße İI"] {
      #expect(Repairer(preset).normalize(utf8: Array(text.utf8)).text == text)
    }
  }

  /// ICU's edits are there in C++ only; each character has to lead to its own bytes.
  @Test func compatibilityFormsLeadToTheirBytes() {
    let text = "oﬁx ｶﾞ e\u{301}n \u{1112}\u{1161}\u{11AB}글 ﷺ"
    let repaired = Repairer(steps: [.ligatures, .width, .nfc]).normalize(utf8: Array(text.utf8))
    #expect(repaired.text == "ofix ガ én 한글 ﷺ")
    func source(_ part: String) -> String? {
      let place = repaired.utf8.indices.first { repaired.utf8[$0...].starts(with: part.utf8) }
      guard let place else { return nil }
      let bytes = repaired.map.sourceRange(of: place..<place + part.utf8.count)
      return String(decoding: Array(text.utf8)[bytes], as: UTF8.self)
    }
    #expect(source("fi") == "ﬁ")
    #expect(source("x") == "x")
    #expect(source("ガ") == "ｶﾞ")
    #expect(source("é").map { Array($0.unicodeScalars) } == ["e", "\u{301}"])
    #expect(source("한").map { $0.unicodeScalars.count } == 3)
    #expect(source("글") == "글")
  }

  @Test func presetsGrow() {
    let sizes = Repairer.Preset.allCases.map(\.steps)
    for (smaller, larger) in zip(sizes, sizes.dropFirst()) {
      #expect(smaller.isStrictSubset(of: larger))
    }
  }
}
