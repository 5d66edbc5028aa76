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
    var row: [Float] = []
    row.reserveCapacity(LineFeatures.count)
    return page.lines.indices.map { index in
      page.write(index, to: &row)
      return probability(row)
    }
  }

  /// The probability for one row of features.
  package func probability(_ row: [Float]) -> Float {
    let logit = row.withUnsafeBytes { row in
      weights.inputs.withUnsafeBytes { inputs in
        (0..<weights.hidden).reduce(weights.bias) { logit, unit in
          let product = Self.product(row, inputs, at: unit * row.count)
          return logit + max(product + weights.biases[unit], 0) * weights.outputs[unit]
        }
      }
    }
    return sigmoid(logit)
  }

  /// The scalar product of a row of floats with one of a matrix.
  @inline(__always)
  private static func product(
    _ row: UnsafeRawBufferPointer, _ matrix: UnsafeRawBufferPointer, at start: Int
  ) -> Float {
    typealias Lanes = SIMD8<Float>
    let whole = row.count & ~31
    var lanes = Lanes()
    for offset in stride(from: 0, to: whole, by: 32) {
      lanes +=
        row.loadUnaligned(fromByteOffset: offset, as: Lanes.self)
        * matrix.loadUnaligned(fromByteOffset: start + offset, as: Lanes.self)
    }
    var sum = lanes.sum()
    for offset in stride(from: whole, to: row.count, by: 4) {
      sum +=
        row.loadUnaligned(fromByteOffset: offset, as: Float.self)
        * matrix.loadUnaligned(fromByteOffset: start + offset, as: Float.self)
    }
    return sum
  }
}
