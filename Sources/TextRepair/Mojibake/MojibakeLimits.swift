internal import CTextKernels

/// How much evidence a run has to have.
enum MojibakeLimits {
  /// The evidence that a run needs for itself.
  ///
  /// - Parameter isAlone: it is one sequence, and the only one in the line.
  static func needed(
    _ run: MojibakeRun, _ line: MojibakeReading, _ weights: TextRunModel, isAlone: Bool, limit: Int
  ) -> Int {
    let start = run.range.lowerBound
    let end = run.range.upperBound
    let before = line.scalar(at: start - 1)
    let after = line.scalar(at: end)
    let first = line[start]
    if text_is_stray_a(before, first, line[start + 1], run.first) != 0 { return limit }
    if !weights.isLetter(first) {
      // Symbols are read as such unless they stand in a word.
      let inWord = weights.isLetter(before) || weights.isLetter(after)
      if !inWord, run.count == 1 { return 2 * limit + 48 }
    }
    guard run.count == 1 else { return limit }
    // A word in capitals has no small letter: "PARLÉ™".
    let earlier = line.scalar(at: start - 2)
    if isCapital(before), isCapital(earlier) || isCapital(after), isLowercase(run.first) {
      return limit + 100
    }
    if isIdeographic(run.first), !isIdeographic(before), !isIdeographic(after) {
      return limit + 60
    }
    // Nor is one letter of another script a word among Latin: "Ø±0,1".
    if isAlone, run.range.count == 2, run.first >= 0x400, weights.isLetter(run.first),
      !weights.isNativeLetter(before),
      !weights.isNativeLetter(after)
    {
      return limit + 60
    }
    // Who typed the dashes and quotes right typed the letters right.
    if isAlone, run.range.count == 2, hasTypographyOnly(line, weights, outside: run.range) {
      return limit + 60
    }
    return limit
  }

  /// Whether a run all of whose sequences lost something is of a kind that is seen alone.
  static func isTypicalLoss(
    _ run: MojibakeRun, _ line: MojibakeReading, limit: Int
  ) -> Bool {
    let start = run.range.lowerBound
    guard run.count == 1, start > 0, isLowercase(line[start - 1]) else { return false }
    // "SlovenÄ\u{FFFD}ina", "voilÃ le".
    return line.scalars(in: run.range).contains(0xFFFD)
      ? run.evidence > 0 : run.evidence >= limit + 12
  }

  /// Whether there are dashes and quotes outside a run, and no letters beyond ASCII.
  private static func hasTypographyOnly(
    _ line: MojibakeReading, _ weights: TextRunModel, outside run: Range<Int>
  ) -> Bool {
    var hasTypography = false
    for index in 0..<line.highCount {
      let place = line.highPlace(index)
      if run.contains(place) { continue }
      if weights.isLetter(line[place]) { return false }
      if 0x2010...0x2027 ~= line[place] { hasTypography = true }
    }
    return hasTypography
  }

  private static func isCapital(_ value: UInt32) -> Bool { 0x41...0x5A ~= value }

  private static func isLowercase(_ value: UInt32) -> Bool {
    value < 0x80 ? 0x61...0x7A ~= value : isLowercaseBeyondASCII(value)
  }

  // What asks for properties has much to do before anything else.
  @inline(never)
  private static func isLowercaseBeyondASCII(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isLowercase ?? false
  }

  private static func isIdeographic(_ value: UInt32) -> Bool {
    0x3041...0x9FFF ~= value || 0xAC00...0xD7AF ~= value
  }
}
