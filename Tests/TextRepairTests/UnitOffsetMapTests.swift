import TestSupport
import Testing
import TextRepair

@Suite struct UnitOffsetMapTests {
  @Test func countsCodePointsAndUTF16() {
    let text = Array("😀 cafÃ©\r\n🙂e\u{301}".utf8)
    let repaired = Repairer().normalize(utf8: text)
    #expect(repaired.text == "😀 café\n🙂é")
    let points = UnitOffsetMap(
      repaired.map, source: text, result: repaired.utf8, unit: .codepoint)
    #expect(points.sourceRange(of: 5..<6) == 5..<7)
    #expect(points.sourceRange(of: 7..<9) == 9..<12)
    #expect(points.resultRange(of: 5..<6) == 5..<6)
    let units = UnitOffsetMap(repaired.map, source: text, result: repaired.utf8, unit: .utf16)
    #expect(units.sourceRange(of: 6..<7) == 6..<8)
    #expect(units.sourceRange(of: 8..<9) == 10..<12, "half of an emoji is all of it")
    #expect(units.resultRange(of: 0..<1) == 0..<2)
    #expect(units.sourceRange(of: 0..<0) == 0..<0)
    let end = repaired.text.utf16.count
    #expect(
      units.sourceRange(of: end..<end).lowerBound
        == String(decoding: text, as: UTF8.self).utf16.count)
  }

  /// Of a text in another charset no range of code points led to its bytes.
  @Test(arguments: [
    ("windows-1252", "Un café crème à l’hôtel,\r\ns’il vous plaît."),
    ("windows-1251", "Снег шёл всю ночь,\r\nи утром в саду было тихо."),
    ("UTF-16LE", "\u{FEFF}雪が降る 😀 naïve\r\nНочь"), ("Shift_JIS", "昨日の夜、\r\n雪が降りました。"),
    ("EUC-KR", "어젯밤에\r\n눈이 내렸다."),
  ])
  func leadsToTheBytesOfAnyCharset(charset: String, text: String) throws {
    let source = try bytes(of: text, charset)
    let repaired = Repairer().repair(source, declaredCharset: charset)
    let expected = text.unicodeScalars.filter { $0 != "\r" && $0 != "\u{FEFF}" }
    #expect(repaired.text.unicodeScalars.elementsEqual(expected))
    let points = UnitOffsetMap(repaired.map, result: repaired.utf8, unit: .codepoint)
    let units = UnitOffsetMap(repaired.map, result: repaired.utf8, unit: .utf16)
    #expect(points.sourceUnit == .byte && points.unit == .codepoint)
    var unit = 0
    for (place, scalar) in expected.enumerated() {
      let range = points.sourceRange(of: place..<place + 1)
      let alone = try bytes(of: String(scalar), charset)
      #expect(Array(source[range].suffix(alone.count)) == alone)
      #expect(points.resultRange(of: range) == place..<place + 1)
      let width = String(scalar).utf16.count
      #expect(units.sourceRange(of: unit..<unit + width) == range)
      unit += width
    }
  }

  private func bytes(of text: String, _ charset: String) throws -> [UInt8] {
    guard charset == "UTF-16LE" else { return try encode(text, charset) }
    return text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  }

  /// The offset of each byte that begins a character, and of the end, counted one by one.
  private func offsets(of utf8: [UInt8], _ unit: OffsetUnit) -> [Int: Int] {
    var offsets: [Int: Int] = [:]
    var byte = 0
    var offset = 0
    for scalar in String(decoding: utf8, as: UTF8.self).unicodeScalars {
      offsets[byte] = offset
      byte += String(scalar).utf8.count
      offset += unit == .utf16 ? String(scalar).utf16.count : 1
    }
    offsets[byte] = offset
    return offsets
  }

  @Test(arguments: [OffsetUnit.codepoint, .utf16])
  func agreesWithCountingOneByOne(unit: OffsetUnit) throws {
    var generator = TextGenerator(seed: 21)
    var random = SplitMix64(seed: 22)
    for _ in 0..<200 {
      let steps = Repairer.Step.allCases.filter { _ in Bool.random(using: &random) }
      let text = Array(generator.document(lines: 8).utf8)
      let repaired = Repairer(steps: steps).normalize(utf8: text)
      let map = UnitOffsetMap(repaired.map, source: text, result: repaired.utf8, unit: unit)
      let source = offsets(of: text, unit)
      let result = offsets(of: repaired.utf8, unit)
      let places = result.keys.sorted()
      for _ in 0..<20 {
        let ends = [places.randomElement(using: &random), places.randomElement(using: &random)]
          .compactMap { $0 }.sorted()
        let bytes = ends[0]..<ends[1]
        let wanted = repaired.map.sourceRange(of: bytes)
        // A range of whole characters comes from whole characters.
        let start = try #require(source[wanted.lowerBound])
        let end = try #require(source[wanted.upperBound])
        let range = try #require(result[ends[0]])..<#require(result[ends[1]])
        #expect(map.sourceRange(of: range) == start..<end)
        if !range.isEmpty, start < end {
          let back = map.resultRange(of: start..<end)
          #expect(back.lowerBound <= range.upperBound && range.lowerBound <= back.upperBound)
        }
      }
    }
  }

  @Test func bytesStayBytes() {
    let text = Array("a’b\r\n".utf8)
    let repaired = Repairer(.aggressive).normalize(utf8: text)
    let map = UnitOffsetMap(repaired.map, source: text, result: repaired.utf8, unit: .byte)
    for start in repaired.utf8.indices {
      #expect(
        map.sourceRange(of: start..<start + 1) == repaired.map.sourceRange(of: start..<start + 1))
    }
  }
}
