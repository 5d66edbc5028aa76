package import Winnow

/// Trains the model behind ``ScreeningAnnotator``: two logistic regressions learnt by Adagrad (Duchi et
/// al., JMLR 12) on composed spam and instructions, real text messages, and clean text.
public struct ScreeningTrainer: Sendable {
  /// The choices of a training run.
  public struct Options: Sendable, Encodable {
    /// Rows of the table, as a power of two.
    public var bits = 18
    /// Lines of spam and instructions composed, of each.
    public var composed = 60_000
    /// Passes over the samples.
    public var epochs = 6
    /// The first step size.
    public var rate: Float = 0.15
    /// What the sums of squared gradients begin with: the smaller, the more a rare word can say.
    public var caution: Float = 0.002
    /// The share of the words and neighbours left out at each step.
    public var dropout: Float = 0.25
    /// How much a composed line counts against a clean one.
    public var composedWeight: Float = 1
    /// One in so many held-out clean lines may score 0.5 and more.
    public var falseAlarm = 3_000
    /// Added to the biases of spam and of instructions afterwards, for the held-out lines of pages
    /// hold real advertisements: chosen on the development sets.
    public var leniency: [Float] = [1.1, 1.8]
    /// Of all random choices.
    public var seed: UInt64 = 11

    /// The choices behind the committed model.
    public init() {}
  }

  /// One text with what it is.
  private struct Sample {
    let features: ScreeningFeatures
    let targets: SIMD2<Float>
    let weight: Float
    /// Real clean text kept out of training, to set the bias by.
    let isHeldOut: Bool
  }

  private let options: Options

  /// A trainer with these choices.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Learns.
  ///
  /// - Parameters:
  ///   - spam: Phrases of spam.
  ///   - injection: Phrases of instructions.
  ///   - spamLines: Real spam.
  ///   - hardLines: Clean lines about the same things, which count much.
  ///   - texts: Clean text.
  ///   - report: Called with a line now and then.
  package func train(
    spam: ScreeningPhrases, injection: ScreeningPhrases, spamLines: [String],
    hardLines: [String], texts: ScreeningTexts, report: (String) -> Void
  ) -> ScreeningModel {
    let samples = samples(
      spam: spam, injection: injection, spamLines: spamLines, hardLines: hardLines, texts: texts)
    report("samples \(samples.count)")
    var learner = ScreeningLearner(options: options)
    for epoch in 0..<options.epochs {
      var loss = SIMD2<Double>()
      for index in learner.order(samples.count) where !samples[index].isHeldOut {
        let sample = samples[index]
        loss += learner.learn(sample.features, targets: sample.targets, weight: sample.weight)
      }
      let mean = loss / Double(samples.count)
      report("pass \(epoch + 1)  loss \(mean[0])  \(mean[1])")
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

  private func samples(
    spam: ScreeningPhrases, injection: ScreeningPhrases, spamLines: [String],
    hardLines: [String], texts: ScreeningTexts
  ) -> [Sample] {
    var random = RandomNumbers(seed: options.seed)
    var samples: [Sample] = []
    func add(_ text: String, _ targets: SIMD2<Float>, _ weight: Float, heldOut: Bool = false) {
      let features = ScreeningFeatures(text, bits: options.bits)
      guard !features.rows.isEmpty else { return }
      samples.append(
        Sample(features: features, targets: targets, weight: weight, isHeldOut: heldOut))
    }
    var spamComposer = SpamComposer(
      PhraseSource(phrases: spam, texts: texts, seed: options.seed))
    var injectionComposer = InjectionComposer(
      PhraseSource(phrases: injection, texts: texts, seed: options.seed))
    for _ in 0..<options.composed {
      add(spamComposer.next(), [1, 0], options.composedWeight)
      add(injectionComposer.next(), [0, 1], options.composedWeight)
    }
    for line in spamLines { add(line, [1, 0], 6) }
    for line in hardLines { add(line, [0, 0], 8) }
    for (language, sentences) in texts.sentences.sorted(by: { $0.key < $1.key }) {
      for (index, sentence) in sentences.enumerated() {
        add(sentence, [0, 0], 1, heldOut: index % 8 == 0)
        if index % 6 == 1 { add(spamComposer.decoratedCleanLine(language), [0, 0], 1) }
      }
      // Two sentences and more make a line, too.
      for _ in 0..<sentences.count / 6 where !sentences.isEmpty {
        let joined = (0..<2 + random.below(4)).map { _ in sentences[random.below(sentences.count)] }
        add(joined.joined(separator: " "), [0, 0], 1)
      }
    }
    for (index, line) in texts.lines.enumerated() {
      add(line, [0, 0], 2, heldOut: index % 8 == 0)
    }
    for message in texts.messages { add(message, [0, 0], 2) }
    return samples
  }
}

extension ScreeningTrainer {
  /// Tells spam among messages by a model of the same kind that has seen nothing but these.
  public func messageJudge(_ messages: [LabelledMessages.Message]) -> (String) -> Bool {
    var learner = ScreeningLearner(options: options)
    let samples = messages.map {
      (features: ScreeningFeatures($0.text, bits: options.bits), target: Float($0.isSpam ? 1 : 0))
    }
    for _ in 0..<options.epochs * 2 {
      for index in learner.order(samples.count) {
        _ = learner.learn(
          samples[index].features, targets: [samples[index].target, 0],
          weight: samples[index].target > 0.5 ? 6 : 1)
      }
    }
    let learnt = learner
    return { [options] in
      learnt.logits(ScreeningFeatures($0, bits: options.bits))[ScreeningModel.spam] > 0
    }
  }

  /// Tells spam by the model that comes with Winnow.
  public static func builtInJudge() -> (String) -> Bool {
    let annotator = ScreeningAnnotator(checks: .spam)
    return { text in
      let utf8 = Array(text.utf8)
      let line = Segment(id: 0, range: 0..<utf8.count, kind: .line)
      return annotator.annotate(DocumentView(utf8: utf8, segments: [line]))
        .contains { $0.score >= 0.5 }
    }
  }
}
