// The data of who wrote the posts of a thread.
extension PageLines {
  private static let mostWords = 8.0
  private static let wordsOfFact = 4.0
  /// Names, and what a forum calls its members by their number of posts, stand so many lines above.
  private static let linesOfName = 2
  /// Lists of members have some of them as well, without days.
  private static let leastRanks = 3
  /// Posts with numbers.
  private static let leastNumbers = 3

  /// Marks what the posts of a thread repeat: lines as "Posts: 87", those beside them with the same keys ("Location:
  /// Bristol"), a day, a number or what the forum calls its members, and the names above.
  func markPosts(_ signs: inout [LineSigns]) {
    let data = lines.indices.filter { isData($0) && lines[$0].digits > 0 }
    let numbers = numbersOfPosts()
    let ranks = lines.indices.filter(isRank)
    let marks = Set(numbers + ranks)
    let starts = (data + numbers + ranks).map { block(around: $0, with: marks).lowerBound }
    let blocks = withOwnRanks(Set(starts).sorted().map { block(around: $0, with: marks) })
    let isThread = areOfPosts(blocks) || !numbers.isEmpty || ranks.count >= Self.leastRanks
    guard isThread || isAnswered else { return }
    if isThread {
      let keys = Set(blocks.joined().compactMap(key))
      for index in lines.indices where index != title {
        if let key = key(of: index), keys.contains(key) { signs[index] = .postData }
      }
      for index in blocks.joined() where index != title { signs[index] = .postData }
      for block in blocks { markNames(above: block.lowerBound, &signs) }
    }
    if isAnswered { markAnswers(&signs) }
    for index in lines.indices where index != title && signs[index].isEmpty {
      if saysLittleElse(index) { signs[index] = .postData }
    }
    markAgain(&signs)
    markQuoted(&signs)
  }

  /// Whether blocks of data stand beside posts: names above two of them, or one that tells of posts and of their
  /// writer.  Facts of clubs and surveys have some of the same keys.
  private func areOfPosts(_ blocks: [Range<Int>]) -> Bool {
    let named = blocks.filter { isName($0.lowerBound - 1) }
    let counts = named.count { block in block.contains { tells(.poster, $0) } }
    return counts >= 2
      || named.contains { block in
        block.contains { tells(.poster, $0) } && block.contains { tells(.profile, $0) }
      }
  }

  /// The blocks with what a forum calls its members in words of its own, between their names and data: the same below
  /// the same name, again.
  private func withOwnRanks(_ blocks: [Range<Int>]) -> [Range<Int>] {
    let ranks = blocks.map { $0.lowerBound - 1 }.filter { index in
      isShort(index, Self.wordsOfFact) && !isName(index) && isName(index - 1)
        && lines[index].letters > 0 && lines[index].cues.isDisjoint(with: .frame)
        && !lines[index].hasLabel
    }
    let pairs = Dictionary(grouping: ranks) { [lines[$0].fingerprint, lines[$0 - 1].fingerprint] }
    guard pairs.values.contains(where: { $0.count >= 2 }) else { return blocks }
    return blocks.map { block in
      ranks.contains(block.lowerBound - 1) ? block.lowerBound - 1..<block.upperBound : block
    }
  }

  /// "Posts: 87", "87 posts".
  private func isData(_ index: Int) -> Bool {
    tells(.poster, index) || tells(.profile, index)
  }

  private func tells(_ cue: Cue, _ index: Int) -> Bool {
    let line = lines[index]
    return index != title && line.opens(cue, words: Self.mostWords)
      && (line.isLabelled || line.words - Double(line.numbers) <= 4)
  }

  /// One of these wordings alone, or with its number.
  func saysLittleElse(_ index: Int) -> Bool {
    let line = lines[index]
    let most = line.openingWords + (line.digits > 0 ? 2 : 0.4)
    return line.opens(.poster, words: most) || line.opens(.profile, words: most)
      || line.opens(.rank, words: most)
      || line.isMadeOfAsides(with: line.separators + line.gaps > 0 ? line.cueWords : 0)
  }

  /// What a forum calls somebody ("Senior member"), with a name above and a day or such data close below.
  private func isRank(_ index: Int) -> Bool {
    let line = lines[index]
    return index != title && line.digits == 0 && line.opens(.rank, words: line.openingWords + 0.4)
      && isName(index - 1)
      && (index + 1...index + 3).contains { isTime($0) || lines.indices.contains($0) && isData($0) }
  }

  /// Lines as "#3", "Post 3" or "شماره ۳" that count on, most of them beside a day or what a forum calls somebody.
  private func numbersOfPosts() -> [Int] {
    var forms: [[UInt8]: [Int]] = [:]
    for index in lines.indices where index != title && lines[index].numbers == 1 {
      guard isShort(index, 2), lines[index].words < 3, !lines[index].hasYear,
        !lines[index].hasCurrency
      else { continue }
      let form = form(of: index)
      if !form.isEmpty { forms[form, default: []].append(index) }
    }
    return forms.values.filter { numbers in
      numbers.count >= Self.leastNumbers
        && zip(numbers, numbers.dropFirst()).allSatisfy { before, number in
          guard let here = value(number), let last = value(before) else { return false }
          return here == last + 1 && number > before + 1
        }
        && numbers.count { number in
          (number - 2...number + 2).contains { isTime($0) || $0 != number && isAt($0, .rank) }
        } * 2 > numbers.count
    }.flatMap(\.self)
  }

  /// A line without its digits and spaces.
  private func form(of index: Int) -> [UInt8] {
    var form: [UInt8] = []
    var place = ranges[index].lowerBound
    while place < ranges[index].upperBound {
      let start = place
      let code = decodeScalar(utf8, &place)
      if code > 0x20, Unicode.Scalar(code)?.digit == nil { form += utf8[start..<place] }
    }
    return form
  }

  private func isAt(_ index: Int, _ cue: Cue) -> Bool {
    lines.indices.contains(index) && lines[index].opening.contains(cue)
  }

  /// A day, or how long ago it was.
  func isTime(_ index: Int) -> Bool {
    isShort(index, Self.mostWords) && (lines[index].isDay || lines[index].tellsAge)
  }

  /// The lines around one that name something and its value, or a day.
  private func block(around index: Int, with marks: Set<Int>) -> Range<Int> {
    func belongs(_ index: Int) -> Bool {
      // "Location: Essex Co."
      if lines.indices.contains(index), index != title, lines[index].hasLabel,
        lines[index].words <= Self.wordsOfFact, lines[index].sentences == 0
      {
        return true
      }
      guard index != title, isShort(index, Self.mostWords), !lines[index].hasCopyright else {
        return false
      }
      return isData(index) || lines[index].isLabelled || isTime(index) || marks.contains(index)
    }
    var (start, end) = (index, index + 1)
    while belongs(start - 1) { start -= 1 }
    while belongs(end) { end += 1 }
    return start..<end
  }

  /// What stands before the colon of a short line.
  private func key(of index: Int) -> [UInt8]? {
    isShort(index, Self.mostWords) ? label(of: index) : nil
  }

  /// A name as members of forums choose: one word, or two with capitals.
  func isName(_ index: Int) -> Bool {
    guard index > title ?? 0, lines.indices.contains(index) else { return false }
    let line = lines[index]
    guard line.letters > 1, line.cues.isEmpty, !line.hasLabel, line.separators == 0,
      line.commas == 0, line.end != .colon
    else { return false }
    if isAddressed(index) { return true }
    guard isShort(index, 3) || line.words <= 2 && endsWithInitial(index) else { return false }
    return line.words < 2 || isUnbroken(index)
      || line.words <= 2 && (line.lowerWords == 0 || line.start == .unicase)
  }

  /// "mill_owner", "anna.t": no space in it.
  func isUnbroken(_ index: Int) -> Bool {
    !lines[index].isUnspaced && !text(of: index).contains { $0 <= 0x20 }
  }

  /// "Ramona T."
  private func endsWithInitial(_ index: Int) -> Bool {
    let text = utf8[LineEdges.trimmed(ranges[index], in: utf8)]
    guard lines[index].isClosedByFullStop, lines[index].capitalWords == 2,
      let space = text.lastIndex(of: 0x20)
    else { return false }
    var place = space + 1
    _ = decodeScalar(utf8, &place)
    return place + 1 == text.endIndex
  }

  /// A name that Japanese sites of questions are polite to.
  private func isAddressed(_ index: Int) -> Bool {
    isShort(index, Self.mostWords) && lines[index].spamWordings == 0
      && utf8[LineEdges.trimmed(ranges[index], in: utf8)].suffix(6).elementsEqual("さん".utf8)
  }

  private func markNames(above start: Int, _ signs: inout [LineSigns]) {
    for index in (max(start - Self.linesOfName, 0)..<start).reversed() {
      guard isName(index), signs[index].isEmpty else { return }
      signs[index] = .poster
    }
  }

  /// Marks the same names in other posts.
  private func markAgain(_ signs: inout [LineSigns]) {
    let names = Set(lines.indices.filter { signs[$0] == .poster }.map { lines[$0].fingerprint })
    for index in lines.indices where signs[index].isEmpty && isName(index) {
      if names.contains(lines[index].fingerprint) { signs[index] = .poster }
    }
  }
}
