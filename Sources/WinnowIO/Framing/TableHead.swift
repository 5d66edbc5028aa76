internal import TextRepair

/// What all rows of a table have in common.
struct TableHead: Equatable, Sendable {
  /// The record that names the columns.
  var names: [UInt8] = []
  /// The charset that the table begins in; `nil` for UTF-8.
  var charset: String?

  /// As much of a table as tells its charset.
  static let sampleLength = 1 << 12

  /// The charset of a table that begins like this; `nil` for UTF-8.
  static func charset(ofBeginning bytes: some Collection<UInt8>) -> String? {
    let sample = Array(bytes.prefix(sampleLength))
    // Of a line that is cut the last character may be, too.
    let end = sample.lastIndex(of: 0x0A).map { $0 + 1 } ?? sample.count
    let text = Array(sample[..<end])
    // Charsets that are ASCII to look at hold commas that are none: they are left as they are.
    guard DecodedText(validating: text) == nil else { return nil }
    let charset = TextDecoder().decode(part: text).charset
    return charset == "UTF-8" ? nil : charset
  }
}
