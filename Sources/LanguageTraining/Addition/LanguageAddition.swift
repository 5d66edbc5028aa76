public import LanguageID

/// Adds a language to a finished model, from text of it alone.
///
/// Only weights of the new label are learnt; what the others weigh, and the rows of all features,
/// stay as they are. So the new language is told as well as the old features allow: in a script
/// that the model does not know it cannot be.
///
///     let addition = try LanguageAddition(
///       of: Language("dik"), textPath: "dinka.txt", to: .builtIn,
///       statesPath: "Data/language-states.bin")
///     // addition.model holds the bytes of the file
public struct LanguageAddition {
  /// The file of the model with the new language.
  public let model: [UInt8]
  /// The lines that were kept back, and how many of them are told.
  public let heldLines: Int, toldLines: Int
  /// Stretches of the other languages, and how many are taken for the new one that were not
  /// mistaken before.
  public let otherStretches: Int, lostStretches: Int

  /// One of so many lines is kept back, to see how well the language is told.
  private static let holdOut = 10
  /// Fewer lines say too little.
  private static let leastLines = 50

  /// Reads the text, a sentence a line.
  ///
  /// - Throws: ``TrainingDataError``, too when the file cannot be read.
  public init(
    of language: Language, textPath: String, relative: Language? = nil, to model: LanguageModel,
    statesPath: String
  ) throws {
    var lines: [String] = []
    try CompressedLines.forEach(inFile: textPath) {
      lines.append(String(decoding: $0, as: UTF8.self))
    }
    try self.init(
      of: language, lines: lines, relative: relative, to: model, statesPath: statesPath)
  }

  /// - Parameters:
  ///   - lines: text of the language, a sentence a line
  ///   - relative: a close variety that the model knows, with which it makes no foreign spans
  ///   - statesPath: the file of ``LanguageStates`` of the model
  /// - Throws: ``TrainingDataError`` when the file is missing, damaged or of another model, the model
  ///   knows the language, or there is too little text.
  public init(
    of language: Language, lines: [String], relative: Language? = nil, to model: LanguageModel,
    statesPath: String
  ) throws {
    let states = try LanguageStates(
      bytes: CompressedLines.bytes(ofFile: statesPath), path: statesPath, model: model)
    try Self.check(language, isNewTo: model)
    let texts = lines.map { WordVectors(of: $0, model: model) }.filter { $0.count > 0 }
    guard texts.count >= Self.leastLines else {
      throw TrainingDataError(
        "\(language.code): \(texts.count) lines with words are too few, \(Self.leastLines) the least"
      )
    }
    let group = try relative.map { try Self.group(of: $0, in: model) } ?? 0
    let held = texts.enumerated().filter { $0.offset % Self.holdOut == 0 }.map(\.element)
    let learnt = texts.enumerated().filter { $0.offset % Self.holdOut != 0 }.map(\.element)

    let label = NewLabel(Self.samples(of: learnt, states, model))
    self.model =
      ExtendedModel(
        model, language: language, weights: label.weights, bias: label.bias, group: group
      ).bytes
    heldLines = held.count
    toldLines = held.count { text in
      let vector = text.sum(of: 0..<text.count)
      return label.logit(of: vector) > model.logits(of: vector).max()!
    }
    otherStretches = states.states.count
    lostStretches = states.states.count { state in
      let logits = model.logits(of: state.vector)
      let best = logits.max()!
      return logits[state.label] == best && label.logit(of: state.vector) > best
    }
  }

  private static func check(_ language: Language, isNewTo model: LanguageModel) throws {
    guard !model.contains(language) else {
      throw TrainingDataError("\(language.code): the model knows this language")
    }
    guard !language.code.isEmpty, language.code.utf8.count < ModelFormat.labelTagSize else {
      throw TrainingDataError("\"\(language.code)\" is no tag of a language")
    }
  }

  private static func group(of relative: Language, in model: LanguageModel) throws -> UInt32 {
    guard let label = model.languages.firstIndex(of: relative) else {
      throw TrainingDataError("\(relative.code): the model does not know this language")
    }
    guard model.groups[label] != 0 else {
      throw TrainingDataError("\(relative.code): not in a group of close varieties")
    }
    return model.groups[label]
  }

  /// Stretches of the new text and of all other languages. Every language counts the same, however
  /// much text there is of it.
  private static func samples(
    of texts: [WordVectors], _ states: LanguageStates, _ model: LanguageModel
  ) -> [LabelFitting.Sample] {
    var random = RandomNumbers(seed: 1)
    let own = texts.flatMap { text in
      Stretches.draw(of: text.count, &random).map(text.sum(of:))
    }
    var counts: [Int: Int] = [:]
    for state in states.states { counts[state.label, default: 0] += 1 }
    func sample(_ vector: [Float], isNew: Bool, of count: Int) -> LabelFitting.Sample {
      LabelFitting.Sample(
        vector: vector, rest: rest(model.logits(of: vector)), isNew: isNew,
        weight: 1 / Double(count))
    }
    return own.map { sample($0, isNew: true, of: own.count) }
      + states.states.map { sample($0.vector, isNew: false, of: counts[$0.label]!) }
  }

  /// The logarithm of the sum of the exponentials.
  private static func rest(_ logits: [Float]) -> Double {
    let top = logits.max()!
    return Double(top) + Double(Float.log(logits.reduce(0) { $0 + Float.exp($1 - top) }))
  }
}

/// What a label that was fitted says of a text.
private struct NewLabel {
  let weights: [Float]
  let bias: Float

  init(_ samples: [LabelFitting.Sample]) {
    let fitted = LabelFitting.fit(samples).map { Float($0) }
    weights = Array(fitted.dropLast())
    bias = fitted[fitted.count - 1]
  }

  func logit(of vector: [Float]) -> Float {
    zip(weights, vector).reduce(bias) { $0 + $1.0 * $1.1 }
  }
}
