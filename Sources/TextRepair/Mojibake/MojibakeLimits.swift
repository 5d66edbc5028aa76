/// How much evidence a run has to have.
enum MojibakeLimits {
  /// The evidence that a run needs for itself.
  ///
  /// - Parameter isAlone: it is one sequence, and the only one in the line.
  static func needed(
    _ run: MojibakeRun, _ line: [UInt32], isAlone: Bool, limit: Int
  ) -> Int {
    let start = run.range.lowerBound
    let end = run.range.upperBound
    let before = start > 0 ? line[start - 1] : 0x20
    let after = end < line.count ? line[end] : 0x20
    let first = line[start]
    if !MojibakeRun.isLetter(first) {
      // Symbols are read as such unless they stand in a word.
      let inWord = MojibakeRun.isLetter(before) || MojibakeRun.isLetter(after)
      if !inWord, run.count == 1 { return 2 * limit + 48 }
    }
    guard run.count == 1 else { return limit }
    // A word in capitals has no small letter: "PARLÉ™".
    let earlier = start > 1 ? line[start - 2] : 0x20
    if isCapital(before), isCapital(earlier) || isCapital(after), isLowercase(run.first) {
      return limit + 100
    }
    if isIdeographic(run.first), !isIdeographic(before), !isIdeographic(after) {
      return limit + 60
    }
    // Who typed the dashes and quotes right typed the letters right.
    if isAlone, run.range.count == 2, hasTypography(line[..<start]) || hasTypography(line[end...]),
      !hasLetters(line[..<start]), !hasLetters(line[end...])
    {
      return limit + 60
    }
    return limit
  }

  /// Whether a run all of whose sequences lost something is of a kind that is seen alone.
  static func isTypicalLoss(_ run: MojibakeRun, _ line: [UInt32], limit: Int) -> Bool {
    let start = run.range.lowerBound
    guard run.count == 1, start > 0, let before = Unicode.Scalar(line[start - 1]),
      before.properties.isLowercase
    else { return false }
    // "SlovenÄ\u{FFFD}ina", "voilÃ le".
    return line[run.range].contains(0xFFFD) ? run.evidence > 0 : run.evidence >= limit + 12
  }

  private static func hasTypography(_ text: ArraySlice<UInt32>) -> Bool {
    text.contains { 0x2010...0x2027 ~= $0 }
  }

  private static func hasLetters(_ text: ArraySlice<UInt32>) -> Bool {
    text.contains { $0 >= 0x80 && MojibakeRun.isLetter($0) }
  }

  private static func isCapital(_ value: UInt32) -> Bool { 0x41...0x5A ~= value }

  private static func isLowercase(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  private static func isIdeographic(_ value: UInt32) -> Bool {
    0x3041...0x9FFF ~= value || 0xAC00...0xD7AF ~= value
  }
}
