/// Looks at lines one by one. Its memory is used again from line to line.
struct MojibakeLook: ~Copyable {
  private var whole: MojibakeWhole
  private var closer = MojibakeLine()
  private var original = MojibakeText()
  /// Lent when the first line asks for them.
  private var loan: CharsetTables.Loan?

  /// - Parameter scan: of all steps that are to be taken.
  init(keeping record: RepairRecord, _ scan: SuspectScan) {
    whole = MojibakeWhole(record, scan)
  }

  /// Appends the changes of a line; gives the steps that may have work in what it becomes, if that is
  /// known.
  mutating func repair(
    _ utf8: [UInt8], _ line: Range<Int>, _ home: inout MojibakeHome, _ changes: inout ChangeList
  ) -> StepSet? {
    if let steps = whole.repair(utf8, line, &changes) { return steps }
    closer.read(utf8, line)
    if closer.hasSuspect { closer.repair(utf8, line, isWhole: whole.isWhole, &home) }
    // What is still none of any language may be a mix-up of other charsets.
    let jumble = closer.jumble
    if jumble.isOdd, isMixup(utf8, line, jumble, &home, &changes) { return nil }
    closer.append(at: line.lowerBound, to: &changes)
    return nil
  }

  private mutating func isMixup(
    _ utf8: [UInt8], _ line: Range<Int>, _ jumble: LineJumble, _ home: inout MojibakeHome,
    _ changes: inout ChangeList
  ) -> Bool {
    if loan == nil { loan = CharsetTables.Loan() }
    guard let tables = loan?.tables else { return false }
    if !closer.isChanged {
      return CharsetMixup.repair(utf8, line, closer.text, jumble, tables, &home, &changes)
    }
    // What is looked at is the line as it came.
    original.read(utf8, line)
    return CharsetMixup.repair(utf8, line, original, jumble, tables, &home, &changes)
  }
}
