import ICUText
import Testing
import TextRepair

/// Charsets that text of one region is mistaken for.
@Suite struct MojibakeCharsetsTests {
  private func repair(_ text: String) -> RepairedText {
    Repairer(steps: [.mojibake]).normalize(utf8: Array(text.utf8))
  }

  /// The bytes as a program shows them that takes them for text in a charset; those that the charset
  /// does not assign become controls.
  private func garble(_ bytes: [UInt8], _ charset: String) throws -> String {
    var garbled = ""
    var converter = try CharsetConverter(charset)
    for byte in bytes {
      let decoded = converter.decode([byte].span)
      if decoded.invalid.isEmpty {
        garbled += String(decoding: decoded.bytes, as: UTF8.self)
      } else {
        garbled.unicodeScalars.append(Unicode.Scalar(byte))
      }
    }
    return garbled
  }

  static let mistaken: [(charset: String, text: String)] = [
    ("windows-1256", "في الصباح الباكر ذهب الأطفال إلى المدرسة، وكان الجو باردا."),
    ("windows-1256", "صبح زود کودکان به مدرسه رفتند و هوا سرد بود."),
    ("windows-1256", "بچه‌ها می‌خواهند کتاب‌های تازه بخوانند."),
    ("windows-1256", "صبح سویرے بچے اسکول گئے اور موسم بہت ٹھنڈا تھا۔"),
    ("windows-1256", "Le café à côté de l’hôtel était fermé dès l’été."),
    ("windows-1255", "בבוקר מוקדם הלכו הילדים לבית הספר, והיה קר מאוד."),
    ("windows-1255", "אין דער פֿרי זענען די קינדער געגאַנגען אין שול."),
    ("windows-874", "เช้านี้อากาศหนาวมาก เด็ก ๆ เดินไปโรงเรียนด้วยกัน"),
    ("windows-1258", "Sáng nay trời mưa nên đường phố rất vắng người."),
    ("ISO-8859-5", "Вчера вечером пошёл первый снег, и дети вышли во двор."),
    ("ISO-8859-5", "Вчора ввечері пішов перший сніг, і діти вийшли надвір."),
    ("ISO-8859-6", "في الصباح الباكر ذهب الأطفال إلى المدرسة."),
    ("ISO-8859-7", "Το πρωί χιόνισε και τα παιδιά βγήκαν έξω νωρίς."),
    ("KOI8-U", "Вчора ввечері пішов перший сніг, і діти вийшли на ґанок, ще й її кіт."),
    ("IBM852", "Příliš mnoho sněhu spadlo v noci, říkají dětem."),
    ("IBM857", "Bu sabah kar yağdı ve çocuklar dışarı çıktı, güneş yoktu."),
    ("IBM862", "בבוקר מוקדם הלכו הילדים לבית הספר, והיה קר מאוד."),
  ]

  @Test(arguments: mistaken)
  func takesUTF8Back(charset: String, text: String) throws {
    let garbled = try garble(Array(text.utf8), charset)
    let repaired = repair(garbled)
    #expect(repaired.text == text, "\(garbled)")
    #expect(repair(repaired.text).edits.isEmpty)
    #expect(repaired.map.sourceRange(of: 0..<repaired.utf8.count) == 0..<garbled.utf8.count)
  }

  static let written: [(charset: String, read: String, text: String)] = [
    ("windows-31j", "GB18030", "昨日の夜、初めて雪が降りました。子どもたちは早くから外へ出て行きました。"),
    ("windows-31j", "GB18030", "これはペンです。毎朝コーヒーを飲みながら新聞を読むのが習慣になっている。"),
    ("windows-949", "GB18030", "오늘 아침에는 날씨가 맑았지만 오후부터 비가 많이 내려서 학생들은 우산을 쓰고 학교에서 집으로 돌아갔습니다."),
    ("Big5-HKSCS", "GB18030", "昨天晚上下了第一場雪，孩子們很早就出門了，天氣非常寒冷。"),
  ]

  @Test(arguments: written)
  func takesBytesOfEastAsiaBack(charset: String, read: String, text: String) throws {
    let bytes = try CharsetConverter(charset).encoding(text)
    var converter = try CharsetConverter(read)
    let decoded = converter.decode(bytes.span)
    let garbled = String(decoding: decoded.bytes, as: UTF8.self)
    #expect(garbled != text)
    #expect(repair(garbled).text == text, "\(garbled)")
  }

  /// Text in these scripts, among it what the charsets have side by side with letters.
  @Test(
    arguments: [
      "בְּרֵאשִׁית בָּרָא אֱלֹהִים – „אֵת הַשָּׁמַיִם” וְאֵת הָאָרֶץ…", "צה״ל, ג׳ירפה, ׳שלום׳ – ״טוב״ ₪50",
      "«مرحبا» – “أهلا”… وقال: ‹نعم›، ثم ذهب؛ أليس كذلك؟", "می‌خواهم «کتاب‌ها» را – بله… ‹خیر›",
      "یہ “بہت” اچھا ہے – ‘ہاں’… ٹھیک ہے؟", "كَتَبَ الوَلَدُ الدَّرْسَ «جيّدًا»…",
      "เธอบอกว่า “เน้นเรื่องนี้” – ‘ใช่’… แล้วก็ไป", "Tiếng Việt – “ăn quả nhớ kẻ trồng cây”…",
      "Amɔ̀‚ é ká byɔ́ nǔ ɔ́ mɛ̀‚ zǒsun jɛ́n", "«Ἐν ἀρχῇ» – ἦν ὁ λόγος… ΑΒΓ «ΔΕΖ»",
      "ТВ-3, США и ОБЖ – «ЦСКА»… ЖЭК № 5", "Žižkov, Škoda, Œuvre – ÄŠ? “Ÿ”",
      "생활은 韓國의 歷史와 文化를 배우는 것이다", "龍龘靐齉 and 饕餮鴟鴞, 魑魅魍魎。",
    ])
  func leavesWhatIsRight(text: String) {
    #expect(repair(text).text == text)
  }
}

extension CharsetConverter {
  fileprivate consuming func encoding(_ text: String) -> [UInt8] { encode(text.utf8.span).bytes }
}
