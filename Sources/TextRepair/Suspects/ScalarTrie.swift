/// A number for each scalar, in blocks of 64 of which equal ones are shared.
struct ScalarTrie {
  static let blockSize: UInt32 = 64

  /// The number of each block of scalars.
  private(set) var blocks = [UInt16](repeating: 0, count: 0x110000 >> 6)
  /// The blocks.
  private(set) var entries: [UInt64]
  /// The blocks that belong to one place alone, by number.
  private var isOwned: [Bool]
  /// Blocks all of whose entries are the same, by entry.
  private var uniform: [UInt64: UInt16] = [:]

  /// All scalars have 0. The blocks below U+0800 come first.
  init() {
    entries = [UInt64](repeating: 0, count: 33 * Int(Self.blockSize))
    isOwned = [Bool](repeating: true, count: 32) + [false]
    blocks = blocks.indices.map { UInt16(min($0, 32)) }
    uniform[0] = 32
  }

  subscript(_ scalar: UInt32) -> UInt64 {
    entries[Int(blocks[Int(scalar >> 6)]) << 6 | Int(scalar & 0x3F)]
  }

  /// Sets bits of one scalar.
  mutating func add(_ bits: UInt64, to scalar: UInt32) {
    add(bits, to: scalar...scalar)
  }

  /// Sets bits of neighbouring scalars.
  mutating func add(_ bits: UInt64, to scalars: ClosedRange<UInt32>) {
    for block in (scalars.lowerBound >> 6)...(scalars.upperBound >> 6) {
      let whole = (block << 6)...(block << 6 | 0x3F)
      let number = blocks[Int(block)]
      let first = entries[Int(number) << 6]
      if scalars.contains(whole.lowerBound), scalars.contains(whole.upperBound),
        uniform[first] == number,
        !isOwned[Int(number)]
      {
        blocks[Int(block)] = shared(first | bits)
        continue
      }
      let owned = own(Int(block))
      for scalar in scalars.clamped(to: whole) {
        entries[Int(owned) << 6 | Int(scalar & 0x3F)] |= bits
      }
    }
  }

  private mutating func shared(_ entry: UInt64) -> UInt16 {
    if let number = uniform[entry] { return number }
    let number = UInt16(isOwned.count)
    entries += [UInt64](repeating: entry, count: Int(Self.blockSize))
    isOwned.append(false)
    uniform[entry] = number
    return number
  }

  private mutating func own(_ block: Int) -> UInt16 {
    let number = blocks[block]
    if isOwned[Int(number)] { return number }
    let copy = UInt16(isOwned.count)
    let start = Int(number) << 6
    entries += entries[start..<start + Int(Self.blockSize)]
    isOwned.append(true)
    blocks[block] = copy
    return copy
  }
}
