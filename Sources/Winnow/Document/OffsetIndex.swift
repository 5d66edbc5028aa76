/// Turns UTF-8 byte offsets of one text into offsets of another unit.
///
///     let index = OffsetIndex(Array("naïve 🙂!".utf8), unit: .utf16)
///     index.offset(atByte: 11)  // 8
///
/// - Complexity: Making one is O(*n*) in the bytes of the text; a look-up is O(1), as it counts at
///   most 255 bytes from the checkpoint before it.
public struct OffsetIndex: Sendable {
  private static let stride = 256

  /// What the results count.
  public let unit: OffsetUnit
  private let utf8: [UInt8]
  private let checkpoints: [Int]

  /// Prepares the look-up for a text in valid UTF-8.
  public init(_ utf8: [UInt8], unit: OffsetUnit) {
    self.unit = unit
    self.utf8 = utf8
    guard unit != .byte else {
      checkpoints = []
      return
    }
    var checkpoints: [Int] = []
    checkpoints.reserveCapacity(utf8.count / Self.stride + 1)
    var total = 0
    var start = 0
    repeat {
      checkpoints.append(total)
      let end = min(start + Self.stride, utf8.count)
      total += Self.count(utf8, start..<end, unit: unit)
      start = end
    } while start < utf8.count
    self.checkpoints = checkpoints
  }

  /// The offset in `unit` of a byte offset on a scalar boundary.
  ///
  /// - Parameter byte: From 0 to the length of the text.
  public func offset(atByte byte: Int) -> Int {
    guard unit != .byte else { return byte }
    let checkpoint = min(byte / Self.stride, checkpoints.count - 1)
    return checkpoints[checkpoint]
      + Self.count(utf8, checkpoint * Self.stride..<byte, unit: unit)
  }

  /// The range in `unit` of a range of bytes.
  public func range(ofBytes range: Range<Int>) -> Range<Int> {
    offset(atByte: range.lowerBound)..<offset(atByte: range.upperBound)
  }

  /// The byte at which an offset in `unit` lies; `nil` where it lies outside of the text or inside of
  /// a scalar.
  ///
  /// - Complexity: O(log *n*)
  public func byte(at offset: Int) -> Int? {
    guard unit != .byte else {
      let isInside = offset >= 0 && offset < utf8.count && utf8[offset] & 0xC0 != 0x80
      return isInside || offset == utf8.count ? offset : nil
    }
    guard offset >= 0 else { return nil }
    var low = 0
    var high = checkpoints.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if checkpoints[middle] <= offset { low = middle } else { high = middle }
    }
    var position = low * Self.stride
    var count = checkpoints[low]
    // A checkpoint may lie inside of a scalar, whose start was counted before it.
    while position < utf8.count, utf8[position] & 0xC0 == 0x80 { position += 1 }
    while count < offset, position < utf8.count {
      count += unit == .utf16 && utf8[position] >= 0xF0 ? 2 : 1
      position += 1
      while position < utf8.count, utf8[position] & 0xC0 == 0x80 { position += 1 }
    }
    return count == offset ? position : nil
  }

  private static func count(_ utf8: [UInt8], _ range: Range<Int>, unit: OffsetUnit) -> Int {
    var count = 0
    for index in range {
      let byte = utf8[index]
      // A scalar is counted at its first byte; one of four bytes is two units of UTF-16.
      if byte & 0xC0 != 0x80 { count += 1 }
      if unit == .utf16, byte >= 0xF0 { count += 1 }
    }
    return count
  }
}
