internal import TextQuality

/// Makes lists of stop words: the most frequent words of each language, and how many of the words of
/// ordinary prose they are.
///
/// Candidates are the first words of the frequency lists; their order is that of the prose, so that
/// the words of subtitles ("you", "okay") do not come before those of articles, and words a list has
/// cut wrongly fall out.
public struct StopWordLists {
  /// How many words a list has at most.
  public static let size = 100
  /// How many of the most frequent words may come on a list.
  private static let candidates = 400
  /// How much prose of each language is looked at, in bytes.
  private static let proseLimit = 400_000
  /// With less prose than this the order of the frequency list stays.
  private static let fewestWords = 2000
  /// The share of the words of English prose that the eight words of Gopher's rule are.
  private static let headShare = 0.16
  private static let smallestHead = 8

  private let words: String
  private let sentences: String

  /// Takes folders with a file for each language, `LANGUAGE.tsv.zst`.
  ///
  /// - Parameters:
  ///   - words: Lines of a word, a tab and its relative frequency, most frequent first.
  ///   - sentences: Lines of a source, a tab and a sentence.
  public init(words: String, sentences: String) {
    self.words = words
    self.sentences = sentences
  }

  /// Makes the lists, a line for each language.
  ///
  /// - Throws: When a file cannot be read.
  public func table(progress: (String) -> Void) throws -> String {
    var table = """
      # The most frequent words of each language: tag, share of the words of prose they are, how many
      # of them are the first 0.16 of these, and the words.
      # Made by: winnow-train stop-words DATA; see Data/README.md for the sources.

      """
    let prose = try CompressedLines.tables(inFolder: sentences)
    for (language, file) in try CompressedLines.tables(inFolder: words) {
      let candidates = try mostFrequent(inFile: words + "/" + file)
      guard candidates.count >= 20 else { continue }
      let source = prose.first { $0.name == language || $0.name.hasPrefix(language + "-") }
      let counts = try source.map {
        try count(inFile: sentences + "/" + $0.file, language: language)
      }
      let list = ranked(candidates, by: counts)
      // Words of another script than the prose are no stop words.
      guard list.words.count >= 20 else { continue }
      let line = "\(language)\t\(list.density)\t\(list.head)\t"
      table += line + list.words.joined(separator: " ") + "\n"
      progress(line)
    }
    return table
  }

  private typealias Counts = (words: [String: Int], total: Int)

  private func ranked(
    _ candidates: [String], by counts: Counts?
  ) -> (words: [String], density: Double, head: Int) {
    guard let counts, counts.total >= Self.fewestWords else {
      return (Array(candidates.prefix(Self.size)), 0, Self.smallestHead)
    }
    let ranks = Dictionary(zip(candidates, 0...), uniquingKeysWith: { first, _ in first })
    let words = candidates.filter { counts.words[$0, default: 0] > 1 }
      .sorted { (counts.words[$1]!, ranks[$0]!) < (counts.words[$0]!, ranks[$1]!) }
      .prefix(Self.size)
    var share = 0.0
    var head = words.count
    for (index, word) in words.enumerated() {
      share += Double(counts.words[word]!) / Double(counts.total)
      if share >= Self.headShare, index + 1 < head { head = index + 1 }
    }
    return (
      Array(words), (share * 1000).rounded() / 1000,
      min(max(head, Self.smallestHead), words.count)
    )
  }

  private func mostFrequent(inFile path: String) throws -> [String] {
    var list: [String] = []
    var seen: Set<String> = []
    try CompressedLines.forEach(inFile: path) { line in
      guard list.count < Self.candidates, let tab = line.firstIndex(of: 0x09) else { return }
      var word = String(decoding: line[..<tab], as: UTF8.self).lowercased()
      while let last = word.last, "'’".contains(last) { word.removeLast() }
      // What follows an apostrophe, as in "'s", is no word; neither are numbers and signs.
      guard !word.isEmpty, word.unicodeScalars.allSatisfy(isOfWords), seen.insert(word).inserted
      else { return }
      list.append(word)
    }
    return list
  }

  private func isOfWords(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark: true
    default: scalar.properties.isAlphabetic || scalar.properties.isJoinControl
    }
  }

  private func count(inFile path: String, language: String) throws -> Counts {
    var prose: [UInt8] = []
    try CompressedLines.forEach(inFile: path) { line in
      guard prose.count < Self.proseLimit, let tab = line.firstIndex(of: 0x09) else { return }
      let sentence = line[(tab + 1)...]
      // Labels of interfaces are no prose.
      guard sentence.count >= 40 else { return }
      prose += sentence
      prose.append(0x0A)
    }
    let keys = QualityText(utf8: prose, language: language).keys
    return (keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }, keys.count)
  }
}
