import ICUText
import TestSupport
import Testing

@testable import TextRepair

@Suite struct MultiByteCharsetTests {
  /// Bytes are refused before they are converted only if a converter loses too many of them.
  @Test(arguments: MultiByteCharset.allCases)
  func refusesWhatTheConverterLoses(charset: MultiByteCharset) throws {
    var random = SplitMix64(seed: 48)
    let tables = CharsetTables()
    var counts = (read: 0, refused: 0)
    for _ in 0..<3000 {
      // Mostly what all of the charsets have, and now and then a byte that may be of none.
      let bytes: [UInt8] = (0..<Int.random(in: 1...80, using: &random)).flatMap { _ in
        switch Int.random(in: 0..<60, using: &random) {
        case 0: [UInt8.random(in: 0...0xFF, using: &random)]
        case 1..<20: [UInt8.random(in: 0x20...0x2F, using: &random)]
        default:
          [
            UInt8.random(in: 0xB0...0xC6, using: &random),
            UInt8.random(in: 0xA1...0xDF, using: &random),
          ]
        }
      }
      let converted = try CharsetConverter.decode(bytes, from: charset.rawValue)
      let lost = converted.invalid.count { $0.upperBound < bytes.count }
      let reading = charset.reading(of: bytes, tables)
      #expect((reading != nil) == (lost * 50 <= bytes.count), "\(bytes)")
      if reading == nil { counts.refused += 1 } else { counts.read += 1 }
    }
    #expect(counts.read > 100 && counts.refused > 10)
  }
}
