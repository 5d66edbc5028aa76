// Pages of questions with answers below.
extension PageLines {
  /// What is said below an answer is signed with so many words and bytes at most, and more than once on a page.
  private static let signature = (words: 9.0, bytes: 90)
  private static let leastRemarks = 2

  /// Whether it holds answers, by what stands above them.
  var holdsAnswers: Bool { lines.indices.contains(where: namesAnswer) }

  /// "Best answer", "Other answers (2)".
  private func namesAnswer(_ index: Int) -> Bool {
    index != title && lines[index].opening.contains(.poster) && lines[index].openingWords >= 2
      && saysLittleElse(index)
  }

  /// On pages of questions names stand beside days, and names that nobody is born with above answers.
  func markAnswers(_ signs: inout [LineSigns]) {
    let days = lines.indices.filter { index in
      index > title ?? 0 && isTime(index)
    }
    // On one side of all days: on the other one posts may have one word.
    let sides = [-1, 1].map { side in days.map { $0 + side }.filter(isName) }
    let names = sides[1].count > sides[0].count ? sides[1] : sides[0]
    for index in names where names.count >= 2 && signs[index].isEmpty { signs[index] = .poster }
    // The day of an answer says nothing without its name.
    for index in days where names.count >= 2 && lines[index].tellsAge { signs[index] = .postData }
    for index in lines.indices where article.contains(index) && signs[index].isEmpty {
      guard isProse(index - 1) || isProse(index + 1) else { continue }
      let isHandle = isName(index) && lines[index].words < 2 && lines[index].digits > 0
      if lines[index].isNumberAlone { signs[index] = .postData }
      if isHandle, lines[index].start != .digit { signs[index] = .poster }
    }
  }

  /// Marks what readers say below questions and answers: "Which capacitor? – mill_owner, Mar 1, 2023 at 22:31".
  func markRemarks(_ signs: inout [LineSigns]) {
    let remarks = lines.indices.filter { index in
      index != title && lines[index].hasClock && lines[index].hasYear && isSigned(index)
    }
    guard remarks.count >= Self.leastRemarks else { return }
    for index in remarks where signs[index].isEmpty { signs[index] = .remark }
  }

  /// Whether a line ends with a dash, a name, a day and the time of it.
  private func isSigned(_ index: Int) -> Bool {
    let text = LineEdges.trimmed(ranges[index], in: utf8)
    let bytes = utf8[text].suffix(Self.signature.bytes)
    for dash in Self.dashes {
      guard let place = bytes.indices.last(where: { bytes[$0...].starts(with: dash) }),
        place > text.lowerBound
      else { continue }
      let name = LineMeasures(utf8, place + dash.count..<text.upperBound)
      if name.hasClock, name.hasYear, name.letters > 1, name.words <= Self.signature.words {
        return true
      }
    }
    return false
  }

  /// Between spaces.
  private static let dashes = [" – ", " — ", " - "].map { Array($0.utf8) }
}
