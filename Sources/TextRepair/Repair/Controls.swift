/// Characters that steer machines of the past.
enum Controls {
  /// - Parameter hasNotes: whether the changes that take a format character away are to name it.
  static func changes(in utf8: [UInt8], hasNotes: Bool) -> [Change] {
    var changes: [Change] = []
    var sequenceEnd = 0
    for (index, byte) in utf8.enumerated() where isSuspect[Int(byte)] && index >= sequenceEnd {
      switch byte {
      // Without its ESC a sequence would be seen by readers.
      case 0x1B where EscapeSequence.end(in: utf8, at: index) != nil:
        sequenceEnd = EscapeSequence.end(in: utf8, at: index) ?? index
      case 0...0x08, 0x0E...0x1F, 0x7F: changes.append(Change(index..<index + 1))
      // U+206A–206F, U+FEFF, U+FFF9–FFFB by their bytes.
      case 0xE2 where utf8[index + 1] == 0x81 && 0xAA...0xAF ~= utf8[index + 2],
        0xEF where utf8[index + 1] == 0xBB && utf8[index + 2] == 0xBF,
        0xEF where utf8[index + 1] == 0xBF && 0xB9...0xBB ~= utf8[index + 2]:
        let name = hasNotes ? HiddenScan.name(of: ScalarScan.scalar(in: utf8, at: index).0) : nil
        changes.append(Change(index..<index + 3, note: name))
      default: break
      }
    }
    return changes
  }

  /// The first bytes of what is looked at, by their numbers.
  private static let isSuspect = (0...0xFF).map { (byte: UInt8) in
    byte < 0x09 || 0x0E...0x1F ~= byte || byte == 0x7F || byte == 0xE2 || byte == 0xEF
  }

  static func terminalEscapes(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while let start = utf8[index...].firstIndex(of: 0x1B) {
      let end = EscapeSequence.end(in: utf8, at: start)
      if let end { changes.append(Change(start..<end)) }
      index = end ?? start + 1
    }
    return changes
  }

  static func softHyphens(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while let start = utf8[index...].firstIndex(of: 0xC2) {
      if utf8[start + 1] == 0xAD { changes.append(Change(start..<start + 2)) }
      index = start + 2
    }
    return changes
  }
}
