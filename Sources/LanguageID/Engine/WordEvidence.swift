internal import CLanguageKernels

/// What one word says by itself: its most likely languages with their logits.
struct WordEvidence {
  /// Languages kept of each word.
  static let count = 6

  /// Best first.
  private var labels = InlineArray<6, UInt16>(repeating: 0)
  private var logits = InlineArray<6, Float>(repeating: 0)

  /// Selects the best of `logits`, filled to the stride with minus infinity.
  ///
  /// - Complexity: linear in the number of labels.
  init(logits all: UnsafePointer<Float>, stride: Int, kernels: LanguageKernels) {
    var labels = InlineArray<6, UInt16>(repeating: 0)
    var logits = InlineArray<6, Float>(repeating: 0)
    var labelSpan = labels.mutableSpan
    labelSpan.withUnsafeMutableBufferPointer { labels in
      var logitSpan = logits.mutableSpan
      logitSpan.withUnsafeMutableBufferPointer { logits in
        kernels.select_best(
          all, Int32(truncatingIfNeeded: stride), labels.baseAddress!, logits.baseAddress!)
      }
    }
    self.labels = labels
    self.logits = logits
  }

  @inline(__always)
  func label(_ place: Int) -> Int { Int(labels[place]) }

  @inline(__always)
  func logit(_ place: Int) -> Float { logits[place] }

  /// Logarithm of the probability of the most likely language, and of that of the others: the second is near
  /// 0 for names and other words that many languages could have. Only the languages that are kept count.
  var sureness: (best: Float, others: Float) {
    let others = (1..<Self.count).reduce(Float(0)) { $0 + Softmax.exp(logit($1) - logit(0)) }
    let all = Softmax.log(1 + others)
    return (-all, Softmax.log(max(1e-7, others)) - all)
  }
}

/// Single numbers of evidence that is not loaded as a whole, as it would be to ask the structure itself.
extension UnsafePointer<WordEvidence> {
  private static var logitOffset: Int { MemoryLayout<InlineArray<6, UInt16>>.size }

  @inline(__always)
  func label(_ place: Int) -> Int {
    Int(UnsafeRawPointer(self).load(fromByteOffset: place &* 2, as: UInt16.self))
  }

  @inline(__always)
  func logit(_ place: Int) -> Float {
    UnsafeRawPointer(self).load(fromByteOffset: Self.logitOffset &+ place &* 4, as: Float.self)
  }

  /// The logit of a label, if it is among the most likely.
  @inline(__always)
  func logit(of label: Int) -> Float? {
    for place in 0..<WordEvidence.count where self.label(place) == label { return logit(place) }
    return nil
  }
}

/// A word in the cache of a workspace whose evidence is at hand.
struct JudgedWord {
  let evidence: UnsafePointer<WordEvidence>
  let place: Int
}
