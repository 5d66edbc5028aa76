/// Lines all of whose characters beyond ASCII are UTF-8 read as windows-1252, which most mojibake is.
///
/// Where that holds for several sequences it needs no weighing, and what the characters stand for
/// are the bytes of the repaired line.
struct MojibakeWhole {
  private static let minimum = 4
  private static let suspects = SuspectScan(StepSet(.mojibake))

  private var repaired: [UInt8] = []
  private var found: [Change] = []
  private var sequences = 0

  /// Appends the changes of a line, or says that it takes a closer look.
  mutating func repair(_ utf8: [UInt8], _ line: Range<Int>, _ changes: inout [Change]) -> Bool {
    guard let page = Codepage.mistaken.first else { return false }
    repaired.removeAll(keepingCapacity: true)
    found.removeAll(keepingCapacity: true)
    sequences = 0
    let length = line.count
    let isWhole = utf8.withUnsafeBufferPointer { text in
      take(UnsafeBufferPointer(rebasing: text[line]), line.lowerBound, page)
    }
    // A layer below, or what is left of the C1 controls, is for the closer look.
    guard isWhole, sequences >= Self.minimum, repaired.count < length,
      Self.suspects.steps(in: repaired).isEmpty, !isJumble
    else { return false }
    changes += found
    return true
  }

  private mutating func take(
    _ text: UnsafeBufferPointer<UInt8>, _ offset: Int, _ page: Codepage
  ) -> Bool {
    let note = MojibakeOrigin.utf8(readAs: 0).note
    var place = 0
    while place < text.count {
      if text[place] < 0x80 {
        repaired.append(text[place])
        place += 1
        continue
      }
      var change = Change(offset + place..<offset + place, note: note)
      let start = repaired.count
      while place < text.count, text[place] >= 0x80 {
        let sourceStart = place
        let lead = Self.byte(text, &place, page)
        guard let length = MojibakeSequence.length(lead) else { return false }
        repaired.append(lead)
        for index in 1..<length {
          guard place < text.count, text[place] >= 0x80 else { return false }
          let byte = Self.byte(text, &place, page)
          guard 0x80...0xBF ~= byte, index > 1 || Self.follows(lead, byte) else { return false }
          repaired.append(byte)
        }
        change.append(place - sourceStart, length)
        sequences += 1
      }
      change.range = change.range.lowerBound..<offset + place
      change.replacement = Array(repaired[start...])
      found.append(change)
    }
    return true
  }

  /// The byte of the character at a place, 0 if the charset does not have it, and goes on behind it.
  private static func byte(
    _ text: UnsafeBufferPointer<UInt8>, _ place: inout Int, _ page: Codepage
  ) -> UInt8 {
    let lead = UInt32(text[place])
    func continuation(_ distance: Int) -> UInt32 { UInt32(text[place + distance] & 0x3F) }
    if lead < 0xE0 {
      let scalar = (lead & 0x1F) << 6 | continuation(1)
      place += 2
      return page.byte(of: scalar) ?? 0
    }
    if lead < 0xF0 {
      let scalar = (lead & 0xF) << 12 | continuation(1) << 6 | continuation(2)
      place += 3
      return page.byte(of: scalar) ?? 0
    }
    place += 4
    return 0
  }

  /// Whether a second byte makes a shortest form that is no surrogate (Unicode, table 3-7).
  private static func follows(_ lead: UInt8, _ second: UInt8) -> Bool {
    switch lead {
    case 0xE0: second >= 0xA0
    case 0xED: second < 0xA0
    case 0xF0: second >= 0x90
    case 0xF4: second < 0x90
    default: true
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
