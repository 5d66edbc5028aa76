/// Many changes, with their bytes and parts in two arrays: mojibake makes one every few characters.
struct ChangeList {
  /// A range of a text, what is to stand there, and the parts of both.
  struct Item {
    var range: Range<Int>
    var replacement: Range<Int>
    var units: Range<Int>
    var note: EditNote?
  }

  private(set) var items: [Item] = []
  /// What the items' replacements are ranges of.
  private(set) var bytes: [UInt8] = []
  /// Parts that became something each by itself: those of an item, if it has any, tile its range and
  /// its replacement.
  private(set) var units: [Change.Units] = []

  init() {}

  init(_ changes: [Change]) {
    items.reserveCapacity(changes.count)
    for change in changes {
      let start = bytes.count
      bytes += change.replacement
      items.append(
        Item(
          range: change.range, replacement: start..<bytes.count,
          units: units.count..<units.count, note: change.note.map(EditNote.text)))
    }
  }

  var isEmpty: Bool { items.isEmpty }

  /// Begins a change at a place behind all others.
  mutating func begin(at place: Int, note: EditNote?) {
    items.append(
      Item(
        range: place..<place, replacement: bytes.count..<bytes.count,
        units: units.count..<units.count, note: note))
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

  /// Adds several parts of one shape to the last change.
  mutating func add(_ units: Change.Units, _ replacement: UnsafeBufferPointer<UInt8>) {
    bytes.append(contentsOf: replacement)
    let last = items.count - 1
    let end = items[last].range.upperBound + units.source * units.count
    items[last].range = items[last].range.lowerBound..<end
    items[last].replacement = items[last].replacement.lowerBound..<bytes.count
    self.units.append(units)
    items[last].units = items[last].units.lowerBound..<self.units.count
  }

  private mutating func addUnit(_ source: Int, _ result: Int) {
    let last = items.count - 1
    let end = items[last].range.upperBound + source
    items[last].range = items[last].range.lowerBound..<end
    items[last].replacement = items[last].replacement.lowerBound..<bytes.count
    if let unit = units.last, !items[last].units.isEmpty, unit.source == source,
      unit.result == result
    {
      units[units.count - 1].count += 1
      return
    }
    units.append(Change.Units(source: source, result: result, count: 1))
    items[last].units = items[last].units.lowerBound..<units.count
  }
}

/// What is to be said about an edit beyond what holds for all of its step.
enum EditNote: Hashable, Sendable {
  case origin(MojibakeOrigin)
  case text(String)
}
