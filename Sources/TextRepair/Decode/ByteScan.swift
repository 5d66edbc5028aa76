internal import CTextKernels

/// What one look at all bytes tells about their charset.
struct ByteScan {
  private let kinds: Int

  /// No byte of 0x80 or more.
  var isASCII: Bool { kinds & TEXT_BYTES_HIGH == 0 }
  /// C0 controls that no text in an eight-bit charset has: all but tab, line ends, form feed and
  /// escape.
  var hasControls: Bool { kinds & TEXT_BYTES_CONTROL != 0 }
  /// ESC, SO or SI.
  var hasEscapes: Bool { kinds & TEXT_BYTES_ESCAPE != 0 }

  /// Whether the bytes are well-formed UTF-8.
  let isValidUTF8: Bool

  /// - Complexity: O(n), several GB/s.
  init(_ bytes: [UInt8]) {
    var kinds = 0
    var isValid = true
    bytes.withUnsafeBufferPointer { bytes in
      var rest = bytes[...]
      while !rest.isEmpty {
        let part = UnsafeBufferPointer(rebasing: Self.firstPart(of: rest))
        let found = Int(text_bytes_kinds(part.baseAddress, Int64(part.count)))
        kinds |= found
        if isValid, found & TEXT_BYTES_HIGH != 0 {
          isValid = UTF8Validity.isValid(UnsafeRawBufferPointer(part))
        }
        rest = rest.dropFirst(part.count)
      }
    }
    self.kinds = kinds
    isValidUTF8 = isValid
  }

  /// As much as stays in the cache between two looks at it; not cut within a character of
  /// well-formed UTF-8.
  private static func firstPart(
    of bytes: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Slice<UnsafeBufferPointer<UInt8>> {
    let size = 1 << 16
    guard bytes.count > size else { return bytes }
    var end = bytes.startIndex + size
    for _ in 0..<3 where bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return bytes[..<end]
  }
}
