internal import CTextKernels

/// Lines all of whose characters beyond ASCII are UTF-8 read as windows-1252, which most mojibake is.
///
/// Where that holds for several sequences it needs no weighing, and what the characters stand for
/// are the bytes of the repaired line.
struct MojibakeWhole {
  private static let minimum = 4

  private let page = Codepage.mistaken.first
  private let record: RepairRecord
  /// Of all steps that are to be taken.
  private let scan: SuspectScan
  /// Whether the line that was looked at last is one.
  private(set) var isWhole = false
  // Memory that is used again from line to line.
  private var repaired: [UInt8] = []
  private var words: [UInt64] = []
  /// How much of it the line takes.
  private var made = 0
  private var runs = PackedStretch()

  init(_ record: RepairRecord, _ scan: SuspectScan) {
    self.record = record
    self.scan = scan
  }

  /// Appends the changes of a line, and gives the steps that may have work in what it becomes; nil if
  /// it takes a closer look.
  mutating func repair(
    _ utf8: [UInt8], _ line: Range<Int>, _ changes: inout ChangeList
  ) -> StepSet? {
    let sequences = utf8.withUnsafeBufferPointer { text in
      read(UnsafeBufferPointer(rebasing: text[line]))
    }
    isWhole = sequences >= Self.minimum
    if !isWhole { return nil }
    let steps = scan.next(in: repaired, from: 0, to: made)?.steps ?? []
    // A layer below, or what is left of the C1 controls, is for the closer look.
    if steps.contains(.mojibake) || isJumble { return nil }
    repaired.withUnsafeBufferPointer { repaired in
      let replacement = UnsafeBufferPointer(rebasing: repaired[..<made])
      let note = EditNote(.utf8(readAs: 0))
      if record == .edits {
        changes.addEach(at: line.lowerBound, replacement, words, runs, note: note)
      } else {
        changes.add(line, replacement, words, runs, note: note)
      }
    }
    return steps
  }

  /// Takes a line for UTF-8; gives the number of sequences, 0 if it is something else.
  private mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> Int {
    guard let page, let text = line.baseAddress else { return 0 }
    let count = line.count
    if repaired.count < count { repaired = [UInt8](repeating: 0, count: count) }
    if record != .nothing, words.count < count { words = [UInt64](repeating: 0, count: count) }
    let unmixed = page.withCharset { charset in
      withUnsafePointer(to: charset) { charset in
        repaired.withUnsafeMutableBufferPointer { repaired in
          // As the line is not empty, neither is what the repaired one is put in.
          func unmix(_ words: UnsafeMutablePointer<UInt64>?) -> TextUnmixed {
            text_unmix(charset, text, Int64(count), repaired.baseAddress!, words)
          }
          if record == .nothing { return unmix(nil) }
          return words.withUnsafeMutableBufferPointer { unmix($0.baseAddress) }
        }
      }
    }
    made = Int(unmixed.made)
    var last = Int(unmixed.runs) - 1
    if last >= 0 {
      let tail = Int(unmixed.tail)
      runs = PackedStretch(
        words: 0..<last + 1, last: last, lastRun: PackedRuns.run(in: words, at: &last),
        source: count - tail, result: made - tail)
    }
    return Int(unmixed.sequences)
  }

  /// Whether the line is none now; all its characters beyond ASCII were repaired.
  private var isJumble: Bool {
    let model = CharacterModel.shared
    var jumble = MojibakeJumble()
    var place = 0
    while !jumble.isFull {
      place = ScalarScan.firstNonASCII(in: repaired, from: place)
      guard place < made else { break }
      let (scalar, length) = ScalarScan.scalar(in: repaired, at: place)
      place += length
      let next = place < made ? ScalarScan.scalar(in: repaired, at: place).value : 0x20
      jumble.add(scalar, before: next, model)
    }
    return jumble.isCertain
  }
}
