internal import LanguageID

/// Cleans a text: its passages one by one, until nothing more is set aside in any of them.
struct TextCleaner {
  let pipeline: Pipeline
  private let longestPassage: Int
  private let quality: QualityAnnotator?
  /// The languages of the text as it came.
  private(set) var languages: LanguageAnalysis?
  /// The annotators that failed.
  private(set) var failures: [Failure] = []

  /// The languages of what is left of it.
  private var remaining: LanguageAnalysis?
  /// Whether what is left is known to be one clean passage.
  private var isSettled = false
  private var longText: LongTextCleaner

  init(pipeline: Pipeline, longestPassage: Int = Passages.longest) {
    self.pipeline = pipeline
    self.longestPassage = longestPassage
    quality = QualityAnnotator(for: pipeline.policy)
    longText = LongTextCleaner(pipeline: pipeline)
  }

  /// Takes a text apart.
  mutating func separate(_ utf8: [UInt8]) -> Separation {
    var separation = Separation(utf8: utf8, round: look(at: utf8))
    languages = remaining
    repeat {
      while case let round = look(at: separation.cleanUTF8, keptBy: separation.cleanMap),
        round.setsAside
      {
        separation.fold(round)
      }
    } while judge(&separation)
    return separation
  }

  /// The passages of a text that were not yet found clean, each taken apart.
  ///
  /// - Parameter map: Leads to the text as it came; `nil` where it is that.
  private mutating func look(at utf8: [UInt8], keptBy map: CleanMap? = nil) -> Round {
    if isSettled { return Round() }
    let passages = utf8.withUnsafeBufferPointer { Passages.cut($0, longest: longestPassage) }
    guard passages.count == 1 else {
      let round = longText.look(at: utf8, passages: passages, keptBy: map)
      remaining = longText.languages
      take(longText.failures)
      return round
    }
    let outcome = PassageCleaner(
      pipeline: pipeline, languageAnalyzer: pipeline.languageAnalyzer, failures: failures
    ).clean(utf8, place: PassagePlace(source: map))
    remaining = languages == nil ? outcome.languages : outcome.remaining
    take(outcome.failures)
    isSettled = true
    return Round(
      segments: outcome.separation.segments, annotations: outcome.separation.annotations)
  }

  /// Measures the clean text, if the policy wants that and there is any: where all of it went, what
  /// sent it there stays the last word.
  ///
  /// - Returns: Whether something more was set aside.
  private mutating func judge(_ separation: inout Separation) -> Bool {
    guard let quality else { return false }
    var segments = separation.keptSegments
    guard segments.contains(where: \.kind.isContent) else { return false }
    let annotations = quality.annotate(
      DocumentView(utf8: separation.cleanUTF8, segments: segments, languages: remaining)
    ).sorted(by: Annotation.inTextOrder)
    let decisions = pipeline.policy.decide(segments, annotations: annotations)
    for (index, decision) in decisions.enumerated() { segments[index].decision = decision }
    let round = Round(segments: segments, annotations: annotations)
    separation.fold(judgement: round)
    guard round.setsAside else { return false }
    isSettled = false
    return true
  }

  /// An annotator that fails does so in every passage; it is named once.
  private mutating func take(_ failures: [Failure]) {
    for failure in failures where !self.failures.contains(failure) {
      self.failures.append(failure)
    }
  }
}
