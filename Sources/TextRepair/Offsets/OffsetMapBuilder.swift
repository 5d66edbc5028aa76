/// Writes down a conversion from its start to its end.
struct OffsetMapBuilder {
  private var runs = PackedRuns()

  /// The length of the source so far.
  var sourceCount: Int { runs.sourceCount }
  /// The length of the result so far.
  var resultCount: Int { runs.resultCount }

  /// Bytes that were copied.
  mutating func copy(_ count: Int) {
    runs.copy(count)
  }

  /// Source bytes that became result bytes as a whole.
  mutating func replace(_ source: Int, with result: Int) {
    runs.add(source, result, count: 1)
  }

  /// Several units of one shape.
  mutating func add(_ sourceUnit: Int, _ resultUnit: Int, count: Int) {
    runs.add(sourceUnit, resultUnit, count: count)
  }

  /// A conversion of the bytes that follow.
  mutating func append(_ map: OffsetMap) {
    runs.append(map.packed)
  }

  /// What was written down.
  var map: OffsetMap { OffsetMap(runs) }
}
