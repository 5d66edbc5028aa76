internal import LanguageID

/// What one look at a text gave.
struct Round {
  let segments: [Segment]
  let annotations: [Annotation]
  let languages: LanguageAnalysis?
  let failures: [Failure]

  /// Whether anything leaves the clean text.
  var setsAside: Bool {
    segments.contains { $0.stream != .clean }
  }
}
