/// C1 controls in text: bytes of a charset that was taken for ISO 8859-1.
enum MojibakeControls {
  /// Puts characters in the place of controls; gives whether it did.
  static func repair(_ line: inout MojibakeText, _ model: CharacterModel) -> Bool {
    let places = (0..<line.highCount).map { line.highPlace($0) }.filter { 0x80...0x9F ~= line[$0] }
    if places.isEmpty { return false }
    let text = Array(line.scalars(in: 0..<line.count))
    var best: (index: Int, page: Codepage, evidence: Int)?
    for (index, page) in pages {
      guard places.allSatisfy({ page.scalar(of: UInt8(text[$0])) != text[$0] }) else { continue }
      guard page.name == "windows-1252" || areLetters(places, text) else { continue }
      // Most such bytes are windows-1252; another charset has to make better words.
      let evidence =
        evidence(of: page, text, places, model) + prior(page, text, places)
      if best.map({ evidence > $0.evidence }) ?? true { best = (index, page, evidence) }
    }
    guard let best, best.evidence > 0 || best.page.name == "windows-1252" else { return false }
    for place in places {
      line.replace(
        place, by: best.page.scalar(of: UInt8(text[place])), .byte(of: best.index))
    }
    return true
  }

  private static func prior(_ page: Codepage, _ text: [UInt32], _ places: [Int]) -> Int {
    guard page.name == "windows-1252" else { return 0 }
    // Quotation marks and dashes above all.
    return places.reduce(0) { $0 + (0x93...0x97 ~= text[$1] ? 140 : 40) }
  }

  /// Whether they may all be letters: in a word, or at the end of one if the same byte is in one, too.
  private static func areLetters(_ places: [Int], _ text: [UInt32]) -> Bool {
    let inWords = Set(places.filter { isInWord($0, text) }.map { text[$0] })
    return places.allSatisfy {
      $0 > 0 && isLetterOrControl(text[$0 - 1]) && inWords.contains(text[$0])
    }
  }

  private static func isInWord(_ place: Int, _ text: [UInt32]) -> Bool {
    place > 0 && place + 1 < text.count && isLetterOrControl(text[place - 1])
      && isLetterOrControl(text[place + 1])
  }

  private static func isLetterOrControl(_ value: UInt32) -> Bool {
    0x80...0x9F ~= value || MojibakeRun.isLetter(value)
  }

  /// The charsets that the bytes may be of, and their places in ``Codepage/mistaken``.
  private static let pages = Codepage.mistaken.enumerated().filter { _, page in
    ["windows-1252", "macintosh", "IBM437", "IBM850"].contains(page.name)
  }

  private static func evidence(
    of page: Codepage, _ text: [UInt32], _ places: [Int], _ model: CharacterModel
  ) -> Int {
    func character(_ place: Int) -> UInt32 {
      guard text.indices.contains(place) else { return 0x20 }
      return 0x80...0x9F ~= text[place] ? page.scalar(of: UInt8(text[place])) : text[place]
    }
    return places.reduce(0) { sum, place in
      sum
        + MojibakeRun.evidence(
          of: character(place), character(place - 1), character(place + 1), model)
    }
  }
}
