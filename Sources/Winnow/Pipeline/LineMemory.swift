/// What was found out about stretches of a text, to be found again in the next round of cleaning,
/// where most of them stand as they were.
///
/// Stretches are known by where they lie in the text of the first round, and are asked for in
/// ascending order, so that a round costs one pass.
struct LineMemory<Value> {
  private struct Entry {
    let origin: Range<Int>
    let value: Value
  }

  private var known: [Entry] = []
  private var fresh: [Entry] = []
  private var next = 0

  /// Begins a round: what the last one found is known in this one.
  mutating func begin() {
    swap(&known, &fresh)
    fresh.removeAll(keepingCapacity: true)
    next = 0
  }

  /// The value for a stretch, where it is known.
  ///
  /// - Parameter origin: Where the stretch lies in the text of the first round, behind those asked
  ///   for before; `nil` where it lies in several places.
  @inline(__always)
  mutating func recall(_ origin: Range<Int>?) -> Value? {
    guard let origin else { return nil }
    while next < known.count, known[next].origin.lowerBound < origin.lowerBound { next += 1 }
    guard next < known.count, known[next].origin == origin else { return nil }
    fresh.append(known[next])
    return known[next].value
  }

  /// Remembers the value for the stretch that was asked for last.
  @inline(__always)
  mutating func note(_ value: Value, for origin: Range<Int>?) {
    if let origin { fresh.append(Entry(origin: origin, value: value)) }
  }

  /// The value for a stretch; found out where it is not known.
  @inline(__always)
  mutating func value(of origin: Range<Int>?, _ find: () -> Value) -> Value {
    if let known = recall(origin) { return known }
    let value = find()
    note(value, for: origin)
    return value
  }
}
