import TestSupport
import Testing
import TextRepair

/// What has to hold for any bytes at all.
@Suite struct ArbitraryBytesTests {
  private func check(_ bytes: [UInt8], _ repairer: Repairer) {
    let repaired = repairer.repair(bytes)
    #expect(String(validating: repaired.utf8, as: UTF8.self) != nil, "\(bytes)")
    #expect(repaired.map.sourceCount == bytes.count, "\(bytes)")
    #expect(repaired.map.resultCount == repaired.utf8.count, "\(bytes)")
    #expect(
      repaired.edits.allSatisfy { 0 <= $0.range.lowerBound && $0.range.upperBound <= bytes.count },
      "\(bytes)")
    let again = repairer.normalize(utf8: repaired.utf8)
    #expect(again.edits.isEmpty, "\(bytes): \(again.edits)")
    for finding in HiddenCharacters.findings(in: repaired.utf8)
      + Homoglyphs.findings(in: repaired.utf8)
    {
      #expect(finding.range.upperBound <= repaired.utf8.count, "\(bytes)")
      #expect(String(validating: repaired.utf8[finding.range], as: UTF8.self) != nil, "\(bytes)")
    }
  }

  @Test(arguments: Repairer.Preset.allCases)
  func randomBytes(preset: Repairer.Preset) {
    var generator = TextGenerator(seed: 30)
    let repairer = Repairer(preset)
    for _ in 0..<300 { check(generator.bytes(), repairer) }
  }

  /// Texts with bytes lost, doubled and changed, which is where states and lengths go wrong.
  @Test(arguments: Repairer.Preset.allCases)
  func damagedTexts(preset: Repairer.Preset) {
    var generator = TextGenerator(seed: 31)
    var random = SplitMix64(seed: 32)
    let repairer = Repairer(preset)
    for _ in 0..<150 {
      var bytes = Array(generator.document(lines: 4).utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: bytes.indices, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: bytes.remove(at: place)
        case 1: bytes.insert(bytes[place], at: place)
        default: bytes[place] = UInt8.random(in: 0...0xFF, using: &random)
        }
      }
      check(bytes, repairer)
    }
  }

  /// Characters that the steps are about, in any order.
  @Test(arguments: Repairer.Preset.allCases)
  func suspectCharacters(preset: Repairer.Preset) {
    var random = SplitMix64(seed: 33)
    let repairer = Repairer(preset)
    let characters = Array(
      ("ÃÂâ€™œžŸÐÑ©®°± Њ—\u{80}\u{85}\u{9D}\u{A0}\u{AD}\u{FFFD}?aé\r\n\t &amp;&#x41;-fi.."
        + "\u{1B}[1m\u{200B}\u{200D}\u{202E}\u{2067}\u{2069}\u{E0041}\u{FE0F}\u{E0100}e\u{301}\u{316}"
        + "ПХБоЙ浣犲縺ゅ┤├ｶｱﾞＡ가ᄀ\u{1160}ক\u{9C7}\u{9BE}न\u{93C}\u{FEFF}\u{3164}👩‍👩🏽").unicodeScalars)
    for _ in 0..<600 {
      let count = Int.random(in: 1...16, using: &random)
      let scalars = (0..<count).compactMap { _ in characters.randomElement(using: &random) }
      check(Array(String(String.UnicodeScalarView(scalars)).utf8), repairer)
    }
  }
}
