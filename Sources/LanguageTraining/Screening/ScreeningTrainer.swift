internal import LanguageID
package import Winnow

/// Trains the model behind ``ScreeningAnnotator``: what the words say of spam, instructions and tasks, and trees
/// that tell them by that, their shape, and the page around them.
public struct ScreeningTrainer: Sendable {
  /// The choices of a training run.
  public struct Options: Sendable, Encodable {
    /// Rows of the table, as a power of two.
    public var bits = 20
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
    /// One in so many held-out clean lines may score 0.5 and more by the words alone.
    public var falseAlarm = 3_000
    /// Added to the biases of spam, instructions and tasks afterwards, for the held-out lines of pages
    /// hold real advertisements: chosen on the development sets.
    public var leniency: [Float] = [1.1, 2.5, 2.5]
    /// Parts that the material is divided into: the trees learn from what the words of one part's
    /// wordings look like to who has learnt the others'.
    public var parts = 4
    /// Trees for each of spam, instructions and tasks.
    public var trees = 200
    /// Questions of each tree.
    public var depth = 6
    /// The share of the remaining loss that each tree takes on.
    public var treeRate: Double = 0.1
    /// One in so many clean lines may be told as spam, as an instruction, and as a task.
    public var falseTold = [2_000, 1_500, 5_000]
    /// Of all random choices.
    public var seed: UInt64 = 11

    /// The choices behind the committed model.
    public init() {}
  }

  private let options: Options

  /// A trainer with these choices.
  public init(options: Options = Options()) {
    self.options = options
  }

  /// Learns.
  ///
  /// - Parameter report: Called with a line now and then.
  package func train(
    _ material: ScreeningMaterial, report: (String) -> Void
  ) -> ScreeningModel {
    let words = ScreeningWordTrainer(options: options)
    var samples = [[SuspectSamples]](repeating: [], count: ScreeningModel.outputs)
    for part in 0..<options.parts {
      report("part \(part + 1) of \(options.parts)")
      let model = words.train(
        material.part(part, of: options.parts, isInside: false), report: report)
      let found = SuspectSamples.collect(
        from: material.part(part, of: options.parts, isInside: true), model: model,
        seed: options.seed &+ UInt64(part))
      for some in found {
        report("output \(some.output)  lines \(some.cleanLines)  rows \(some.count)")
        samples[some.output].append(some)
      }
    }
    let trees = samples.enumerated().map {
      SuspectTreeTrainer(options: options, output: $0).train($1, report: report)
    }
    return words.train(material, report: report).with(trees)
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
          samples[index].features, targets: [samples[index].target, 0, 0, 0],
          weight: ScreeningModel.Weights(repeating: samples[index].target > 0.5 ? 6 : 1))
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
