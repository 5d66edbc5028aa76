/// What one word says by itself: its most likely languages with their log-probabilities.
struct WordEvidence {
  /// Languages kept of each word.
  static let count = 6

  /// Best first.
  private(set) var labels = InlineArray<6, UInt16>(repeating: 0)
  private(set) var logs = InlineArray<6, Float>(repeating: 0)
  /// Logarithm of the sum of the exponentials of all logits: the log-probability of any label is
  /// its logit less this.
  var normalizer: Float = 0

  /// Logarithm of the probability that the word is not of its most likely language: near 0 for
  /// names and other words that many languages could have.
  @inline(__always)
  var doubt: Float { Softmax.log(max(1e-7, 1 - Softmax.exp(log(0)))) }

  /// Selects the best of `logits`. Complexity: linear in the number of labels.
  init(logits: UnsafePointer<Float>, labelCount: Int) {
    var best = InlineArray<6, Float>(repeating: -.infinity)
    var worst = -Float.infinity
    for label in 0..<labelCount where logits[label] > worst {
      var place = Self.count - 1
      while place > 0, best[place - 1] < logits[label] {
        best[place] = best[place - 1]
        labels[place] = labels[place - 1]
        place -= 1
      }
      best[place] = logits[label]
      labels[place] = UInt16(truncatingIfNeeded: label)
      worst = best[Self.count - 1]
    }
    normalizer = Softmax.logSumExp(logits, count: labelCount, maximum: best[0])
    for place in 0..<Self.count { logs[place] = best[place] - normalizer }
  }

  @inline(__always)
  func label(_ place: Int) -> Int { Int(labels[place]) }

  @inline(__always)
  func log(_ place: Int) -> Float { logs[place] }
}
