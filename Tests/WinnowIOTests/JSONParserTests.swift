import Testing
import TestSupport
import WinnowIO

struct JSONParserTests {
  private let parser = JSONParser()

  private func parse(_ text: String) throws(JSONFailure) -> JSONObject {
    try parser.parse(Array(text.utf8).span)
  }

  private func json(_ object: JSONObject, _ index: Int) -> String {
    String(decoding: object.json(at: index), as: UTF8.self)
  }

  @Test func membersComeInOrderAsTheyWereWritten() throws {
    let object = try parse(
      #" { "b" : 1.10 ,"a":[ 1, {"c":null} ] , "ü":"\u00fc\n", "t":true,"n" :null, "o":{ } } "#)
    #expect((0..<object.count).map { object.name(at: $0) } == ["b", "a", "ü", "t", "n", "o"])
    #expect(
      (0..<object.count).map { json(object, $0) }
        == ["1.10", #"[ 1, {"c":null} ]"#, #""\u00fc\n""#, "true", "null", "{ }"])
    #expect(
      (0..<object.count).map { object.kind(at: $0) }
        == [.number, .array, .string, .boolean, .null, .object])
    #expect(object.string(at: 2) == Array("ü\n".utf8))
    #expect(object.string(at: 0) == nil)
  }

  @Test func numbersOfAnySizeAndPrecisionPass() throws {
    let numbers = ["0", "-0.0", "1e400", "-5.25E-3", "123456789012345678901234567890", "1E+2"]
    for number in numbers {
      #expect(json(try parse("{\"n\":\(number)}"), 0) == number)
    }
  }

  @Test func theLastOfRepeatedNamesCounts() throws {
    let object = try parse(#"{"a":1,"b":2,"a":3}"#)
    #expect(object.index(of: "a") == 2)
    #expect(object.index(of: "c") == nil)
  }

  @Test func namesAreFoundHoweverTheyAreWritten() throws {
    let object = try parse(#"{"\u0074ext":"x","":"y"}"#)
    #expect(object.index(of: "text") == 0)
    #expect(object.index(of: "") == 1)
  }

  @Test(arguments: [
    (#""plain""#, "plain"), (#""""#, ""), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
    (#""\u00E9\u0928\u4E2d""#, "éन中"), (#""\uD83D\uDE42!""#, "🙂!"),
    // Halves of surrogate pairs: no text can hold them.
    (#""a\uD83Db""#, "a\u{FFFD}b"), (#""\uDE42""#, "\u{FFFD}"), (#""\uD83D\u0041""#, "\u{FFFD}A"),
    (#""\uD83D""#, "\u{FFFD}"), (#""\u0000""#, "\u{0}"),
  ])
  func stringsAreUnescaped(quoted: String, text: String) throws {
    let object = try parse("{\"s\":\(quoted)}")
    #expect(object.string(at: 0).map { String(decoding: $0, as: UTF8.self) } == text)
  }

  @Test(
    arguments: [
      ("", JSONFailure.Reason.empty, nil), ("  ", .empty, nil), ("[1]", .notAnObject, 0),
      ("\"x\"", .notAnObject, 0), ("{\"a\":1}{}", .structure, 7), ("{\"a\":1,}", .structure, 7),
      ("{\"a\" 1}", .structure, 5), ("{a:1}", .structure, 1), ("{\"a\":]}", .structure, 5),
      ("{\"a\":[1 2]}", .structure, 8), ("{\"a\":{\"b\":1}", .structure, 12),
      ("{\"a\":tru}", .literal, 5), ("{\"a\":nullx}", .literal, 5), ("{\"a\":01}", .number, 5),
      ("{\"a\":-}", .number, 5), ("{\"a\":1.}", .number, 5), ("{\"a\":\"x\\q\"}", .escape, 5),
      ("{\"a\":\"\\u12g4\"}", .escape, 5), ("{\"\\q\":1}", .escape, 1),
      ("{\"a\":\"x", .openString, 5),
      ("{\"a\":\"x\ty\"}", .controlCharacter, 7),
    ] as [(String, JSONFailure.Reason, Int?)])
  func malformedTextIsRefusedWithItsPlace(
    text: String, reason: JSONFailure.Reason, offset: Int?
  ) throws {
    let failure = #expect(throws: JSONFailure.self) { _ = try parse(text) }
    #expect(failure?.reason == reason)
    #expect(failure?.offset == offset)
  }

  @Test func otherEncodingsAreRefused() {
    let failure = #expect(throws: JSONFailure.self) {
      _ = try parser.parse(([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D] as [UInt8]).span)
    }
    #expect(failure?.reason == .invalidUTF8)
  }

  @Test func hostileNestingIsRefused() {
    let nested =
      "{\"a\":" + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
      + "}"
    let failure = #expect(throws: JSONFailure.self) { _ = try parse(nested) }
    #expect(failure?.reason == .depth)
    #expect(throws: Never.self) {
      _ = try parse(
        "{\"a\":" + String(repeating: "[", count: 900) + String(repeating: "]", count: 900) + "}")
    }
  }

  @Test func noPartOfARecordIsARecord() throws {
    let record = Array(#"{"id":-1.5e3,"text":"zażółć \"\u00e9\"","x":[true,{"y":null}]}"#.utf8)
    #expect(try parser.parse(record.span).count == 3)
    for length in 0..<record.count {
      #expect(throws: JSONFailure.self) { _ = try parser.parse(Array(record[..<length]).span) }
    }
  }

  @Test func damagedRecordsAreParsedOrRefusedButNeverReadBeyond() throws {
    var random = SplitMix64(seed: 11)
    let record = Array(#"{"id": 7, "text": "Größe \ud83d\ude42", "x": [1, {"y": false}]}"#.utf8)
    for _ in 0..<20_000 {
      var damaged = record
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        damaged[Int.random(in: 0..<damaged.count, using: &random)] = UInt8.random(
          in: 0...255, using: &random)
      }
      do throws(JSONFailure) {
        let object = try parser.parse(damaged.span)
        for index in 0..<object.count {
          #expect(!object.json(at: index).isEmpty)
          _ = object.string(at: index)
        }
      } catch {
        #expect(error.offset.map { 0...damaged.count ~= $0 } ?? true)
      }
    }
  }
}
