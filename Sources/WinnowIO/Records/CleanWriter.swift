public import Winnow

/// Writes clean text or whole records to standard output, and what was set aside to a file.
public struct CleanWriter: ~Copyable {
  private let records: RecordWriter
  private var output: Output
  private var setAside: Output?
  private var json = JSONWriter()
  private var texts = TextSeries()

  /// Opens the outputs.
  ///
  /// - Parameters:
  ///   - records: Writes records.
  ///   - setAside: The path of the file for what was set aside, if it is wanted.
  /// - Throws: ``OutputFailure`` when the file cannot be made.
  public init(records: RecordWriter, setAside: String?) throws(OutputFailure) {
    self.records = records
    output = .standard()
    if let setAside { self.setAside = try .create(setAside) }
  }

  /// Writes what became of a document.
  ///
  /// Between the clean texts of two documents stands a line break at least; after the last one
  /// none is added, so that a text with nothing wrong comes out byte for byte.  Documents that are lines or
  /// paragraphs of their input are lines and paragraphs again, with the line end `\n`.
  ///
  /// - Parameters:
  ///   - result: What became of it.
  ///   - asRecord: Whether to write a whole record instead of the clean text.
  ///   - format: How documents stand in the input it is from.
  public mutating func write(
    _ result: WinnowResult, asRecord: Bool, from format: InputFormat
  ) throws(OutputFailure) {
    if asRecord {
      json.reset()
      records.write(result, to: &json)
      try texts.write(lines: json.bytes, to: &output)
    } else {
      try texts.write(result.cleanUTF8, format.separation, to: &output)
    }
    guard setAside != nil else { return }
    json.reset()
    records.writeSetAside(result, to: &json)
    try setAside?.write(json.bytes)
  }

  /// Hands everything to the system; the last thing to call.
  public mutating func finish() throws(OutputFailure) {
    try setAside?.finish()
    try output.finish()
  }
}
