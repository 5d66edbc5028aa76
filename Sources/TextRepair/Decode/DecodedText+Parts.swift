extension DecodedText {
  /// What became of some stretches of the bytes, as texts by themselves.
  ///
  /// - Parameters:
  ///   - sources: Where they stand in the original: in order, without overlaps, and each between
  ///     two characters.
  ///   - evidence: Why the charset was taken.
  /// - Complexity: O(n) in the bytes and the runs of the map, and in the findings for each stretch.
  package func parts(
    ofOriginal sources: [Range<Int>], evidence: Evidence
  ) -> [DecodedText] {
    var runs = map.runs[...]
    return sources.map { source in
      var builder = OffsetMapBuilder()
      runs = runs.drop { $0.sourceEnd <= source.lowerBound }
      for run in runs where run.sourceUnit > 0 {
        if run.sourceStart >= source.upperBound { break }
        let start = max(run.sourceStart, source.lowerBound)
        let count = (min(run.sourceEnd, source.upperBound) - start) / run.sourceUnit
        guard count > 0 else { continue }
        builder.copy(start - source.lowerBound - builder.sourceCount)
        builder.add(run.sourceUnit, run.resultUnit, count: count)
      }
      builder.copy(source.count - builder.sourceCount)
      let part = builder.map
      let start = map.resultRange(of: source).lowerBound
      return DecodedText(
        utf8: Array(utf8[start..<start + part.resultCount]), charset: charset,
        evidence: evidence, map: part, findings: findings.compactMap { $0.moved(into: source) })
    }
  }
}

extension Finding {
  /// The same in a part of the bytes; nil if it lies outside.
  fileprivate func moved(into part: Range<Int>) -> Finding? {
    guard range.overlaps(part) else { return nil }
    let inside = range.clamped(to: part)
    return Finding(
      kind: kind,
      range: inside.lowerBound - part.lowerBound..<inside.upperBound - part.lowerBound,
      detail: detail, payload: payload)
  }
}
