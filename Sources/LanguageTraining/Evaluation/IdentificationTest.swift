internal import LanguageID

/// A test set of lines with their languages: tag, tab, text.
public struct IdentificationTest {
  private let paths: [String]

  /// Names the files, which may be compressed by zstd; several are taken for one set.
  public init(paths: [String]) {
    self.paths = paths
  }

  /// Asks the model for the language of each line.
  ///
  /// - Parameters:
  ///   - restricted: whether only languages of the test may come out
  ///   - transformation: what is done to each text first
  ///   - languages: score only lines of these languages; empty for all that the model knows
  /// - Throws: ``TrainingDataError`` when the file cannot be read.
  public func run(
    modelPath: String?, restricted: Bool, languages: [String],
    transformation: TextTransformation = .none
  ) throws -> IdentificationScore {
    let model = try modelPath.map { try LanguageModel(path: $0) } ?? .builtIn
    var lines: [(gold: String, text: String)] = []
    for path in paths {
      try CompressedLines.forEach(inFile: path) { line in
        let text = String(decoding: line, as: UTF8.self)
        guard let tab = text.firstIndex(of: "\t") else { return }
        lines.append((String(text[..<tab]), String(text[text.index(after: tab)...])))
      }
    }
    let known = Set(model.languages.map { LabelFolding.fold($0.code) })
    let wanted = languages.isEmpty ? known : Set(languages.map(LabelFolding.fold))
    var options = LanguageAnalyzer.Options()
    if restricted {
      let codes = languages.isEmpty ? Set(lines.map(\.gold)) : wanted
      options.constraints = LabelFolding.languages(of: model, foldingTo: codes)
    }
    let analyzer = LanguageAnalyzer(model: model, options: options)
    var score = IdentificationScore()
    for line in lines where wanted.contains(LabelFolding.fold(line.gold)) {
      var text = transformation.apply(to: line.text)
      let answer = analyzer.identify(text)
      let predicted = LabelFolding.fold(answer.language.code)
      // Where the test does not tell varieties apart, the answer is as sure as all of them.
      let confidence = text.withUTF8 { utf8 in
        analyzer.hypotheses(utf8: utf8.span, maximum: .max)
          .filter { LabelFolding.fold($0.language.code) == predicted }
          .reduce(0) { $0 + $1.confidence }
      }
      score.count(
        gold: LabelFolding.fold(line.gold), predicted: predicted,
        confidence: answer.language.isDetermined ? min(1, confidence) : nil,
        words: text.withUTF8 { TextWord.words(of: $0).count })
    }
    return score
  }
}
