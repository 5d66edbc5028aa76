/// The segments of a text, with the decisions of all rounds so far.
///
/// The first round decides over the whole text, each later one over what the rounds before it kept.
struct Separation {
  let utf8: [UInt8]
  private(set) var segments: [Segment]
  private(set) var cleanMap: CleanMap
  private(set) var cleanUTF8: [UInt8]
  /// What was found out, but for `standing`.
  private var found: [Annotation]
  /// What the quality rules last said of text that is still clean.
  private var standing: [Annotation] = []

  init(utf8: [UInt8], round: Round) {
    self.utf8 = utf8
    self.segments = round.segments
    self.found = round.annotations
    self.cleanMap = CleanMap(
      keeping: round.segments.ranges { $0 == .clean })
    self.cleanUTF8 = cleanMap.clean(utf8)
  }

  /// What was found out, in the order of the text.
  ///
  /// - Complexity: O(*n* log *n*) where there are quality rules about lines, O(1) otherwise.
  var annotations: [Annotation] {
    guard !standing.isEmpty else { return found }
    var annotations = found + standing
    annotations.sortInTextOrder()
    return annotations
  }

  /// Takes in a round over `cleanUTF8`, or over some passages of it.
  ///
  /// What it set aside is cut out of the kept segments; of its annotations those which led to that
  /// are kept too, so that the decisions can be made again from segments and annotations alone.
  mutating func fold(_ round: Round) {
    takeMeasures(of: round)
    // Before anything is set aside, a round is about the whole text.
    let isAboutAll = cleanUTF8.count == utf8.count
    guard round.setsAside || isAboutAll else { return }
    take(placed(round) { isAboutAll || $0 != .clean })
    cut(round)
  }

  /// Takes in what the quality rules say, which is about all of `cleanUTF8`.
  ///
  /// All of it is kept, as another policy may decide by what this one only measured.  What they said
  /// before of text that is still clean gives way to it.
  mutating func fold(judgement round: Round) {
    takeMeasures(of: round)
    standing = placed(round) { $0 == .clean }
    if round.setsAside { take(placed(round) { $0 != .clean }) }
    cut(round)
  }

  /// The annotations of a round that begin in segments which go to some streams, where they lie in
  /// `utf8`.
  private func placed(_ round: Round, where isMeant: (SegmentStream) -> Bool) -> [Annotation] {
    var placed: [Annotation] = []
    for place in round.annotations.indices {
      let start = round.annotations[place].range.lowerBound
      let index = round.segments.firstIndex(endingAfter: start)
      guard isMeant(index < round.segments.count ? round.segments[index].stream : .clean)
      else { continue }
      let annotation = round.annotations[place]
      guard annotation.type != .mainLanguage, !annotation.isMeasure(ofLength: cleanUTF8.count)
      else { continue }
      for range in cleanMap.sourceRanges(of: annotation.range) {
        var moved = annotation
        moved.range = range
        placed.append(moved)
      }
    }
    return placed
  }

  /// Takes annotations of a round in.  What it says again of a stretch stands for what was said of it
  /// before.
  private mutating func take(_ annotations: [Annotation]) {
    guard !annotations.isEmpty else { return }
    let subjects = Set(annotations.map(AnnotationSubject.init))
    found.removeAll { subjects.contains(AnnotationSubject($0)) }
    found += annotations
    found.sortInTextOrder()
  }

  /// Takes what a round set aside out of the kept segments and of the clean text.
  private mutating func cut(_ round: Round) {
    var cuts: [Segment] = []
    for index in round.segments.indices where round.segments[index].stream != .clean {
      for range in cleanMap.sourceRanges(of: round.segments[index].range) {
        var cut = round.segments[index]
        cut.range = range
        cuts.append(cut)
      }
    }
    guard !cuts.isEmpty else { return }
    segments = segments.cutting(cuts, of: utf8)
    let kept = CleanMap(
      removing: round.segments.ranges { $0 != .clean }, from: cleanUTF8.count)
    cleanUTF8 = kept.clean(cleanUTF8)
    cleanMap = kept.composed(with: cleanMap)
  }

  /// The segments that are kept, where they lie in `cleanUTF8`.
  var keptSegments: [Segment] {
    var position = 0
    return segments.lazy.filter { $0.stream == .clean }.enumerated().map { index, segment in
      var segment = segment
      segment.id = index
      segment.range = position..<position + segment.range.count
      position = segment.range.upperBound
      return segment
    }
  }
}

extension Separation {
  /// Takes in what was measured in the whole of `cleanUTF8`: of several rounds the last counts.
  private mutating func takeMeasures(of round: Round) {
    let measures = round.annotations.indices.filter {
      round.annotations[$0].isMeasure(ofLength: cleanUTF8.count)
    }.map { round.annotations[$0] }
    guard !measures.isEmpty else { return }
    let types = Set(measures.map(\.type))
    found.removeAll { types.contains($0.type) && $0.isMeasure(ofLength: utf8.count) }
    found += measures.map {
      var measure = $0
      measure.range = 0..<utf8.count
      return measure
    }
    found.sortInTextOrder()
  }
}

/// What an annotation speaks of, and who says so.
private struct AnnotationSubject: Hashable {
  private let range: Range<Int>
  private let type: AnnotationType
  private let by: String

  init(_ annotation: Annotation) {
    range = annotation.range
    type = annotation.type
    by = annotation.by
  }
}

extension Annotation {
  /// Whether it holds a measure of quality of a whole text of some length.
  fileprivate func isMeasure(ofLength length: Int) -> Bool {
    range == 0..<length && type.isQuality && data.measure != nil
  }
}

// Segments are looked at where they stand: copies of thousands take time.
extension [Segment] {
  /// The ranges of the segments that go to some streams.
  fileprivate func ranges(_ isMeant: (SegmentStream) -> Bool) -> [Range<Int>] {
    indices.filter { isMeant(self[$0].stream) }.map { self[$0].range }
  }
}
