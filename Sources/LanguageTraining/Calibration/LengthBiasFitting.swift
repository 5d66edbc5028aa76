internal import CLanguageKernels
internal import LanguageID

/// Fits what is added to the bias of each label in texts of one class of lengths.
///
/// Evidence adds up over words, and what a word can say against a language is bounded by how much text of
/// the language was learnt from: of two relatives one gains on the other with each word. A bias for all
/// lengths is right for one of them.
///
/// Gradient descent on the loss of stretches of that length: of development sets, and of text that was
/// kept back, so that languages which no set has are not given up for those it has.
struct LengthBiasFitting {
  /// No bias is moved further.
  static let reach: Float = 2
  /// Nor one of a language that no development set has: what speaks for it is text of the kind that was
  /// learnt from, which is told too well.
  static let reachOfUntold: Float = 0.75
  private static let rounds = 80
  /// What the square of a bias costs, for each language's loss.
  private static let cost: Float = 0.05

  /// What to add to the bias of each label.
  let offset: [Float]

  /// - Parameter told: The labels of development sets.
  init(_ samples: LengthSamples, labelCount: Int, told: Set<Int>) {
    let reaches = (0..<labelCount).map { told.contains($0) ? Self.reach : Self.reachOfUntold }
    var offset = [Float](repeating: 0, count: labelCount)
    // How much text there is of each label bounds its steps.
    var masses: [Float] = []
    for round in 0..<Self.rounds {
      var right = [Float](repeating: 0, count: labelCount)
      var likely = right
      samples.forEach { labels, weight in
        var greatest = -Float.infinity
        for label in labels { greatest = max(greatest, label.logit + offset[label.index]) }
        var all: Float = 0
        var own: Float = 0
        for label in labels {
          let share = Float.exp(label.logit + offset[label.index] - greatest)
          all += share
          if label.isRight { own += share }
        }
        for label in labels {
          let share = Float.exp(label.logit + offset[label.index] - greatest)
          likely[label.index] += weight * share / all
          if label.isRight { right[label.index] += weight * share / own }
        }
      }
      if round == 0 { masses = right.map { max($0, 0.3) } }
      let step = 1 - Float(round) / Float(Self.rounds + 20)
      for label in offset.indices {
        let gradient = right[label] - likely[label] - Self.cost * offset[label]
        let moved = offset[label] + step * gradient / masses[label]
        offset[label] = min(reaches[label], max(-reaches[label], moved))
      }
    }
    self.offset = offset
  }
}
