/// Remembers something about types of annotations: a few types come again and again, mostly the same
/// one several times in a row.
struct TypeMemo<Value> {
  private var known: [AnnotationType: Value] = [:]
  private var last: (type: AnnotationType, value: Value)?

  /// The value for a type; found out where it is not known.
  @inline(__always)
  mutating func value(of type: AnnotationType, _ find: (AnnotationType) -> Value) -> Value {
    if let last, last.type == type { return last.value }
    let value: Value
    if let found = known[type] {
      value = found
    } else {
      value = find(type)
      known[type] = value
    }
    last = (type, value)
    return value
  }
}
