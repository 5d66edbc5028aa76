internal import LanguageID
internal import TextRepair

extension Pipeline {
  /// Takes a document apart.
  ///
  /// Never fails: an annotator or extractor that throws, or speaks of places outside of the text, is
  /// reported in `failures` of the result, and the rest of the work goes on.
  ///
  /// - Complexity: O(*n*) for *n* bytes: one look at a text with nothing wrong, two or three at most
  ///   others, until nothing more is set aside or four times the length of a passage was looked at
  ///   again, or 512 KiB where it is shorter than 128 KiB.  Beside the document and the result, memory
  ///   for the work on 256 KiB or, where that is longer, a line.
  public func run(_ document: Document) -> WinnowResult {
    hinted(by: document.metadata).takeApart(document)
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
  ///
  /// - Parameter changes: Leads from the text that is looked at to that of the document.
  private func knowing(_ blocks: [PageBlock], through changes: OffsetMap) -> Pipeline {
    guard !blocks.isEmpty else { return self }
    let markup = PageMarkup(blocks.moved(by: changes), ofLength: changes.resultCount)
    var pipeline = self
    pipeline.annotators = annotators.map { ($0 as? RoleAnnotator)?.knowing(markup) ?? $0 }
    return pipeline
  }

  private func takeApart(_ document: Document) -> WinnowResult {
    var utf8 = document.utf8
    var changes = OffsetMap(identity: utf8.count)
    for transformer in transformers {
      let transformed = transformer.transform(utf8)
      utf8 = transformed.utf8
      changes = transformed.map.composed(with: changes)
    }
    let map = changes.composed(with: document.decoded.map)
    var cleaner = TextCleaner(pipeline: knowing(document.blocks, through: changes))
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

extension [PageBlock] {
  /// The blocks where they lie in a text that was changed; those outside of it are passed over.
  ///
  /// - Complexity: O(*b* log *n*) in the numbers of blocks and changes.
  fileprivate func moved(by changes: OffsetMap) -> [PageBlock] {
    guard !changes.isIdentity else { return self }
    return compactMap { block in
      guard block.range.lowerBound >= 0, block.range.upperBound <= changes.sourceCount else {
        return nil
      }
      var block = block
      block.range = changes.resultRange(of: block.range)
      return block
    }
  }
}
