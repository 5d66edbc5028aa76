/// Records that stand one behind the other in the inputs: the unit of work of a run.
struct Batch {
  /// One thing that was read, or could not be.
  enum Item {
    case record(RawRecord, input: Int)
    case failure(InputFailure)
  }

  /// The position among all batches.
  let number: Int
  var bytes: [UInt8] = []
  var items: [Item] = []
  /// What the rows of inputs that are tables have in common, by input.
  var heads: [Int: TableHead] = [:]
  /// Where to go on behind it; `nil` inside a document that is cut in pieces.
  var end: CorpusPlace?
  /// Bytes of the files read when it was whole, compressed as they may be.
  var bytesRead = 0
}

/// Where a run can be taken up again.
struct CorpusPlace: Hashable {
  /// The input, by its position.
  var input = 0
  /// The place in it.
  var record = RawRecord.Place()
  /// The records taken so far.
  var taken = 0
}
