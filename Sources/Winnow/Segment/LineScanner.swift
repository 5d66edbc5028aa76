/// Cuts a text into lines, runs of blank lines, and a byte order mark on top.
///
/// A line ends at LF, CR, CR LF, NEL (U+0085), LINE SEPARATOR (U+2028) or PARAGRAPH SEPARATOR
/// (U+2029), and holds its terminator.  A line is blank when all its characters have the property
/// White_Space.
///
/// - Complexity: One pass over the bytes, whatever the lengths of the lines.
package struct LineScanner {
  private let utf8: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// Calls `body` with the segments of a text in valid UTF-8, in order; ids count from 0.
  static func segments(of utf8: [UInt8]) -> [Segment] {
    utf8.withUnsafeBufferPointer { buffer in
      var scanner = LineScanner(utf8: buffer)
      return scanner.scan()
    }
  }

  /// The end of the line that goes on at a place, with its terminator, and whether all of it from there on is
  /// white space.
  static func line(
    of utf8: UnsafeBufferPointer<UInt8>, from place: Int
  ) -> (end: Int, isBlank: Bool) {
    var scanner = LineScanner(utf8: utf8)
    scanner.position = place
    let isBlank = scanner.skipLine()
    return (scanner.position, isBlank)
  }

  /// Where the lines of a text begin, blank ones too; none where it is empty.
  package static func lineStarts(of utf8: [UInt8]) -> [Int] {
    utf8.withUnsafeBufferPointer { buffer in
      var scanner = LineScanner(utf8: buffer)
      var starts: [Int] = []
      while scanner.position < buffer.count {
        starts.append(scanner.position)
        scanner.skipLine()
      }
      return starts
    }
  }

  private init(utf8: UnsafeBufferPointer<UInt8>) {
    self.utf8 = utf8
  }

  private mutating func scan() -> [Segment] {
    var segments: [Segment] = []
    if utf8.starts(with: [0xEF, 0xBB, 0xBF]) {
      position = 3
      segments.append(Segment(id: 0, range: 0..<3, kind: .byteOrderMark))
    }
    while position < utf8.count {
      let start = position
      let isBlank = skipLine()
      if isBlank, let last = segments.last, last.kind == .blank {
        segments[segments.count - 1].range = last.range.lowerBound..<position
      } else {
        segments.append(
          Segment(id: segments.count, range: start..<position, kind: isBlank ? .blank : .line))
      }
    }
    return segments
  }

  /// Moves behind the terminator of the line at `position`.
  ///
  /// - Returns: Whether the line is blank.
  @discardableResult
  private mutating func skipLine() -> Bool {
    var isBlank = true
    while position < utf8.count {
      let byte = utf8[position]
      switch byte {
      case 0x0A:
        position += 1
        return isBlank
      case 0x0D:
        position += 1
        if peek(0) == 0x0A { position += 1 }
        return isBlank
      case 0x09, 0x0B, 0x0C, 0x20:
        position += 1
      case 0xC2 where peek(1) == 0x85:
        position += 2
        return isBlank
      case 0xC2 where peek(1) == 0xA0:
        position += 2
      case 0xE1 where peek(1) == 0x9A && peek(2) == 0x80:
        position += 3
      case 0xE2:
        switch (peek(1), peek(2)) {
        case (0x80, 0xA8), (0x80, 0xA9):
          position += 3
          return isBlank
        case (0x80, 0x80...0x8A), (0x80, 0xAF), (0x81, 0x9F):
          break
        default:
          isBlank = false
        }
        position += 3
      case 0xE3 where peek(1) == 0x80 && peek(2) == 0x80:
        position += 3
      default:
        isBlank = false
        position += 1
        skipPlain()
      }
    }
    return isBlank
  }

  /// Moves over bytes that end no line, eight at a time.
  @inline(__always)
  private mutating func skipPlain() {
    guard let base = utf8.baseAddress else { return }
    while position + 8 <= utf8.count {
      let bytes = UnsafeRawPointer(base + position).loadUnaligned(as: UInt64.self)
      // The first bytes of all terminators: LF, CR, NEL, LINE and PARAGRAPH SEPARATOR.
      guard
        (Self.zeros(bytes ^ 0x0A0A_0A0A_0A0A_0A0A) | Self.zeros(bytes ^ 0x0D0D_0D0D_0D0D_0D0D)
          | Self.zeros(bytes ^ 0xC2C2_C2C2_C2C2_C2C2) | Self.zeros(bytes ^ 0xE2E2_E2E2_E2E2_E2E2))
          == 0
      else { return }
      position += 8
    }
  }

  /// Not 0 where a byte is 0 (Mycroft's test).
  @inline(__always)
  private static func zeros(_ bytes: UInt64) -> UInt64 {
    (bytes &- 0x0101_0101_0101_0101) & ~bytes & 0x8080_8080_8080_8080
  }

  /// The byte some steps ahead; 0 behind the end, which no sequence above holds.
  private func peek(_ steps: Int) -> UInt8 {
    position + steps < utf8.count ? utf8[position + steps] : 0
  }
}
