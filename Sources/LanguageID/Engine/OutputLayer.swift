internal import CLanguageKernels

/// The output layer of a model as the kernels want it, besides the model's own: in eight bits, to
/// estimate the logits of all labels at once, and with the weights of one label together, to compute
/// those of a few labels exactly.
struct OutputLayer: ~Copyable {
  let labelCount: Int
  let stride: Int
  let rank: Int
  /// `rank` weights for each label.
  let weights: UnsafePointer<Float>
  /// Minus infinity for the padding.
  let bias: UnsafePointer<Float>
  /// The same in eight bits, with a scale for each label.
  let estimating: LanguageWeights
  /// The mean of the weights over all labels.
  private let meanWeights: [Float]

  init(_ model: LanguageModel) {
    let (labelCount, stride, rank) = (model.header.labelCount, model.stride, model.rank)
    let weights = UnsafeMutablePointer<Float>.allocate(capacity: stride * rank)
    let bias = UnsafeMutablePointer<Float>.allocate(capacity: stride)
    let values = UnsafeMutablePointer<Int8>.allocate(capacity: stride * rank)
    let scales = UnsafeMutablePointer<Float>.allocate(capacity: stride)
    let sums = UnsafeMutablePointer<Int32>.allocate(capacity: stride)
    var means = [Float](repeating: 0, count: rank)
    for label in 0..<stride {
      let isPadding = label >= labelCount
      let row = weights + label * rank
      for d in 0..<rank {
        (row + d).initialize(to: isPadding ? 0 : model.weights[d * stride + label])
        means[d] += row[d]
      }
      (bias + label).initialize(to: isPadding ? -.infinity : model.bias[label])
      let greatest = (0..<rank).reduce(Float(0)) { max($0, row[$1].magnitude) }
      (scales + label).initialize(to: greatest / 127)
      // So little that its inverse would be infinite is nothing.
      let factor = greatest > .leastNormalMagnitude * 127 ? 127 / greatest : 0
      var sum: Int32 = 0
      for d in 0..<rank {
        let value = Int8((row[d] * factor).rounded())
        (values + (d / 4 * stride + label) * 4 + d % 4).initialize(to: value)
        sum += Int32(value)
      }
      (sums + label).initialize(to: sum)
    }
    self.labelCount = labelCount
    self.stride = stride
    self.rank = rank
    self.weights = UnsafePointer(weights)
    self.bias = UnsafePointer(bias)
    meanWeights = means.map { $0 / Float(labelCount) }
    estimating = LanguageWeights(
      values: values, scales: scales, sums: sums, bias: bias, labels: Int32(stride),
      rank: Int32(rank))
  }

  deinit {
    weights.deallocate()
    bias.deallocate()
    estimating.values.deallocate()
    estimating.scales.deallocate()
    estimating.sums.deallocate()
  }

  /// How alike two labels are to the model: the cosine of their weights, less the mean.
  func closeness(of a: Int, to b: Int) -> Float {
    let x = weights + a * rank
    let y = weights + b * rank
    var xy: Float = 0
    var xx: Float = 1e-9
    var yy: Float = 1e-9
    for d in 0..<rank {
      let (u, v) = (x[d] - meanWeights[d], y[d] - meanWeights[d])
      xy += u * v
      xx += u * u
      yy += v * v
    }
    return xy / (xx * yy).squareRoot()
  }
}
