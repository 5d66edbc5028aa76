/// What a character of a line under repair comes from.
struct MojibakeOrigin: Hashable, Sendable, BitwiseCopyable {
  let code: UInt8

  /// The text, as it was.
  static let unchanged = MojibakeOrigin(code: 0xFF)

  /// A UTF-8 sequence that was read in one of ``Codepage/mistaken``.
  static func utf8(readAs page: Int) -> MojibakeOrigin { MojibakeOrigin(code: UInt8(page)) }

  /// A C1 control, which is a byte of one of ``Codepage/mistaken``.
  static func byte(of page: Int) -> MojibakeOrigin { MojibakeOrigin(code: UInt8(page) | 0x40) }

  /// The same for a reader.
  var note: String? {
    if self == .unchanged { return nil }
    return code & 0x40 == 0 ? Self.readings[Int(code)] : Self.bytes[Int(code & 0x3F)]
  }

  // Made once: a text has many edits.
  private static let readings = Codepage.mistaken.map { "UTF-8 read as \($0.name)" }
  private static let bytes = Codepage.mistaken.map { "a byte of \($0.name) read as a control" }
}
