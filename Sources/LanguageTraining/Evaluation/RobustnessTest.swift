public import LanguageID

/// A test of short texts as people write them, by kind: kind, tab, language, tab, text; lines that
/// begin with # are remarks.
public struct RobustnessTest: Sendable {
  private let texts: [(kind: String, language: Language, text: String)]

  /// Figures of one kind.
  public struct Row: Sendable {
    /// The kind, and its texts.
    public let kind: String, texts: Int
    /// Texts whose language was told, and those for which it or a close variety was; of texts in no
    /// language, those that were not answered.
    public let right: Int, close: Int
    /// The wrong answers, each with the text it was given for.
    public let wrong: [(answer: Language, text: String)]
  }

  /// Reads a test.
  ///
  /// - Throws: ``TrainingDataError`` when the file cannot be read or a line has no three fields.
  public init(path: String) throws {
    var texts: [(kind: String, language: Language, text: String)] = []
    var number = 0
    try CompressedLines.forEach(inFile: path) { line in
      number += 1
      let text = String(decoding: line, as: UTF8.self)
      if text.isEmpty || text.hasPrefix("#") { return }
      let fields = text.split(separator: "\t", maxSplits: 2).map(String.init)
      guard fields.count == 3 else {
        throw TrainingDataError("\(path):\(number): no kind, language and text")
      }
      texts.append((kind: fields[0], language: Language(fields[1]), text: fields[2]))
    }
    self.texts = texts
  }

  /// Asks for the language of each text.
  public func run(model: LanguageModel) -> [Row] {
    let analyzer = LanguageAnalyzer(model: model)
    var kinds: [String] = []
    for text in texts where !kinds.contains(text.kind) { kinds.append(text.kind) }
    return kinds.map { kind in
      let group = texts.filter { $0.kind == kind }
      let answers = group.map { analyzer.identify($0.text).language }
      let isRight = zip(group, answers).map { item, answer in
        item.language == .undetermined ? !answer.isDetermined : answer == item.language
      }
      let isClose = zip(group, answers).map { model.areClose($0.language, $1) }
      return Row(
        kind: kind, texts: group.count, right: isRight.count { $0 },
        close: zip(isRight, isClose).count { $0 || $1 },
        wrong: group.indices.filter { !isRight[$0] }.map { (answers[$0], group[$0].text) })
    }
  }
}
