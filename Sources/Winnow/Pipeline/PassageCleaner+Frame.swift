internal import LanguageID

// The main language of a passage whose frame is in another one.
extension PassageCleaner {
  /// The languages of a passage, its frame apart: a notice of the messenger above a chat, or the menus around
  /// a short article, are set aside anyway, and what they are in makes nothing else foreign.
  ///
  /// - Parameter round: The first look at it, with what was set aside as foreign and for other reasons.
  /// - Returns: `nil` where the main language is the same without the frame.
  /// - Complexity: O(1) but where something is foreign.
  func languages(
    _ languages: LanguageAnalysis, withoutFrameOf utf8: [UInt8], by round: Round,
    recalling memory: DocumentMemory
  ) -> LanguageAnalysis? {
    guard mainLanguage == nil, let analyzer = languageAnalyzer, !languages.spans.isEmpty,
      analyzer.expectedLanguages.isEmpty, round.segments.contains(where: \.isOnlyForeign)
    else { return nil }
    var memory = memory
    let body = CleanMap(keeping: round.segments.filter { !$0.isFrame }.map(\.range))
    memory.keep(body.pieces.lazy.map(\.range), of: utf8)
    let rest = analyzer.analyze(utf8: body.clean(utf8).span, recalling: memory)
    guard rest.mainLanguage.isDetermined,
      !analyzer.model.areClose(rest.mainLanguage, languages.mainLanguage)
    else { return nil }
    let known = analyzer.expecting(rest.mainLanguage).analyze(utf8: utf8.span)
    return LanguageAnalysis(
      mainLanguage: rest.mainLanguage, confidence: rest.confidence, sureness: rest.sureness,
      shares: known.shares, spans: known.spans)
  }
}

extension Segment {
  /// Whether it was set aside, and for its language alone.
  fileprivate var isOnlyForeign: Bool {
    stream != .clean
      && decision.reasons.allSatisfy { $0.rule == AnnotationType.foreignLanguage.rawValue }
  }

  /// Whether it was set aside for what it is.
  fileprivate var isFrame: Bool {
    stream != .clean && kind.isContent && !isOnlyForeign
  }
}
