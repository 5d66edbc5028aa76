internal import ICUText

/// Text of a document that was decoded with the wrong charset.
///
/// Characters that could be the bytes of UTF-8 sequences are taken for them if the text then is
/// likelier by the pairs of characters in it (``CharacterModel``). Lines are looked at one by one,
/// every run of such characters on its own, layer by layer. What is left of the C1 controls is read
/// as bytes of the charset that makes the likeliest words. A line that still is of no language may be
/// a mix-up of two other charsets (``CharsetMixup``). What is too short to tell is told by the letters
/// of the rest of the document (``HomeCharacters``).
struct Mojibake: ~Copyable {
  /// What is known of the document that the lines are of.
  var home = MojibakeHome()
  // Their memory is used again from line to line.
  private var whole: MojibakeWhole
  private var closer = MojibakeLine()
  private var original = MojibakeText()
  /// Lent when the first line asks for them.
  private var loan: CharsetTables.Loan?

  private let record: RepairRecord

  /// - Parameter scan: of all steps that are to be taken.
  init(keeping record: RepairRecord, _ scan: SuspectScan) {
    self.record = record
    whole = MojibakeWhole(record, scan)
  }

  /// The repaired stretches of lines.
  ///
  /// - Parameters:
  ///   - needs: says which lines have a suspect, and is told what steps may have to do in what
  ///     becomes of them where that is known.
  ///   - open: gets marks of the lines that the letters of the document do not explain by now.
  mutating func changes(
    in utf8: [UInt8], _ needs: inout LineNeeds, open: inout LineMarks
  ) -> ChangeList {
    var changes = ChangeList(keepsParts: record != .nothing)
    changes.reserve(changes: 2 * needs.lines.count, bytes: utf8.count / 4)
    var asking = LineMarks()
    for index in needs.lines.indices where needs.lines[index].steps.contains(.mojibake) {
      let line = needs.lines[index].range
      let end = line.upperBound
      // The line end stays out of it.
      let text = line.lowerBound..<(utf8[end - 1] == 0x0A ? end - 1 : end)
      if let steps = whole.repair(utf8, text, &changes) {
        needs.expect(steps, of: index)
        continue
      }
      home.wasAsked = false
      repair(utf8, text, &changes)
      if home.wasAsked { asking.append(line.lowerBound) }
    }
    open.formUnion(asking)
    return changes
  }

  private mutating func repair(_ utf8: [UInt8], _ text: Range<Int>, _ changes: inout ChangeList) {
    closer.read(utf8, text)
    if closer.hasSuspect { closer.repair(utf8, text, isWhole: whole.isWhole, &home) }
    // What is still none of any language may be a mix-up of other charsets.
    let jumble = closer.jumble
    if jumble.isOdd, isMixup(utf8, text, jumble, &changes) { return }
    closer.append(at: text.lowerBound, to: &changes)
  }

  private mutating func isMixup(
    _ utf8: [UInt8], _ text: Range<Int>, _ jumble: LineJumble, _ changes: inout ChangeList
  ) -> Bool {
    if loan == nil { loan = CharsetTables.Loan() }
    guard let tables = loan?.tables else { return false }
    if !closer.isChanged {
      return CharsetMixup.repair(utf8, text, closer.text, jumble, tables, &home, &changes)
    }
    // What is looked at is the line as it came.
    original.read(utf8, text)
    return CharsetMixup.repair(utf8, text, original, jumble, tables, &home, &changes)
  }

  static let suspects = SuspectScan(StepSet.mojibake)

  /// Whether neighbours that could be bytes of UTF-8 may be them: those in real words are no
  /// suspects.
  static func isSuspect(
    _ lead: UInt32, _ next: UInt32, nextIsLetter: Bool, _ model: CharacterModel
  ) -> Bool {
    !nextIsLetter || model.evidence(lead, next) < 0
  }
}
