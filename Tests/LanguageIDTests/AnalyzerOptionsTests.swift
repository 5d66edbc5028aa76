import LanguageID
import Testing

@Suite("Options of the analyser")
struct AnalyzerOptionsTests {
  @Test("a code stands for all languages below it")
  func ranges() {
    let model = LanguageModel.builtIn
    let chinese = model.languages(matching: ["zh"])
    #expect(chinese.contains("zh-Hans") && chinese.contains("zh-Hant"))
    #expect(chinese.allSatisfy { $0.code.hasPrefix("zh") })
    #expect(model.languages(matching: ["ZH-hans"]) == ["zh-Hans"])
    #expect(model.languages(matching: ["n", "", "nl"]) == ["nl"])
    #expect(Language("nl").matches("nl") && !Language("nl").matches("nl-NL"))
    #expect(Language("nl-NL").matches("NL") && !Language("nld").matches("nl"))
    var options = LanguageAnalyzer.Options()
    options.constraints = ["zh", "ja"]
    #expect(LanguageAnalyzer(options: options).identify("那輛舊自行車").language.code.hasPrefix("zh"))
  }

  @Test(
    "the expected language may be written in any case, and without a script",
    arguments: [
      ("NL", [], "nl"), ("zh", [], "zh-Hant"), ("ZH-hans", [], "zh-Hans"), ("sr", [], "sr-"),
      // The model does not know it, or it may not come out.
      ("xx", [], "zh-Hant"), ("", [], "zh-Hant"), ("nl", ["en", "zh"], "zh-Hant"),
      ("zh", ["zh-Hans", "en"], "zh-Hans"), ("nl", ["de", "NL"], "nl"),
    ] as [(Language, [Language], String)])
  func expected(language: Language, constraints: [Language], answer: String) {
    var options = LanguageAnalyzer.Options()
    options.constraints = constraints
    let free = LanguageAnalyzer(options: options)
    options.expectedLanguage = language
    let text = "那輛舊自行車靠在車站的牆上已經好幾個星期了。"
    for analyzer in [LanguageAnalyzer(options: options), free.expecting(language)] {
      #expect(analyzer.analyze(text).mainLanguage.code.hasPrefix(answer))
    }
    #expect(
      free.expecting(language).expecting(nil).analyze(text).mainLanguage
        == free.analyze(text).mainLanguage)
  }

  @Test("candidates of a text are as many as asked for")
  func hypotheses() {
    let analyzer = LanguageAnalyzer()
    for text in ["Пора идти домой", "12", ""] {
      let utf8 = Array(text.utf8)
      for maximum in [-1, 0, 1, 3] {
        let candidates = analyzer.hypotheses(text, maximum: maximum)
        #expect(candidates.count <= max(0, maximum))
        #expect(candidates.isEmpty == (maximum < 1))
        #expect(candidates == analyzer.hypotheses(utf8: utf8.span, maximum: maximum))
      }
    }
    #expect(analyzer.hypotheses("Пора идти домой", maximum: 3).map(\.language).first == "ru")
  }

  /// Weights beyond what a `Float` holds once gave probabilities that were no numbers.
  @Test("hints may be as strong or weak as a number can be", arguments: [1e-300, 1e300, .infinity])
  func extremeHints(weight: Double) {
    for text in ["Home", "De raad tekende het verdrag.", "Menu\nInfo"] {
      let analyzer = LanguageAnalyzer().hinting(["sw": weight])
      let line = analyzer.identify(text)
      let page = analyzer.analyze(text)
      #expect(0...1 ~= line.confidence && 0...1 ~= page.confidence)
      #expect((page.mainLanguage == "sw") == (weight > 1))
    }
  }

  @Test("hints decide what text leaves open, and yield to what it does not")
  func hints() {
    var options = LanguageAnalyzer.Options()
    options.languageHints = ["nl": 1_000, "de": 0]
    let analyzer = LanguageAnalyzer(options: options)
    #expect(analyzer.identify("water en wind").language == "nl")
    let german = "Das alte Fahrrad lehnte schon seit Wochen an der Mauer des Bahnhofs."
    #expect(analyzer.identify(german).language == "de")
    #expect(analyzer.analyze(german).mainLanguage == "de")
  }

  @Test("an analyser may be told more for some texts, beside what it knows")
  func hinting() {
    var options = LanguageAnalyzer.Options()
    options.languageHints = ["nl": 50]
    let analyzer = LanguageAnalyzer(options: options)
    let told = analyzer.hinting(["nl": 20, "af": 2])
    #expect(told.options.languageHints == ["nl": 1_000, "af": 2])
    options.languageHints = told.options.languageHints
    let text = "water en wind"
    #expect(told.identify(text) == LanguageAnalyzer(options: options).identify(text))
    #expect(analyzer.options.languageHints == ["nl": 50])
  }

  @Test(
    "hints that are passed over leave others as they are, and ranges and cases are multiplied",
    arguments: [
      // Two weights that are passed over once made a strong hint.
      (["nl": -10], ["nl": -20], [:]), (["nl": 0], ["nl": 5], ["nl": 5]),
      (["nl": 5], ["nl": -1], ["nl": 5]), (["nl": 5], ["NL": 2], ["nl": 10]),
      (["zh": 10], ["zh-Hans": 5], ["zh": 10, "zh-Hans": 50]),
      (["zh-Hans": 5], ["zh": 10], ["zh": 10, "zh-Hans": 50]),
    ] as [([Language: Double], [Language: Double], [Language: Double])])
  func multiplied(own: [Language: Double], more: [Language: Double], both: [Language: Double]) {
    var options = LanguageAnalyzer.Options()
    options.languageHints = own
    let told = LanguageAnalyzer(options: options).hinting(more)
    #expect(told.options.languageHints == both)
    options.languageHints = both
    #expect(
      told.identify("water en wind") == LanguageAnalyzer(options: options).identify("water en wind")
    )
  }

  /// Of a line of eighty bytes the group of varieties was enough, of one of seventy-nine it was not.
  @Test(
    "strict varieties abstain from lines of any length",
    arguments: [
      "Ana i Ivan su u Mostaru", "Petar i Ana su sutra u Sarajevu",
      "Ana Kovačević i Marko Babić",
    ])
  func strictVarieties(text: String) {
    var options = LanguageAnalyzer.Options()
    options.strictVarieties = true
    let analyzer = LanguageAnalyzer(options: options)
    let spaced = text.split(separator: " ").joined(separator: String(repeating: " ", count: 20))
    #expect(spaced.utf8.count >= 80)
    #expect(analyzer.identify(text).language == .undetermined)
    #expect(analyzer.identify(spaced).language == .undetermined)
    #expect(LanguageAnalyzer().identify(spaced).language != .undetermined)
  }

  @Test("what is known beforehand is no evidence of the text itself")
  func nothingLearnt() {
    // Noise stays noise, whatever it is said to be.
    let analyzer = LanguageAnalyzer().hinting(["nl": 1_000])
    for noise in ["sdkfjh", "qwrtzp xkcdv"] { #expect(analyzer.identify(noise).language == "und") }
  }

  @Test("batches answer as single calls do")
  func batches() {
    let analyzer = LanguageAnalyzer()
    let lines = [
      "Wie boter op zijn hoofd heeft", "", "Пора идти домой", "12 45", "明天我们去公园",
      "the end of the road",
    ]
    let text = Array((lines.joined(separator: "\n") + "\r\n").utf8)
    var ranges: [Range<Int>] = []
    var answers: [LanguageHypothesis] = []
    analyzer.identify(linesOf: text.span) {
      ranges.append($0)
      answers.append($1)
    }
    #expect(ranges.map { String(decoding: text[$0], as: UTF8.self) } == lines)
    #expect(answers == lines.map { analyzer.identify($0) })
    #expect(analyzer.identify(ranges, of: text.span) == answers)
    analyzer.identify(linesOf: [UInt8]().span) { _, _ in Issue.record("no lines are expected") }
  }

  @Test("explaining, identifying and analysing from eight tasks gives what one gives")
  func stress() async {
    let analyzer = LanguageAnalyzer()
    let texts = [
      "Wie boter op zijn hoofd heeft, moet uit de zon blijven.", "Пора идти домой, уже темно.",
      "The bridge is closed.\nLe pont restera fermé jusqu'à l'été.", "h3ll0 w0rld", "駅はどこですか",
    ]
    let answers = texts.map { analyzer.identify($0) }
    let spans = texts.map { analyzer.foreignSpans(in: $0) }
    let words = texts.map { analyzer.explain($0).words }
    await withTaskGroup(of: Bool.self) { group in
      for task in 0..<8 {
        group.addTask {
          (0..<25).allSatisfy { round in
            let i = (task + round) % texts.count
            return analyzer.identify(texts[i]) == answers[i]
              && analyzer.foreignSpans(in: texts[i]) == spans[i]
              && analyzer.explain(texts[i]).words == words[i]
          }
        }
      }
      for await isSame in group { #expect(isSame) }
    }
  }
}
