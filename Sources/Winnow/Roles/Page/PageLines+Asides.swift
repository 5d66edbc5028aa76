// What the frames of pages say by itself.
extension PageLines {
  /// Longer paragraphs that begin or end so are of the article.
  private static let mostWords = 60.0

  /// Marks buttons and counters that stand alone, what asks something of readers, and cautions.
  func markAsides(_ signs: inout [LineSigns]) {
    let isOnLaw = title.map { lines[$0].cues.contains(.legal) } ?? false
    for index in lines.indices where signs[index].isEmpty && index != title {
      let line = lines[index]
      if isRating(index) || isFile(index) || isBoard(index)
        || TrailingMarks.isLink(utf8, ranges[index])
      {
        signs[index] = .aside
      }
      guard !line.quiet.isEmpty, line.words <= Self.mostWords else { continue }
      if asksSomething(line, isOnLaw)
        || line.quiet.contains(.aside) && line.isMadeOfAsides(with: line.cueWords)
      {
        signs[index] = .aside
      } else if line.quiet.contains(.caution), !isOnLaw {
        signs[index] = .caution
      }
    }
    markNamesOfLetters(&signs, isOnLaw)
    markScores(&signs)
  }

  /// What is agreed to and can be cancelled is told by the law's own pages as well.
  private func asksSomething(_ line: LineMeasures, _ isOnLaw: Bool) -> Bool {
    line.opening.contains(.request) || line.quiet.contains(.appeal) && !isOnLaw
  }

  /// A board below another one, as forum programs write their list of boards.
  private func isBoard(_ index: Int) -> Bool {
    isShort(index, Self.wordsOfBoard) && utf8[ranges[index]].starts(with: "↳".utf8)
  }

  private static let wordsOfBoard = 12.0

  /// Marks a few words between a sentence and what asks to read more: "The Harbour Letter".
  private func markNamesOfLetters(_ signs: inout [LineSigns], _ isOnLaw: Bool) {
    for index in lines.indices.dropLast() where signs[index].isEmpty && index != title {
      let below = lines[index + 1]
      if isShort(index, Self.wordsOfName), lines[index].letters > 0, lines[index].end != .colon,
        index > 0, lines[index - 1].endsSentence, content[index - 1] >= 0.4,
        signs[index + 1] == .aside, below.words >= Self.wordsOfRequest,
        asksSomething(below, isOnLaw)
      {
        signs[index] = .aside
      }
    }
  }

  private static let wordsOfName = 5.0
  private static let wordsOfRequest = 8.0

  /// Marks what readers gave, with their names above: "4/5" below "Anna T.", and again further down.
  private func markScores(_ signs: inout [LineSigns]) {
    let scores = lines.indices.filter { signs[$0].isEmpty && isScore($0) && isName($0 - 1) }
    guard scores.count >= 2 else { return }
    for index in scores {
      signs[index] = .aside
      if signs[index - 1].isEmpty { signs[index - 1] = .aside }
    }
  }

  /// "4/5", "8,5/10" and nothing else.
  private func isScore(_ index: Int) -> Bool {
    guard lines[index].letters == 0, lines[index].digits >= 2 else { return false }
    let text = text(of: index).filter { $0 != 0x20 }
    guard let stroke = text.firstIndex(of: UInt8(ascii: "/")) else { return false }
    return Self.scales.contains { text[(stroke + 1)...].elementsEqual($0) }
      && text[..<stroke].allSatisfy { $0.isDigit || $0 == 0x2C || $0 == 0x2E }
  }

  private static let scales = ["5", "10"].map { Array($0.utf8) }

  /// A file to load, with its kind and size behind its name: "Form for parents (PDF, 212 KB)".
  private func isFile(_ index: Int) -> Bool {
    guard lines[index].digits > 0, lines[index].words <= Self.wordsOfFile else { return false }
    let text = text(of: index)
    guard let last = text.last, [0x29, 0x5D, 0x89].contains(last),
      let opening = text.lastIndex(where: { [0x28, 0x5B, 0x88].contains($0) })
    else { return false }
    let small = text.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    return Self.kinds.contains(where: small.holds) && holdsSize(small[opening...])
  }

  /// A number with a unit of bytes.
  private func holdsSize(_ text: ArraySlice<UInt8>) -> Bool {
    text.indices.contains { place in
      guard text[place].isDigit else { return false }
      let rest = text[(place + 1)...].drop { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }
      return Self.units.contains { unit in
        rest.starts(with: unit) && rest.dropFirst(unit.count).first?.isLetter != true
      }
    }
  }

  private static let wordsOfFile = 16.0
  private static let kinds = [
    "pdf", "doc", "xls", "odt", "ods", "rtf", "ppt", "word", "excel", ".zip", ".jpg", ".png",
  ].map { Array($0.utf8) }
  private static let units = ["kb", "mb", "ko", "mo", "КБ", "Кб", "кб", "МБ", "Мб", "мб"].map {
    Array($0.utf8)
  }

  /// Stars, with a number or few words: "★★★★☆ 4,3 (127 opiniones)".
  private func isRating(_ index: Int) -> Bool {
    guard isShort(index, Self.wordsOfRating) else { return false }
    var stars = 0
    var place = ranges[index].lowerBound
    while place < ranges[index].upperBound {
      let code = decodeScalar(utf8, &place)
      if Self.stars.contains(code) { stars += 1 } else if stars > 0 { break }
    }
    return stars >= 3
  }

  private static let wordsOfRating = 5.0
  private static let stars: [UInt32] = [0x2605, 0x2606, 0x2B50, 0x1F31F, 0x272D]
}
