import Testing

@testable import TextRepair

/// Texts with so few bytes beyond ASCII that statistics of characters say little.
@Suite struct FewBytesTests {
  private func read(_ bytes: [UInt8], declared: String? = nil) -> String {
    String(decoding: TextDecoder(declaredCharset: declared).decode(bytes).utf8, as: UTF8.self)
  }

  @Test(
    arguments: [
      "© 2021 Harbour Lamps", "© 2021 Harbour Lamps. All rights reserved.", "Use ¼ of it.",
      "Just 9¢ each.", "2½ cups of rice", "Lumina® lamps", "Lumina™ lamps", "8 ± 1",
      "§ 7 of the Act",
      "3 × 5", "12 ÷ 4 is 3", "15 µm", "30 µg", "9 €", "€ 9", "room of 12 m²", "¡Hola vecinos!",
      "that’s fine", "Ring\u{A0}us", "Ø 12 cm", "£3.20",
    ],
    [
      "", "The choir sings on Friday. Seats are free, and the doors open at seven.\n",
      "Der Chor singt am Freitag. Der Eintritt ist frei, und die Kinder singen mit.\n",
      "Het koor zingt op vrijdag. De toegang is gratis en de deuren gaan om zeven uur open.\n",
    ])
  func aSignIsThatOfWindows1252(line: String, before: String) throws {
    // "3 ÷ 5" says nothing where nothing is around it.
    if before.isEmpty && line.contains("÷") { return }
    let text = before + line + "\n"
    #expect(read(try encode(text, "windows-1252")) == text)
  }

  /// Letters that stand where signs might.
  @Test(arguments: [
    ("Był już późny wieczór, a on wciąż łowił.", "ISO-8859-2"),
    ("Są to złe żaby.", "windows-1250"), ("Víš, že Tomáš má žízeň?", "ISO-8859-2"),
    ("В лесу и в поле.", "KOI8-R"), ("Il a été à l’école.", "macintosh"),
    ("Là où était le garçon.", "IBM850"),
  ])
  func lettersOfOtherCharsetsStay(text: String, charset: String) throws {
    #expect(read(try encode(text, charset)) == text)
  }

  @Test(arguments: [
    "It costs £5 today.", "© 2021 Harbour Lamps", "A ½ cup.", "They met in München.",
    "“Well”, he said – and left.", "A naïve idea; the café.", "25°C", "9 €",
  ])
  func linesOfWindows1252AmongUTF8(line: String) throws {
    let utf8 = "Les élèves étaient déjà là.\n"
    let mixed = Array(utf8.utf8) + (try encode(line + "\n", "windows-1252"))
    #expect(read(mixed) == utf8 + line + "\n")
    // And in the same line.
    let joined = Array("Déjà vu : ".utf8) + (try encode(line + "\n", "windows-1252"))
    #expect(
      read(Array(utf8.utf8) + joined + Array(utf8.utf8)) == utf8 + "Déjà vu : \(line)\n" + utf8)
  }

  @Test func strayBytesAreFound() {
    let text = Array("Déjà vu, ".utf8) + [0xA3] + Array("5\n".utf8)
    let decoded = TextDecoder().decode(text)
    #expect(decoded.findings.map(\.kind) == [.mixedCharset])
    #expect(decoded.findings.first?.range == 11..<12)
    #expect(decoded.map.sourceRange(of: 11..<13) == 11..<12)
  }

  /// What is left of UTF-8, and bytes that are no text at all.
  @Test(
    arguments: [
      ([0xFF, 0xFE, 0xC3, 0x28], "\u{FFFD}\u{FFFD}\u{FFFD}("),
      (Array("It was cut ".utf8) + [0xC3], "It was cut \u{FFFD}"),
      (
        Array("He said ".utf8) + [0xE2, 0x80] + Array(" and left".utf8), "He said \u{FFFD} and left"
      ),
      ([0x78, 0x20, 0x80, 0x81, 0x82, 0x83, 0x20, 0x79], "x \u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD} y"),
    ] as [([UInt8], String)])
  func whatIsNoTextIsReplaced(line: [UInt8], text: String) {
    let around = "Les élèves étaient déjà là.\n"
    let bytes = Array(around.utf8) + line + [0x0A] + Array(around.utf8)
    #expect(read(bytes) == around + text + "\n" + around)
  }

  /// 一 is well-formed UTF-8 in GBK, and so are a few hundred syllables of Korean in EUC-KR.
  @Test(arguments: [nil, "gbk", "gb2312"])
  func aLineThatIsUTF8ByAccidentDecidesNothing(declared: String?) throws {
    let chapter = "一\n春天来了，河边的柳树发芽了。孩子们在草地上放风筝，老人坐在长椅上晒太阳。\n"
    let text = String(repeating: chapter, count: 3)
    let bytes = try encode(text, "GB18030")
    #expect(read(bytes, declared: declared) == text)
  }

  @Test func aListOfWordsInEUCKR() throws {
    let text = "징\n바다\n채\n하늘\n나무\n책\n사람\n학교\n도서관\n"
    #expect(read(try encode(text, "windows-949")) == text)
  }

  /// A text that was cut in the middle of a character is still in the charset that was declared.
  @Test(arguments: [("テスト", "shift_jis", "windows-31j"), ("東京都", "euc-jp", "EUC-JP")])
  func aCutCharacterRefutesNoDeclaration(text: String, label: String, charset: String) throws {
    let bytes = try encode(text, charset).dropLast()
    let decoded = TextDecoder(declaredCharset: label).decode(Array(bytes))
    #expect(decoded.evidence == .declaration)
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == String(text.dropLast()) + "\u{FFFD}")
  }

  @Test func wordsEndedByNULAreNoUTF16() {
    for text in ["key\u{0}val\u{0}", "one\u{0}two\u{0}six\u{0}ten\u{0}"] {
      #expect(read(Array(text.utf8)) == text)
    }
  }
}
