internal import ICUText

extension HomoglyphWord {
  /// Whether each letter of the word looks like one of Latin.
  var mayBeFeigned: Bool {
    letters.count > 2 && letters.allSatisfy { Lookalikes.shared.latin[$0] != nil }
  }

  /// What is found of a word wholly of a kindred script: a homoglyph for sure, or if another one is near.
  func whole(on page: inout HomoglyphPage) -> (finding: Finding, isSure: Bool)? {
    guard page.script == .latin, !letters.contains(where: { page.exemplars?.contains($0) == true })
    else { return nil }
    let before = wordBefore
    let behind = wordBehind
    let neighbours = neighbours
    // A quotation has several words; a word at the end of a line, one neighbour.
    guard neighbours.before ?? .latin == .latin, neighbours.behind ?? .latin == .latin,
      before != nil || behind != nil
    else { return nil }
    let reading = letters.compactMap { Lookalikes.shared.latin[$0] }
    let finding = homoglyph(letters, reading)
    // What is spelt as it sounds is a name in its own script, with the same in Latin beside it.
    let isSpelling = letters.allSatisfy { Self.spelling.contains($0) }
    if !isSpelling {
      let bytes = Array(finding.payload.map { Array($0.utf8) } ?? [])
      let isGloss = [before, behind].contains { $0.map { utf8[$0].elementsEqual(bytes) } ?? false }
      if !isGloss, page.has(reading) { return (finding, true) }
    }
    return (finding, isUnheardOf && !isSpelling)
  }

  /// Letters that look like the Latin ones of their sounds.
  private static let spelling = Set("АаЕеКМОоТЅѕІіЈјΑΕΖΙΚΜΝΟοΤ".unicodeScalars)

  /// Whether hardly a language has the letters side by side.
  private var isUnheardOf: Bool {
    let model = CharacterModel.shared
    let values = letters.map { $0.properties.lowercaseMapping.unicodeScalars.first?.value ?? 0x20 }
    // Words of letters that look like Latin ones have no such pair in any of 250 languages' sentences.
    return zip([0x20] + values, values + [0x20]).contains { model.evidence($0, $1) < -10 }
  }
}
