/// The letters that a document is at home with: those of its lines in which nothing is suspect.
///
/// One damaged word in a good line is little evidence. That it holds the document's own letters once
/// it is repaired, and none of them before, is a good deal more.
struct HomeCharacters: Equatable {
  private static let limit: UInt32 = 0x2000
  /// Enough to know a language's letters by.
  private static let enough = 1 << 17

  /// A bit for each scalar that was seen once, and for each that was seen again.
  private var once = [UInt64](repeating: 0, count: Int(limit >> 6))
  private var again = [UInt64](repeating: 0, count: Int(limit >> 6))

  /// Reads the lines of a text that the scan for mojibake passes over, up to some hundred kilobytes.
  init(_ utf8: [UInt8], _ scan: SuspectScan) {
    var start = 0
    var read = 0
    while start < utf8.count, read < Self.enough {
      let suspect = scan.next(in: utf8, from: start)?.range ?? utf8.count..<utf8.count
      let end = min(suspect.lowerBound, start + Self.enough - read)
      add(utf8, start..<end)
      read += end - start
      start = suspect.upperBound
    }
  }

  private mutating func add(_ utf8: [UInt8], _ range: Range<Int>) {
    var place = ScalarScan.firstNonASCII(in: utf8, from: range.lowerBound)
    while place < range.upperBound {
      let (value, length) = ScalarScan.scalar(in: utf8, at: place)
      if value < Self.limit, Letters.contains(value) {
        let bit: UInt64 = 1 << UInt64(value & 63)
        again[Int(value >> 6)] |= once[Int(value >> 6)] & bit
        once[Int(value >> 6)] |= bit
      }
      place += length
      if place < utf8.count, utf8[place] < 0x80 {
        place = ScalarScan.firstNonASCII(in: utf8, from: place)
      }
    }
  }

  /// Whether letters of the document come out, and nothing else beyond ASCII, where none were.
  func explains(
    _ repaired: some Sequence<UInt32>, insteadOf original: some Sequence<UInt32>
  ) -> Bool {
    repaired.allSatisfy(isFamiliar) && original.allSatisfy(isForeign)
  }

  /// Whether a character is one of the document's letters, or of ASCII.
  func isFamiliar(_ value: UInt32) -> Bool { value < 0x80 || contains(value, in: again) }

  /// Whether a character is none of the document's letters, or of ASCII.
  func isForeign(_ value: UInt32) -> Bool { value < 0x80 || !contains(value, in: once) }

  private func contains(_ value: UInt32, in bits: [UInt64]) -> Bool {
    value < Self.limit && bits[Int(value >> 6)] >> UInt64(value & 63) & 1 == 1
  }
}
