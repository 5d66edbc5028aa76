/// Speakers in languages that put no spaces between words, and in Korean.
extension Attribution {
  /// 王晓明说:"…"
  func unspaced(before start: Int) -> Finding {
    var end = start
    while end > 0, text[end - 1].isSpace || ":：,，".unicodeScalars.contains(text[end - 1]) {
      end -= 1
    }
    for verb in verbs {
      let scalars = Array(verb.unicodeScalars)
      guard scalars[0].isUnspaced, text.has(scalars, at: end - scalars.count) else { continue }
      let nameEnd = end - scalars.count
      var first = nameEnd
      while first > 0, text[first - 1].isUnspaced, text[first - 1].isLetter, nameEnd - first < 24 {
        first -= 1
      }
      let name = withoutOccasion(first..<nameEnd)
      // A name that goes on has been cut.
      guard !name.isEmpty, name.count <= 10, nameEnd - first < 24 else { continue }
      return functionWords.pronouns.contains(text.text(name))
        ? .pronoun : .speaker(Speaker(range: name, score: 0.6))
    }
    return .nothing
  }

  /// The name in words before a verb, without whom it was said to, when and where: 张伟对记者说,
  /// 李华在接受采访时表示.
  private func withoutOccasion(_ words: Range<Int>) -> Range<Int> {
    let end = words.dropFirst().first { index in
      "对對向".unicodeScalars.contains(text[index])
        || Self.occasions.contains {
          $0.count + index <= words.upperBound && text.has($0, at: index)
        }
        || text[index] == "在" && index + 2 < words.upperBound
    }
    return words.lowerBound..<(end ?? words.upperBound)
  }

  private static let occasions = [
    "接受", "今天", "今日", "昨天", "昨日", "日前", "随后", "隨後", "当天", "當天", "当日", "當日", "受访时", "受訪時",
  ].map { Array($0.unicodeScalars) }

  /// 「…」と田中さんは述べた。 田中氏は「…」と述べた。 "…",王晓明说。
  func unspaced(after quotation: Range<Int>) -> Speaker? {
    let end = quotation.upperBound
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
    for index in start..<max(clauseEnd, start + 2) {
      for verb in verbs {
        let scalars = Array(verb.unicodeScalars)
        guard scalars[0].isUnspaced, text.has(scalars, at: index) else { continue }
        if index == start { return text.at(end) == "と" ? topic(before: quotation.lowerBound) : nil }
        guard !leadsToQuotation(index + scalars.count) else { return nil }
        var nameEnd = index
        if "はが".unicodeScalars.contains(text[nameEnd - 1]) { nameEnd -= 1 }
        let name = withoutOccasion(start..<nameEnd)
        guard !name.isEmpty, !functionWords.pronouns.contains(text.text(name)) else { return nil }
        return Speaker(range: name, score: 0.6)
      }
    }
    return nil
  }

  /// “…”张强说：“…”: the verb belongs to the next quotation.
  private func leadsToQuotation(_ end: Int) -> Bool {
    var index = end
    while index < text.count, text[index].isSpace || ":：,，".unicodeScalars.contains(text[index]) {
      index += 1
    }
    return index < text.count && !QuotationMarks.closing(text[index]).isEmpty
  }

  /// 田中氏は「…」: the word of Han or katakana with the mark of what is spoken of.
  private func topic(before start: Int) -> Speaker? {
    var end = start
    while end > 0, text[end - 1].isSpace || "、，".unicodeScalars.contains(text[end - 1]) { end -= 1 }
    guard "はがも".unicodeScalars.contains(text.at(end - 1)) else { return nil }
    end -= 1
    var first = end
    while first > 0, end - first < 12, text[first - 1].isUnspaced,
      text[first - 1].isLetter || text[first - 1] == "・",
      !(0x3041...0x309F).contains(text[first - 1].value)
    {
      first -= 1
    }
    let name = first..<end
    guard !name.isEmpty, !functionWords.pronouns.contains(text.text(name)) else { return nil }
    return Speaker(range: name, score: 0.6)
  }

  /// “…”고 김민수가 말했다, 김민수는 “…”고 말했다: a name with the mark of who acts, and the verb.
  func korean(around quotation: Range<Int>) -> Speaker? {
    let clause = words(from: quotation.upperBound)
    guard let verb = clause.prefix(5).firstIndex(where: isVerb) else { return nil }
    for index in 0..<verb {
      if let speaker = korean(index, in: clause) { return speaker }
    }
    // Right before the quotation, if nobody stands behind it.
    let before = words(before: quotation.lowerBound)
    guard verb <= 1, let last = before.last, behind(last) == quotation.lowerBound else {
      return nil
    }
    return korean(before.count - 1, in: before)
  }

  private func korean(_ index: Int, in words: [Range<Int>]) -> Speaker? {
    let word = words[index]
    let mark = text[word.upperBound - 1]
    guard word.count > 2, "가이은는".unicodeScalars.contains(mark) else { return nil }
    let name = word.lowerBound..<word.upperBound - 1
    guard !functionWords.pronouns.contains(text.text(name)) else { return nil }
    // The title stands behind the name.
    let isBehindName =
      index > 0 && Self.koreanTitles.contains(text.text(name)) && follows(words[index - 1], word)
    return Speaker(
      range: (isBehindName ? words[index - 1] : word).lowerBound..<name.upperBound, score: 0.7)
  }

  private static let koreanTitles: Set<String> = Set(
    """
    교수 대표 시장 의원 장관 차관 대통령 총리 회장 사장 총재 위원장 대변인 감독 선수 박사 원장 의장 총장 도지사 지사 구청장 \
    군수 청장 국장 실장 본부장 부장 과장 팀장 이사 이사장 소장 센터장 변호사 작가 배우 기자 연구원 목사 신부 스님
    """.split(separator: " ").map(String.init))
}
