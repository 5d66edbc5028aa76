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
  let output: OutputWeights

  init(rank: Int, rowCount: Int, labelCount: Int, seed: UInt64) {
    self.rank = rank
    self.rowCount = rowCount
    self.labelCount = labelCount
    stride = ModelFormat.stride(ofLabels: labelCount)
    rows = LargeMemory.allocate(rowCount * rank)
    rowHistory = LargeMemory.allocate(rowCount)
    rowHistory.initialize(repeating: 0, count: rowCount)
    var random = RandomNumbers(seed: seed)
    for i in 0..<rowCount * rank { (rows + i).initialize(to: (random.unit() - 0.5) * 0.02) }
    output = OutputWeights(rank: rank, labelCount: labelCount, stride: stride, random: &random)
  }

  deinit {
    rows.deallocate()
    rowHistory.deallocate()
  }
}
