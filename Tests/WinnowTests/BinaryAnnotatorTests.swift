import TestSupport
import Testing
import Winnow

struct BinaryAnnotatorTests {
  @Test func bytesAtRandomAreSetAside() {
    var random = SplitMix64(seed: 5)
    let bytes = (0..<20_000).map { _ in UInt8.random(in: .min ... .max, using: &random) }
    let result = Pipeline().run(Document(bytes: bytes))
    #expect(result.annotations.contains { $0.type == .binaryText })
    #expect(result.cleanUTF8.isEmpty)
  }

  @Test(arguments: [
    // Escape sequences of terminals, letters struck over as in manual pages, form feeds.
    "\u{1B}[1mThe ferry\u{1B}[0m sails at noon.\n\u{1B}[31mIt is late.\u{1B}[0m\n",
    "N\u{8}NA\u{8}AM\u{8}ME\u{8}E\n  ferry - sails across the sound\n\u{C}",
    "One stray \u{1} character in a sentence about the ferry to the island.\n",
    "\u{FEFF}Le bac traverse la baie à midi.\r\n",
  ])
  func textIsNot(_ text: String) {
    let result = Pipeline(languageAnalyzer: nil).run(Document(text: text))
    #expect(!result.annotations.contains { $0.type == .binaryText })
  }

  /// "Паром уходит в полдень." and "渡し船は正午に出る。" as older files hold them.
  static let windows1251: [UInt8] = [
    0xCF, 0xE0, 0xF0, 0xEE, 0xEC, 0x20, 0xF3, 0xF5, 0xEE, 0xE4, 0xE8, 0xF2, 0x20, 0xE2, 0x20,
    0xEF, 0xEE, 0xEB, 0xE4, 0xE5, 0xED, 0xFC, 0x2E,
  ]
  static let shiftJIS: [UInt8] = [
    0x93, 0x6E, 0x82, 0xB5, 0x91, 0x44, 0x82, 0xCD, 0x90, 0xB3, 0x8C, 0xDF, 0x82, 0xC9, 0x8F,
    0x6F, 0x82, 0xE9, 0x81, 0x42,
  ]
  static let utf16: [UInt8] = "\u{FEFF}Das Boot".utf16.flatMap { (unit: UInt16) -> [UInt8] in
    [UInt8(unit & 0xFF), UInt8(unit >> 8)]
  }

  @Test(arguments: [windows1251, shiftJIS, utf16])
  func legacyCharsetsAreNot(_ bytes: [UInt8]) {
    let result = Pipeline(languageAnalyzer: nil).run(Document(bytes: bytes))
    #expect(!result.annotations.contains { $0.type == .binaryText })
  }

  /// Eight bytes are looked at in one step: what is counted does not depend on where it stands.
  @Test func controlsCountWhereverTheyStand() throws {
    for count in 5..<40 {
      for strays in [[0x00], [0x07], [0x0E], [0x1A], [0x1C], [0x1F], [0x7F]] as [[UInt8]] {
        let calm: [UInt8] = [0x08, 0x09, 0x0A, 0x0D, 0x1B, 0x20, 0x41, 0x7E, 0xC3, 0xA9]
        var bytes = (0..<count).map { calm[$0 % calm.count] }
        for place in [0, count / 2, count - 2, count - 1] { bytes[place] = strays[0] }
        let view = DocumentView(
          utf8: bytes, segments: [Segment(id: 0, range: 0..<count, kind: .line)])
        let hit = try #require(BinaryAnnotator().annotate(view).first)
        #expect(hit.data["controls"] == .number(4))
      }
    }
  }

  @Test func thePolicyMayKeepIt() {
    let text = "\u{1}\u{2}\u{3}\u{4}\u{5} data"
    #expect(Pipeline(policy: .keepAll).clean(text) == text)
    #expect(Pipeline().clean(text).isEmpty)
  }
}
