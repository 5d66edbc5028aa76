internal import CTextKernels

/// The characters of a line as bytes of one charset. The line outlives it.
///
/// Unsafe: nobody looks beyond ``count``.
struct MojibakeReading {
  private let line: TextReading

  /// - Parameter page: the place of the charset in ``Codepage/mistaken``.
  init(
    count: Int, highCount: Int, page: Int, _ memory: borrowing MojibakeMemory,
    _ characters: MistakenCharacters
  ) {
    line = TextReading(
      count: Int64(count), high_count: Int64(highCount), scalars: memory.scalars,
      rows: memory.rows, bytes: characters.bytes(in: page), high: memory.high,
      page: UInt32(page))
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

  /// Some of the characters.
  func scalars(in range: Range<Int>) -> UnsafeBufferPointer<UInt32> {
    precondition(range.upperBound <= count)
    return UnsafeBufferPointer(start: line.scalars + range.lowerBound, count: range.count)
  }

  // MARK: Sequences

  /// The sequence that begins at a place, if the charset was the mistaken one.
  @inline(__always)
  func sequence(at place: Int) -> MojibakeSequence? {
    let sequence = withUnsafePointer(to: line) { text_sequence($0, Int64(place)) }
    return sequence.count == 0 ? nil : sequence
  }

  /// The sequence at a place, if no byte of it was lost.
  @inline(__always)
  func wholeSequence(at place: Int) -> MojibakeSequence? {
    let sequence = withUnsafePointer(to: line) { text_whole_sequence($0, Int64(place)) }
    return sequence.count == 0 ? nil : sequence
  }

  /// Finds runs; gives how much speaks for them at most.
  ///
  /// - Parameter beginnings: the characters that they may begin with, by their places among those
  ///   beyond ASCII.
  func findRuns(
    at beginnings: UnsafeBufferPointer<UInt32>, _ model: CharacterModel,
    into runs: inout MojibakeRuns
  ) -> Int {
    // There are some.
    guard let first = beginnings.baseAddress else { return 0 }
    return runs.fill(upTo: beginnings.count) { runs in
      withUnsafePointer(to: line) { line in
        withUnsafePointer(to: model.forRuns) { model in
          text_find_runs(line, first, Int64(beginnings.count), model, runs)
        }
      }
    }
  }
}
