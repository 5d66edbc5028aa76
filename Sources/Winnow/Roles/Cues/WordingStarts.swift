/// The first four characters of wordings, where these are ASCII: most words of running text are told
/// apart from all wordings by them, in one load.
struct WordingStarts {
  private static let count = 1 << 15
  private var quads = [Bool](repeating: false, count: count)
  /// Wordings of two and three characters, by these.
  private var short = [Bool](repeating: false, count: count)
  /// Whether some wording of ASCII characters is shorter, or short and ends in no letter.
  private var isOpen = false

  /// Adds a wording.
  ///
  /// - Parameter scalars: Its code points, lower-cased.
  mutating func insert(_ scalars: some Collection<UInt32>) {
    let start = scalars.prefix(4)
    guard start.allSatisfy({ $0 < 0x80 }) else { return }
    var key: UInt32 = 0
    for (place, scalar) in start.enumerated() { key |= scalar << UInt32(8 * place) }
    switch start.count {
    case 4: quads[Self.slot(key)] = true
    case 2...3:
      short[Self.slot(key)] = true
      if let last = scalars.suffix(1).first, !Self.isLetter(UInt8(truncatingIfNeeded: last)) {
        isOpen = true
      }
    default: isOpen = true
    }
  }

  /// Whether a wording may begin at an offset; never `false` where one does.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - start: The offset of the first character of a word.
  ///   - end: The end of the line.
  @inline(__always)
  func mayMatch(_ utf8: UnsafeBufferPointer<UInt8>, at start: Int, end: Int) -> Bool {
    guard !isOpen, end - start >= 4, let base = utf8.baseAddress else { return true }
    let bytes = UInt32(
      littleEndian: UnsafeRawPointer(base + start).loadUnaligned(as: UInt32.self))
    guard bytes & 0x8080_8080 == 0 else { return true }
    // Letters in lower case; other characters may change, but the same way as in the wordings.
    let key = bytes | 0x2020_2020
    if quads[Self.slot(key)] { return true }
    if !Self.isWord(UInt8(truncatingIfNeeded: bytes >> 24)), short[Self.slot(key & 0xFF_FFFF)] {
      return true
    }
    return !Self.isWord(UInt8(truncatingIfNeeded: bytes >> 16 & 0xFF))
      && short[Self.slot(key & 0xFFFF)]
  }

  /// A wording that ends in a letter does not match inside of a word.
  @inline(__always)
  private static func isWord(_ byte: UInt8) -> Bool { isLetter(byte) || byte &- 0x30 < 10 }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Of the characters with the bit of lower-case letters set.
  @inline(__always)
  private static func slot(_ key: UInt32) -> Int {
    let mixed = (key | (key > 0xFF_FFFF ? 0x2020_2020 : key > 0xFFFF ? 0x20_2020 : 0x2020))
    return Int((mixed &* 0x9e37_79b1) >> 17)
  }
}
