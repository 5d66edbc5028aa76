/// A range of a text and what is to stand there.
struct Change: Equatable {
  var range: Range<Int>
  var replacement: [UInt8]
  /// For a reader, where there is more to say than that the step did it.
  var note: String?

  init(_ range: Range<Int>, _ replacement: [UInt8] = [], note: String? = nil) {
    self.range = range
    self.replacement = replacement
    self.note = note
  }
}
