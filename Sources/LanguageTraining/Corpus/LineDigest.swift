internal import LanguageID

/// A checksum of the lines of a file, packed or not, to tell what a model was made of.
public struct LineDigest: Sendable {
  private var sum: UInt64 = 0

  init() {}

  /// The digest of a file.
  ///
  /// - Throws: ``TrainingDataError`` where the file cannot be read.
  public init(file: String) throws {
    try CompressedLines.forEach(inFile: file) { add($0) }
  }

  /// The digest of the tables of a folder, one after the other.
  ///
  /// - Throws: ``TrainingDataError`` where one cannot be read.
  public init(folder: String) throws {
    for table in try CompressedLines.tables(inFolder: folder) {
      try CompressedLines.forEach(inFile: folder + "/" + table.file) { add($0) }
    }
  }

  mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    sum = sum &* 31 &+ ModelFormat.checksum(UnsafeRawBufferPointer(line))
  }

  /// As it is written in provenance files.
  public var text: String { String(sum, radix: 16) }
}
