extension JSONObject {
  /// The text of a member; `nil` when there is none, or when it is no string.
  func text(_ name: String) -> String? {
    index(of: name).flatMap { string(at: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The whole number of a member; `nil` when there is none, or when it is another value.
  func integer(_ name: String) -> Int? {
    index(of: name).flatMap { Int(String(decoding: json(at: $0), as: UTF8.self)) }
  }

  /// The number of a member; `nil` when there is none, or when it is another value.
  func number(_ name: String) -> Double? {
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
}
