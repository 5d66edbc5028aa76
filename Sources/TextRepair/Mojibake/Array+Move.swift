extension Array {
  /// Copies elements to an earlier place.
  ///
  /// - Precondition: both places are of the array, and the elements are plain ones.
  mutating func move(_ source: Range<Int>, to place: Int) where Element: BitwiseCopyable {
    precondition(0 <= place && place <= source.lowerBound && source.upperBound <= count)
    // Unsafe: the ranges are of the array, and may overlap.
    withUnsafeMutableBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      (base + place).update(from: base + source.lowerBound, count: source.count)
    }
  }
}
