import ICUText
import Testing

@Suite struct CharsetTests {
  static let cases: [(Sample, String)] = [
    (.latin, "windows-1252"), (.latin, "ISO-8859-15"), (.latin, "macintosh"),
    (.cyrillic, "windows-1251"), (.cyrillic, "KOI8-R"), (.cyrillic, "IBM866"),
    (.arabic, "windows-1256"), (.arabic, "ISO-8859-6"), (.devanagari, "UTF-16BE"),
    (.devanagari, "UTF-32LE"), (.thai, "TIS-620"), (.han, "GB18030"), (.han, "UTF-16LE"),
  ]

  @Test(arguments: cases)
  func thereAndBack(sample: Sample, charset: String) throws {
    var converter = try CharsetConverter(charset)
    let utf8 = Array(sample.rawValue.utf8)
    let encoded = converter.encode(utf8.span)
    #expect(encoded.invalid.isEmpty)
    let decoded = converter.decode(encoded.bytes.span)
    #expect(decoded.bytes == utf8)
    #expect(decoded.invalid.isEmpty)
    expectTiling(encoded, source: utf8.count)
    expectTiling(decoded, source: encoded.bytes.count)
  }

  private func expectTiling(_ converted: CharsetConverter.Converted, source: Int) {
    var place = (source: 0, result: 0)
    for run in converted.runs {
      #expect(run.sourceStart == place.source && run.resultStart == place.result)
      #expect(run.count > 0)
      place = (run.sourceEnd, run.resultEnd)
    }
    #expect(place.source == source)
    #expect(place.result == converted.bytes.count)
  }

  @Test func invalidBytesAreLocatedAndShown() throws {
    var converter = try CharsetConverter("Shift_JIS")
    // 日, a lead byte with a wrong trail, A, a lead byte cut off by the end.
    let bytes: [UInt8] = [0x93, 0xFA, 0x93, 0x20, 0x41, 0x93]
    let decoded = converter.decode(bytes.span)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "日\u{FFFD} A\u{FFFD}")
    #expect(decoded.invalid == [2..<3, 5..<6])
    expectTiling(decoded, source: bytes.count)
  }

  @Test func unpairedSurrogatesAreInvalid() throws {
    var converter = try CharsetConverter("UTF-16LE")
    let bytes: [UInt8] = [0x41, 0, 0x3D, 0xD8, 0x42, 0, 0x00, 0xDE, 0x3D, 0xD8, 0x00, 0xDE, 0x43]
    let decoded = converter.decode(bytes.span)
    #expect(String(decoding: decoded.bytes, as: UTF8.self) == "A\u{FFFD}B\u{FFFD}😀\u{FFFD}")
    #expect(decoded.invalid == [2..<4, 6..<8, 12..<13])
    expectTiling(decoded, source: bytes.count)
  }

  @Test func charactersTheCharsetLacksAreLocated() throws {
    var converter = try CharsetConverter("windows-1252")
    let encoded = converter.encode("aжb".utf8.span, substitute: 0x3F)
    #expect(encoded.bytes == [0x61, 0x3F, 0x62])
    #expect(encoded.invalid == [1..<3])
    let shortened = converter.encode("aжb".utf8.span)
    #expect(shortened.bytes == [0x61, 0x62])
  }

  @Test func statefulCharsetsKeepEveryByteInAPlace() throws {
    var converter = try CharsetConverter("ISO-2022-JP")
    let utf8 = Array("東京 Tokyo 大阪".utf8)
    let encoded = converter.encode(utf8.span)
    #expect(encoded.bytes.contains(0x1B))
    let decoded = converter.decode(encoded.bytes.span)
    #expect(decoded.bytes == utf8)
    expectTiling(decoded, source: encoded.bytes.count)
  }

  @Test(arguments: [
    "UTF-8", "UTF-16LE", "UTF-32BE", "Shift_JIS", "EUC-JP", "ISO-2022-JP", "GB18030", "Big5",
    "windows-949", "windows-1252", "UTF-7",
  ])
  func anyBytesConvertToUTF8ThatTiles(charset: String) throws {
    var converter = try CharsetConverter(charset)
    var generator = SystemRandomNumberGenerator()
    for length in 0..<200 {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &generator) }
      let decoded = converter.decode(bytes.span)
      #expect(String(validating: decoded.bytes, as: UTF8.self) != nil)
      expectTiling(decoded, source: bytes.count)
      for (left, right) in zip(decoded.invalid, decoded.invalid.dropFirst()) {
        #expect(left.upperBound <= right.lowerBound)
      }
      #expect(decoded.invalid.allSatisfy { !$0.isEmpty && $0.upperBound <= length }, "\(bytes)")
    }
  }

  @Test func unknownCharsetsAreAnError() {
    #expect(throws: ICUError.self) { _ = try CharsetConverter("no-such-charset").name }
    #expect(throws: ICUError.self) { _ = try CharsetConverter("").name }
    #expect(CharsetConverter.canonicalName(of: "no-such-charset") == nil)
    #expect(CharsetConverter.canonicalName(of: "latin1") == "ISO-8859-1")
  }

  @Test func errorsNameTheirPlace() {
    do {
      _ = try CharsetConverter("no-such-charset").name
      Issue.record("no error")
    } catch {
      #expect(error.description.hasPrefix("U_FILE_ACCESS_ERROR in opening a converter"))
    }
  }

  static let russian = """
    Вчера вечером пошёл первый снег, и к утру весь город стоял белый. Дети вышли во двор раньше \
    взрослых, а дворники ещё не знали, что им делать: лопаты лежали в подвале, и ключ от него \
    никто не мог найти. Только к полудню дорожки были расчищены.
    """
  static let french = """
    Hier soir, la première neige est tombée, et ce matin toute la ville était blanche. Les enfants \
    sont sortis avant leurs parents ; personne ne savait où étaient rangées les pelles, et il a \
    fallu attendre midi pour que les allées soient dégagées.
    """
  static let chinese = String(repeating: "昨天晚上下了第一场雪，早上整个城市都是白的。孩子们比大人先出门。", count: 4)
  static let arabic = """
    سقط الثلج مساء أمس لأول مرة هذا العام، وفي الصباح كانت المدينة كلها بيضاء. خرج الأطفال إلى \
    الشارع قبل الكبار، ولم يعرف أحد أين وضعت المجارف حتى الظهر.
    """

  static let detectable: [(String, String, String)] = [
    (russian, "windows-1251", "windows-1251"), (russian, "KOI8-R", "KOI8-R"),
    (arabic, "windows-1256", "windows-1256"), (chinese, "GB18030", "GB18030"),
    (chinese, "UTF-16LE", "UTF-16LE"), (russian, "UTF-8", "UTF-8"),
    (french, "windows-1252", "ISO-8859-1"),
    (Sample.devanagari.rawValue, "UTF-8", "UTF-8"),
    (Sample.devanagari.rawValue, "UTF-16LE", "UTF-16LE"),
    (Sample.thai.rawValue, "UTF-8", "UTF-8"), (Sample.thai.rawValue, "UTF-16LE", "UTF-16LE"),
  ]

  @Test(arguments: detectable)
  func detectionFindsTheCharset(text: String, charset: String, found: String) throws {
    var converter = try CharsetConverter(charset)
    var bytes = converter.encode(text.utf8.span).bytes
    if charset.hasPrefix("UTF-16") { bytes = [0xFF, 0xFE] + bytes }
    var detector = try CharsetDetector()
    let best = try #require(try detector.detect(bytes.span).first)
    #expect(best.charset == found)
    #expect(best.confidence > 10)
  }

  @Test func detectionOfNothing() throws {
    var detector = try CharsetDetector()
    let nothing: [UInt8] = []
    _ = try detector.detect(nothing.span)
    let something = try detector.detect("Вчера".utf8.span)
    #expect(something.first?.charset == "UTF-8")
  }
}
