/// Some thousand edits, each in sixteen bytes, and what they put into the text.
///
/// Pages do not move when there are more of them, and what is in them counts from where they begin.
struct EditPage: Sendable {
  /// The number of the first edit.
  let number: Int
  /// Where the page begins in the text.
  private let offset: Int
  private var records: [Record] = []
  /// The replacements, one after the other.
  private var bytes: [UInt8] = []
  /// The first edit of the part that comes in.
  private var part = 0
  private var isInOrder = true

  private struct Record {
    /// Where the edit is, counted from the offset of the page.
    var start: UInt32
    var count: UInt32
    /// Where its replacement ends; it begins where that of the one before ends.
    var bytesEnd: UInt32
    /// The number of the step in the lowest bits, the note above.
    var reason: UInt32
  }

  private static let stepBits: UInt32 = 5

  private static let room = 1 << 12
  private static let limit = Int(UInt32.max) / 2

  init(number: Int, offset: Int) {
    self.number = number
    self.offset = offset
  }

  var count: Int { records.count }

  /// Whether edits at a place of the text and behind it are to be written here.
  func takesMore(at place: Int) -> Bool {
    records.count < Self.room && bytes.count < Self.limit
      && offset...offset + Self.limit ~= place
  }

  /// Where an edit is in the text.
  func range(_ index: Int) -> Range<Int> {
    let start = offset + Int(records[index].start)
    return start..<start + Int(records[index].count)
  }

  /// What an edit put there.
  func replacement(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index == 0 ? 0 : Int(records[index - 1].bytesEnd))..<Int(records[index].bytesEnd)]
  }

  /// What made an edit.
  func reason(_ index: Int) -> (step: Int, note: EditNote) {
    let reason = records[index].reason
    return (
      Int(reason & (1 << Self.stepBits - 1)), EditNote(code: reason >> Self.stepBits)
    )
  }

  mutating func beginPart() {
    part = records.count
    isInOrder = true
  }

  /// Takes the changes of a step in.
  mutating func append(
    _ changes: ChangeList, of step: Int, notesMovedBy known: Int, through runs: PackedRuns,
    at place: Int
  ) {
    let before = records.count
    var walk = OffsetWalk(runs, from: OffsetMap.Checkpoint(), isInverse: true)
    let shift = bytes.count
    bytes += changes.bytes
    for change in changes.items {
      let range = walk.cover(change.range)
      append(
        range.lowerBound + place..<range.upperBound + place, shift + change.bytesEnd,
        change.note.moved(by: known).code << Self.stepBits | UInt32(step))
    }
    if before > part, before < records.count, records[before - 1].start > records[before].start {
      isInOrder = false
    }
  }

  /// Takes one edit in.
  mutating func append(
    _ range: Range<Int>, _ replacement: ArraySlice<UInt8>, _ note: EditNote, of step: Int
  ) {
    bytes += replacement
    append(range, bytes.count, note.code << Self.stepBits | UInt32(step))
  }

  @inline(__always)
  private mutating func append(_ range: Range<Int>, _ bytesEnd: Int, _ reason: UInt32) {
    precondition(
      range.upperBound - offset <= UInt32.max && bytesEnd <= UInt32.max, "A line of 4 GB")
    records.append(
      Record(
        start: UInt32(truncatingIfNeeded: range.lowerBound - offset),
        count: UInt32(truncatingIfNeeded: range.count),
        bytesEnd: UInt32(truncatingIfNeeded: bytesEnd), reason: reason))
  }

  /// Brings the edits of the part in the order of their places; those of one place stay as they are.
  mutating func endPart() {
    if isInOrder { return }
    // `sort` is stable, though that is not promised: the number of an edit decides.
    let order = (part..<records.count).sorted {
      (records[$0].start, $0) < (records[$1].start, $1)
    }
    var sorted: [Record] = []
    sorted.reserveCapacity(order.count)
    let start = part == 0 ? 0 : Int(records[part - 1].bytesEnd)
    var moved: [UInt8] = []
    moved.reserveCapacity(bytes.count - start)
    for index in order {
      var record = records[index]
      moved += replacement(index)
      record.bytesEnd = UInt32(start + moved.count)
      sorted.append(record)
    }
    records.replaceSubrange(part..., with: sorted)
    bytes.replaceSubrange(start..., with: moved)
  }
}
