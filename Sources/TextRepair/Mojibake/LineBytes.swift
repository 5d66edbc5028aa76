internal import ICUText

/// The bytes that a line was, if it was read in a certain charset, each with its place in the line.
struct LineBytes {
  private(set) var bytes: [UInt8] = []
  /// Bytes of 0x80 and more.
  private(set) var high = 0
  private let line: [UInt8]
  /// For each byte, and for the end, the place of the character that begins there, or -1; empty if
  /// every character is a byte.
  private var starts: [Int] = []

  /// Nil if the charset does not have all characters of the line.
  ///
  /// - Parameters:
  ///   - line: the line.
  ///   - text: its characters.
  ///   - page: the place of the charset in ``Codepage/mistaken``.
  init?(_ line: [UInt8], _ text: borrowing MojibakeText, in page: Int) {
    self.line = line
    guard let bytes = text.reading(in: page).allBytes else { return nil }
    self.bytes = bytes
    high = text.highCount
  }

  /// Nil if the charset does not have all characters of the line.
  init?(_ line: [UInt8], in charset: String) {
    self.line = line
    guard var converter = try? CharsetConverter(charset) else { return nil }
    let converted = converter.encode(line.span)
    guard converted.invalid.isEmpty else { return nil }
    bytes = converted.bytes
    high = bytes.count { $0 >= 0x80 }
    starts = [Int](repeating: -1, count: bytes.count + 1)
    starts[bytes.count] = line.count
    for run in converted.runs where run.resultUnit > 0 {
      for unit in 0..<run.count {
        starts[run.resultStart + unit * run.resultUnit] = run.sourceStart + unit * run.sourceUnit
      }
    }
  }

  /// Calls a closure with the smallest ranges of the line and of a reading of the bytes that belong
  /// together, and whether they are the same.
  func forEachUnit(
    of reading: CharsetConverter.Converted, _ body: (Range<Int>, Range<Int>, Bool) -> Void
  ) {
    let starts = starts.isEmpty ? characterStarts : starts
    var source = 0
    var start = 0
    var result = 0
    var resultStart = 0
    for run in reading.runs {
      for _ in 0..<run.count {
        source += run.sourceUnit
        result += run.resultUnit
        // Both sides have a boundary here.
        guard source > start, starts[source] >= 0 else { continue }
        let range = starts[start]..<starts[source]
        let isSame = line[range].elementsEqual(reading.bytes[resultStart..<result])
        body(range, resultStart..<result, isSame)
        start = source
        resultStart = result
      }
    }
  }

  private var characterStarts: [Int] {
    line.indices.filter { line[$0] & 0xC0 != 0x80 } + [line.count]
  }
}
