import LanguageID
import Testing

/// Sentences written for this test.
private let sentences: [(Language, String)] = [
  ("nl", "De oude fiets stond al weken tegen de muur van het station."),
  ("en", "The old bicycle had been leaning against the station wall for weeks."),
  ("de", "Das alte Fahrrad lehnte schon seit Wochen an der Mauer des Bahnhofs."),
  ("fr", "Le vieux vélo était appuyé contre le mur de la gare depuis des semaines."),
  ("es", "La vieja bicicleta llevaba semanas apoyada contra la pared de la estación."),
  ("it", "La vecchia bicicletta era appoggiata al muro della stazione da settimane."),
  ("pl", "Stary rower od tygodni stał oparty o ścianę dworca."),
  ("cs", "Staré kolo se už několik týdnů opíralo o zeď nádraží."),
  ("hu", "Az öreg bicikli hetek óta az állomás falának támaszkodott."),
  ("fi", "Vanha polkupyörä oli nojannut aseman seinään jo viikkoja."),
  ("tr", "Eski bisiklet haftalardır istasyonun duvarına yaslanmış duruyordu."),
  ("vi", "Chiếc xe đạp cũ đã dựa vào tường nhà ga hàng tuần nay."),
  ("id", "Sepeda tua itu sudah berminggu-minggu bersandar di tembok stasiun."),
  ("sw", "Baiskeli ya zamani ilikuwa imeegemea ukuta wa kituo kwa wiki kadhaa."),
  ("ru", "Старый велосипед уже несколько недель стоял у стены вокзала."),
  ("uk", "Старий велосипед уже кілька тижнів стояв біля стіни вокзалу."),
  ("bg", "Старият велосипед от седмици стоеше облегнат на стената на гарата."),
  ("el", "Το παλιό ποδήλατο ακουμπούσε εδώ και εβδομάδες στον τοίχο του σταθμού."),
  ("he", "האופניים הישנים נשענו כבר שבועות על קיר התחנה."),
  ("ar", "كانت الدراجة القديمة مسندة إلى جدار المحطة منذ أسابيع."),
  ("fa", "دوچرخهٔ کهنه هفته‌ها بود که به دیوار ایستگاه تکیه داده بود."),
  ("hi", "पुरानी साइकिल कई हफ़्तों से स्टेशन की दीवार से टिकी हुई थी।"),
  ("th", "จักรยานคันเก่าพิงกำแพงสถานีมาหลายสัปดาห์แล้ว"),
  ("ja", "古い自転車は何週間も駅の壁に立てかけてあった。"),
  ("zh-Hans", "那辆旧自行车靠在车站的墙上已经好几个星期了。"),
  ("zh-Hant", "那輛舊自行車靠在車站的牆上已經好幾個星期了。"),
  ("ko", "낡은 자전거가 몇 주째 역 벽에 기대어 있었다."),
  ("ka", "ძველი ველოსიპედი უკვე კვირებია სადგურის კედელთან იდგა."),
  ("hy", "Հին հեծանիվն արդեն շաբաթներ հենված էր կայարանի պատին։"),
]

@Suite("The recogniser")
struct LanguageRecognizerTests {
  @Test("tells the language of a sentence", arguments: sentences)
  func dominant(language: Language, text: String) {
    #expect(LanguageRecognizer.dominantLanguage(for: text) == language)
  }

  @Test("tells it in upper case too", arguments: sentences)
  func upperCase(language: Language, text: String) {
    #expect(LanguageRecognizer.dominantLanguage(for: text.uppercased()) == language)
  }

  @Test("adds up pieces to the same as the whole", arguments: sentences)
  func pieces(language: Language, text: String) {
    var whole = LanguageRecognizer()
    whole.process(text)
    var pieces = LanguageRecognizer()
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      pieces.process(String(word) + " ")
    }
    let a = whole.languageHypotheses(withMaximum: 1)
    let b = pieces.languageHypotheses(withMaximum: 1)
    #expect(a.first?.language == b.first?.language)
    #expect(abs(a[0].confidence - b[0].confidence) < 1e-3)
  }

  @Test("gives probabilities, best first, that add up to one")
  func hypotheses() {
    var recognizer = LanguageRecognizer()
    recognizer.process("fiets")
    let all = recognizer.languageHypotheses(withMaximum: .max)
    #expect(all.count == LanguageModel.builtIn.languages.count)
    #expect(zip(all, all.dropFirst()).allSatisfy { $0.confidence >= $1.confidence })
    #expect(abs(all.reduce(0) { $0 + $1.confidence } - 1) < 1e-3)
    #expect(recognizer.languageHypotheses(withMaximum: 3) == Array(all.prefix(3)))
    #expect(recognizer.languageHypotheses(withMaximum: 0).isEmpty)
  }

  @Test("keeps to its constraints")
  func constraints() {
    var recognizer = LanguageRecognizer()
    recognizer.languageConstraints = ["fr", "es"]
    recognizer.process("De oude fiets stond al weken tegen de muur.")
    #expect(["fr", "es"].contains(recognizer.dominantLanguage))
    recognizer.languageConstraints = ["x-unknown"]
    #expect(recognizer.dominantLanguage == nil)
  }

  @Test("follows hints where the text leaves room")
  func hints() {
    var recognizer = LanguageRecognizer()
    recognizer.process("water")
    let before = recognizer.languageHypotheses(withMaximum: .max)
    let dutch = before.first { $0.language == "nl" }!.confidence
    recognizer.languageHints = ["nl": 1000]
    let after = recognizer.languageHypotheses(withMaximum: .max)
    #expect(after.first { $0.language == "nl" }!.confidence > dutch)
    #expect(recognizer.dominantLanguage == "nl")
  }

  @Test("forgets on reset, and knows nothing of an empty text")
  func reset() {
    var recognizer = LanguageRecognizer()
    #expect(recognizer.dominantLanguage == nil)
    recognizer.process("Het regent.")
    #expect(recognizer.dominantLanguage != nil)
    recognizer.reset()
    #expect(recognizer.dominantLanguage == nil)
    recognizer.process("12 : 45 — https://example.org/")
    #expect(recognizer.dominantLanguage == nil)
  }

  @Test("answers the same from many tasks at once")
  func concurrency() async {
    let analyzer = LanguageAnalyzer()
    let expected = sentences.map { analyzer.identify($0.1) }
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<40).allSatisfy { round in
            let index = (task * 7 + round) % sentences.count
            return analyzer.identify(sentences[index].1) == expected[index]
          }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
