import ICUText
import Testing

@Suite struct BreakIteratorTests {
  private func pieces(
    _ unit: BreakIterator.Unit, _ text: String, locale: String = ""
  ) throws -> [String] {
    var iterator = try BreakIterator(unit, locale: locale)
    try iterator.setText(text)
    let bytes = Array(text.utf8)
    return iterator.segments().map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test(arguments: Sample.allCases, BreakIterator.Unit.allCases)
  func segmentsTileTheText(sample: Sample, unit: BreakIterator.Unit) throws {
    #expect(try pieces(unit, sample.rawValue).joined() == sample.rawValue)
  }

  @Test func wordsInManyScripts() throws {
    func words(_ text: String) throws -> [String] {
      var iterator = try BreakIterator(.word)
      try iterator.setText(text)
      let bytes = Array(text.utf8)
      return iterator.segments().filter { $0.status >= 100 }
        .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    }
    #expect(try words("L'été, don't 42 go.") == ["L'été", "don't", "42", "go"])
    #expect(try words("Вчера шёл снег.") == ["Вчера", "шёл", "снег"])
    #expect(try words("ذهبت إلى السوق.") == ["ذهبت", "إلى", "السوق"])
    #expect(try words("मैं कल गया।") == ["मैं", "कल", "गया"])
    #expect(try words("เมื่อวานฉันไปตลาด") == ["เมื่อ", "วาน", "ฉัน", "ไป", "ตลาด"])
    #expect(try words("昨天我去了市场。") == ["昨天", "我", "去了", "市场"])
  }

  @Test func kindsOfWords() throws {
    var iterator = try BreakIterator(.word)
    try iterator.setText("go 42 市場!")
    #expect(
      iterator.segments().map { $0.status >= 100 } == [true, false, true, false, true, false])
  }

  @Test func sentences() throws {
    #expect(
      try pieces(.sentence, "It rained. We stayed! Why? 好。行！ वह गया। मैं रहा।") == [
        "It rained. ", "We stayed! ", "Why? ", "好。", "行！ ", "वह गया। ", "मैं रहा।",
      ])
  }

  @Test func sentenceSuppressionKnowsSomeAbbreviations() throws {
    let plain = try pieces(.sentence, "I met Mr. Smith. He left.", locale: "en")
    let suppressed = try pieces(.sentence, "I met Mr. Smith. He left.", locale: "en@ss=standard")
    #expect(plain.count == 3)
    #expect(suppressed == ["I met Mr. Smith. ", "He left."])
  }

  @Test func stepping() throws {
    var iterator = try BreakIterator(.word)
    try iterator.setText("один два")
    #expect(iterator.nextSegment()?.range == 0..<8)
    #expect(iterator.nextSegment()?.range == 8..<9)
    #expect(iterator.nextSegment()?.range == 9..<15)
    #expect(iterator.nextSegment() == nil)
  }

  @Test func aSecondTextReplacesTheFirst() throws {
    var iterator = try BreakIterator(.word)
    try iterator.setText("alpha beta")
    _ = iterator.nextSegment()
    try iterator.setText("γάμμα")
    #expect(iterator.segments().map(\.range) == [0..<10])
    try iterator.setText("")
    #expect(iterator.segments().isEmpty)
    #expect(iterator.nextSegment() == nil)
  }

  @Test func moreBoundariesThanOneBufferHolds() throws {
    let text = String(repeating: "ab ", count: 1000)
    var iterator = try BreakIterator(.word)
    try iterator.setText(text)
    let segments = iterator.segments()
    #expect(segments.count == 2000)
    #expect(segments.last?.range.upperBound == 3000)
  }
}
