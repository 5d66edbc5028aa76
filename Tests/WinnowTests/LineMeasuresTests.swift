import Testing

@testable import Winnow

@Suite struct LineMeasuresTests {
  private func measure(_ text: String) -> LineMeasures {
    let utf8 = Array(text.utf8)
    return utf8.withUnsafeBufferPointer { LineMeasures($0, 0..<$0.count) }
  }

  @Test(arguments: [
    ("The cat sat down.", 4), ("Кошка села на ковёр.", 4), ("Η γάτα κάθισε.", 3),
    ("بێجگە لە کتێب", 3), ("می\u{200C}خواهم کتاب", 2), ("don't co-operate", 2), ("책을 읽는다", 2),
    ("हम पुस्तक पढ़ते हैं", 4), ("  padded   out \n", 2), ("3.14 and 42", 4), ("— … !", 0),
  ])
  func countsWords(text: String, words: Int) {
    #expect(measure(text).words == Double(words), "\(text)")
  }

  @Test(arguments: [
    ("我们在图书馆里看书", 3.0...6.0), ("本を読むのが好きです", 3.0...6.5), ("เราชอบอ่านหนังสือ", 2.5...6.0),
    ("យើងអានសៀវភៅ", 1.5...5.0),
  ])
  func estimatesWordsOfScriptsWithoutSpaces(text: String, words: ClosedRange<Double>) {
    #expect(words.contains(measure(text).words), "\(text): \(measure(text).words)")
    #expect(measure(text).isUnspaced)
  }

  @Test(arguments: [
    "It rained.", "Шёл дождь.", "وصل القطار؟", "वर्षा हुई।", "雨が降った。", "下雨了。”", "Անձրև եկավ։",
    "ዝናብ ዘነበ።",
    "មេឃភ្លៀង។", "(It rained.)", "„Es regnete.“", "Έβρεξε;", "မိုးရွာသည်။",
  ])
  func seesTheSentenceEndOfManyScripts(text: String) {
    #expect(measure(text).end == .terminal, "\(text)")
  }

  /// The digits of ASCII alone made years and times.
  @Test(arguments: [
    ("١٢ آذار ٢٠٢٤، ١٨:٤٠", true, true), ("۲۴ اسفند - ۱۸:۴۰", false, true),
    ("१४ मार्च २०२४", true, false),
    ("১৪ মার্চ ২০২৪", true, false), ("２０２４年　１８：４０", true, true), ("๑๔ มีนาคม ๒๐๒๔", true, false),
    ("٢٠٢٤٥ و ٣:", false, false), ("۴۰۲۱", false, false),
  ])
  func readsYearsAndTimesInTheDigitsOfManyScripts(text: String, year: Bool, clock: Bool) {
    #expect(measure(text).hasYear == year && measure(text).hasClock == clock, "\(text)")
  }

  @Test(arguments: [
    ("Weight: 2.7 kg", 1.0), ("Length of the blade: 54 cm", 4), ("重量：2kg", 1), ("Note:", 0),
    ("https://example.org/a", 0), ("at 10:30", 0), ("no label", 0), ("Voltage:\t36 V", 1),
  ])
  func countsTheWordsBeforeAColon(text: String, words: Double) {
    #expect(measure(text).labelWords == words, "\(text)")
  }

  @Test(arguments: [
    ("Thornby Halt   0.4 miles", 1), ("one two", 0), ("a\tb\tc", 2), ("砂糖…大さじ2", 1),
    ("名前　値", 1), ("wait … what", 0), ("  set in", 0), ("four    wide    columns   here", 3),
  ])
  func countsTheGapsBetweenColumns(text: String, gaps: Int) {
    #expect(measure(text).gaps == gaps, "\(text)")
  }

  @Test(arguments: [
    ("to be continued …", LineMeasures.End.ellipsis), ("wait...", .ellipsis),
    ("as follows:", .colon),
    ("如下：", .colon), ("first,", .comma), ("أولا،", .comma), ("Chapter", .letter),
    ("Page 3", .digit),
    ("see below »", .letter), ("done;", .other), ("a | b |", .other),
  ])
  func tellsEndsApart(text: String, end: LineMeasures.End) {
    #expect(measure(text).end == end, "\(text)")
  }

  @Test(arguments: [
    ("Upper", LineMeasures.Start.upper), ("lower", .lower), ("Ёлка", .upper), ("ёлка", .lower),
    ("漢字", .unicase), ("שלום", .unicase), ("7 days", .digit), ("٧ أيام", .digit),
    ("• point", .bullet),
    ("* point", .bullet), ("- point", .dash), ("– point", .dash), ("“Said”", .quote),
    ("「話」", .quote),
    ("(aside)", .other), ("  Indented", .upper),
  ])
  func tellsStartsApart(text: String, start: LineMeasures.Start) {
    #expect(measure(text).start == start, "\(text)")
  }

  @Test func countsSentencesInside() {
    #expect(measure("One. Two! Three? Four").sentences == 3)
    #expect(measure("それは一つ。二つ！三つ").sentences == 2)
    #expect(measure("Version 2.0 is out.").sentences == 0)
    #expect(measure("Ends here.\r\n").sentences == 0)
  }

  @Test func seesWhatLinesOfTheFrameHold() {
    let line = measure(
      "© 2024 Example | Home | info@example.org | https://example.org | €5 | 12:30")
    #expect(line.hasCopyright && line.hasYear && line.hasAddress && line.hasCurrency)
    #expect(line.hasClock)
    #expect(line.separators == 5)
    #expect(measure("follow @winnow_org").hasHandle)
    #expect(!measure("In 12345 cases and at 3:1").hasYear)
    #expect(!measure("mail me at home").hasAddress)
    #expect(measure("if (x) { return }").hasBraces)
  }

  @Test func aTrailIsSeparatorsAndAQuotationIsNot() {
    #expect(measure("Home » News » Local").separators == 2)
    #expect(measure("Он сказал «да» и ушёл").separators == 0)
    #expect(measure("Он сказал «да» и ушёл").quotes == 2)
    #expect(measure("and/or").separators == 0)
  }

  @Test func theFingerprintIgnoresSpaceCaseAndPunctuation() {
    let one = measure("Back to TOP!").fingerprint
    #expect(measure("  back to   top").fingerprint == one)
    #expect(measure("back to stop").fingerprint != one)
    #expect(measure("НАЗАД").fingerprint == measure("назад »").fingerprint)
  }

  @Test func aPictureMakerIsNamedBehindAMark() {
    #expect(measure("The harbour. Photo: Ana Lind").namesMaker)
    #expect(measure("修理が終わった時計台。写真：港町新聞社").namesMaker)
    #expect(measure("ฝูงนก ภาพ: สมชาย").namesMaker)
    #expect(measure("Foto / Jan Vermeulen").namesMaker)
    #expect(!measure("She took a photo of the harbour.").namesMaker)
  }
}
