internal import Winnow

/// Trains what the words say: logistic regressions learnt by Adagrad (Duchi et al., JMLR 12) on
/// composed spam and instructions, written tasks, real text messages, and clean text.
struct ScreeningWordTrainer {
  /// One text with what it is.
  private struct Sample {
    let features: ScreeningFeatures
    let targets: ScreeningModel.Weights
    /// How much it counts for each output.
    let weight: ScreeningModel.Weights
    /// Real clean text kept out of training, to set the bias by.
    let isHeldOut: Bool
  }

  let options: ScreeningTrainer.Options

  /// Learns.
  ///
  /// - Parameter report: Called with a line now and then.
  func train(_ material: ScreeningMaterial, report: (String) -> Void) -> ScreeningModel {
    let samples = samples(material)
    report("samples \(samples.count)")
    var learner = ScreeningLearner(options: options)
    for epoch in 0..<options.epochs {
      var loss = SIMD4<Double>()
      for index in learner.order(samples.count) where !samples[index].isHeldOut {
        let sample = samples[index]
        loss += learner.learn(sample.features, targets: sample.targets, weight: sample.weight)
      }
      let mean = loss / Double(samples.count)
      report("pass \(epoch + 1)  loss \(mean[0])  \(mean[1])  \(mean[2])")
    }
    for output in 0..<ScreeningModel.outputs {
      let logits = samples.filter(\.isHeldOut).map { learner.logits($0.features)[output] }.sorted()
      let allowed = logits.count / options.falseAlarm
      let limit = logits.isEmpty ? 0 : logits[logits.count - 1 - min(allowed, logits.count - 1)]
      learner.shift(output, by: options.leniency[output] - limit)
      report("output \(output)  bias moved by \(-limit), by \(logits.count) lines")
    }
    return learner.model
  }

  private func samples(_ material: ScreeningMaterial) -> [Sample] {
    let texts = material.texts
    var random = RandomNumbers(seed: options.seed)
    var samples: [Sample] = []
    let clean = ScreeningModel.Weights()
    func add(
      _ text: String, _ targets: ScreeningModel.Weights, _ weight: Float,
      of outputs: ScreeningModel.Weights = [1, 1, 1, 0], heldOut: Bool = false
    ) {
      let features = ScreeningFeatures(text, bits: options.bits)
      guard !features.rows.isEmpty else { return }
      samples.append(
        Sample(features: features, targets: targets, weight: outputs * weight, isHeldOut: heldOut))
    }
    var spamComposer = SpamComposer(
      PhraseSource(phrases: material.spam, texts: texts, seed: options.seed),
      lines: material.spamLines)
    var injectionComposer = InjectionComposer(
      PhraseSource(phrases: material.injection, texts: texts, seed: options.seed),
      lines: material.injectionLines)
    // Some instructions are tasks, and tasks are much like some instructions.
    let allButTasks: ScreeningModel.Weights = [1, 1, 0, 0]
    let allButInjection: ScreeningModel.Weights = [1, 0, 1, 0]
    for _ in 0..<options.composed {
      add(spamComposer.next(), [1, 0, 0, 0], options.composedWeight)
      add(injectionComposer.next(), [0, 1, 0, 0], options.composedWeight, of: allButTasks)
    }
    for message in material.spamMessages { add(message, [1, 0, 0, 0], 6) }
    for line in material.spamLines { add(line.text, [1, 0, 0, 0], 6) }
    for line in material.injectionLines { add(line.text, [0, 1, 0, 0], 6, of: allButTasks) }
    for line in material.taskLines { add(line.text, [0, 0, 1, 0], 6, of: allButInjection) }
    for line in material.hardLines { add(line.text, clean, 8) }
    for (language, sentences) in texts.sentences.sorted(by: { $0.key < $1.key }) {
      for (index, sentence) in sentences.enumerated() {
        add(sentence, clean, 1, heldOut: index % 8 == 0)
        if index % 6 == 1 { add(spamComposer.decoratedCleanLine(language), clean, 1) }
      }
      // Two sentences and more make a line, too.
      for _ in 0..<sentences.count / 6 where !sentences.isEmpty {
        let joined = (0..<2 + random.below(4)).map { _ in sentences[random.below(sentences.count)] }
        add(joined.joined(separator: " "), clean, 1)
      }
    }
    for (index, line) in material.pages.flatMap(\.lines).filter(\.isContent).enumerated() {
      add(line.text, clean, 2, heldOut: index % 8 == 0)
    }
    for text in FrameTexts(material.pages, &random).texts { add(text, clean, 2, of: [0, 1, 1, 0]) }
    for message in texts.messages { add(message, clean, 2) }
    return samples
  }
}
