internal import LanguageID

/// Prose of each language that the language model was not trained on: the sentences that were
/// kept back to calibrate it, and those of other files.
struct HeldOutSentences {
  /// Languages with enough sentences, and these.
  private(set) var parts: [(language: Language, sentences: [String])] = []

  /// Interface text and manuals, which name things in English all the time.
  private static let softwareSources: Set<String> = [
    "ddtp", "debian-docs", "debian-handbook", "firefox-l10n", "games-l10n", "gnome-help",
    "libreoffice-help", "libreoffice-ui", "mediawiki-ext", "mediawiki-i18n", "mozilla-org",
    "osm-id", "stellarium", "wordpress-l10n",
  ]
  /// A sentence has at least so many words.
  private static let leastWords = 6
  /// A language has at least so many sentences.
  private static let leastSentences = 15

  /// Reads the corpus a second time, as text; then the other files, of lines with a language, a
  /// tab and a sentence. Languages that the corpus does not have are passed over.
  init(
    folder: String, others: [String], varieties: CloseVarieties, exclusions: Exclusions,
    options: TrainingOptions,
    progress: @escaping (String) -> Void
  ) throws {
    var corpus = try CorpusReader(
      folder: folder, rowCount: options.rowCount, exclusions: exclusions, progress: progress
    ).read()
    var held: [Corpus.Part] = []
    _ = SharedSentences(varieties: varieties)
      .remove(from: &corpus, holdOut: options.holdOut, into: &held)
    for (part, table) in zip(held, try CompressedLines.tables(inFolder: folder + "/train")) {
      var wanted = Set((0..<part.sentenceCount).map { Array(part.sentence($0)) })
      var sentences: [String] = []
      try CompressedLines.forEach(inFile: folder + "/train/" + table.file) { line in
        guard let tab = line.firstIndex(of: 0x09) else { return }
        let source = String(decoding: line[..<tab], as: UTF8.self)
        if Self.softwareSources.contains(source) { return }
        let text = UnsafeBufferPointer(rebasing: line[(tab + 1)...])
        let words = TextWord.words(of: text).map { corpus.vocabulary.number(of: $0) }
        if words.count >= Self.leastWords, wanted.remove(words) != nil {
          sentences.append(String(decoding: text, as: UTF8.self))
        }
      }
      parts.append((language: part.language, sentences: sentences))
    }
    for file in others { try add(file) }
    parts.removeAll { $0.sentences.count < Self.leastSentences }
  }

  private mutating func add(_ file: String) throws {
    let places = Dictionary(
      uniqueKeysWithValues: parts.enumerated().map { ($1.language.code, $0) })
    try CompressedLines.forEach(inFile: file) { line in
      guard let tab = line.firstIndex(of: 0x09) else { return }
      guard let place = places[String(decoding: line[..<tab], as: UTF8.self)] else { return }
      let text = UnsafeBufferPointer(rebasing: line[(tab + 1)...])
      guard TextWord.words(of: text).count >= Self.leastWords else { return }
      parts[place].sentences.append(String(decoding: text, as: UTF8.self))
    }
  }
}
