extension JSONObject {
  /// The text of a member; `nil` when there is none, or when it is no string.
  func text(_ name: String) -> String? {
    index(of: name).flatMap { string(at: $0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  /// The whole number of a member; `nil` when there is none, or when it is another value.
  func integer(_ name: String) -> Int? {
    index(of: name).flatMap { Int(String(decoding: json(at: $0), as: UTF8.self)) }
  }
}
