internal import CLanguageKernels

// What the hidden state says of the labels.
extension Workspace {
  /// Sets the logits to those of all labels for the hidden state, exactly.
  func computeLogits() {
    finishWords()
    kernels.logits(
      model.weights, layer.bias, hidden, Int32(truncatingIfNeeded: stride), rank, logits)
  }

  /// Sets the logits to those for the hidden state: exactly for labels whose probability could
  /// matter, for the others nearly so.
  ///
  /// - Parameter labels: The only labels that are asked for; all of them are exact then, and others
  ///   minus infinity.
  func estimateLogits(of labels: [Int]?) {
    finishWords()
    if let labels {
      computeLogits(of: labels)
      return
    }
    refineLogits(estimateHidden())
  }

  /// The same for all labels, unless one of them is above all others by so much: then nothing more is found
  /// out than that label.
  func estimateLogits(unlessLeadingBy lead: Float) -> Int? {
    finishWords()
    let scale = estimateHidden()
    let labels = layer.estimating.labels
    if kernels.lead(logits, labels) >= lead { return Int(kernels.best(logits, labels)) }
    refineLogits(scale)
    return nil
  }

  /// Computes the logits exactly that are near the greatest estimate.
  private func refineLogits(_ scale: Float) {
    let best = logits[Int(kernels.best(logits, layer.estimating.labels))]
    // Rounding the state and the weights to eight bits moves a logit by two steps of the state.
    kernels.refine(
      layer.weights, layer.bias, hidden, layer.estimating.labels, rank,
      best - Self.refinedReach - 12 * scale, logits)
  }

  /// How far the greatest logit is above the second, nearly; the logits are then as near, or as
  /// exact, as they are needed where that is much.
  func estimateLead(of labels: [Int]?) -> Float {
    finishWords()
    guard let labels else {
      _ = estimateHidden()
      return kernels.lead(logits, layer.estimating.labels)
    }
    computeLogits(of: labels)
    return kernels.lead(logits, layer.estimating.labels)
  }

  /// How far the greatest logit is above all that are not of close varieties of the same language.
  func leadOfGroup() -> Float {
    let labels = layer.estimating.labels
    let best = Int(kernels.best(logits, labels))
    let close = model.closeVarieties[best]
    if close.count == 1 { return kernels.lead(logits, labels) }
    let greatest = logits[best]
    let kept = close.map { logits[$0] }
    for label in close { logits[label] = -.infinity }
    let other = logits[Int(kernels.best(logits, labels))]
    for (label, logit) in zip(close, kept) { logits[label] = logit }
    return greatest - other
  }

  /// Logits so far below the greatest are computed exactly: languages beyond add less than one part
  /// in a thousand.
  private static let refinedReach: Float = 10

  /// Sets the logits of some labels exactly, and all others to minus infinity.
  private func computeLogits(of labels: [Int]) {
    logits.update(repeating: -.infinity, count: stride)
    for label in labels { logits[label] = 0 }
    kernels.refine(
      layer.weights, layer.bias, hidden, layer.estimating.labels, rank, 0, logits)
  }

  /// Sets the logits to estimates, and returns what a value of the state in eight bits stands for.
  private func estimateHidden() -> Float {
    let scale = kernels.quantize_hidden(hidden, rank, values)
    estimate(values, scale)
    return scale
  }

  /// Sets the logits to estimates for a vector in eight bits.
  func estimate(_ values: UnsafePointer<Int8>, _ scale: Float) {
    withUnsafePointer(to: layer.estimating) { kernels.estimate($0, values, scale, logits) }
  }
}
