/// What a run knows at a moment when nothing is half done: enough to go on from there.
///
/// Written as lines of JSON, whole and under another name first, so that a crash leaves the one
/// before or this one.
struct Journal {
  /// The line that is last; without it a journal is none.
  private static let end = "end of journal 1"

  /// What the run reads and does, one thing a line: told apart when a run is taken up again.
  var configuration: [String] = []
  /// Where to go on.
  var place = CorpusPlace()
  /// Batches done up to there.
  var batches = 0
  /// Whether all is read, and the files get their names.
  var isFinished = false
  /// The length of each file.
  var lengths: [CorpusOutput: Int] = [:]
  var statistics = Statistics()
  var samples = SampleSet(capacity: ReportSamples.capacity)

  init() {}

  /// Writes it to a file.
  func write(to path: String) throws(OutputFailure) {
    var json = JSONWriter()
    for line in configuration {
      json.object { $0.member("configuration", line) }
      json.endLine()
    }
    json.object {
      $0.member("input", place.input)
      $0.member("offset", place.record.offset)
      $0.member("line", place.record.line)
      $0.member("gaps", place.record.gaps)
      $0.member("garbage", place.record.followsGarbage ? 1 : 0)
      $0.member("taken", place.taken)
      $0.member("batches", batches)
      $0.member("finished", isFinished ? 1 : 0)
      $0.member("errors", statistics.errors)
    }
    json.endLine()
    for (output, length) in lengths.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      json.object {
        $0.member("output", output.rawValue)
        $0.member("length", length)
      }
      json.endLine()
    }
    statistics.writeLines(to: &json)
    samples.writeLines(to: &json)
    json.object { $0.member("journal", Self.end) }
    json.endLine()
    try GrowingFile.replace(path, with: json.bytes)
  }

  /// Reads it from a file; `nil` when there is none.
  ///
  /// - Throws: ``OutputFailure`` when the file is damaged.
  init?(readingFrom path: String) throws(OutputFailure) {
    guard FileSystem.exists(path) else { return nil }
    let damaged = OutputFailure.refused(name: path, cause: "the journal is damaged")
    guard let bytes = try? Input.file(path).readAll() else { throw damaged }
    let parser = JSONParser()
    var isWhole = false
    for line in bytes.split(separator: 0x0A) {
      guard !isWhole, let object = try? parser.parse(Array(line).span) else { throw damaged }
      isWhole = object.text("journal") == Self.end
      guard isWhole || take(object) else { throw damaged }
    }
    guard isWhole else { throw damaged }
  }

  private mutating func take(_ line: JSONObject) -> Bool {
    if let text = line.text("configuration") {
      configuration.append(text)
      return true
    }
    if let input = line.integer("input"), let offset = line.integer("offset"),
      let number = line.integer("line"), let gaps = line.integer("gaps"),
      let taken = line.integer("taken"), let batches = line.integer("batches"),
      let errors = line.integer("errors")
    {
      let record = RawRecord.Place(
        offset: offset, line: number, gaps: gaps, followsGarbage: line.integer("garbage") == 1)
      place = CorpusPlace(input: input, record: record, taken: taken)
      self.batches = batches
      isFinished = line.integer("finished") == 1
      statistics.errors = errors
      return true
    }
    if let output = line.text("output").flatMap(CorpusOutput.init),
      let length = line.integer("length")
    {
      lengths[output] = length
      return true
    }
    return statistics.read(line) || samples.read(line)
  }
}
