internal import Winnow

extension AnnotationValue {
  /// Reads a value that a parser has seen; `nil` for `null` and objects.
  ///
  /// - Complexity: O(*n*)
  init?(json: ArraySlice<UInt8>) {
    var json = json.drop { $0 <= 0x20 }
    while let last = json.last, last <= 0x20 { json.removeLast() }
    switch json.first {
    case UInt8(ascii: "\""):
      self = .string(String(decoding: JSONString.unescape(json), as: UTF8.self))
    case UInt8(ascii: "["):
      self = .array(JSONObject.elements(ofArray: json).compactMap(AnnotationValue.init(json:)))
    case UInt8(ascii: "t"), UInt8(ascii: "f"):
      self = .boolean(json.first == UInt8(ascii: "t"))
    case nil, UInt8(ascii: "n"), UInt8(ascii: "{"): return nil
    default:
      let text = String(decoding: json, as: UTF8.self)
      guard
        let value = Int(text).map(AnnotationValue.integer)
          ?? Double(text).map(AnnotationValue.number)
      else { return nil }
      self = value
    }
  }
}
