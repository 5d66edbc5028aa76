/// Knows the characters that bytes of UTF-8 turn into when they are read in another charset.
struct MojibakeLeads: Sendable {
  static let shared = MojibakeLeads()

  /// For blocks of 256 scalars: the place of their masks, or -1.
  private var blocks = [Int16](repeating: -1, count: 0x110000 >> 8)
  /// Sixteen bits each, one for every codepage: in which of them the scalar is the lead byte of a
  /// sequence of two, the lead byte of a longer one, a continuation.
  private var masks: [UInt64] = []

  private init() {
    for (index, page) in Codepage.mistaken.enumerated() {
      for (scalar, byte) in page.repertoire {
        switch byte {
        case 0xC2...0xDF: add(1 << index, to: scalar)
        case 0xE0...0xF4: add(1 << (index + 16), to: scalar)
        case 0x80...0xBF: add(1 << (index + 32), to: scalar)
        default: break
        }
      }
    }
    // What may be left of a byte that was lost.
    for scalar: UInt32 in [0xFFFD, 0x1A] { add(0xFFFF << 32, to: scalar) }
  }

  private mutating func add(_ bits: UInt64, to scalar: UInt32) {
    let block = Int(scalar >> 8)
    if blocks[block] < 0 {
      blocks[block] = Int16(masks.count >> 8)
      masks += [UInt64](repeating: 0, count: 256)
    }
    masks[Int(blocks[block]) << 8 | Int(scalar & 0xFF)] |= bits
  }

  private func mask(_ scalar: UInt32) -> UInt64 {
    let block = blocks[Int(scalar >> 8)]
    return block < 0 ? 0 : masks[Int(block) << 8 | Int(scalar & 0xFF)]
  }

  /// Whether a scalar is a lead byte anywhere.
  func isLead(_ scalar: UInt32) -> Bool { mask(scalar) & 0xFFFF_FFFF != 0 }

  /// The codepages in which neighbours may be the start of a UTF-8 sequence, a bit each.
  ///
  /// - Parameter third: what follows the two, or nil to leave a third byte out of account.
  func codepages(lead: UInt32, next: UInt32, third: UInt32?) -> UInt64 {
    let leads = mask(lead) & 0xFFFF_FFFF
    if leads == 0 { return 0 }
    let continuations = mask(next) >> 32
    var longer = leads >> 16 & continuations
    if let third, third != 0x3F { longer &= mask(third) >> 32 }
    return leads & 0xFFFF & continuations | longer
  }
}
