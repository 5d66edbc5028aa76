/// One thread's copy of the output layer, brought together with that of the others every few samples.
///
/// All samples change all labels: threads that shared these weights would wait for one another's
/// cache lines in every step. (Local steps and then a common state: Zhang et al.,
/// "Parallel SGD: When does averaging help?", 2016; here the steps of all are added up.)
struct OutputCopy: ~Copyable {
  private let shared: OutputWeights
  /// The weights that this thread learns.
  let own: OutputWeights
  /// As they were when the threads last came together.
  private let base: OutputWeights

  init(of shared: OutputWeights) {
    self.shared = shared
    own = OutputWeights(copying: shared)
    base = OutputWeights(copying: shared)
  }

  /// Adds what this thread has learnt to the shared weights, and takes over what others have.
  func merge() {
    for i in 0..<shared.count {
      let merged = shared.values[i] + (own.values[i] - base.values[i])
      shared.values[i] = merged
      own.values[i] = merged
      base.values[i] = merged
    }
  }
}
