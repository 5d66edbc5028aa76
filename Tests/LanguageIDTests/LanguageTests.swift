import LanguageID
import Testing

@Suite("Language tags")
struct LanguageTests {
  /// Variants, extensions and private use look like scripts, but are none.
  @Test(
    "say their script",
    arguments: [
      ("sr-Latn", "Latn"), ("zh-Hant-HK", "Hant"), ("AZ-ARAB", "ARAB"), ("zh-cmn-Hans-CN", "Hans"),
      ("de-1996", nil), ("sl-rozaj-1994", nil), ("en-x-priv", nil),
      ("de-DE-u-co-phonebk-latn", nil),
      ("hy-Latn-IT-arevela", "Latn"), ("x-priv", nil), ("pt-BR", nil), ("und", nil), ("", nil),
    ] as [(Language, String?)])
  func script(language: Language, script: String?) {
    #expect(language.script == script)
  }

  @Test(
    "match ranges",
    arguments: [
      ("zh-Hans", "zh", true), ("zh-Hans", "ZH", true), ("ZH-HANS", "zh-hans", true),
      ("sr-Latn", "sr-Latn", true), ("sr", "sr-Latn", false), ("nld", "nl", false),
      ("nl", "nld", false), ("nl", "", false), ("nl", "n", false), ("nl-", "nl", true),
    ] as [(Language, Language, Bool)])
  func ranges(language: Language, range: Language, matches: Bool) {
    #expect(language.matches(range) == matches)
  }
}
