internal import Glibc

/// Why training data could not be read.
public struct TrainingDataError: Error, CustomStringConvertible {
  /// One line that names the file and the cause.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// Lines of a file, unpacked by the `zstd` program where its name ends in `.zst`.
enum CompressedLines {
  /// Calls `body` for each line, without its end, as UTF-8 bytes.
  static func forEach(
    inFile path: String, _ body: (UnsafeBufferPointer<UInt8>) throws -> Void
  ) throws {
    guard access(path, R_OK) == 0 else { throw TrainingDataError("\(path): cannot be read") }
    let quoted =
      "'"
      + path.split(separator: "'", omittingEmptySubsequences: false)
      .joined(separator: "'\\''") + "'"
    let command = path.hasSuffix(".zst") ? "zstd -dcq -- \(quoted)" : "cat -- \(quoted)"
    guard let stream = popen(command, "r") else {
      throw TrainingDataError("\(path): zstd could not be started")
    }
    var line: UnsafeMutablePointer<CChar>?
    var capacity = 0
    defer { free(line) }
    while true {
      let length = getline(&line, &capacity, stream)
      guard length > 0, let line else { break }
      let end = line[length - 1] == 0x0A ? length - 1 : length
      try line.withMemoryRebound(to: UInt8.self, capacity: end) {
        try body(UnsafeBufferPointer(start: $0, count: end))
      }
    }
    guard pclose(stream) == 0 else { throw TrainingDataError("\(path): zstd failed") }
  }

  /// All bytes of a file.
  static func bytes(ofFile path: String) throws -> [UInt8] {
    guard let file = fopen(path, "r") else {
      throw TrainingDataError("\(path): cannot be read")
    }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      if count == 0 { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Files of a folder that end in `.tsv` or `.tsv.zst`, by what stands before that, sorted.
  static func tables(inFolder path: String) throws -> [(name: String, file: String)] {
    var tables: [(name: String, file: String)] = []
    for file in try files(inFolder: path) {
      for suffix in [".tsv", ".tsv.zst"] where file.hasSuffix(suffix) {
        tables.append((name: String(file.dropLast(suffix.count)), file: file))
      }
    }
    return tables.sorted { $0.file < $1.file }
  }

  private static func files(inFolder path: String) throws -> [String] {
    guard let folder = opendir(path) else { throw TrainingDataError("\(path): no such folder") }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      names.append(name)
    }
    return names
  }
}
