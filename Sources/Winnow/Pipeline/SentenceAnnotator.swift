/// An annotator which finds single sentences in lines of other text.
///
/// It sees a document before the others do, with whole lines as segments and languages of the whole
/// document only; the pipeline then cuts the lines at the bounds of its annotations, so that such a
/// sentence can be set aside alone.
public protocol SentenceAnnotator: Annotator {}

extension [Segment] {
  /// The segments with lines cut where an annotation begins or ends inside of one.
  ///
  /// - Parameter annotations: In any order.
  /// - Complexity: O(*n* + *m* log *m*) in the numbers of segments and annotations.
  func cut(at annotations: [Annotation], in utf8: [UInt8]) -> [Segment] {
    var bounds: [Int] = []
    for annotation in annotations {
      bounds.append(annotation.range.lowerBound)
      bounds.append(annotation.range.upperBound)
    }
    guard !bounds.isEmpty else { return self }
    bounds.sort()
    var result: [Segment] = []
    result.reserveCapacity(count + bounds.count)
    var next = 0
    for segment in self {
      let end =
        segment.kind == .line
        ? segment.range.upperBound - lineTerminatorLength(of: utf8[segment.range])
        : segment.range.upperBound
      while next < bounds.count, bounds[next] <= segment.range.lowerBound { next += 1 }
      guard segment.kind.isContent, next < bounds.count, bounds[next] < end else {
        result.append(segment, segment.range, segment.kind)
        continue
      }
      var position = segment.range.lowerBound
      while next < bounds.count, bounds[next] < end {
        if bounds[next] > position { result.append(segment, position..<bounds[next], .sentence) }
        position = Swift.max(position, bounds[next])
        next += 1
      }
      result.append(segment, position..<end, .sentence)
      if end < segment.range.upperBound {
        result.append(segment, end..<segment.range.upperBound, .lineEnd)
      }
    }
    return result
  }

  private mutating func append(_ segment: Segment, _ range: Range<Int>, _ kind: SegmentKind) {
    var piece = segment
    piece.id = count
    piece.range = range
    piece.kind = kind
    append(piece)
  }
}
