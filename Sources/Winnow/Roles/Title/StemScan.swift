internal import Hashing

/// Takes a text apart into hashes of what words begin with, so that those of one stem are the same;
/// of scripts without spaces, into pairs of letters.
struct StemScan {
  private(set) var stems: [UInt64] = []
  private var hash = FNV1a()
  private var letters = 0
  private var isCased = false
  private var previous: UInt32?

  private let classes = CharacterTable.shared
  private let lower = LowercaseTable.shared

  private static let stemLength = 5
  /// Shorter words are mostly such as stand in every text.
  private static let least = (cased: 5, uncased: 3)

  @inline(__always)
  mutating func read(_ code: UInt32) {
    // Most letters are these.
    if 0x61...0x7A ~= code | 0x20, code < 0x80 {
      previous = nil
      add(code | 0x20)
      isCased = true
    } else {
      readOther(code)
    }
  }

  private mutating func readOther(_ code: UInt32) {
    let kind = classes(code)
    if kind.contains([.letter, .unspaced]) {
      endWord()
      if let previous { stems.append(UInt64(previous) << 32 | UInt64(code)) }
      previous = code
    } else if kind.contains(.letter) {
      previous = nil
      add(lower(code))
      isCased = isCased || CharacterTable.hasCase(code)
    } else if !kind.contains(.mark) {
      endWord()
      previous = nil
    }
  }

  @inline(__always)
  private mutating func add(_ lowered: UInt32) {
    if letters < Self.stemLength { hash.add(lowered) }
    letters += 1
  }

  mutating func endWord() {
    if letters >= (isCased ? Self.least.cased : Self.least.uncased) { stems.append(hash.value) }
    (hash, letters, isCased) = (FNV1a(), 0, false)
  }

  /// The stems of a stretch, or of so many bytes of it.
  static func stems(
    of range: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>, atMost limit: Int
  ) -> [UInt64] {
    var end = min(range.upperBound, range.lowerBound + limit)
    while end < range.upperBound, utf8[end] & 0xC0 == 0x80 { end -= 1 }
    var scan = StemScan()
    var index = range.lowerBound
    while index < end { scan.read(decodeScalar(utf8, &index)) }
    scan.endWord()
    return scan.stems
  }
}
