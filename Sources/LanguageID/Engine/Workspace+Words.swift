internal import CLanguageKernels

// What single words say by themselves.
extension Workspace {
  /// What a word says by itself, valid until another word is asked about. Changes the logits.
  func judge(
    _ word: UnsafeBufferPointer<UInt8>, hash: UInt64, isUnspaced: Bool
  ) -> JudgedWord {
    let place = place(of: word, hash: hash, isUnspaced: isUnspaced)
    let evidence = cache.evidence(at: place)
    if !cache.hasEvidence(at: place) {
      estimate(cache.vector(at: place), cache.scale(at: place))
      evidence.initialize(
        to: WordEvidence(logits: logits, stride: model.stride, kernels: kernels))
      cache.setHasEvidence(at: place)
    }
    return JudgedWord(evidence: UnsafePointer(evidence), place: place)
  }

  /// The log-probability of one label given one word.
  @inline(__always)
  func log(of label: Int, given word: JudgedWord) -> Float {
    word.evidence.pointee.log(of: label)
      ?? logit(of: label, at: word.place) - word.evidence.pointee.normalizer
  }

  /// How far the greatest logit of the word at a place is above those of the labels that count as the main
  /// language of its text; 0 where it is one of them. May change the logits.
  ///
  /// - Parameters:
  ///   - labels: Those labels.
  ///   - isMain: Whether a label is one of them.
  @inline(__always)
  func lead(at place: Int, over labels: [Int], isMain: [Bool]) -> Float {
    let best = best(at: place)
    if isMain[best.label] { return 0 }
    if let known = cache.lead(at: place, over: labels) { return known }
    var greatest = -Float.infinity
    for label in labels { greatest = max(greatest, logit(of: label, at: place)) }
    cache.setLead(best.logit - greatest, over: labels, at: place)
    return best.logit - greatest
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

  func best(at place: Int) -> (label: Int, logit: Float) {
    if let known = cache.best(at: place) { return known }
    estimate(cache.vector(at: place), cache.scale(at: place))
    let label = Int(kernels.best(logits, layer.estimating.labels))
    cache.setBest(label, logit: logits[label], at: place)
    return (label, logits[label])
  }

  @inline(__always)
  private func logit(of label: Int, at place: Int) -> Float {
    layer.bias[label]
      + kernels.dot(
        layer.weights + label &* model.rank, cache.vector(at: place), cache.scale(at: place), rank)
  }

  @inline(__always)
  func place(
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
  func fetchRows(
    of word: UnsafeBufferPointer<UInt8>, isUnspaced: Bool,
    into features: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let count = model.hasher.features(of: word, isUnspaced: isUnspaced, into: features)
    let rows = model.rows
    let size = model.rank / 2
    for i in 0..<count { language_prefetch(rows + Int(features[i]) &* size) }
    return count
  }

  func setVector(at place: Int, _ features: UnsafePointer<UInt32>, _ count: Int) {
    kernels.sum_rows(model.rows, features, Int32(truncatingIfNeeded: count), rank, sums)
    let greatest = kernels.quantize(sums, rank, cache.vector(at: place))
    cache.setScale(inverseRoots[count] * Float(greatest), at: place)
  }
}
