import Testing

@testable import LanguageID

private let body = """
  The council approved the new budget on Tuesday evening after a long debate about the harbour. \
  Residents had asked for lower parking fees and for better lighting in the streets near the school.
  """

@Suite("The spans of a document")
struct SpanTests {
  private let analyzer = LanguageAnalyzer()

  private func spans(_ text: String) -> [(language: Language, text: String)] {
    let bytes = Array(text.utf8)
    return analyzer.analyze(text).spans.map {
      (language: $0.language, text: String(decoding: bytes[$0.range], as: UTF8.self))
    }
  }

  @Test("begin with no white space behind another one", arguments: [" ", "  ", "\u{3000}"])
  func whiteSpace(space: String) {
    let line = "Το πλοίο έφυγε από το λιμάνι πριν από την ανατολή του ήλιου.\n"
    let found = spans("\(line)か\(space)เรือออกจากท่าก่อนพระอาทิตย์ขึ้น\n\(line)")
    #expect(found.map(\.text) == ["か", "เรือออกจากท่าก่อนพระอาทิตย์ขึ้น"])
  }

  @Test("stay apart where one lies inside of the words of the one before")
  func nested() {
    let text = "bro t v k\n三百2025-07-01d.e+f@example.org\nהסירה יוצאת מהנמל בבוקר."
    var end = 0
    for span in analyzer.analyze(text).spans {
      #expect(end <= span.range.lowerBound && !span.range.isEmpty)
      end = span.range.upperBound
    }
  }

  @Test("follow the quotation marks, without the words beside them")
  func quotation() throws {
    let span = try #require(
      spans("She said “Der Himmel über der Stadt ist heute besonders schön” at noon. " + body).first
    )
    #expect(span.language == "de")
    #expect(span.text == "Der Himmel über der Stadt ist heute besonders schön")
  }

  @Test(
    "are as many as the quotations of a sentence",
    arguments: [
      ("de", "“Der Wind dreht sich am Abend” and “Die Boote bleiben im Hafen”"),
      ("ru", "«Ветер меняется к вечеру» and «Лодки остаются у берега»"),
      ("ja", "「夕方には風が変わる」 and 「船は港に残っている」"),
      ("it", "\"Il vento cambia verso sera\", \"Le barche restano nel porto\""),
    ] as [(Language, String)])
  func quotations(language: Language, songs: String) {
    let found = spans(body + " The songs " + songs + " were sung by all. " + body)
    #expect(found.map(\.language) == [language, language])
    let marks: Set<Character> = ["“", "”", "«", "»", "「", "」", "\""]
    let expected = songs.split { marks.contains($0) }.filter { $0 != " and " && $0 != ", " }
    #expect(found.map(\.text) == expected.map(String.init))
  }

  @Test(
    "take in the numbers that a quotation begins or ends with",
    arguments: [
      "30 Jahre nach dem Umzug ist vieles noch immer anders",
      "Die Entscheidung der Richter fällt erst im Jahr 2019",
      "Das neue Gesetz gilt ab dem 1. Januar 2025", "2. Auflage des Buches erscheint im Herbst",
      "14 000 жителей города ждут новую дорогу с 1998", "在这里住了很多年的人都知道2008",
      "Desde hace 20 años todos esperan aquí el tren de las 7:45",
    ])
  func numberOfQuotation(quotation: String) {
    for (opening, closing) in [("“", "”"), ("\"", "\""), ("«\u{A0}", "\u{A0}»")] {
      let found = spans(
        "\(body) The headline read \(opening)\(quotation)\(closing) and 12 people laughed. \(body)")
      #expect(found.map(\.text) == [quotation])
    }
  }

  @Test("take in the number that a line begins with")
  func number() throws {
    let span = try #require(
      spans(body + "\n24 000 mieszkańców miasta czeka na nową linię kolejową\n" + body).first)
    #expect(span.language == "pl")
    #expect(span.text == "24 000 mieszkańców miasta czeka na nową linię kolejową")
  }

  @Test("leave the numbers that the sentences before and behind end and begin with")
  func numberOfNeighbours() throws {
    let sentence = "Der Himmel über der Stadt war gestern Abend ganz besonders schön"
    let span = try #require(
      spans("\(body) It opened in 2009. \(sentence). 1977 people came to see it.\n\(body)").first)
    #expect(span.language == "de")
    #expect(span.text == sentence)
  }

  @Test("are not made of the names of services that pages link to")
  func services() {
    #expect(spans(body + "\nfacebook\nlinkedin\ntwitter\n" + body).isEmpty)
  }

  @Test(
    "are looked for in candidates that go on behind a name, but not behind other words or a full stop",
    arguments: [
      ("en Rockefeller Center", true), (", Madison Square Garden, Times Square", true),
      ("as the residents had asked", false), ("Central Park.", false),
    ])
  func joined(between: String, isOne: Bool) {
    var text = body + "\nzij liepen door " + between + " naar huis terug\n" + body
    text.withUTF8 { buffer in
      analyzer.withDecoder(buffer) { decoder, document in
        func place(of word: String) -> Int {
          document.words.firstIndex { document.bytes(of: $0).elementsEqual(word.utf8) }!
        }
        let first = place(of: "zij")
        let second = place(of: "naar")
        let dutch = analyzer.model.label(of: "nl")!
        let candidates = [
          SpanCandidate(words: first..<first + 3, label: dutch),
          SpanCandidate(words: second..<second + 3, label: dutch),
        ]
        let joined = decoder.joined(candidates, in: document)
        #expect(joined.map(\.words) == (isOne ? [first..<second + 3] : candidates.map(\.words)))
      }
    }
  }

  @Test(
    "are not made of one word in the script of its neighbours",
    arguments: ["Maze", "Schadenfreude", "Dnipropetrovsk", "Zurück"])
  func loneWord(word: String) {
    #expect(spans(word + "\n\n" + body).isEmpty)
    #expect(spans(body + "\n\n" + word + "\n" + body).isEmpty)
  }

  @Test("lie apart and in order, whatever is put together")
  func order() {
    let parts = [
      body, "Wie boter op zijn hoofd heeft, moet uit de zon bli", "«Тише едешь, дальше будешь»",
      "1999", "(damlaya damlaya göl olur)", "猿も木から落ちる", "déjà vu", "“", "\n\n",
    ]
    var random = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let text = (0..<8).map { _ in parts.randomElement(using: &random)! }.joined(separator: " ")
      var end = 0
      for span in analyzer.analyze(text).spans {
        #expect(span.range.lowerBound >= end && !span.range.isEmpty, "\(text)")
        #expect((0...1).contains(span.confidence))
        end = span.range.upperBound
      }
      #expect(end <= text.utf8.count)
    }
  }

  @Test(
    "lie apart where one that begins behind words of the span before it joins the next",
    arguments: ["«Тише едешь, дальше будешь»", "(damlaya damlaya göl olur)"])
  func joinedBehindAnother(saying: String) {
    let text =
      "«Тише едешь, дальше будешь» “ " + body + " 1999 "
      + "Wie boter op zijn hoofd heeft, moet uit de zon bli déjà vu " + saying
      + " 猿も木から落ちる"
    let spans = analyzer.analyze(text).spans
    #expect(spans.count > 2)
    for (span, next) in zip(spans, spans.dropFirst()) {
      #expect(span.range.upperBound <= next.range.lowerBound)
    }
  }

  @Test(
    "see what stands between words",
    arguments: [
      (" ", Gap.Kind.none, Gap.Kind.none), (", ", .comma, .comma), (" – ", .phrase, .phrase),
      (" “", .quotation, .quotation), ("” ", .phrase, .quotation), ("., ”\n", .line, .line),
      (" (", .quotation, .phrase), (".) ", .sentence, .quotation), ("。", .sentence, .sentence),
      (" “30 ", .quotation, .quotation), (" 2019” ", .phrase, .quotation),
      (" 24 000.” ", .sentence, .quotation),
      (" «\u{A0}", .quotation, .phrase), ("” 30 ", .phrase, .quotation),
      (" 30 “", .quotation, .phrase),
      (" 1. ", .none, .none), (" 1977. ", .sentence, .sentence),
    ])
  func gaps(text: String, opening: Gap.Kind, closing: Gap.Kind) {
    var text = text
    let gap = text.withUTF8 { Gap($0, isEdge: false) }
    #expect(gap.opening == opening)
    #expect(gap.closing == closing)
  }
}

@Suite("The marks between two words")
struct GapTests {
  @Test(
    "end a quotation, or begin another one",
    arguments: [
      ("” ", true, false), ("\", \"", true, true), ("» – «", true, true), (" \"", false, true),
      ("\" ", true, false), ("“ ", true, false), (" “", false, true), ("\"", true, false),
      (".” “", true, true), (" 2019\" ", true, false), (" \"30 ", false, true),
      (") (", false, false),
      (" «\u{A0}", false, true), ("\u{A0}», «\u{A0}", true, true), ("」「", true, true),
      (", ", false, false),
    ])
  func quotations(text: String, ends: Bool, begins: Bool) {
    var text = text
    let gap = text.withUTF8 { Gap($0, isEdge: false) }
    #expect(gap.endsQuotation == ends)
    #expect(gap.beginsQuotation == begins)
  }
}

@Suite("The sample of a line")
struct TextSampleTests {
  @Test("says what the whole line says")
  func same() {
    let lines = [
      body,
      "Gisteren heeft de gemeenteraad na een lang debat besloten om de oude spoorlijn langs de haven weer te openen.",
      "Вчера городской совет после долгих споров решил снова открыть старую железную дорогу вдоль гавани.",
      "昨日の夜、町議会は長い議論のあとで、港に沿った古い鉄道をもう一度開くことに決めました。",
      "เมื่อคืนนี้สภาเมืองตัดสินใจเปิดทางรถไฟสายเก่าริมท่าเรืออีกครั้งหลังจากถกเถียงกันเป็นเวลานาน",
    ]
    for line in lines {
      var recognizer = LanguageRecognizer()
      recognizer.process(line)
      #expect(LanguageAnalyzer().identify(line).language == recognizer.dominantLanguage)
    }
  }

  @Test("is not taken in by the quotation a line begins with")
  func quotation() {
    let line =
      "„Wer zuletzt lacht, lacht am besten, sagt man bei uns im Dorf“, he said. " + body + " "
      + body
    #expect(LanguageAnalyzer().identify(line).language == "en")
  }

  @Test("is read on to the whole line where it leaves doubt")
  func doubt() {
    let workspace = Workspace(model: .builtIn)
    // Bokmål, which differs from Danish in few words, and a line cut inside an address.
    for line in [
      "Han er på vei til byen for å se om det er noe nytt å finne der i dag, og han har det bra.",
      "Han er på vei til byen www.example.org/en-veldig-lang-adresse-uten-noe-mellomrom-i-seg for å se.",
    ] {
      var text = line
      let (sample, all) = text.withUTF8 { buffer in
        let sample = TextSample.evidence(of: buffer, in: workspace, labels: nil)
        var all = TextEvidence()
        all.add(buffer, in: workspace)
        return (sample, all)
      }
      #expect(sample.words == all.words && sample.capitalized == all.capitalized)
    }
  }

  @Test("of a part has a short word first, and every word once")
  func part() {
    let workspace = Workspace(model: .builtIn)
    let cases = [
      "underholdning og fornøyelser", "a b c d e f g h", "og", "", "vei til byen", "1 2 3",
      "sannsynligvis bemerkelsesverdig uimotståelige menneskerettigheter hovedsakelig forretninger dag",
    ]
    for text in cases {
      var text = text
      text.withUTF8 { buffer in
        var all = TextEvidence()
        workspace.clearHidden()
        all.add(buffer, in: workspace)
        workspace.computeLogits()
        let expected = UnsafeBufferPointer(start: workspace.logits, count: 8).map { $0 }
        var part = LinePart(buffer)
        var evidence = TextEvidence()
        workspace.clearHidden()
        part.addShortWord(to: &evidence, in: workspace)
        #expect(evidence.words == min(1, all.words))
        for limit in [1, 2, .max] { part.addWords(limit, to: &evidence, in: workspace) }
        workspace.computeLogits()
        #expect(evidence.words == all.words)
        for (label, logit) in expected.enumerated() {
          #expect(abs(workspace.logits[label] - logit) < 1e-3)
        }
      }
    }
  }

  @Test("of a long text is a small part of it, where that leaves no doubt")
  func long() {
    let workspace = Workspace(model: .builtIn)
    // The first third begins in another language than the others.
    let latin = "Quousque tandem abutere, Catilina, patientia nostra? "
    var text = latin + String(repeating: body + " ", count: 50)
    let (sample, all) = text.withUTF8 { buffer in
      let sample = TextSample.evidence(of: buffer, in: workspace, labels: nil)
      var all = TextEvidence()
      all.add(buffer, in: workspace)
      return (sample, all)
    }
    #expect(sample.isDecided)
    #expect(sample.words * 10 < all.words)
    #expect(LanguageAnalyzer().identify(text).language == "en")
  }

  @Test("is not enough where a line has next to no words")
  func few() {
    let workspace = Workspace(model: .builtIn)
    var text =
      "1 2 3 4 5 6 7 8 9 0 / 1 2 3 4 5 6 7 8 9 0 / 1 2 3 4 5 6 7 8 9 0 / 1 2 3 4 5 6 7 8 9 0 /"
    let evidence = text.withUTF8 { TextSample.evidence(of: $0, in: workspace, labels: nil) }
    #expect(evidence.words == 0 && !evidence.isDecided)
  }
}
