internal import LanguageID
internal import Winnow

/// The weights of a screening model while it learns.
struct ScreeningLearner {
  private let options: ScreeningTrainer.Options
  private var random: RandomNumbers
  private var table: [ScreeningModel.Weights]
  private var squares: [ScreeningModel.Weights]
  private var counts: [ScreeningModel.Weights]
  private var countSquares: [ScreeningModel.Weights]
  private var bias = ScreeningModel.Weights(repeating: -2)
  private var biasSquare = ScreeningModel.Weights(repeating: 1)

  init(options: ScreeningTrainer.Options) {
    self.options = options
    random = RandomNumbers(seed: options.seed)
    table = [ScreeningModel.Weights](repeating: ScreeningModel.Weights(), count: 1 << options.bits)
    squares = [ScreeningModel.Weights](
      repeating: ScreeningModel.Weights(repeating: options.caution), count: 1 << options.bits)
    counts = [ScreeningModel.Weights](
      repeating: ScreeningModel.Weights(), count: ScreeningCounts.count)
    countSquares = [ScreeningModel.Weights](
      repeating: ScreeningModel.Weights(repeating: 1), count: ScreeningCounts.count)
  }

  mutating func order(_ count: Int) -> [Int] {
    Array(0..<count).shuffled(using: &random)
  }

  func logits(_ features: ScreeningFeatures) -> ScreeningModel.Weights {
    var logits = bias
    for (row, factor) in zip(features.rows, features.factors) { logits += table[Int(row)] * factor }
    for (value, weight) in zip(features.counts, counts) { logits += weight * value }
    return logits
  }

  /// Moves the bias of one output.
  mutating func shift(_ output: Int, by amount: Float) {
    bias[output] += amount
  }

  /// Learns one sample.
  ///
  /// - Parameter weight: How much it counts for each output.
  /// - Returns: Its losses.
  mutating func learn(
    _ features: ScreeningFeatures, targets: ScreeningModel.Weights, weight: ScreeningModel.Weights
  ) -> SIMD4<Double> {
    let seed = random.next()
    let limit = UInt64(options.dropout * 256)
    // Half of the time a text is to be known by its words alone: others are put together otherwise.
    let dropsNeighbours = seed & 1 == 0
    func isKept(_ index: Int) -> Bool {
      if dropsNeighbours, features.areNeighbours[index] { return false }
      return (seed &+ UInt64(index)) &* 0x9e37_79b9_7f4a_7c15 >> 56 >= limit
    }
    var logits = bias
    for index in features.rows.indices where isKept(index) {
      logits += table[Int(features.rows[index])] * features.factors[index]
    }
    for index in counts.indices { logits += counts[index] * features.counts[index] }
    var probabilities = ScreeningModel.Weights()
    for output in 0..<ScreeningModel.outputs { probabilities[output] = sigmoid(logits[output]) }
    let slope = (probabilities - targets) * weight
    for index in features.rows.indices where isKept(index) {
      let row = Int(features.rows[index])
      let gradient = slope * features.factors[index]
      squares[row] += gradient * gradient
      table[row] -= gradient * options.rate / squares[row].squareRoot()
    }
    for index in counts.indices where features.counts[index] != 0 {
      let gradient = slope * features.counts[index]
      countSquares[index] += gradient * gradient
      counts[index] -= gradient * options.rate / countSquares[index].squareRoot()
    }
    biasSquare += slope * slope
    bias -= slope * options.rate / biasSquare.squareRoot()
    var loss = SIMD4<Double>()
    for output in 0..<ScreeningModel.outputs {
      let likelihood = targets[output] > 0.5 ? probabilities[output] : 1 - probabilities[output]
      loss[output] = Double(-Float.log(max(likelihood, 1e-7)) * weight[output])
    }
    return loss
  }

  /// The weights with one byte for each of the table.
  var model: ScreeningModel {
    var heads: [ScreeningModel.Output] = []
    var bytes = [Int8](repeating: 0, count: table.count * ScreeningModel.outputs)
    for output in 0..<ScreeningModel.outputs {
      let largest = table.reduce(Float(0)) { max($0, $1[output].magnitude) }
      let step = largest > 0 ? largest / 127 : 1
      for row in table.indices {
        bytes[row * ScreeningModel.outputs + output] = Int8((table[row][output] / step).rounded())
      }
      heads.append(
        ScreeningModel.Output(
          bias: bias[output], step: step, counts: counts.map { $0[output] }))
    }
    return ScreeningModel(
      heads: heads, bits: options.bits, table: bytes,
      trees: (0..<ScreeningModel.outputs).map { _ in
        BoostedTrees(depth: 1, features: [], thresholds: [], leaves: [], bias: 0)
      })
  }
}
