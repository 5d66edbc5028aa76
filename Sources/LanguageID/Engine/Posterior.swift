internal import CLanguageKernels

/// Probabilities of languages given a text: the softmax of the logits, divided by a temperature
/// fitted on held-out text of the same length (Guo et al., "On Calibration of Modern Neural
/// Networks", ICML 2017), over the languages that are allowed.
struct Posterior {
  private let logits: UnsafePointer<Float>
  let inverseTemperature: Float
  private let labels: [Int]?
  private let labelCount: Int
  private let maximum: Float
  private let total: Float
  /// The most likely label.
  let best: Int
  /// The evidence for the most likely label, before it is compared with that for others and without
  /// what was known beforehand.
  let bestLogit: Float

  /// - Parameters:
  ///   - words: the length of the text, which chooses the temperature and the biases of that length
  ///   - workspace: whose logits are those of the text; the biases and the priors are added to them
  ///   - labels: the labels that are allowed, at least one; nil for all
  ///   - priors: what to add to the scaled logits of some labels
  init(
    words: Int, in workspace: Workspace, labels: [Int]?, priors: [Int: Float] = [:]
  ) {
    let model = workspace.model
    let logits = UnsafePointer(workspace.logits)
    self.logits = logits
    self.labels = labels
    labelCount = workspace.layer.labelCount
    let temperature = model.temperatures[ModelFormat.lengthClass(ofWords: words)]
    let inverseTemperature = 1 / temperature
    self.inverseTemperature = inverseTemperature
    let lengthBias = model.lengthBias(ofWords: words)
    for label in 0..<model.stride { workspace.logits[label] += lengthBias[label] }
    for (label, prior) in priors { workspace.logits[label] += prior * temperature }
    var best = labels?[0] ?? 0
    var maximum = -Float.infinity
    var total: Float = 0
    if let labels {
      func scaled(_ label: Int) -> Float { logits[label] * inverseTemperature }
      for label in labels where scaled(label) > maximum {
        maximum = scaled(label)
        best = label
      }
      for label in labels { total += Softmax.exp(scaled(label) - maximum) }
    } else {
      let stride = workspace.layer.estimating.labels
      best = Int(workspace.kernels.best(logits, stride))
      total = workspace.kernels.sum_exponentials(
        logits, stride, logits[best], inverseTemperature)
      maximum = logits[best] * inverseTemperature
    }
    self.best = best
    bestLogit = logits[best] - (priors[best] ?? 0) * temperature - lengthBias[best]
    self.maximum = maximum
    self.total = total
  }

  /// P(label | text).
  func probability(of label: Int) -> Float {
    Softmax.exp(logits[label] * inverseTemperature - maximum) / total
  }

  /// Calls `body` with each label that has at least a hundredth of the probability of the best.
  func forEachLikely(_ body: (_ label: Int, _ probability: Float) -> Void) {
    let greatest = probability(of: best)
    if greatest > Self.leavingNoOther {
      body(best, greatest)
      return
    }
    forEachLabel(within: 4.6) { body($0, probability(of: $0)) }
  }

  /// Calls `body` with each label whose log-probability is less than `reach` below that of the best.
  @inline(__always)
  func forEachLabel(within reach: Float, _ body: (_ label: Int) -> Void) {
    let least = maximum - reach
    if let labels {
      for label in labels where logits[label] * inverseTemperature > least { body(label) }
      return
    }
    // Few labels are near, anywhere: sixteen are passed over at a time.  Padding has minus infinity.
    let width = SIMD16<Float>.scalarCount
    for start in stride(from: 0, to: labelCount, by: width) {
      let scaled =
        UnsafeRawPointer(logits + start).loadUnaligned(as: SIMD16<Float>.self)
        * inverseTemperature
      guard any(scaled .> least) else { continue }
      for lane in 0..<width where scaled[lane] > least { body(start + lane) }
    }
  }

  /// Where the best has more, all others together have less than a hundredth of it.
  private static let leavingNoOther: Float = 0.9902

  /// P of the most likely label together with its close varieties.
  func probabilityOfBestGroup(in model: LanguageModel) -> Float {
    let close = model.closeVarieties[best]
    if close.count == 1 { return probability(of: best) }
    var sum: Float = 0
    for label in close where labels.map({ $0.contains(label) }) ?? true {
      sum += probability(of: label)
    }
    return sum
  }

  /// The labels with their probabilities, best first, at most `count`.
  func top(_ count: Int) -> [(label: Int, probability: Float)] {
    let all = labels ?? Array(0..<labelCount)
    return Array(
      all.map { (label: $0, probability: probability(of: $0)) }
        .sorted { ($0.probability, $1.label) > ($1.probability, $0.label) }
        .prefix(max(0, count)))
  }
}
