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
  /// Made when the first line asks for it: it takes its time.
  private var look: MojibakeLook?

  private let record: RepairRecord
  private let scan: SuspectScan

  /// - Parameter scan: of all steps that are to be taken.
  init(keeping record: RepairRecord, _ scan: SuspectScan) {
    self.record = record
    self.scan = scan
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
    if look == nil { look = MojibakeLook(keeping: record, scan) }
    for index in needs.lines.indices where needs.lines[index].steps.contains(.mojibake) {
      let line = needs.lines[index].range
      let end = line.upperBound
      // The line end stays out of it.
      let text = line.lowerBound..<(utf8[end - 1] == 0x0A ? end - 1 : end)
      home.wasAsked = false
      if let steps = look!.repair(utf8, text, &home, &changes) { needs.expect(steps, of: index) }
      if home.wasAsked { asking.append(line.lowerBound) }
    }
    open.formUnion(asking)
    return changes
  }

  static let suspects = SuspectScan(StepSet.mojibake)

  /// Whether neighbours that could be bytes of UTF-8 may be them: those in real words are no
  /// suspects, nor are the usual marks behind words of Hebrew, Arabic and Thai.
  static func isSuspect(
    _ lead: UInt32, _ next: UInt32, nextIsLetter: Bool, _ model: CharacterModel
  ) -> Bool {
    !nextIsLetter && !hasNoCase(lead) || model.evidence(lead, next) < 0
  }

  /// Whether a character is of Hebrew, Arabic or Thai.
  static func hasNoCase(_ scalar: UInt32) -> Bool { 0x590...0xE7F ~= scalar }
}
