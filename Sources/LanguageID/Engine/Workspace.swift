internal import CLanguageKernels

/// The memory one thread needs to turn words into evidence: scratch buffers and the cache of words.
///
/// Not to be shared between threads at the same time; ``WorkspacePool`` lends them out.
final class Workspace {
  let model: LanguageModel
  let kernels: LanguageKernels
  let layer: OutputLayer
  let cache: WordCache
  let hidden: UnsafeMutablePointer<Float>
  let logits: UnsafeMutablePointer<Float>
  /// The hidden state in eight bits.
  private let values: UnsafeMutablePointer<Int8>
  private let sums: UnsafeMutablePointer<Int16>
  private let inverseRoots: UnsafeMutablePointer<Float>
  /// The rows of the words of ``block`` that are new.
  private let features: UnsafeMutablePointer<UInt32>
  /// Words that were added to the text and not yet to the hidden state.
  private let block: UnsafeMutablePointer<PendingWord>
  private var blockCount = 0
  /// Their vectors.
  private let vectors: UnsafeMutablePointer<UnsafePointer<Int8>?>
  private let scales: UnsafeMutablePointer<Float>
  private let rank: Int32

  /// Words whose vectors are remembered: 15 MB with all that is known of them at rank 64.
  static let cacheCapacity = 1 << 17
  /// Whether the label that each new word speaks for most will be asked for.
  var judgesWords = false

  /// Words worked on together.
  private static let blockCapacity = 32

  /// A word on the way to its vector.
  private struct PendingWord {
    var bytes: UnsafeBufferPointer<UInt8>
    var hash: UInt64
    var isUnspaced: Bool
    var place = 0
    /// Where its rows begin, and their number; 0 for a word that is known.
    var rows = 0
    var rowCount = 0
  }

  init(
    model: LanguageModel,
    kernels: UnsafePointer<LanguageKernels> = language_kernels(),
    cacheCapacity: Int = Workspace.cacheCapacity
  ) {
    self.model = model
    self.kernels = kernels.pointee
    layer = OutputLayer(model)
    cache = WordCache(capacity: cacheCapacity, rank: model.rank)
    rank = Int32(model.rank)
    features = .allocate(capacity: Self.blockCapacity * FeatureHasher.maximumCount)
    block = .allocate(capacity: Self.blockCapacity)
    vectors = .allocate(capacity: Self.blockCapacity)
    vectors.initialize(repeating: nil, count: Self.blockCapacity)
    scales = .allocate(capacity: Self.blockCapacity)
    scales.initialize(repeating: 0, count: Self.blockCapacity)
    hidden = .allocate(capacity: model.rank)
    hidden.initialize(repeating: 0, count: model.rank)
    values = .allocate(capacity: model.rank)
    values.initialize(repeating: 0, count: model.rank)
    sums = .allocate(capacity: model.rank)
    sums.initialize(repeating: 0, count: model.rank)
    logits = .allocate(capacity: model.stride)
    logits.initialize(repeating: 0, count: model.stride)
    inverseRoots = .allocate(capacity: FeatureHasher.maximumCount + 1)
    for n in 0...FeatureHasher.maximumCount {
      (inverseRoots + n).initialize(
        to: model.header.rowScale / Float(max(1, n)).squareRoot() / 127)
    }
  }

  deinit {
    features.deallocate()
    block.deallocate()
    vectors.deallocate()
    scales.deallocate()
    hidden.deallocate()
    values.deallocate()
    sums.deallocate()
    logits.deallocate()
    inverseRoots.deallocate()
  }

  // MARK: The hidden state

  /// Forgets the text so far.
  @inline(__always)
  func clearHidden() {
    blockCount = 0
    hidden.update(repeating: 0, count: model.rank)
  }

  /// Adds the vector of a word to the hidden state, at the latest when ``finishWords()`` is called.
  /// Its bytes must stay in place until then.
  @inline(__always)
  func add(_ word: UnsafeBufferPointer<UInt8>, hash: UInt64, isUnspaced: Bool) {
    cache.prefetch(hash)
    (block + blockCount).initialize(
      to: PendingWord(bytes: word, hash: hash, isUnspaced: isUnspaced))
    blockCount &+= 1
    if blockCount == Self.blockCapacity { finishWords() }
  }

  /// Brings the hidden state up to all words that were added.
  ///
  /// The rows and vectors lie anywhere in megabytes: all are asked for before the first is used.
  func finishWords() {
    let count = blockCount
    if count == 0 { return }
    blockCount = 0
    var rows = 0
    for index in 0..<count {
      let word = block + index
      let (place, isKnown) = cache.claim(word.pointee.hash)
      word.pointee.place = place
      if isKnown {
        cache.prefetchVector(at: place)
      } else {
        word.pointee.rows = rows
        word.pointee.rowCount = fetchRows(
          of: word.pointee.bytes, isUnspaced: word.pointee.isUnspaced, into: features + rows)
        rows += word.pointee.rowCount
      }
    }
    for index in 0..<count where block[index].rowCount > 0 {
      let place = block[index].place
      setVector(at: place, features + block[index].rows, block[index].rowCount)
      // While the vector is at hand; of two words with one place the later one has it.
      if judgesWords && cache.holds(block[index].hash, at: place) { _ = best(at: place) }
    }
    var ready = 0
    for index in 0..<count {
      let word = block[index]
      var place = word.place
      if !cache.holds(word.hash, at: place) {
        // A later word of the block was given its place; it may now drive out others in turn.
        addVectors(ready)
        ready = 0
        place = self.place(of: word.bytes, hash: word.hash, isUnspaced: word.isUnspaced)
      }
      vectors[ready] = UnsafePointer(cache.vector(at: place))
      scales[ready] = cache.scale(at: place)
      ready += 1
    }
    addVectors(ready)
  }

  private func addVectors(_ count: Int) {
    kernels.add_vectors(vectors, scales, Int32(truncatingIfNeeded: count), rank, hidden)
  }

  // MARK: Logits

  /// The logits of all labels for the hidden state, exactly; valid until the next call.
  func computeLogits() -> UnsafePointer<Float> {
    finishWords()
    kernels.logits(
      model.weights, layer.bias, hidden, Int32(truncatingIfNeeded: model.stride), rank, logits)
    return UnsafePointer(logits)
  }

  /// The logits for the hidden state: exact for those labels whose probability could matter, for
  /// the others nearly so. Valid until the next call.
  ///
  /// - Parameter labels: The only labels that are asked for; all of them are exact then, and other
  ///   logits mean nothing.
  func estimateLogits(of labels: [Int]?) -> UnsafePointer<Float> {
    finishWords()
    if let labels {
      for label in labels { logits[label] = exactLogit(of: label) }
      return UnsafePointer(logits)
    }
    let scale = estimateHidden()
    let best = logits[Int(kernels.best(logits, layer.estimating.labels))]
    // Rounding the state and the weights to eight bits moves a logit by two steps of the state.
    kernels.refine(
      layer.weights, layer.bias, hidden, layer.estimating.labels, rank,
      best - Self.refinedReach - 12 * scale, logits)
    return UnsafePointer(logits)
  }

  /// How far the greatest logit is above the second, nearly; the logits are then as near, or as
  /// exact, as they are needed where that is much.
  func estimateLead(of labels: [Int]?) -> Float {
    finishWords()
    guard let labels else {
      _ = estimateHidden()
      return kernels.lead(logits, layer.estimating.labels)
    }
    var best = -Float.infinity
    var second = -Float.infinity
    for label in labels {
      let logit = exactLogit(of: label)
      logits[label] = logit
      second = max(second, min(best, logit))
      best = max(best, logit)
    }
    return best - second
  }

  /// How far the greatest logit is above all that are not of close varieties of the same language.
  func leadOfGroup() -> Float {
    let best = Int(kernels.best(logits, layer.estimating.labels))
    let group = model.groups[best]
    let greatest = logits[best]
    logits[best] = -.infinity
    if group != 0 {
      for label in 0..<layer.labelCount where model.groups[label] == group {
        logits[label] = -.infinity
      }
    }
    return greatest - logits[Int(kernels.best(logits, layer.estimating.labels))]
  }

  /// Logits so far below the greatest are computed exactly: languages beyond add less than one part
  /// in a thousand.
  private static let refinedReach: Float = 10

  private func exactLogit(of label: Int) -> Float {
    let weights = layer.weights + label &* model.rank
    var sum: Float = 0
    for d in 0..<model.rank { sum += weights[d] * hidden[d] }
    return layer.bias[label] + sum
  }

  /// Sets the logits to estimates, and returns what a value of the state in eight bits stands for.
  private func estimateHidden() -> Float {
    let scale = kernels.quantize_hidden(hidden, rank, values)
    estimate(values, scale)
    return scale
  }

  private func estimate(_ values: UnsafePointer<Int8>, _ scale: Float) {
    withUnsafePointer(to: layer.estimating) { kernels.estimate($0, values, scale, logits) }
  }

  // MARK: Single words

  /// What a word says by itself. Changes the logits.
  func evidence(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt64, isUnspaced: Bool
  ) -> WordEvidence {
    let place = place(of: word, hash: hash, isUnspaced: isUnspaced)
    let evidence = cache.evidence(at: place)
    if !cache.hasEvidence(at: place) {
      estimate(cache.vector(at: place), cache.scale(at: place))
      evidence.initialize(
        to: WordEvidence(logits: logits, stride: model.stride, kernels: kernels))
      cache.setHasEvidence(at: place)
    }
    return evidence.pointee
  }

  /// The label with the greatest logit for a word, and how far that is above the logit of another
  /// label. Changes the logits.
  func best(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt64, isUnspaced: Bool, against label: Int
  ) -> (label: Int, lead: Float) {
    let place = place(of: word, hash: hash, isUnspaced: isUnspaced)
    let best = best(at: place)
    if best.label == label { return (label, 0) }
    return (best.label, best.logit - logit(of: label, at: place))
  }

  /// The label with the greatest logit for a word. May change the logits.
  @inline(__always)
  func bestLabel(of word: UnsafeBufferPointer<UInt8>, hash: UInt64, isUnspaced: Bool) -> Int {
    cache.bestLabel(of: hash)
      ?? best(at: place(of: word, hash: hash, isUnspaced: isUnspaced)).label
  }

  private func best(at place: Int) -> (label: Int, logit: Float) {
    if let known = cache.best(at: place) { return known }
    estimate(cache.vector(at: place), cache.scale(at: place))
    let label = Int(kernels.best(logits, layer.estimating.labels))
    cache.setBest(label, logit: logits[label], at: place)
    return (label, logits[label])
  }

  /// The log-probability of one label given one word, whose evidence is at hand.
  func log(
    of label: Int, given evidence: WordEvidence, word: UnsafeBufferPointer<UInt8>, hash: UInt64,
    isUnspaced: Bool
  ) -> Float {
    for place in 0..<WordEvidence.count where evidence.label(place) == label {
      return evidence.log(place)
    }
    let place = place(of: word, hash: hash, isUnspaced: isUnspaced)
    return logit(of: label, at: place) - evidence.normalizer
  }

  @inline(__always)
  private func logit(of label: Int, at place: Int) -> Float {
    layer.bias[label]
      + kernels.dot(
        layer.weights + label &* model.rank, cache.vector(at: place), cache.scale(at: place), rank)
  }

  @inline(__always)
  private func place(
    of word: UnsafeBufferPointer<UInt8>, hash: UInt64, isUnspaced: Bool
  ) -> Int {
    let (place, isKnown) = cache.claim(hash)
    if !isKnown {
      // Behind the rows of the block, which may be in use.
      let rows = features + (Self.blockCapacity - 1) * FeatureHasher.maximumCount
      setVector(at: place, rows, fetchRows(of: word, isUnspaced: isUnspaced, into: rows))
    }
    return place
  }

  /// Writes the rows of a word, asks for their memory and returns their number.
  private func fetchRows(
    of word: UnsafeBufferPointer<UInt8>, isUnspaced: Bool,
    into features: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let count = model.hasher.features(of: word, isUnspaced: isUnspaced, into: features)
    let rows = model.rows
    let size = model.rank / 2
    for i in 0..<count { language_prefetch(rows + Int(features[i]) &* size) }
    return count
  }

  private func setVector(at place: Int, _ features: UnsafePointer<UInt32>, _ count: Int) {
    kernels.sum_rows(model.rows, features, Int32(truncatingIfNeeded: count), rank, sums)
    let greatest = kernels.quantize(sums, rank, cache.vector(at: place))
    cache.setScale(inverseRoots[count] * Float(greatest), at: place)
  }
}
