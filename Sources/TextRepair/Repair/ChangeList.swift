internal import CTextKernels

/// Many changes, with their bytes and parts in arrays of their own: mojibake makes one every few
/// characters.
struct ChangeList {
  /// A range of a text, and where what belongs to it ends; it begins where that of the item before
  /// ends.
  struct Item {
    var range: Range<Int>
    var bytesEnd: Int
    var unitsEnd: Int
    var note: EditNote
  }

  private(set) var items: [Item] = []
  /// The items' replacements, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Parts that became something each by itself: those of an item, if it has any, tile its range and
  /// its replacement.
  private(set) var units: [Change.Units] = []
  /// What notes are about.
  private(set) var texts: [String] = []

  init() {}

  init(_ changes: [Change]) {
    items.reserveCapacity(changes.count)
    for change in changes {
      bytes += change.replacement
      let note = change.note.map { self.note($0) } ?? .none
      items.append(
        Item(range: change.range, bytesEnd: bytes.count, unitsEnd: units.count, note: note))
    }
  }

  var isEmpty: Bool { items.isEmpty }

  /// The note of a text; neighbouring changes often have one in common.
  mutating func note(_ text: String) -> EditNote {
    if texts.last != text { texts.append(text) }
    return EditNote(text: texts.count - 1)
  }

  /// Begins a change at a place behind all others.
  mutating func begin(at place: Int, note: EditNote) {
    items.append(
      Item(range: place..<place, bytesEnd: bytes.count, unitsEnd: units.count, note: note))
  }

  /// Adds a part to the last change.
  mutating func add(_ source: Int, _ replacement: some Collection<UInt8>) {
    bytes.append(contentsOf: replacement)
    addUnit(source, replacement.count)
  }

  /// Adds a part to the last change.
  mutating func add(_ source: Int, scalar: UInt32) {
    let start = bytes.count
    bytes.append(scalar: scalar)
    addUnit(source, bytes.count - start)
  }

  /// Adds a change of several parts behind all others.
  mutating func add(
    _ range: Range<Int>, _ parts: ArraySlice<Change.Units>,
    _ replacement: UnsafeBufferPointer<UInt8>, note: EditNote
  ) {
    bytes.append(contentsOf: replacement)
    units.append(contentsOf: parts)
    items.append(
      Item(range: range, bytesEnd: bytes.count, unitsEnd: units.count, note: note))
  }

  private mutating func addUnit(_ source: Int, _ result: Int) {
    let last = items.count - 1
    let range = items[last].range
    items[last].range = range.lowerBound..<range.upperBound + source
    items[last].bytesEnd = bytes.count
    let isFirst = range.isEmpty
    if !isFirst, let unit = units.last, unit.source == source, unit.result == result {
      units[units.count - 1].count += 1
    } else {
      units.append(Change.Units(source: Int32(source), result: Int32(result), count: 1))
    }
    items[last].unitsEnd = units.count
  }
}
