public import LanguageID

/// A test of foreign spans: documents with at most one fragment in another language each.
public struct SpanTest: Sendable {
  /// One document of the test. Offsets are code points.
  public struct Document: Codable, Sendable {
    /// A fragment that is there.
    public struct Fragment: Codable, Sendable {
      let start: Int
      let end: Int
      let lang: String
      let kind: String
    }
    let host: String
    let text: String
    let spans: [Fragment]
  }

  private let documents: [Document]
  private static let folds = [
    "no": "nb", "iw": "he", "in": "id", "tl": "fil", "zh": "zh-Hans", "sr": "sr-Cyrl",
    "sh": "sr-Latn", "cmn": "zh-Hans", "ku": "kmr", "prs": "fa", "zh-Hant-HK": "zh-Hans",
    "yue": "zh-Hans", "zh-Hant": "zh-Hans",
  ]

  /// A test of these documents.
  public init(documents: [Document]) {
    self.documents = documents
  }

  /// Analyses all documents and counts. `report` is told each false and each missed span.
  ///
  /// - Parameters:
  ///   - fitting: A fitted finder of spans instead of the built-in one.
  ///   - threshold: The probability from which on a candidate is a span, instead of its own.
  public func run(
    model: LanguageModel, fitting: SpanFitting? = nil, threshold: Float? = nil,
    report: (String) -> Void = { _ in }
  ) -> SpanScore {
    var spanModel = fitting?.model ?? .builtIn
    if let threshold { spanModel.threshold = threshold }
    let analyzer = LanguageAnalyzer(
      model: model, options: .init(), decoding: .standard, spanModel: spanModel)
    var score = SpanScore()
    for document in documents {
      Self.count(document, analyzer.analyze(document.text), &score, report)
    }
    return score
  }

  private static func fold(_ code: String) -> String { folds[code] ?? code }

  private static func count(
    _ document: Document, _ analysis: LanguageAnalysis, _ score: inout SpanScore,
    _ report: (String) -> Void
  ) {
    let scalars = Array(document.text.unicodeScalars)
    var codePoints: [Int: Int] = [:]
    var byte = 0
    for (index, scalar) in scalars.enumerated() {
      codePoints[byte] = index
      byte += UTF8.width(scalar)
    }
    codePoints[byte] = scalars.count
    let predicted = analysis.spans.map {
      (
        range: codePoints[$0.range.lowerBound]!..<codePoints[$0.range.upperBound]!,
        language: fold($0.language.code)
      )
    }
    var labels = [String?](repeating: nil, count: scalars.count)
    for span in predicted { for i in span.range { labels[i] = span.language } }
    var isForeign = [Bool](repeating: false, count: scalars.count)
    for span in document.spans { for i in span.start..<span.end { isForeign[i] = true } }

    score.documents += 1
    if fold(analysis.mainLanguage.code) == fold(document.host) { score.mainRight += 1 }
    for (i, scalar) in scalars.enumerated() where isLetter(scalar) {
      switch (isForeign[i], labels[i] != nil) {
      case (true, true): score.truePositives += 1
      case (false, true): score.falsePositives += 1
      case (true, false): score.falseNegatives += 1
      case (false, false): break
      }
    }
    for fragment in document.spans {
      let letters = (fragment.start..<fragment.end).filter { isLetter(scalars[$0]) }
      let hits = letters.count { labels[$0] != nil }
      let names = letters.count { labels[$0] == fold(fragment.lang) }
      score.fragments[fragment.kind, default: .init()].all += 1
      if names * 2 >= letters.count { score.fragments[fragment.kind]!.named += 1 }
      let isFound = hits * 2 >= letters.count
      if !isFound || names * 2 < letters.count {
        let text = String(String.UnicodeScalarView(scalars[fragment.start..<fragment.end]))
        let answers = Set(letters.compactMap { labels[$0] }).sorted().joined(separator: ",")
        report(
          "\(isFound ? "named" : "missed") \(fragment.kind) \(document.host) \(fragment.lang) "
            + "[\(answers)] \(text)")
      }
      guard isFound else { continue }
      score.fragments[fragment.kind]!.found += 1
      score.found += 1
      let touching = predicted.filter {
        $0.range.lowerBound < fragment.end && $0.range.upperBound > fragment.start
      }
      if let first = touching.map(\.range.lowerBound).min(),
        let last = touching.map(\.range.upperBound).max(),
        abs(first - fragment.start) <= 3, abs(last - fragment.end) <= 3
      {
        score.exactBounds += 1
      }
    }
    let wrong = predicted.filter { span in
      !document.spans.contains {
        span.range.lowerBound < $0.end && span.range.upperBound > $0.start
      }
    }
    for span in wrong {
      let text = String(String.UnicodeScalarView(scalars[span.range]))
      report("false \(document.host) \(span.language) \(text)")
    }
    score.falseSpans += wrong.count
    score.words += document.text.split { $0.isWhitespace }.count
    if document.spans.isEmpty {
      score.clean += 1
      if !wrong.isEmpty { score.touched += 1 }
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .uppercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }
}
