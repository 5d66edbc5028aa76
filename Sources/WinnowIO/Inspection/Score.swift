extension DefaultStringInterpolation {
  /// Writes a score with two decimals; one so large that it has no decimals as it is.
  mutating func appendInterpolation(score: Double) {
    let magnitude = (score.magnitude * 100).rounded()
    guard magnitude < 0x1p53 else {
      appendInterpolation(score)
      return
    }
    let hundredths = Int(magnitude)
    let sign = score < 0 && hundredths > 0 ? "-" : ""
    let decimals = hundredths % 100
    appendInterpolation("\(sign)\(hundredths / 100).\(decimals < 10 ? "0" : "")\(decimals)")
  }
}
