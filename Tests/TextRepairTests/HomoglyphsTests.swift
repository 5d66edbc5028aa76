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
}
