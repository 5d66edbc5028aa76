/// Counts of right and wrong answers of an identification test, by language.
public struct IdentificationScore: Sendable {
  private var right: [String: Int] = [:]
  private var total: [String: Int] = [:]
  private var wrongly: [String: Int] = [:]
  private var pairs: [String: [String: Int]] = [:]

  private var calibration: [[Calibration]] = Calibration.empty

  /// Texts by length class, and those of them that were not answered.
  private var texts = [Int](repeating: 0, count: Calibration.lengthNames.count)
  private var abstained = [Int](repeating: 0, count: Calibration.lengthNames.count)

  /// - Parameters:
  ///   - confidence: of the answer; nil where none was given
  ///   - words: as the recogniser counts them
  mutating func count(gold: String, predicted: String, confidence: Double?, words: Int) {
    let length = Calibration.lengthClass(ofWords: words)
    texts[length] += 1
    if let confidence {
      let bin = min(Calibration.binCount - 1, Int(confidence * Double(Calibration.binCount)))
      calibration[length][bin].add(confidence, isRight: gold == predicted)
    } else {
      abstained[length] += 1
    }
    total[gold, default: 0] += 1
    if gold == predicted {
      right[gold, default: 0] += 1
    } else {
      wrongly[predicted, default: 0] += 1
      pairs[gold, default: [:]][predicted, default: 0] += 1
    }
  }

  /// One language's figures.
  public struct Row: Sendable {
    /// The folded tag.
    public let language: String
    /// Texts.
    public let count: Int
    /// Share of them that was told right.
    public let accuracy: Double
    /// Harmonic mean of precision and recall.
    public let f1: Double
    /// The wrong answers given most, with their numbers.
    public let confusions: [(language: String, count: Int)]
  }

  /// All languages of the test, in order.
  public var rows: [Row] {
    total.keys.sorted().map { language in
      let hits = right[language] ?? 0
      let count = total[language]!
      return Row(
        language: language, count: count, accuracy: Double(hits) / Double(count),
        f1: Double(2 * hits) / Double(count + hits + (wrongly[language] ?? 0)),
        confusions: (pairs[language] ?? [:]).sorted { ($0.value, $1.key) > ($1.value, $0.key) }
          .prefix(3).map { (language: $0.key, count: $0.value) })
    }
  }

  /// By length class: texts, and the share of them that was not answered.
  public var abstentions: [(words: String, texts: Int, share: Double)] {
    texts.indices.map {
      (Calibration.lengthNames[$0], texts[$0], Double(abstained[$0]) / Double(max(1, texts[$0])))
    }
  }

  /// By length class (1, 2, 3–5, 6–10, more words, as the recogniser counts them): texts that were
  /// answered, and the mean gap between confidence and accuracy over ten bins of confidence
  /// (expected calibration error; Guo et al., ICML 2017).
  /// `chance` is the gap that confidences without fault would be expected to show, since texts are
  /// few: it says what a gap is worth.
  public var calibrationGaps: [(words: String, texts: Int, gap: Double, chance: Double)] {
    zip(Calibration.lengthNames, calibration).map { name, bins in
      let texts = bins.reduce(0) { $0 + $1.count }
      let gap = bins.reduce(0.0) { $0 + abs($1.confidence - Double($1.right)) }
      // The mean distance of a normal variable from its mean: √(2/π) deviations.
      let chance = bins.reduce(0.0) { $0 + ($1.variance * 2 / .pi).squareRoot() }
      let count = Double(max(1, texts))
      return (words: name, texts: texts, gap: gap / count, chance: chance / count)
    }
  }

  /// Mean of the languages' accuracies.
  public var macroAccuracy: Double { mean(rows.map(\.accuracy)) }

  /// Mean of the languages' F1.
  public var macroF1: Double { mean(rows.map(\.f1)) }

  private func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }

  /// A table with a header line: language, texts, accuracy, F1, confusions.
  public var tabSeparated: String {
    var text = "language\ttexts\taccuracy\tf1\tconfused_with\n"
    for row in rows {
      let confusions = row.confusions.map { "\($0.language) \($0.count)" }.joined(separator: ", ")
      text +=
        "\(row.language)\t\(row.count)\t\(Self.digits(row.accuracy))\t\(Self.digits(row.f1))\t"
        + "\(confusions)\n"
    }
    return text
  }

  /// Four decimals.
  static func digits(_ value: Double) -> String {
    let scaled = Int((value * 10_000).rounded())
    let fraction = String(scaled % 10_000)
    return "\(scaled / 10_000)." + String(repeating: "0", count: 4 - fraction.count) + fraction
  }
}

/// One bin of confidences.
private struct Calibration {
  static let binCount = 10
  static let lengthNames = ["1", "2", "3-5", "6-10", "11+"]
  static let empty = [[Calibration]](
    repeating: [Calibration](repeating: Calibration(), count: binCount),
    count: lengthNames.count)

  var count = 0
  var right = 0
  var confidence = 0.0
  /// Of the number of right answers, if confidences are right.
  var variance = 0.0

  static func lengthClass(ofWords words: Int) -> Int {
    switch words {
    case ...1: 0
    case 2: 1
    case 3...5: 2
    case 6...10: 3
    default: 4
    }
  }

  mutating func add(_ confidence: Double, isRight: Bool) {
    count += 1
    self.confidence += confidence
    variance += confidence * (1 - confidence)
    if isRight { right += 1 }
  }
}
