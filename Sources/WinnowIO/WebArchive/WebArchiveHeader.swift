/// The named fields on top of a record of a WARC file, or of an HTTP message inside one.
struct WebArchiveHeader {
  /// The first line.
  let start: String
  private let fields: [(name: String, value: String)]
  /// The number of bytes, with the blank line that ends the header.
  let byteCount: Int

  /// Reads a header; `nil` when no blank line ends it.
  init?(_ bytes: some Collection<UInt8>) {
    var lines: [String] = []
    var line: [UInt8] = []
    var count = 0
    var isWhole = false
    for byte in bytes {
      count += 1
      guard byte == 0x0A else {
        line.append(byte)
        continue
      }
      if line.last == 0x0D { line.removeLast() }
      if line.isEmpty {
        isWhole = true
        break
      }
      lines.append(String(decoding: line, as: UTF8.self))
      line.removeAll()
    }
    guard isWhole, let first = lines.first else { return nil }
    start = first
    byteCount = count
    fields = lines.dropFirst().compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      return (line[..<colon].lowercased(), Self.trimmed(line[line.index(after: colon)...]))
    }
  }

  /// The value of the first field of a name, given in lower case.
  subscript(name: String) -> String? {
    fields.first { $0.name == name }?.value
  }

  /// The length of what follows the header; `nil` where it is missing or makes no sense.
  var contentLength: Int? {
    self["content-length"].flatMap { Int($0) }.flatMap { 0...(1 << 48) ~= $0 ? $0 : nil }
  }

  /// Whether bytes begin as a record of a WARC file does, as far as they go.
  static func begins(_ bytes: [UInt8]) -> Bool {
    let mark = Array("WARC/".utf8)
    return bytes.prefix(mark.count).elementsEqual(mark.prefix(bytes.count))
  }

  /// Whether a blank line ends a header.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    bytes.suffix(2).elementsEqual([0x0A, 0x0A])
      || bytes.suffix(4).elementsEqual([0x0D, 0x0A, 0x0D, 0x0A])
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.firstIndex { $0 != " " && $0 != "\t" } ?? text.endIndex
    let end = text[start...].lastIndex { $0 != " " && $0 != "\t" }
    return String(end.map { text[start...$0] } ?? "")
  }
}
