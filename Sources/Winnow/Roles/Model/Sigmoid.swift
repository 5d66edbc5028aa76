/// The logistic function 1 / (1 + e^−x), to about six digits, the same on every platform.
package func sigmoid(_ x: Float) -> Float {
  let limited = Double(min(max(x, -30), 30))
  return Float(1 / (1 + exponential(-limited)))
}

/// e^x for |x| ≤ 30: the whole part by squaring the exponent of 2, the rest by its series.
private func exponential(_ x: Double) -> Double {
  let scaled = x * 1.442_695_040_888_963_4
  let whole = scaled.rounded()
  let rest = (scaled - whole) * 0.693_147_180_559_945_3
  var term = 1.0
  var sum = 1.0
  for step in 1...9 {
    term *= rest / Double(step)
    sum += term
  }
  return sum * Double(sign: .plus, exponent: Int(whole), significand: 1)
}
