import Testing

@testable import Hashing

@Suite("FNV-1a")
struct FNV1aTests {
  /// From the tables of RFC 9923.
  @Test(
    "hashes bytes as its authors do",
    arguments: [
      ("", 0xCBF2_9CE4_8422_2325), ("a", 0xAF63_DC4C_8601_EC8C), ("foobar", 0x8594_4171_F739_67E8),
    ] as [(String, UInt64)])
  func vectors(text: String, hash: UInt64) {
    #expect(FNV1a(of: text.utf8).value == hash)
    var parts = FNV1a()
    for byte in text.utf8 { parts.add(byte) }
    #expect(parts.value == hash)
    var rest = FNV1a(FNV1a(of: text.utf8.prefix(2)).value)
    rest.add(text.utf8.dropFirst(2))
    #expect(rest.value == hash)
  }

  @Test("takes a number of any width in one step")
  func widths() {
    var narrow = FNV1a()
    var wide = FNV1a()
    narrow.add(0x41 as UInt8)
    wide.add(0x41 as UInt64)
    #expect(narrow.value == wide.value)
    wide.add(0x1_F600 as UInt32)
    #expect(wide.value == (narrow.value ^ 0x1_F600) &* 0x0000_0100_0000_01B3)
  }

  @Test("depends on the order")
  func order() {
    #expect(FNV1a(of: [1, 2]).value != FNV1a(of: [2, 1]).value)
  }
}
