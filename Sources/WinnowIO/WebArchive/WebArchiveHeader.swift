/// The named fields on top of a record of a WARC file, or of an HTTP message inside one.
///
/// Texts are made of the fields that are asked for only: there is a header for each few kilobytes.
struct WebArchiveHeader {
  private let bytes: ArraySlice<UInt8>
  private let fields: [(name: Range<Int>, value: Range<Int>)]
  /// The number of bytes, with the blank line that ends the header.
  var byteCount: Int { bytes.count }

  /// Reads a header; `nil` when no blank line ends it.
  ///
  /// - Complexity: O(*n*) in the length of the header.
  init?(_ bytes: ArraySlice<UInt8>) {
    let first = bytes.startIndex
    let found: (end: Int, fields: [(Range<Int>, Range<Int>)])? = bytes.withUnsafeBytes { all in
      var fields: [(Range<Int>, Range<Int>)] = []
      var start = 0
      while let length = UnsafeRawBufferPointer(rebasing: all[start...]).firstLineEnd {
        let next = start + length
        var end = next - 1
        if end > start, all[end - 1] == 0x0D { end -= 1 }
        if end == start { return start == 0 ? nil : (next, fields) }
        // The first line is no field.
        if start > 0, let colon = all[start..<end].firstIndex(of: UInt8(ascii: ":")) {
          let value = Self.trimmed(all, colon + 1..<end)
          fields.append(
            (
              first + start..<first + colon,
              first + value.lowerBound..<first + value.upperBound
            ))
        }
        start = next
      }
      return nil
    }
    guard let found else { return nil }
    self.bytes = bytes[first..<first + found.end]
    fields = found.fields
  }

  init?(_ bytes: [UInt8]) { self.init(bytes[...]) }

  /// The value of the first field of a name, given in lower case.
  subscript(name: String) -> String? {
    value(of: name).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  /// Whether the first field of a name, given in lower case, has a value.
  func says(_ name: String, _ value: String) -> Bool {
    self.value(of: name).map { bytes[$0].elementsEqual(value.utf8) } ?? false
  }

  private func value(of name: String) -> Range<Int>? {
    var name = name
    return name.withUTF8 { name in
      fields.first { field in
        guard field.name.count == name.count else { return false }
        return zip(field.name, name).allSatisfy { place, letter in
          let byte = bytes[place]
          return byte == letter || 0x41...0x5A ~= byte && byte | 0x20 == letter
        }
      }?.value
    }
  }

  /// The length of what follows the header; `nil` where it is missing or makes no sense.
  var contentLength: Int? {
    self["content-length"].flatMap { Int($0) }.flatMap { 0...(1 << 48) ~= $0 ? $0 : nil }
  }

  /// Whether bytes begin as a record of a WARC file does, as far as they go.
  static func begins(_ bytes: some Collection<UInt8>) -> Bool {
    zip(bytes, "WARC/".utf8).allSatisfy { $0 == $1 }
  }

  /// Whether a blank line ends a header.
  static func isWhole(_ bytes: [UInt8]) -> Bool {
    bytes.suffix(2).elementsEqual([0x0A, 0x0A])
      || bytes.suffix(4).elementsEqual([0x0D, 0x0A, 0x0D, 0x0A])
  }

  private static func trimmed(_ bytes: UnsafeRawBufferPointer, _ range: Range<Int>) -> Range<Int> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(bytes[start]) { start += 1 }
    while end > start, isBlank(bytes[end - 1]) { end -= 1 }
    return start..<end
  }
}
