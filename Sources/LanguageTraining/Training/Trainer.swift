internal import CLanguageKernels

/// Trains ``Parameters`` by stochastic gradient descent on the softmax loss.
struct Trainer {
  let corpus: Corpus
  let sampler: Sampler
  let options: TrainingOptions
  let progress: @Sendable (String) -> Void

  /// Threads bring their output layers together after so many samples.
  private static let mergePeriod = 64

  /// Runs the samples between two parts of the way, from 0 to 1, on all workers; the step falls from
  /// `options.step` at 0 to 0 at 1.
  func train(_ parameters: Parameters, from start: Double, to end: Double) async {
    let samples = Double(options.samples / options.workers)
    let range = Int(samples * start)..<Int(samples * end)
    await withTaskGroup(of: Void.self) { group in
      for worker in 0..<options.workers {
        group.addTask { run(range, worker, parameters) }
      }
    }
  }

  private func run(_ range: Range<Int>, _ worker: Int, _ parameters: Parameters) {
    let samples = options.samples / options.workers
    let report = max(1, samples / 50)
    var random = RandomNumbers(
      seed: options.seed &* 1000 &+ UInt64(worker) &+ UInt64(range.lowerBound) &* 1_000_003)
    var words: [UInt32] = []
    var step = SampleStep(parameters)
    var loss = 0.0
    corpus.vocabulary.features.withUnsafeBufferPointer { features in
      corpus.vocabulary.offsets.withUnsafeBufferPointer { offsets in
        for sample in range {
          guard let label = sampler.draw(&random, words: &words) else { continue }
          let rate = options.step * (1.01 - Float(sample) / Float(samples))
          loss += Double(
            step.learn(words, label: label, rate: rate, features: features, offsets: offsets))
          if sample % Self.mergePeriod == 0 { step.merge() }
          if sample % report == report - 1 && worker == 0 {
            progress("\(100 * (sample + 1) / samples) %  loss \(loss / Double(report))")
            loss = 0
          }
        }
        step.merge()
      }
    }
  }
}

/// One step of gradient descent, with the scratch memory of one thread.
private struct SampleStep: ~Copyable {
  private let parameters: Parameters
  private let output: OutputCopy
  private let kernels: LanguageKernels
  private let hidden: UnsafeMutablePointer<Float>
  private let gradient: UnsafeMutablePointer<Float>
  private let logits: UnsafeMutablePointer<Float>
  private let steps: UnsafeMutablePointer<Float>

  init(_ parameters: Parameters) {
    self.parameters = parameters
    output = OutputCopy(of: parameters.output)
    kernels = language_kernels().pointee
    hidden = .allocate(capacity: parameters.rank)
    gradient = .allocate(capacity: parameters.rank)
    logits = .allocate(capacity: parameters.stride)
    steps = .allocate(capacity: parameters.stride)
  }

  deinit {
    hidden.deallocate()
    gradient.deallocate()
    logits.deallocate()
    steps.deallocate()
  }

  /// Brings the output layer together with those of the other threads.
  func merge() { output.merge() }

  /// Learns one sample and returns its loss before.
  @inline(__always)
  mutating func learn(
    _ words: [UInt32], label: Int, rate: Float, features: UnsafeBufferPointer<UInt32>,
    offsets: UnsafeBufferPointer<Int>
  ) -> Float {
    let rank = parameters.rank
    let rank32 = Int32(rank)
    let stride = Int32(parameters.stride)
    hidden.initialize(repeating: 0, count: rank)
    for word in words {
      let first = offsets[Int(word)]
      let count = offsets[Int(word) + 1] - first
      kernels.gather(
        parameters.rows, features.baseAddress! + first, Int32(count),
        1 / Float(count).squareRoot(), rank32, hidden)
    }
    kernels.logits(output.own.weights, output.own.bias, hidden, stride, rank32, logits)
    kernels.softmax(logits, stride)
    let probability = logits[label]
    logits[label] -= 1

    var length: Float = 0
    for d in 0..<rank { length += hidden[d] * hidden[d] }
    length /= Float(rank)
    let history = output.own.history
    let bias = output.own.bias
    let (deltas, steps) = (logits, steps)
    for l in 0..<parameters.stride {
      let delta = deltas[l]
      history[l] += delta * delta * length
      steps[l] = rate * delta / (history[l] + 1e-6).squareRoot()
      // The bias learns slowly: it only settles how common a label is.
      bias[l] -= 0.01 * rate * delta
    }
    kernels.backward(output.own.weights, logits, steps, hidden, stride, rank32, gradient)

    var norm: Float = 0
    for d in 0..<rank { norm += gradient[d] * gradient[d] }
    norm /= Float(rank)
    let rowHistory = parameters.rowHistory
    let rows = parameters.rows
    for word in words {
      let first = offsets[Int(word)]
      let last = offsets[Int(word) + 1]
      let scale = 1 / Float(last - first).squareRoot()
      for i in first..<last { language_prefetch(rowHistory + Int(features[i])) }
      for i in first..<last {
        let row = Int(features[i])
        rowHistory[row] += norm * scale * scale
        let step = rate * scale / (rowHistory[row] + 1e-7).squareRoot()
        kernels.step_row(rows, features[i], step, gradient, rank32)
      }
    }
    return -Float.log(max(probability, 1e-9))
  }
}
