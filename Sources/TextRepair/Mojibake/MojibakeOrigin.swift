/// What a character of a line under repair comes from.
enum MojibakeOrigin: Equatable {
  /// The text, as it was.
  case unchanged
  /// A UTF-8 sequence that was read in one of ``Codepage/mistaken``.
  case utf8(readAs: Int)
  /// A C1 control, which is a byte of one of ``Codepage/mistaken``.
  case byte(of: Int)

  /// The same for a reader.
  var note: String? {
    switch self {
    case .unchanged: nil
    case .utf8(let page): Self.readings[page]
    case .byte(let page): Self.bytes[page]
    }
  }

  // Made once: a text has many edits.
  private static let readings = Codepage.mistaken.map { "UTF-8 read as \($0.name)" }
  private static let bytes = Codepage.mistaken.map { "a byte of \($0.name) read as a control" }
}
