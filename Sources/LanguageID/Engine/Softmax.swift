#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Exponentials and logarithms of single numbers.
enum Softmax {
  /// The natural logarithm.
  static func log(_ value: Float) -> Float { logf(value) }

  /// e to the power of x.
  static func exp(_ x: Float) -> Float { expf(x) }

  /// 1 / (1 + e^−x).
  static func logistic(_ x: Float) -> Float { 1 / (1 + expf(-x)) }
}
