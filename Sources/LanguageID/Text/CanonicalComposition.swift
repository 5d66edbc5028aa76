internal import CLanguageKernels

/// Canonical composition (UAX #15) of Latin, Greek and Cyrillic letters and Kana with the marks that follow
/// them, and of conjoining jamo, so that a word says the same however its letters are encoded.
///
/// In Arabic and Indic scripts both forms are common, and the model knows both. A mark behind another one that
/// does not compose is left as it is.
enum CanonicalComposition {
  /// The code point at a place of a text of `count` bytes with what composes with it, and their length in
  /// bytes: at most what is left of the text.
  @inline(__always)
  static func decode(
    _ base: UnsafePointer<UInt8>, at index: Int, of count: Int
  ) -> (scalar: UInt32, length: Int) {
    var (scalar, length) = UTF8Scalar.decode(base, at: index, of: count)
    // The first byte of U+0300: nothing below composes with what stands before it.
    while index + length < count, base[index + length] >= 0xCC {
      let next = UTF8Scalar.decode(base, at: index + length, of: count)
      guard let composite = composite(of: scalar, next.scalar) else { break }
      scalar = composite
      length += next.length
    }
    return (scalar, length)
  }

  /// The code point that is canonically equivalent to two, if there is one.
  ///
  /// - Complexity: O(log *n*) in the number of pairs for a mark, else O(1).
  static func composite(of first: UInt32, _ second: UInt32) -> UInt32? {
    if let syllable = syllable(first, second) { return syllable }
    guard isMark(second), first < 0xFFFF else { return nil }
    let key = first &<< 16 | second
    var low: UInt32 = 0
    var high = UInt32(character_composition_limit)
    while low < high {
      let middle = (low + high) / 2
      if character_composition_pair_at(middle) < key { low = middle + 1 } else { high = middle }
    }
    guard low < character_composition_limit, character_composition_pair_at(low) == key else {
      return nil
    }
    return UInt32(character_composition_at(low))
  }

  /// A combining diacritical mark, or one that voices Kana.
  @inline(__always)
  static func isMark(_ scalar: UInt32) -> Bool {
    scalar &- 0x300 < 0x70 || scalar &- 0x3099 < 2
  }

  /// Hangul syllables are composed by arithmetic (The Unicode Standard, section 3.12).
  @inline(__always)
  private static func syllable(_ first: UInt32, _ second: UInt32) -> UInt32? {
    let (vowels, finals): (UInt32, UInt32) = (21, 28)
    if first &- 0x1100 < 19, second &- 0x1161 < vowels {
      return 0xAC00 + ((first - 0x1100) * vowels + second - 0x1161) * finals
    }
    if first &- 0xAC00 < 19 * vowels * finals, (first - 0xAC00) % finals == 0,
      second &- 0x11A8 < finals - 1
    {
      return first + second - 0x11A7
    }
    return nil
  }
}
