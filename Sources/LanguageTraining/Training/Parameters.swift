internal import LanguageID

/// The weights of a model in training, shared between threads without locks (Niu et al.,
/// "HOGWILD!", NIPS 2011): samples touch few rows, so writes seldom meet.
final class Parameters: @unchecked Sendable {
  let rank: Int
  let rowCount: Int
  let labelCount: Int
  let stride: Int
  let rows: UnsafeMutablePointer<Float>
  /// Sum of the squared gradients of each row (row-wise Adagrad).
  let rowHistory: UnsafeMutablePointer<Float>
  /// For each dimension one weight a label.
  let weights: UnsafeMutablePointer<Float>
  let labelHistory: UnsafeMutablePointer<Float>
  /// The padding behind the labels has −∞, so that it never has a probability.
  let bias: UnsafeMutablePointer<Float>

  init(rank: Int, rowCount: Int, labelCount: Int, seed: UInt64) {
    self.rank = rank
    self.rowCount = rowCount
    self.labelCount = labelCount
    stride = ModelFormat.stride(ofLabels: labelCount)
    rows = LargeMemory.allocate(rowCount * rank)
    rowHistory = LargeMemory.allocate(rowCount)
    rowHistory.initialize(repeating: 0, count: rowCount)
    weights = .allocate(capacity: rank * stride)
    labelHistory = .allocate(capacity: stride)
    labelHistory.initialize(repeating: 0, count: stride)
    bias = .allocate(capacity: stride)
    var random = RandomNumbers(seed: seed)
    for i in 0..<rowCount * rank { (rows + i).initialize(to: (random.unit() - 0.5) * 0.02) }
    for i in 0..<rank * stride {
      (weights + i).initialize(to: i % stride < labelCount ? (random.unit() - 0.5) * 0.5 : 0)
    }
    for label in 0..<stride {
      (bias + label).initialize(to: label < labelCount ? 0 : -Float.greatestFiniteMagnitude)
    }
  }

  deinit {
    rows.deallocate()
    rowHistory.deallocate()
    weights.deallocate()
    labelHistory.deallocate()
    bias.deallocate()
  }
}
