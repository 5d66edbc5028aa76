package import Winnow

/// How well content is told from the frame of pages, in words.
public struct ContentScore: Sendable, CustomStringConvertible {
  /// Lines whose labels can be right, and all others.
  private var sound = Counts()
  private var damaged = Counts()
  private var pageScores: [Double] = []

  private struct Counts {
    var right = 0
    var wrong = 0
    var missed = 0
    var passedOver = 0

    mutating func add(_ line: LinePage.Line, isKept: Bool) {
      switch (isKept, line.isContent) {
      case (true, true): right += line.words
      case (true, false): wrong += line.words
      case (false, true): missed += line.words
      case (false, false): passedOver += line.words
      }
    }

    static func + (one: Counts, other: Counts) -> Counts {
      Counts(
        right: one.right + other.right, wrong: one.wrong + other.wrong,
        missed: one.missed + other.missed, passedOver: one.passedOver + other.passedOver)
    }

    /// The share of the words about which the labels say the same.
    var agreement: Double {
      Double(right + passedOver) / Double(max(1, right + passedOver + wrong + missed))
    }

    var f1: Double { 2 * Double(right) / Double(max(1, 2 * right + wrong + missed)) }
  }

  /// A score of no pages.
  public init() {}

  /// Counts a page.
  ///
  /// - Parameter keeps: For each line, whether it was taken for content.
  public mutating func add(_ page: LinePage, keeps: [Bool]) {
    var (whole, broken) = (Counts(), Counts())
    for (line, keeps) in zip(page.lines, keeps) {
      if line.isDamaged {
        broken.add(line, isKept: keeps)
      } else {
        whole.add(line, isKept: keeps)
      }
    }
    sound = sound + whole
    damaged = damaged + broken
    pageScores.append((whole + broken).f1)
  }

  /// Counts a page by a model alone.
  package mutating func add(_ page: LinePage, model: ContentModel) {
    add(page, keeps: model.probabilities(page.features).map { $0 > 0.5 })
  }

  /// The number of pages.
  public var pages: Int { pageScores.count }

  private var pooled: Counts { sound + damaged }

  /// The share of the words about which the labels say the same.
  public var agreement: Double { pooled.agreement }

  /// The same without lines that the labels know nothing of (``LinePage/Line/isDamaged``).
  public var soundAgreement: Double { sound.agreement }

  /// F1 of the kept words over all pages.
  public var f1: Double { pooled.f1 }

  /// Precision, recall and F1 of the kept words over all pages, and the mean F1 of the pages.
  public var description: String {
    let precision = Double(pooled.right) / Double(max(1, pooled.right + pooled.wrong))
    let recall = Double(pooled.right) / Double(max(1, pooled.right + pooled.missed))
    let mean = pageScores.reduce(0, +) / Double(max(1, pageScores.count))
    func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
    return "pages \(pageScores.count)  precision \(rounded(precision))  recall \(rounded(recall))"
      + "  f1 \(rounded(pooled.f1))  mean page f1 \(rounded(mean))"
  }
}
