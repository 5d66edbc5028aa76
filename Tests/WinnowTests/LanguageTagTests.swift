import LanguageID
import Testing
import Winnow

struct LanguageTagTests {
  @Test(arguments: [
    ("nl", "nl"), ("NL", "nl"), ("zh", "zh"), ("ZH-hant", "zh-Hant"),
    // What CLDR has under another code.
    ("iw", "he"), ("tl", "fil"), ("zh-yue", "yue"), ("sh", "sr-Latn"), ("nld", "nl"),
    // A region says which script.
    ("zh-TW", "zh-Hant"), ("zh-CN", "zh-Hans"), ("zh-HK", "zh-Hant-HK"),
    ("zh-Hans-SG", "zh-Hans"), ("sr-ME", "sr-Latn"), ("sr-RS", "sr-Cyrl"),
    ("pt-BR", "pt"), ("en-US", "en"), ("de-CH-1996", "de"), ("nb-NO", "nb"),
    ("en-US-x-twain", "en"),
    // One name for several languages.
    ("no", "nb nn"), ("nor", "nb nn"), ("no-NO", "nb nn"),
    ("chm", "mhr mrj"), ("kaa", "kaa"),
    // Nothing.
    ("", ""), ("xx", ""), ("xx-US", ""), ("no such tag", ""), ("--", ""), ("e", ""),
  ])
  func aTagLeadsToWhatTheModelKnows(tag: String, ranges: String) {
    let found = LanguageModel.builtIn.ranges(forTag: tag).map(\.code)
    #expect(found.joined(separator: " ") == ranges)
  }

  @Test func everyLanguageOfTheModelIsItself() {
    let model = LanguageModel.builtIn
    for language in model.languages {
      #expect(model.ranges(forTag: language.code) == [language])
      #expect(model.ranges(forTag: language.code.uppercased()) == [language])
    }
  }
}
