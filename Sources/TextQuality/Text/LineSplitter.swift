/// Takes a text apart into lines at every terminator there is: LF, CR, CR LF, VT, FF, the ASCII
/// separators 1C to 1E, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR, as Python's `splitlines` does.
enum LineSplitter {
  static func lines(of utf8: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = 0
    var position = 0
    while position < utf8.count {
      let length = terminatorLength(at: position, in: utf8)
      if length > 0 {
        lines.append(start..<position)
        position += length
        start = position
      } else {
        position += 1
      }
    }
    if start < utf8.count { lines.append(start..<utf8.count) }
    return lines
  }

  private static func terminatorLength(at offset: Int, in utf8: [UInt8]) -> Int {
    func byte(_ distance: Int) -> UInt8 {
      offset + distance < utf8.count ? utf8[offset + distance] : 0
    }
    switch utf8[offset] {
    case 0x0D: return byte(1) == 0x0A ? 2 : 1
    case 0x0A...0x0C, 0x1C...0x1E: return 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }
}
