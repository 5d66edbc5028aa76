/// The first four characters of wordings, where these are ASCII: most words of running text are told
/// apart from all wordings by them, in one load.
struct WordingStarts {
  /// What a text may begin with.
  enum Look {
    /// No wording.
    case nothing
    /// Wordings of which the first ``length`` characters lead to this node, and no others.
    case node(Int32)
    /// Any wording.
    case anything
  }

  /// The characters looked at.
  static let length = 4

  private static let bits: UInt32 = 15
  private static let slots = 1 << 13
  /// Hashes of four characters; few, so that they stay in the processor's cache.
  private var quads = [UInt64](repeating: 0, count: 1 << (bits - 6))
  /// Hashes of wordings of two and three characters.
  private var short = [UInt64](repeating: 0, count: 1 << (bits - 6))
  /// Four characters with the node they lead to, open-addressed; 0 where a place is free.
  private var places = [(key: UInt32, node: Int32)](repeating: (0, 0), count: slots)
  private var count = 0
  /// Whether some wording of ASCII characters is shorter, or short and ends in no letter.
  private(set) var isOpen = false

  /// Adds a wording.
  ///
  /// - Parameters:
  ///   - scalars: Its code points, folded.
  ///   - node: The node that code points lead to.
  mutating func insert(_ scalars: [UInt32], node: (ArraySlice<UInt32>) -> Int32) {
    let start = scalars.prefix(Self.length)
    guard start.allSatisfy({ $0 < 0x80 }) else { return }
    var key: UInt32 = 0
    for (place, scalar) in start.enumerated() { key |= (scalar | 0x20) << UInt32(8 * place) }
    switch start.count {
    case Self.length:
      Self.insert(key, into: &quads)
      var slot = Self.slot(key)
      while places[slot].key != 0, places[slot].key != key { slot = (slot + 1) % Self.slots }
      if places[slot].key == 0 { count += 1 }
      precondition(count * 2 < Self.slots)
      places[slot] = (key, node(start))
    case 2...3:
      Self.insert(key, into: &short)
      if let last = start.last, !Self.isLetter(UInt8(truncatingIfNeeded: last)) { isOpen = true }
    default: isOpen = true
    }
  }

  /// What wordings may begin at an offset.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - start: The offset of the first character of a word.
  ///   - end: The end of the line.
  @inline(__always)
  func look(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Look {
    guard !isOpen, end - start >= Self.length, let base = utf8.baseAddress else {
      return .anything
    }
    let bytes = UInt32(
      littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt32.self))
    guard bytes & 0x8080_8080 == 0 else { return .anything }
    // Letters in lower case.  Other characters may change, too, but as in the wordings.
    let key = bytes | 0x2020_2020
    if !Self.isWord(bytes >> 24), Self.contains(key & 0xFF_FFFF, in: short) { return .anything }
    if !Self.isWord(bytes >> 16), Self.contains(key & 0xFFFF, in: short) { return .anything }
    guard Self.contains(key, in: quads) else { return .nothing }
    guard Self.isLowered(bytes, key) else { return .anything }
    var slot = Self.slot(key)
    while places[slot].key != 0 {
      if places[slot].key == key { return .node(places[slot].node) }
      slot = (slot + 1) % Self.slots
    }
    return .nothing
  }

  /// Whether characters differ from those with the bit of lower-case letters in the case of letters
  /// only.
  @inline(__always)
  private static func isLowered(_ bytes: UInt32, _ key: UInt32) -> Bool {
    var changed = bytes ^ key
    var rest = bytes
    while changed != 0 {
      if changed & 0xFF != 0, !isLetter(UInt8(truncatingIfNeeded: rest)) { return false }
      changed >>= 8
      rest >>= 8
    }
    return true
  }

  /// Whether a character, in the lowest byte, goes on with a word: a wording that ends in a letter does
  /// not match before it.
  @inline(__always)
  private static func isWord(_ bytes: UInt32) -> Bool {
    let byte = UInt8(truncatingIfNeeded: bytes)
    return isLetter(byte) || byte &- 0x30 < 10
  }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  @inline(__always)
  private static func hash(_ key: UInt32) -> UInt32 { key &* 0x9e37_79b1 }

  @inline(__always)
  private static func slot(_ key: UInt32) -> Int { Int(hash(key) >> 19) }

  @inline(__always)
  private static func contains(_ key: UInt32, in set: [UInt64]) -> Bool {
    let bit = hash(key) >> (32 - bits)
    return set[Int(bit >> 6)] >> UInt64(bit & 63) & 1 != 0
  }

  private static func insert(_ key: UInt32, into set: inout [UInt64]) {
    let bit = hash(key) >> (32 - bits)
    set[Int(bit >> 6)] |= 1 << UInt64(bit & 63)
  }
}
