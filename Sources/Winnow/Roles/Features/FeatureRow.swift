/// Numbers written one after the other to memory with room for all of them.
struct FeatureRow: ~Copyable {
  private var next: UnsafeMutablePointer<Float>
  private let stride: Int

  /// - Parameters:
  ///   - start: Where the first number goes.
  ///   - stride: How far the next one is from each; rows stand beside one another where it is more
  ///     than one.
  init(at start: UnsafeMutablePointer<Float>, stride: Int = 1) {
    next = start
    self.stride = stride
  }

  @inline(__always)
  mutating func append(_ value: Float) {
    next.initialize(to: value)
    next += stride
  }
}
