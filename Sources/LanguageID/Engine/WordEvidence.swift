/// What one word says by itself: its most likely languages with their log-probabilities.
struct WordEvidence {
  /// Languages kept of each word.
  static let count = 6

  typealias Labels = (UInt16, UInt16, UInt16, UInt16, UInt16, UInt16)
  typealias Logs = (Float, Float, Float, Float, Float, Float)

  /// Best first.
  var labels: Labels = (0, 0, 0, 0, 0, 0)
  var logs: Logs = (0, 0, 0, 0, 0, 0)
  /// Logarithm of the sum of the exponentials of all logits: the log-probability of any label is
  /// its logit less this.
  var normalizer: Float = 0

  /// Logarithm of the probability that the word is not of its most likely language: near 0 for
  /// names and other words that many languages could have.
  @inline(__always)
  var doubt: Float { Softmax.log(max(1e-7, 1 - Softmax.exp(log(0)))) }

  /// Selects the best of `logits`. Complexity: linear in the number of labels.
  init(logits: UnsafePointer<Float>, labelCount: Int) {
    withUnsafeTemporaryAllocation(of: (Float, UInt16).self, capacity: Self.count) { best in
      best.initialize(repeating: (-.infinity, 0))
      var worst = -Float.infinity
      for label in 0..<labelCount where logits[label] > worst {
        var place = Self.count - 1
        while place > 0, best[place - 1].0 < logits[label] {
          best[place] = best[place - 1]
          place -= 1
        }
        best[place] = (logits[label], UInt16(truncatingIfNeeded: label))
        worst = best[Self.count - 1].0
      }
      normalizer = Softmax.logSumExp(logits, count: labelCount, maximum: best[0].0)
      withUnsafeMutableBytes(of: &labels) { raw in
        let labels = raw.assumingMemoryBound(to: UInt16.self)
        for place in 0..<Self.count { labels[place] = best[place].1 }
      }
      withUnsafeMutableBytes(of: &logs) { raw in
        let logs = raw.assumingMemoryBound(to: Float.self)
        for place in 0..<Self.count { logs[place] = best[place].0 - normalizer }
      }
    }
  }

  @inline(__always)
  func label(_ place: Int) -> Int {
    withUnsafeBytes(of: labels) { Int($0.assumingMemoryBound(to: UInt16.self)[place]) }
  }

  @inline(__always)
  func log(_ place: Int) -> Float {
    withUnsafeBytes(of: logs) { $0.assumingMemoryBound(to: Float.self)[place] }
  }
}
