internal import CLanguageKernels

// The sum of the vectors of a text's words.
extension Workspace {
  /// Forgets the text so far.
  @inline(__always)
  func clearHidden() {
    blockCount = 0
    hidden.update(repeating: 0, count: Int(rank))
    for sum in [capitalized, others] { sum.update(repeating: 0, count: Int(rank)) }
    counts = WordWeights.Counts()
  }

  /// Adds the vector of a word to the hidden state, at the latest when ``finishWords()`` is called.
  /// Its bytes must stay in place until then.
  @inline(__always)
  func add(
    _ word: UnsafeBufferPointer<UInt8>, hash: UInt64, isUnspaced: Bool, isCapitalized: Bool
  ) {
    cache.prefetch(hash)
    (block + blockCount).initialize(
      to: PendingWord(
        bytes: word, hash: hash, isUnspaced: isUnspaced, isCapitalized: isCapitalized))
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
      if judgesWords && cache.holds(block[index].hash, at: place) { _ = judge(at: place) }
    }
    var ready = WordWeights.Counts()
    for index in 0..<count {
      let word = block[index]
      var place = word.place
      if !cache.holds(word.hash, at: place) {
        // A later word of the block was given its place; it may now drive out others in turn.
        addVectors(ready)
        ready = WordWeights.Counts()
        place = self.place(of: word.bytes, hash: word.hash, isUnspaced: word.isUnspaced)
      }
      let slot =
        word.isCapitalized ? Self.blockCapacity &+ ready.capitalized : ready.others
      vectors[slot] = UnsafePointer(cache.vector(at: place))
      scales[slot] = cache.scale(at: place)
      ready.add(isCapitalized: word.isCapitalized)
    }
    addVectors(ready)
    weigh()
  }

  private func addVectors(_ count: WordWeights.Counts) {
    kernels.add_vectors(
      vectors, scales, Int32(truncatingIfNeeded: count.others), rank, others)
    kernels.add_vectors(
      vectors + Self.blockCapacity, scales + Self.blockCapacity,
      Int32(truncatingIfNeeded: count.capitalized), rank, capitalized)
    counts += count
  }

  /// Sets the hidden state to the sums of the words, weighed.
  func weigh() {
    let weights = WordWeights(counts)
    for index in 0..<Int(rank) {
      hidden[index] =
        weights.others * others[index] + weights.capitalized * capitalized[index]
    }
  }
}
