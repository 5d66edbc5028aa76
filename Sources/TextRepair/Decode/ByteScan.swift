/// What one look at all bytes tells about their charset.
struct ByteScan {
  /// No byte of 0x80 or more.
  let isASCII: Bool
  /// C0 controls that no text in an eight-bit charset has: all but tab, line ends, form feed and
  /// escape.
  let hasControls: Bool
  /// ESC, SO or SI.
  let hasEscapes: Bool

  /// - Complexity: O(n), eight bytes a step where they are plain ASCII.
  init(_ bytes: [UInt8]) {
    var high = false
    var controls = false
    var escapes = false
    bytes.withUnsafeBytes { buffer in
      var index = 0
      while index < buffer.count {
        if index + 8 <= buffer.count {
          let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self)
          let highBits = word & 0x8080_8080_8080_8080
          // Sets the top bit of each byte below 0x20 (a byte that borrows may do so needlessly).
          let low = (word &- 0x2020_2020_2020_2020) & ~word & 0x8080_8080_8080_8080
          if low == 0 {
            if highBits != 0 { high = true }
            index += 8
            continue
          }
        }
        for byte in buffer[index..<min(index + 8, buffer.count)] {
          switch byte {
          case 0x80...: high = true
          case 0x09, 0x0A, 0x0C, 0x0D, 0x20...: break
          case 0x1B: escapes = true
          case 0x0E, 0x0F:
            escapes = true
            controls = true
          default: controls = true
          }
        }
        index += 8
      }
    }
    isASCII = !high
    hasControls = controls
    hasEscapes = escapes
  }
}
