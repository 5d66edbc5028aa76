internal import Hashing

/// What makes two lines the same: their letters, lower-cased, and how many digits stand where.
/// Space, punctuation and the values of numbers do not count, so "3 comments" is "5 comments".
public struct LineKey: Hashable, Sendable {
  let high: UInt64
  let low: UInt64

  /// The key of a line; nil where it holds no letter.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - range: The line, on scalar boundaries.
  /// - Complexity: O(*n*) in its bytes.
  public init?(_ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    let classes = CharacterTable.shared
    let lower = LowercaseTable.shared
    var high: UInt64 = 0x9e37_79b9_7f4a_7c15
    var low = FNV1a()
    var hasLetter = false
    var hasBegun = false
    var isBehindGap = false
    var index = range.lowerBound
    while index < range.upperBound {
      let code = decodeScalar(utf8, &index)
      let kind = classes(code)
      guard !kind.isDisjoint(with: [.letter, .mark, .digit]) else {
        isBehindGap = hasBegun
        continue
      }
      hasBegun = true
      hasLetter = hasLetter || kind.contains(.letter)
      var value = UInt64(kind.contains(.digit) ? 0x30 : lower(code))
      if isBehindGap { value |= 1 << 32 }
      isBehindGap = false
      low.add(value)
      high = (high ^ value) &* 0xd6e8_feb8_6659_fd93
      high ^= high >> 32
    }
    guard hasLetter else { return nil }
    self.high = high
    self.low = low.value
  }

  private init(high: UInt64, low: UInt64) {
    self.high = high
    self.low = low
  }

  /// The key of the line inside of one group.
  func inGroup(_ group: UInt64) -> LineKey {
    LineKey(high: (high ^ group) &* 0xd6e8_feb8_6659_fd93, low: low &+ group)
  }

  /// The hash of a group's name.
  static func group(_ name: String) -> UInt64 {
    var hash = FNV1a(0x8422_2325_CBF2_9CE4)
    hash.add(name.utf8)
    return hash.value
  }
}
