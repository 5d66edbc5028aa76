internal import LanguageID
internal import Winnow

/// Lines that may be what one output of the model tells, with their features, to learn from.
struct SuspectSamples {
  /// What is to be told.
  let output: Int
  /// The features of each line or sentence.
  private(set) var rows: [[Float]] = []
  /// Whether each is what is to be told.
  private(set) var targets: [Bool] = []
  /// How much each counts.
  private(set) var weights: [Float] = []
  /// Whether each is of a line that is known to be clean as it was found.
  private(set) var areClean: [Bool] = []
  /// Such lines, whether they may be told or not.
  private(set) var cleanLines = 0

  init(output: Int) {
    self.output = output
  }

  var count: Int { rows.count }

  /// What a model which knows nothing of them says of pages composed of some material, for each of its
  /// outputs.
  static func collect(
    from material: ScreeningMaterial, model: ScreeningModel, seed: UInt64
  ) -> [SuspectSamples] {
    let annotator = ScreeningAnnotator(model: model)
    let analyzer = LanguageAnalyzer()
    var samples = (0..<ScreeningModel.outputs).map { SuspectSamples(output: $0) }
    var composer = ScreeningPageComposer(material, seed: seed)
    composer.forEach(language: { page in
      analyzer.identify(page.lines.filter(\.isContent).map(\.text).joined(separator: "\n"))
        .language.code
    }) { page in
      let (utf8, ranges) = page.text
      let segments = ranges.enumerated().map {
        Segment(id: $0.offset, range: $0.element, kind: .line)
      }
      let view = DocumentView(
        utf8: utf8, segments: segments, languages: analyzer.analyze(utf8: utf8.span))
      let rows = annotator.suspectRows(view)
      for output in page.outputs { samples[output].add(page, ranges, rows) }
    }
    return samples
  }

  private mutating func add(
    _ page: ScreeningPage, _ ranges: [Range<Int>], _ suspects: [ScreeningAnnotator.SuspectRow]
  ) {
    cleanLines += page.lines.reduce(0) { $0 + ($1.isClean(for: output) ? 1 : 0) }
    var index = 0
    for row in suspects where row.mayBe.contains(.init(output: output)) {
      while ranges[index].lowerBound < row.line.lowerBound { index += 1 }
      let line = page.lines[index]
      guard let isTold = isTold(row, of: line) else { continue }
      rows.append(row.features)
      targets.append(isTold)
      weights.append(line.weight(for: output))
      areClean.append(line.isClean(for: output))
    }
  }

  /// Whether a line or sentence is what is to be told; nil where that is not known.
  private func isTold(
    _ row: ScreeningAnnotator.SuspectRow, of line: ScreeningPage.Line
  ) -> Bool? {
    if let order = line.order {
      let shared = row.stretch.clamped(to: order).count
      if shared == 0 { return false }
      return row.isLine || shared * 2 < row.stretch.count ? nil : true
    }
    // Not every sentence of a line need be what the line is.
    return line.output == nil ? false : row.isLine ? true : nil
  }
}
