import ICUText
import TestSupport
import Testing
import TextRepair

@Suite struct TextDecoderTests {
  static let russian = """
    Вчера вечером пошёл первый снег, и к утру весь город стоял белый.
    Дети вышли во двор раньше взрослых, а дворники ещё не знали, что им делать.

    """
  static let japanese = "昨日の夜、初めて雪が降りました。\n子供たちは朝早く外に出ました。\n"

  private func string(_ decoded: DecodedText) -> String {
    String(decoding: decoded.utf8, as: UTF8.self)
  }

  @Test func wellFormedUTF8IsTakenAsItIs() {
    for text in ["", "plain", "Çédille — снег — 雪 — 😀", "NUL \0 stays", "\u{FEFF}mark"] {
      let decoded = TextDecoder().decode(Array(text.utf8))
      #expect(decoded.utf8 == Array(text.utf8))
      #expect(decoded.charset == "UTF-8")
      #expect(decoded.map.isIdentity && decoded.findings.isEmpty)
    }
  }

  @Test func badBytesAreShownAndLocated() {
    let bytes =
      Array("снег ".utf8) + [0xFF] + Array(" снег ".utf8) + [0xE2, 0x80] + Array("x".utf8)
    let decoded = TextDecoder().decode(bytes)
    #expect(string(decoded) == "снег \u{FFFD} снег \u{FFFD}x")
    #expect(decoded.findings.map(\.range) == [9..<10, 20..<22])
    #expect(decoded.findings.map(\.kind) == [.invalidBytes, .invalidBytes])
    #expect(decoded.findings.map(\.detail) == ["FF", "E2 80"])
    #expect(decoded.map.sourceRange(of: 9..<12) == 9..<10)
    #expect(decoded.map.sourceRange(of: 22..<25) == 20..<22)
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"], [true, false])
  func wideText(charset: String, marked: Bool) throws {
    for text in [Self.russian, Self.japanese, "Plain English text.\n", "สวัสดีชาวโลก วันนี้\n"] {
      let mark = marked ? try encode("\u{FEFF}", charset) : []
      let bytes = mark + (try encode(text, charset))
      let decoded = TextDecoder().decode(bytes)
      #expect(string(decoded) == text)
      #expect(decoded.findings.isEmpty)
      #expect(decoded.map.sourceCount == bytes.count)
      #expect(decoded.map.sourceRange(of: 0..<decoded.utf8.count) == 0..<bytes.count)
    }
  }

  @Test(arguments: ["windows-1251", "KOI8-R", "IBM866"])
  func cyrillicCharsets(charset: String) throws {
    let bytes = try encode(Self.russian, charset)
    let decoded = TextDecoder(declaredCharset: charset).decode(bytes)
    #expect(string(decoded) == Self.russian)
    #expect(decoded.evidence == .declaration)
  }

  @Test(arguments: ["windows-1251", "KOI8-R"])
  func detectedWithoutDeclaration(charset: String) throws {
    let decoded = TextDecoder().decode(try encode(Self.russian, charset))
    #expect(string(decoded) == Self.russian)
    #expect(decoded.evidence == .statistics)
  }

  static let charsets: [(String, [String])] = [
    ("La bibliothèque était fermée à cause de la fête.", ["windows-1252", "macintosh"]),
    ("Die Gemüsehändlerin verkaufte größere Kürbisse.", ["windows-1252", "IBM437"]),
    ("Příští týden začne škola a děti se těší na učitele.", ["windows-1250", "ISO-8859-2"]),
    ("Az őszi erdőben sűrű köd ült, és hűvös szél fújt.", ["windows-1250", "ISO-8859-2"]),
    ("Вчера вечером пошёл первый снег.", ["windows-1251", "KOI8-R", "IBM866", "ISO-8859-5"]),
    ("Το πρωί χιόνισε και τα παιδιά βγήκαν έξω.", ["windows-1253", "ISO-8859-7"]),
    ("Çocuklar bu sabah kar yağınca dışarı çıktı.", ["windows-1254"]),
    ("הילדים יצאו החוצה אחרי שירד שלג ראשון.", ["windows-1255"]),
    ("خرج الأطفال إلى الشارع بعد سقوط الثلج.", ["windows-1256", "ISO-8859-6"]),
    ("Šį rytą iškrito sniegas, ir vaikai išėjo į kiemą.", ["windows-1257"]),
    ("เมื่อเช้านี้ฝนตกหนักมาก เด็กๆ จึงอยู่บ้าน", ["windows-874"]),
    ("昨日の夜、初めて雪が降りました。子供たちは外に出ました。", ["Shift_JIS", "EUC-JP", "ISO-2022-JP"]),
    ("昨天晚上下了第一场雪，孩子们很早就出门了。", ["GB18030"]),
    ("昨天晚上下了第一場雪，孩子們很早就出門了。", ["Big5"]),
    ("어젯밤에 첫눈이 내려서 아이들이 일찍 나갔다.", ["EUC-KR"]),
  ]

  @Test(arguments: charsets)
  func aSentenceTellsItsCharset(sentence: String, charsets: [String]) throws {
    for charset in charsets {
      let decoded = TextDecoder().decode(try encode(sentence, charset))
      #expect(string(decoded) == sentence, "\(charset), read as \(decoded.charset)")
    }
  }

  @Test func escapeSequences() throws {
    let decoded = TextDecoder().decode(try encode(Self.japanese, "ISO-2022-JP"))
    #expect(string(decoded) == Self.japanese)
    #expect(decoded.charset == "ISO-2022-JP")
  }

  @Test func aWrongDeclarationIsNotBelieved() throws {
    let utf8 = Array(Self.russian.utf8)
    #expect(TextDecoder(declaredCharset: "windows-1252").decode(utf8).utf8 == utf8)
    #expect(TextDecoder(declaredCharset: "nonsense").decode(utf8).utf8 == utf8)
    let cyrillic = try encode(Self.russian, "windows-1251")
    #expect(
      string(TextDecoder(declaredCharset: "UTF-8").decode(cyrillic)) == Self.russian)
  }

  @Test func linesInAnotherCharset() throws {
    let first = "Первая строка в UTF-8 — снег.\n"
    let second = "La neige est tombée hier soir, près de l'école où étaient les élèves.\n"
    let bytes = Array(first.utf8) + (try encode(second, "windows-1252")) + Array(first.utf8)
    let decoded = TextDecoder().decode(bytes)
    #expect(string(decoded) == first + second + first)
    let mixed = try #require(decoded.findings.first { $0.kind == .mixedCharset })
    #expect(mixed.range == first.utf8.count..<bytes.count - first.utf8.count)
  }

  @Test func anyBytesGiveTextAndAWayBack() {
    var generator = TextGenerator(seed: 4)
    var random = SplitMix64(seed: 5)
    for round in 0..<1500 {
      var bytes = generator.bytes(upTo: 80)
      if round % 3 == 0 { bytes = Array(generator.document(lines: 4).utf8) }
      if round % 3 == 1 { bytes += Array(generator.document(lines: 2).utf8) }
      if round % 7 == 0, !bytes.isEmpty {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = 0xFF
      }
      let decoded = TextDecoder().decode(bytes)
      #expect(String(validating: decoded.utf8, as: UTF8.self) != nil, "\(bytes)")
      #expect(decoded.map.sourceCount == bytes.count, "\(bytes)")
      #expect(decoded.map.resultCount == decoded.utf8.count, "\(bytes)")
      for byte in bytes.indices {
        let result = decoded.map.resultRange(of: byte..<byte + 1)
        // Only a byte order mark or a shift sequence stands for nothing.
        if result.isEmpty { continue }
        let back = decoded.map.sourceRange(of: result)
        #expect(back.contains(byte), "\(bytes)")
      }
      for finding in decoded.findings {
        #expect(finding.range.lowerBound >= 0 && finding.range.upperBound <= bytes.count)
      }
      // What was well formed is the same bytes.
      if String(validating: bytes, as: UTF8.self) != nil, decoded.charset == "UTF-8" {
        #expect(decoded.utf8 == bytes)
      }
    }
  }

  // MARK: Little beyond ASCII

  static let english = """
    The harbour council voted on Thursday evening to keep the old lifting bridge. The debate lasted
    until almost eleven, and several speakers said that they would rather wait another year for it.

    """

  @Test(arguments: [
    "Tickets cost £5 now.", "They cost £12.50 and £3, or £20 for all.",
    "Copyright © 2020 Harbour Ltd.",
    "ACME® is here.", "Half a cup: ½ cup.", "It is 3 × 4 cm.", "Give or take ± 3.",
    "A Brand™ of tea.",
    "They were naïve.", "Take 100 µg.", "It costs ¥500.", "One · two.", "Señor Nuñez, or ñ.",
    "Mr Öztürk and Ö.", "It was 20°C, §5, 30 m².", "“It’s the café”, she said.",
  ])
  func signsInEnglishAreThoseOfWindows1252(sentence: String) throws {
    let text = Self.english + sentence + "\n"
    let decoded = TextDecoder().decode(try encode(text, "windows-1252"))
    #expect(string(decoded) == text, "\(decoded.charset)")
    // However far away the English is.
    let page = String(repeating: Self.english, count: 40) + "\n© " + sentence
    #expect(string(TextDecoder().decode(try encode(page, "windows-1252"))) == page)
  }

  /// Bytes that are cut off, one that is wrong, and a character of two surrogates.
  @Test(
    arguments: [
      ("The café was open all day long, and we went out", [0xE2, 0x80], "\u{FFFD}"),
      ("Le garçon était là", [0xF0, 0x9F, 0x98], "\u{FFFD}"),
      ("café au lait", [0xA1, 0x69, 0x73], "\u{FFFD}is"),
      ("Größe", [0x20, 0xF6, 0xDF], " \u{FFFD}\u{FFFD}"),
      ("A café, “it’s” open.", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], "😀"),
      ("こんにちは", [0xE3, 0x81], "\u{FFFD}"),
    ] as [(String, [UInt8], String)])
  func littleUTF8ThatIsDamagedIsUTF8(text: String, bytes: [UInt8], end: String) {
    let decoded = TextDecoder().decode(Array(text.utf8) + bytes)
    #expect(string(decoded) == text + end)
    #expect(decoded.charset == "UTF-8")
    #expect(
      decoded.map.sourceRange(of: 0..<decoded.utf8.count) == 0..<text.utf8.count + bytes.count)
  }

  /// Their high bytes are the numbers of tab and line ends.
  @Test(
    arguments: [
      "सभी मनुष्यों को गौरव और अधिकारों के विषय में समानता प्राप्त है।\n", "सर्व मानवी व्यक्ती जन्मतः स्वतंत्र आहेत.",
      "ਸਾਰਾ ਮਨੁੱਖੀ ਪਰਿਵਾਰ ਆਪਣੀ ਮਹਿਮਾ ਅਤੇ ਹੱਕਾਂ ਦੇ ਪੱਖੋਂ ਆਜ਼ਾਦ ਹੈ।", "ପ୍ରତ୍ୟେକ ମଣିଷ ଜନ୍ମ ହେଲେ ସ୍ୱାଧୀନ ଓ ସମାନ।",
      "ప్రతిపత్తిస్వత్వముల విషయమున మానవులెల్లరు జన్మతః స్వతంత్రులు.", "മനുഷ്യരെല്ലാവരും തുല്യാവകാശങ്ങളോടെ ജനിച്ചവരാണ്.",
    ], ["UTF-16LE", "UTF-16BE"])
  func wideTextWhoseBytesAreASCII(text: String, charset: String) throws {
    #expect(string(TextDecoder().decode(try encode(text, charset))) == text)
  }

  @Test func tabsDoNotMakeTextWide() {
    for text in [
      "1\t2\t3\t4\n5\t6\t7\t8\n\u{7}", "\n\n\n\n\n\n\n\n\u{0}\n\n", "a\tb\tc\td\te\tf\tg\t\u{0}\t",
    ] {
      #expect(string(TextDecoder().decode(Array(text.utf8))) == text)
    }
  }

  /// Few bytes look like letters of one script in one of the two byte orders before long.
  @Test(arguments: [
    "yes.\u{7}\n", "no\u{2}\n", "4, \u{E}\n", "ab\u{8}", "56\u{1}78", "to \u{1}", "é\u{1}\u{2}",
    "a\u{1}b\u{1}", "one\u{1} two\u{1}", "a\u{1}\u{1}bc\u{1}",
  ])
  func aFewControlsDoNotMakeTextWide(text: String) {
    let decoded = TextDecoder().decode(Array(text.utf8))
    #expect(string(decoded) == text)
    #expect(decoded.charset == "UTF-8")
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"], ["Снег", "שלג", "ยาว"])
  func oneWordInUTF16IsRead(charset: String, word: String) throws {
    #expect(string(TextDecoder().decode(try encode(word, charset))) == word)
  }

  @Test func partsOfATextAreNotWide() throws {
    for part in [Array("a\0b\0c\0d\0".utf8), try encode("Снег", "UTF-16LE")] {
      #expect(TextDecoder().decode(part: part).utf8 == part)
    }
    let text = " is what the first line begins with"
    #expect(string(TextDecoder().decode(part: [0xFF, 0xFE] + Array(text.utf8))).hasSuffix(text))
  }

  @Test func charsetsOfSevenBitsAreReadIfDeclared() {
    func decode(_ text: String, _ charset: String) -> String {
      string(TextDecoder(declaredCharset: charset).decode(Array(text.utf8)))
    }
    #expect(decode("Hi Mom +Jjo-!", "utf-7") == "Hi Mom ☺!")
    #expect(decode("~{<:Ky2;S{~}", "hz-gb-2312") == "己所不欲")
    #expect(decode("1 + 1 = 2 ~ x", "utf-7") == "1 + 1 = 2 ~ x")
  }

  @Test func eachForeignLineHasItsCharset() throws {
    let german = "Große Straßen überall.\n"
    let russian = "Привет, мир! Как дела сегодня?\n"
    let last = "Die Größe ist schön, die Straße süß.\n"
    let bytes =
      Array(german.utf8) + (try encode(russian, "windows-1251"))
      + (try encode(last, "windows-1252")) + Array(german.utf8)
    let decoded = TextDecoder().decode(bytes)
    #expect(string(decoded) == german + russian + last + german)
    #expect(decoded.findings.map(\.detail) == ["windows-1251", "windows-1252"])
  }

  @Test func aForeignLineMayHaveQuotationMarksOnly() throws {
    let first = "“Hello”, he said – café.\n"
    let second = "“Hello”, she said – it’s fine.\n"
    let bytes = Array(first.utf8) + (try encode(second, "windows-1252"))
    #expect(string(TextDecoder().decode(bytes)) == first + second)
  }

  // MARK: Traps of ICU that this does not walk into

  /// ICU's detector calls ASCII ISO-8859-1, in English, and is 55 % sure.
  @Test func plainASCIIIsUTF8() throws {
    let text = "The bees come back to the hive.\n"
    var detector = try CharsetDetector()
    let guess = try detector.detect(text.utf8.span).first
    #expect(guess?.charset == "ISO-8859-1", "no trap any more")
    for text in [text, "a", "0", "x < y && z\r\n", "\t"] {
      let decoded = TextDecoder().decode(Array(text.utf8))
      #expect(string(decoded) == text)
      #expect(decoded.charset == "UTF-8")
      #expect(decoded.evidence == .validity)
      // Nor does a wrong declaration matter.
      #expect(TextDecoder(declaredCharset: "KOI8-R").decode(Array(text.utf8)).charset == "UTF-8")
    }
  }

  /// The detector takes windows-1252 with curly quotes alone for French, 31 %.
  @Test func quotationMarksAloneAreEnough() throws {
    let text = "He said “no” – and that’s it… “Really?”"
    #expect(string(TextDecoder().decode(try encode(text, "windows-1252"))) == text)
  }

  @Test func nulBytesAlone() {
    let bytes = [UInt8](repeating: 0, count: 64)
    #expect(TextDecoder().decode(bytes).utf8 == bytes)
  }
}
