// Hexadecimal with a space or comma between the bytes.
extension EncodedRuns {
  /// Whether as many characters as the shortest run has digits stand together that may be of one.
  static func mayBeSpread(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var start = line.lowerBound
    while start + shortest <= line.upperBound {
      // As in `runs`, from the end of the run back.
      var index = start + shortest
      while index > start, isSpread(utf8[index - 1]) { index -= 1 }
      if index == start { return true }
      start = index
    }
    return false
  }

  private static func isSpread(_ byte: UInt8) -> Bool {
    isSeparator(byte) || byte == 0x78 || digit(byte) != nil
  }

  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == 0x2C || byte == 0x3A
  }

  /// The rows of bytes of two digits each: `69 67 6e 6f`, `0x69, 0x67, 0x6e, 0x6f`.
  ///
  /// - Complexity: O(*n*)
  static func spreadHexadecimal(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> [Run] {
    utf8[line].split(whereSeparator: isSeparator).split { byte($0) == nil }.compactMap { row in
      let bytes = row.compactMap(byte)
      guard bytes.count * 2 >= shortest, let first = row.first, let last = row.last,
        let text = text(in: bytes)
      else { return nil }
      return Run(
        range: first.startIndex..<last.endIndex, disguise: .hexadecimal,
        decoded: Array(bytes[text]))
    }
  }

  /// The byte that two digits stand for.
  private static func byte(_ token: Slice<UnsafeBufferPointer<UInt8>>) -> UInt8? {
    let digits = token.starts(with: [0x30, 0x78]) ? token.dropFirst(2) : token
    guard digits.count == 2, let high = digits.first.flatMap(digit),
      let low = digits.last.flatMap(digit)
    else { return nil }
    return high << 4 | low
  }
}
