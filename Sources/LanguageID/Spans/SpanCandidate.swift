/// Words that may be a span, as the decoder proposes them.
struct SpanCandidate {
  /// Indices of the words.
  let words: Range<Int>
  let label: Int

  /// Whether the ends of another candidate stay out of this one: a single word is seldom a span by itself, and
  /// may well belong to several words beside it.
  func keepsOut(_ other: SpanCandidate) -> Bool {
    words.count > 1 || other.words.count < Self.leastToTakeIn
  }

  private static let leastToTakeIn = 4
}
