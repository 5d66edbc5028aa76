internal import LanguageID

/// What a value of one in a row of four bits stands for: the number with the least squared error
/// over the trained rows.
struct RowScale {
  /// The scale.
  let value: Float
  /// Squared error as a share of the rows' squares.
  let error: Float

  /// One of so many rows is looked at.
  private static let stride = 61

  init(_ parameters: Parameters) {
    var sample: [Float] = []
    for row in Swift.stride(from: 0, to: parameters.rowCount, by: Self.stride) {
      sample.append(
        contentsOf: UnsafeBufferPointer(
          start: parameters.rows + row * parameters.rank, count: parameters.rank))
    }
    let squares = sample.reduce(0) { $0 + $1 * $1 }
    let deviation = (squares / Float(max(1, sample.count))).squareRoot()
    // Rows are cut at some multiple of their deviation.
    let tried = Swift.stride(from: Float(1.5), through: 9, by: 0.5).map { clip in
      let scale = max(deviation, .leastNormalMagnitude) * clip / RowCode.limit
      let error = sample.reduce(Float(0)) { sum, value in
        let difference = value - RowCode.value(of: RowCode.code(of: value / scale)) * scale
        return sum + difference * difference
      }
      return (scale: scale, error: error)
    }
    let best = tried.min { $0.error < $1.error }!
    value = best.scale
    error = best.error / max(squares, .leastNormalMagnitude)
  }
}
