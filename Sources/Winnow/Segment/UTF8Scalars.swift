/// Calls `body` with each code point of a range of valid UTF-8 and the offset it begins at, until
/// `body` returns `false`.
///
/// - Precondition: The range lies on scalar boundaries of valid UTF-8; nothing is checked again.
@inline(__always)
func forEachScalar(
  _ utf8: [UInt8], _ range: Range<Int>, _ body: (UInt32, Int) -> Bool
) {
  utf8.withUnsafeBufferPointer { buffer in
    var index = range.lowerBound
    while index < range.upperBound {
      let start = index
      guard body(decodeScalar(buffer, &index), start) else { return }
    }
  }
}

/// Decodes the code point at `index` of valid UTF-8 and moves `index` behind it.
@inline(__always)
func decodeScalar(_ utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int) -> UInt32 {
  let lead = UInt32(utf8[index])
  index += 1
  if lead < 0x80 { return lead }
  @inline(__always) func trail() -> UInt32 {
    defer { index += 1 }
    return UInt32(utf8[index]) & 0x3F
  }
  if lead < 0xE0 { return (lead & 0x1F) << 6 | trail() }
  if lead < 0xF0 { return (lead & 0x0F) << 12 | trail() << 6 | trail() }
  return (lead & 0x07) << 18 | trail() << 12 | trail() << 6 | trail()
}
