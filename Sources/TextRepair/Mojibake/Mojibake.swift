internal import ICUText

/// Text that was decoded with the wrong charset.
///
/// Characters that could be the bytes of UTF-8 sequences are taken for them if the text then is
/// likelier by the pairs of characters in it (``CharacterModel``). Lines are looked at one by one,
/// every run of such characters on its own, layer by layer. What is left of the C1 controls is read
/// as bytes of the charset that makes the likeliest words. A line that still is of no language may be
/// a mix-up of two other charsets (``CharsetMixup``). What is too short to tell is told by the letters
/// of the rest of the document (``HomeCharacters``).
enum Mojibake {
  /// The repaired stretches of a text.
  ///
  /// - Parameter home: the letters of the document that the text is of.
  static func changes(in utf8: [UInt8], home: HomeCharacters?) -> ChangeList {
    var changes = ChangeList()
    var whole = MojibakeWhole()
    var closer = MojibakeLine()
    var start = 0
    // Lines without a suspect are passed over.
    while let line = suspects.next(in: utf8, from: start)?.range {
      start = line.upperBound
      // The line end stays out of it.
      let text = line.lowerBound..<(utf8[line.upperBound - 1] == 0x0A ? start - 1 : start)
      if whole.repair(utf8, text, &changes) { continue }
      closer.read(utf8, text)
      if let suspect = firstSuspect(in: utf8, from: text.lowerBound), suspect < text.upperBound {
        closer.repair(home)
      }
      // What is still none of any language may be a mix-up of other charsets.
      let jumble = closer.jumble
      if jumble.isOdd, CharsetMixup.repair(utf8, text, jumble, home, &changes) { continue }
      closer.append(to: &changes)
    }
    return changes
  }

  static let suspects = SuspectScan(StepSet(.mojibake))

  /// The place of the first character that may be mojibake.
  private static func firstSuspect(in utf8: [UInt8], from offset: Int) -> Int? {
    let leads = MojibakeLeads.shared
    let model = CharacterModel.shared
    var scan = ScalarScan(utf8, from: offset)
    while true {
      scan.skipASCII()
      guard let value = scan.next() else { return nil }
      if 0x80...0x9F ~= value { return scan.start }
      guard scan.end < utf8.count else { return nil }
      guard leads.isLead(value) else { continue }
      let (next, length) = ScalarScan.scalar(in: utf8, at: scan.end)
      if next < 0x80 {
        // "Ã " and "Ã?" are the short forms that stand alone often enough.
        if value == 0xC3, next == 0x20 || next == 0x3F { return scan.start }
        continue
      }
      let end = scan.end + length
      let third = end < utf8.count ? ScalarScan.scalar(in: utf8, at: end).value : 0x20
      if leads.codepages(lead: value, next: next, third: third) != 0,
        isSuspect(value, next, nextIsLetter: MojibakeRun.isLetter(next), model)
      {
        return scan.start
      }
    }
  }

  /// Whether neighbours that could be bytes of UTF-8 may be them: those in real words are no
  /// suspects.
  static func isSuspect(
    _ lead: UInt32, _ next: UInt32, nextIsLetter: Bool, _ model: CharacterModel
  ) -> Bool {
    !nextIsLetter || model.evidence(lead, next) < 0
  }
}
