internal import LanguageID
internal import TextRepair

extension Pipeline {
  /// Takes a document apart.
  ///
  /// Never fails: an annotator or extractor that throws, or speaks of places outside of the text, is
  /// reported in `failures` of the result, and the rest of the work goes on.
  ///
  /// - Complexity: O(*r* · *n*) for *n* bytes and *r* rounds until nothing more is set aside; one
  ///   round for a text with nothing wrong, two or three for most others, never more than there
  ///   are segments.  Beside the document and the result, memory for the work on 256 KiB or, where
  ///   that is longer, a line.
  public func run(_ document: Document) -> WinnowResult {
    knowing(document.blocks, of: document.utf8).hinted(by: document.metadata).takeApart(document)
  }

  /// The pipeline for a document that is said to be in some language.
  private func hinted(by metadata: Metadata) -> Pipeline {
    guard let languageField, let analyzer = languageAnalyzer,
      let declared = metadata[languageField].flatMap(DeclaredLanguage.init(json:))
    else { return self }
    let hints = declared.hints(for: analyzer.model)
    guard !hints.isEmpty else { return self }
    var pipeline = self
    pipeline.languageAnalyzer = analyzer.hinting(hints)
    return pipeline
  }

  /// The pipeline for a document whose markup says something of its lines.
  private func knowing(_ blocks: [PageBlock], of utf8: [UInt8]) -> Pipeline {
    guard !blocks.isEmpty else { return self }
    var pipeline = self
    pipeline.annotators = annotators.map {
      ($0 as? RoleAnnotator)?.knowing(blocks, of: utf8) ?? $0
    }
    return pipeline
  }

  private func takeApart(_ document: Document) -> WinnowResult {
    var utf8 = document.utf8
    var map = document.decoded.map
    for transformer in transformers {
      let transformed = transformer.transform(utf8)
      utf8 = transformed.utf8
      map = transformed.map.composed(with: map)
    }
    var cleaner = TextCleaner(pipeline: self)
    let separation = cleaner.separate(utf8)
    var result = WinnowResult(
      document: document, utf8: utf8, map: map, separation: separation,
      languages: cleaner.languages, failures: cleaner.failures)
    extract(into: &result)
    return result
  }

  private func extract(into result: inout WinnowResult) {
    guard !extractors.isEmpty else { return }
    var clean = result.clean
    // A text of figures is in no language, but read in the one it is said to be in.
    if !clean.mainLanguage.isDetermined, let expected = languageAnalyzer?.options.expectedLanguage {
      clean = CleanText(utf8: clean.utf8, segments: clean.segments, mainLanguage: expected)
    }
    for extractor in extractors {
      do {
        result.extractions += try extractor.extract(from: clean).fitted(to: clean.utf8).map {
          Extraction(annotation: $0, sourceRanges: result.cleanMap.sourceRanges(of: $0.range))
        }
      } catch {
        result.failures.append(
          Failure(by: extractor.identifier, message: String(describing: error)))
      }
    }
  }
}
