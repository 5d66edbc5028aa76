import Testing
import TextRepair

@Suite struct VariationSequenceTests {
  private func findings(_ text: String) -> [Finding] {
    HiddenCharacters.findings(in: Array(text.utf8))
  }

  /// Registered in the Ideographic Variation Database, or standardised.
  @Test(arguments: [
    "邉\u{E011F} 邊\u{E0114} 慨\u{E010F} 龍\u{E010E}", "葛\u{E0100} 辻\u{E0105} 祇\u{E0101} 㐂\u{E0100}",
    "𠮟\u{E0100} 𣘺\u{E0104} 﨑\u{E0101}", "侮\u{FE00} 侮\u{FE01} 殺\u{FE00} 殺\u{FE01} 殺\u{FE02}",
    "、\u{FE00} 。\u{FE01} ！\u{FE01} “\u{FE00}", "0\u{FE00} ∩\u{FE00} 𝒜\u{FE01} က\u{FE00} 𓀀\u{FE02}",
  ])
  func whatIsRegisteredStays(text: String) {
    #expect(findings(text).isEmpty, "\(findings(text))")
  }

  @Test(arguments: [
    "邉\u{E0120}", "邊\u{E0115}", "我\u{E0105}", "我\u{E01EF}", "辻\u{E0106}", "我\u{FE00}",
    "侮\u{FE02}", "殺\u{FE03}", "、\u{FE02}", "0\u{FE01}", "∩\u{FE01}", "က\u{FE01}", "あ\u{E0100}",
  ])
  func whatIsNotRegisteredIsFound(text: String) {
    #expect(findings(text).map(\.kind) == [.variationSelectors])
  }

  @Test(arguments: ["我们今天去看电影然后回家吃饭吧", "東京都港区芝公園四丁目二番八号館"])
  func aSelectorAnIdeographIsFound(ideographs: String) {
    let text = zip(ideographs, "ignore previous".utf8).map { ideograph, byte in
      String(ideograph) + String(Unicode.Scalar(0xE0100 + UInt32(byte) - 16)!)
    }.joined()
    #expect(findings(text).count == 15)
    let cleaned = Repairer(steps: [.invisible]).normalize(utf8: Array(text.utf8)).text
    #expect(cleaned == String(ideographs.prefix(15)))
  }
}
