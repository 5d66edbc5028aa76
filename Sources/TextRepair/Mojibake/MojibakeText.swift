internal import CTextKernels

/// The characters of a line under repair, with what they are in other charsets and where they came
/// from.
///
/// Places are those of characters, and nobody looks beyond ``count``.
struct MojibakeText: ~Copyable {
  private(set) var count = 0
  /// How many characters beyond ASCII there are.
  private(set) var highCount = 0
  /// How many of them a sequence may begin with.
  private(set) var beginningCount = 0
  /// Whether there may be C1 controls.
  private(set) var mayHaveControls = false
  private let characters = MistakenCharacters.shared

  private var memory = MojibakeMemory()

  /// Takes the characters of a line.
  mutating func read(_ utf8: [UInt8], _ range: Range<Int>) {
    // There is room for as many characters as there are bytes.
    memory.reserve(range.count)
    var line = TextCharacters(
      scalars: memory.scalars, rows: memory.rows, high: memory.high, count: 0, high_count: 0,
      has_controls: 0)
    var table = characters.table
    utf8.withUnsafeBufferPointer { utf8 in
      let text = UnsafeBufferPointer(rebasing: utf8[range.lowerBound...])
      precondition(range.count <= text.count)
      // No line is empty.
      text_take_apart(&table, text.baseAddress!, Int64(range.count), Int64(text.count), &line)
    }
    count = Int(line.count)
    highCount = Int(line.high_count)
    mayHaveControls = line.has_controls != 0
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

  /// One of the characters beyond ASCII.
  @inline(__always)
  func high(_ index: Int) -> TextHighCharacter {
    assert(0 <= index && index < highCount)
    return memory.high[index]
  }

  /// The place of one of the characters beyond ASCII.
  @inline(__always)
  func highPlace(_ index: Int) -> Int { Int(high(index).place) }

  /// What one of the characters beyond ASCII comes from.
  @inline(__always)
  func origin(_ index: Int) -> MojibakeOrigin { MojibakeOrigin(code: high(index).origin) }

  /// The row of the character at a place.
  @inline(__always)
  func row(at place: Int) -> UInt16 { memory.rows[place] }

  /// The characters as bytes of a charset.
  ///
  /// - Parameter page: the place of the charset in ``Codepage/mistaken``.
  @inline(__always)
  func reading(in page: Int) -> MojibakeReading {
    MojibakeReading(count: count, highCount: highCount, page: page, memory, characters)
  }

  /// Looks where sequences may begin; gives the charsets in which any may, a bit each.
  mutating func findBeginnings() -> UInt16 {
    var all: UInt16 = 0
    let rows = UnsafeBufferPointer(start: memory.rows, count: count)
    beginningCount = 0
    for index in 0..<highCount {
      let pages = characters.codepages(in: rows, at: Int(memory.high[index].place))
      memory.high[index].beginnings = pages
      memory.beginnings[beginningCount] = UInt32(truncatingIfNeeded: index)
      beginningCount &+= pages == 0 ? 0 : 1
      all |= pages
    }
    return all
  }

  /// The characters that a sequence may begin with, as they were found, by their places among those
  /// beyond ASCII.
  var beginnings: UnsafeBufferPointer<UInt32> {
    UnsafeBufferPointer(start: memory.beginnings, count: beginningCount)
  }

  /// The charsets in which all that may be sequences has the same bytes as in the first of all
  /// charsets, a bit each.
  func codepagesLikeTheFirst() -> UInt16 {
    var agreeing = UInt16.max
    for index in beginnings {
      let place = highPlace(Int(index))
      for place in place..<min(place + 4, count) {
        agreeing &= characters.agreeing(inRow: memory.rows[place])
      }
    }
    return agreeing
  }

  // MARK: Changes

  /// Puts another character in the place of one of those beyond ASCII.
  mutating func replace(_ index: Int, by scalar: UInt32, _ origin: MojibakeOrigin) {
    assert(index < highCount && scalar >= 0x80)
    put(scalar, at: highPlace(index))
    memory.high[index].origin = origin.code
  }

  @inline(__always)
  private mutating func put(_ scalar: UInt32, at place: Int) {
    assert(0 <= place && place < count)
    memory.scalars[place] = scalar
    memory.rows[place] = characters.row(of: scalar)
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
  @inline(__always)
  mutating func keep(upTo end: Int, _ line: inout Rewriting) {
    precondition(line.place <= end && end <= count)
    let shift = line.place &- line.count
    let kept = end &- line.place
    if shift > 0, kept < 16 {
      // They are not worth a call.
      for place in line.place..<end {
        memory.scalars[place &- shift] = memory.scalars[place]
        memory.rows[place &- shift] = memory.rows[place]
      }
    } else if shift > 0 {
      (memory.scalars + line.count).update(from: memory.scalars + line.place, count: kept)
      (memory.rows + line.count).update(from: memory.rows + line.place, count: kept)
    }
    while line.high < highCount, memory.high[line.high].place < end {
      var character = memory.high[line.high]
      character.place &-= UInt32(truncatingIfNeeded: shift)
      memory.high[line.highCount] = character
      line.high &+= 1
      line.highCount &+= 1
    }
    line.count &+= kept
    line.place = end
  }

  /// Puts a character beyond ASCII in the place of a sequence, which begins with one.
  @inline(__always)
  mutating func put(
    _ sequence: MojibakeSequence, _ origin: MojibakeOrigin, _ line: inout Rewriting
  ) {
    put(sequence.scalar, at: line.count)
    assert(line.high < highCount && highPlace(line.high) == line.place)
    var character = memory.high[line.high]
    line.place &+= Int(sequence.count)
    var last = character
    while line.high < highCount, memory.high[line.high].place < line.place {
      last = memory.high[line.high]
      line.high &+= 1
    }
    // What stands behind the last one is ASCII, a byte each.
    character.end = last.end &+ UInt32(truncatingIfNeeded: line.place) &- last.place &- 1
    character.place = UInt32(truncatingIfNeeded: line.count)
    character.origin = origin.code
    memory.high[line.highCount] = character
    line.highCount &+= 1
    line.count &+= 1
  }

  /// Leaves the rest as it is, and cuts the end off.
  mutating func finish(_ line: consuming Rewriting) {
    keep(upTo: count, &line)
    count = line.count
    highCount = line.highCount
  }
}
