import ICUText
import TestSupport
import Testing
import TextRepair

@Suite struct MojibakeTests {
  private func repair(_ text: String) -> RepairedText {
    Repairer(steps: [.mojibake]).normalize(utf8: Array(text.utf8))
  }

  /// The text as a program shows it that takes its UTF-8 for another charset.
  private func garble(_ text: String, _ charset: String) throws -> String? {
    var converter = try CharsetConverter(charset)
    let decoded = converter.decode(text.utf8.span)
    return decoded.invalid.isEmpty ? String(decoding: decoded.bytes, as: UTF8.self) : nil
  }

  static let sentences = [
    "Die Bäckerei öffnet früh, und die Straße duftet süß.",
    "L’été dernier, nous avons mangé près du château à côté de la forêt.",
    "El niño pequeño salió mañana temprano con su compañía.",
    "Příliš mnoho sněhu spadlo v noci, říkají dětem.",
    "Sáng nay trời mưa nên đường phố rất vắng người.",
    "Вчера вечером пошёл первый снег, и дети вышли во двор.",
    "Το πρωί χιόνισε και τα παιδιά βγήκαν έξω νωρίς.",
    "Bu sabah kar yağdı ve çocuklar dışarı çıktı.",
    "昨天晚上下了第一场雪，孩子们很早就出门了。",
    "昨日の夜、初めて雪が降りました。",
    "어젯밤에 첫눈이 내려서 아이들이 일찍 나갔다.",
  ]

  @Test(
    arguments: [
      "ISO-8859-1", "windows-1252", "windows-1251", "windows-1250", "windows-1254", "macintosh",
      "IBM437",
    ])
  func takesUTF8BackFromACharset(charset: String) throws {
    var tried = 0
    for sentence in Self.sentences {
      guard let garbled = try garble(sentence, charset) else { continue }
      tried += 1
      #expect(repair(garbled).text == sentence, "\(charset)")
    }
    #expect(tried > 3)
  }

  @Test func takesSeveralLayersOff() throws {
    for sentence in Self.sentences.prefix(5) {
      let once = try #require(try garble(sentence, "ISO-8859-1"))
      let twice = try #require(try garble(once, "ISO-8859-1"))
      #expect(repair(twice).text == sentence)
    }
  }

  @Test func repairsOneWordAmongGoodOnes() {
    #expect(repair("Über die schÃ¶ne Bäckerei").text == "Über die schöne Bäckerei")
    #expect(repair("Ten years of cafÃ© culture").text == "Ten years of café culture")
  }

  @Test func lostBytesAreShown() {
    #expect(repair("â€œQuoted textâ€\u{FFFD} here").text == "“Quoted text\u{FFFD} here")
  }

  @Test func surrogatesEncodedApartAreOneCharacter() {
    #expect(repair("Good morning \u{ED}\u{A0}\u{BD}\u{ED}\u{B8}\u{80}").text == "Good morning 😀")
  }

  @Test func controlsAreBytesOfWindows1252() {
    #expect(repair("It\u{92}s \u{93}here\u{94} \u{96} now").text == "It’s “here” – now")
  }

  /// A page in MacRoman has its letters there, not its quotation marks.
  @Test func controlsAreLettersOfMacRomanAlsoAtTheEndOfWords() {
    #expect(
      repair("haluan tiet\u{8A}\u{8A}: onko silm\u{8A}t vihre\u{8A}t?").text
        == "haluan tietää: onko silmät vihreät?")
    #expect(repair("The Joneses\u{92} dog, it\u{92}s big").text == "The Joneses’ dog, it’s big")
    #expect(repair("l\u{92}Ecole et l\u{92}été d\u{92}hiver").text == "l’Ecole et l’été d’hiver")
  }

  /// Both charsets have all the letters; windows-1250 is what is mistaken far more often.
  @Test func windows1250IsPreferredToISO8859() throws {
    for sentence in ["Il monte è molto più alto del previsto", "Vi kom dit från en liten by"] {
      let garbled = try #require(try garble(sentence, "windows-1250"))
      #expect(repair(garbled).text == sentence)
    }
  }

  /// ICU reads byte E6 of IBM437 as the Greek letter, others as the micro sign.
  @Test func theMicroSignOfIBM437IsAByte() throws {
    let garbled = try #require(try garble("昨天晚上下了第一场雪，来的孩子们很早就出门了。", "IBM437"))
    let micro = garbled.replacingScalars("\u{3BC}", by: "\u{B5}")
    #expect(micro != garbled && repair(micro).text == "昨天晚上下了第一场雪，来的孩子们很早就出门了。")
  }

  @Test func noBreakSpacesBecomeLetters() {
    #expect(repair("voilÃ\u{A0} le travail").text == "voilà le travail")
    #expect(repair("voilÃ le travail").text == "voilà le travail")
  }

  /// `Â` in the midst of words and numbers, before a sign or a no-break space, is no letter of any.
  @Test(arguments: [
    ("Mr.Â\u{A0}Smith went to Washington.", "Mr.\u{A0}Smith went to Washington."),
    ("Das sind 20Â\u{A0}km bis Berlin.", "Das sind 20\u{A0}km bis Berlin."),
    ("HeÂ\u{A0}said that theyÂ\u{A0}would wait.", "He\u{A0}said that they\u{A0}would wait."),
    ("The price is Â£5 only.", "The price is £5 only."), ("Copyright Â© 2020", "Copyright © 2020"),
    ("50 mÂ² Wohnung, 10Â\u{A0}%", "50 m² Wohnung, 10\u{A0}%"), ("Â· Item", "· Item"),
    ("Telefon:Â\u{A0}030", "Telefon:\u{A0}030"), ("ï»¿Hello", "\u{FEFF}Hello"),
  ])
  func aStrayAIsNoLetter(text: String, whole: String) {
    #expect(repair(text).text.unicodeScalars.elementsEqual(whole.unicodeScalars), "\(repair(text))")
  }

  /// NEL ends lines where no LF does; windows-1252 has the ellipsis there.
  @Test func nextLinesAreLineEnds() {
    for text in [
      "First line of text.\u{85}Second line of text.\u{85}Third line here.\u{85}",
      "Первая строка.\u{85}Вторая строка.\u{85}", "第一行。\u{85}第二行。\u{85}",
      "a paragraph whose lines were wrapped\u{85}where they are long enough for that\u{85}",
    ] {
      #expect(repair(text).edits.isEmpty, "\(repair(text).text)")
      #expect(
        Repairer(.standard).normalize(utf8: Array(text.utf8)).text
          == text.replacingScalars("\u{85}", by: "\n"))
    }
    #expect(repair("First line.\u{85}\nand then\u{85}\n").text == "First line.…\nand then…\n")
    #expect(repair("Well\u{85} I\u{85}don’t know").text == "Well… I…don’t know")
    #expect(repair("It\u{92}s late.\u{85}").text == "It’s late.…")
  }

  @Test(arguments: sentences)
  func cleanTextIsNotTouched(sentence: String) {
    #expect(repair(sentence).edits.isEmpty)
  }

  @Test(arguments: [
    "NÃO É POSSÍVEL", "VOCÊ… e SÃO PAULO", "5×3÷2 ±1", "“×” and “÷” signs", "Η ¨λέξη¨ αυτή",
    "PARLÉ™", "¿Qué?", "√π ≈ 1.77", "∆° and µ", "Āø", "├─┤ └┐", "Сім’я і їжа",
    "Это Рё и Сі по-русски", "ÄÖÜ! ÑÍCH SÖÄ£ ÑÝÄ GÄK ÉÑÄK", "┤a┼┐a┼┐a┼┐a┼┐a",
    "Maanîtw'e kelî: ûthûkûme ûendeeye na kyalo kana noûole. Ûvoo ûû wîneenea yîûlû",
    "Jobb ha\u{AD}zá\u{AD}ba szál\u{AD}ló lel\u{AD}ke a Me\u{AD}zõ\u{AD}sé\u{AD}get lát\u{AD}ja",
    "ã†â€™ãƒâ€ ã¢â‚¬â„¢ãƒæ’ã‚â¢ãƒâ¢ã¢â‚¬å¡ã‚â¬ãƒâ€šã‚â", "ГОСТ РФ и мВт, НЛО и ДНК, БРИКС",
    "Ñandú… ñ", "a\u{AD}b·c", "ÄÖÜ äöü ÅØ", "`¬´", "Ã", "Â £5",
    "ROMÂ® et", "ÂŞIK PAŞA", "Forêt d’Â»", "la lettre «Â».", "lettre \"Â» (Â)", "Bohrung Ø±0,1 mm",
    "Toleranz Ø±3",
  ])
  func strangeButRightTextIsNotTouched(text: String) {
    let repaired = repair(text)
    #expect(repaired.edits.isEmpty, "\(repaired.text)")
  }

  @Test func generatedTextIsNotTouched() {
    var generator = TextGenerator(seed: 10)
    for _ in 0..<500 {
      let text = generator.document(lines: 6)
      // The generator's own C1 line ends are line ends, no bytes.
      if text.unicodeScalars.contains("\u{85}") { continue }
      let repaired = repair(text)
      #expect(repaired.edits.isEmpty, "\(repaired.edits)")
    }
  }

  // MARK: The letters of the document

  static let documents: [(before: String, damaged: String, whole: String)] = [
    (
      """
      Zima w tym roku przyszła wcześnie i przykryła wszystkie drogi śniegiem.
      Dzieci bawią się na podwórku, a sąsiedzi odśnieżają chodniki.
      Wieczorem wszyscy znów się spotkają przy herbacie.

      """, "Jutro ma padać, więc siƒô nie spieszymy.", "Jutro ma padać, więc się nie spieszymy."
    ),
    (
      """
      Вчера вечером пошёл первый снег, и дети вышли во двор.
      Ещё не было видно, что будет дальше с новым офисом.
      Фотографии фасада появились в газете.

      """, "îôèñ", "офис"
    ),
  ]

  @Test(arguments: documents)
  func aWordThatIsTooShortToTellIsToldByTheDocument(
    before: String, damaged: String, whole: String
  ) {
    #expect(repair(damaged).edits.isEmpty)
    for text in [before + damaged, damaged + "\n" + before, before + damaged + "\n" + before] {
      let repaired = repair(text)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(
        repaired.text == lines.map { $0 == damaged ? whole : String($0) }.joined(separator: "\n"))
      #expect(repair(repaired.text).edits.isEmpty)
    }
  }

  /// Where the rest of the document is damaged, too, it tells its letters once it is repaired; by
  /// then the word stands elsewhere.
  @Test func aWordIsToldByLinesThatWereRepaired() throws {
    let (before, damaged, whole) = Self.documents[0]
    let garbled = try #require(try garble(before, "windows-1250"))
    #expect(repair(garbled).text == before)
    for number in [1, 40] {
      let text = String(repeating: garbled, count: number) + damaged + "\n" + garbled
      #expect(
        repair(text).text == String(repeating: before, count: number) + whole + "\n" + before)
    }
  }

  @Test func lettersThatAreAtHomeStay() {
    let text = "Îles, forêts et îlots: le goût de l’été.\nLa fête est finie, l’île dort.\nîôèñ"
    #expect(repair(text).edits.isEmpty)
  }

  @Test func editsLeadToTheirBytes() {
    let repaired = repair("Ten cafÃ©s")
    #expect(repaired.edits.map(\.range) == [7..<11])
    #expect(repaired.map.sourceRange(of: 7..<9) == 7..<11)
    #expect(repaired.map.sourceRange(of: 9..<10) == 11..<12)
  }

  static let mixups: [(text: String, right: String, wrong: String)] = [
    ("Вчера вечером пошёл первый снег, и дети вышли во двор.", "windows-1251", "windows-1252"),
    ("Вчера вечером пошёл первый снег, и дети вышли во двор.", "KOI8-R", "windows-1251"),
    ("Вчера вечером пошёл первый снег, и дети вышли во двор.", "KOI8-R", "windows-1252"),
    ("Вчера вечером пошёл первый снег, и дети вышли во двор.", "IBM866", "windows-1251"),
    ("Το πρωί χιόνισε και τα παιδιά βγήκαν έξω νωρίς.", "windows-1253", "windows-1252"),
    ("בבוקר ירד שלג והילדים יצאו מוקדם לחצר.", "windows-1255", "windows-1252"),
    (
      "Sınıfın ışığı açıldığında çalışkan çocukların şarkısı bağırışlarına karıştı.",
      "windows-1254", "windows-1252"
    ),
    ("昨日の夜、初めて雪が降りました。", "windows-31j", "windows-1252"),
    ("昨天晚上下了第一场雪，孩子们很早就出门了。", "GB18030", "windows-1252"),
    ("昨天晚上下了第一場雪，孩子們很早就出門了。", "Big5", "windows-1252"),
    ("어젯밤에 첫눈이 내려서 아이들이 일찍 나갔다.", "windows-949", "windows-1252"),
    ("你好世界", "UTF-8", "GB18030"), ("こんにちは世界", "UTF-8", "windows-31j"),
  ]

  @Test(arguments: mixups)
  func tellsOtherCharsetsApart(text: String, right: String, wrong: String) throws {
    var encoder = try CharsetConverter(right)
    let bytes = encoder.encode(text.utf8.span)
    try #require(bytes.invalid.isEmpty)
    // Bytes that windows-1252 does not assign come through as C1 controls.
    let garbled: String
    if wrong == "windows-1252" {
      var decoder = try CharsetConverter(wrong)
      garbled = bytes.bytes.map { byte in
        let decoded = decoder.decode([byte].span)
        return decoded.invalid.isEmpty
          ? String(decoding: decoded.bytes, as: UTF8.self)
          : String(Unicode.Scalar(byte))
      }.joined()
    } else {
      var decoder = try CharsetConverter(wrong)
      garbled = String(decoding: decoder.decode(bytes.bytes.span).bytes, as: UTF8.self)
    }
    let repaired = repair("Good line\n\(garbled)\nGood line")
    #expect(repaired.text == "Good line\n\(text)\nGood line")
    #expect(repaired.edits.allSatisfy { $0.reason.contains(" read as ") })
    #expect(repaired.map.sourceCount == garbled.utf8.count + 20)
  }

  @Test func repairingTwiceIsRepairingOnce() throws {
    var random = SplitMix64(seed: 11)
    let characters = Array(
      "ÃÂâ€™œžŸšÐÑ©®°±²³´µ ¶·¸¹º»¼½¾¿РСГВ‚„†‡Њ Ћ—\u{80}\u{9D}\u{A0}\u{FFFD}?aé".unicodeScalars)
    for _ in 0..<2000 {
      let count = Int.random(in: 1...12, using: &random)
      let text = (0..<count).compactMap { _ in characters.randomElement(using: &random) }
      let once = repair(String(String.UnicodeScalarView(text)))
      #expect(repair(once.text).edits.isEmpty, "\(once.text)")
      #expect(once.map.resultCount == once.utf8.count)
    }
  }
}

extension String {
  fileprivate func replacingScalars(_ scalar: Unicode.Scalar, by other: Unicode.Scalar) -> String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == scalar ? other : $0 }))
  }
}
