import ICUText
import Testing

@Suite struct LocaleTests {
  @Test func partsOfCountries() {
    for code in ["usca", "caqc", "gbsct", "ad02", "ad05", "ad08", "deby", "cnbj", "uspr"] {
      #expect(Subdivision.exists(code), "\(code)")
    }
    for code in ["", "us", "uszz", "USCA", "ad01", "uszzzz", "zzca", "us ca", "ad02~8"] {
      #expect(!Subdivision.exists(code), "\(code)")
    }
  }

  @Test func namesOfLanguages() {
    let english = LocaleNames(in: "en")
    #expect(english.language("nl") == "Dutch")
    #expect(english.language("ru") == "Russian")
    #expect(english.language("ar") == "Arabic")
    #expect(english.language("hi") == "Hindi")
    #expect(english.language("th") == "Thai")
    #expect(english.language("zh-Hans")?.contains("Chinese") == true)
    #expect(LocaleNames(in: "nl").language("nl") == "Nederlands")
    #expect(LocaleNames(in: "ru").language("de") == "немецкий")
    #expect(LocaleNames(in: "th").language("th") == "ไทย")
    #expect(LocaleNames(in: "hi").language("hi") == "हिन्दी")
    #expect(english.language("qqx") == nil)
  }

  @Test func namesOfScripts() {
    let english = LocaleNames(in: "en")
    for (code, name) in [
      ("Latn", "Latin"), ("Cyrl", "Cyrillic"), ("Arab", "Arabic"), ("Deva", "Devanagari"),
      ("Thai", "Thai"), ("Hani", "Han"),
    ] {
      #expect(english.script(code) == name)
    }
    #expect(LocaleNames(in: "de").script("Cyrl") == "Kyrillisch")
    #expect(english.script("Qqqq") == nil)
  }

  @Test func likelyScripts() {
    for (language, script) in [
      ("nl", "Latn"), ("ru", "Cyrl"), ("fa", "Arab"), ("mr", "Deva"), ("th", "Thai"),
      ("zh", "Hans"), ("sr", "Cyrl"), ("sr-Latn", "Latn"),
    ] {
      #expect(LocaleNames.likelyScript(of: language)?.code == script)
    }
    #expect(LocaleNames.likelyScript(of: "qqx") == nil)
  }

  @Test func canonicalTags() {
    for (tag, canonical) in [
      ("iw", "he"), ("in", "id"), ("tl", "fil"), ("nl", "nl"), ("ZH-hans", "zh-Hans"),
      ("sr-latn", "sr-Latn"),
    ] {
      #expect(LocaleNames.canonicalTag(of: tag) == canonical)
    }
  }

  @Test func exemplarSets() throws {
    for (language, own, foreign) in [
      ("nl", "ë", "ж"), ("ru", "ж", "ї"), ("ar", "ش", "א"), ("hi", "क", "ক"), ("th", "ฉ", "ຂ"),
      ("zh", "市", "ж"),
    ] as [(String, Unicode.Scalar, Unicode.Scalar)] {
      let set = try #require(ExemplarSet(language: language))
      #expect(set.contains(own), "\(language)")
      #expect(!set.contains(foreign), "\(language)")
    }
    #expect(ExemplarSet(language: "ru")?.contains("Ж") == true)
    #expect(ExemplarSet(language: "cs")?.members.strings.contains("ch") == true)
    #expect(ExemplarSet(language: "en", .punctuation)?.contains("“") == true)
  }

  @Test func noSetWithoutDataOfTheLanguage() {
    #expect(ExemplarSet(language: "qqx") == nil)
    #expect(ExemplarSet(language: "") == nil)
    #expect(ExemplarSet(language: "und") == nil)
  }

  @Test func versions() throws {
    let library = try #require(ICUVersion.library.split(separator: ".").first.flatMap { Int($0) })
    let unicode = try #require(ICUVersion.unicode.split(separator: ".").first.flatMap { Int($0) })
    #expect(library >= 70)
    #expect(unicode >= 14)
    #expect(ICUVersion.unicode.contains("."))
  }
}
