internal import Hashing

/// Cuts a long text into passages, which are cleaned one by one, so that memory is needed for the
/// work on one of them only.
///
/// A text of up to ``longest`` bytes is one passage.  Of a longer one, a passage ends before a line
/// behind a blank one, or before any line where none is blank.  Which of them is a matter of what
/// the lines say ("content-defined chunking": Muthitacharoen, Chen and Mazières, "A low-bandwidth
/// network file system", SOSP 2001): so most passages of the clean text are what is left of those
/// before, and need not be looked at again.
enum Passages {
  /// The longest passage, in bytes, unless a line is longer; all but the last have half of it.
  ///
  /// More than any page, and little enough that few passages of a long clean text are looked at
  /// twice.
  static let longest = 1 << 18

  /// The passages of a text, in order; they tile it.
  ///
  /// - Parameter longest: The longest passage.
  /// - Complexity: O(*n*)
  static func cut(
    _ utf8: UnsafeBufferPointer<UInt8>, longest: Int = Passages.longest
  ) -> [Range<Int>] {
    var passages: [Range<Int>] = []
    var start = 0
    while utf8.count - start > longest {
      let end = self.end(of: utf8, from: start, within: start + longest / 2..<start + longest)
      passages.append(start..<end)
      start = end
    }
    if start < utf8.count || passages.isEmpty { passages.append(start..<utf8.count) }
    return passages
  }

  /// The best place to end a passage in a window: of the starts of lines there that with the
  /// smallest hash; the first one behind the window where it holds none.
  private static func end(
    of utf8: UnsafeBufferPointer<UInt8>, from start: Int, within window: Range<Int>
  ) -> Int {
    var best: (place: Int, isBehindBlank: Bool, hash: UInt64)?
    var place = window.lowerBound
    // No terminator is seen from its middle.
    while place > start, utf8[place] & 0xC0 == 0x80 { place -= 1 }
    place = LineScanner.line(of: utf8, from: place).end
    // Of the line that the window begins in only the end is known.
    var isBehindBlank = false
    while place < utf8.count, place < window.upperBound || best == nil {
      let line = LineScanner.line(of: utf8, from: place)
      // A run of blank lines stays whole.
      if !line.isBlank {
        let hash = hash(of: utf8, at: place)
        let isWorse = best.map {
          ($0.isBehindBlank ? 0 : 1, $0.hash) <= (isBehindBlank ? 0 : 1, hash)
        }
        if isWorse != true { best = (place, isBehindBlank, hash) }
      }
      isBehindBlank = line.isBlank
      place = line.end
    }
    return best?.place ?? utf8.count
  }

  /// A hash of the first bytes of a line.
  private static func hash(of utf8: UnsafeBufferPointer<UInt8>, at place: Int) -> UInt64 {
    var hash = FNV1a()
    for index in place..<min(place + 48, utf8.count) {
      guard utf8[index] != 0x0A, utf8[index] != 0x0D else { break }
      hash.add(utf8[index])
    }
    return (hash.value ^ hash.value >> 29) &* 0x9e37_79b9_7f4a_7c15
  }
}

/// Where a passage stands in its text.
struct PassagePlace: Sendable {
  /// Whether the text begins with it.
  var isFirst = true
  /// Whether the text ends with it.
  var isLast = true
  /// Where it lies in the text as it came to the pipeline; `nil` where it is all of that.
  var source: CleanMap?

  /// Lead from stretches of the passage to where they lie in the text as it came to the pipeline.
  var origins: PassageMemory.Origins { PassageMemory.Origins(pieces: source?.pieces) }

  /// The passage is the whole text.
  static let whole = PassagePlace()
}
