internal import Winnow

/// One network while it learns.
struct ContentNetwork {
  private let options: ContentTrainer.Options
  private let width = LineFeatures.count
  private var random: RandomNumbers
  /// Input weights, unit by unit; then biases; then output weights; then the bias of the result.
  private var parameters: [Float]
  private var gradients: [Float]
  private var firstMoments: [Float]
  private var secondMoments: [Float]

  private var hidden: Int { options.hidden }
  private var biases: Int { hidden * width }
  private var outputs: Int { biases + hidden }
  private var resultBias: Int { outputs + hidden }

  init(options: ContentTrainer.Options, seed: UInt64) {
    self.options = options
    random = RandomNumbers(seed: seed)
    parameters = [Float](repeating: 0, count: options.hidden * (width + 2) + 1)
    gradients = parameters
    firstMoments = parameters
    secondMoments = parameters
    let inputScale = (3 / Float(width)).squareRoot()
    let outputScale = (3 / Float(hidden)).squareRoot()
    for index in 0..<biases { parameters[index] = (random.unit() * 2 - 1) * inputScale }
    for index in outputs..<resultBias {
      parameters[index] = (random.unit() * 2 - 1) * outputScale
    }
  }

  mutating func learn(
    _ samples: ContentSamples, scaling: FeatureScaling, report: (String) -> Void
  ) {
    let meanWeight = samples.weights.reduce(0, +) / Float(max(samples.count, 1))
    var order = Array(0..<samples.count)
    let stepsPerEpoch = samples.count / options.batch
    var step = 0
    for epoch in 0..<options.epochs {
      shuffle(&order)
      var loss: Double = 0
      for batch in 0..<stepsPerEpoch {
        for sample in order[batch * options.batch..<(batch + 1) * options.batch] {
          loss += Double(add(sample, of: samples, scaling, by: 1 / meanWeight))
        }
        step += 1
        let rate =
          options.rate * (1 - Float(step) / Float(options.epochs * stepsPerEpoch + 1))
        move(step: step, rate: rate)
      }
      report("pass \(epoch + 1)  loss \(loss / Double(max(stepsPerEpoch * options.batch, 1)))")
    }
  }

  private mutating func shuffle(_ order: inout [Int]) {
    for index in stride(from: order.count - 1, to: 0, by: -1) {
      order.swapAt(index, random.below(index + 1))
    }
  }

  /// Adds the gradient of one sample.
  ///
  /// - Returns: Its loss.
  private mutating func add(
    _ sample: Int, of samples: ContentSamples, _ scaling: FeatureScaling, by scale: Float
  ) -> Float {
    var row = [Float](repeating: 0, count: width)
    for feature in 0..<width {
      row[feature] =
        (samples.features[sample * width + feature] - scaling.means[feature])
        * scaling.factors[feature]
    }
    var activations = [Float](repeating: 0, count: hidden)
    var logit = parameters[resultBias]
    for unit in 0..<hidden where random.unit() >= options.dropout {
      var sum = parameters[biases + unit]
      for feature in 0..<width { sum += row[feature] * parameters[unit * width + feature] }
      guard sum > 0 else { continue }
      activations[unit] = sum / (1 - options.dropout)
      logit += activations[unit] * parameters[outputs + unit]
    }
    let probability = sigmoid(logit)
    let target = samples.targets[sample]
    let weight = samples.weights[sample] * scale
    let slope = (probability - target) * weight / Float(options.batch)
    gradients[resultBias] += slope
    for unit in 0..<hidden where activations[unit] > 0 {
      gradients[outputs + unit] += slope * activations[unit]
      let inner = slope * parameters[outputs + unit] / (1 - options.dropout)
      gradients[biases + unit] += inner
      for feature in 0..<width { gradients[unit * width + feature] += inner * row[feature] }
    }
    let likelihood = target > 0.5 ? probability : 1 - probability
    return -Float.log(max(likelihood, 1e-7)) * weight
  }

  private mutating func move(step: Int, rate: Float) {
    let decay1: Float = 0.9
    let decay2: Float = 0.999
    let correction1 = 1 - Float.exp(Float(step) * Float.log(decay1))
    let correction2 = 1 - Float.exp(Float(step) * Float.log(decay2))
    for index in parameters.indices {
      let gradient = gradients[index]
      firstMoments[index] = decay1 * firstMoments[index] + (1 - decay1) * gradient
      secondMoments[index] = decay2 * secondMoments[index] + (1 - decay2) * gradient * gradient
      parameters[index] -=
        rate * (firstMoments[index] / correction1)
        / ((secondMoments[index] / correction2).squareRoot() + 1e-8)
      gradients[index] = 0
    }
  }

  /// The networks as one, for features that are not scaled.
  static func average(
    _ networks: [ContentNetwork], scaling: FeatureScaling
  ) -> ContentModel.Weights {
    var inputs: [Float] = []
    var biases: [Float] = []
    var outputs: [Float] = []
    var bias: Float = 0
    let share = 1 / Float(networks.count)
    for network in networks {
      for unit in 0..<network.hidden {
        var unitBias = network.parameters[network.biases + unit]
        for feature in 0..<network.width {
          let weight =
            network.parameters[unit * network.width + feature] * scaling.factors[feature]
          inputs.append(weight)
          unitBias -= weight * scaling.means[feature]
        }
        biases.append(unitBias)
        outputs.append(network.parameters[network.outputs + unit] * share)
      }
      bias += network.parameters[network.resultBias] * share
    }
    return ContentModel.Weights(
      hidden: outputs.count, inputs: inputs, biases: biases, outputs: outputs, bias: bias)
  }
}
