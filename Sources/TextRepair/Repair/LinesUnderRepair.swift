/// Lines under repair: what they are by now, and the way back.
struct LinesUnderRepair {
  private(set) var utf8: [UInt8]
  /// From offsets of ``utf8`` to those of the lines as they came.
  private(set) var map: OffsetMap

  init(_ utf8: [UInt8]) {
    self.utf8 = utf8
    map = OffsetMap(identity: utf8.count)
  }

  /// Makes the changes of a step.
  ///
  /// - Parameter changes: sorted and disjoint.
  mutating func apply(_ changes: ChangeList) {
    var builder = OffsetMapBuilder()
    let taken = changes.items.reduce(0) { $0 + $1.range.count }
    let count = utf8.count - taken + changes.bytes.count
    // Unsafe: both buffers are written and read piece by piece, in order and up to their ends.
    utf8 = [UInt8](unsafeUninitializedCapacity: count) { result, made in
      utf8.withUnsafeBufferPointer { source in
        changes.bytes.withUnsafeBufferPointer { replacements in
          func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
            precondition(made + range.count <= count, "Changes out of order")
            _ = result[made...].initialize(fromContentsOf: bytes[range])
            made += range.count
          }
          var place = 0
          var bytes = 0
          var units = 0
          for change in changes.items {
            append(source, place..<change.range.lowerBound)
            append(replacements, bytes..<change.bytesEnd)
            builder.copy(change.range.lowerBound - place)
            if units == change.unitsEnd {
              builder.replace(change.range.count, with: change.bytesEnd - bytes)
            }
            for unit in changes.units[units..<change.unitsEnd] {
              builder.add(unit.source, unit.result, count: unit.count)
            }
            place = change.range.upperBound
            bytes = change.bytesEnd
            units = change.unitsEnd
          }
          append(source, place..<source.count)
          builder.copy(source.count - place)
        }
      }
    }
    map = builder.map.composed(with: map)
  }
}
