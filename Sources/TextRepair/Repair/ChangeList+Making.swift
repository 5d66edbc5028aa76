extension ChangeList {
  /// A text with the changes made.
  ///
  /// - Precondition: the changes are in order and disjoint.
  func made(in source: [UInt8]) -> [UInt8] {
    let count = source.count + growth
    // Unsafe: both buffers are written and read piece by piece, in order and up to their ends.
    return [UInt8](unsafeUninitializedCapacity: count) { result, written in
      source.withUnsafeBufferPointer { source in
        bytes.withUnsafeBufferPointer { replacements in
          func append(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
            precondition(
              range.upperBound <= bytes.count && written + range.count <= count,
              "Changes out of order")
            if range.isEmpty { return }
            let from = UnsafeRawPointer(bytes.baseAddress! + range.lowerBound)
            let to = UnsafeMutableRawPointer(result.baseAddress! + written)
            let atOnce = SIMD16<UInt8>.scalarCount
            if range.count <= atOnce, range.lowerBound + atOnce <= bytes.count,
              written + atOnce <= count
            {
              // Mostly a few, which are not worth a call; what is too much is written over.
              to.storeBytes(
                of: from.loadUnaligned(as: SIMD16<UInt8>.self), as: SIMD16<UInt8>.self)
            } else {
              to.copyMemory(from: from, byteCount: range.count)
            }
            written += range.count
          }
          var place = 0
          var bytes = 0
          for change in items {
            append(source, place..<change.range.lowerBound)
            append(replacements, bytes..<change.bytesEnd)
            place = change.range.upperBound
            bytes = change.bytesEnd
          }
          append(source, place..<source.count)
        }
      }
    }
  }

  /// The way back from a text with the changes made.
  ///
  /// - Parameter count: the length of the text before.
  func runs(in count: Int) -> PackedRuns {
    if var parts {
      parts.copy(count - parts.sourceCount)
      return parts
    }
    var runs = PackedRuns()
    runs.reserveCapacity(items.count)
    var place = 0
    var bytes = 0
    for change in items {
      runs.copy(change.range.lowerBound - place)
      runs.add(change.range.count, change.bytesEnd - bytes, count: 1)
      place = change.range.upperBound
      bytes = change.bytesEnd
    }
    runs.copy(count - place)
    return runs
  }
}
