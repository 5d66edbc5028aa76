extension ScreeningModel {
  /// What the trees may say of an order or a task, within bounds of what its words say.
  private struct Bounds {
    /// So much less than its words say it may be by its page: what they leave no doubt about is an
    /// order wherever it stands.
    let doubt: Float
    /// So much more: what the words speak against is none.
    let trust: Float

    func bounded(_ trees: Float, words: Float) -> Float {
      min(max(trees, words - doubt), words + trust)
    }

    /// The pages of a few lines that the trees have seen mostly had an order.
    static let order = Bounds(doubt: 3, trust: 0.5)
    /// What is in a language that the words know little of is unlike any page; and the page may speak
    /// against any words.
    static let task = Bounds(doubt: .infinity, trust: 1)
  }

  /// The logit of a row of ``SuspectFeatures`` for one of the outputs, by its trees and the words.
  func told(_ trees: Float, _ features: [Float], _ output: Int) -> Float {
    switch output {
    case Self.injection: Bounds.order.bounded(trees, words: SuspectFeatures.order(features))
    case Self.task: Bounds.task.bounded(trees, words: SuspectFeatures.task(features))
    default: trees
    }
  }
}
