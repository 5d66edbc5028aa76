/// Everything that a screening model learns from.
public struct ScreeningMaterial: Sendable {
  /// A line in a known language.
  public struct Line: Sendable {
    let language: String
    let text: String
  }

  /// Phrases that lines of spam are put together of.
  public var spam: ScreeningPhrases
  /// Phrases that instructions are put together of.
  public var injection: ScreeningPhrases
  /// Lines of spam, as they stand.
  public var spamLines: [Line] = []
  /// Instructions, as they stand.
  public var injectionLines: [Line] = []
  /// Tasks for language models, as they stand.
  public var taskLines: [Line] = []
  /// Messages that are spam.
  public var spamMessages: [String] = []
  /// Clean lines about the same things as spam and instructions.
  public var hardLines: [Line] = []
  /// Pages; those of their lines which are content are clean.
  public var pages: [LinePage] = []
  /// Clean sentences and messages.
  public var texts = ScreeningTexts()

  /// Material with nothing but phrases.
  public init(spam: ScreeningPhrases, injection: ScreeningPhrases) {
    self.spam = spam
    self.injection = injection
  }

  /// The languages that there is spam or are instructions of.
  public var languages: Set<String> {
    Set(spam.languages + injection.languages).union((spamLines + injectionLines).map(\.language))
  }

  /// One part of so many, or all others.
  ///
  /// Wordings, sites and sentences are all of one part only, so that a model which has learnt from the
  /// others has met nothing of it.
  func part(_ part: Int, of parts: Int, isInside: Bool) -> ScreeningMaterial {
    func keeps(_ index: Int) -> Bool { (index % parts == part) == isInside }
    func kept<Element>(_ all: [Element]) -> [Element] {
      all.indices.filter { keeps($0) }.map { all[$0] }
    }
    func keepsText(_ text: String) -> Bool {
      keeps(
        Int(text.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 } >> 8))
    }
    var result = self
    result.spam = spam.filtered(keepsText)
    result.injection = injection.filtered(keepsText)
    result.spamLines = kept(spamLines)
    result.injectionLines = kept(injectionLines)
    result.taskLines = kept(taskLines)
    result.spamMessages = kept(spamMessages)
    result.hardLines = kept(hardLines)
    result.pages = pages.filter { keeps($0.siteHash) }
    result.texts = texts.mapped(kept)
    return result
  }
}

extension ScreeningMaterial.Line {
  /// Reads lines of language, tab and text.
  ///
  /// - Throws: ``TrainingDataError`` where the file cannot be read or a line lacks a field.
  public static func read(_ file: String) throws -> [Self] {
    try TextLines.read(file).enumerated().map { index, line in
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2 else {
        throw TrainingDataError("\(file):\(index + 1): not language and text")
      }
      return Self(
        language: String(fields[0]), text: ReservedDomains.replaced(in: String(fields[1])))
    }
  }

  /// Reads lines that are all in one language.
  public static func read(_ file: String, in language: String) throws -> [Self] {
    try TextLines.read(file).map {
      Self(language: language, text: ReservedDomains.replaced(in: $0))
    }
  }
}

extension [ScreeningMaterial.Line] {
  /// The texts of each language.
  var byLanguage: [String: [String]] {
    Dictionary(grouping: self, by: \.language).mapValues { $0.map(\.text) }
  }
}
