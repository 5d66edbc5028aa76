internal import CTextKernels

/// Lines under repair: what they are by now, and the way back.
struct LinesUnderRepair {
  private(set) var utf8: [UInt8]
  /// From offsets of ``utf8`` to those of the lines as they came.
  private(set) var runs = PackedRuns()

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    runs.copy(utf8.count)
  }

  /// Makes the changes of a step.
  ///
  /// - Parameter changes: sorted and disjoint.
  mutating func apply(_ changes: ChangeList) {
    var made = PackedRuns()
    let taken = changes.items.reduce(0) { $0 + $1.range.count }
    let count = utf8.count - taken + changes.bytes.count
    // Unsafe: both buffers are written and read piece by piece, in order and up to their ends.
    utf8 = [UInt8](unsafeUninitializedCapacity: count) { result, written in
      utf8.withUnsafeBufferPointer { source in
        changes.bytes.withUnsafeBufferPointer { replacements in
          func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
            precondition(written + range.count <= count, "Changes out of order")
            _ = result[written...].initialize(fromContentsOf: bytes[range])
            written += range.count
          }
          var place = 0
          var bytes = 0
          var units = 0
          for change in changes.items {
            append(source, place..<change.range.lowerBound)
            append(replacements, bytes..<change.bytesEnd)
            made.copy(change.range.lowerBound - place)
            if units == change.unitsEnd {
              made.add(change.range.count, change.bytesEnd - bytes, count: 1)
            }
            for unit in changes.units[units..<change.unitsEnd] {
              made.add(Int(unit.source), Int(unit.result), count: Int(unit.count))
            }
            place = change.range.upperBound
            bytes = change.bytesEnd
            units = change.unitsEnd
          }
          append(source, place..<source.count)
          made.copy(source.count - place)
        }
      }
    }
    runs = made.composed(with: runs)
  }
}
