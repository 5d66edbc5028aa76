extension OffsetMap {
  /// The map that leads through this one and then through another: from this map's result to the
  /// other's source.
  ///
  /// ```swift
  /// let toBytes = repaired.map.composed(with: decoded.map)
  /// ```
  ///
  /// - Parameter outer: the map of the text that this map's source is the result of.
  /// - Precondition: `outer.resultCount == sourceCount`.
  /// - Complexity: O(n + m) in the numbers of units, O(1) if one of the two is an identity.
  public func composed(with outer: OffsetMap) -> OffsetMap {
    precondition(outer.resultCount == sourceCount, "The maps do not meet")
    if outer.isIdentity { return self }
    if isIdentity { return outer }
    return OffsetMap(packed.composed(with: outer.packed))
  }
}

extension PackedRuns {
  /// The runs from the result of these to the source of others.
  ///
  /// - Precondition: these begin where the others end.
  func composed(with outer: PackedRuns) -> PackedRuns {
    if outer.words.isEmpty { return self }
    if words.isEmpty { return outer }
    var runs = PackedRuns()
    var inner = UnitCursor(words, isInverse: false)
    var outer = UnitCursor(outer.words, isInverse: true)
    // Walks along the text in the middle; every round passes over a stretch at whose ends both maps
    // have a boundary.
    while true {
      if case .copy(let room) = inner.part, let whole = outer.takeWords(within: room) {
        runs.append(outer.words, whole)
        inner.skip(bytes: whole.result)
        continue
      }
      switch (inner.part, outer.part) {
      case (.copy(let left), .copy(let right)):
        let count = min(left, right, sourceCount - inner.place)
        if count <= 0 { return runs }
        runs.copy(count)
        inner.skip(bytes: count)
        outer.skip(bytes: count)
      case (.units(0, let made, let count), _):
        runs.add(0, made, count: count)
        inner.skip(units: count)
      case (_, .units(0, let lost, let count)):
        runs.add(lost, 0, count: count)
        outer.skip(units: count)
      case (.copy(let room), .units(let size, let source, let count)) where room >= size:
        let count = min(count, room / size)
        runs.add(source, size, count: count)
        outer.skip(units: count)
        inner.skip(bytes: count * size)
      case (.units(let size, let made, let count), .copy(let room)) where room >= size:
        let count = min(count, room / size)
        runs.add(size, made, count: count)
        inner.skip(units: count)
        outer.skip(bytes: count * size)
      case (.units(let size, let made, let left), .units(let other, let source, let right))
      where size == other:
        let count = min(left, right)
        runs.add(source, made, count: count)
        inner.skip(units: count)
        outer.skip(units: count)
      default:
        let result = inner.consumed
        let source = outer.consumed
        inner.step()
        // Ends that do not meet: the shorter side goes on until they do.
        while inner.place != outer.place {
          if inner.place < outer.place {
            inner.step(upTo: outer.place)
          } else {
            outer.step(upTo: inner.place)
          }
        }
        runs.add(outer.consumed - source, inner.consumed - result, count: 1)
      }
    }
  }
}

/// Walks over the units of a map along its side in the middle of two maps.
private struct UnitCursor {
  enum Part {
    /// Bytes that are copied, up to the next run or without end.
    case copy(Int)
    /// Units of the run under the cursor: bytes in the middle, bytes on the other side, how many.
    case units(Int, Int, Int)
  }

  let words: [UInt64]
  private let isInverse: Bool
  private var index = 0
  /// The word of the run under the cursor, while nothing of it was passed.
  private var start: Int?
  /// What is left of the run under the cursor, and of the copied bytes before it.
  private var run = PackedRun(gap: 0, source: 0, result: 0, count: 0)
  /// Bytes passed in the middle.
  private(set) var place = 0
  /// Bytes passed on the other side.
  private(set) var consumed = 0

  /// - Parameter isInverse: the middle is the result of the runs.
  init(_ words: [UInt64], isInverse: Bool) {
    self.words = words
    self.isInverse = isInverse
    advance()
  }

  var part: Part {
    if run.gap > 0 { return .copy(run.gap) }
    return .units(run.source, run.result, run.count)
  }

  private mutating func advance() {
    start = index
    guard index < words.count else {
      run = PackedRun(gap: .max, source: 0, result: 0, count: 0)
      return
    }
    let next = PackedRuns.run(in: words, at: &index)
    run = isInverse ? next.inverted : next
  }

  /// Passes over the runs that lie before the end of some bytes in the middle; nil if there are not
  /// several. Only for an inverse.
  mutating func takeWords(within room: Int) -> PackedStretch? {
    guard let start, run.gap < room else { return nil }
    let taken = PackedStretch(from: start, of: words, within: room)
    guard taken.isSeveral else { return nil }
    place += taken.result
    consumed += taken.source
    index = taken.words.upperBound
    advance()
    return taken
  }

  mutating func skip(bytes: Int) {
    start = nil
    place += bytes
    consumed += bytes
    if run.gap < .max { run.gap -= bytes }
    if run.gap == 0, run.count == 0 { advance() }
  }

  mutating func skip(units count: Int) {
    start = nil
    place += run.source * count
    consumed += run.result * count
    run.count -= count
    if run.count == 0 { advance() }
  }

  /// Passes over one unit, or over one copied byte.
  mutating func step() {
    step(upTo: place + 1)
  }

  /// Passes over one unit, or over copied bytes up to a place.
  mutating func step(upTo limit: Int) {
    switch part {
    case .copy(let count): skip(bytes: min(count, limit - place))
    case .units: skip(units: 1)
    }
  }
}
