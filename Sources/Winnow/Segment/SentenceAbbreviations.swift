/// Short forms with a point that stand before a name and end no sentence.
enum SentenceAbbreviations {
  /// Whether the last word of a text is one, with its point and the spaces behind it.
  static func endsWithOne(_ utf8: ArraySlice<UInt8>) -> Bool {
    guard let point = utf8.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }), utf8[point] == 0x2E
    else { return false }
    let start = utf8[..<point].lastIndex { $0 <= 0x2F }.map { $0 + 1 } ?? utf8.startIndex
    let word = utf8[start..<point]
    // An initial.
    if word.count == 1, let letter = word.first, 0x41...0x5A ~= letter { return true }
    return word.count <= 8 && titles.contains(String(decoding: word, as: UTF8.self))
  }

  /// Titles of people and saints as they are written before names.
  private static let titles: Set<String> = [
    // English
    "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "Rev", "Hon", "Capt", "Lt", "Sgt", "Gov", "Sen",
    // German, Dutch, Scandinavian
    "Hr", "Fr", "Ing", "Dipl", "dr", "drs", "mw", "dhr",
    // French, Italian, Spanish, Portuguese, Catalan
    "Mme", "Mlle", "Mgr", "Dott", "Avv", "Sr", "Sra", "Srta", "Dra", "Dna", "Exmo",
    // Polish, Czech, Slovak, Hungarian
    "ks", "inż", "mgr", "MUDr", "JUDr", "RNDr", "PhDr", "ifj",
    // Russian, Ukrainian, Greek
    "проф", "акад", "Δρ",
  ]
}
