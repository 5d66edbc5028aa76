import Testing
import Winnow

@testable import WinnowIO

struct StoredRecordTests {
  private static let text = """
    Über die Brücke 🌉 gehen
    The bees come back to the hive and dance for the others in the dark.
    Wie boter op zijn hoofd heeft, moet uit de zon blijven, zei mijn grootmoeder altijd.

    The others follow the dancer, learn the way and fly to the same flowers in the meadow.

    """

  private func stored(
    _ unit: OffsetUnit, policy: Policy = .article
  ) throws -> (StoredRecord, WinnowResult) {
    let pipeline = Pipeline(policy: policy)
    let result = pipeline.run(Document(text: Self.text, id: "page"))
    var json = JSONWriter()
    RecordWriter(provenance: Provenance(of: pipeline), offsetUnit: unit).write(result, to: &json)
    return (try StoredRecord(JSONParser().parse(json.bytes.span)), result)
  }

  @Test(arguments: OffsetUnit.allCases)
  func aRecordReadsBackAsItWas(unit: OffsetUnit) throws {
    let (record, result) = try stored(unit)
    #expect(record.text == result.utf8)
    #expect(record.segments.map(\.range) == result.segments.map(\.range))
    #expect(record.segments.map(\.kind) == result.segments.map(\.kind))
    #expect(record.segments.map(\.role) == result.segments.map(\.role))
    #expect(record.segments.map(\.language) == result.segments.map(\.language))
    #expect(record.annotations.map(\.range) == result.annotations.map(\.range))
    #expect(record.annotations.map(\.type) == result.annotations.map(\.type))
    #expect(
      record.annotations.map { Set($0.data.keys) } == result.annotations.map { Set($0.data.keys) })
  }

  @Test func anotherPolicyDecidesAsIfItHadFromTheStart() throws {
    let (record, _) = try stored(.codepoint, policy: .keepAll)
    let decisions = Policy.article.decide(record.segments, annotations: record.annotations)
    let fresh = Pipeline(policy: .article).run(Document(text: Self.text))
    #expect(decisions.map(\.stream) == fresh.segments.map(\.stream))
    #expect(decisions.contains { $0.stream == .setAside })
  }

  @Test(arguments: [
    (#"{"text":"a"}"#, "no record of 'winnow clean --format jsonl'"),
    (
      #"{"text":"a","winnow":{"offset_unit":"byte"},"annotations":[]}"#,
      "the field \"segments\" is missing, or no array"
    ),
    (
      #"{"text":"a","winnow":{"offset_unit":"line"},"segments":[],"annotations":[]}"#,
      "unknown offset unit \"line\""
    ),
    (
      #"{"winnow":{"offset_unit":"byte"},"segments":[],"annotations":[]}"#,
      "the field \"text\" is missing, or no string"
    ),
    (
      #"{"text":"ab","winnow":{"offset_unit":"byte"},"segments":[{"start":0,"end":1,"kind":"line"}],"annotations":[]}"#,
      "the segments do not reach the end of the text"
    ),
    (
      #"{"text":"ab","winnow":{"offset_unit":"byte"},"segments":[{"start":1,"end":2,"kind":"line"}],"annotations":[]}"#,
      "segment 0 does not follow the one before it"
    ),
    (
      #"{"text":"ab","winnow":{"offset_unit":"byte"},"segments":[{"start":0,"end":9,"kind":"line"}],"annotations":[]}"#,
      "segment 0 lies outside of the text"
    ),
    (
      #"{"text":"é","winnow":{"offset_unit":"byte"},"segments":[{"start":0,"end":1,"kind":"line"}],"annotations":[]}"#,
      "segment 0 lies outside of the text"
    ),
    (
      #"{"text":"a","winnow":{"offset_unit":"byte"},"segments":[{"start":0,"end":1,"kind":"line","role_score":"x"}],"annotations":[]}"#,
      "segment 0 has a \"role_score\" that is no number"
    ),
    (
      #"{"text":"a","winnow":{"offset_unit":"byte"},"segments":[{"start":0,"end":1,"kind":"line"}],"annotations":[{"start":0,"end":1,"type":"x","score":"y"}]}"#,
      "an annotation x has a \"score\" that is no number"
    ),
    (
      #"{"text":"ab","winnow":{"offset_unit":"byte"},"segments":[1],"annotations":[]}"#,
      "\"segments\" holds something that is no object"
    ),
  ])
  func whatDoesNotFitTogetherIsRefused(json: String, message: String) throws {
    let object = try JSONParser().parse(Array(json.utf8).span)
    #expect(throws: RecordFailure(message)) { try StoredRecord(object) }
  }

  /// Programs that keep records in columns write null for what was left out.
  @Test func scoresMayBeLeftOutOrNull() throws {
    let json =
      #"{"text":"a","winnow":{"offset_unit":"byte"},"segments":[{"start":0,"end":1,"kind":"line","role_score":null}],"annotations":[{"start":0,"end":1,"type":"x","score":null},{"start":0,"end":1,"type":"y"}]}"#
    let record = try StoredRecord(JSONParser().parse(Array(json.utf8).span))
    #expect(record.annotations.map(\.score) == [0, 0])
    #expect(record.segments.map(\.roleScore) == [0])
  }

  @Test(
    arguments: [
      ("7", .integer(7)), (" -1.5e1 ", .number(-15)), ("true", .boolean(true)), ("null", nil),
      (#""a\u00e9\n""#, .string("aé\n")), ("{}", nil), ("[]", .array([])),
      ("false", .boolean(false)),
      (
        #"[ "x,]", [2.5 ], null, {"a":[1]}, 1e30 ]"#,
        .array([.string("x,]"), .array([.number(2.5)]), .number(1e30)])
      ),
    ] as [(String, AnnotationValue?)])
  func dataOfAnnotationsIsRead(json: String, value: AnnotationValue?) {
    #expect(AnnotationValue(json: Array(json.utf8)[...]) == value)
  }

  @Test func arraysComeApartIntoTheirValues() throws {
    let json = Array(#"{"a":[1, "x,]\"", [2,{"b":3}] ,{}],"e":[ ],"n":null}"#.utf8)
    let object = try JSONParser().parse(json.span)
    let elements = try #require(object.elements(at: 0)).map {
      String(decoding: $0, as: UTF8.self).trimmingPrefix { $0 == " " }
    }
    #expect(elements.map { String($0) } == ["1", #""x,]\"""#, #"[2,{"b":3}] "#, "{}"])
    #expect(object.elements(at: 1)?.isEmpty == true)
    #expect(object.elements(at: 2) == nil)
  }
}
