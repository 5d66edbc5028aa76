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

  /// - Complexity: O(n), several GB/s.
  init(_ bytes: [UInt8]) {
    kinds = bytes.withUnsafeBufferPointer {
      Int(text_bytes_kinds($0.baseAddress, Int64($0.count)))
    }
  }
}
