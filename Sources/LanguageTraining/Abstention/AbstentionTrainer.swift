public import LanguageID

/// Fits the model that decides whether to name the language of a short text.
///
/// Logistic regression on ``AbstentionFeatures``: a stretch of real text counts as 1 when the
/// language with its close varieties is right, as 0 when it is wrong; text in no language counts
/// as 0. All languages weigh the same, and so do all kinds of text in no language.
public struct AbstentionTrainer {
  private let folder: String
  private let seed: UInt64

  /// - Parameters:
  ///   - data: a folder with `train`
  public init(data: String, seed: UInt64) {
    folder = data
    self.seed = seed
  }

  /// What was fitted.
  public struct Fitted: Sendable {
    package let weights: [Float]
    /// By kind: texts, and the share of them that is answered.
    public let answered: [(kind: String, texts: Int, share: Double)]
  }

  private struct Sample {
    let kind: String
    let features: AbstentionFeatures
    let isRight: Bool
    var weight: Float
  }

  /// The costs of letter pairs, from the text alone. The table has to be built into the library
  /// before the weights are fitted.
  public func pairCosts() throws -> [UInt8] {
    let draws = try StretchReader(folder: folder, seed: seed &+ 1)
      .read(stretchesPerLanguage: 400, namesPerLanguage: 0)
    return LetterPairCounts(texts: draws.map(\.stretches)).costs
  }

  /// Fits the weights for a model.
  public func fit(model: LanguageModel, progress: (String) -> Void) throws -> Fitted {
    let draws = try StretchReader(folder: folder, seed: seed)
      .read(stretchesPerLanguage: 160, namesPerLanguage: 30)
    let samples = samples(of: draws, model: model)
    progress("\(samples.count) texts")
    let weights = Self.regress(samples)
    func score(_ sample: Sample) -> Float {
      (0..<AbstentionFeatures.count).reduce(0) { $0 + sample.features.values[$1] * weights[$1] }
    }
    var answered: [(kind: String, texts: Int, share: Double)] = []
    for (kind, group) in Dictionary(grouping: samples, by: \.kind).sorted(by: { $0.key < $1.key }) {
      let share = Double(group.count { score($0) >= 0 }) / Double(group.count)
      answered.append((kind: kind, texts: group.count, share: share))
    }
    return Fitted(
      weights: weights, answered: answered)
  }

  private func samples(of draws: [StretchReader.Draw], model: LanguageModel) -> [Sample] {
    let analyzer = LanguageAnalyzer(model: model)
    var samples: [Sample] = []
    func add(_ kind: String, _ text: String, _ language: Language?, weight: Float) {
      guard let (features, best) = analyzer.abstentionFeatures(of: text) else { return }
      samples.append(
        Sample(
          kind: kind, features: features,
          isRight: language.map { model.areClose($0, best) } ?? false, weight: weight))
    }
    for draw in draws where model.contains(draw.language) {
      for text in draw.stretches {
        let words = text.split(separator: " ").count
        add(
          "text of \(words > 12 ? "13+" : words > 5 ? "6-12" : "\(words)") words", text,
          draw.language, weight: 1)
      }
    }
    for draw in draws {
      guard let romaniser = try? Romaniser(of: draw.language, seed: seed) else { continue }
      for text in draw.stretches where text.split(separator: " ").count > 1 {
        add("romanised", romaniser.romanise(text), nil, weight: 2)
      }
    }
    let names = draws.flatMap(\.names)
    for name in names { add("name", name, nil, weight: 8_000 / Float(names.count)) }
    let words = draws.filter {
      ["en", "de", "fr", "es", "nl", "pl", "tr", "id"].contains($0.language.code)
    }
    .flatMap(\.stretches).flatMap { $0.lowercased().split(separator: " ") }
    .filter { $0.utf8.count > 2 && $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } }
    .map(String.init)
    var maker = NoLanguage(words: words, seed: seed)
    for kind in NoLanguage.kinds {
      for _ in 0..<1_000 { add(kind.name, kind.make(&maker), nil, weight: 1) }
    }
    return samples
  }

  /// Gradient descent with momentum on the logistic loss, with a light pull to 0.
  private static func regress(_ samples: [Sample]) -> [Float] {
    let count = AbstentionFeatures.count
    var weights = [Float](repeating: 0, count: count)
    var squares = [Float](repeating: 1e-6, count: count)
    var momentum = [Float](repeating: 0, count: count)
    let total = samples.reduce(0) { $0 + $1.weight }
    for round in 0..<600 {
      var gradient = weights.map { $0 * 1e-4 }
      for sample in samples {
        var score: Float = 0
        for i in 0..<count { score += weights[i] * sample.features.values[i] }
        let error = (1 / (1 + Float.exp(-score)) - (sample.isRight ? 1 : 0)) * sample.weight / total
        for i in 0..<count { gradient[i] += error * sample.features.values[i] }
      }
      let step = 0.1 * (1 - Float(round) / 600)
      for i in 0..<count {
        momentum[i] = 0.9 * momentum[i] + 0.1 * gradient[i]
        squares[i] = 0.99 * squares[i] + 0.01 * gradient[i] * gradient[i]
        weights[i] -= step * momentum[i] / (squares[i].squareRoot() + 1e-6)
      }
    }
    return weights
  }
}
