package import LanguageID

/// Tells spam and instructions to language models from other text: two logistic regressions over
/// hashed words, pairs and triples of words, pieces of words, and ``ScreeningCounts``.
///
/// The weights are made by `winnow-train screening`.
package struct ScreeningModel: Sendable {
  /// What the model tells.
  package static let outputs = 2
  package static let spam = 0
  package static let injection = 1

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
  /// For each output trees over ``SuspectFeatures``, which have the last word on text in the open.
  package let trees: [BoostedTrees]

  package init(heads: [Output], bits: Int, table: [Int8], trees: [BoostedTrees]) {
    precondition(heads.count == Self.outputs && table.count == Self.outputs << bits)
    precondition(trees.count == Self.outputs)
    precondition(heads.allSatisfy { $0.counts.count == ScreeningCounts.count })
    self.heads = heads
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
  func logits(_ sums: SIMD2<Float>, _ counts: ScreeningCounts) -> SIMD2<Float> {
    let scaled = sums * Self.factor(words: counts.words)
    var logits = SIMD2(heads[Self.spam].bias, heads[Self.injection].bias) + scaled
    let (spam, injection) = (heads[Self.spam].counts, heads[Self.injection].counts)
    var place = 0
    counts.forEach { value in
      logits += value * SIMD2(spam[place], injection[place])
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
