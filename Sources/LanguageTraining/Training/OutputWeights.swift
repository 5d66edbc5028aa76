/// Weights, biases and step history of the labels, one block of memory.
final class OutputWeights: @unchecked Sendable {
  let values: UnsafeMutablePointer<Float>
  /// Numbers in all.
  let count: Int
  private let stride: Int

  /// For each dimension one weight a label.
  var weights: UnsafeMutablePointer<Float> { values + 2 * stride }
  /// The padding behind the labels has −∞, so that it never has a probability.
  var bias: UnsafeMutablePointer<Float> { values }
  /// Sum of the squared gradients of each label.
  var history: UnsafeMutablePointer<Float> { values + stride }

  init(rank: Int, labelCount: Int, stride: Int, random: inout RandomNumbers) {
    self.stride = stride
    count = (rank + 2) * stride
    values = .allocate(capacity: count)
    values.initialize(repeating: 0, count: count)
    for i in 0..<rank * stride where i % stride < labelCount {
      weights[i] = (random.unit() - 0.5) * 0.5
    }
    for label in labelCount..<stride { bias[label] = -Float.greatestFiniteMagnitude }
  }

  init(copying other: OutputWeights) {
    stride = other.stride
    count = other.count
    values = .allocate(capacity: count)
    values.initialize(from: other.values, count: count)
  }

  deinit { values.deallocate() }
}
