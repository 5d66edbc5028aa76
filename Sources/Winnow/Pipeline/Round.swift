/// What one look at a text gave.
struct Round {
  var segments: [Segment] = []
  /// In the order of the text.
  var annotations: [Annotation] = []

  /// Whether anything leaves the clean text.
  var setsAside: Bool {
    segments.indices.contains { segments[$0].stream != .clean }
  }

  /// Appends what was found out about a passage of the text.
  ///
  /// - Parameter start: Where the passage begins.
  mutating func append(_ passage: Round, at start: Int) {
    for segment in passage.segments {
      var segment = segment
      segment.id = segments.count
      segment.range = segment.range.lowerBound + start..<segment.range.upperBound + start
      segments.append(segment)
    }
    for annotation in passage.annotations {
      var annotation = annotation
      annotation.range =
        annotation.range.lowerBound + start..<annotation.range.upperBound + start
      annotations.append(annotation)
    }
  }
}
