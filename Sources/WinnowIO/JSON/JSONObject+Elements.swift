extension JSONObject {
  /// The values in an array, as they were written; `nil` where the member is no array.
  ///
  /// - Complexity: O(*n*) in the length of the array's JSON.
  public func elements(at index: Int) -> [ArraySlice<UInt8>]? {
    kind(at: index) == .array ? Self.elements(ofArray: json(at: index)) : nil
  }

  /// The values in an array that the parser has seen, with the white space around them.
  static func elements(ofArray json: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var elements: [ArraySlice<UInt8>] = []
    var depth = 0
    var isInString = false
    var start = json.startIndex + 1
    var position = start
    // The parser has seen that brackets and quotes match.
    while position < json.endIndex - 1 {
      let byte = json[position]
      if isInString {
        if byte == UInt8(ascii: "\\") { position += 1 }
        isInString = byte != UInt8(ascii: "\"")
      } else {
        switch byte {
        case UInt8(ascii: "\""): isInString = true
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
        case UInt8(ascii: ",") where depth == 0:
          elements.append(json[start..<position])
          start = position + 1
        default: break
        }
      }
      position += 1
    }
    let last = json[start..<json.endIndex - 1]
    if !elements.isEmpty || last.contains(where: { $0 > 0x20 }) { elements.append(last) }
    return elements
  }

  /// A number as a double; `nil` for other values.
  public func number(at index: Int) -> Double? {
    kind(at: index) == .number ? Double(String(decoding: json(at: index), as: UTF8.self)) : nil
  }
}
