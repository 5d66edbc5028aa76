internal import CTextKernels

/// Finds the lines of a text that some steps may have to change.
///
/// The kernel sees characters and neighbours only, 1 to 10 GB/s over lines that need nothing.
struct SuspectScan: @unchecked Sendable {
  /// A line, and the steps that may have work in it.
  struct Line {
    var range: Range<Int>
    var steps: StepSet
  }

  /// Neighbouring lines, and what they need, by places in the stretch.
  struct Stretch {
    var range: Range<Int>
    var needs = LineNeeds()
  }

  // Its pointers are those of the table, which is never freed.
  private let suspects: TextSuspects
  /// The steps on demand that are to look at every line.
  private let onDemand: StepSet

  /// The loops that may be taken.
  enum Kernels: Int32 {
    /// What the others are compared with.
    case reference
    case avx2
    case avx512
  }

  /// Makes a scan for steps.
  ///
  /// - Parameter kernels: the loops to take, unless only slower ones are there.
  init(_ steps: StepSet, kernels: Kernels = .avx512) {
    onDemand = steps.intersection(.onDemand)
    let table = SuspectTable.shared
    var suspects = TextSuspects(
      entries: table.entries, blocks: table.blocks, pairs: table.pairs,
      row_words: Int32(table.rowWords), kernels: min(kernels.rawValue, text_kernels()),
      kinds: table.kinds, common_bits: SuspectTable.commonSteps.rawValue,
      pair_bits: StepSet([.mojibake, .nfc]).rawValue,
      order_bits: StepSet(.nfc).rawValue,
      trailing_bits: StepSet(.spaces).rawValue,
      idle_bits: StepSet(.invisible).rawValue,
      wanted: 0, ascii: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
    text_suspects_want(&suspects, steps.subtracting(.onDemand).rawValue)
    self.suspects = suspects
  }

  /// Calls a closure with stretches of lines of well-formed UTF-8, of which a step may have to change
  /// the first and the last one and most of the others, each some kilobytes at most unless it is one
  /// line.
  ///
  /// - Parameter lines: the lines to look at.
  /// - Complexity: O(n).
  func forEachStretch(
    in utf8: [UInt8], lines: [Range<Int>], _ body: (Stretch) -> Void
  ) {
    for lines in lines {
      let end = lines.upperBound
      var line = next(in: utf8, from: lines.lowerBound, to: end)
      while let first = line {
        let start = first.range.lowerBound
        var stretch = Stretch(range: start..<start)
        while let more = line,
          stretch.range.isEmpty
            || more.range.lowerBound - stretch.range.upperBound <= Self.gap
              && more.range.upperBound - start <= Self.limit
        {
          stretch.needs.append(
            more.range.lowerBound - start..<more.range.upperBound - start, more.steps)
          stretch.range = start..<more.range.upperBound
          line = next(in: utf8, from: more.range.upperBound, to: end)
        }
        body(stretch)
      }
    }
  }

  /// The next line that a step may have to change, with its line end.
  ///
  /// - Parameters:
  ///   - offset: the start of a line.
  ///   - end: the end of a line, or nil for that of the text.
  func next(in utf8: [UInt8], from offset: Int, to end: Int? = nil) -> Line? {
    let end = end ?? utf8.count
    guard offset < end else { return nil }
    if !onDemand.isEmpty { return line(in: utf8, at: offset, to: end) }
    return utf8.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return nil }
      return withUnsafePointer(to: suspects) { suspects in
        let line = text_next_suspect_line(suspects, base, Int64(offset), Int64(end))
        guard line.bits != 0 else { return nil }
        return Line(range: Int(line.start)..<Int(line.end), steps: StepSet(rawValue: line.bits))
      }
    }
  }

  /// The line at an offset, and the steps that may have work in it, if any.
  ///
  /// - Parameter end: the end of a line, or nil for that of the text.
  func line(in utf8: [UInt8], at offset: Int, to end: Int? = nil) -> Line {
    utf8.withUnsafeBufferPointer { text in
      guard let base = text.baseAddress else { return Line(range: 0..<0, steps: []) }
      return withUnsafePointer(to: suspects) { suspects in
        let line = text_suspect_line(
          suspects, base, Int64(offset), Int64(end ?? text.count))
        return Line(
          range: Int(line.start)..<Int(line.end),
          steps: StepSet(rawValue: line.bits).union(onDemand))
      }
    }
  }

  /// What lines of a text need, by places in their range.
  func needs(in utf8: [UInt8], lines: Range<Int>) -> LineNeeds {
    var needs = LineNeeds()
    let origin = lines.lowerBound
    var start = origin
    while let line = next(in: utf8, from: start, to: lines.upperBound) {
      start = line.range.upperBound
      needs.append(line.range.lowerBound - origin..<start - origin, line.steps)
    }
    return needs
  }

  static let limit = 1 << 14
  /// How much that needs nothing may stand between lines of a stretch: a stretch costs as much.
  private static let gap = 1 << 10
}
