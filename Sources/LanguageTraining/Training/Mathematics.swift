internal import Glibc

extension Sampler {
  /// base to the exponent.
  static func power(_ base: Double, _ exponent: Double) -> Double { pow(base, exponent) }
}

extension Float {
  /// The natural logarithm.
  static func log(_ x: Float) -> Float { logf(x) }
  /// e to the power of x.
  static func exp(_ x: Float) -> Float { expf(x) }
}

extension Double {
  /// e to the power of x.
  static func exp(_ x: Double) -> Double { Glibc.exp(x) }
  /// The natural logarithm of 1 + x, exact for small x.
  static func log1p(_ x: Double) -> Double { Glibc.log1p(x) }
}
