internal import Winnow

/// What became of a batch: what to append to each file, and what to count.
struct BatchOutcome {
  let end: CorpusPlace?
  let bytesRead: Int
  /// What to append, by output, compressed as it is to stand there.
  var outputs: [CorpusOutput: [UInt8]] = [:]
  /// What could not be read or understood.
  var failures: [InputFailure] = []
  var statistics = Statistics()
  var samples = SampleSet(capacity: ReportSamples.capacity)
  /// The lines of the documents, where a run counts those that come again as it goes.
  var sightings: LineSightings?
}
