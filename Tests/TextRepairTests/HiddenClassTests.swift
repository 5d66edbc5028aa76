import ICUText
import Testing

@testable import TextRepair

@Suite struct HiddenClassTests {
  /// Whatever Unicode says nothing is drawn for can hold a message.
  @Test func everyIgnorableCharacterHasAClass() throws {
    let ignorable = try ScalarSet(pattern: "[:Default_Ignorable_Code_Point:]")
    for value in ignorable.ranges.joined() where HiddenClass(value) == nil {
      Issue.record("U+\(String(value, radix: 16))")
    }
  }

  @Test func theRangesAreTheScalarsWithAClass() {
    var hasClass = [Bool](repeating: false, count: 0x110000)
    for value in HiddenClass.ranges.joined() { hasClass[Int(value)] = true }
    for value in UInt32(0x80)...0x10FFFF where hasClass[Int(value)] != (HiddenClass(value) != nil) {
      Issue.record("U+\(String(value, radix: 16))")
    }
  }

  @Test func aTextWithAHiddenCharacterIsLookedAt() {
    for range in HiddenClass.ranges {
      // All that changes within a range between these is the last byte, or there are some thousands.
      for value in Set([range.lowerBound, range.upperBound, (range.lowerBound | 0x3F) + 1])
      where range.contains(value) {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let utf8 = Array("a\(scalar)b".utf8)
        #expect(ByteCensus(utf8).mayHide, "U+\(String(value, radix: 16))")
        #expect(ByteCensus.leadsOfHidden >> UInt64(utf8[1] & 0x3F) & 1 == 1)
      }
    }
  }
}
