internal import CTextKernels

/// The characters of a line under repair, with what they are in other charsets and where they came
/// from.
///
/// Places are those of characters, and nobody looks beyond ``count``.
struct MojibakeText: ~Copyable {
  private let characters = MistakenCharacters.shared
  private var memory = MojibakeMemory()
  private var found = TextBeginnings()

  var count: Int { Int(memory.line.count) }

  /// How many characters beyond ASCII there are.
  var highCount: Int { Int(memory.line.high_count) }

  /// Whether there may be C1 controls.
  var mayHaveControls: Bool { memory.line.has_controls != 0 }

  /// Takes the characters of a line.
  mutating func read(_ utf8: [UInt8], _ range: Range<Int>) {
    // There is room for as many characters as there are bytes.
    memory.reserve(range.count)
    var table = characters.table
    utf8.withUnsafeBufferPointer { utf8 in
      let text = UnsafeBufferPointer(rebasing: utf8[range.lowerBound...])
      precondition(range.count <= text.count)
      // No line is empty.
      text_take_apart(
        &table, text.baseAddress!, Int64(range.count), Int64(text.count), &memory.line)
    }
  }

  // MARK: Characters

  @inline(__always)
  subscript(place: Int) -> UInt32 {
    assert(0 <= place && place < count)
    return memory.line.scalars[place]
  }

  /// Some of the characters.
  func scalars(in range: Range<Int>) -> UnsafeBufferPointer<UInt32> {
    precondition(range.upperBound <= count)
    return UnsafeBufferPointer(start: memory.line.scalars + range.lowerBound, count: range.count)
  }

  /// One of the characters beyond ASCII.
  @inline(__always)
  func high(_ index: Int) -> TextHighCharacter {
    assert(0 <= index && index < highCount)
    return memory.line.high[index]
  }

  /// The place of one of the characters beyond ASCII.
  @inline(__always)
  func highPlace(_ index: Int) -> Int { Int(high(index).place) }

  /// What one of the characters beyond ASCII comes from.
  @inline(__always)
  func origin(_ index: Int) -> MojibakeOrigin { MojibakeOrigin(code: high(index).origin) }

  /// Some of the characters beyond ASCII in UTF-8; good until they are asked for again.
  func encoded(_ range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    precondition(range.upperBound <= highCount)
    let count = withUnsafePointer(to: memory.line) {
      text_encode($0, Int64(range.lowerBound), Int64(range.count), memory.bytes)
    }
    return UnsafeBufferPointer(start: memory.bytes, count: Int(count))
  }

  /// The characters as bytes of a charset.
  ///
  /// - Parameter page: the place of the charset in ``Codepage/mistaken``.
  @inline(__always)
  func reading(in page: Int) -> MojibakeReading {
    MojibakeReading(of: memory.line, page: page, characters)
  }

  /// Whether one of ``Codepage/mistaken`` has all characters.
  func isAll(in page: Int) -> Bool {
    (0..<highCount).allSatisfy {
      characters.byte(inRow: memory.line.rows[highPlace($0)], page) != 0
    }
  }

  // MARK: Sequences

  /// Looks where sequences may begin; gives the charsets in which any may, a bit each, and those of
  /// them in which all that may be sequences has the same bytes as in the first of all charsets.
  mutating func findBeginnings() -> (pages: UInt32, likeTheFirst: UInt32) {
    var masks = characters.sequenceMasks
    found = text_find_beginnings(&masks, &memory.line, memory.beginnings)
    return (found.pages, found.like_first)
  }

  /// The characters that a sequence may begin with, as they were found, by their places among those
  /// beyond ASCII.
  var beginnings: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: memory.beginnings, count: Int(found.count))
  }

  // MARK: Changes

  /// Puts another character in the place of one of those beyond ASCII.
  mutating func replace(_ index: Int, by scalar: UInt32, _ origin: MojibakeOrigin) {
    assert(index < highCount && scalar >= 0x80)
    memory.line.scalars[highPlace(index)] = scalar
    memory.line.rows[highPlace(index)] = characters.row(of: scalar)
    memory.line.high[index].origin = origin.code
    if scalar < 0xA0 { memory.line.has_controls = 1 }
  }

  /// Puts characters in the place of the sequences of runs.
  mutating func replace(_ runs: borrowing MojibakeRuns, in page: Int) {
    var table = characters.table
    reading(in: page).withReading { reading in
      text_replace_runs(&table, reading, runs.memory, Int64(runs.count), &memory.line)
    }
  }
}
