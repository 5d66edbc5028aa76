internal import LanguageID
internal import TextRepair

extension Pipeline {
  /// Takes a document apart.
  ///
  /// Never fails: an annotator or extractor that throws is reported in `failures` of the result,
  /// and the rest of the work goes on.
  ///
  /// - Complexity: O(*r* · *n*) for *n* bytes and *r* rounds until nothing more is set aside; one
  ///   round for a text with nothing wrong, two or three for most others, never more than there
  ///   are segments.
  public func run(_ document: Document) -> WinnowResult {
    var utf8 = document.utf8
    var map = document.decoded.map
    for transformer in transformers {
      let transformed = transformer.transform(utf8)
      utf8 = transformed.utf8
      map = transformed.map.composed(with: map)
    }
    let quality = QualityAnnotator(for: policy)
    let first = analyze(utf8, quality: quality)
    var separation = Separation(utf8: utf8, round: first)
    var last = first
    while last.setsAside {
      last = analyze(separation.cleanUTF8, quality: quality)
      separation.fold(last)
    }
    var result = WinnowResult(
      document: document, utf8: utf8, map: map, separation: separation,
      languages: first.languages, failures: first.failures)
    extract(into: &result)
    return result
  }

  /// One look at a text: segments with their languages, roles and decisions.
  ///
  /// - Parameter quality: Judges the text where nothing else speaks against any of it.
  private func analyze(_ utf8: [UInt8], quality: QualityAnnotator?) -> Round {
    var segments = LineScanner.segments(of: utf8)
    var failures: [Failure] = []
    let languages = languageAnalyzer?.analyze(utf8: utf8.span)
    let lines = DocumentView(utf8: utf8, segments: segments, languages: languages)
    var annotations = annotations(of: lines, failures: &failures) { $0 is any SentenceAnnotator }
    segments = segments.cut(at: annotations, in: utf8)
    if let languages {
      let stretches = languages.spans.map(ForeignStretch.init)
      segments = SentenceSplitter(
        utf8: utf8, locale: languages.mainLanguage.code, stretches: stretches
      ).split(segments)
      annotations += LanguageStage(
        utf8: utf8, mainLanguage: languages.mainLanguage, confidence: languages.confidence,
        stretches: stretches
      ).annotate(&segments)
    }
    let view = DocumentView(utf8: utf8, segments: segments, languages: languages)
    annotations += self.annotations(of: view, failures: &failures) {
      !($0 is any SentenceAnnotator)
    }
    annotations.sort(by: Annotation.inTextOrder)
    segments.takeRoles(from: annotations)
    var decisions = policy.decide(segments, annotations: annotations)
    if let quality, decisions.allSatisfy({ $0.stream == .clean }) {
      annotations += quality.annotate(view)
      annotations.sort(by: Annotation.inTextOrder)
      decisions = policy.decide(segments, annotations: annotations)
    }
    for (index, decision) in decisions.enumerated() {
      segments[index].decision = decision
    }
    return Round(
      segments: segments, annotations: annotations, languages: languages, failures: failures)
  }

  /// What some of the annotators find.
  private func annotations(
    of view: DocumentView, failures: inout [Failure], by isAsked: (any Annotator) -> Bool
  ) -> [Annotation] {
    var annotations: [Annotation] = []
    for annotator in annotators where isAsked(annotator) {
      do {
        annotations += try annotator.annotate(view)
      } catch {
        failures.append(Failure(by: annotator.identifier, message: String(describing: error)))
      }
    }
    return annotations
  }

  private func extract(into result: inout WinnowResult) {
    guard !extractors.isEmpty else { return }
    let clean = result.clean
    for extractor in extractors {
      do {
        result.extractions += try extractor.extract(from: clean).map {
          Extraction(annotation: $0, sourceRanges: result.cleanMap.sourceRanges(of: $0.range))
        }
      } catch {
        result.failures.append(
          Failure(by: extractor.identifier, message: String(describing: error)))
      }
    }
  }
}
