/// Many changes, with their bytes and parts in one place: mojibake makes one every few characters.
struct ChangeList {
  /// A range of a text, and where its replacement ends; it begins where that of the item before ends.
  struct Item {
    var range: Range<Int>
    var bytesEnd: Int
    var note: EditNote
  }

  private(set) var items: [Item] = []
  /// The items' replacements, one after the other.
  private(set) var bytes: [UInt8] = []
  /// Parts that became something each by itself, up to the end of the last item, if they are kept:
  /// each item is one if not.
  private(set) var parts: PackedRuns?
  /// Whether there are any: to ask for them takes its time.
  private let keepsParts: Bool
  /// How many bytes the items are in place of.
  private(set) var taken = 0
  /// What notes are about.
  private(set) var texts: [String] = []

  /// - Parameter keepsParts: whether there will be a way back from the parts of changes.
  init(keepsParts: Bool = true) {
    self.keepsParts = keepsParts
    parts = keepsParts ? PackedRuns() : nil
  }

  /// Adds a change behind all others, if their parts are not kept.
  ///
  /// - Parameter offset: what is to be added to its place.
  mutating func append(_ change: Change, movedBy offset: Int) {
    bytes += change.replacement
    taken += change.range.count
    let note = change.note.map { self.note($0) } ?? .none
    let range = change.range.lowerBound + offset..<change.range.upperBound + offset
    items.append(Item(range: range, bytesEnd: bytes.count, note: note))
  }

  /// Makes room for some changes and what they put in.
  mutating func reserve(changes count: Int, bytes size: Int) {
    items.reserveCapacity(count)
    bytes.reserveCapacity(size)
  }

  var isEmpty: Bool { items.isEmpty }

  /// The note of a text; neighbouring changes often have one in common.
  mutating func note(_ text: String) -> EditNote {
    if texts.last != text { texts.append(text) }
    return EditNote(text: texts.count - 1)
  }

  /// Begins a change at a place behind all others.
  mutating func begin(at place: Int, note: EditNote) {
    copyParts(upTo: place)
    items.append(Item(range: place..<place, bytesEnd: bytes.count, note: note))
  }

  /// Adds a part to the last change.
  mutating func add(_ source: Int, _ replacement: some Collection<UInt8>) {
    bytes.append(contentsOf: replacement)
    addPart(source, replacement.count)
  }

  /// Adds one change behind all others, whose parts become a character each.
  ///
  /// - Parameter part: how many bytes a part is in place of.
  @inline(__always)
  mutating func add(
    _ range: Range<Int>, _ replacement: UnsafeBufferPointer<UInt8>, note: EditNote,
    _ part: (Int) -> Int
  ) {
    copyParts(upTo: range.lowerBound)
    bytes.append(contentsOf: replacement)
    if keepsParts {
      var start = 0
      var index = 0
      while start < replacement.count {
        var end = start + 1
        while end < replacement.count, replacement[end] & 0xC0 == 0x80 { end += 1 }
        parts?.add(part(index), end - start, count: 1)
        index += 1
        start = end
      }
    }
    items.append(Item(range: range, bytesEnd: bytes.count, note: note))
    taken += range.count
  }

  private mutating func addPart(_ source: Int, _ result: Int) {
    extend(by: source)
    parts?.add(source, result, count: 1)
  }

  private mutating func extend(by source: Int) {
    let last = items.count - 1
    let range = items[last].range
    items[last].range = range.lowerBound..<range.upperBound + source
    items[last].bytesEnd = bytes.count
    taken += source
  }

  private mutating func copyParts(upTo place: Int) {
    if keepsParts, let count = parts?.sourceCount { parts?.copy(place - count) }
  }

  /// Adds one change behind all others.
  ///
  /// - Parameters:
  ///   - words: has its parts, if those are kept.
  ///   - stretch: where they are there.
  mutating func add(
    _ range: Range<Int>, _ replacement: UnsafeBufferPointer<UInt8>, _ words: [UInt64],
    _ stretch: PackedStretch, note: EditNote
  ) {
    copyParts(upTo: range.lowerBound)
    if keepsParts { parts?.append(words, stretch) }
    bytes.append(contentsOf: replacement)
    items.append(Item(range: range, bytesEnd: bytes.count, note: note))
    taken += range.count
  }

  /// How much longer the text gets.
  var growth: Int { bytes.count - taken }

  /// Adds changes behind all others, one for neighbouring runs of a stretch.
  ///
  /// - Parameters:
  ///   - place: where the stretch begins.
  ///   - replacement: what it becomes with the bytes copied between runs.
  mutating func addEach(
    at place: Int, _ replacement: UnsafeBufferPointer<UInt8>, _ words: [UInt64],
    _ stretch: PackedStretch, note: EditNote
  ) {
    copyParts(upTo: place)
    if keepsParts { parts?.append(words, stretch) }
    var index = stretch.words.lowerBound
    var (source, result) = (place, 0)
    var isBehindRun = false
    while index < stretch.words.upperBound {
      let run = PackedRuns.run(in: words, at: &index)
      source += run.gap
      result += run.gap
      if run.gap > 0 || !isBehindRun {
        items.append(Item(range: source..<source, bytesEnd: bytes.count, note: note))
      }
      let made = result + run.result * run.count
      bytes.append(contentsOf: replacement[result..<made])
      extend(by: run.source * run.count)
      source += run.source * run.count
      result = made
      isBehindRun = true
    }
  }
}
