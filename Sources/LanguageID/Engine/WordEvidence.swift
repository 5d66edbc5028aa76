internal import CLanguageKernels

/// What one word says by itself: its most likely languages with their log-probabilities.
struct WordEvidence {
  /// Languages kept of each word.
  static let count = 6

  /// Best first.
  private var labels = InlineArray<6, UInt16>(repeating: 0)
  private var logs = InlineArray<6, Float>(repeating: 0)
  /// Logarithm of the sum of the exponentials of all logits: the log-probability of any label is
  /// its logit less this.
  let normalizer: Float
  /// Logarithm of the probability that the word is not of its most likely language: near 0 for
  /// names and other words that many languages could have.
  let doubt: Float

  /// Selects the best of `logits`, filled to the stride with minus infinity.
  ///
  /// - Complexity: linear in the number of labels.
  init(logits: UnsafePointer<Float>, stride: Int, kernels: LanguageKernels) {
    var labels = InlineArray<6, UInt16>(repeating: 0)
    var logs = InlineArray<6, Float>(repeating: 0)
    var labelSpan = labels.mutableSpan
    labelSpan.withUnsafeMutableBufferPointer { labels in
      var logSpan = logs.mutableSpan
      logSpan.withUnsafeMutableBufferPointer { logs in
        kernels.select_best(
          logits, Int32(truncatingIfNeeded: stride), labels.baseAddress!, logs.baseAddress!)
      }
    }
    let best = logs[0]
    let sum = kernels.sum_exponentials(logits, Int32(truncatingIfNeeded: stride), best, 1)
    normalizer = best + Softmax.log(sum)
    for place in 0..<Self.count { logs[place] -= normalizer }
    doubt = Softmax.log(max(1e-7, 1 - Softmax.exp(logs[0])))
    self.labels = labels
    self.logs = logs
  }

  @inline(__always)
  func label(_ place: Int) -> Int { Int(labels[place]) }

  @inline(__always)
  func log(_ place: Int) -> Float { logs[place] }

  /// The log-probability of a label, if it is among the most likely.
  @inline(__always)
  func log(of label: Int) -> Float? {
    for place in 0..<Self.count where self.label(place) == label { return log(place) }
    return nil
  }
}

/// A word in the cache of a workspace whose evidence is at hand.
struct JudgedWord {
  let evidence: UnsafePointer<WordEvidence>
  let place: Int
}
