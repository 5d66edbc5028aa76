internal import CTextKernels

/// The characters of a line as bytes of one charset. The line outlives it.
///
/// Unsafe: nobody looks beyond ``count``.
struct MojibakeReading {
  private let line: TextReading

  /// - Parameter page: the place of the charset in ``Codepage/mistaken``.
  init(of line: TextCharacters, page: Int, _ characters: MistakenCharacters) {
    self.line = TextReading(
      count: line.count, high_count: line.high_count, scalars: line.scalars, rows: line.rows,
      bytes: characters.bytes(in: page), high: line.high, page: UInt32(page))
  }

  var count: Int { Int(line.count) }

  /// How many characters beyond ASCII there are.
  var highCount: Int { Int(line.high_count) }

  /// The place of one of the characters beyond ASCII.
  @inline(__always)
  func highPlace(_ index: Int) -> Int {
    assert(0 <= index && index < highCount)
    return Int(line.high[index].place)
  }

  /// What one of the characters beyond ASCII comes from.
  @inline(__always)
  func origin(_ index: Int) -> MojibakeOrigin {
    assert(0 <= index && index < highCount)
    return MojibakeOrigin(code: line.high[index].origin)
  }

  /// The character at a place.
  @inline(__always)
  subscript(place: Int) -> UInt32 {
    assert(0 <= place && place < count)
    return line.scalars[place]
  }

  /// The character at a place, a space where there is none.
  @inline(__always)
  func scalar(at place: Int) -> UInt32 {
    0 <= place && place < count ? line.scalars[place] : 0x20
  }

  /// The row of the character at a place.
  @inline(__always)
  func row(at place: Int) -> UInt16 {
    assert(0 <= place && place < count)
    return line.rows[place]
  }

  /// Some of the characters.
  func scalars(in range: Range<Int>) -> UnsafeBufferPointer<UInt32> {
    precondition(range.upperBound <= count)
    return UnsafeBufferPointer(start: line.scalars + range.lowerBound, count: range.count)
  }

  /// The bytes, one for each character; nil if the charset does not have all of them.
  var allBytes: [UInt8]? {
    var hasAll = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, written in
      // No line is empty.
      hasAll = withReading { text_reading_bytes($0, bytes.baseAddress!) } != 0
      written = count
    }
    return hasAll ? bytes : nil
  }

  // MARK: Sequences

  /// Calls a closure with the same for a kernel.
  @inline(__always)
  func withReading<Result>(_ body: (UnsafePointer<TextReading>) -> Result) -> Result {
    withUnsafePointer(to: line, body)
  }

  /// The sequence that begins at a place, if the charset was the mistaken one.
  @inline(__always)
  func sequence(at place: Int) -> TextSequence? {
    let sequence = withReading { text_sequence($0, Int64(place)) }
    return sequence.count == 0 ? nil : sequence
  }

  /// Finds runs; gives how much speaks for them at most.
  ///
  /// - Parameter beginnings: the characters that they may begin with, by their places among those
  ///   beyond ASCII.
  func findRuns(
    at beginnings: UnsafeBufferPointer<UInt32>, _ model: TextRunModel,
    into runs: inout MojibakeRuns
  ) -> Int {
    // There are some.
    guard let first = beginnings.baseAddress else { return 0 }
    return runs.fill(upTo: beginnings.count) { runs in
      withReading { line in
        withUnsafePointer(to: model) { model in
          text_find_runs(line, first, Int64(beginnings.count), model, runs)
        }
      }
    }
  }

  /// Finds the runs of a line all of whose characters beyond ASCII are of sequences that are whole;
  /// gives how many sequences there are.
  func findWholeRuns(into runs: inout MojibakeRuns) -> Int {
    runs.fill(upTo: highCount) { runs in
      withReading { text_find_whole_runs($0, runs) }
    }
  }
}
