import LanguageID
import Testing

@testable import Winnow

@Suite struct LanguageStageTests {
  private let pipeline = Pipeline()

  @Test func aForeignSentenceInsideALineIsSetAsideAlone() {
    let native =
      "The old library on the corner was closed last winter because the roof had begun to leak. "
    let foreign = "Die Feuerwehr musste mitten in der Nacht dreimal ausrücken und war sehr müde. "
    let rest = "Volunteers carried every single book to the school hall before the rain came."
    let more = "They dried the oldest ones by the stove and turned the pages one after the other.\n"
    let result = pipeline.run(Document(text: native + foreign + rest + "\n" + native + "\n" + more))
    #expect(result.mainLanguage == "en")
    #expect(result.setAside.map { result.text($0.range) } == [foreign])
    #expect(result.setAside.map(\.language) == ["de"])
    #expect(result.cleanText == native + rest + "\n" + native + "\n" + more)
  }

  @Test func aFragmentInsideASentenceStaysAndIsAnnotated() {
    let text = """
      The old man laughed and shouted across the market square „wer nicht wagt der nicht gewinnt“, \
      and then he walked away with the whole basket of apples that nobody had wanted to buy.
      The others looked at each other and did not know whether to follow him or to stay behind.

      """
    let result = pipeline.run(Document(text: text))
    #expect(result.cleanText == text)
    let foreign = result.annotations.filter { $0.type == .foreignLanguage }
    #expect(foreign.map { $0.data["language"]?.string } == ["de"])
    #expect(foreign.allSatisfy { result.text($0.range).contains("nicht wagt") })
  }

  /// Sentences before, the words that quote, and those behind the quotation.
  private static let frames: [(before: String, quoting: String, behind: String)] = [
    (
      "Im Hafen liegt seit gestern ein altes Segelschiff. Viele Kinder wollen es sehen und anfassen.",
      "Der Kapitän rief ihnen vom Deck aus zu: „", "“"
    ),
    (
      "Vieux de cent ans, un voilier est arrivé hier dans le port. Tous les enfants veulent le voir.",
      "Le capitaine leur a crié depuis le pont : « ", " »."
    ),
    (
      "Egy százéves vitorlás érkezett tegnap a kikötőbe. Minden gyerek látni és megérinteni akarja.",
      "„", "” – kiáltotta nekik a kapitány a fedélzetről."
    ),
    ("一艘百年帆船昨天抵达港口。所有的孩子都想看一看、摸一摸。船上的水手们正在清洗甲板。", "船长在甲板上对孩子们喊道：“", "”"),
    ("昨日、百年前の帆船が港に着いた。子どもたちはみな見たがり、触りたがっている。", "船長は甲板から「", "」と子どもたちに叫んだ。"),
    (
      "어제 백 년 된 범선이 항구에 도착했다. 모든 아이들이 배를 보고 만지고 싶어 한다.",
      "선장은 갑판에서 아이들에게 \"", "\"라고 외쳤다."
    ),
    (
      "Вчера в порт пришёл столетний парусник. Все дети хотят его увидеть и потрогать.",
      "Капитан крикнул им с палубы: «", "»."
    ),
  ]

  /// It went with its speaker, as more than half of its bytes are foreign; or the quotation was cut.
  @Test(arguments: frames)
  func aSentenceThatQuotesStays(before: String, quoting: String, behind: String) {
    let quotation = "Come aboard, all of you, and mind the ropes. We sail again tomorrow morning."
    for gap in ["\n\n", " "] {
      let text = before + gap + quoting + quotation + behind + "\n\n" + before + "\n"
      let result = pipeline.run(Document(text: text))
      #expect(result.cleanText == text)
      let foreign = result.annotations.filter { $0.type == .foreignLanguage }
      #expect(foreign.map { $0.data["quoted"] } == [.boolean(true)], "\(foreign)")
    }
    // Without a word about it, it is a foreign line; a policy may ask for more.
    let marked = String(quoting.last { !$0.isWhitespace }!) + quotation + String(behind.first!)
    let bare = before + "\n\n" + marked + "\n\n" + before + "\n"
    #expect(!pipeline.run(Document(text: bare)).cleanText.contains("ropes"))
    let framed = before + "\n\n" + quoting + quotation + behind + "\n\n" + before + "\n"
    let strict = Pipeline(policy: .strict).run(Document(text: framed))
    #expect(!strict.cleanText.contains("ropes"))
  }

  @Test func aQuotationIsNotCut() {
    let text = "Hij riep: „Come in. Mind the step. Sit down.” Toen werd het stil. So it was."
    let utf8 = Array(text.utf8)
    let foreign = ["Come in. Mind the step. Sit down.", "So it was."].map { part in
      let start = text.utf8.distance(
        from: text.startIndex, to: text.firstRange(of: part)!.lowerBound)
      return ForeignStretch(range: start..<start + part.utf8.count, language: "en", confidence: 1)
    }
    let segments = SentenceSplitter(utf8: utf8, locale: "nl", stretches: foreign)
      .split([Segment(id: 0, range: 0..<utf8.count, kind: .line)])
    #expect(segments.map(\.range) == [0..<foreign[1].range.lowerBound, foreign[1].range])
  }

  /// Two bytes a letter kept a Russian sentence that was mostly English, and one byte a German one not.
  @Test(arguments: [
    ("de", "Kapitän Müller: "), ("ru", "Капитан Иванов: "), ("ka", "კაპიტანი ბერიძე: "),
  ])
  func lettersCountAndNotBytes(language: String, frame: String) throws {
    let foreign = "come aboard all of you"
    let utf8 = Array((frame + foreign).utf8)
    var segments = [Segment(id: 0, range: 0..<utf8.count, kind: .line)]
    let annotations = LanguageStage(
      utf8: utf8, mainLanguage: Language(language), confidence: 1, sureness: 1,
      stretches: [
        ForeignStretch(range: frame.utf8.count..<utf8.count, language: "en", confidence: 1)
      ]
    ).annotate(&segments)
    #expect(annotations.last?.data["share"]?.double ?? 0 > 0.5)
    let decision = Policy.article.decide(segments, annotations: annotations)
    #expect(decision.map(\.stream) == [.setAside])
  }

  @Test(arguments: [
    "Maze", "Back", "42", "OK", "Paris", "Привет", "东京", "Zürich 2024", "hello world",
  ])
  func tooLittleTextLosesNothingForItsLanguage(text: String) {
    let result = pipeline.run(Document(text: text))
    #expect(
      result.setAside.allSatisfy {
        $0.decision.reasons.allSatisfy { !$0.rule.hasPrefix("language") }
      })
  }

  @Test(arguments: Self.articles)
  func anArticleWithNothingWrongComesOutByteForByte(article: String) {
    let result = pipeline.run(Document(text: article))
    #expect(
      result.cleanUTF8 == Array(article.utf8),
      "\(result.setAside.map { (result.text($0.range), $0.decision.reasons) })")
  }

  /// Its lines were set aside as English, Scots or Czech.
  @Test(arguments: [
    (
      "設定を見直すと、寿命に二十四時間が入っていました。そこで、統計を十秒ごとに出力してみます。",
      """
      go func() {
          t := time.NewTicker(10 * time.Second)
          for range t.C {
              slog.Info("pool", "open", s.OpenConnections,
                  "inuse", s.InUse, "wait", s.WaitCount)
          }
      }()
      """, "その晩の出力を見ると、接続が一気に閉じられていました。原因は夜中に動く別の仕事でした。"
    ),
    (
      "Дерево целиком в память не помещается, поэтому будем читать архив по частям и сразу писать на диск.",
      """
      import base64, hashlib, pathlib
      from xml.etree.ElementTree import iterparse
      out = pathlib.Path("notes")
      for event, element in iterparse("export.xml"):
          folder = out / (element.get("folder") or "other")
          folder.mkdir(parents=True, exist_ok=True)
      """,
      "Последняя строчка самая важная: без неё программа доедает всю память уже на третьей тысяче заметок."
    ),
  ])
  func codeOnAPageInAnotherLanguageIsInNone(above: String, code: String, below: String) {
    let native = above + "\n" + below + "\n"
    let text = native + "\n" + above + "\n\n" + code + "\n\n" + native
    let result = pipeline.run(Document(text: text))
    let foreign = result.setAside.filter { segment in
      segment.decision.reasons.contains { $0.rule.hasPrefix("language") }
    }
    #expect(foreign.isEmpty, "\(foreign.map { result.text($0.range) })")
  }

  /// A sentence beside it is in its own language.
  @Test func aSentenceBesideCodeIsForeign() {
    let native = "設定を見直すと、寿命に二十四時間が入っていました。そこで、統計を十秒ごとに出力してみます。\n"
    let foreign = "The old library on the corner was closed last winter because the roof leaked.\n"
    let code = "for range t.C {\n    s := db.Stats()\n}\n"
    let result = pipeline.run(Document(text: native + native + code + foreign + native + native))
    #expect(result.setAside.map { result.text($0.range) } == [foreign])
  }

  @Test func theLanguageStageCanBeSwitchedOff() {
    let result = Pipeline(languageAnalyzer: nil).run(Document(text: "Guten Morgen, liebe Leute.\n"))
    #expect(result.languages == nil)
    #expect(result.mainLanguage == .undetermined)
    #expect(result.annotations.allSatisfy { $0.type.family != "language" })
  }

  @Test func sentencesWithoutLettersStayWithTheirNeighbours() {
    let text = "Hier is het heel stil. 1. 2. 3. ... Quiet as a mouse in the old church."
    let utf8 = Array(text.utf8)
    let start = text.utf8.count - "Quiet as a mouse in the old church.".utf8.count
    let segments = SentenceSplitter(
      utf8: utf8, locale: "nl",
      stretches: [
        ForeignStretch(range: start..<utf8.count, language: "en", confidence: 1)
      ]
    ).split([Segment(id: 0, range: 0..<utf8.count, kind: .line)])
    #expect(segments.map(\.kind) == [.sentence, .sentence])
    #expect(segments[1].range == start..<utf8.count)
  }

  /// ICU parts "Dr." from the name, and with its own list of abbreviations joins "Etc. Yes.".
  @Test(arguments: [
    ("en", ["They met Dr. Smith and Mr. Poe. ", "J. R. Doe came, too."]),
    ("en", ["Etc. ", "Yes. ", "We stayed in St. Ives."]),
    ("de", ["Das sagt Prof. Weber. ", "Es war im Mai."]),
    ("fr", ["Voici Mme. Petit. ", "Elle attend."]),
    ("ru", ["Это проф. Иванов. ", "Он ждёт."]),
  ])
  func titlesEndNoSentence(locale: String, sentences: [String]) {
    let utf8 = Array(sentences.joined().utf8)
    var boundaries = SentenceBoundaries(locale: locale)
    let bounds = boundaries.bounds(of: utf8, 0..<utf8.count)
    let found = zip(bounds, bounds.dropFirst()).map {
      String(decoding: utf8[$0..<$1], as: UTF8.self)
    }
    #expect(found == sentences)
  }

  @Test func aSplitLineKeepsItsEndApart() {
    let utf8 = Array("Het regent. It rains.\r\n".utf8)
    let segments = SentenceSplitter(
      utf8: utf8, locale: "nl",
      stretches: [ForeignStretch(range: 12..<20, language: "en", confidence: 1)]
    ).split([Segment(id: 0, range: 0..<utf8.count, kind: .line)])
    #expect(segments.map(\.range) == [0..<12, 12..<21, 21..<23])
    #expect(segments.map(\.kind) == [.sentence, .sentence, .lineEnd])
    #expect(segments.map(\.id) == [0, 1, 2])
  }

  /// Written for these tests: a title, a heading, short true sentences, marks that must survive.
  private static let articles = [
    """
    A Bridge of Rope

    Every spring the people of the two villages meet on the bridge and weave it anew. They have done so since before anybody wrote it down.

    Nobody is paid.

    Three days of work

    On the first day the grass is cut and twisted into cords as thick as a finger. On the second day the cords become cables, and on the third the cables are pulled across the gorge.

    """,
    """
    Мост из верёвок

    Каждую весну жители двух деревень встречаются у моста и плетут его заново. Так было ещё до того, как это стали записывать.

    Никому за это не платят.

    В первый день режут траву и скручивают из неё верёвки толщиной в палец. На второй день из верёвок получаются канаты, а на третий их натягивают через ущелье.

    """,
    """
    پل طنابی

    هر بهار مردم دو روستا کنار پل جمع می‌شوند و آن را از نو می‌بافند. این کار از زمانی انجام می‌شود که هنوز کسی آن را ننوشته بود.

    روز اول علف‌ها را می‌چینند و از آن‌ها طناب‌هایی به کلفتی انگشت می‌سازند. روز دوم طناب‌ها به هم بافته می‌شوند و روز سوم آن‌ها را از روی دره می‌کشند.

    """,
    """
    縄の橋

    毎年春になると、二つの村の人々が橋に集まり、新しく編み直す。誰かが書き残すよりもずっと前から続いている仕事である。

    一日目は草を刈り、指ほどの太さの縄をなう。二日目には縄が太い綱になり、三日目に谷の向こうまで引き渡される。

    """,
    """
    रस्सियों का पुल

    हर वसंत में दोनों गाँवों के लोग पुल पर मिलते हैं और उसे नए सिरे से बुनते हैं। यह काम तब से चला आ रहा है जब किसी ने इसे लिखा भी नहीं था।

    पहले दिन घास काटी जाती है और उससे उँगली जितनी मोटी रस्सियाँ बनाई जाती हैं। दूसरे दिन इन रस्सियों से मोटे रस्से बनते हैं।

    """,
    """
    สะพานเชือก

    ทุกฤดูใบไม้ผลิชาวบ้านจากสองหมู่บ้านจะมาพบกันที่สะพานและช่วยกันถักขึ้นใหม่ งานนี้ทำสืบต่อกันมานานก่อนที่จะมีใครจดบันทึกไว้

    วันแรกพวกเขาเกี่ยวหญ้าแล้วฟั่นเป็นเชือกหนาเท่านิ้วมือ วันที่สองเชือกเล็กกลายเป็นเชือกใหญ่ และวันที่สามก็ดึงข้ามหุบเขาไป

    """,
    """
    גשר של חבלים

    בכל אביב נפגשים אנשי שני הכפרים ליד הגשר ואורגים אותו מחדש. כך נהגו עוד לפני שמישהו כתב על כך.

    ביום הראשון קוצרים עשב ושוזרים ממנו חבלים בעובי של אצבע. ביום השני הופכים החבלים לכבלים, וביום השלישי מותחים אותם מעל התהום. שָׁלוֹם עַל הַבָּאִים.

    """,
  ]
}
