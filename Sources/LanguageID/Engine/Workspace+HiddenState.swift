internal import CLanguageKernels

// The sum of the vectors of a text's words.
extension Workspace {
  /// Forgets the text so far.
  @inline(__always)
  func clearHidden() {
    blockCount = 0
    hidden.update(repeating: 0, count: Int(rank))
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
    let weights = WordWeights(UnsafeBufferPointer(start: block, count: count))
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
      scales[ready] = cache.scale(at: place) * weights.weight(of: word)
      ready += 1
    }
    addVectors(ready)
  }

  private func addVectors(_ count: Int) {
    kernels.add_vectors(vectors, scales, Int32(truncatingIfNeeded: count), rank, hidden)
  }
}
