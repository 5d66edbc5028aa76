/// Takes in the words of a text, one by one, and the hashes of neighbours.
package protocol ScreeningSink {
  /// A word.
  ///
  /// - Parameters:
  ///   - scalars: Its letters and digits, lower-cased; digits that stand for letters read so.
  ///   - hash: Of them.
  ///   - isUnspaced: A single character of a script without spaces.
  mutating func addWord(_ scalars: [UInt32], hash: UInt64, isUnspaced: Bool)

  /// Adds a word that was met before.
  ///
  /// - Returns: Whether it was; if not, the word is to be added.
  mutating func addKnownWord(hash: UInt64) -> Bool

  /// Adds a word of ASCII letters, met before or not.
  ///
  /// - Parameters:
  ///   - letters: In any case; they stay in place up to the end of the sentence.
  ///   - hash: Of the letters, lower-cased.
  mutating func addPlainWord(_ letters: UnsafeBufferPointer<UInt8>, hash: UInt64)

  /// Two to four neighbours.
  mutating func addNeighbours(_ hash: UInt64)

  /// What a text may be about: a long word, or a pair of characters of a script without spaces.
  mutating func addTopic(_ hash: UInt64)

  /// A sentence has ended.
  mutating func endSentence()
}

extension ScreeningSink {
  /// Knows no word.
  package mutating func addKnownWord(hash: UInt64) -> Bool { false }

  /// Adds it as any other word.
  package mutating func addPlainWord(_ letters: UnsafeBufferPointer<UInt8>, hash: UInt64) {
    if !addKnownWord(hash: hash) {
      addWord(letters.map { UInt32($0 | 0x20) }, hash: hash, isUnspaced: false)
    }
  }

  /// Does not ask what a text is about.
  package mutating func addTopic(_ hash: UInt64) {}
}

/// The features of a word: itself, and its pieces of three to five characters.
enum WordPieces {
  private static let edge: UInt32 = 0x5F
  static let lengths = 3...5

  /// Calls `body` with the hash of each piece.
  @inline(__always)
  static func forEach(_ scalars: [UInt32], hash: UInt64, _ body: (UInt64) -> Void) {
    body(hash)
    let count = scalars.count
    guard count > 2 else { return }
    for start in -1..<count - 1 {
      var piece = ScreeningHash.seed &+ 1
      var length = 0
      var index = start
      while length < lengths.upperBound, index <= count {
        let scalar = index < 0 || index == count ? edge : scalars[index]
        piece = ScreeningHash.add(scalar, to: piece)
        length += 1
        index += 1
        if length >= lengths.lowerBound { body(piece) }
      }
    }
  }
}
