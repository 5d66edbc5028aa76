/// Words that may be a span, as the decoder proposes them.
struct SpanCandidate {
  /// Indices of the words.
  let words: Range<Int>
  let label: Int
}
