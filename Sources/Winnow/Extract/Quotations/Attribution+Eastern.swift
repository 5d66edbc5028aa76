/// Speakers in languages that put no spaces between words, and in Korean.
extension Attribution {
  /// 王晓明说:"…"
  func unspaced(before start: Int) -> Speaker? {
    var end = start
    while end > 0, text[end - 1].isSpace || ":：,，".unicodeScalars.contains(text[end - 1]) {
      end -= 1
    }
    for verb in verbs {
      let scalars = Array(verb.unicodeScalars)
      guard scalars[0].isUnspaced, text.has(scalars, at: end - scalars.count) else { continue }
      let nameEnd = end - scalars.count
      var first = nameEnd
      while first > 0, text[first - 1].isUnspaced, text[first - 1].isLetter, nameEnd - first < 10 {
        first -= 1
      }
      if first < nameEnd { return Speaker(range: first..<nameEnd, score: 0.6) }
    }
    return nil
  }

  /// 「…」と田中さんは述べた。 "…",王晓明说。
  func unspaced(after end: Int) -> Speaker? {
    var start = end
    while start < text.count, text[start].isSpace || ",，、と".unicodeScalars.contains(text[start]) {
      start += 1
    }
    var clauseEnd = start
    while clauseEnd < text.count, clauseEnd - start < 20, text[clauseEnd].isUnspaced,
      text[clauseEnd].isLetter
    {
      clauseEnd += 1
    }
    for index in start + 1..<max(clauseEnd, start + 2) {
      for verb in verbs {
        let scalars = Array(verb.unicodeScalars)
        guard scalars[0].isUnspaced, text.has(scalars, at: index) else { continue }
        var nameEnd = index
        if "はが".unicodeScalars.contains(text[nameEnd - 1]) { nameEnd -= 1 }
        if nameEnd > start { return Speaker(range: start..<nameEnd, score: 0.6) }
      }
    }
    return nil
  }

  /// “…”고 김민수가 말했다: a name with the mark of who acts, then the verb.
  func korean(after end: Int) -> Speaker? {
    let clause = words(from: end)
    guard let verb = clause.prefix(5).firstIndex(where: isVerb) else { return nil }
    for word in clause[..<verb] where word.count > 2 {
      let mark = text[word.upperBound - 1]
      guard "가이은는".unicodeScalars.contains(mark), (0xAC00...0xD7A3).contains(mark.value) else {
        continue
      }
      return Speaker(range: word.lowerBound..<word.upperBound - 1, score: 0.7)
    }
    return nil
  }
}
