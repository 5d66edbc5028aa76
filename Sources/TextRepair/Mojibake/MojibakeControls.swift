internal import ICUText

/// C1 controls in text: bytes of a charset that was taken for ISO 8859-1.
enum MojibakeControls {
  /// Puts characters in the place of controls; gives whether it did.
  ///
  /// - Parameter hasLineFeed: whether LF ends the line.
  static func repair(
    _ line: inout MojibakeText, hasLineFeed: Bool, _ model: CharacterModel
  ) -> Bool {
    guard (0..<line.highCount).contains(where: { line[line.highPlace($0)] < 0xA0 }) else {
      return false
    }
    let controls = (0..<line.highCount).filter { line[line.highPlace($0)] < 0xA0 }
    let places = controls.map { line.highPlace($0) }
    let text = line.scalars(in: 0..<line.count)
    if !hasLineFeed, areLineEnds(places, text) { return false }
    var best: (index: Int, page: Codepage, evidence: Int)?
    var isWord: Bool?
    for (index, page) in pages {
      guard places.allSatisfy({ page.scalar(of: UInt8(text[$0])) != text[$0] }) else { continue }
      if page.name != "windows-1252" {
        isWord = isWord ?? areLetters(places, text)
        if isWord == false { break }
      }
      // Most such bytes are windows-1252; another charset has to make better words.
      let evidence =
        evidence(of: page, text, places, model) + prior(page, text, places)
      if best.map({ evidence > $0.evidence }) ?? true { best = (index, page, evidence) }
    }
    guard let best, best.evidence > 0 || best.page.name == "windows-1252" else { return false }
    for index in controls {
      let byte = UInt8(line[line.highPlace(index)])
      line.replace(index, by: best.page.scalar(of: byte), .byte(of: best.index))
    }
    return true
  }

  /// Whether they are NEL, the line end of EBCDIC, in a text without others: windows-1252 has the
  /// ellipsis there. Lines end with sentences, or are long, and none begins with a space. In a short
  /// text without such signs it is the ellipsis: so it is in all of the few lines that have one among
  /// the 74,141 sentences from web pages that Data/README.md names (`Kvitebjørn…side`).
  private static func areLineEnds(
    _ places: [Int], _ text: UnsafeBufferPointer<UInt32>
  ) -> Bool {
    guard let last = places.last,
      places.allSatisfy({
        text[$0] == 0x85 && ($0 + 1 == text.count || !isSpace(text[$0 + 1]))
      })
    else { return false }
    let endSentences = places.allSatisfy { $0 > 0 && endsSentence(text[$0 - 1]) }
    return endSentences || (places.count > 1 && last >= 24 * places.count)
  }

  private static func isSpace(_ value: UInt32) -> Bool { value == 0x20 || value == 0xA0 }

  private static func endsSentence(_ value: UInt32) -> Bool {
    guard value != 0x85 else { return true }
    return Unicode.Scalar(value).map { CharacterProperties.has(.sentenceTerminal, $0) } ?? false
  }

  private static func prior(
    _ page: Codepage, _ text: UnsafeBufferPointer<UInt32>, _ places: [Int]
  ) -> Int {
    guard page.name == "windows-1252" else { return 0 }
    // Quotation marks and dashes above all.
    return places.reduce(0) { $0 + (0x93...0x97 ~= text[$1] ? 140 : 40) }
  }

  /// Whether they may all be letters: in a word, or at the end of one if the same byte is in one, too.
  private static func areLetters(
    _ places: [Int], _ text: UnsafeBufferPointer<UInt32>
  ) -> Bool {
    // A bit for each control.
    var inWords: UInt32 = 0
    for place in places where isInWord(place, text) { inWords |= 1 << (text[place] & 0x1F) }
    return places.allSatisfy {
      $0 > 0 && isLetterOrControl(text[$0 - 1]) && inWords >> (text[$0] & 0x1F) & 1 == 1
    }
  }

  private static func isInWord(_ place: Int, _ text: UnsafeBufferPointer<UInt32>) -> Bool {
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
    of page: Codepage, _ text: UnsafeBufferPointer<UInt32>, _ places: [Int],
    _ model: CharacterModel
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
