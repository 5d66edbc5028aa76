internal import CTextKernels

/// The characters of a line under repair, with what they are in other charsets and where they came
/// from.
///
/// Places are those of characters, and nobody looks beyond ``count``.
struct MojibakeText: ~Copyable {
  private(set) var count = 0
  /// How many characters beyond ASCII there are.
  private(set) var highCount = 0
  /// Whether there may be C1 controls.
  private(set) var mayHaveControls = false
  private let characters = MistakenCharacters.shared

  private var memory = MojibakeMemory()

  /// Takes the characters of a line.
  mutating func read(_ utf8: [UInt8], _ range: Range<Int>) {
    // There is room for as many characters as there are bytes.
    memory.reserve(range.count)
    var line = TextCharacters(
      scalars: memory.scalars, rows: memory.rows, starts: memory.starts, high: memory.high,
      count: 0, high_count: 0, has_controls: 0)
    var table = characters.table
    utf8.withUnsafeBufferPointer { utf8 in
      let text = UnsafeBufferPointer(rebasing: utf8[range])
      // No line is empty.
      text_take_apart(&table, text.baseAddress!, Int64(text.count), &line)
    }
    count = Int(line.count)
    highCount = Int(line.high_count)
    mayHaveControls = line.has_controls != 0
    memory.origins.update(repeating: .unchanged, count: count)
  }

  // MARK: Characters

  @inline(__always)
  subscript(place: Int) -> UInt32 {
    assert(0 <= place && place < count)
    return memory.scalars[place]
  }

  /// The character at a place, a space where there is none.
  @inline(__always)
  func scalar(at place: Int) -> UInt32 {
    0 <= place && place < count ? memory.scalars[place] : 0x20
  }

  /// Some of the characters.
  func scalars(in range: Range<Int>) -> UnsafeBufferPointer<UInt32> {
    precondition(range.upperBound <= count)
    return UnsafeBufferPointer(start: memory.scalars + range.lowerBound, count: range.count)
  }

  /// The place of one of the characters beyond ASCII.
  @inline(__always)
  func highPlace(_ index: Int) -> Int {
    assert(0 <= index && index < highCount)
    return Int(memory.high[index])
  }

  /// Where the bytes of a character begin in the line; the line ends where one behind the last would.
  func start(of place: Int) -> Int { Int(memory.starts[place]) }

  func origin(of place: Int) -> MojibakeOrigin { memory.origins[place] }

  /// The row of the character at a place.
  @inline(__always)
  func row(at place: Int) -> UInt16 { memory.rows[place] }

  /// The byte that the character at a place is in a charset, 0 if it has none.
  @inline(__always)
  func byte(at place: Int, _ page: Int) -> UInt8 {
    assert(0 <= place && place < count)
    return characters.byte(inRow: memory.rows[place], page)
  }

  /// The charsets in which a sequence may begin at a place, a bit each.
  @inline(__always)
  func codepages(at place: Int) -> UInt16 {
    characters.codepages(in: UnsafeBufferPointer(start: memory.rows, count: count), at: place)
  }

  /// Looks where sequences may begin; gives the charsets in which any may, a bit each.
  mutating func findBeginnings() -> UInt16 {
    var all: UInt16 = 0
    for index in 0..<highCount {
      memory.beginnings[index] = codepages(at: Int(memory.high[index]))
      all |= memory.beginnings[index]
    }
    return all
  }

  /// The charsets in which a sequence may begin at one of the characters beyond ASCII, as it was found.
  @inline(__always)
  func beginning(_ index: Int) -> UInt16 {
    assert(0 <= index && index < highCount)
    return memory.beginnings[index]
  }

  /// The charsets in which all that may be sequences has the same bytes as in the first of all
  /// charsets, a bit each.
  func codepagesLikeTheFirst() -> UInt16 {
    var agreeing = UInt16.max
    for index in 0..<highCount where memory.beginnings[index] != 0 {
      let place = Int(memory.high[index])
      for place in place..<min(place + 4, count) {
        agreeing &= characters.agreeing(inRow: memory.rows[place])
      }
    }
    return agreeing
  }

  // MARK: Changes

  /// Puts another character beyond ASCII in the place of one.
  mutating func replace(_ place: Int, by scalar: UInt32, _ origin: MojibakeOrigin) {
    assert(self[place] >= 0x80 && scalar >= 0x80)
    put(scalar, at: place, origin)
  }

  @inline(__always)
  private mutating func put(_ scalar: UInt32, at place: Int, _ origin: MojibakeOrigin) {
    assert(0 <= place && place < count)
    memory.scalars[place] = scalar
    memory.rows[place] = characters.row(of: scalar)
    memory.origins[place] = origin
    if scalar < 0xA0 { mayHaveControls = true }
  }

  /// How far the line was written over itself, which makes it shorter.
  struct Rewriting {
    /// Up to where it was read, and written.
    fileprivate(set) var place = 0
    fileprivate var count = 0
    /// The same in the list of characters beyond ASCII.
    fileprivate var high = 0
    fileprivate var highCount = 0
  }

  /// Leaves characters as they are.
  mutating func keep(upTo end: Int, _ line: inout Rewriting) {
    precondition(line.place <= end && end <= count)
    let shift = line.place - line.count
    let kept = end - line.place
    if shift > 0, kept > 0 {
      (memory.scalars + line.count).update(from: memory.scalars + line.place, count: kept)
      (memory.rows + line.count).update(from: memory.rows + line.place, count: kept)
      (memory.starts + line.count).update(from: memory.starts + line.place, count: kept)
      (memory.origins + line.count).update(from: memory.origins + line.place, count: kept)
    }
    while line.high < highCount, memory.high[line.high] < end {
      memory.high[line.highCount] = memory.high[line.high] - UInt32(shift)
      line.high += 1
      line.highCount += 1
    }
    line.place = end
    line.count += kept
  }

  /// Puts a character beyond ASCII in the place of a sequence.
  mutating func put(
    _ sequence: MojibakeSequence, _ origin: MojibakeOrigin, _ line: inout Rewriting
  ) {
    put(sequence.scalar, at: line.count, origin)
    memory.starts[line.count] = memory.starts[line.place]
    line.place += sequence.count
    while line.high < highCount, memory.high[line.high] < line.place { line.high += 1 }
    memory.high[line.highCount] = UInt32(line.count)
    line.highCount += 1
    line.count += 1
  }

  /// Leaves the rest as it is, and cuts the end off.
  mutating func finish(_ line: consuming Rewriting) {
    keep(upTo: count, &line)
    memory.starts[line.count] = memory.starts[line.place]
    count = line.count
    highCount = line.highCount
  }
}
