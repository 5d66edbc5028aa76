/// A file of labelled pages.
public enum LinePages {
  /// Calls `body` with the bytes of each page: one JSON object a line, unpacked where the name ends
  /// in `.zst`.
  ///
  /// - Throws: ``TrainingDataError`` where the file cannot be read, and what `body` throws.
  public static func forEach(inFile path: String, _ body: ([UInt8]) throws -> Void) throws {
    try CompressedLines.forEach(inFile: path) { try body(Array($0)) }
  }
}
