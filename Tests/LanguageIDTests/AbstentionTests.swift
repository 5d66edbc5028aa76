import Testing

@testable import LanguageID

@Suite("Abstention")
struct AbstentionTests {
  private let analyzer = LanguageAnalyzer()

  @Test(
    "says of names, noise and words in disguise that there is too little to tell",
    arguments: [
      "Maze", "Anna Lindqvist", "Sergey Lavrov", "asdf ghjk", "qwpoi zxmnb", "xkcd bnmw",
      "h3ll0 w0rld", "w3 4r3 4n0nym0u5", "yaar tum kahan ho, abhi tak nahi aaye",
      "mujhe lagta hai ki aaj barish hogi isliye chhata le jana",
    ])
  func undetermined(text: String) {
    #expect(analyzer.identify(text).language == .undetermined)
  }

  @Test(
    "takes codes, addresses and numbers for no language",
    arguments: [
      "if (count == null) { return total[3]; }", "<div class=\"menu\"><span></span></div>",
      "jan.jansen@example.org", "d41d8cd98f00b204e9800998ecf8427e", "12.05.2024 – 18:30",
      "/usr/lib/libexample.so.3", "😀🎉", "❤️ 👍🏽", "=====>",
    ])
  func codes(text: String) {
    #expect(!analyzer.identify(text).language.isDetermined)
  }

  @Test(
    "does not keep it from answering short sentences",
    arguments: [
      ("Where is the station?", "en"), ("Waar is het station?", "nl"),
      ("Пора идти домой", "ru"), ("明天我们去公园", "zh-Hans"), ("駅はどこですか", "ja"),
      ("Où est la gare ?", "fr"), ("İstasyon nerede acaba?", "tr"), ("วันนี้อากาศดีมาก", "th"),
      ("אני הולך הביתה עכשיו", "he"),
    ] as [(String, Language)])
  func answers(text: String, language: Language) {
    #expect(analyzer.identify(text).language == language)
  }

  @Test("never applies where the languages are restricted")
  func restricted() {
    var options = LanguageAnalyzer.Options()
    options.constraints = ["en", "nl"]
    let analyzer = LanguageAnalyzer(options: options)
    #expect(analyzer.identify("Maze").language.isDetermined)
  }

  /// So a text need not be read on once its words agree enough.
  @Test("is more likely the less the words of a text agree", arguments: 1...20)
  func discord(words: Int) {
    for logit in [0, 5, 40, 400] as [Float] {
      var evidence = TextEvidence()
      evidence.words = words
      var features = AbstentionFeatures(
        evidence: evidence, shape: TextShape(UnsafeBufferPointer(start: nil, count: 0)),
        probability: 0.9, logit: logit, discord: 0)
      var last = Float.infinity
      for step in 0...12 {
        features.setDiscord(Float(step) / 2)
        #expect(Abstention.score(features) < last)
        last = Abstention.score(features)
      }
    }
  }
}
