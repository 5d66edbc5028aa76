/// The byte order marks of Unicode's encoding forms.
enum ByteOrderMark: CaseIterable {
  // The mark of UTF-32 begins with that of UTF-16, so it comes first.
  case utf8, utf32LittleEndian, utf32BigEndian, utf16LittleEndian, utf16BigEndian

  /// The mark at the start of bytes.
  init?(of bytes: [UInt8]) {
    guard let mark = Self.allCases.first(where: { bytes.starts(with: $0.bytes) }) else {
      return nil
    }
    self = mark
  }

  /// The mark itself.
  var bytes: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf32LittleEndian: [0xFF, 0xFE, 0, 0]
    case .utf32BigEndian: [0, 0, 0xFE, 0xFF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    }
  }

  /// The converter that reads the text, mark and all. The converters named without a byte order
  /// are those that take the mark away.
  var charset: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf32LittleEndian, .utf32BigEndian: "UTF-32"
    case .utf16LittleEndian, .utf16BigEndian: "UTF-16"
    }
  }
}
