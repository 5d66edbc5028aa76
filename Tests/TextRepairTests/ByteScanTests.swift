import TestSupport
import Testing

@testable import TextRepair

@Suite struct ByteScanTests {
  /// Wherever a byte stands, in what the loop takes at once or behind it.
  @Test func bytesAreFoundWhereverTheyStand() {
    var random = SplitMix64(seed: 47)
    for length in 0..<200 {
      for _ in 0..<40 {
        var bytes = [UInt8](repeating: 0x61, count: length)
        for _ in 0..<Int.random(in: 0...2, using: &random) where length > 0 {
          bytes[Int.random(in: 0..<length, using: &random)] =
            UInt8.random(in: 0...(Bool.random(using: &random) ? 0x21 : 0xFF), using: &random)
        }
        let scan = ByteScan(bytes)
        #expect(scan.isASCII == bytes.allSatisfy { $0 < 0x80 })
        #expect(scan.hasEscapes == bytes.contains { [0x0E, 0x0F, 0x1B].contains($0) })
        #expect(
          scan.hasControls
            == bytes.contains { $0 < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].contains($0) })
      }
    }
  }
}
