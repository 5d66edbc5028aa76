internal import LanguageID
internal import Winnow

/// Lines that may be spam with their features, to learn from.
struct SpamSamples {
  /// The features of each line or sentence.
  private(set) var rows: [[Float]] = []
  /// Whether each is spam.
  private(set) var targets: [Bool] = []
  /// How much each counts.
  private(set) var weights: [Float] = []
  /// Whether each is of a line that is known to be clean as it was found.
  private(set) var areClean: [Bool] = []
  /// Such lines, whether they may be spam or not.
  private(set) var cleanLines = 0

  var count: Int { rows.count }

  /// Adds what a model which knows nothing of them says of pages composed of some material.
  mutating func collect(from material: ScreeningMaterial, model: ScreeningModel, seed: UInt64) {
    let annotator = ScreeningAnnotator(checks: .spam, model: model)
    let analyzer = LanguageAnalyzer()
    var composer = SpamPageComposer(material, seed: seed)
    composer.forEach(language: { page in
      analyzer.identify(page.lines.filter(\.isContent).map(\.text).joined(separator: "\n"))
        .language.code
    }) { page in
      add(page, annotator, analyzer)
    }
  }

  private mutating func add(
    _ page: SpamPage, _ annotator: ScreeningAnnotator, _ analyzer: LanguageAnalyzer
  ) {
    let (utf8, ranges) = page.text
    let segments = ranges.enumerated().map {
      Segment(id: $0.offset, range: $0.element, kind: .line)
    }
    let view = DocumentView(
      utf8: utf8, segments: segments, languages: analyzer.analyze(utf8: utf8.span))
    cleanLines += page.lines.reduce(0) { $0 + ($1.isClean ? 1 : 0) }
    var index = 0
    for row in annotator.spamRows(view) {
      while ranges[index].lowerBound < row.line.lowerBound { index += 1 }
      let line = page.lines[index]
      // Of a line of spam, not every sentence need be.
      if line.isSpam, !row.isLine { continue }
      rows.append(row.features)
      targets.append(line.isSpam)
      weights.append(line.weight)
      areClean.append(line.isClean)
    }
  }
}
