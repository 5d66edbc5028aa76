internal import CTextKernels
internal import ICUText

/// The alphabetic characters.
struct Letters {
  let ranges = ScalarSet(.alphabetic).ranges

  /// Whether a scalar is alphabetic, by ICU's data.
  func contains(_ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }

  /// The same from the embedded table. Asking the standard library takes ten times as long, and
  /// mojibake is all about what is a letter.
  @inline(__always)
  static func contains(_ value: UInt32) -> Bool {
    SuspectTable.shared.entry(of: value) & UInt64(TEXT_LETTER) != 0
  }
}
