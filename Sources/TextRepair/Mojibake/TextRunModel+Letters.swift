internal import CTextKernels

extension TextRunModel {
  /// Whether a scalar is alphabetic.
  @inline(__always)
  func isLetter(_ value: UInt32) -> Bool {
    entries[Int(blocks[Int(value >> 6)]) << 6 | Int(value & 0x3F)] & UInt64(TEXT_LETTER) != 0
  }

  /// Whether a letter is none of Latin.
  @inline(__always)
  func isNativeLetter(_ value: UInt32) -> Bool { value >= 0x370 && isLetter(value) }
}
