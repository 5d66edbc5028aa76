/// Hebrew written with vowel points, as in verse, prayers and books for children: its words are read
/// without, as Hebrew is mostly written, and are not taken for Yiddish, which always writes a few points.
enum HebrewPoints {
  /// Accents, vowel points and other marks on letters (Unicode, chapter 9.1).
  @inline(__always)
  private static func contains(_ scalar: UInt32) -> Bool { scalar &- 0x591 <= 0x36 }

  /// Whether a code point is one of them, on a letter on which Yiddish has none of its kind.
  @inline(__always)
  static func isOnlyHebrew(_ scalar: UInt32, on letter: UInt32) -> Bool {
    contains(scalar) && !isYiddish(scalar, on: letter)
  }

  /// Whether a point stands on a letter on which Yiddish has it (YIVO's orthography).
  private static func isYiddish(_ point: UInt32, on letter: UInt32) -> Bool {
    switch (letter, point) {
    // Pasekh and komets alef, khirik and pasekh yud, the vowel of two yuds.
    case (0x5D0, 0x5B7), (0x5D0, 0x5B8), (0x5D9, 0x5B4), (0x5D9, 0x5B7), (0x5F2, 0x5B7): true
    // Melupm vov, kof, pey and tov.
    case (0x5D5, 0x5BC), (0x5DB, 0x5BC), (0x5E4, 0x5BC), (0x5EA, 0x5BC): true
    // Veys, fey and sin.
    case (0x5D1, 0x5BF), (0x5E4, 0x5BF), (0x5E9, 0x5C2): true
    default: false
    }
  }

  /// Takes all points out of a word and returns how many code points are left.
  static func remove(from scalars: UnsafeMutableBufferPointer<UInt32>) -> Int {
    var count = 0
    for scalar in scalars where !contains(scalar) {
      scalars[count] = scalar
      count += 1
    }
    return count
  }
}
