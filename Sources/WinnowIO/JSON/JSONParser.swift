internal import CJSONShims

/// Reads JSON objects (RFC 8259), as they stand in the lines of JSONL files.
///
///     let parser = JSONParser()
///     let record = try parser.parse(line)
///
/// Everything is checked, also the members nobody asks for: they are going to be written again.
/// A parser keeps its working memory from one text to the next; it is for one thread at a time.
public final class JSONParser {
  private let handle: OpaquePointer

  /// Makes a parser.
  public init() {
    guard let handle = json_parser_create() else { preconditionFailure("Out of memory") }
    self.handle = handle
  }

  deinit {
    json_parser_destroy(handle)
  }

  /// Reads a text that holds one object and nothing else.
  ///
  /// - Throws: ``JSONFailure`` when it does not.
  /// - Complexity: O(*n*)
  public func parse(_ text: Span<UInt8>) throws(JSONFailure) -> JSONObject {
    var fault: Int64 = -1
    let status = text.withUnsafeBufferPointer { bytes -> Int32 in
      guard let base = bytes.baseAddress else { return Int32(JSON_STATUS_EMPTY) }
      return json_parser_read_object(handle, base, Int64(bytes.count), &fault)
    }
    if let reason = JSONFailure.Reason(status: status) {
      throw JSONFailure(reason: reason, offset: fault < 0 ? nil : Int(fault))
    }
    let found = UnsafeBufferPointer(
      start: json_parser_members(handle), count: Int(json_parser_member_count(handle)))
    return JSONObject(
      source: text.withUnsafeBufferPointer { Array($0) },
      members: found.map {
        JSONObject.Member(
          key: Int($0.key_start)..<Int($0.key_end), value: Int($0.value_start)..<Int($0.value_end),
          kind: JSONObject.Kind(code: $0.kind))
      })
  }
}

extension JSONFailure.Reason {
  /// The reason that a status of the shim stands for; `nil` where all is well.
  fileprivate init?(status: Int32) {
    switch Int(status) {
    case JSON_STATUS_OK: return nil
    case JSON_STATUS_EMPTY: self = .empty
    case JSON_STATUS_NOT_AN_OBJECT: self = .notAnObject
    case JSON_STATUS_STRING_NOT_CLOSED: self = .openString
    case JSON_STATUS_CONTROL_CHARACTER: self = .controlCharacter
    case JSON_STATUS_ESCAPE: self = .escape
    case JSON_STATUS_NUMBER: self = .number
    case JSON_STATUS_LITERAL: self = .literal
    case JSON_STATUS_UTF8: self = .invalidUTF8
    case JSON_STATUS_DEPTH: self = .depth
    case JSON_STATUS_SIZE: self = .size
    default: self = .structure
    }
  }
}

extension JSONObject.Kind {
  fileprivate init(code: Int32) {
    switch Int(code) {
    case JSON_KIND_STRING: self = .string
    case JSON_KIND_NUMBER: self = .number
    case JSON_KIND_BOOLEAN: self = .boolean
    case JSON_KIND_ARRAY: self = .array
    case JSON_KIND_OBJECT: self = .object
    default: self = .null
    }
  }
}
