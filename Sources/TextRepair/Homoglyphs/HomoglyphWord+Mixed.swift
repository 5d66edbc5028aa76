internal import ICUText

extension HomoglyphWord {
  /// What is found of a word that has letters of Latin and of a kindred script.
  func mixed(on page: HomoglyphPage) -> Finding? {
    let latin = letters.filter { OddLetter($0.value) == .latin }
    let others = letters.filter { OddLetter($0.value) == .kindred }
    // Languages that are written with letters of two scripts.
    if let exemplars = page.exemplars, exemplars.script == .latin,
      others.allSatisfy(exemplars.contains)
    {
      return nil
    }
    if isFormula(latin, others) { return nil }
    if letters.count < 3 { return short(others) }
    if isInflected(stem: latin.count), isAmong(.cyrillic) {
      return Finding(kind: .mixedScript, range: range, detail: Self.names(others))
    }
    if others.allSatisfy({ Lookalikes.shared.latin[$0] != nil }) {
      return homoglyph(others, letters.map { Lookalikes.shared.latin[$0] ?? $0 })
    }
    let script = Script(of: others[0])
    if latin.count <= others.count, page.script != .latin, script == .cyrillic || script == .greek,
      others.allSatisfy({ Script(of: $0) == script })
    {
      let exemplars = page.exemplars.flatMap { $0.script == script ? $0 : nil }
      let reading = letters.map { letter in
        OddLetter(letter.value) == .latin
          ? Lookalikes.shared.twin(of: letter, in: script, exemplars) : letter
      }
      if reading.allSatisfy({ $0 != nil }) { return homoglyph(latin, reading.compactMap(\.self)) }
    }
    return Finding(kind: .mixedScript, range: range, detail: Self.names(others))
  }

  /// Units and formulas: kΩ, μm, Δt, πr, αs. Omicron and the capitals that look like Latin ones are in none.
  private func isFormula(_ latin: [Unicode.Scalar], _ others: [Unicode.Scalar]) -> Bool {
    guard others.count == 1, latin.count < 4, Script(of: others[0]) == .greek else { return false }
    guard Lookalikes.shared.latin[others[0]] != nil else { return true }
    return !others[0].properties.isUppercase && others[0] != "\u{3BF}"
  }

  /// `оf`: two letters are a word between words of Latin, and else more often a unit or a name.
  private func short(_ others: [Unicode.Scalar]) -> Finding? {
    guard letters.count == 2, !letters[1].properties.isUppercase,
      !others.contains(where: { Lookalikes.shared.latin[$0] == nil })
    else { return nil }
    let neighbours = neighbours
    guard neighbours.before == .latin || neighbours.behind == .latin,
      neighbours.before ?? .latin == .latin, neighbours.behind ?? .latin == .latin
    else { return nil }
    return homoglyph(others, letters.map { Lookalikes.shared.latin[$0] ?? $0 })
  }

  /// Whether the word is a Latin one with an ending of another script: look-alikes stand inside of a
  /// word, or for its first letter.
  private func isInflected(stem: Int) -> Bool {
    stem > 2 && letters.prefix(stem).allSatisfy { OddLetter($0.value) == .latin }
  }

  /// Whether the word before this one or the one behind it, on the same line, is of a script.
  private func isAmong(_ script: Script) -> Bool {
    let neighbours = neighbours
    return neighbours.before == script || neighbours.behind == script
  }
}
