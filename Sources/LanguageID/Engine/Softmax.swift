#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Normalised exponentials over a few hundred logits, of which few matter.
enum Softmax {
  /// Logits this much below the highest add less than 2⁻²⁴ of it and are left out.
  static let horizon: Float = 17

  /// log Σ exp(logits[i]). `maximum` is their greatest.
  static func logSumExp(_ logits: UnsafePointer<Float>, count: Int, maximum: Float) -> Float {
    var sum: Float = 0
    for i in 0..<count where logits[i] > maximum - horizon {
      sum += expf(logits[i] - maximum)
    }
    return maximum + logf(sum)
  }

  /// The natural logarithm.
  static func log(_ value: Float) -> Float { logf(value) }

  /// e to the power of x.
  static func exp(_ x: Float) -> Float { expf(x) }

  /// 1 / (1 + e^−x).
  static func logistic(_ x: Float) -> Float { 1 / (1 + expf(-x)) }
}
