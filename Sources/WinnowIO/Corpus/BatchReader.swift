/// Cuts the inputs of a run into batches, one thread at a time.
struct BatchReader: ~Copyable {
  /// Bytes of a batch: enough work for a thread to be worth a lock, little enough to keep all busy.
  private static let size = 1 << 18
  private static let maximumCount = 256

  private let configuration: CorpusConfiguration
  private var place: CorpusPlace
  private var reader: RecordReader?
  private var number: Int
  private let end: Int?
  private var bytesOfFinishedInputs = 0

  /// - Parameters:
  ///   - place: Where to begin.
  ///   - number: The number of the batch that begins there.
  ///   - end: The first number not to read; `nil` to read to the end of the last input.
  init(
    _ configuration: CorpusConfiguration, at place: CorpusPlace = CorpusPlace(), number: Int = 0,
    end: Int? = nil
  ) {
    self.configuration = configuration
    self.place = place
    self.number = number
    self.end = end
    // What an earlier part of the run read counts for the share that is done.
    bytesOfFinishedInputs = configuration.inputs.prefix(place.input).reduce(0) {
      $0 + (FileSystem.identity(of: $1)?.size ?? 0)
    }
  }

  /// Bytes of the files read so far, compressed as they may be.
  var bytesRead: Int { bytesOfFinishedInputs + (reader?.bytesRead ?? 0) }

  /// The next batch; `nil` at the end.
  mutating func next() -> Batch? {
    if let end, number >= end { return nil }
    var batch = Batch(number: number)
    while batch.bytes.count < Self.size, batch.items.count < Self.maximumCount,
      place.input < configuration.inputs.count, !isFull
    {
      do throws(InputFailure) {
        try read(into: &batch)
      } catch {
        batch.items.append(
          .failure(
            InputFailure(
              name: error.name, line: error.line, offset: error.offset ?? place.record.offset,
              cause: error.cause)))
        if let reader, reader.canGoOn {
          place.record = reader.place
        } else {
          finishInput()
        }
      }
    }
    batch.end = reader?.isBetweenRecords ?? true ? place : nil
    batch.bytesRead = bytesRead
    // A last batch may hold nothing but the end of an input; it still says how far the run is.
    guard !batch.items.isEmpty else { return nil }
    number += 1
    return batch
  }

  private var isFull: Bool {
    configuration.documentLimit.map { place.taken >= $0 } ?? false
  }

  private mutating func read(into batch: inout Batch) throws(InputFailure) {
    let input = configuration.inputs[place.input]
    if reader == nil {
      reader = try RecordReader(
        input, format: configuration.format(of: input), limits: configuration.limits,
        at: place.record)
    }
    if batch.heads[place.input] == nil, let head = reader?.head { batch.heads[place.input] = head }
    guard let record = try reader?.next(into: &batch.bytes) else {
      finishInput()
      return
    }
    place.record = reader?.place ?? place.record
    guard isSampled(record) else {
      batch.bytes.removeLast(record.bytes.count)
      return
    }
    place.taken += 1
    batch.items.append(.record(record, input: place.input))
  }

  private func isSampled(_ record: RawRecord) -> Bool {
    guard configuration.sampleShare < 1 else { return true }
    let hash = PlaceHash.hash(place.input, record.place.offset)
    return Double(hash >> 11) / Double(1 << 53) < configuration.sampleShare
  }

  private mutating func finishInput() {
    bytesOfFinishedInputs += reader?.bytesRead ?? 0
    reader = nil
    place.input += 1
    place.record = RawRecord.Place()
  }
}
