internal import ICUText

/// Reads bytes as UTF-8 and puts U+FFFD where they are none.
///
/// Each maximal part of a sequence that is cut short becomes one U+FFFD (Unicode, section 3.9,
/// "Substitution of maximal subparts"; the WHATWG Encoding Standard does the same). Surrogates that
/// were encoded apart (CESU-8, UTR #26) are the character that they stand for, and so are bytes of
/// another charset that stand alone (``StrayByte``).
struct UTF8Repair {
  private(set) var utf8: [UInt8] = []
  private(set) var invalid: [Range<Int>] = []
  /// The places of bytes that were read in windows-1252.
  private(set) var strays: [Int] = []
  /// Well-formed sequences of more than one byte that were passed.
  private(set) var sequences = 0
  /// How many of ``invalid`` are the rest of a sequence that was cut off at the start or the end.
  private(set) var cut = 0
  private var builder = OffsetMapBuilder()

  var map: OffsetMap { builder.map }

  init(_ bytes: [UInt8]) {
    utf8.reserveCapacity(bytes.count + 16)
    var copied = 0
    var index = 0
    while index < bytes.count {
      if bytes[index] < 0x80 {
        index += 1
        continue
      }
      var (length, valid) = Self.sequence(in: bytes, at: index)
      var replacement: [UInt8]?
      if valid {
        sequences += 1
      } else if let scalar = Self.surrogates(in: bytes, at: index) {
        sequences += 1
        length = 6
        replacement = Array(String(scalar).utf8)
      } else if length == 1, let scalar = StrayByte.scalar(in: bytes, at: index) {
        replacement = Array(String(scalar).utf8)
        strays.append(index)
      } else {
        replacement = [0xEF, 0xBF, 0xBD]
        invalid.append(index..<index + length)
      }
      if let replacement {
        utf8.append(contentsOf: bytes[copied..<index])
        builder.copy(index - copied)
        utf8.append(contentsOf: replacement)
        builder.replace(length, with: replacement.count)
        copied = index + length
      }
      index += length
    }
    utf8.append(contentsOf: bytes[copied...])
    builder.copy(bytes.count - copied)
    // A sequence has three bytes at most behind its first.
    let head = bytes.prefix { 0x80...0xBF ~= $0 }.count
    cut = head <= 3 ? head : 0
    if let last = invalid.last, last.upperBound == bytes.count, bytes[last.lowerBound] >= 0xC2 {
      cut += 1
    }
  }

  /// The characters of well-formed UTF-8, each as a unit.
  static func scalarRuns(of utf8: [UInt8]) -> [OffsetRun] {
    var runs: [OffsetRun] = []
    var place = 0
    while place < utf8.count {
      let length = sequence(in: utf8, at: place).length
      runs.append(
        OffsetRun(
          sourceStart: place, resultStart: place, sourceUnit: length, resultUnit: length, count: 1))
      place += length
    }
    return runs
  }

  /// The character of a surrogate pair whose halves were encoded apart, six bytes together.
  static func surrogates(in bytes: [UInt8], at index: Int) -> Unicode.Scalar? {
    guard index + 6 <= bytes.count, bytes[index] == 0xED, 0xA0...0xAF ~= bytes[index + 1],
      bytes[index + 3] == 0xED, 0xB0...0xBF ~= bytes[index + 4],
      bytes[index + 2] & 0xC0 == 0x80, bytes[index + 5] & 0xC0 == 0x80
    else { return nil }
    func bits(_ place: Int, _ mask: UInt8) -> UInt32 { UInt32(bytes[index + place] & mask) }
    let lead = bits(1, 0x0F) << 6 | bits(2, 0x3F)
    let trail = bits(4, 0x0F) << 6 | bits(5, 0x3F)
    return Unicode.Scalar(0x10000 + (lead << 10 | trail))
  }

  /// The length of the sequence at a byte that is no ASCII, and whether it is well formed; the
  /// length of a malformed one is that of its maximal part.
  static func sequence(in bytes: [UInt8], at index: Int) -> (length: Int, valid: Bool) {
    let lead = bytes[index]
    let count: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0xC2...0xDF: count = 2
    case 0xE0: (count, second) = (3, 0xA0...0xBF)
    case 0xED: (count, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: count = 3
    case 0xF0: (count, second) = (4, 0x90...0xBF)
    case 0xF4: (count, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: count = 4
    default: return (1, false)
    }
    var length = 1
    while length < count {
      guard index + length < bytes.count,
        (length == 1 ? second : 0x80...0xBF).contains(bytes[index + length])
      else { return (length, false) }
      length += 1
    }
    return (count, true)
  }
}
