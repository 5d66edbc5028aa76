internal import ICUText

/// What the sequences of one and of two bytes of a charset stand for, as far as they were met.
///
/// Belongs to one task at a time.
final class MultiByteTable {
  private let charset: MultiByteCharset
  /// Opened when the first sequence is met.
  private var converter: CharsetConverter?
  // Unsafe: memory of its own.
  /// By the byte, or by the first byte and the second; nil where no sequence was met.
  private let singles = allocate()
  private let pairs = UnsafeMutablePointer<UnsafeMutablePointer<UInt32>?>.allocate(capacity: 256)
  /// What bytes were read as last, and how much there is room for.
  private var text = UnsafeMutablePointer<UInt32>.allocate(capacity: 0)
  private var room = 0

  // What is no scalar.
  private static let unmet: UInt32 = 0xFFFF_FFFF
  private static let nothing: UInt32 = 0xFFFF_FFFE
  private static let several: UInt32 = 0xFFFF_FFFD

  init(_ charset: MultiByteCharset) {
    self.charset = charset
    pairs.initialize(repeating: nil, count: 256)
  }

  deinit {
    for first in 0..<256 { pairs[first]?.deallocate() }
    pairs.deallocate()
    singles.deallocate()
    text.deallocate()
  }

  private static func allocate() -> UnsafeMutablePointer<UInt32> {
    let memory = UnsafeMutablePointer<UInt32>.allocate(capacity: 256)
    memory.initialize(repeating: unmet, count: 256)
    return memory
  }

  /// Reads bytes without a converter, which takes some twenty times as long. The text is good until
  /// others are read.
  ///
  /// - Complexity: O(n), some hundred MB/s where all sequences were met before.
  func scalars(of bytes: [UInt8]) -> MultiByteCharset.Scalars {
    if room < bytes.count {
      text.deallocate()
      room = max(bytes.count, 2 * room)
      text = .allocate(capacity: room)
    }
    var count = 0
    var place = 0
    while place < bytes.count {
      let length = bytes[place] < 0x80 ? 1 : charset.sequence(in: bytes, at: place)
      if length == 0 { return .none }
      if length > 2 { return .unknown }
      let scalar =
        length == 1 ? single(bytes[place]) : pair(bytes[place], bytes[place + 1])
      if scalar == Self.nothing { return .none }
      if scalar == Self.several { return .unknown }
      text[count] = scalar
      count += 1
      place += length
    }
    return .text(UnsafeBufferPointer(start: text, count: count))
  }

  /// Whether a sequence of one or two bytes stands for nothing.
  func standsForNothing(_ bytes: [UInt8], _ sequence: Range<Int>) -> Bool {
    switch sequence.count {
    case 1: single(bytes[sequence.lowerBound]) == Self.nothing
    case 2: pair(bytes[sequence.lowerBound], bytes[sequence.lowerBound + 1]) == Self.nothing
    default: false
    }
  }

  private func single(_ byte: UInt8) -> UInt32 {
    let known = singles[Int(byte)]
    if known != Self.unmet { return known }
    let scalar = decode([byte])
    singles[Int(byte)] = scalar
    return scalar
  }

  private func pair(_ first: UInt8, _ second: UInt8) -> UInt32 {
    let row = pairs[Int(first)] ?? Self.allocate()
    pairs[Int(first)] = row
    let known = row[Int(second)]
    if known != Self.unmet { return known }
    let scalar = decode([first, second])
    row[Int(second)] = scalar
    return scalar
  }

  private func decode(_ sequence: [UInt8]) -> UInt32 {
    if converter == nil { converter = try? CharsetConverter(charset.rawValue) }
    guard let converted = converter?.decode(sequence.span) else { return Self.several }
    guard converted.invalid.isEmpty else { return Self.nothing }
    let scalars = String(decoding: converted.bytes, as: UTF8.self).unicodeScalars
    guard let scalar = scalars.first, scalars.count == 1 else { return Self.several }
    return scalar.value
  }
}
