/// Figures of a test of foreign spans.
public struct SpanScore: Sendable {
  /// Documents, and those whose main language was right.
  public var documents = 0, mainRight = 0
  /// Letters rightly, wrongly and not said to be foreign.
  public var truePositives = 0, falsePositives = 0, falseNegatives = 0
  /// Fragments, those found by half of their letters, and those named rightly, by kind.
  public var fragments: [String: Counts] = [:]
  /// Found fragments with both ends within three code points.
  public var exactBounds = 0, found = 0
  /// Spans that touch no fragment, words, clean documents, and those with such a span.
  public var falseSpans = 0, words = 0, clean = 0, touched = 0

  /// Counts of one kind of fragment.
  public struct Counts: Sendable {
    /// All, found, found with the right language.
    public var all = 0, found = 0, named = 0
  }

  /// F1 of the letters.
  public var letterF1: Double {
    2 * Double(truePositives) / Double(max(1, 2 * truePositives + falsePositives + falseNegatives))
  }

  /// Spans that touch no fragment, per 10,000 words.
  public var falsePerTenThousand: Double { 10_000 * Double(falseSpans) / Double(max(1, words)) }

  /// One line of the main figures.
  public var summary: String {
    func share(_ part: Int, _ whole: Int) -> String {
      IdentificationScore.digits(Double(part) / Double(max(1, whole)))
    }
    var total = Counts()
    for counts in fragments.values {
      total.all += counts.all
      total.found += counts.found
      total.named += counts.named
    }
    let inline = fragments["inline"] ?? Counts()
    return
      "f1 \(IdentificationScore.digits(letterF1)) found \(share(total.found, total.all)) "
      + "inline \(share(inline.found, inline.all)) named \(share(total.named, total.all)) "
      + "false \(IdentificationScore.digits(falsePerTenThousand)) touched \(share(touched, clean)) "
      + "main \(share(mainRight, documents)) bounds \(share(exactBounds, found))"
  }
}
