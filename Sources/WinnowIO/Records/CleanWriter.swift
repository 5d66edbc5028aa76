public import Winnow

/// Writes clean text or whole records to standard output, and what was set aside to a file.
public struct CleanWriter: ~Copyable {
  private let records: RecordWriter
  private var output: Output
  private var setAside: Output?
  private var json = JSONWriter()
  private var endsInsideLine = false

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
  /// none is added, so that a text with nothing wrong comes out byte for byte.
  public mutating func write(_ result: WinnowResult, asRecord: Bool) throws(OutputFailure) {
    if asRecord {
      json.reset()
      records.write(result, to: &json)
      try output.write(json.bytes)
      endsInsideLine = false
    } else if let last = result.cleanUTF8.last {
      if endsInsideLine { try output.write(CollectionOfOne(UInt8(ascii: "\n"))) }
      try output.write(result.cleanUTF8)
      endsInsideLine = last != UInt8(ascii: "\n")
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
