internal import ICUText

/// Reads bytes as UTF-8 and puts U+FFFD where they are none.
///
/// Each maximal part of a sequence that is cut short becomes one U+FFFD (Unicode, section 3.9,
/// "Substitution of maximal subparts"; the WHATWG Encoding Standard does the same).
struct UTF8Repair {
  private(set) var utf8: [UInt8] = []
  private(set) var invalid: [Range<Int>] = []
  /// Well-formed sequences of more than one byte that were passed.
  private(set) var sequences = 0
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
      let (length, valid) = Self.sequence(in: bytes, at: index)
      if valid {
        sequences += 1
      } else {
        utf8.append(contentsOf: bytes[copied..<index])
        builder.copy(index - copied)
        utf8.append(contentsOf: [0xEF, 0xBF, 0xBD])
        builder.replace(length, with: 3)
        invalid.append(index..<index + length)
        copied = index + length
      }
      index += length
    }
    utf8.append(contentsOf: bytes[copied...])
    builder.copy(bytes.count - copied)
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
