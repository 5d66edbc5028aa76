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

  /// Reads a record.
  ///
  /// - Parameters:
  ///   - object: The members of a line.
  ///   - textField: The field with the text; `nil` to go by what the record says.
  /// - Throws: ``RecordFailure`` where it is no such record, or does not fit together.
  /// - Complexity: O(*n*) in the length of the line.
  public init(_ object: JSONObject, textField: String? = nil) throws(RecordFailure) {
    let parser = JSONParser()
    guard let index = object.index(of: "winnow"), object.kind(at: index) == .object,
      let provenance = try? parser.parse(Array(object.json(at: index)).span)
    else { throw RecordFailure("no record of 'winnow clean --format jsonl'") }
    let field = textField ?? provenance.text(of: "text_field") ?? "text"
    guard let text = object.index(of: field).flatMap({ object.string(at: $0) }) else {
      throw RecordFailure("the field \"\(field)\" is missing, or no string")
    }
    let unitName = provenance.text(of: "offset_unit") ?? ""
    guard let unit = OffsetUnit(rawValue: unitName) else {
      throw RecordFailure("unknown offset unit \"\(unitName)\"")
    }
    let offsets = OffsetIndex(text, unit: unit)
    self.object = object
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
  /// What a member says, where it is a string.
  func text(of name: String) -> String? {
    index(of: name).flatMap { string(at: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  func number(of name: String) -> Double? {
    index(of: name).flatMap { number(at: $0) }
  }

  /// The objects in an array.
  func objects(
    in name: String, _ parser: JSONParser
  ) throws(RecordFailure) -> [JSONObject] {
    guard let elements = index(of: name).flatMap({ elements(at: $0) }) else {
      throw RecordFailure("the field \"\(name)\" is missing, or no array")
    }
    var objects: [JSONObject] = []
    objects.reserveCapacity(elements.count)
    for element in elements {
      guard let object = try? parser.parse(element.span) else {
        throw RecordFailure("\"\(name)\" holds something that is no object")
      }
      objects.append(object)
    }
    return objects
  }

  /// The bytes between `start` and `end`.
  fileprivate func range(_ offsets: OffsetIndex, _ what: String) throws(RecordFailure) -> Range<Int>
  {
    guard let start = number(of: "start").flatMap({ Int(exactly: $0) }),
      let end = number(of: "end").flatMap({ Int(exactly: $0) }), start <= end,
      let first = offsets.byte(at: start), let last = offsets.byte(at: end)
    else { throw RecordFailure("\(what) lies outside of the text") }
    return first..<last
  }
}

extension Segment {
  fileprivate init(_ json: JSONObject, id: Int, _ offsets: OffsetIndex) throws(RecordFailure) {
    let range = try json.range(offsets, "segment \(id)")
    guard let kind = json.text(of: "kind").flatMap(SegmentKind.init) else {
      throw RecordFailure("segment \(id) has no kind")
    }
    self.init(
      id: id, range: range, kind: kind, role: Role(rawValue: json.text(of: "role") ?? "other"),
      roleScore: json.number(of: "role_score") ?? 0,
      language: Language(json.text(of: "language") ?? "und"),
      languageScore: json.number(of: "language_score") ?? 0)
  }
}

extension Annotation {
  /// Reads an annotation as records have them.
  init(
    _ json: JSONObject, _ offsets: OffsetIndex, _ parser: JSONParser
  ) throws(RecordFailure) {
    guard let type = json.text(of: "type") else { throw RecordFailure("an annotation has no type") }
    var data = AnnotationData()
    if let index = json.index(of: "data"), json.kind(at: index) == .object,
      let members = try? parser.parse(json.json(at: index).span)
    {
      for member in 0..<members.count { data[members.name(at: member)] = members.value(at: member) }
    }
    self.init(
      range: try json.range(offsets, "an annotation \(type)"),
      type: AnnotationType(rawValue: type), score: json.number(of: "score") ?? 0,
      by: json.text(of: "by") ?? "", data: data)
  }
}

extension JSONObject {
  /// A member as data of an annotation; `nil` for `null` and objects.
  func value(at index: Int) -> AnnotationValue? {
    switch kind(at: index) {
    case .string: return .string(String(decoding: string(at: index) ?? [], as: UTF8.self))
    case .number:
      let text = String(decoding: json(at: index), as: UTF8.self)
      return Int(text).map { .integer($0) } ?? Double(text).map { .number($0) }
    case .boolean: return .boolean(json(at: index).first == UInt8(ascii: "t"))
    case .array:
      return elements(at: index).map { elements in
        .array(
          elements.compactMap { element in
            let wrapped = Array("{\"v\":".utf8) + element + [UInt8(ascii: "}")]
            return (try? JSONParser().parse(wrapped.span))?.value(at: 0)
          })
      }
    case .null, .object: return nil
    }
  }
}
