/// Line ends to LF.
enum LineEnds {
  static func changes(in utf8: [UInt8]) -> [Change] {
    var changes: [Change] = []
    var index = 0
    while true {
      index = ByteSearch.first(of: 0x0D, 0xC2, 0xE2, 0x0D, in: utf8, from: index)
      guard index < utf8.count else { return changes }
      switch utf8[index] {
      case 0x0D:
        let pair = index + 1 < utf8.count && utf8[index + 1] == 0x0A
        // Of CR LF the CR goes, so that the LF stays the byte that it was.
        changes.append(pair ? Change(index..<index + 1) : Change(index..<index + 1, [0x0A]))
        index += pair ? 2 : 1
      case 0xC2 where utf8[index + 1] == 0x85:
        changes.append(Change(index..<index + 2, [0x0A]))
        index += 2
      case 0xE2 where utf8[index + 1] == 0x80 && 0xA8...0xA9 ~= utf8[index + 2]:
        changes.append(Change(index..<index + 3, [0x0A]))
        index += 3
      default: index += 1
      }
    }
  }
}
