/// Numbers written one after the other to memory with room for all of them.
struct FeatureRow: ~Copyable {
  private var next: UnsafeMutablePointer<Float>

  /// - Parameter start: Room for ``LineFeatures/count`` numbers.
  init(at start: UnsafeMutablePointer<Float>) {
    next = start
  }

  @inline(__always)
  mutating func append(_ value: Float) {
    next.initialize(to: value)
    next += 1
  }
}
