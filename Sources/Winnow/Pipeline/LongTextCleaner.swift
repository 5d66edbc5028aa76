internal import LanguageID

/// Cleans the passages of a text too long for one, all in the main language of the text.
struct LongTextCleaner {
  let pipeline: Pipeline
  /// The languages of the text last looked at.
  private(set) var languages: LanguageAnalysis?
  /// The annotators that failed.
  private(set) var failures: [Failure] = []

  /// The passages that were found clean, with their shares of languages.
  private var settled: [PassageKey: [LanguageShare]] = [:]

  init(pipeline: Pipeline) {
    self.pipeline = pipeline
  }

  /// The passages of a text that were not yet found clean, each taken apart.
  ///
  /// - Parameter map: Leads to the text as it came; `nil` where it is that.
  mutating func look(
    at utf8: [UInt8], passages: [Range<Int>], keptBy map: CleanMap? = nil
  ) -> Round {
    let known = passages.map { settled[key(utf8, $0)] }
    var census = LanguageCensus()
    var analyses = analyze(utf8, passages, known: known, counting: &census)
    let main = census.main ?? analyses.first??.mainLanguage
    let isAnother = main != languages?.mainLanguage
    if isAnother { settled.removeAll() }

    var cleaner = PassageCleaner(
      pipeline: pipeline, languageAnalyzer: pipeline.languageAnalyzer?.expecting(main),
      mainLanguage: main, failures: failures)
    var round = Round()
    var spans: [ForeignSpan] = []
    for (index, passage) in passages.enumerated() {
      if known[index] != nil, !isAnother { continue }
      let bytes = Array(utf8[passage])
      var place = place(passage, in: utf8)
      place.source = CleanMap(keeping: map?.sourceRanges(of: passage) ?? [passage])
      var analysis = analyses[index]
      analyses[index] = nil
      if let known = analysis, known.mainLanguage != main, !known.shares.isEmpty { analysis = nil }
      let outcome = cleaner.clean(bytes, analysis: analysis, place: place)
      spans += (outcome.languages?.spans ?? []).map { $0.shifted(by: passage.lowerBound) }
      cleaner.failures = outcome.failures
      round.append(
        Round(
          segments: outcome.separation.segments, annotations: outcome.separation.annotations),
        at: passage.lowerBound)
      settled[PassageKey(outcome.separation.cleanUTF8, place)] = outcome.remaining?.shares ?? []
    }
    failures = cleaner.failures
    languages = main.map {
      LanguageAnalysis(mainLanguage: $0, confidence: 1, shares: census.shares, spans: spans)
    }
    return round
  }

  /// The languages of the passages that are not known, each under the main language that the passages
  /// before make most likely: in the end that is right for nearly all of them.
  private func analyze(
    _ utf8: [UInt8], _ passages: [Range<Int>], known: [[LanguageShare]?],
    counting census: inout LanguageCensus
  ) -> [LanguageAnalysis?] {
    guard let analyzer = pipeline.languageAnalyzer else { return passages.map { _ in nil } }
    var analyses: [LanguageAnalysis?] = []
    for (passage, known) in zip(passages, known) {
      var analysis: LanguageAnalysis?
      if known == nil {
        let main = census.main ?? languages?.mainLanguage ?? analyzer.options.expectedLanguage
        analysis = analyzer.expecting(main).analyze(utf8: utf8.span.extracting(passage))
      }
      census.add(known ?? analysis?.shares ?? [], bytes: passage.count, model: analyzer.model)
      analyses.append(analysis)
    }
    // What was asked for counts, whatever the text is in.
    if let expected = census.likeliest(of: analyzer.expectedLanguages) { census.main = expected }
    return analyses
  }

  private func key(_ utf8: [UInt8], _ passage: Range<Int>) -> PassageKey {
    PassageKey(utf8[passage], place(passage, in: utf8))
  }

  private func place(_ passage: Range<Int>, in utf8: [UInt8]) -> PassagePlace {
    PassagePlace(isFirst: passage.lowerBound == 0, isLast: passage.upperBound == utf8.count)
  }
}

/// What tells passages apart: a hash of what is looked at.  The chance that two of a million
/// passages share one is below 10⁻⁷.
private struct PassageKey: Hashable {
  private let hash: Int

  init(_ utf8: some Collection<UInt8>, _ place: PassagePlace) {
    var hasher = Hasher()
    hasher.combine(place.isFirst)
    hasher.combine(place.isLast)
    utf8.withContiguousStorageIfAvailable {
      hasher.combine(bytes: UnsafeRawBufferPointer($0))
    }
    hash = hasher.finalize()
  }
}

extension ForeignSpan {
  fileprivate func shifted(by offset: Int) -> ForeignSpan {
    ForeignSpan(
      range: range.lowerBound + offset..<range.upperBound + offset, language: language,
      confidence: confidence)
  }
}
