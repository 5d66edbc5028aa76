/// Tells whether a line belongs to the content of its page: a network with one hidden layer over
/// ``LineFeatures``.
///
/// The weights are made by `winnow-train roles`.
package struct ContentModel: Sendable {
  /// The weights of a model, as they are stored.
  package struct Weights: Sendable {
    /// The number of hidden units.
    package let hidden: Int
    /// One row of ``LineFeatures/count`` weights for each hidden unit.
    package let inputs: [Float]
    /// The bias of each hidden unit.
    package let biases: [Float]
    /// The weight of each hidden unit.
    package let outputs: [Float]
    /// The bias of the result.
    package let bias: Float

    package init(
      hidden: Int, inputs: [Float], biases: [Float], outputs: [Float], bias: Float
    ) {
      precondition(inputs.count == hidden * LineFeatures.count)
      precondition(biases.count == hidden && outputs.count == hidden)
      self.hidden = hidden
      self.inputs = inputs
      self.biases = biases
      self.outputs = outputs
      self.bias = bias
    }
  }

  private let weights: Weights

  package init(_ weights: Weights) {
    self.weights = weights
  }

  /// The probability that each line of a page belongs to its content.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  package func probabilities(_ page: LineFeatures) -> [Float] {
    withUnsafeTemporaryAllocation(of: Float.self, capacity: LineFeatures.count) { row in
      guard let start = row.baseAddress else { return [] }
      return page.lines.indices.map { index in
        page.write(index, at: start)
        return probability(UnsafePointer(start))
      }
    }
  }

  /// The probability for a row of ``LineFeatures/count`` numbers.
  private func probability(_ row: UnsafePointer<Float>) -> Float {
    weights.inputs.withUnsafeBufferPointer { inputs in
      guard let inputs = inputs.baseAddress else { return sigmoid(weights.bias) }
      var logit = weights.bias
      var unit = 0
      while unit < weights.hidden {
        // Four rows of the matrix at once; behind its last row, that one again.
        let last = weights.hidden - 1
        let products = Self.products(
          row, inputs + unit * LineFeatures.count,
          inputs + min(unit + 1, last) * LineFeatures.count,
          inputs + min(unit + 2, last) * LineFeatures.count,
          inputs + min(unit + 3, last) * LineFeatures.count)
        for place in 0..<min(4, weights.hidden - unit) {
          logit +=
            max(products[place] + weights.biases[unit + place], 0) * weights.outputs[unit + place]
        }
        unit += 4
      }
      return sigmoid(logit)
    }
  }

  /// The scalar products of a row of floats with four rows of a matrix.
  @inline(__always)
  private static func products(
    _ row: UnsafePointer<Float>, _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>,
    _ c: UnsafePointer<Float>, _ d: UnsafePointer<Float>
  ) -> SIMD4<Float> {
    typealias Lanes = SIMD8<Float>
    @inline(__always) func lanes(_ floats: UnsafePointer<Float>, _ place: Int) -> Lanes {
      UnsafeRawPointer(floats + place).loadUnaligned(as: Lanes.self)
    }
    let whole = LineFeatures.count & ~7
    var (first, second, third, fourth) = (Lanes(), Lanes(), Lanes(), Lanes())
    for place in stride(from: 0, to: whole, by: 8) {
      let values = lanes(row, place)
      first += values * lanes(a, place)
      second += values * lanes(b, place)
      third += values * lanes(c, place)
      fourth += values * lanes(d, place)
    }
    var sums = SIMD4(first.sum(), second.sum(), third.sum(), fourth.sum())
    for place in whole..<LineFeatures.count {
      sums += row[place] * SIMD4(a[place], b[place], c[place], d[place])
    }
    return sums
  }
}
