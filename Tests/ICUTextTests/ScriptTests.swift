import ICUText
import Testing

@Suite struct ScriptTests {
  @Test(arguments: Sample.allCases)
  func lettersBelongToTheirScript(sample: Sample) throws {
    let script = try #require(Script(named: sample.script))
    for scalar in sample.rawValue.unicodeScalars {
      let own = Script(of: scalar)
      #expect(own == script || own == .common || own == .inherited, "\(scalar)")
    }
    #expect(sample.rawValue.unicodeScalars.contains { Script(of: $0) == script })
  }

  @Test func numbersMatchTheCodes() {
    let known: [(Script, String)] = [
      (.common, "Zyyy"), (.inherited, "Zinh"), (.arabic, "Arab"), (.armenian, "Armn"),
      (.bengali, "Beng"), (.bopomofo, "Bopo"), (.cherokee, "Cher"), (.cyrillic, "Cyrl"),
      (.devanagari, "Deva"), (.ethiopic, "Ethi"), (.georgian, "Geor"), (.greek, "Grek"),
      (.han, "Hani"), (.hangul, "Hang"), (.hebrew, "Hebr"), (.hiragana, "Hira"),
      (.katakana, "Kana"), (.khmer, "Khmr"), (.lao, "Laoo"), (.latin, "Latn"),
      (.mongolian, "Mong"), (.myanmar, "Mymr"), (.thai, "Thai"), (.tibetan, "Tibt"),
    ]
    for (script, code) in known { #expect(script.code == code) }
  }

  @Test func namesAndCodesFindTheScript() {
    #expect(Script(named: "cyrillic") == .cyrillic)
    #expect(Script(named: "Deva")?.name == "Devanagari")
    #expect(Script(named: "Klingon") == nil)
  }

  @Test func directionAndLineBreaking() {
    #expect(Script.arabic.isRightToLeft && Script.hebrew.isRightToLeft)
    #expect(!Script.latin.isRightToLeft)
    #expect(Script.thai.breaksBetweenLetters && !Script.latin.breaksBetweenLetters)
  }
}
