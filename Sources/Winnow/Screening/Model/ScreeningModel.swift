package import LanguageID

/// Tells spam, instructions to language models, and tasks for them from other text: three logistic regressions over
/// hashed words, pairs and triples of words, pieces of words, and ``ScreeningCounts``.
///
/// The weights are made by `winnow-train screening`.
package struct ScreeningModel: Sendable {
  /// What the model tells.
  package static let outputs = 3
  package static let spam = 0
  package static let injection = 1
  package static let task = 2

  /// A number for each output, and one that is not used.
  package typealias Weights = SIMD4<Float>

  /// The weights of one output beside the table.
  package struct Output: Sendable {
    /// The bias of the logit.
    package var bias: Float
    /// What one step of a byte in the table stands for.
    package var step: Float
    /// One weight for each of ``ScreeningCounts``.
    package var counts: [Float]

    package init(bias: Float, step: Float, counts: [Float]) {
      self.bias = bias
      self.step = step
      self.counts = counts
    }
  }

  package let heads: [Output]
  /// The number of rows of the table, as a power of two.
  package let bits: Int
  /// Rows of one signed byte for each output.
  package let table: [Int8]
  /// What one step of a byte in the table stands for.
  let steps: Weights
  /// The biases of the outputs.
  private let biases: Weights
  /// The weights of each of ``ScreeningCounts``.
  private let countWeights: [Weights]
  /// For each output trees over ``SuspectFeatures``, which have the last word on text in the open.
  package let trees: [BoostedTrees]

  package init(heads: [Output], bits: Int, table: [Int8], trees: [BoostedTrees]) {
    precondition(heads.count == Self.outputs && table.count == Self.outputs << bits)
    precondition(trees.count == Self.outputs)
    precondition(heads.allSatisfy { $0.counts.count == ScreeningCounts.count })
    func weights(_ value: (Output) -> Float) -> Weights {
      Weights(value(heads[Self.spam]), value(heads[Self.injection]), value(heads[Self.task]), 0)
    }
    self.heads = heads
    steps = weights(\.step)
    biases = weights(\.bias)
    countWeights = (0..<ScreeningCounts.count).map { count in weights { $0.counts[count] } }
    self.bits = bits
    self.table = table
    self.trees = trees
  }

  /// The same with other trees.
  package func with(_ trees: [BoostedTrees]) -> ScreeningModel {
    ScreeningModel(heads: heads, bits: bits, table: table, trees: trees)
  }

  /// The probabilities for a stretch of text.
  ///
  /// - Parameters:
  ///   - sums: The summed weights of its words and neighbours.
  ///   - counts: What was counted in it.
  func logits(_ sums: Weights, _ counts: ScreeningCounts) -> Weights {
    let scaled = sums * Self.factor(words: counts.words)
    var logits = biases + scaled
    var place = 0
    counts.forEach { value in
      logits += value * countWeights[place]
      place += 1
    }
    return logits
  }

  /// Evidence adds up with the length of a text, but not in full: words depend on one another. A
  /// text longer than those the model learnt from counts as so many words like its own.
  package static func factor(words: Int) -> Float {
    words <= longest
      ? 1 / Float(max(words, 4)).squareRoot() : Float(longest).squareRoot() / Float(words)
  }

  /// Words of the longest text that counts in full.
  static let longest = 64

  /// The weight of each of the features of a word.
  package static func share(pieces: Int) -> Float {
    1 / Float(pieces).squareRoot()
  }
}
