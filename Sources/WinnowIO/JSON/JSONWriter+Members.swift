extension JSONWriter {
  /// Writes the members of an object as they were written, names and values byte for byte, but for
  /// some.
  public mutating func members(of object: JSONObject, except replaced: Set<String> = []) {
    for index in 0..<object.count where !replaced.contains(object.name(at: index)) {
      raw(object.source[object.members[index].key])
      colon()
      raw(object.json(at: index))
    }
  }
}
