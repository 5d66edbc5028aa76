public import Winnow

/// A record that `winnow clean --format jsonl` wrote: a text with everything found out about it, so
/// that another policy can decide without looking at the text again.
public struct StoredRecord: Sendable {
  /// The members of the record.
  public let object: JSONObject
  /// The text, UTF-8.
  public let text: [UInt8]
  /// What offsets in the record count.
  public let offsetUnit: OffsetUnit
  /// The segments, tiling the text; their decisions are those of the record.
  public let segments: [Segment]
  /// What was found out.
  public let annotations: [Annotation]
  let segmentObjects: [JSONObject]
  /// The member `winnow`.
  let provenance: JSONObject

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - object: The members of a line.
  ///   - textField: The field with the text; `nil` to go by what the record says.
  ///   - parser: Reads what is inside of the members; many records share one.
  /// - Throws: ``RecordFailure`` where it is no such record, or does not fit together.
  /// - Complexity: O(*n*) in the length of the line.
  public init(
    _ object: JSONObject, textField: String? = nil, parser: JSONParser = JSONParser()
  ) throws(RecordFailure) {
    guard let index = object.index(of: "winnow"), object.kind(at: index) == .object,
      let provenance = try? parser.parse(object.json(at: index).span)
    else { throw RecordFailure("no record of 'winnow clean --format jsonl'") }
    let field = textField ?? provenance.text("text_field") ?? "text"
    guard let text = object.index(of: field).flatMap({ object.string(at: $0) }) else {
      throw RecordFailure("the field \"\(field)\" is missing, or no string")
    }
    let unitName = provenance.text("offset_unit") ?? ""
    guard let unit = OffsetUnit(rawValue: unitName) else {
      throw RecordFailure("unknown offset unit \"\(unitName)\"")
    }
    let offsets = OffsetIndex(text, unit: unit)
    self.object = object
    self.provenance = provenance
    self.text = text
    offsetUnit = unit
    segmentObjects = try object.objects(in: "segments", parser)
    var segments: [Segment] = []
    for (id, json) in segmentObjects.enumerated() {
      let segment = try Segment(json, id: id, offsets)
      guard segment.range.lowerBound == segments.last?.range.upperBound ?? 0 else {
        throw RecordFailure("segment \(id) does not follow the one before it")
      }
      segments.append(segment)
    }
    guard segments.last?.range.upperBound ?? 0 == text.count else {
      throw RecordFailure("the segments do not reach the end of the text")
    }
    self.segments = segments
    var annotations: [Annotation] = []
    for json in try object.objects(in: "annotations", parser) {
      annotations.append(try Annotation(json, offsets, parser))
    }
    self.annotations = annotations
  }
}

/// Why a record cannot be used, in one line.
public struct RecordFailure: Error, Hashable, Sendable, CustomStringConvertible {
  /// What does not fit.
  public let description: String

  init(_ description: String) { self.description = description }
}

extension JSONObject {
  /// A number that may be left out, or null, and is 0 then.
  fileprivate func score(_ name: String, _ what: String) throws(RecordFailure) -> Double {
    guard let index = index(of: name), kind(at: index) != .null else { return 0 }
    guard let score = number(at: index) else {
      throw RecordFailure("\(what) has a \"\(name)\" that is no number")
    }
    return score
  }

  /// The bytes between `start` and `end`.
  fileprivate func range(_ offsets: OffsetIndex, _ what: String) throws(RecordFailure) -> Range<Int>
  {
    guard let start = number("start").flatMap({ Int(exactly: $0) }),
      let end = number("end").flatMap({ Int(exactly: $0) }), start <= end,
      let first = offsets.byte(at: start), let last = offsets.byte(at: end)
    else { throw RecordFailure("\(what) lies outside of the text") }
    return first..<last
  }
}

extension Segment {
  fileprivate init(_ json: JSONObject, id: Int, _ offsets: OffsetIndex) throws(RecordFailure) {
    let range = try json.range(offsets, "segment \(id)")
    guard let kind = json.text("kind").flatMap(SegmentKind.init) else {
      throw RecordFailure("segment \(id) has no kind")
    }
    self.init(
      id: id, range: range, kind: kind, role: Role(rawValue: json.text("role") ?? "other"),
      roleScore: try json.score("role_score", "segment \(id)"),
      language: Language(json.text("language") ?? "und"),
      languageScore: try json.score("language_score", "segment \(id)"))
  }
}

extension Annotation {
  /// Reads an annotation as records have them.
  init(
    _ json: JSONObject, _ offsets: OffsetIndex, _ parser: JSONParser
  ) throws(RecordFailure) {
    guard let type = json.text("type") else { throw RecordFailure("an annotation has no type") }
    var data = AnnotationData()
    if let index = json.index(of: "data"), json.kind(at: index) == .object,
      let members = try? parser.parse(json.json(at: index).span)
    {
      for member in 0..<members.count {
        data[members.name(at: member)] = AnnotationValue(json: members.json(at: member))
      }
    }
    self.init(
      range: try json.range(offsets, "an annotation \(type)"),
      type: AnnotationType(rawValue: type),
      score: try json.score("score", "an annotation \(type)"),
      by: json.text("by") ?? "", data: data)
  }
}
