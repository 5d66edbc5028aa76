/// Finds runs of Base64, hexadecimal and percent encoding that are text.
///
/// Runs shorter than 20 characters, and what does not decode to text that a person could have
/// written, are passed over.  Source: RFC 4648, sections 4, 5 and 8; RFC 3986, section 2.1.
enum EncodedRuns {
  struct Run {
    let range: Range<Int>
    let disguise: Disguise
    let decoded: [UInt8]
  }

  private static let shortest = 20
  /// What a run says is clear from so many characters; whole groups of all the encodings.
  private static let longest = 19_200

  /// The runs of a line.
  static func runs(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Run] {
    var runs: [Run] = []
    var start = line.lowerBound
    while start + shortest <= line.upperBound {
      // From the last character that the shortest run would have back to one that is in none: most
      // characters of running text are never looked at.
      var index = start + shortest
      while index > start, isCoded(utf8[index - 1]) { index -= 1 }
      guard index == start else {
        start = index
        continue
      }
      var end = start + shortest
      while end < line.upperBound, isCoded(utf8[end]) { end += 1 }
      if let run = decode(utf8, start..<end, upTo: min(end, start + longest)) { runs.append(run) }
      start = end + 1
    }
    if mayBeSpread(utf8, line), let spread = spreadHexadecimal(utf8, line) { runs.append(spread) }
    return runs
  }

  private static func isCoded(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F, 0x2D, 0x5F, 0x3D, 0x25, 0x5C: true
    default: false
    }
  }

  private static func decode(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, upTo end: Int
  ) -> Run? {
    let bytes = utf8[range.lowerBound..<end]
    let attempts: [(Disguise, [UInt8]?)] = [
      (.hexadecimal, hexadecimal(bytes)), (.percent, percent(bytes)), (.base64, base64(bytes)),
    ]
    for case (let disguise, let decoded?) in attempts where isText(decoded) {
      return Run(range: range, disguise: disguise, decoded: decoded)
    }
    return nil
  }

  /// Whether so many characters as the shortest run has digits stand together of which it may be made.
  private static func mayBeSpread(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Bool {
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
    byte <= 0x20 || byte == 0x2C || byte == 0x3A || byte == 0x78 || digit(byte) != nil
  }

  /// `69 67 6e 6f`, with a space or comma between the bytes, over most of a line.
  private static func spreadHexadecimal(
    _ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> Run? {
    var start = line.upperBound
    var end = line.lowerBound
    var count = 0
    var length = 0
    var last: UInt8 = 0
    for index in line {
      let byte = utf8[index]
      if let value = digit(byte) {
        if count == 0 { start = index }
        count += 1
        last = value
        end = index + 1
        length += 1
        if length > 2 { return nil }
      } else if byte == 0x20 || byte == 0x2C || byte == 0x3A {
        length = 0
      } else if byte == 0x78, last == 0, length == 1 {
        // The `0x` before each byte.
        count -= 1
        length = 0
      } else if byte > 0x20 {
        guard count < shortest else { break }
        count = 0
        length = 0
      }
    }
    guard count >= shortest, count.isMultiple(of: 2) else { return nil }
    var nibbles: [UInt8] = []
    for byte in utf8[start..<end] {
      if let value = digit(byte) {
        nibbles.append(value)
      } else if byte == 0x78 {
        nibbles.removeLast()
      }
    }
    let decoded = pairs(nibbles)
    guard isText(decoded) else { return nil }
    return Run(range: start..<end, disguise: .hexadecimal, decoded: decoded)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  private static func pairs(_ nibbles: [UInt8]) -> [UInt8] {
    stride(from: 0, to: nibbles.count - 1, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
  }

  /// Plain, or with `\x` before each byte.
  private static func hexadecimal(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    var nibbles: [UInt8] = []
    for byte in bytes {
      if byte == 0x5C || byte == 0x78 { continue }
      guard let value = digit(byte) else { return nil }
      nibbles.append(value)
    }
    return nibbles.count >= shortest && nibbles.count.isMultiple(of: 2) ? pairs(nibbles) : nil
  }

  private static func percent(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    var result: [UInt8] = []
    var escapes = 0
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0x25, index + 2 < bytes.endIndex, let high = digit(bytes[index + 1]),
        let low = digit(bytes[index + 2])
      {
        result.append(high << 4 | low)
        escapes += 1
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return escapes > 2 ? result : nil
  }

  private static func base64(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    var result: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for byte in bytes {
      let value: UInt8
      switch byte {
      case 0x41...0x5A: value = byte - 0x41
      case 0x61...0x7A: value = byte - 0x61 + 26
      case 0x30...0x39: value = byte - 0x30 + 52
      case 0x2B, 0x2D: value = 62
      case 0x2F, 0x5F: value = 63
      case 0x3D: continue
      default: return nil
      }
      buffer = buffer << 6 | UInt32(value)
      bits += 6
      if bits >= 8 {
        bits -= 8
        result.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
      }
    }
    return result
  }

  /// Whether bytes are text with words, of letters nearly all.
  private static func isText(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= shortest / 2, let text = String(validating: bytes, as: UTF8.self) else {
      return false
    }
    var letters = 0
    var spaces = 0
    var count = 0
    for scalar in text.unicodeScalars {
      let kind = CharacterTable.shared(scalar.value)
      if scalar.value < 0x20, scalar != "\n", scalar != "\t", scalar != "\r" { return false }
      count += 1
      if !kind.isDisjoint(with: [.letter, .mark]) { letters += 1 }
      if kind.contains(.space) { spaces += 1 }
    }
    return letters * 3 >= count * 2 && (spaces * 15 >= count || letters == count)
  }
}
