extension RepairedText {
  /// The edits of a text, in order.
  ///
  /// An edit is put together when it is asked for: a badly damaged text has one every few
  /// characters.
  public struct Edits: RandomAccessCollection, Sendable, Equatable {
    private var records: [Record] = []
    /// The replacements, one after the other.
    private var bytes: [UInt8] = []
    private var texts: [String] = []

    private struct Record {
      var start: Int
      var count: Int
      var bytesStart: Int
      var bytesCount: UInt32
      /// The number of the step in the lowest four bits, the note above.
      var reason: UInt32

      var range: Range<Int> {
        get { start..<start + count }
        set { (start, count) = (newValue.lowerBound, newValue.count) }
      }
    }

    init() {}

    /// The place of the first edit.
    public var startIndex: Int { 0 }
    /// The number of edits.
    public var endIndex: Int { records.count }

    /// The edit with a number.
    public subscript(position: Int) -> Repairer.Edit {
      let record = records[position]
      let end = record.bytesStart + Int(record.bytesCount)
      return Repairer.Edit(
        step: StepSet.ordered[Int(record.reason & 0xF)].step, range: record.range,
        replacement: Array(bytes[record.bytesStart..<end]),
        note: EditNote(code: record.reason >> 4).text(in: texts))
    }

    /// Whether the edits are the same, one by one.
    public static func == (left: Edits, right: Edits) -> Bool { left.elementsEqual(right) }

    /// Takes the changes of a step to a part of the text in, with their ranges in the part as it came.
    ///
    /// - Parameter offset: where the part begins.
    mutating func append(
      _ changes: ChangeList, of step: StepSet, through runs: PackedRuns, at offset: Int
    ) {
      // What lines have in common is kept once.
      let isGoingOn = !texts.isEmpty && texts.last == changes.texts.first
      let known = isGoingOn ? texts.count - 1 : texts.count
      texts += changes.texts.dropFirst(isGoingOn ? 1 : 0)
      let number = UInt32(step.rawValue.trailingZeroBitCount)
      var place = bytes.count
      let shift = place
      bytes += changes.bytes
      let map = runs.words.isEmpty ? nil : OffsetMap(runs)
      for change in changes.items {
        let range = map?.sourceRange(of: change.range) ?? change.range
        let end = change.bytesEnd + shift
        records.append(
          Record(
            start: range.lowerBound + offset, count: range.count, bytesStart: place,
            bytesCount: UInt32(end - place),
            reason: change.note.moved(by: known).code << 4 | number))
        place = end
      }
    }

    /// Takes the edits of a repair of the result in.
    ///
    /// - Parameter map: from the result to the text.
    mutating func append(_ edits: Edits, ledThrough map: OffsetMap) {
      let shift = bytes.count
      let textShift = texts.count
      bytes += edits.bytes
      texts += edits.texts
      for var record in edits.records {
        record.range = map.sourceRange(of: record.range)
        record.bytesStart += shift
        let note = EditNote(code: record.reason >> 4).moved(by: textShift)
        record.reason = note.code << 4 | record.reason & 0xF
        records.append(record)
      }
    }

    /// The edits with what a map makes of their ranges.
    func led(through map: OffsetMap) -> Edits {
      var edits = self
      for index in edits.records.indices {
        edits.records[index].range = map.sourceRange(of: records[index].range)
      }
      return edits
    }

    /// Brings the edits in the order of their places, from one of them on; those of one place stay as
    /// they are.
    mutating func sort(from first: Int = 0) {
      let isSorted = records[first...].indices.dropFirst().allSatisfy {
        records[$0 - 1].start <= records[$0].start
      }
      if isSorted { return }
      // `sort` is stable, though that is not promised: the number of an edit decides.
      records[first...] = ArraySlice(
        records[first...].enumerated().sorted {
          ($0.element.start, $0.offset) < ($1.element.start, $1.offset)
        }.map(\.element))
    }
  }
}
