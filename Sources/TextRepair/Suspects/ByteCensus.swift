/// Which bytes a text has, and which byte follows which lead byte: enough to know the steps that
/// have nothing to do.
struct ByteCensus {
  private var bytes = [Bool](repeating: false, count: 256)
  private var pairs = [Bool](repeating: false, count: 1 << 14)

  /// - Complexity: O(n).
  init(_ utf8: [UInt8]) {
    bytes.withUnsafeMutableBufferPointer { bytes in
      pairs.withUnsafeMutableBufferPointer { pairs in
        utf8.withUnsafeBufferPointer { text in
          guard let last = text.last else { return }
          for index in 0..<text.count - 1 {
            let byte = text[index]
            bytes[Int(byte)] = true
            if byte >= 0xC0 { pairs[Int(byte & 0x3F) << 8 | Int(text[index + 1])] = true }
          }
          bytes[Int(last)] = true
        }
      }
    }
  }

  /// Whether the text has a byte.
  func has(_ byte: UInt8) -> Bool { bytes[Int(byte)] }

  /// Whether the text has a sequence that begins with two bytes.
  func has(_ lead: UInt8, _ second: UInt8) -> Bool {
    pairs[Int(lead & 0x3F) << 8 | Int(second)]
  }

  /// Whether the text has a sequence that begins with a byte and one of several.
  func has(_ lead: UInt8, _ second: ClosedRange<UInt8>) -> Bool {
    second.contains { has(lead, $0) }
  }

  /// Whether there is no byte of 0x80 or more.
  var isASCII: Bool { !bytes[0x80...].contains(true) }

  /// Whether there are C0 controls that are no white space, or DEL.
  var hasControls: Bool {
    bytes[0x7F] || (0..<0x20).contains { bytes[$0] && !(0x09...0x0D).contains($0) }
  }
}
