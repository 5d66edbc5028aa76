import Testing
import TestSupport
import WinnowIO

struct JSONWriterTests {
  private func written(_ body: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    body(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func commasStandBetweenValuesOnly() {
    let text = written { json in
      json.object { json in
        json.member("a", 1)
        json.name("b")
        json.array { json in
          json.integer(2)
          json.object { _ in }
          json.array { _ in }
          json.boolean(true)
        }
        json.member("c", "x")
      }
      json.endLine()
      json.object { $0.member("d", 0.5) }
    }
    #expect(text == "{\"a\":1,\"b\":[2,{},[],true],\"c\":\"x\"}\n{\"d\":0.5}")
  }

  @Test func onlyWhatHasToBeEscapedIs() {
    #expect(
      written { $0.string("a\"\\/\u{0}\u{1F}\n\r\t\u{7F}é🙂\u{2028}") }
        == "\"a\\\"\\\\/\\u0000\\u001f\\n\\r\\t\u{7F}é🙂\u{2028}\"")
  }

  @Test func whereverItStands() {
    for scalar in (0..<0x180).map({ Unicode.Scalar($0)! }) {
      let isEscaped = scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
      for place in 0..<20 {
        var text = Array(repeating: Unicode.Scalar("~"), count: 20)
        text[place] = scalar
        let json = written { $0.string(String(String.UnicodeScalarView(text))) }
        #expect(json.unicodeScalars.contains("\\") == isEscaped)
        #expect(json.hasPrefix("\"" + String(repeating: "~", count: place)))
        #expect(json.hasSuffix(String(repeating: "~", count: 19 - place) + "\""))
      }
    }
  }

  @Test(arguments: [0, 7, 10, -1, 99, 100, 12_345_678_901, .max, .min])
  func wholeNumbersHaveAllTheirDigits(number: Int) {
    #expect(written { $0.integer(number) } == "\(number)")
  }

  @Test func namesOfAnyTextAreEscaped() {
    let text = written { json in
      json.name(escaping: "a\"b")
      json.integer(1)
    }
    #expect(text == #""a\"b":1"#)
  }

  @Test func numbersReadBackAsTheyWere() {
    for number in [0, -0.0, 0.1, 1e-7, 1e300, 123_456_789.125, .leastNonzeroMagnitude] {
      #expect(Double(written { $0.number(number) }) == number)
    }
    #expect(written { $0.number(.nan) } == "null")
    #expect(written { $0.number(-.infinity) } == "null")
  }

  @Test func scoresHaveFourDecimalsAtMost() {
    #expect(written { $0.member("s", score: 0.123456) } == "\"s\":0.1235")
    #expect(written { $0.member("s", score: 1) } == "\"s\":1.0")
    #expect(written { $0.member("s", score: 0.99999) } == "\"s\":1.0")
    for score in [-0.25, 2.5, 17] {
      #expect(written { $0.member("s", score: score) } == "\"s\":\(score)")
    }
    #expect(written { $0.member("s", score: .nan) } == "\"s\":null")
  }

  @Test func scoresAreTheShortestTextOfTheirNumber() {
    for number in 0...10_000 {
      let score = Double(number) / 10_000
      #expect(written { $0.member("s", score: score) } == "\"s\":\(score)")
    }
  }

  @Test func anyTextComesBackAsItWas() throws {
    var generator = TextGenerator(seed: 3)
    let parser = JSONParser()
    for _ in 0..<500 {
      let text = generator.document()
      var json = JSONWriter()
      json.object { json in
        json.name(escaping: text)
        json.string(text)
      }
      let object = try parser.parse(json.bytes.span)
      #expect(object.name(at: 0) == text)
      #expect(object.string(at: 0) == Array(text.utf8))
    }
  }
}
