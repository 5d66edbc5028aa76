/// The text of JSON strings.
enum JSONString {
  /// What a string says, as UTF-8.
  ///
  /// One half of a surrogate pair, which no text can hold, becomes U+FFFD.
  ///
  /// - Parameters:
  ///   - quoted: A valid string with its quotation marks.
  ///   - foundHalf: Takes such a half, and where in the text U+FFFD begins.
  /// - Complexity: O(*n*)
  static func unescape(
    _ quoted: ArraySlice<UInt8>, _ foundHalf: (_ unit: UInt32, _ place: Int) -> Void = { _, _ in }
  ) -> [UInt8] {
    quoted.withUnsafeBufferPointer { bytes in
      let end = bytes.count - 1
      var result: [UInt8] = []
      result.reserveCapacity(end)
      var index = 1
      while index < end {
        let start = index
        while index < end, bytes[index] != backslash { index += 1 }
        result.append(contentsOf: bytes[start..<index])
        guard index < end else { break }
        if bytes[index + 1] == UInt8(ascii: "u") {
          let value = codePoint(in: bytes, at: &index)
          if 0xD800..<0xE000 ~= value { foundHalf(value, result.count) }
          let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
          result.append(contentsOf: UTF8.encode(scalar)!)
        } else {
          result.append(character(escapedAs: bytes[index + 1]))
          index += 2
        }
      }
      return result
    }
  }

  private static let backslash = UInt8(ascii: "\\")

  private static func character(escapedAs letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: letter
    }
  }

  /// The code point that an escape stands for, or two of them that are a pair; moves behind it.
  private static func codePoint(
    in bytes: UnsafeBufferPointer<UInt8>, at index: inout Int
  ) -> UInt32 {
    var value = codeUnit(in: bytes, at: index + 2)
    index += 6
    if 0xD800..<0xDC00 ~= value, index + 6 < bytes.count, bytes[index] == backslash,
      bytes[index + 1] == UInt8(ascii: "u")
    {
      let low = codeUnit(in: bytes, at: index + 2)
      if 0xDC00..<0xE000 ~= low {
        value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
        index += 6
      }
    }
    return value
  }

  private static func codeUnit(in bytes: UnsafeBufferPointer<UInt8>, at start: Int) -> UInt32 {
    bytes[start..<start + 4].reduce(0) { value, digit in
      let number: UInt8
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): number = digit - UInt8(ascii: "0")
      default: number = (digit | 0x20) - UInt8(ascii: "a") + 10
      }
      return value << 4 | UInt32(number)
    }
  }
}
