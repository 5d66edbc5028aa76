/// Knows the characters that bytes of UTF-8 turn into when they are read in another charset.
struct MojibakeLeads: Sendable {
  static let shared = MojibakeLeads()

  /// For blocks of 256 scalars: the place of their masks, or -1.
  private var blocks = [Int16](repeating: -1, count: 0x110000 >> 8)
  /// The low half has a bit for every codepage in which the scalar is a lead byte, the high half one
  /// for every codepage in which it is a continuation.
  private var masks: [UInt32] = []

  private init() {
    for (index, page) in Codepage.mistaken.enumerated() {
      for (scalar, byte) in page.repertoire {
        switch byte {
        case 0xC2...0xF4: add(1 << index, to: scalar)
        case 0x80...0xBF: add(1 << (index + 16), to: scalar)
        default: break
        }
      }
    }
  }

  private mutating func add(_ bits: UInt32, to scalar: UInt32) {
    let block = Int(scalar >> 8)
    if blocks[block] < 0 {
      blocks[block] = Int16(masks.count >> 8)
      masks += [UInt32](repeating: 0, count: 256)
    }
    masks[Int(blocks[block]) << 8 | Int(scalar & 0xFF)] |= bits
  }

  private func mask(_ scalar: UInt32) -> UInt32 {
    let block = blocks[Int(scalar >> 8)]
    return block < 0 ? 0 : masks[Int(block) << 8 | Int(scalar & 0xFF)]
  }

  /// The codepages in which two neighbours may be the start of a UTF-8 sequence, a bit each.
  func codepages(lead: UInt32, next: UInt32) -> UInt32 {
    let leads = mask(lead) & 0xFFFF
    if leads == 0 { return 0 }
    return leads & mask(next) >> 16
  }
}
