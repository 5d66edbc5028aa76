internal import LanguageID

/// Cleans one passage: looks at it again and again, until nothing more is set aside.
///
/// In a list of thousands of single words each that goes can take the next one with it.  So as not to
/// look at it as many times as it has lines, that ends once so much was looked at as no page asks
/// for; see ``Allowance``.
struct PassageCleaner {
  let pipeline: Pipeline
  /// Finds the languages; told the main language where the passage is part of a longer text.
  let languageAnalyzer: LanguageAnalyzer?
  /// The main language of the document, where the passage is not all of it.  A text of several
  /// passages leaves no doubt about it.
  let mainLanguage: Language?
  /// The annotators that failed before in this document: they are asked no more about it.
  var failures: [Failure]
  /// Those that look for sentences, and those that then look at these.
  private let sentenceAnnotators: [Asked]
  private let annotators: [Asked]

  /// An annotator, with what it can do.
  private struct Asked {
    let annotator: any Annotator
    let recalling: (any RecallingAnnotator)?

    init(_ annotator: any Annotator) {
      self.annotator = annotator
      recalling = annotator as? any RecallingAnnotator
    }
  }

  init(
    pipeline: Pipeline, languageAnalyzer: LanguageAnalyzer?, mainLanguage: Language? = nil,
    failures: [Failure] = []
  ) {
    self.pipeline = pipeline
    self.languageAnalyzer = languageAnalyzer
    self.mainLanguage = mainLanguage
    self.failures = failures
    sentenceAnnotators = pipeline.annotators.filter { $0 is any SentenceAnnotator }.map(Asked.init)
    annotators = pipeline.annotators.filter { !($0 is any SentenceAnnotator) }.map(Asked.init)
  }

  /// What became of a passage.
  struct Outcome {
    var separation: Separation
    /// The languages of the passage.
    let languages: LanguageAnalysis?
    /// The languages of what is left of it.
    fileprivate(set) var remaining: LanguageAnalysis?
    /// Those from before too.
    fileprivate(set) var failures: [Failure]
  }

  /// Cleans a passage.
  ///
  /// - Parameters:
  ///   - analysis: The languages of the passage, where they are known.
  ///   - place: Where the passage stands.
  func clean(
    _ utf8: [UInt8], analysis: LanguageAnalysis? = nil, place: PassagePlace = .whole
  ) -> Outcome {
    var memory = PassageMemory()
    var failures = failures
    var languages =
      analysis ?? languageAnalyzer?.analyze(utf8: utf8.span, remembering: &memory.languages)
    var round = look(utf8, languages, place, &memory, &failures)
    if let first = languages,
      let others = self.languages(
        first, withoutFrameOf: utf8, by: round, recalling: memory.languages)
    {
      languages = others
      round = look(utf8, others, place, &memory, &failures)
    }
    var outcome = Outcome(
      separation: Separation(utf8: utf8, round: round), languages: languages,
      remaining: languages, failures: failures)
    var allowance = Allowance(for: utf8.count)
    while round.setsAside, allowance.covers(outcome.separation.cleanUTF8.count) {
      let rest = outcome.separation.cleanUTF8
      memory.move(to: outcome.separation.cleanMap, of: utf8)
      outcome.remaining = languageAnalyzer?.analyze(
        utf8: rest.span, recalling: memory.languages)
      round = look(rest, outcome.remaining, place, &memory, &failures)
      outcome.separation.fold(round)
    }
    outcome.failures = failures
    return outcome
  }

  /// How much of what is left of a passage is looked at again.
  private struct Allowance {
    /// How many times the length of a passage.
    static let times = 4
    /// Shorter passages may have as much as one of so many bytes.  Of 1,100 pages, one of which is looked
    /// at again eight times, and of 230 KB of them at a time none takes a third of what it may have.
    static let least = 1 << 17

    private var bytes: Int

    init(for count: Int) {
      bytes = Self.times * max(count, Self.least)
    }

    mutating func covers(_ count: Int) -> Bool {
      bytes -= count
      return bytes >= 0
    }
  }

  /// One look at a text: segments with their languages, roles and decisions.
  private func look(
    _ utf8: [UInt8], _ languages: LanguageAnalysis?, _ place: PassagePlace,
    _ memory: inout PassageMemory, _ failures: inout [Failure]
  ) -> Round {
    var segments = LineScanner.segments(of: utf8)
    let lines = DocumentView(
      utf8: utf8, segments: segments, languages: languages, place: place)
    var annotations = annotations(of: lines, &memory, &failures, by: sentenceAnnotators)
    segments = segments.cut(at: annotations, in: utf8)
    if let languages {
      let main = mainLanguage ?? languages.mainLanguage
      let stretches = languages.spans.map(ForeignStretch.init)
      segments = SentenceSplitter(utf8: utf8, locale: main.code, stretches: stretches)
        .split(segments)
      annotations += LanguageStage(
        utf8: utf8, mainLanguage: main,
        confidence: mainLanguage == nil ? languages.confidence : 1,
        sureness: mainLanguage == nil ? languages.sureness : 1, stretches: stretches
      ).annotate(&segments)
    }
    let view = DocumentView(utf8: utf8, segments: segments, languages: languages, place: place)
    annotations += self.annotations(of: view, &memory, &failures, by: annotators)
    annotations.sortInTextOrder()
    segments.takeRoles(from: annotations)
    let decisions = pipeline.policy.decide(
      segments, annotations: annotations, isContinued: !place.isLast)
    for (index, decision) in decisions.enumerated() {
      segments[index].decision = decision
    }
    return Round(segments: segments, annotations: annotations)
  }

  /// What some annotators find.
  private func annotations(
    of view: DocumentView, _ memory: inout PassageMemory, _ failures: inout [Failure],
    by asked: [Asked]
  ) -> [Annotation] {
    var annotations: [Annotation] = []
    for asked in asked {
      if let annotator = asked.recalling {
        annotations += annotator.annotate(view, recalling: &memory)
        continue
      }
      let annotator = asked.annotator
      guard !failures.contains(where: { $0.by == annotator.identifier }) else { continue }
      do {
        annotations += try annotator.annotate(view).fitted(to: view.utf8)
      } catch {
        failures.append(Failure(by: annotator.identifier, message: String(describing: error)))
      }
    }
    return annotations
  }
}
