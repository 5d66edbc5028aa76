extension EncodedRuns {
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// The digits at the end, plain or with `\x` before each byte, and where they begin.
  static func hexadecimal(
    _ coded: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (start: Int, bytes: [UInt8])? {
    var nibbles: [UInt8] = []
    var start = coded.startIndex
    var previous: UInt8 = 0
    for index in coded.indices {
      let byte = coded[index]
      if let value = digit(byte) {
        nibbles.append(value)
      } else if byte != 0x5C, byte != 0x78 || previous != 0x5C {
        nibbles.removeAll(keepingCapacity: true)
        start = index + 1
      }
      previous = byte
    }
    if !nibbles.count.isMultiple(of: 2) {
      // The last letter of a word before.
      nibbles.removeFirst()
      start += 1
    }
    guard nibbles.count >= shortest else { return nil }
    return (
      start,
      stride(from: 0, to: nibbles.count, by: 2).map { nibbles[$0] << 4 | nibbles[$0 + 1] }
    )
  }

  static func percent(_ coded: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    var result: [UInt8] = []
    var escapes = 0
    var index = coded.startIndex
    while index < coded.endIndex {
      if coded[index] == 0x25, index + 2 < coded.endIndex, let high = digit(coded[index + 1]),
        let low = digit(coded[index + 2])
      {
        result.append(high << 4 | low)
        escapes += 1
        index += 3
      } else {
        result.append(coded[index])
        index += 1
      }
    }
    return escapes > 2 ? result : nil
  }

  static func base64(_ coded: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
    var result: [UInt8] = []
    result.reserveCapacity(coded.count * 3 / 4)
    var buffer: UInt32 = 0
    var bits = 0
    for byte in coded {
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
}
