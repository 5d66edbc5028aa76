import LanguageID
import Testing
import TestSupport
import Winnow

@testable import WinnowIO

struct RecordTests {
  private let pipeline = Pipeline(policy: .article)

  private func record(
    _ result: WinnowResult, unit: OffsetUnit = .codepoint
  ) throws -> JSONObject {
    let writer = RecordWriter(provenance: Provenance(of: pipeline), offsetUnit: unit)
    var json = JSONWriter()
    writer.write(result, to: &json)
    #expect(json.bytes.last == 0x0A)
    return try JSONParser().parse(json.bytes.span)
  }

  private func documents(in lines: String) throws -> (documents: [Document], failures: [String]) {
    let file = try TemporaryFile(lines.utf8, suffix: ".jsonl")
    defer { withExtendedLifetime(file) {} }
    var documents: [Document] = []
    var failures: [String] = []
    try DocumentReader().forEach(in: file.input) {
      documents.append($0)
    } failed: {
      failures.append("\($0.line ?? 0): \($0.cause)")
    }
    return (documents, failures)
  }

  @Test func fieldsOfTheInputComeOutAsTheyWere() throws {
    let line =
      #"{"url":"https:\/\/example.org","n":1.10,"text":"B\u00ebe\u00ebn.","x":{"b":1,"a":[]}}"#
    let document = try #require(try documents(in: line + "\n").documents.first)
    #expect(document.utf8 == Array("Bëeën.".utf8))
    let record = try record(pipeline.run(document))
    let fields = (0..<4).map {
      "\"\(record.name(at: $0))\":\(String(decoding: record.json(at: $0), as: UTF8.self))"
    }
    #expect("{\(fields.joined(separator: ","))}" == line)
    #expect(
      (4..<record.count).map { record.name(at: $0) }.sorted() == RecordWriter.addedFields.sorted())
  }

  @Test func aRecordReadAgainHasItsFieldsOnce() throws {
    let document = try #require(
      try documents(in: #"{"clean":"old","text":"Bees dance.","winnow":1}"#).documents.first)
    let record = try record(pipeline.run(document))
    #expect((0..<record.count).count { record.name(at: $0) == "clean" } == 1)
    #expect(
      record.index(of: "clean").flatMap { record.string(at: $0) } == Array("Bees dance.".utf8))
  }

  /// A field `winnow` of one's own silenced the word about it and all others.
  @Test(arguments: [
    (#""winnow":{"version":"1","offset_unit":"byte"},"clean":"x""#, []),
    (#""winnow":{"main_language":"en","clean_bytes":3},"clean":"x""#, ["clean"]),
    (#""winnow":5,"clean":"x""#, ["winnow", "clean"]), (#""winnow":{"version":1}"#, ["winnow"]),
    (#""clean":"x","segments":[]"#, ["clean", "segments"]), (#""title":"x""#, []),
  ])
  func fieldsOfOnesOwnThatAreReplacedAreTold(fields: String, replaced: [String]) throws {
    let document = try #require(
      try documents(in: "{\(fields),\"text\":\"Bees dance.\"}").documents.first)
    #expect(RecordWriter.ownFields(replacedIn: document) == replaced)
  }

  /// The first of two fields named a document here, and the last one there.
  @Test func ofFieldsOfOneNameTheLastCounts() throws {
    let line = #"{"id":1,"text":"one","id":2,"text":"Bees dance."}"#
    let document = try #require(try documents(in: line).documents.first)
    #expect(document.id == "2")
    #expect(document.metadata["id"] == "2")
    var json = JSONWriter()
    CleanRecordWriter(textField: "text").write(pipeline.run(document), to: &json)
    #expect(String(decoding: json.bytes, as: UTF8.self).hasPrefix(line.dropLast()))
    let part = try #require(document.parts(of: 5, textField: "text").first)
    #expect(part.metadata.fields.map(\.json) == ["1", #""one""#, #""2#1""#, #""Bees ""#])
  }

  /// Records named one field for the text and held it in another.
  @Test func theTextOfAFileIsInTheFieldThatIsAskedFor() throws {
    let writer = RecordWriter(provenance: Provenance(of: pipeline), textField: "body")
    var json = JSONWriter()
    writer.write(pipeline.run(Document(text: "Bees dance.")), to: &json)
    let stored = try StoredRecord(JSONParser().parse(json.bytes.span))
    #expect(stored.text == Array("Bees dance.".utf8))
  }

  /// The last character that was quoted became U+FFFD, which is a find of its own.
  @Test func aLongFindIsCutBetweenCharacters() throws {
    let text = "a" + String(repeating: "é", count: 100)
    let file = try TemporaryFile([])
    var output = try Output.create(file.path)
    let find = Annotation(range: 0..<201, type: "test.find", score: 1, by: "test/1")
    try ScreeningWriter().list([find], of: Document(text: text, id: "t"), to: &output)
    try output.finish()
    #expect(
      String(decoding: try file.bytes, as: UTF8.self)
        == "t:1:1: test.find 1.00: \"a\(String(repeating: "é", count: 59))\" …\n")
  }

  /// To explain a record, all that stood behind it was read as well.
  @Test func aSearchEndsWhereItsBodySaysSo() throws {
    let file = try TemporaryFile("{\"text\":\"a\"}\n{\n{\"text\":\"b\"}\n{\n".utf8)
    func seen(_ limit: Int) throws -> String {
      var seen = ""
      try DocumentReader(format: .jsonl).search(file.input) {
        seen += String(decoding: $0.utf8, as: UTF8.self)
        return seen.count < limit
      } failed: { _ in
        seen += "-"
        return seen.count < limit
      }
      return seen
    }
    for limit in 1...4 { #expect(try seen(limit) == "a-b-".prefix(limit)) }
  }

  @Test func recordsWithoutTextAreReportedAndTheOthersRead() throws {
    let read = try documents(
      in: """
        {"id":"a","text":"Één."}
        {"id":"b"}
        {"text":7}

        {"text":
        {"text":"Zwei."}
        """)
    #expect(read.documents.map(\.id).first == "a")
    #expect(read.documents.count == 2)
    #expect(read.documents.last?.id.hasSuffix(".jsonl:6") == true)
    #expect(
      read.failures == [
        "2: the field \"text\" is missing", "3: the field \"text\" is no string",
        "5: invalid JSON at byte 8: a bracket, comma or colon is missing or out of place",
      ])
  }

  @Test(arguments: OffsetUnit.allCases)
  func offsetsOfSegmentsCutTheTextIntoItsSegments(unit: OffsetUnit) throws {
    var generator = TextGenerator(seed: 21)
    for _ in 0..<40 {
      let text = generator.document()
      let result = pipeline.run(Document(text: text))
      let record = try record(result, unit: unit)
      let json = String(
        decoding: record.json(at: try #require(record.index(of: "segments"))), as: UTF8.self)
      let ranges = json.matches(of: /"start":(\d+),"end":(\d+)/).compactMap { match in
        Int(match.1).flatMap { start in Int(match.2).map { start..<$0 } }
      }
      #expect(ranges.count == result.segments.count)
      for (range, segment) in zip(ranges, result.segments) {
        #expect(cut(text, range, unit) == Array(result.utf8[segment.range]))
      }
    }
  }

  private func cut(_ text: String, _ range: Range<Int>, _ unit: OffsetUnit) -> [UInt8] {
    switch unit {
    case .byte: Array(Array(text.utf8)[range])
    case .codepoint:
      Array(
        String(String.UnicodeScalarView(Array(text.unicodeScalars)[range])).utf8)
    case .utf16: Array(String(decoding: Array(text.utf16)[range], as: UTF16.self).utf8)
    }
  }

  @Test func cleanAndSetAsideTogetherAreTheText() throws {
    // Every line in another language goes, whatever the other annotators say.
    let policy = Policy(name: "test", rules: [.foreignLanguage: Policy.Rule(threshold: 0.5)])
    let text = """
      The bees come back to the hive and dance for the others in the dark.
      Wie boter op zijn hoofd heeft, moet uit de zon blijven, zei mijn oma altijd.
      They say with the angle of the dance where the flowers are and how far away.

      """
    let result = Pipeline(policy: policy, annotators: []).run(Document(text: text, id: "bees"))
    var json = JSONWriter()
    RecordWriter(provenance: Provenance(of: pipeline)).writeSetAside(result, to: &json)
    let lines = json.bytes.split(separator: 0x0A)
    #expect(lines.count == result.setAside.count)
    let line = Array(try #require(lines.first))
    let record = try JSONParser().parse(line.span)
    #expect(
      record.index(of: "id").map { String(decoding: record.json(at: $0), as: UTF8.self) }
        == "\"bees\"")
    let piece = try #require(record.index(of: "text").flatMap { record.string(at: $0) })
    #expect(String(decoding: piece, as: UTF8.self).hasPrefix("Wie boter"))
    #expect(result.cleanUTF8.count + piece.count == text.utf8.count)
  }

  @Test func spansCountCodePoints() throws {
    let text = """
      🙂🙂 The bees come back to the hive and dance for the others in the dark.
      They say with the angle of the dance where the flowers are and how far away.
      The others follow the dancer, learn the way and fly to the same flowers.
      Wie boter op zijn hoofd heeft, moet uit de zon blijven, zei mijn oma altijd.
      """
    let analysis = LanguageAnalyzer().analyze(text)
    let span = try #require(analysis.spans.first)
    var json = JSONWriter()
    SpansWriter().write(analysis, of: Array(text.utf8), id: ArraySlice("42".utf8), to: &json)
    let record = String(decoding: json.bytes, as: UTF8.self)
    #expect(record.hasPrefix(#"{"id":42,"main_language":"en","confidence":"#))
    let start = String(decoding: Array(text.utf8)[..<span.range.lowerBound], as: UTF8.self)
    // Each of the two emoji is four bytes and one code point.
    #expect(start.unicodeScalars.count == span.range.lowerBound - 6)
    #expect(
      record.contains(
        #""offset_unit":"codepoint","spans":[{"start":\#(start.unicodeScalars.count),"end":"#))
    #expect(record.contains(#""lang":"nl""#))
  }
}
