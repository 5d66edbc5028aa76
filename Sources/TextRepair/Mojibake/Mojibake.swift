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
  /// Lent when the first line asks for them.
  private var loan: CharsetTables.Loan?

  private let record: RepairRecord

  /// - Parameter scan: of all steps that are to be taken.
  init(keeping record: RepairRecord, _ scan: SuspectScan) {
    self.record = record
    whole = MojibakeWhole(record, scan)
  }

  /// What steps may have to do in a text once it is repaired.
  struct Left {
    /// What is known.
    var steps: StepSet = []
    /// The lines of the repaired text that were not looked at.
    var lines: [Range<Int>] = []

    fileprivate mutating func add(_ lines: Range<Int>) {
      if !lines.isEmpty { self.lines.append(lines) }
    }
  }

  /// The repaired stretches of some lines of a text, and what is left to do in it.
  ///
  /// - Parameters:
  ///   - mistaken: the lines among them that have a suspect, if they are known.
  ///   - offset: what is to be taken from the places of these.
  ///   - open: gets marks of the lines that the letters of the document do not explain by now.
  mutating func changes(
    in utf8: [UInt8], lines: [Range<Int>], mistaken: [Range<Int>]?, at offset: Int = 0,
    open: inout LineMarks
  ) -> (changes: ChangeList, left: Left) {
    var repaired = Repaired(changes: ChangeList(keepsParts: record != .nothing))
    if let mistaken {
      repaired.changes.reserve(changes: 2 * mistaken.count, bytes: utf8.count / 4)
      for line in mistaken {
        repair(utf8, line.lowerBound - offset..<line.upperBound - offset, &repaired)
      }
    } else {
      for lines in lines {
        var start = lines.lowerBound
        // Lines without a suspect are passed over.
        while let line = Self.suspects.next(in: utf8, from: start, to: lines.upperBound)?.range {
          start = line.upperBound
          repair(utf8, line, &repaired)
        }
      }
    }
    repaired.left.add(repaired.known..<utf8.count + repaired.changes.growth)
    open.formUnion(repaired.asking)
    return (repaired.changes, repaired.left)
  }

  /// What became of the lines so far.
  private struct Repaired {
    var changes: ChangeList
    var left = Left()
    /// Up to where the repaired text was looked at.
    var known = 0
    /// The lines that asked for the letters of the document.
    var asking = LineMarks()
  }

  /// Repairs a line with its line end.
  private mutating func repair(_ utf8: [UInt8], _ line: Range<Int>, _ repaired: inout Repaired) {
    let end = line.upperBound
    // The line end stays out of it.
    let text = line.lowerBound..<(utf8[end - 1] == 0x0A ? end - 1 : end)
    let place = line.lowerBound + repaired.changes.growth
    if let steps = whole.repair(utf8, text, &repaired.changes) {
      repaired.left.steps.formUnion(steps)
      repaired.left.add(repaired.known..<place)
      repaired.known = end + repaired.changes.growth
      return
    }
    home.wasAsked = false
    repair(utf8, text, &repaired.changes)
    if home.wasAsked { repaired.asking.append(line.lowerBound) }
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
    return CharsetMixup.repair(utf8, text, jumble, tables, &home, &changes)
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
