// Instructions in the open that are broken over several short lines.
extension Screening {
  /// Lines up to this many words may be parts of an instruction broken over several.
  private static let shortLine = 6
  private static let mostLines = 6
  private static let leastSplit = 5
  private static let splitDoubt: Float = 2
  /// The same where each line is one word, as the choices of a form are.
  private static let listDoubt: Float = 3.5

  /// Looks at runs of short lines.
  mutating func addSplits(_ lines: [(range: Range<Int>, line: ScreenedLine)]) {
    for run in lines.split(whereSeparator: { $0.line.words > Self.shortLine }) where run.count > 1 {
      addSplit(Array(run))
    }
  }

  /// The shortest runs of short lines that only together are an instruction.
  private mutating func addSplit(_ lines: [(range: Range<Int>, line: ScreenedLine)]) {
    var start = 0
    search: while start < lines.count {
      var sum = lines[start].line.injectionSum
      var telling = sum > 0 ? 1 : 0
      var end = start + 1
      // Entries of a menu that stand there again and again are no sentence.
      while end < min(lines.count, start + Self.mostLines), !lines[start].line.isOrder,
        !lines[end].line.isOrder, !says(lines[end], again: lines[start..<end])
      {
        sum += lines[end].line.injectionSum
        if lines[end].line.injectionSum > 0 { telling += 1 }
        end += 1
        guard telling > 1, sum > 0 else { continue }
        let range = lines[start].range.lowerBound..<lines[end - 1].range.upperBound
        let joined = reader.read(utf8, range).whole
        // Any few words can be put together by chance.
        let doubt = joined.words > end - start ? Self.splitDoubt : Self.listDoubt
        if joined.words >= Self.leastSplit, joined.injection > doubt,
          mayBeText(lines[start..<end].map(\.range))
        {
          add(.injectionSplit, range, joined.injection - doubt, ScreeningModel.injection)
          start = end
          continue search
        }
      }
      start += 1
    }
  }

  /// Whether lines may be parts of a sentence, and are neither of a program nor most of them fields: the names there
  /// are words that orders are made of ("output", "prompt", "mode").
  private func mayBeText(_ lines: [Range<Int>]) -> Bool {
    let lines = lines.map { LineMeasures(utf8, $0) }
    return !lines.contains { $0.hasBraces || $0.codeSigns > 0 }
      && lines.count(where: \.hasLabel) * 2 <= lines.count
  }

  /// Whether a line is the same as one of those before it.
  private func says(
    _ line: (range: Range<Int>, line: ScreenedLine),
    again before: ArraySlice<(range: Range<Int>, line: ScreenedLine)>
  ) -> Bool {
    before.contains {
      // What says the same was read the same.
      $0.line.injectionSum == line.line.injectionSum && $0.line.words == line.line.words
        && words($0.range).elementsEqual(words(line.range))
    }
  }

  /// The bytes of a line without white space around them.
  private func words(_ line: Range<Int>) -> Slice<UnsafeBufferPointer<UInt8>> {
    utf8[LineEdges.trimmed(line, in: utf8)]
  }
}
