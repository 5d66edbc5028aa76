internal import Winnow

/// Leads from offsets of a text to lines counted from 1, and back.
///
/// Lines are those that segments are made of.
struct LineIndex {
  private let starts: [Int]
  private let end: Int

  /// - Complexity: O(*n*) in the length of the text.
  init(_ utf8: [UInt8]) {
    let starts = LineScanner.lineStarts(of: utf8)
    self.starts = starts.isEmpty ? [0] : starts
    end = utf8.count
  }

  /// The number of lines.
  var count: Int { starts.count }

  /// The line an offset is in.
  ///
  /// - Complexity: O(log *n*) in the number of lines.
  func line(at offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }

  /// The bytes of a line, with its end.
  func range(ofLine line: Int) -> Range<Int> {
    starts[line - 1]..<(line < starts.count ? starts[line] : end)
  }
}
