internal import CTextKernels
internal import ICUText

/// A single-byte charset, as a table of both directions.
///
/// Bytes that the charset does not assign stand for the C1 control of the same number, and so does a
/// C1 control in a text: senders are sloppy, and the bytes were the same all the way.
final class Codepage: Sendable {
  let name: String
  /// The scalars of the bytes 0x80 and up.
  private let scalars: [UInt32]
  /// The bytes by scalar, in blocks of 64; 0 where there is none.
  private let bytes: [UInt8]
  /// For each block of the basic plane its place in `bytes`; block 0 of `bytes` is empty.
  private let blocks: [UInt8]
  /// All scalars beyond ASCII with their bytes.
  let repertoire: [(scalar: UInt32, byte: UInt8)]

  init?(_ name: String) {
    var scalars: [UInt32] = []
    var bytes: [UInt32: UInt8] = [:]
    let all = Array(UInt8(0x80)...0xFF)
    guard let converted = try? CharsetConverter.decode(all, from: name) else { return nil }
    var unassigned = converted.invalid.joined().makeIterator()
    var next = unassigned.next()
    for (index, scalar) in String(decoding: converted.bytes, as: UTF8.self).unicodeScalars
      .enumerated()
    {
      let isAssigned = index != next
      if !isAssigned { next = unassigned.next() }
      let value = isAssigned ? scalar.value : UInt32(all[index])
      scalars.append(value)
      bytes[value] = all[index]
    }
    guard scalars.count == all.count else { return nil }
    for control in UInt8(0x80)...0x9F where bytes[UInt32(control)] == nil {
      bytes[UInt32(control)] = control
    }
    // Others have the micro sign where ICU has the letter (IBM437).
    if bytes[0xB5] == nil, let mu = bytes[0x3BC] { bytes[0xB5] = mu }
    self.name = name
    self.scalars = scalars
    repertoire = bytes.map { ($0.key, $0.value) }
    var blocks = [UInt8](repeating: 0, count: 0x10000 >> 6)
    var table = [UInt8](repeating: 0, count: 64)
    for (scalar, byte) in bytes where scalar < 0x10000 {
      let block = Int(scalar >> 6)
      if blocks[block] == 0 {
        blocks[block] = UInt8(table.count >> 6)
        table += [UInt8](repeating: 0, count: 64)
      }
      table[Int(blocks[block]) << 6 | Int(scalar & 0x3F)] = byte
    }
    self.blocks = blocks
    self.bytes = table
  }

  /// The byte of a scalar beyond ASCII, or nil if the charset does not have it.
  func byte(of scalar: UInt32) -> UInt8? {
    guard scalar < 0x10000 else { return nil }
    let byte = bytes[Int(blocks[Int(scalar >> 6)]) << 6 | Int(scalar & 0x3F)]
    return byte == 0 ? nil : byte
  }

  /// Calls a closure with the same for a kernel.
  func withCharset<Result>(_ body: (TextCharset) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { bytes in
      blocks.withUnsafeBufferPointer { blocks in
        // Neither is ever empty.
        body(TextCharset(bytes: bytes.baseAddress!, blocks: blocks.baseAddress!))
      }
    }
  }

  /// The scalar of a byte.
  func scalar(of byte: UInt8) -> UInt32 { byte < 0x80 ? UInt32(byte) : scalars[Int(byte) - 0x80] }

  /// What it takes to believe that UTF-8 was read in a charset.
  struct Trust: Sendable {
    /// The evidence that is needed.
    let limit: Int
    /// What the charset has to explain beyond another one that has most bytes in common with it and
    /// is in use far more often.
    let handicap: Int
    /// Whether the charset has letters beyond Latin.
    let hasNativeLetters: Bool
    /// Whether it is one of those that text on the net is often in.
    var isUsual: Bool { limit < 50 }

    fileprivate init(_ page: Codepage) {
      limit =
        switch page.name {
        case "windows-1252": 27
        case "windows-1251", "windows-1250", "windows-1254", "windows-1257": 30
        case "ISO-8859-2", "windows-1258", "ISO-8859-15": 35
        case "windows-1253", "windows-1255", "windows-1256", "windows-874", "ISO-8859-7": 45
        default: 50
        }
      handicap =
        switch page.name {
        case "ISO-8859-2", "ISO-8859-7", "windows-1258": 10
        // Without it "Ã€" would be "ä".
        case "ISO-8859-15": 25
        case "IBM852", "IBM857", "IBM862", "ibm-720": 25
        default: 0
        }
      hasNativeLetters = page.repertoire.contains { MojibakeRun.isNativeLetter($0.scalar) }
    }
  }

  /// The charsets that UTF-8 is most often mistaken for; the commonest first.
  static let mistaken: [Codepage] = [
    "windows-1252", "windows-1251", "windows-1250", "windows-1253", "windows-1254",
    "windows-1257", "ISO-8859-2", "macintosh", "IBM437", "KOI8-R", "IBM866", "IBM850",
    "windows-1256", "windows-1255", "windows-874", "windows-1258", "ISO-8859-15", "ISO-8859-7",
    "ISO-8859-5", "ISO-8859-6", "KOI8-U", "IBM852", "IBM857", "IBM862", "ibm-720",
  ].compactMap(Codepage.init)

  /// What it takes to believe in each of them.
  static let trusts = mistaken.map(Trust.init)
}
