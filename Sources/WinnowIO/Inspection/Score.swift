extension DefaultStringInterpolation {
  /// Writes a score with two decimals.
  mutating func appendInterpolation(score: Double) {
    let hundredths = Int((score * 100).rounded())
    let decimals = hundredths % 100
    appendInterpolation("\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)")
  }
}
