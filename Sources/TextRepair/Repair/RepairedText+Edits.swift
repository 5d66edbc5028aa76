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
      var step: Repairer.Step
      var range: Range<Int>
      var replacement: Range<Int>
      var note: Note
    }

    private enum Note {
      case none
      case origin(MojibakeOrigin)
      case text(Int)
    }

    init() {}

    /// The place of the first edit.
    public var startIndex: Int { 0 }
    /// The number of edits.
    public var endIndex: Int { records.count }

    /// The edit with a number.
    public subscript(position: Int) -> Repairer.Edit {
      let record = records[position]
      let note: String? =
        switch record.note {
        case .none: nil
        case .origin(let origin): origin.note
        case .text(let index): texts[index]
        }
      return Repairer.Edit(
        step: record.step, range: record.range, replacement: Array(bytes[record.replacement]),
        note: note)
    }

    /// Whether the edits are the same, one by one.
    public static func == (left: Edits, right: Edits) -> Bool { left.elementsEqual(right) }

    /// Takes the changes of a step in, with their ranges as they are led by a map.
    mutating func append(_ changes: ChangeList, of step: Repairer.Step, through map: OffsetMap) {
      let shift = bytes.count
      bytes += changes.bytes
      for change in changes.items {
        let note: Note
        switch change.note {
        case nil: note = .none
        case .origin(let origin): note = .origin(origin)
        case .text(let text):
          // The changes of a line have one note in common.
          if texts.last != text { texts.append(text) }
          note = .text(texts.count - 1)
        }
        records.append(
          Record(
            step: step, range: map.sourceRange(of: change.range),
            replacement: change.replacement.lowerBound + shift..<change.replacement.upperBound
              + shift, note: note))
      }
    }

    /// Takes the edits of a part of the text in, which begins at an offset.
    mutating func append(_ edits: Edits, at offset: Int) {
      let shift = bytes.count
      let textShift = texts.count
      bytes += edits.bytes
      texts += edits.texts
      for var record in edits.records {
        record.range = record.range.lowerBound + offset..<record.range.upperBound + offset
        record.replacement =
          record.replacement.lowerBound + shift..<record.replacement.upperBound + shift
        if case .text(let index) = record.note { record.note = .text(index + textShift) }
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

    /// Brings the edits in the order of their places; those of one place stay as they are.
    mutating func sort() {
      let isSorted = zip(records, records.dropFirst()).allSatisfy {
        $0.range.lowerBound <= $1.range.lowerBound
      }
      if isSorted { return }
      // `sort` is stable, though that is not promised: the number of an edit decides.
      records = records.enumerated().sorted {
        ($0.element.range.lowerBound, $0.offset) < ($1.element.range.lowerBound, $1.offset)
      }.map(\.element)
    }
  }
}
