/// Turns a word into the rows of the embedding table that describe it: its character n-grams and
/// the whole word, hashed.
///
/// Letters and their marks are composed; spaced words are lower-cased, letters of another script that only look like those of the word's
/// own are taken for these, Hebrew and Arabic are read without their vowel signs, Arabic letters in the forms
/// they take in words as these letters, and letters written more than twice for two; framed by boundary marks they give n-grams of 2 to 5 code points and, where longer than that,
/// the word itself: single letters say little that the others do not, and are a fifth of the rows that
/// would be read. Pieces of runs without spaces give n-grams of 1 to 3 code points. (Hashed subword
/// features: Bojanowski et al., "Enriching Word Vectors with Subword Information", TACL 5, 2017.)
package struct FeatureHasher: Sendable {
  /// Rows of the table.
  package let rowCount: UInt32

  /// No word has more features: 42 code points of at most four n-grams, and the word.
  package static let maximumCount = 176

  package init(rowCount: Int) {
    self.rowCount = UInt32(rowCount)
  }

  /// Writes the rows of a word into `output`, which has room for ``maximumCount`` of them, and
  /// returns their number. `utf8` holds one word as the scanner cuts it.
  package func features(
    of utf8: UnsafeBufferPointer<UInt8>, isUnspaced: Bool, into output: UnsafeMutablePointer<UInt32>
  ) -> Int {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: WordScanner.maximumLength + 2) {
      scalars in
      var count = 0
      if !isUnspaced {
        scalars[0] = Self.wordStart
        count = 1
      }
      let base = utf8.baseAddress!
      var index = 0
      var scripts = LookAlikes.Scripts()
      var isPointedHebrew = false
      var arabic = ArabicMarks()
      while index < utf8.count, count <= WordScanner.maximumLength {
        let (scalar, length) = CanonicalComposition.decode(base, at: index, of: utf8.count)
        let delta = CharacterEntry(scalar).lowercaseDelta
        var lower = UInt32(truncatingIfNeeded: Int32(truncatingIfNeeded: scalar) &+ delta)
        index += length
        var behind: UInt32 = 0
        if ArabicForms.contains(lower) { (lower, behind) = ArabicForms.letters(of: lower) }
        // "sooooo" is "soo": no language writes a letter three times but where words meet.
        if !isUnspaced, count > 2, scalars[count - 1] == lower, scalars[count - 2] == lower {
          continue
        }
        if count > 0, HebrewPoints.isOnlyHebrew(lower, on: scalars[count - 1]) {
          isPointedHebrew = true
        }
        scripts.add(lower)
        arabic.add(lower)
        scalars[count] = lower
        count += 1
        if behind != 0, count <= WordScanner.maximumLength {
          arabic.add(behind)
          scalars[count] = behind
          count += 1
        }
      }
      if scripts.isMixed {
        LookAlikes.fold(
          UnsafeMutableBufferPointer(rebasing: scalars[(isUnspaced ? 0 : 1)..<count]),
          into: scripts.main)
      }
      if isPointedHebrew, !isUnspaced {
        count =
          1 + HebrewPoints.remove(from: UnsafeMutableBufferPointer(rebasing: scalars[1..<count]))
      }
      if !isUnspaced {
        count = 1 + arabic.plain(UnsafeMutableBufferPointer(rebasing: scalars[1..<count]))
        scalars[count] = Self.wordEnd
        count += 1
      }
      let word = UnsafeBufferPointer(start: scalars.baseAddress!, count: count)
      return isUnspaced ? pieces(word, into: output) : spaced(word, into: output)
    }
  }

  private static let wordStart: UInt32 = 0x3C
  private static let wordEnd: UInt32 = 0x3E
  private static let longestNgram = 5
  private static let longestUnspacedNgram = 3

  @inline(__always)
  private func row(_ hash: UInt64, salt: UInt64) -> UInt32 {
    var h = hash &+ salt
    h ^= h &>> 32
    h = h &* 0xD6E8_FEB8_6659_FD93
    return UInt32(truncatingIfNeeded: ((h &>> 32) &* UInt64(rowCount)) &>> 32)
  }

  @inline(__always)
  private func extend(_ hash: UInt64, by scalar: UInt32) -> UInt64 {
    let h = (hash ^ UInt64(scalar)) &* 0x9E37_79B9_7F4A_7C15
    return h ^ (h &>> 29)
  }

  private func spaced(
    _ word: UnsafeBufferPointer<UInt32>, into output: UnsafeMutablePointer<UInt32>
  ) -> Int {
    let last = word.count - 1
    var count = 0
    for start in 0..<last {
      var hash = extend(0xCBF2_9CE4_8422_2325, by: word[start])
      for end in start + 1...min(last, start + Self.longestNgram - 1) {
        hash = extend(hash, by: word[end])
        output[count] = row(hash, salt: UInt64(end - start))
        count += 1
      }
    }
    if word.count > Self.longestNgram {
      var hash: UInt64 = 0xABCDEF
      for scalar in word { hash = extend(hash, by: scalar) }
      output[count] = row(hash, salt: 77)
      count += 1
    }
    return count
  }

  private func pieces(
    _ piece: UnsafeBufferPointer<UInt32>, into output: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var count = 0
    for start in 0..<piece.count {
      var hash: UInt64 = 0x8422_2325_CBF2_9CE4
      for end in start..<min(piece.count, start + Self.longestUnspacedNgram) {
        hash = extend(hash, by: piece[end])
        output[count] = row(hash, salt: UInt64(end - start) + 16)
        count += 1
      }
    }
    return count
  }
}
