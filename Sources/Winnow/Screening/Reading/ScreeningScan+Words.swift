/// Words, letter by letter.
extension ScreeningScan {
  /// Reads a word of ASCII letters with an ASCII mark or space behind it, as most words of many
  /// languages are, as the other functions would letter by letter.
  ///
  /// - Returns: Whether one begins at `index`; if so, that moves behind it.
  @inline(__always)
  mutating func readPlainWord(
    _ utf8: UnsafeBufferPointer<UInt8>, _ index: inout Int, _ end: Int
  ) -> Bool {
    let start = index
    let limit = min(end, start + Self.longestWord)
    var hash = ScreeningHash.seed
    var uppers = 0
    var turns = 0
    var wasUpper = false
    var place = start
    while place < limit {
      let byte = utf8[place]
      let lowered = byte | 0x20
      guard lowered &- 0x61 < 26 else { break }
      hash = ScreeningHash.add(UInt32(lowered), to: hash)
      let isUpper = byte == lowered ? 0 : 1
      uppers += isUpper
      if place > start + 1, (isUpper == 1) != wasUpper { turns += 1 }
      wasUpper = isUpper == 1
      place += 1
    }
    guard place > start else { return false }
    if place < end {
      let next = utf8[place]
      // Letters and digits that go on with the word, and characters beyond ASCII, take the long way.
      guard next < 0x80, next &- 0x30 > 9, (next | 0x20) &- 0x61 > 25 else { return false }
    }
    endPhone()
    pendingEnd = false
    counts.endsSentence = false
    wordFollowsDot = previous == 0x2E
    wordFollowsAt = previous == 0x40
    let count = place - start
    counts.scalars += count
    if count > 1, uppers == count { counts.shouted += 1 }
    if turns > 2 { counts.disguised += 1 }
    countLoneLetters(isLone: count == 1)
    letters = count
    previous = UInt32(utf8[place - 1])
    sink.addPlainWord(UnsafeBufferPointer(rebasing: utf8[start..<place]), hash: hash)
    finishWord(hash: hash, count: count, isUnspaced: false)
    index = place
    return true
  }

  mutating func readLetter(_ code: UInt32, _ kind: CharacterClass) {
    endPhone()
    pendingEnd = false
    counts.endsSentence = false
    if kind.contains(.unspaced) {
      endWord(before: code)
      word.append(code)
      letters = 1
      finishWord(isUnspaced: true)
      return
    }
    if word.isEmpty { beginWord() }
    if kind.contains(.letter) {
      let isUpper = kind.contains(.upper)
      if letters > 1, isUpper != isLastUpper { turns += 1 }
      isLastUpper = isUpper
      letters += 1
      if isUpper { uppers += 1 }
      alphabets |= ScreeningCharacters.alphabet(code)
    }
    if word.count < Self.longestWord { word.append(lower(code)) }
  }

  mutating func readDigit(_ code: UInt32) {
    counts.digits += 1
    phoneDigits += 1
    pendingEnd = false
    counts.endsSentence = false
    if word.isEmpty { beginWord() }
    digits += 1
    if word.count < Self.longestWord { word.append(code) }
  }

  mutating func beginWord() {
    wordFollowsDot = previous == 0x2E
    wordFollowsAt = previous == 0x40
    (letters, uppers, turns, digits, alphabets) = (0, 0, 0, 0, 0)
    isLastUpper = false
  }

  mutating func endWord(before code: UInt32) {
    guard !word.isEmpty else { return }
    if digits > 0 { readDigitsAsLetters() }
    if letters > 1, uppers == letters { counts.shouted += 1 }
    if turns > 2 { counts.disguised += 1 }
    if alphabets & (alphabets &- 1) != 0 { counts.mixedAlphabets += 1 }
    countLoneLetters(isLone: letters == 1 && digits == 0 && word.count == 1)
    finishWord(isUnspaced: false)
  }

  @inline(__always)
  mutating func countLoneLetters(isLone: Bool) {
    guard isLone else {
      loneLetters = 0
      return
    }
    loneLetters += 1
    if loneLetters > 3 { counts.spacedLetters += loneLetters == 4 ? 4 : 1 }
  }

  /// `pr3v10u5` reads `previous`; `covid19`, `3rd` and `mp3` stay what they are.  Numbers read as
  /// so many zeros.
  mutating func readDigitsAsLetters() {
    if letters == 0 {
      for index in word.indices { word[index] = 0x30 }
      return
    }
    var changes = 0
    for index in word.indices.dropFirst()
    where ScreeningCharacters.isDigit(word[index]) != ScreeningCharacters.isDigit(word[index - 1]) {
      changes += 1
    }
    guard changes > 1 else { return }
    // Arabic written in Latin letters has digits for letters, too, but not these.
    if letters > 2, word.contains(where: { $0 == 0x30 || $0 == 0x31 || $0 == 0x34 }) {
      counts.disguised += 1
    }
    for index in word.indices { word[index] = ScreeningCharacters.letter(for: word[index]) }
  }

  mutating func finishWord(isUnspaced: Bool) {
    let hash = KnownWords.hash(word)
    if !sink.addKnownWord(hash: hash) {
      sink.addWord(word, hash: hash, isUnspaced: isUnspaced)
    }
    finishWord(hash: hash, count: word.count, isUnspaced: isUnspaced)
  }

  /// Counts a word that was handed to the sink.
  mutating func finishWord(hash: UInt64, count: Int, isUnspaced: Bool) {
    counts.words += 1
    if letters > 0 {
      if messengers.contains(hash) { counts.messengers += 1 }
      if wordFollowsAt, previous != 0x40 { counts.handles += 1 }
      if wordFollowsDot, domains.contains(hash) { counts.addresses += 1 }
      if count > 3, !isUnspaced { sink.addTopic(hash) }
      if counts.words < 40, isUnspaced || count > 3 { compare(hash, isUnspaced: isUnspaced) }
    }
    if neighbours > 0 {
      let pair = ScreeningHash.join(before.0, hash)
      sink.addNeighbours(pair)
      if isUnspaced { sink.addTopic(pair) }
      if neighbours > 1 {
        let triple = ScreeningHash.join(before.1, pair)
        sink.addNeighbours(triple)
        if isUnspaced, neighbours > 2 {
          sink.addNeighbours(ScreeningHash.join(before.2, triple))
        }
      }
    }
    before = (hash, before.0, before.1)
    neighbours += 1
    word.removeAll(keepingCapacity: true)
    (letters, uppers, turns, digits, alphabets) = (0, 0, 0, 0, 0)
    wordFollowsDot = false
    wordFollowsAt = false
  }

  mutating func compare(_ hash: UInt64, isUnspaced: Bool) {
    // Characters of scripts without spaces repeat; three of them seldom do.
    guard !isUnspaced || neighbours > 1 else { return }
    let key =
      (isUnspaced ? ScreeningHash.join(before.1, ScreeningHash.join(before.0, hash)) : hash)
      &+ 0x9e37_79b9_7f4a_7c15
    let slot = Int(truncatingIfNeeded: key >> 56)
    counts.compared += 1
    if seen[slot] == (key, line) { counts.repeats += 1 } else { seen[slot] = (key, line) }
  }
}
