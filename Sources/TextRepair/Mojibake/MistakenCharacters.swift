internal import CTextKernels

/// Knows the characters that bytes turn into when they are read in one of ``Codepage/mistaken``.
///
/// Every such character has a row, with its byte in each of the charsets and with what these bytes
/// may be in UTF-8.
struct MistakenCharacters: @unchecked Sendable {
  static let shared = MistakenCharacters()

  /// The row of characters that no byte turns into.
  static let none: UInt16 = 0
  /// The row of characters that may stand for any byte of a sequence but the first.
  static let anything = UInt16(TEXT_ROW_ANYTHING)

  // Unsafe: memory that is never freed or written again. A line is nothing but lookups.
  /// For each 256 scalars of the basic plane the place of their rows.
  private let blocks: UnsafeMutablePointer<UInt16>
  /// The rows of the scalars.
  private let rows: UnsafeMutablePointer<UInt16>
  /// What the characters may be in sequences.
  private let masks: UnsafeMutablePointer<TextMask>
  /// For each charset the bytes of all rows.
  private let bytes: UnsafeMutablePointer<UInt8>
  private let rowCount: Int
  /// The charsets in which the byte is the same as in the first, a bit each.
  private let agreements: UnsafeMutablePointer<UInt32>

  private init() {
    var numbers = [UInt16](repeating: 0, count: 256)
    var blocks = [UInt16](repeating: 0, count: 256)
    var bytes = [SIMD32<UInt8>](repeating: SIMD32(), count: 2)
    precondition(Codepage.mistaken.count <= 32, "More charsets than bits")
    func row(_ scalar: UInt32) -> Int {
      let block = Int(scalar >> 8)
      if blocks[block] == 0 {
        blocks[block] = UInt16(numbers.count >> 8)
        numbers += [UInt16](repeating: 0, count: 256)
      }
      return Int(blocks[block]) << 8 | Int(scalar & 0xFF)
    }
    for (index, page) in Codepage.mistaken.enumerated() {
      for (scalar, byte) in page.repertoire where scalar < 0x10000 {
        let place = row(scalar)
        if numbers[place] == 0 {
          numbers[place] = UInt16(bytes.count)
          bytes.append(SIMD32())
        }
        bytes[Int(numbers[place])][index] = byte
      }
    }
    // What may be left of a byte that was lost.
    for scalar: UInt32 in [0x1A, 0x20, 0x3F, 0xFFFD] { numbers[row(scalar)] = Self.anything }
    var masks = bytes.map(Self.mask)
    masks[Int(Self.anything)].continuation = .max
    // Accents of their own (windows-1258) stand before any mark, and in text begin no sequence.
    for scalar: UInt32 in 0x300...0x36F where numbers[row(scalar)] != 0 {
      masks[Int(numbers[row(scalar)])] = TextMask()
    }
    self.blocks = Self.copy(blocks)
    rows = Self.copy(numbers)
    self.masks = Self.copy(masks)
    agreements = Self.copy(
      bytes.map { row in
        row.indices.reduce(0) { row[$1] == row[0] ? $0 | 1 << UInt32($1) : $0 }
      })
    rowCount = bytes.count
    self.bytes = Self.copy(Codepage.mistaken.indices.flatMap { page in bytes.map { $0[page] } })
  }

  private static func mask(_ bytes: SIMD32<UInt8>) -> TextMask {
    var mask = TextMask()
    for index in 0..<32 {
      let bit: UInt32 = 1 << UInt32(index)
      switch bytes[index] {
      case 0xC2...0xDF: mask.two |= bit
      case 0xE0...0xEF: mask.three |= bit
      case 0xF0...0xF4: mask.four |= bit
      case 0x80...0xBF: mask.continuation |= bit
      default: break
      }
    }
    return mask
  }

  private static func copy<Element>(_ elements: [Element]) -> UnsafeMutablePointer<Element> {
    let copy = UnsafeMutablePointer<Element>.allocate(capacity: elements.count)
    copy.initialize(from: elements, count: elements.count)
    return copy
  }

  /// The row of a character.
  @inline(__always)
  func row(of scalar: UInt32) -> UInt16 {
    if scalar > 0xFFFF { return Self.none }
    return rows[Int(blocks[Int(scalar >> 8)]) << 8 | Int(scalar & 0xFF)]
  }

  /// The rows of all characters for a kernel.
  var table: TextRows { TextRows(rows: rows, blocks: blocks) }

  /// What characters may be in sequences, for a kernel.
  var sequenceMasks: TextMasks { TextMasks(masks: masks, agreements: agreements) }

  /// The byte that a character is in a charset, 0 if it has none.
  @inline(__always)
  func byte(inRow row: UInt16, _ page: Int) -> UInt8 { bytes[page * rowCount + Int(row)] }

  /// The bytes that characters are in a charset, by their rows.
  func bytes(in page: Int) -> UnsafePointer<UInt8> { UnsafePointer(bytes + page * rowCount) }

  /// Whether a character is a lead byte anywhere.
  @inline(__always)
  func isLead(_ row: UInt16) -> Bool {
    let mask = masks[Int(row)]
    return mask.two | mask.three | mask.four != 0
  }

  /// The charsets in which neighbours may be the start of a UTF-8 sequence, a bit each.
  ///
  /// - Parameter third: the row of what follows the two, or nil to leave a third byte out of account.
  func codepages(lead: UInt16, next: UInt16, third: UInt16?) -> UInt32 {
    let leads = masks[Int(lead)]
    var longer = leads.three | leads.four
    if let third { longer &= masks[Int(third)].continuation }
    return (leads.two | longer) & masks[Int(next)].continuation
  }
}
