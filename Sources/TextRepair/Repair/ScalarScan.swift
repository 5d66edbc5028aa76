/// Walks over UTF-8 scalar by scalar.
struct ScalarScan {
  private let utf8: [UInt8]
  /// Where the scalar read last begins.
  private(set) var start = 0
  /// Where the next scalar begins.
  private(set) var end = 0

  init(_ utf8: [UInt8], from offset: Int = 0) {
    self.utf8 = utf8
    start = offset
    end = offset
  }

  /// The scalar read last.
  var range: Range<Int> { start..<end }

  /// The next scalar's value.
  mutating func next() -> UInt32? {
    guard end < utf8.count else { return nil }
    start = end
    let (value, length) = Self.scalar(in: utf8, at: start)
    end = start + length
    return value
  }

  /// The scalars of a text.
  static func scalars(of utf8: [UInt8]) -> some Sequence<UInt32> {
    sequence(state: ScalarScan(utf8)) { $0.next() }
  }

  /// Goes on to the next byte of 0x80 or more.
  mutating func skipASCII() {
    end = Self.firstNonASCII(in: utf8, from: end)
  }

  /// Goes on to the next of some lead bytes, a bit each from 0xC0.
  mutating func skip(leads: UInt64) {
    // ASCII and what follows a lead byte are 0 to 0xBF.
    end = utf8.withUnsafeBufferPointer { utf8 in
      var place = end
      while place < utf8.count, utf8[place] < 0xC0 || leads >> UInt64(utf8[place] & 0x3F) & 1 == 0 {
        place &+= 1
      }
      return place
    }
  }

  /// The place of the next byte of 0x80 or more, or the end.
  static func firstNonASCII(in utf8: [UInt8], from offset: Int) -> Int {
    utf8.withUnsafeBytes { buffer in
      var index = offset
      while index + 8 <= buffer.count {
        let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let high = word & 0x8080_8080_8080_8080
        if high != 0 { return index + high.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < buffer.count, buffer[index] < 0x80 { index += 1 }
      return index
    }
  }

  /// The value and the length of the scalar at an offset; U+FFFD where the text ends inside of it.
  @inline(__always)
  static func scalar(in utf8: [UInt8], at offset: Int) -> (value: UInt32, length: Int) {
    let lead = UInt32(utf8[offset])
    if lead < 0x80 { return (lead, 1) }
    let rest = utf8.count - offset
    if rest < 4, rest < (lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4) { return (0xFFFD, rest) }
    func continuation(_ place: Int) -> UInt32 { UInt32(utf8[offset + place] & 0x3F) }
    if lead < 0xE0 { return ((lead & 0x1F) << 6 | continuation(1), 2) }
    if lead < 0xF0 { return ((lead & 0xF) << 12 | continuation(1) << 6 | continuation(2), 3) }
    let value = (lead & 7) << 18 | continuation(1) << 12 | continuation(2) << 6 | continuation(3)
    // Bytes that UTF-8 does not have lead to no more than the last code point.
    return (min(value, 0x10_FFFF), 4)
  }

  /// The value and the place of the scalar before an offset.
  static func scalar(in utf8: [UInt8], before offset: Int) -> (value: UInt32, start: Int)? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
    return (scalar(in: utf8, at: start).value, start)
  }
}
