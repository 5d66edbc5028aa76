/// Finds runs of Base64, hexadecimal and percent encoding that are text.
///
/// Runs shorter than 20 characters, and what does not decode to text that a person could have
/// written, are passed over.  Words, paths and names of fields that run into a code do not hide it.
/// Source: RFC 4648, sections 4, 5 and 8; RFC 3986, section 2.1.
///
/// Limits: each line is decoded by itself, and once; what was encoded is taken for UTF-8.
enum EncodedRuns {
  struct Run {
    let range: Range<Int>
    let disguise: Disguise
    let decoded: [UInt8]
  }

  /// The fewest characters that are decoded.
  static let shortest = 20
  /// What a run says is clear from so many characters; whole groups of all the encodings.
  private static let longest = 19_200

  /// The runs of a line.
  static func runs(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> [Run] {
    var runs: [Run] = []
    var start = line.lowerBound
    while start + shortest <= line.upperBound {
      // From the last character that the shortest run would have back to one that is in none: most
      // characters of running text are never looked at.
      var index = start + shortest
      while index > start, isCoded(utf8[index - 1]) { index -= 1 }
      guard index == start else {
        start = index
        continue
      }
      var end = start + shortest
      while end < line.upperBound, isCoded(utf8[end]) { end += 1 }
      runs += parts(utf8, start..<end).compactMap { decode(utf8, $0) }
      start = end + 1
    }
    if mayBeSpread(utf8, line) { runs += spreadHexadecimal(utf8, line) }
    return runs
  }

  private static func isCoded(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2B, 0x2F, 0x2D, 0x5F, 0x3D, 0x25, 0x5C: true
    default: false
    }
  }

  /// The parts of a run that end with equals signs, as Base64 may, and as what comes before a code
  /// (`token=`) does.
  private static func parts(
    _ utf8: UnsafeBufferPointer<UInt8>, _ run: Range<Int>
  ) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var start = run.lowerBound
    for index in run.dropLast() where utf8[index] == 0x3D && utf8[index + 1] != 0x3D {
      parts.append(start..<index + 1)
      start = index + 1
    }
    parts.append(start..<run.upperBound)
    return parts.filter { $0.count >= shortest }
  }

  private static func decode(
    _ utf8: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Run? {
    let coded = utf8[range.lowerBound..<min(range.upperBound, range.lowerBound + longest)]
    if let (start, decoded) = hexadecimal(coded), let text = text(in: decoded) {
      return Run(
        range: start..<range.upperBound, disguise: .hexadecimal, decoded: Array(decoded[text]))
    }
    if let decoded = percent(coded), let text = text(in: decoded) {
      return Run(range: range, disguise: .percent, decoded: Array(decoded[text]))
    }
    return decodeBase64(coded, range)
  }

  /// Decodes Base64 from each of the four places that its groups may begin at behind a word that
  /// runs into it.
  private static func decodeBase64(
    _ coded: Slice<UnsafeBufferPointer<UInt8>>, _ range: Range<Int>
  ) -> Run? {
    var most: Run?
    for shift in 0..<4 {
      guard let decoded = base64(coded.dropFirst(shift)) else { return nil }
      guard let text = text(in: decoded), text.count > most?.decoded.count ?? 0 else { continue }
      let start = range.lowerBound + shift
      let end =
        text.upperBound == decoded.count
        ? range.upperBound : start + (text.upperBound * 4 + 2) / 3
      most = Run(
        range: start + text.lowerBound * 4 / 3..<end, disguise: .base64,
        decoded: Array(decoded[text]))
    }
    return most
  }
}
