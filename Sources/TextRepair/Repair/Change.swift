/// A range of a text and what is to stand there.
struct Change: Equatable {
  var range: Range<Int>
  var replacement: [UInt8]
  /// For a reader, where there is more to say than that the step did it.
  var note: String?
  /// The parts that became something each by itself, if there are several: they tile the range and
  /// the replacement.
  var units: [Units] = []

  /// Neighbouring parts of one shape, in bytes.
  struct Units: Equatable {
    var source: Int
    var result: Int
    var count: Int
  }

  init(_ range: Range<Int>, _ replacement: [UInt8] = [], note: String? = nil) {
    self.range = range
    self.replacement = replacement
    self.note = note
  }

  /// Adds a part behind the others.
  mutating func append(_ source: Int, _ result: Int) {
    if let last = units.last, last.source == source, last.result == result {
      units[units.count - 1].count += 1
    } else {
      units.append(Units(source: source, result: result, count: 1))
    }
  }
}
