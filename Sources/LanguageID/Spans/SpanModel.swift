/// What is fitted of the finder of foreign spans; made by `winnow-train spans`.
package struct SpanModel: Sendable, Equatable {
  package var ends: SpanEnds
  package var judge: SpanJudge
  /// A candidate is a span from this probability on.
  package var threshold: Float

  package init(ends: SpanEnds, judge: SpanJudge, threshold: Float) {
    self.ends = ends
    self.judge = judge
    self.threshold = threshold
  }
}
