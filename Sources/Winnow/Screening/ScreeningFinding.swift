/// A stretch that was found to be spam or an order, with why: worked out when somebody asks, as reading
/// it once more for that takes longer than finding it.
final class ScreeningFinding: Sendable {
  /// What the page has to add to a verdict to be told as evidence.
  private static let leastContrast: Float = 1

  /// What the trees saw, and the verdict by them and the words.
  struct Verdict: Sendable {
    let features: [Float]
    let logit: Float
  }

  private let text: [UInt8]
  private let output: Int
  private let model: ScreeningModel
  private let verdict: Verdict?

  /// - Parameters:
  ///   - text: The stretch.
  ///   - output: What of the model's outputs told it.
  ///   - verdict: Where trees had the last word.
  init(_ text: [UInt8], output: Int, model: ScreeningModel, verdict: Verdict? = nil) {
    self.text = text
    self.output = output
    self.model = model
    self.verdict = verdict
  }

  /// What says so.
  var evidenceValue: AnnotationValue {
    var evidence = text.withUnsafeBufferPointer {
      ScreeningEvidence.of($0, 0..<$0.count, output: output, model: model)
    }
    if let verdict {
      if SuspectFeatures.isForeign(verdict.features) {
        evidence.append("another language than the page")
      }
      let atHome = SuspectFeatures.atHome(verdict.features)
      let likened = model.told(model.trees[output].logit(atHome), atHome, output)
      if !SuspectFeatures.isAlone(verdict.features), verdict.logit - likened > Self.leastContrast {
        evidence.append("unlike the rest of the page")
      }
    }
    return .array(evidence.map { .string($0) })
  }
}
