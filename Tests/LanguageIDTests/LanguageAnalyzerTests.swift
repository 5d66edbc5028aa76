import ICUText
import LanguageID
import Testing

private let article = """
  Council votes to reopen the harbour railway

  The town council decided on Tuesday night to reopen the old railway along the harbour, which \
  has been closed since the storm of two winters ago. Trains will run from the fish market to the \
  lighthouse every twenty minutes.

  Residents had asked for the line for years. Nobody expected the vote to be unanimous, said the \
  chair of the transport committee after the meeting.
  """

@Suite("The analyser")
struct LanguageAnalyzerTests {
  private let analyzer = LanguageAnalyzer()

  @Test("finds no foreign span in plain articles")
  func plain() {
    let analysis = analyzer.analyze(article)
    #expect(analysis.mainLanguage == "en")
    #expect(analysis.spans.isEmpty)
    #expect(analysis.shares.first?.language == "en")
  }

  @Test(
    "finds a foreign line with its bounds",
    arguments: [
      ("nl", "Wie boter op zijn hoofd heeft, moet uit de zon bli"),
      ("de", "Morgenstund hat Gold im Mund, sagt man bei uns im Dorf"),
      ("ru", "Тише едешь, дальше будешь"),
      ("ja", "猿も木から落ちると昔から言われています"),
      ("ar", "من جد وجد ومن زرع حصد في كل زمان"),
      ("tr", "Damlaya damlaya göl olur derler bizim köyde"),
    ])
  func line(language: Language, proverb: String) throws {
    let text = proverb + "\n\n" + article
    let analysis = analyzer.analyze(text)
    #expect(analysis.mainLanguage == "en")
    let span = try #require(analysis.spans.first)
    #expect(analysis.spans.count == 1)
    #expect(span.language == language)
    #expect(span.range.lowerBound == 0)
    #expect(abs(span.range.upperBound - proverb.utf8.count) <= 2)
    #expect(span.confidence > 0.5)
  }

  @Test(
    "takes names and borrowed words for no fragment",
    arguments: [
      "President Zelensky met Sergey Lavrov in Dnipropetrovsk on Monday, officials said.",
      "It was a moment of pure Schadenfreude, the critic wrote, with a sense of déjà vu.",
      "The study by Müller et al. was published in Göttingen last spring.",
      "He drove a Volkswagen Golf from Llanfairpwllgwyngyll to Aberystwyth and back.",
    ])
  func names(sentence: String) {
    #expect(analyzer.analyze(sentence + "\n" + article).spans.isEmpty)
  }

  @Test("takes Japanese lines without Kana for no Chinese")
  func kanji() {
    let text = """
      東京都庭園美術館

      二〇二四年四月十八日

      週末に友人と美術館へ行って、新しい展覧会を見てきました。静かな庭も歩きました。

      開館時間

      入り口は駅から歩いて五分ほどのところにあり、とても分かりやすいです。
      """
    let analysis = analyzer.analyze(text)
    #expect(analysis.mainLanguage == "ja")
    #expect(analysis.spans.isEmpty)
  }

  @Test("keeps spans in order, apart, and inside the text")
  func order() {
    let text =
      article + "\nDas Wetter wird morgen wieder besser, sagen die Bauern.\n" + article
      + "\nJe ne sais pas encore ce que nous allons faire demain.\n" + article
    let spans = analyzer.analyze(text).spans
    #expect(spans.map(\.language) == ["de", "fr"])
    var end = 0
    for span in spans {
      #expect(span.range.lowerBound >= end && span.range.upperBound <= text.utf8.count)
      end = span.range.upperBound
    }
  }

  @Test("takes the main language it is told")
  func expected() {
    var options = LanguageAnalyzer.Options()
    options.expectedLanguage = "nl"
    let analysis = LanguageAnalyzer(options: options).analyze(article)
    #expect(analysis.mainLanguage == "nl")
    #expect(analysis.spans.allSatisfy { $0.language != "nl" } && !analysis.spans.isEmpty)
  }

  @Test(
    "takes a short text for what most of it is in, and a quotation for a span",
    arguments: [
      (
        "en", "The plaque beside the door says “",
        "Täällä syntyi kaupungin ensimmäinen kirjakauppias",
        "” in small letters that nobody has cleaned for a long time.", "fi"
      ),
      (
        "en", "The words above the old gate read ", "Хлеб да соль всякому гостю",
        ", and nobody in the village remembers who painted them there.", "ru"
      ),
      (
        "nl", "De burgemeester las gisteren op het plein voor dat “",
        "Вода камень точит и время лечит",
        "” de oudste regel van het boek is, en vouwde het blad op.",
        "ru"
      ),
      (
        "fr", "Hier soir, la directrice a répété devant les élèves que « ",
        "Шаг за шагом мы идём вперёд",
        " » restait sa devise, puis elle a quitté la salle sans un mot.",
        "ru"
      ),
      (
        "de", "Auf dem alten Stein hinter der Kirche steht noch immer „",
        "Κάθε αρχή και δύσκολη",
        "“ geschrieben, obwohl ihn seit Jahren niemand mehr gereinigt hat.",
        "el"
      ),
    ] as [(Language, String, String, String, Language)])
  func quotation(
    main: Language, before: String, quotation: String, behind: String, language: Language
  ) {
    let text = before + quotation + behind
    let analysis = analyzer.analyze(text)
    #expect(analysis.mainLanguage == main)
    #expect(analysis.shares.first?.language == main)
    #expect(analysis.spans.map(\.language) == [language])
    let bytes = Array(text.utf8)
    #expect(
      analysis.spans.map { String(decoding: bytes[$0.range], as: UTF8.self) } == [quotation])
  }

  @Test(
    "does not take a text in a small language for its relatives",
    arguments: [
      (
        "crh-Latn",
        "Yañı mektepniñ müdiri, cemiyetniñ yolbaşçısı olğanından ğayrı, şeer komitetiniñ azası edi."
      ),
      (
        "szl",
        "Ta droga je dugo na dwiesta kilometrōw, tōż ludzie mogōm niōm jechać cołki rok do morza."
      ),
      (
        "lmo",
        "Un barcon de la clas vegia, la nav ‘l ira dre a nar al port in dol arcipellag de le isle."
      ),
      (
        "ceb",
        "Naghatag kini og desisyon nga hapit duha kataas kaysa sa daan nga kamera sa among lungsod."
      ),
      ("ba", "Командала уйнау ваҡытында ул йөҙ матчта илле гол кертте."),
    ] as [(Language, String)])
  func smallLanguage(language: Language, text: String) {
    #expect(analyzer.analyze(text).mainLanguage == language)
  }

  @Test(
    "says that there is too little of a document where it says so of a line",
    arguments: ["greetings", "Lukas Brandt", "qwzx brtk", "Тра ла"])
  func tooLittle(text: String) {
    let line = analyzer.identify(text).language
    #expect(!line.isDetermined)
    #expect(analyzer.analyze(text).mainLanguage == line)
    #expect(analyzer.expecting("nl").analyze(text).mainLanguage == "nl")
    var options = LanguageAnalyzer.Options()
    options.constraints = ["nl", "ru"]
    #expect(LanguageAnalyzer(options: options).analyze(text).mainLanguage.isDetermined)
  }

  /// Of a line of two languages the sample decides, and where the thirds end is no matter of spaces.
  @Test(
    "says the same of a line with white space around it",
    arguments: [
      "De veerboot vertrekt elke ochtend om zeven uur naar het eiland. フェリーは毎朝七時に島へ出発する。 "
        + "De veerboot vertrekt elke ochtend om zeven uur naar het eiland.",
      "Morgen gaan wij met de trein naar zee.フェリーは毎朝七時に島へ出発する。",
      "Паром отправляется на остров каждое утро. Morgen gaan wij met de trein naar zee.",
      "Morgen gaan wij met de trein naar zee. Το πλοίο φεύγει κάθε πρωί για το νησί. "
        + "Morgen gaan wij met de trein naar zee.",
      "Lukas Brandt", "12 34", "",
    ], [("", "\r"), ("", " "), ("  ", ""), ("\u{3000}", "\u{A0}\u{2029}"), ("\u{85}", "\t\r\n")])
  func whiteSpaceAround(line: String, space: (before: String, behind: String)) {
    let padded = space.before + line + space.behind
    #expect(analyzer.identify(padded) == analyzer.identify(line))
    #expect(
      analyzer.hypotheses(padded, maximum: 3) == analyzer.hypotheses(line, maximum: 3))
  }

  @Test(
    "says the same of composed and of decomposed text",
    arguments: [
      ("버스는 아침 일곱 시에 학교 앞에서 출발합니다", "ko"), ("Yarın sabah köye gidip ağaçları sulayacağız", "tr"),
      ("Učitel říká, že zítra přijdou všichni žáci dříve", "cs"),
      ("Die Bäume blühen schöner als in früheren Jahren", "de"),
      ("Ọ̀rẹ́ mi ń lọ sí ọjà láti ra ẹja àti ẹ̀fọ́", "yo"), ("がっこうのうらで子どもがボールをなげている", "ja"),
      ("Її їжа ще гаряча, а її чай уже холодний", "uk"), ("Πήγαμε μαζί στην παλιά πόλη χθες", "el"),
    ] as [(String, Language)])
  func decomposed(text: String, language: Language) throws {
    let composed = String(decoding: try Normalizer(.nfc).normalize(text).utf8, as: UTF8.self)
    let decomposed = String(decoding: try Normalizer(.nfd).normalize(text).utf8, as: UTF8.self)
    #expect(Array(composed.utf8) != Array(decomposed.utf8))
    for text in [composed, decomposed] {
      #expect(analyzer.identify(text).language == language)
      #expect(analyzer.analyze(text).mainLanguage == language)
    }
  }

  @Test("keeps to its constraints")
  func constraints() {
    var options = LanguageAnalyzer.Options()
    options.constraints = ["fr", "it"]
    let analyzer = LanguageAnalyzer(options: options)
    #expect(["fr", "it"].contains(analyzer.identify("The cat sat on the mat.").language))
    options.constraints = ["x-unknown"]
    #expect(
      LanguageAnalyzer(options: options).identify("The cat sat.").language == .undetermined)
  }

  @Test(
    "says that there is nothing to tell",
    arguments: [
      ("", Language.undetermined), (" \n\t ", .undetermined), ("\u{A0}", .undetermined),
      ("\u{2003}\u{2028}\u{3000}\u{1680}\u{85}\u{202F}\u{205F}", .undetermined),
      // Perhaps words in disguise.
      ("l00k h3re n0w", .undetermined),
      ("12,5 % — 40/7", .noLinguisticContent),
      ("https://example.org/een-lange-naam", .noLinguisticContent), ("😀😀", .noLinguisticContent),
    ])
  func nothing(text: String, expected: Language) {
    #expect(analyzer.identify(text).language == expected)
    #expect(analyzer.analyze(text).mainLanguage == expected)
    #expect(analyzer.analyze(text).spans.isEmpty)
  }

  @Test("makes no fragments of close varieties unless it is asked")
  func varieties() {
    let text =
      "Jeg har ikke tenkt å reise hjem før sola har gått ned bak fjellene i kveld.\n"
      + "Eg har ikkje tenkt å reise heim før sola har gått ned bak fjella i kveld.\n"
      + "Jeg kommer ikke til å rekke toget, så du må bare gå uten meg."
    #expect(analyzer.analyze(text).spans.isEmpty)
  }
}
