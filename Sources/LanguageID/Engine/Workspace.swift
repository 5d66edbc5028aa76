internal import CLanguageKernels

/// The memory one thread needs to turn words into evidence: scratch buffers and the caches.
///
/// Not to be shared between threads at the same time; ``WorkspacePool`` lends them out.
final class Workspace {
  let model: LanguageModel
  let kernels: UnsafePointer<LanguageKernels>
  private let features: UnsafeMutablePointer<UInt32>
  let hidden: UnsafeMutablePointer<Float>
  let logits: UnsafeMutablePointer<Float>
  private var vectors: WordVectorCache
  private var evidence: WordEvidenceCache
  private let inverseRoots: UnsafeMutablePointer<Float>
  /// The model's weights, those of one label together: to ask for one label without all others.
  private let labelWeights: UnsafeMutablePointer<Float>

  /// The mean of these over all labels.
  private let meanWeights: [Float]

  /// Words whose vectors are remembered: 20 MB at rank 64.
  static let vectorCapacity = 1 << 17

  init(model: LanguageModel, kernels: UnsafePointer<LanguageKernels> = language_kernels()) {
    self.model = model
    self.kernels = kernels
    features = .allocate(capacity: FeatureHasher.maximumCount)
    hidden = .allocate(capacity: model.rank)
    hidden.initialize(repeating: 0, count: model.rank)
    logits = .allocate(capacity: model.stride)
    logits.initialize(repeating: 0, count: model.stride)
    vectors = WordVectorCache(capacity: Self.vectorCapacity, rank: model.rank)
    evidence = WordEvidenceCache(capacity: 1 << 16)
    labelWeights = .allocate(capacity: model.header.labelCount * model.rank)
    for label in 0..<model.header.labelCount {
      for d in 0..<model.rank {
        (labelWeights + label * model.rank + d).initialize(
          to: model.weights[d * model.stride + label])
      }
    }
    meanWeights = (0..<model.rank).map { d in
      (0..<model.header.labelCount).reduce(0) { $0 + model.weights[d * model.stride + $1] }
        / Float(model.header.labelCount)
    }
    inverseRoots = .allocate(capacity: FeatureHasher.maximumCount + 1)
    for n in 0...FeatureHasher.maximumCount {
      (inverseRoots + n).initialize(to: model.header.rowScale / Float(max(1, n)).squareRoot())
    }
  }

  deinit {
    features.deallocate()
    hidden.deallocate()
    logits.deallocate()
    inverseRoots.deallocate()
    labelWeights.deallocate()
  }

  /// Forgets the text so far.
  func clearHidden() {
    hidden.update(repeating: 0, count: model.rank)
  }

  /// Adds the vector of a word to the hidden state.
  @inline(__always)
  func add(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64, isUnspaced: Bool) {
    let place = vectorPlace(of: word, hash: hash, isUnspaced: isUnspaced)
    kernels.pointee.add_scaled(
      vectors.sums(at: place), vectors.scale(at: place), Int32(truncatingIfNeeded: model.rank),
      hidden)
  }

  /// The logits of the hidden state, valid until the next call.
  func computeLogits() -> UnsafePointer<Float> {
    kernels.pointee.logits(
      model.weights, model.bias, hidden, Int32(truncatingIfNeeded: model.stride),
      Int32(truncatingIfNeeded: model.rank), logits)
    return UnsafePointer(logits)
  }

  /// What a word says by itself. Changes the hidden state.
  func evidence(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt64, isUnspaced: Bool
  ) -> WordEvidence {
    if let known = evidence.find(hash) { return known }
    clearHidden()
    add(word, hash: hash, isUnspaced: isUnspaced)
    let result = WordEvidence(logits: computeLogits(), labelCount: model.header.labelCount)
    evidence.store(result, for: hash)
    return result
  }

  /// The log-probability of one label given one word, whose evidence is at hand.
  func log(
    of label: Int, given evidence: WordEvidence, word: UnsafeBufferPointer<UInt8>, hash: UInt64,
    isUnspaced: Bool
  ) -> Float {
    for place in 0..<WordEvidence.count where evidence.label(place) == label {
      return evidence.log(place)
    }
    let place = vectorPlace(of: word, hash: hash, isUnspaced: isUnspaced)
    let sums = vectors.sums(at: place)
    let weights = labelWeights + label &* model.rank
    var sum: Float = 0
    for d in 0..<model.rank { sum += Float(sums[d]) * weights[d] }
    return model.bias[label] + vectors.scale(at: place) * sum - evidence.normalizer
  }

  /// How alike two labels are to the model: the cosine of their weights, less the mean.
  func closeness(of a: Int, to b: Int) -> Float {
    let x = labelWeights + a * model.rank
    let y = labelWeights + b * model.rank
    var xy: Float = 0
    var xx: Float = 1e-9
    var yy: Float = 1e-9
    for d in 0..<model.rank {
      let (u, v) = (x[d] - meanWeights[d], y[d] - meanWeights[d])
      xy += u * v
      xx += u * u
      yy += v * v
    }
    return xy / (xx * yy).squareRoot()
  }

  @inline(__always)
  private func vectorPlace(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt64, isUnspaced: Bool
  ) -> Int {
    let place = vectors.place(of: hash)
    if !vectors.claim(place, for: hash) { fill(place, with: word, isUnspaced: isUnspaced) }
    return place
  }

  @inline(never)
  private func fill(_ place: Int, with word: UnsafeBufferPointer<UInt8>, isUnspaced: Bool) {
    let count = model.hasher.features(of: word, isUnspaced: isUnspaced, into: features)
    let rows = model.rows
    let rank = model.rank
    // The rows lie anywhere in 24 MB: ask for all of them before the first is used.
    for i in 0..<count { language_prefetch(rows + Int(features[i]) &* (rank / 2)) }
    kernels.pointee.sum_rows(
      rows, features, Int32(truncatingIfNeeded: count), Int32(truncatingIfNeeded: rank),
      vectors.sums(at: place))
    vectors.setScale(inverseRoots[count], at: place)
  }
}
