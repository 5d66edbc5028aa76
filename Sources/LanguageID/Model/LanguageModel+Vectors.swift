internal import CLanguageKernels

/// Vectors of words and what they say, without the caches of a ``Workspace``: for training.
extension LanguageModel {
  /// Adds the vector of a word, given by its features, to `vector`, of as many dimensions as the
  /// model has.
  package func addVector(
    ofFeatures features: UnsafeBufferPointer<UInt32>, to vector: UnsafeMutablePointer<Float>
  ) {
    guard !features.isEmpty else { return }
    let kernels = language_kernels()
    withUnsafeTemporaryAllocation(of: Int16.self, capacity: rank) { sums in
      kernels.pointee.sum_rows(
        rows, features.baseAddress!, Int32(features.count), Int32(rank), sums.baseAddress!)
      let scale = header.rowScale / Float(features.count).squareRoot()
      for d in 0..<rank { vector[d] += scale * Float(sums[d]) }
    }
  }

  /// What a sum of word vectors says for each label.
  package func logits(of vector: [Float]) -> [Float] {
    var logits = [Float](repeating: 0, count: stride)
    language_kernels().pointee.logits(weights, bias, vector, Int32(stride), Int32(rank), &logits)
    return Array(logits[..<header.labelCount])
  }
}
