// The data of who wrote the posts of a thread.
extension PageLines {
  private static let mostWords = 8.0
  /// Names, and what a forum calls its members by their number of posts, stand so many lines above.
  private static let linesOfName = 2

  /// Marks what the posts of a thread repeat: lines as "Posts: 87", those beside them with the same keys ("Location:
  /// Bristol") or a day, and the names above.
  func markPosts(_ signs: inout [LineSigns]) {
    let isAnswered = asks && lines.indices.contains(where: namesAnswer)
    let data = lines.indices.filter { isData($0) && lines[$0].digits > 0 }
    let blocks = Set(data.map { block(around: $0).lowerBound }).sorted().map(block)
    let isThread = areOfPosts(blocks)
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

  /// "Posts: 87", "87 posts".
  private func isData(_ index: Int) -> Bool {
    tells(.poster, index) || tells(.profile, index)
  }

  private func tells(_ cue: Cue, _ index: Int) -> Bool {
    let line = lines[index]
    return index != title && line.opens(cue, words: Self.mostWords)
      && (line.isLabelled || line.words - Double(line.numbers) <= 4)
  }

  /// "Best answer", "Other answers (2)".
  private func namesAnswer(_ index: Int) -> Bool {
    index != title && lines[index].opening.contains(.poster) && lines[index].openingWords >= 2
      && saysLittleElse(index)
  }

  /// One of these wordings alone, or with its number.
  private func saysLittleElse(_ index: Int) -> Bool {
    let line = lines[index]
    let most = line.openingWords + (line.digits > 0 ? 2 : 0.4)
    return line.opens(.poster, words: most) || line.opens(.profile, words: most)
  }

  /// The lines around one that name something and its value, or a day.
  private func block(around index: Int) -> Range<Int> {
    func belongs(_ index: Int) -> Bool {
      guard index != title, isShort(index, Self.mostWords), !lines[index].hasCopyright else {
        return false
      }
      return isData(index) || lines[index].isLabelled || lines[index].isDay
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
  private func isName(_ index: Int) -> Bool {
    guard index > title ?? 0, isShort(index, 2) else { return false }
    let line = lines[index]
    return line.letters > 1 && line.cues.isEmpty && !line.hasLabel && line.separators == 0
      && line.commas == 0 && line.end != .colon
      && (line.words < 2 || line.lowerWords == 0)
  }

  private func markNames(above start: Int, _ signs: inout [LineSigns]) {
    for index in (max(start - Self.linesOfName, 0)..<start).reversed() {
      guard isName(index), signs[index].isEmpty else { return }
      signs[index] = .poster
    }
  }

  /// On pages of questions names stand beside days, and names that nobody is born with above answers.
  private func markAnswers(_ signs: inout [LineSigns]) {
    let days = lines.indices.filter { index in
      index > title ?? 0 && isShort(index, Self.mostWords) && lines[index].isDay
    }
    // On one side of all days: on the other one posts may have one word.
    let sides = [-1, 1].map { side in days.map { $0 + side }.filter(isName) }
    let names = sides[1].count > sides[0].count ? sides[1] : sides[0]
    for index in names where names.count >= 2 && signs[index].isEmpty { signs[index] = .poster }
    for index in lines.indices where article.contains(index) && signs[index].isEmpty {
      guard isProse(index - 1) || isProse(index + 1) else { continue }
      let isHandle = isName(index) && lines[index].words < 2 && lines[index].digits > 0
      if lines[index].isNumberAlone { signs[index] = .postData }
      if isHandle, lines[index].start != .digit { signs[index] = .poster }
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
