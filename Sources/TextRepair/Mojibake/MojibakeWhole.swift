internal import CTextKernels

/// Lines all of whose characters beyond ASCII are UTF-8 read as windows-1252, which most mojibake is.
///
/// Where that holds for several sequences it needs no weighing, and what the characters stand for
/// are the bytes of the repaired line.
struct MojibakeWhole {
  private static let minimum = 4
  private static let suspects = SuspectScan(StepSet(.mojibake))

  private let page = Codepage.mistaken.first
  private var repaired: [UInt8] = []
  /// The parts of the line; only the first ``parts`` count.
  private var units: [TextUnits] = []
  private var parts = 0

  /// Appends the changes of a line, or says that it takes a closer look.
  mutating func repair(_ utf8: [UInt8], _ line: Range<Int>, _ changes: inout ChangeList) -> Bool {
    utf8.withUnsafeBufferPointer { text in
      guard read(UnsafeBufferPointer(rebasing: text[line])) else { return false }
      // A layer below, or what is left of the C1 controls, is for the closer look.
      let sequences = units[..<parts].reduce(0) { $0 + ($1.source == 1 ? 0 : Int($1.count)) }
      guard sequences >= Self.minimum, Self.suspects.next(in: repaired, from: 0) == nil, !isJumble
      else { return false }
      append(to: &changes, from: line.lowerBound)
      return true
    }
  }

  private mutating func read(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let page, let text = line.baseAddress else { return false }
    let count = line.count
    if units.count < count {
      units = [TextUnits](repeating: TextUnits(), count: count)
    }
    return page.withCharset { charset in
      var number: Int64 = -1
      repaired = [UInt8](unsafeUninitializedCapacity: count) { buffer, made in
        number = units.withUnsafeMutableBufferPointer { units in
          withUnsafePointer(to: charset) { charset in
            // Neither buffer is empty, as the line is not.
            text_unmix(charset, text, Int64(count), buffer.baseAddress!, units.baseAddress!)
          }
        }
        made = 0
        for index in 0..<Int(max(number, 0)) {
          made += Int(units[index].result) * Int(units[index].count)
        }
      }
      parts = Int(max(number, 0))
      return number > 0
    }
  }

  private func append(to changes: inout ChangeList, from offset: Int) {
    let note = EditNote(.utf8(readAs: 0))
    var source = offset
    var result = 0
    var part = 0
    repaired.withUnsafeBufferPointer { repaired in
      while part < parts {
        if units[part].source == 1 {
          source += Int(units[part].count)
          result += Int(units[part].count)
          part += 1
          continue
        }
        // Neighbouring sequences are one change.
        let (first, start, made) = (part, source, result)
        while part < parts, units[part].source > 1 {
          source += Int(units[part].source * units[part].count)
          result += Int(units[part].result * units[part].count)
          part += 1
        }
        changes.add(
          start..<source, units[first..<part],
          UnsafeBufferPointer(rebasing: repaired[made..<result]), note: note)
      }
    }
  }

  /// Whether the line is none now; all its characters beyond ASCII were repaired.
  private var isJumble: Bool {
    let model = CharacterModel.shared
    var jumble = MojibakeJumble()
    var scan = ScalarScan(repaired)
    while !jumble.isFull {
      scan.skipASCII()
      guard let scalar = scan.next() else { break }
      let next =
        scan.end < repaired.count ? ScalarScan.scalar(in: repaired, at: scan.end).value : 0x20
      jumble.add(scalar, before: next, model)
    }
    return jumble.isCertain
  }
}
