internal import ICUText

/// Writes down a conversion from its start to its end.
struct OffsetMapBuilder {
  private var runs: [OffsetRun] = []
  private(set) var sourceCount = 0
  private(set) var resultCount = 0

  /// Bytes that were copied.
  mutating func copy(_ count: Int) {
    sourceCount += count
    resultCount += count
  }

  /// Source bytes that became result bytes as a whole.
  mutating func replace(_ source: Int, with result: Int) {
    add(source, result, count: 1)
  }

  /// Several units of one shape.
  mutating func add(_ sourceUnit: Int, _ resultUnit: Int, count: Int) {
    guard count > 0, sourceUnit + resultUnit > 0 else { return }
    defer {
      sourceCount += sourceUnit * count
      resultCount += resultUnit * count
    }
    // A byte for a byte is where a copied byte would be.
    if sourceUnit == 1, resultUnit == 1 { return }
    if let last = runs.last, last.sourceUnit == sourceUnit, last.resultUnit == resultUnit,
      last.sourceEnd == sourceCount, last.resultEnd == resultCount
    {
      runs[runs.count - 1].count += count
      return
    }
    runs.append(
      OffsetRun(
        sourceStart: sourceCount, resultStart: resultCount, sourceUnit: sourceUnit,
        resultUnit: resultUnit, count: count))
  }

  /// A conversion of the bytes that follow.
  mutating func append(_ map: OffsetMap) {
    let (source, result) = (sourceCount, resultCount)
    for var run in map.runs {
      run.sourceStart += source
      run.resultStart += result
      // Only the first may go on with what was before.
      if run.sourceStart == source, run.resultStart == result {
        add(run.sourceUnit, run.resultUnit, count: run.count)
      } else {
        runs.append(run)
      }
    }
    sourceCount = source + map.sourceCount
    resultCount = result + map.resultCount
  }

  /// What was written down.
  var map: OffsetMap {
    OffsetMap(runs: runs, sourceCount: sourceCount, resultCount: resultCount)
  }
}
