import ICUText
import Testing

@testable import TextRepair

/// UTF-16 without a byte order mark, of few units, and what is taken for it.
@Suite struct WideTextTests {
  private func read(_ bytes: [UInt8], declared: String? = nil) -> String {
    String(decoding: TextDecoder(declaredCharset: declared).decode(bytes).utf8, as: UTF8.self)
  }

  /// Words whose bytes are ideographs in the other order.
  @Test(
    arguments: [
      "short", "hello", "title", "internationalization", "Grüße", "voilà", "Łódź", "Ήλιος",
      "Привет",
      "Բարեւ", "שלום", "سلام", "สวัสดี", "ᱡᱚᱦᱟᱨ", "ሰላም", "მზე", "አዲስ አበባ", "nɔ́", "ti̱",
    ], ["UTF-16LE", "UTF-16BE"])
  func wordsAreReadInTheirByteOrder(word: String, charset: String) throws {
    for end in ["", "\n"] {
      let decoded = TextDecoder().decode(try encode(word + end, charset))
      #expect(String(decoding: decoded.utf8, as: UTF8.self) == word + end)
      #expect(decoded.charset == charset)
    }
  }

  /// Words without a control among their bytes.
  @Test(
    arguments: ["안녕하세요", "감사합니다", "오늘은", "大家都很高兴", "今天去公园", "日本語で書く", "ありがとう"],
    ["UTF-16LE", "UTF-16BE"])
  func wordsOfEastAsia(word: String, charset: String) throws {
    let decoded = TextDecoder().decode(try encode(word, charset))
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == word)
    // Parts of a text are in none of these charsets.
    #expect(TextDecoder().decode(part: try encode(word, charset)).charset != charset)
  }

  @Test(arguments: [
    ("公园散步", "GB18030"), ("散步", "Big5"), ("감사", "EUC-KR"), ("ありがとう", "Shift_JIS"),
    ("天気予報", "EUC-JP"),
    ("Ärger", "windows-1252"), ("łąka", "windows-1250"), ("привет", "KOI8-R"),
    ("дом", "windows-1251"),
    ("שלום", "windows-1255"), ("ήλιος", "windows-1253"), ("ดีมาก", "windows-874"),
  ])
  func wordsOfOtherCharsets(word: String, charset: String) throws {
    #expect(read(try encode(word, charset)) == word)
  }

  @Test(arguments: ["UTF-16LE", "UTF-16BE"])
  func aDeclaredByteOrderIsTaken(charset: String) throws {
    for word in ["short", "ab", "日本", "中文", "Снег", "שלג", "ꯏꯁꯤꯡ"] {
      let decoded = TextDecoder(declaredCharset: charset).decode(try encode(word, charset))
      #expect(String(decoding: decoded.utf8, as: UTF8.self) == word)
      #expect(decoded.charset == charset && decoded.evidence == .declaration)
    }
    // Not where the bytes are no such text.
    for word in ["Łódź\n", "Привет, мир\n", "สวัสดี\n"] {
      let other = charset == "UTF-16LE" ? "UTF-16BE" : "UTF-16LE"
      #expect(read(try encode(word, charset), declared: other) == word)
    }
  }

  /// The block of dashes and quotation marks is the number of the space.
  @Test(
    arguments: [
      "He’s out – “today”.\n", "Цель протестующих — собрать подписи.\n", "Amin’ny oniversite.\n",
      "L’école…\n", "השמש — בחוץ.\n",
    ], ["UTF-16LE", "UTF-16BE"])
  func textWithDashesAndQuotationMarks(text: String, charset: String) throws {
    #expect(read(try encode(text, charset)) == text)
  }

  /// Well-formed UTF-8 goes before ideographs.
  @Test(arguments: [
    "k\u{1}v\u{2}k\u{1}v\n", "a\u{0}b\u{7}c\u{7F}d\n", "k\u{1}v\u{1}k\u{1}v\u{1}",
    "a\u{2}b\u{2}c\u{2}d\u{2}", "x\u{1}y\u{3}z\u{1}w\u{3}",
    "1\u{1F}2\u{1E}3\u{1F}4\u{1E}5\u{1F}6\n",
    "a\u{3}b\u{3}c\u{3}", "id\u{1}name\u{1}age\u{2}", "a\u{0}\u{1}b\u{0}\u{2}cd\n",
  ])
  func fieldsThatControlsPartAreNoIdeographs(text: String) {
    let decoded = TextDecoder().decode(Array(text.utf8))
    #expect(String(decoding: decoded.utf8, as: UTF8.self) == text)
    #expect(decoded.charset == "UTF-8" && decoded.findings.isEmpty)
  }
}
