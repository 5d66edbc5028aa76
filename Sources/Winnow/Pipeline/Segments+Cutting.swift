extension [Segment] {
  /// The segments with some stretches of kept ones replaced.
  ///
  /// A line that is cut consists of sentences and its end from then on, whatever the text it was cut
  /// from had for lines, and the end goes by them: so a policy decides the same of what comes out.
  ///
  /// - Parameters:
  ///   - cuts: Sorted and disjoint, inside of kept segments; one may span several of these where they
  ///     touch.
  ///   - utf8: The text.
  /// - Complexity: O(*n* + *m*) in the numbers of segments and cuts.
  func cutting(_ cuts: [Segment], of utf8: [UInt8]) -> [Segment] {
    var result: [Segment] = []
    result.reserveCapacity(count + cuts.count)
    func append(_ segment: consuming Segment, _ range: Range<Int>, _ kind: SegmentKind) {
      segment.id = result.count
      segment.range = range
      segment.kind = kind
      if kind == .lineEnd, segment.stream != .clean {
        let streams = result.trailingSentences.lazy.map(\.stream)
        segment.decision = Decision.ofLineEnd(behind: streams) ?? segment.decision
      }
      result.append(segment)
    }
    var next = 0
    for index in indices {
      var position = self[index].range.lowerBound
      let end = self[index].range.upperBound
      while position < end {
        while next < cuts.count, cuts[next].range.upperBound <= position { next += 1 }
        guard next < cuts.count, cuts[next].range.lowerBound < end else {
          append(self[index], position..<end, self[index].kind(of: position..<end, in: utf8))
          break
        }
        let cut = cuts[next].range.clamped(to: position..<end)
        if position < cut.lowerBound {
          let rest = position..<cut.lowerBound
          append(self[index], rest, self[index].kind(of: rest, in: utf8))
        }
        let kind = cuts[next].kind == .line ? self[index].kind(of: cut, in: utf8) : cuts[next].kind
        append(cuts[next], cut, kind)
        position = cut.upperBound
      }
    }
    return result
  }

  /// The sentences at the end.
  private var trailingSentences: ArraySlice<Segment> {
    self[((lastIndex { $0.kind != .sentence }) ?? -1) + 1..<count]
  }
}

extension Segment {
  /// The kind of a part of the segment.
  fileprivate func kind(of part: Range<Int>, in utf8: [UInt8]) -> SegmentKind {
    guard kind == .line, part != range else { return kind }
    let end = range.upperBound - lineTerminatorLength(of: utf8[range])
    return part.lowerBound < end ? .sentence : .lineEnd
  }
}
