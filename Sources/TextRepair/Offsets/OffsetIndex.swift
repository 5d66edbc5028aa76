/// Turns UTF-8 byte offsets of one text into offsets of another unit.
///
///     let index = OffsetIndex(Array("naïve 🙂!".utf8), unit: .utf16)
///     index.offset(atByte: 11)  // 8
///     index.bytes(ofRange: 6..<8)  // 7..<11, the emoji
///
/// - Complexity: Making one is O(*n*) in the bytes of the text. From bytes a look-up is O(1), as it
///   counts at most 63 bytes from the checkpoint before it; to bytes it is O(log *n*).
public struct OffsetIndex: Sendable {
  private static let stride = 64

  /// What the results count.
  public let unit: OffsetUnit
  private let utf8: [UInt8]
  /// The offsets of every ``stride``th byte; none where offsets are bytes.
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
    // Of ASCII alone a byte is one of each unit.
    self.checkpoints = total == utf8.count ? [] : checkpoints
  }

  /// The offset in `unit` of a byte offset on a scalar boundary.
  ///
  /// - Parameter byte: From 0 to the length of the text.
  public func offset(atByte byte: Int) -> Int {
    guard !checkpoints.isEmpty else { return byte }
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
    guard !checkpoints.isEmpty else {
      let isInside = offset >= 0 && offset < utf8.count && utf8[offset] & 0xC0 != 0x80
      return isInside || offset == utf8.count ? offset : nil
    }
    guard offset >= 0 else { return nil }
    let place = byte(atOffset: offset).lowerBound
    return self.offset(atByte: place) == offset ? place : nil
  }

  /// The bytes of a range in `unit`. Half of a surrogate pair stands for the whole character.
  ///
  /// - Parameter range: From 0 to the length of the text in `unit`; what lies behind that is the end of
  ///   the text.
  /// - Precondition: The range does not begin below 0.
  /// - Complexity: O(log *n*)
  public func bytes(ofRange range: Range<Int>) -> Range<Int> {
    precondition(range.lowerBound >= 0, "A range before the text")
    guard !checkpoints.isEmpty else { return range.clamped(to: 0..<utf8.count) }
    let start = byte(atOffset: range.lowerBound).lowerBound
    return start..<(range.isEmpty ? start : byte(atOffset: range.upperBound - 1).upperBound)
  }

  /// The bytes of the character with an offset in `unit`; the end of the text for the offset there.
  private func byte(atOffset offset: Int) -> Range<Int> {
    var low = 0
    var high = checkpoints.count
    while low < high {
      let middle = (low + high) / 2
      if checkpoints[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    var place = (low - 1) * Self.stride
    // A checkpoint may stand within a character, which was counted before it.
    while place < utf8.count, utf8[place] & 0xC0 == 0x80 { place += 1 }
    var total = checkpoints[low - 1]
    while place < utf8.count {
      let length = UTF8Repair.sequence(in: utf8, at: place).length
      let next = total + (unit == .utf16 && length == 4 ? 2 : 1)
      if offset < next { return place..<place + length }
      place += length
      total = next
    }
    return place..<place
  }

  private static func count(_ utf8: [UInt8], _ range: Range<Int>, unit: OffsetUnit) -> Int {
    utf8.withUnsafeBufferPointer { utf8 in
      var count = 0
      // A scalar is counted at its first byte; one of four bytes is two units of UTF-16.
      for byte in utf8[range] where byte & 0xC0 != 0x80 { count &+= 1 }
      if unit == .utf16 {
        for byte in utf8[range] where byte >= 0xF0 { count &+= 1 }
      }
      return count
    }
  }
}
