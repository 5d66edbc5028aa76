internal import CTextKernels

/// Finds bytes eight at a time.
enum ByteSearch {
  /// The first place at or after an offset that holds one of the bytes, or the end.
  ///
  /// - Complexity: O(n), several GB/s between finds. Name a byte twice if there are fewer than four.
  static func first(
    of a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8, in utf8: [UInt8], from offset: Int
  ) -> Int {
    let (wa, wb, wc, wd) = (spread(a), spread(b), spread(c), spread(d))
    return utf8.withUnsafeBytes { buffer in
      var index = offset
      while index + 8 <= buffer.count {
        let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let found = zeros(word ^ wa) | zeros(word ^ wb) | zeros(word ^ wc) | zeros(word ^ wd)
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < buffer.count {
        let byte = buffer[index]
        if byte == a || byte == b || byte == c || byte == d { break }
        index += 1
      }
      return index
    }
  }

  /// The place behind the first LF at or after an offset, or the end.
  static func lineEnd(in utf8: [UInt8], from offset: Int) -> Int {
    utf8.withUnsafeBufferPointer { text in
      Int(text_line_end(text.baseAddress, Int64(offset), Int64(text.count)))
    }
  }

  /// The line around a range, or the lines that it touches, with the LF at the end if there is one.
  ///
  /// - Complexity: O(n) in the length of the line.
  static func line(around range: Range<Int>, in utf8: [UInt8]) -> Range<Int> {
    let start = utf8[..<range.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return start..<lineEnd(in: utf8, from: range.upperBound)
  }

  /// The first place at or after an offset whose byte is the same as the next one, or the end.
  static func firstPair(in utf8: [UInt8], from offset: Int) -> Int {
    utf8.withUnsafeBytes { buffer in
      var index = offset
      while index + 9 <= buffer.count {
        let word = buffer.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        let next = buffer.loadUnaligned(fromByteOffset: index + 1, as: UInt64.self).littleEndian
        let found = zeros(word ^ next)
        if found != 0 { return index + found.trailingZeroBitCount / 8 }
        index += 8
      }
      while index + 1 < buffer.count, buffer[index] != buffer[index + 1] { index += 1 }
      return index + 1 < buffer.count ? index : buffer.count
    }
  }

  private static func spread(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The top bit of each byte that is zero; above the lowest of them there may be others by mistake.
  @inline(__always)
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
