import TestSupport
import Testing

@testable import TextRepair

/// NFKC and case folding: what no preset does, since text without damage is changed.
@Suite struct OnDemandStepTests {
  private func repair(_ text: String, _ steps: Repairer.Step...) -> RepairedText {
    Repairer(steps: steps).normalize(utf8: Array(text.utf8))
  }

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  @Test(arguments: [
    ("10³ m² x₁ ①", "103 m2 x1 1"), ("ﷺ", "صلى الله عليه وسلم"), ("㍿ ㎞ ｶﾞ", "株式会社 km ガ"),
    ("ℌ𝔢𝔩𝔩𝔬", "Hello"), ("e\u{301} ﬁn…", "é fin..."), ("กำ", "ก\u{E4D}\u{E32}"),
    ("می\u{200C}خواهم", "می\u{200C}خواهم"), ("Straße, İstanbul", "Straße, İstanbul"),
  ])
  func compatibilityFormsAreComposed(text: String, expected: String) {
    #expect(scalars(repair(text, .nfkc).text) == scalars(expected))
  }

  @Test(arguments: [
    ("Straße ẞ", "strasse ss"), ("ΣΤΑΣ ς", "στασ σ"), ("ПРИВЕТ Ѝ", "привет ѝ"), ("ԵՒ և", "եւ եւ"),
    ("ᏣᎳᎩ ꮳ", "ᏣᎳᎩ Ꮳ"), ("İI", "i\u{307}i"), ("10³ Å ①", "10³ å ①"),
    ("日本語 می\u{200C}خواهم", "日本語 می\u{200C}خواهم"),
  ])
  func caseIsFolded(text: String, expected: String) {
    #expect(scalars(repair(text, .caseFolding).text) == scalars(expected))
  }

  @Test func keysAreMadeOfBoth() {
    let texts = ["ＳＴＲＡẞＥ №５", "Straße No5", "STRASSE No⁵"]
    #expect(Set(texts.map { repair($0, .nfkc, .caseFolding).text }) == ["strasse no5"])
  }

  @Test func editsSayWhatTheyAreFor() {
    let edits = repair("Ein ﬁxer Ⅳ\n", .nfkc, .caseFolding).edits
    #expect(edits.map(\.step) == [.caseFolding, .nfkc, .nfkc, .caseFolding, .caseFolding])
    #expect(edits.map(\.range) == [0..<1, 4..<7, 11..<14, 11..<14, 11..<14])
    #expect(
      edits.map { String(decoding: $0.replacement, as: UTF8.self) } == ["e", "fi", "IV", "i", "v"])
    #expect(Set(edits.map(\.reason)) == ["a compatibility form (NFKC)", "not case-folded"])
  }

  @Test func everyCharacterLeadsToItsOwn() {
    let repaired = repair("Straße ﷺ End", .nfkc, .caseFolding)
    #expect(repaired.text == "strasse صلى الله عليه وسلم end")
    #expect(repaired.map.sourceRange(of: 4..<6) == 4..<6)
    #expect(repaired.map.sourceRange(of: 20..<22) == 8..<11)
    #expect(repaired.map.resultRange(of: 12..<15) == repaired.utf8.count - 3..<repaired.utf8.count)
  }

  /// What a step on demand makes is work for others, and they make work for it.
  @Test func stepsOnDemandAndOthersAlternate() {
    #expect(repair("＆ｅａｃｕｔｅ； ＆NBSP;x", .entities, .nfkc, .caseFolding).text == "é \u{20}x")
    #expect(repair("&#x2460; ………", .entities, .punctuationRuns, .nfkc).text == "1 ...")
    #expect(repair("Ã‰TÃ‰, dÃ©jÃ  vu", .mojibake, .caseFolding).text == "été, déjà vu")
  }

  @Test func noPresetTakesThem() {
    for preset in Repairer.Preset.allCases {
      #expect(preset.steps.isDisjoint(with: Repairer.Step.onDemand))
    }
    #expect(
      Repairer.Preset.aggressive.steps.union(Repairer.Step.onDemand)
        == Set(Repairer.Step.allCases))
  }

  /// With each preset, each alone and both.
  @Test(arguments: Repairer.Preset.allCases.map(\.steps) + [[]])
  func repairingTwiceIsRepairingOnce(steps: Set<Repairer.Step>) {
    var generator = TextGenerator(seed: 46)
    for demanded in [[.nfkc], [.caseFolding], Repairer.Step.onDemand] as [Set<Repairer.Step>] {
      let repairer = Repairer(steps: steps.union(demanded))
      for _ in 0..<200 {
        let text = Array(generator.document(lines: 6).utf8)
        let once = repairer.normalize(utf8: text)
        let twice = repairer.normalize(utf8: once.utf8)
        #expect(twice.utf8 == once.utf8)
        #expect(twice.edits.isEmpty && twice.map.isIdentity)
        #expect(repairer.text(utf8: text) == once.utf8)
        #expect(once.map.sourceCount == text.count && once.map.resultCount == once.utf8.count)
        #expect(String(validating: once.utf8, as: UTF8.self) != nil)
      }
    }
  }
}
