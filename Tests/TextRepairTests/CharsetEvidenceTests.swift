import CTextKernels
import ICUText
import TestSupport
import Testing

@testable import TextRepair

@Suite struct CharsetEvidenceTests {
  @Test func kernelsAgree() {
    var random = SplitMix64(seed: 44)
    let lanes = Int(TEXT_LANGUAGES)
    let rows = (0..<40 * lanes).map { _ in UInt8.random(in: 0...255, using: &random) }
    for count in 0..<60 {
      let numbers = (0..<count).map { _ in UInt16.random(in: 0..<40, using: &random) }
      let counts = (0..<count).map { _ in Int32.random(in: 1...4096, using: &random) }
      var best = [Int32](repeating: 7, count: lanes)
      var reference = best
      text_add_rarities(&best, rows, numbers, counts, Int64(count))
      text_add_rarities_reference(&reference, rows, numbers, counts, Int64(count))
      #expect(best == reference)
    }
  }

  /// What is spared a charset for want of a chance would not have won.
  @Test func noCharsetIsLikelierThanTheOneTaken() {
    let pages = [
      "windows-1252", "windows-1251", "windows-1250", "KOI8-R", "IBM866", "windows-1253",
      "macintosh", "windows-874", "ISO-8859-2", "windows-1255",
    ].compactMap(CharsetGuess.page)
    #expect(pages.count == 10)
    var random = SplitMix64(seed: 45)
    for _ in 0..<300 {
      let bytes = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        Bool.random(using: &random)
          ? UInt8.random(in: 0x80...0xFF, using: &random)
          : UInt8.random(in: 0x61...0x7A, using: &random)
      }
      let guess = CharsetGuess(of: bytes)
      for page in pages {
        #expect(guess.evidence(in: page) + page.prior <= guess.evidence)
      }
    }
  }

  /// The look at the ranges of bytes must not pass over what a converter reads.
  @Test(arguments: MultiByteCharset.allCases)
  func readsWhatTheConverterReads(charset: MultiByteCharset) throws {
    let texts = [
      "昨日の夜、初めて雪が降りました。子供たちは朝早く外へ出ました。", "昨天晚上下了第一场雪，孩子们很早就出门了。",
      "昨天晚上下了第一場雪，孩子們很早就出門了。", "어젯밤에 첫눈이 내려서 아이들이 일찍 나갔다.",
      "ﾊﾝｶｸｶﾅ と 全角 mixed with ASCII, 2024 年",
    ]
    let tables = CharsetTables()
    var read = 0
    for text in texts {
      var converter = try CharsetConverter(charset.rawValue)
      let encoded = converter.encode(text.utf8.span)
      guard encoded.invalid.isEmpty else { continue }
      // However it is cut off at the end.
      for count in encoded.bytes.count - 3...encoded.bytes.count {
        let reading = try #require(
          charset.reading(of: Array(encoded.bytes[..<count]), tables))
        #expect(reading.text.prefix(10).elementsEqual(text.unicodeScalars.prefix(10).map(\.value)))
      }
      read += 1
    }
    #expect(read > 0)
    #expect(
      charset.reading(
        of: Array("na\u{EF}ve caf\u{E9} \u{E0} la".unicodeScalars.map { UInt8($0.value) }), tables)
        == nil)
  }

  /// What is read without a converter is what a converter reads.
  @Test(arguments: MultiByteCharset.allCases)
  func tablesReadWhatTheConverterReads(charset: MultiByteCharset) throws {
    var random = SplitMix64(seed: 46)
    let tables = CharsetTables()
    var counts = (text: 0, none: 0)
    for _ in 0..<4000 {
      let bytes = (0..<Int.random(in: 1...5, using: &random)).map { _ in
        Int.random(in: 0..<4, using: &random) == 0
          ? UInt8.random(in: 0...0xFF, using: &random)
          : UInt8.random(in: 0xA1...0xFE, using: &random)
      }
      let converted = try CharsetConverter.decode(bytes, from: charset.rawValue)
      switch tables[charset].scalars(of: bytes) {
      case .text(let scalars):
        counts.text += 1
        #expect(converted.invalid.isEmpty)
        #expect(
          scalars.elementsEqual(
            String(decoding: converted.bytes, as: UTF8.self).unicodeScalars.map(\.value)))
      case .none:
        counts.none += 1
        #expect(!converted.invalid.isEmpty)
      case .unknown: break
      }
    }
    #expect(counts.text > 100 && counts.none > 100)
  }

  /// Bytes that are given up at once are likely text in none of the charsets.
  @Test func noTextIsGivenUp() throws {
    var random = SplitMix64(seed: 47)
    let texts = ["добрый вечер, соседи", "καλησπέρα σας", "dobrý večer všem", "שלום לכולם"]
    let charsets = [
      "windows-1251", "KOI8-R", "IBM866", "windows-1253", "windows-1250", "windows-1255",
    ]
    let tables = CharsetTables()
    var given = 0
    for round in 0..<400 {
      var bytes: [UInt8] = []
      if round.isMultiple(of: 2) {
        let text = try #require(texts.randomElement(using: &random))
        var converter = try CharsetConverter(try #require(charsets.randomElement(using: &random)))
        bytes = converter.encode(text.utf8.span).bytes
      } else {
        bytes = (0..<12).map { _ in UInt8.random(in: 0x80...0xFF, using: &random) }
      }
      let chance = MixupChance.exists(
        for: CharsetSample(of: bytes, tables), letters: 4, tables)
      if !chance { given += 1 }
      for page in CharsetGuess.singleByte {
        let converted = try CharsetConverter.decode(bytes, from: page.codepage.name)
        let text = MixupText(ScalarScan.scalars(of: converted.bytes))
        if converted.invalid.isEmpty, text.isLikely(letters: 4) { #expect(chance) }
      }
    }
    #expect(given > 50)
  }
}
