/// Leads from offsets of a text to lines counted from 1, and back.
///
/// Lines are those of an editor: they end at `\n`.
struct LineIndex {
  private let starts: [Int]
  private let end: Int

  /// - Complexity: O(*n*) in the length of the text.
  init(_ utf8: [UInt8]) {
    var starts = [0]
    for (index, byte) in utf8.enumerated() where byte == 0x0A { starts.append(index + 1) }
    if starts.count > 1, starts.last == utf8.count { starts.removeLast() }
    self.starts = starts
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
