internal import CLanguageKernels

/// What a code point is to the word scanner.
///
/// The values are those of the generated tables of `CLanguageKernels`.
enum CharacterClass: UInt16 {
  /// White space, punctuation, symbols, controls: everything that ends a word.
  case other = 0
  /// A letter of a script that puts spaces between words.
  case letter = 1
  /// A combining mark.
  case mark = 2
  /// A character of a script written without spaces: Han, Kana, Thai, Lao, Khmer, Myanmar.
  case unspaced = 3
  /// An apostrophe or hyphen: inside a word when letters stand on both sides.
  case joiner = 4
  /// A decimal digit.
  case digit = 5
}

/// The table entry of one code point.
struct CharacterEntry {
  let bits: UInt16

  /// Looks a code point up. Complexity: O(1), two loads.
  @inline(__always)
  init(_ scalar: UInt32) {
    let block = character_blocks_at(scalar &>> 7)
    bits = character_entries_at(UInt32(block) &<< 7 | scalar & 127)
  }

  @inline(__always)
  var rawClass: UInt16 { bits & 7 }

  @inline(__always)
  var isUppercase: Bool { bits & 8 != 0 }

  /// The difference to the code point of the simple lower-case mapping.
  @inline(__always)
  var lowercaseDelta: Int32 { character_lower_delta_at(UInt32(bits &>> 4)) }
}
