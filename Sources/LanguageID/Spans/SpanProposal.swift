/// What a candidate comes to by itself, before the rest of its document has a say.
struct SpanProposal {
  /// The words between its ends.
  var words: Range<Int>
  /// How likely it has to be, if not as much as any other span.
  let threshold: Float?
  /// ``SpanFeatures/own(_:in:posterior:)``
  let features: [Float]

  /// How likely a fragment two words that may be borrowed have to be; one word never is.
  private static let borrowedThreshold: Float = 0.7

  /// - Returns: `nil` for what is no span whatever the rest of the document says.
  init?(_ window: SpanWindow, ends: SpanEnds) {
    let decoder = window.decoder
    words = ends.words(of: window)
    let isBorrowed = decoder.isBorrowed(words, in: window)
    if isBorrowed && words.count == 1 { return nil }
    threshold = isBorrowed ? Self.borrowedThreshold : nil
    features = SpanFeatures.own(
      words, in: window, posterior: decoder.posterior(of: words, in: window.document))
  }

  /// The same in a text in which the words stand so many places later.
  func moved(by distance: Int) -> SpanProposal {
    var proposal = self
    proposal.words = words.lowerBound + distance..<words.upperBound + distance
    return proposal
  }
}
