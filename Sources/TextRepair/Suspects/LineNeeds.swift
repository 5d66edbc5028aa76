/// Lines of a text, and the steps that may have work in them.
struct LineNeeds {
  struct Line {
    /// The line with its line end.
    var range: Range<Int>
    var steps: StepSet
    /// The steps that may have work in what a change makes of it, if that is known.
    var stepsToCome: StepSet?
    /// Whether it is not as it came.
    var isChanged = false
  }

  /// In order.
  private(set) var lines: [Line] = []

  /// All steps that may have work.
  var steps: StepSet { lines.reduce(into: []) { $0.formUnion($1.steps) } }

  mutating func append(_ range: Range<Int>, _ steps: StepSet) {
    lines.append(Line(range: range, steps: steps))
  }

  /// Says what steps may have work in what the next changes make of a line.
  mutating func expect(_ steps: StepSet, of index: Int) { lines[index].stepsToCome = steps }

  mutating func keepChangedLines() { lines.removeAll { !$0.isChanged } }

  /// The lines that a step may have work in; such with few others between them are one range.
  func ranges(of step: StepSet) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    for line in lines where line.steps.contains(step) {
      if let last = ranges.last, line.range.lowerBound - last.upperBound < 256 {
        ranges[ranges.count - 1] = last.lowerBound..<line.range.upperBound
      } else {
        ranges.append(line.range)
      }
    }
    return ranges
  }

  /// Follows changes of the text; what may have work in the changed lines is looked for.
  ///
  /// - Parameters:
  ///   - changes: none of them takes the end of a line away.
  ///   - utf8: the text that they make.
  mutating func follow(_ changes: ChangeList, in utf8: [UInt8], _ scan: SuspectScan) {
    let old = lines
    lines.removeAll(keepingCapacity: true)
    var item = 0
    var bytes = 0
    var shift = 0
    for var line in old {
      let start = line.range.lowerBound + shift
      let first = item
      while item < changes.items.count,
        changes.items[item].range.lowerBound < line.range.upperBound
      {
        let change = changes.items[item]
        assert(line.range.lowerBound <= change.range.lowerBound)
        assert(change.range.upperBound <= line.range.upperBound)
        shift += change.bytesEnd - bytes - change.range.count
        bytes = change.bytesEnd
        item += 1
      }
      line.range = start..<line.range.upperBound + shift
      if item == first {
        line.stepsToCome = nil
        lines.append(line)
      } else if let steps = line.stepsToCome {
        if !steps.isEmpty {
          lines.append(Line(range: line.range, steps: steps, isChanged: true))
        }
      } else {
        append(changed: line.range, in: utf8, scan)
      }
    }
  }

  /// A change may have made several lines of one.
  private mutating func append(changed range: Range<Int>, in utf8: [UInt8], _ scan: SuspectScan) {
    var start = range.lowerBound
    while start < range.upperBound {
      let line = scan.line(in: utf8, at: start)
      start = line.range.upperBound
      if line.steps.isEmpty { continue }
      lines.append(Line(range: line.range, steps: line.steps, isChanged: true))
    }
  }
}
