/// C1 controls in text: bytes of a charset that was taken for ISO 8859-1.
enum MojibakeControls {
  static func repair(
    _ text: inout [UInt32], _ origins: inout [MojibakeOrigin], _ model: CharacterModel
  ) {
    let places = text.indices.filter { 0x80...0x9F ~= text[$0] }
    if places.isEmpty { return }
    var best: (index: Int, page: Codepage, evidence: Int)?
    for (index, page) in Codepage.mistaken.enumerated() where pages.contains(page.name) {
      guard places.allSatisfy({ page.scalar(of: UInt8(text[$0])) != text[$0] }) else { continue }
      guard page.name == "windows-1252" || places.allSatisfy({ isInWord($0, text) }) else {
        continue
      }
      // Most such bytes are windows-1252; another charset has to make better words.
      let evidence =
        evidence(of: page, text, places, model) + prior(page, text, places)
      if best.map({ evidence > $0.evidence }) ?? true { best = (index, page, evidence) }
    }
    guard let best, best.evidence > 0 || best.page.name == "windows-1252" else { return }
    for place in places {
      text[place] = best.page.scalar(of: UInt8(text[place]))
      origins[place] = .byte(of: best.index)
    }
  }

  private static func prior(_ page: Codepage, _ text: [UInt32], _ places: [Int]) -> Int {
    guard page.name == "windows-1252" else { return 0 }
    // Double quotation marks and dashes above all.
    return places.reduce(0) { $0 + (0x93...0x97 ~= text[$1] ? 140 : 40) }
  }

  private static func isInWord(_ place: Int, _ text: [UInt32]) -> Bool {
    place > 0 && place + 1 < text.count && MojibakeRun.isLetter(text[place - 1])
      && MojibakeRun.isLetter(text[place + 1])
  }

  private static let pages: Set<String> = ["windows-1252", "macintosh", "IBM437", "IBM850"]

  private static func evidence(
    of page: Codepage, _ text: [UInt32], _ places: [Int], _ model: CharacterModel
  ) -> Int {
    places.reduce(0) { sum, place in
      let before = place > 0 ? text[place - 1] : 0x20
      let after = place + 1 < text.count ? text[place + 1] : 0x20
      return sum
        + MojibakeRun.evidence(
          of: page.scalar(of: UInt8(text[place])), before, after, model)
    }
  }
}
