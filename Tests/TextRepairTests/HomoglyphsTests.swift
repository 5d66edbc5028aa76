import TestSupport
import Testing
import TextRepair

@Suite struct HomoglyphsTests {
  private func findings(_ text: String) -> [Finding] {
    Homoglyphs.findings(in: Array(text.utf8))
  }

  @Test(arguments: [
    ("Log in to p\u{430}yp\u{430}l now", "paypal"), ("the \u{441}ompany", "company"),
    ("g\u{3BF}\u{3BF}gle", "google"), ("micr\u{585}soft", "microsoft"),
    ("\u{410}pple", "Apple"), ("cобака", "собака"), ("Mосква", "Москва"),
  ])
  func lookalikesAreFoundAndRead(text: String, reading: String) {
    let found = findings(text)
    #expect(found.map(\.kind) == [.homoglyph])
    #expect(found.first?.payload?.unicodeScalars.elementsEqual(reading.unicodeScalars) == true)
  }

  /// The Latin letter may stand on either side of the first other one.
  @Test(arguments: ["снегk", "kснег", "снеkг"])
  func oneLatinLetterIsEnough(text: String) {
    #expect(findings("белый \(text) идёт").map(\.range) == [11..<20])
  }

  @Test func theRangeIsTheWord() {
    #expect(findings("to p\u{430}y it").map(\.range) == [3..<7])
  }

  @Test func wordsOfTwoScriptsWithoutTwinsAreMixed() {
    #expect(findings("Linuxоид и smsка").map(\.kind) == [.mixedScript, .mixedScript])
  }

  /// The ending was taken for a feigned Latin letter.
  @Test(arguments: [
    "чехол к iPhoneу", "написал в WhatsAppе", "нет ни одного Googleа", "iPhoneу нужен чехол",
  ])
  func latinWordsWithCyrillicEndingsAreMixed(text: String) {
    #expect(findings(text).map(\.kind) == [.mixedScript])
  }

  @Test(arguments: [
    ("sign in at g\u{43E}ogle", "google"), ("sign in at googl\u{435} now", "google"),
    ("вход на pa\u{443}pal", "paypal"),
  ])
  func brandsWithLookalikesAreFeigned(text: String, reading: String) {
    let found = findings(text)
    #expect(found.map(\.kind) == [.homoglyph])
    #expect(found.first?.payload == reading)
  }

  @Test(arguments: [
    "Москва и Париж", "Ελλάδα and Greece", "USB-кабель, IP-адрес", "10 kΩ, 5 μm, Δt, πr",
    "Հայաստան", "ᏣᎳᎩ", "Ça va, naïve Ångström", "ВІКІ", "日本 Tokyo", "Δ α β γ",
  ])
  func wordsOfOneScriptAreNot(text: String) {
    #expect(findings(text).isEmpty)
  }

  @Test func generatedTextHasNone() {
    var generator = TextGenerator(seed: 12)
    for repertoire in Repertoire.all {
      for _ in 0..<40 {
        let line = generator.line(in: repertoire)
        #expect(findings(line).isEmpty, "\(line)")
      }
    }
  }

  /// Short words, and letters of scripts that were not looked at, passed.
  @Test(arguments: [
    ("\u{3A4}he tide", "The"), ("salt \u{391}nd pepper", "And"), ("ask f\u{3BF}r it", "for"),
    ("go t\u{43E} bed", "to"), ("out \u{43E}f it", "of"), ("a p\u{5E1}ypal page", "poypal"),
    ("he\u{627}lo there", "hello"), ("an \u{A4EE}pple a day", "Apple"),
    ("the \u{2C9F}pen sea", "open"), ("at \u{261}oogle now", "google"),
    ("a \u{1D5C9}\u{1D5BA}\u{1D5D2}\u{1D5C9}\u{1D5BA}\u{1D5C5} page", "paypal"),
    ("a paypa\u{217C} page", "paypal"), ("y\u{585}u and me", "you"),
  ])
  func oddLettersOfAnyScriptAreFound(text: String, reading: String) {
    let found = Homoglyphs.findings(in: Array(text.utf8), language: "en")
    #expect(found.map(\.kind) == [.homoglyph])
    #expect(found.first?.payload == reading)
  }

  /// Particles, endings, formulas, phonetic writing and numbering are written so on purpose.
  @Test(arguments: [
    ("הורדתי את WhatsApp בWhatsAppים", "he"), ("شركة الGoogle هنا", "ar"),
    ("Facebookზე ვნახე", "ka"),
    ("stresses \u{3C3}x, \u{3C1}g and \u{3B1}s, 5 kΩ", "en"),
    ("[\u{261}et], /\u{251}r\u{251}/", "en"),
    ("points \u{2170}) and (\u{2171}), part\u{2171}", "en"),
    ("the vector \u{1D431} of \u{1D400}x", "en"),
    ("Diyarbak\u{131}r and Y\u{131}ld\u{131}z", "en"), ("E\u{28B}egbe is spoken in Togo", "en"),
    ("Ɛyɛ me dɛ", "ak"), ("Mɔ\u{3C5}", "und"),
  ])
  func wordsOfSeveralScriptsOnPurposeAreNoHomoglyphs(text: String, language: String) {
    let found = Homoglyphs.findings(in: Array(text.utf8), language: language)
    #expect(!found.contains { $0.kind == .homoglyph }, "\(found)")
  }

  private static let english = String(
    repeating: "The company announced its results and the scope of its peace plan.\n", count: 12)

  /// No Latin letter gives a word away that is wholly of another script: what is around it does.
  @Test(arguments: [
    ("Visit аррӏе and log in with your сосо account.", ["apple", "coco"]),
    ("Within the ѕсоре of the plan", ["scope"]), ("it brings реасе to all", ["peace"]),
    ("a р\u{430}ypal page, or a рауе one", ["paypal", "paye"]),
  ])
  func wordsWhollyOfAnotherScriptAreFound(line: String, readings: [String]) {
    let text = Self.english + line + "\n" + Self.english
    let found = Homoglyphs.findings(in: Array(text.utf8), language: "en")
    #expect(found.compactMap(\.payload) == readings)
  }

  /// Each letter of these words has a twin in Latin.
  @Test(arguments: [
    "The Russian word ухо means ear, роса means dew, and сухо is dry.",
    "In 1999 Сара Росс met Хор there.",
    "He drove an ОКА, which is OKA in Latin letters.", "The ΝΑΤΟ summit was held, as NATO said.",
    "It is called хор or orasho in Bulgarian.", "The Greek for hour is ορα.",
    "«Сухо» was the title.",
    "Written ара in Bashkir", "He wrote: сор, оса, уха, хор.",
    "The Ossetian name Хуссар means south.",
  ])
  func wordsOfAnotherLanguageAreNot(line: String) {
    let text = Self.english + line + "\n" + Self.english
    for language in ["en", "und", nil] {
      #expect(Homoglyphs.findings(in: Array(text.utf8), language: language).isEmpty, "\(line)")
    }
  }

  /// What is a letter of the language is not odd in it, and what a word is read as has its letters.
  @Test func theLanguageTellsWhichLettersAreOdd() {
    let text = Array("Цей свiт добрий".utf8)
    #expect(Homoglyphs.findings(in: text, language: "uk").map(\.payload) == ["світ"])
    #expect(Homoglyphs.findings(in: text, language: "ru").map(\.kind) == [.mixedScript])
    let greek = Array("το Kόμμα κέρδισε".utf8)
    #expect(Homoglyphs.findings(in: greek, language: "el").map(\.payload) == ["Κόμμα"])
  }
}
