public import TextRepair
public import Winnow

/// Standard output for repaired texts, whole records, or what was done, one document after the other.
public struct RepairOutput: ~Copyable {
  private let writer: RepairWriter
  private var output = Output.standard()
  private var json = JSONWriter()
  private var texts = TextSeries()

  /// Opens standard output.
  public init(_ writer: RepairWriter) {
    self.writer = writer
  }

  /// Writes a repaired text, apart from the one before it.
  ///
  /// - Parameter format: How documents stand in the input it is from.
  public mutating func write(text: [UInt8], from format: InputFormat) throws(OutputFailure) {
    try texts.write(text, format.separation, to: &output)
  }

  /// Writes a record, see ``RepairWriter/write(_:of:to:)``.
  public mutating func write(
    _ repaired: RepairedText, of document: Document
  ) throws(OutputFailure) {
    json.reset()
    writer.write(repaired, of: document, to: &json)
    try texts.write(lines: json.bytes, to: &output)
  }

  /// Writes what was done, see ``RepairWriter/explain(_:of:to:)``.
  public mutating func explain(
    _ repaired: RepairedText, of document: Document
  ) throws(OutputFailure) {
    try writer.explain(repaired, of: document, to: &output)
  }

  /// Hands everything to the system; the last thing to call.
  public mutating func finish() throws(OutputFailure) {
    try output.finish()
  }
}
