internal import CLanguageKernels

// What single words say by themselves.
extension Workspace {
  /// What a word says by itself, valid until another word is asked about. Changes the logits.
  func judge(
    _ word: UnsafeBufferPointer<UInt8>, hash: UInt64, isUnspaced: Bool
  ) -> JudgedWord {
    judge(at: place(of: word, hash: hash, isUnspaced: isUnspaced))
  }

  /// What the word at a place says by itself. May change the logits.
  @inline(__always)
  func judge(at place: Int) -> JudgedWord {
    if !cache.hasEvidence(at: place) { findEvidence(at: place) }
    return JudgedWord(evidence: UnsafePointer(cache.evidence(at: place)), place: place)
  }

  @inline(never)
  private func findEvidence(at place: Int) {
    estimate(cache.vector(at: place), cache.scale(at: place))
    let evidence = WordEvidence(logits: logits, stride: stride, kernels: kernels)
    cache.evidence(at: place).initialize(to: evidence)
    cache.setHasEvidence(at: place)
    // Most words are in the main language of their text.
    let own = labelSets[evidence.label(0)]
    let kept = UnsafePointer(cache.evidence(at: place))
    cache.setLead(leadOfOthers(over: own, in: kept), over: own, at: place)
  }

  /// The logit of one label given one word.
  @inline(__always)
  func logit(of label: Int, given word: JudgedWord) -> Float {
    word.evidence.logit(of: label) ?? logit(of: label, at: word.place)
  }

  /// How far the greatest logit of the word at a place, without those of the labels that count as the
  /// main language of its text, is above these. May change the logits.
  @inline(__always)
  func lead(at place: Int, over labels: LabelSet) -> Float {
    cache.lead(at: place, over: labels) ?? findLead(at: place, over: labels)
  }

  @inline(never)
  private func findLead(at place: Int, over labels: LabelSet) -> Float {
    let word = judge(at: place)
    let best = word.evidence
    if let known = cache.lead(at: place, over: labels) { return known }
    let lead =
      labels.contains(best.label(0))
      ? leadOfOthers(over: labels, in: best)
      : best.logit(0) - labels.labels.reduce(-.infinity) { max($0, logit(of: $1, given: word)) }
    cache.setLead(lead, over: labels, at: place)
    return lead
  }

  /// How far the best label outside a set is above the best of all, which is in it; where all that are kept
  /// are in it, the last one stands for those outside.
  private func leadOfOthers(
    over labels: LabelSet, in evidence: UnsafePointer<WordEvidence>
  ) -> Float {
    let place = (1..<WordEvidence.count).first { !labels.contains(evidence.label($0)) }
    return evidence.logit(place ?? WordEvidence.count - 1) - evidence.logit(0)
  }

  @inline(__always)
  private func logit(of label: Int, at place: Int) -> Float {
    layer.bias[label]
      + kernels.dot(
        layer.weights + label &* Int(rank), cache.vector(at: place), cache.scale(at: place), rank)
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
    let count = hasher.features(of: word, isUnspaced: isUnspaced, into: features)
    let size = Int(rank) / 2
    for i in 0..<count { language_prefetch(rows + Int(features[i]) &* size) }
    return count
  }

  func setVector(at place: Int, _ features: UnsafePointer<UInt32>, _ count: Int) {
    kernels.sum_rows(rows, features, Int32(truncatingIfNeeded: count), rank, sums)
    let greatest = kernels.quantize(sums, rank, cache.vector(at: place))
    cache.setScale(inverseRoots[count] * Float(greatest), at: place)
  }
}
