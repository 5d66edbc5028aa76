public import LanguageID

/// Fits the finder of foreign spans on documents with known fragments: first the ends of
/// candidates, then what tells fragments from other candidates.
public struct SpanFitting {
  /// The file of the fitted model.
  public var file: [UInt8] { model.file }
  /// The fitted model.
  package let model: SpanModel

  /// - Parameters:
  ///   - documents: Documents whose fragments are all known.
  ///   - model: The language model.
  ///   - threshold: The probability from which on a candidate is a span.
  ///   - progress: Is told, line by line, what is being done.
  public init(
    _ documents: [SpanTest.Document], model: LanguageModel, threshold: Float,
    progress: (String) -> Void
  ) {
    let unfitted = SpanModel.unfitted(common: CommonLanguages.among(model.languages))
    let analyzer = LanguageAnalyzer(
      model: model, options: .init(), decoding: .standard, spanModel: unfitted)
    var endFitting = EndFitting()
    for document in documents {
      let fragments = document.byteRanges
      for sample in analyzer.spanSamples(document.text, ends: nil) {
        guard let truth = Self.truth(of: sample.range, fragments) else { continue }
        endFitting.add(sample.choices, truth: truth)
      }
    }
    let ends = endFitting.fit(progress: progress)
    var rows: [[Float]] = []
    var targets: [Bool] = []
    var mislabelled = 0
    for document in documents {
      let fragments = document.byteRanges
      for sample in analyzer.spanSamples(document.text, ends: ends) {
        let isTrue = Self.truth(of: sample.range, fragments) != nil
        if !isTrue {
          if fragments.contains(where: { $0.overlaps(sample.range) }) { continue }
          if Self.looksForeign(sample.features, inPage: document.isPage) {
            mislabelled += 1
            continue
          }
        }
        rows.append(sample.features)
        targets.append(isTrue)
      }
    }
    progress(
      "\(rows.count) candidates, \(targets.count { $0 }) fragments, \(mislabelled) left out")
    let judge = TreeBoosting(trees: 500, depth: 5).train(rows, targets, progress: progress)
    self.model = SpanModel(
      ends: ends, judge: judge, threshold: threshold,
      common: unfitted.common)
  }

  /// Keeps what is fitted of a model, and sets the rest.
  ///
  /// - Parameters:
  ///   - fitted: The file of the model.
  ///   - languages: Those of the language model.
  ///   - threshold: The probability from which on a candidate is a span.
  /// - Returns: `nil` where the file is damaged.
  public init?(keeping fitted: [UInt8], languages: [Language], threshold: Float) {
    guard var model = fitted.withUnsafeBytes(SpanModel.init) else { return nil }
    model.threshold = threshold
    model.common = CommonLanguages.among(languages)
    self.model = model
  }

  /// The fragment that a candidate is about, if half of the candidate is in it.
  private static func truth(of range: Range<Int>, _ fragments: [Range<Int>]) -> Range<Int>? {
    fragments.first { $0.clamped(to: range).count * 2 >= range.count }
  }

  /// Whether a candidate outside all fragments is foreign whatever the corpus says: a long stretch with much
  /// evidence, or lower-case words in another script than the words around it, which are no names. Of a page
  /// it is not known what it holds: there less is enough.
  private static func looksForeign(_ features: [Float], inPage: Bool) -> Bool {
    func value(_ name: String) -> Float { features[SpanFeatures.names.firstIndex(of: name)!] }
    let isInOtherScript = value("script of the neighbours") == 0
    if isInOtherScript && (inPage || value("lower-case words") >= 2) { return true }
    return value("gain") >= 25 && (inPage || value("words") > Float.log(4.5))
  }
}

extension SpanTest.Document {
  /// Whether it is a scraped page, in which there may be foreign text that is not among the fragments.
  var isPage: Bool { host == Language.undetermined.code }

  /// The fragments, in UTF-8 bytes.
  var byteRanges: [Range<Int>] {
    var bytes = [0]
    for scalar in text.unicodeScalars { bytes.append(bytes[bytes.count - 1] + UTF8.width(scalar)) }
    return spans.map { bytes[$0.start]..<bytes[$0.end] }
  }
}
