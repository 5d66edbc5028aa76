/// Text that is neither spam nor an instruction: what a screening model must leave alone.
public struct ScreeningTexts: Sendable {
  /// Sentences by language.
  private(set) var sentences: [String: [String]] = [:]
  /// What people write to each other.
  public private(set) var messages: [String] = []

  /// What the files of sentences are known again by.
  public private(set) var digests: [String: String] = [:]

  /// No texts.
  public init() {}

  /// Reads some sentences of each language: `train/LANGUAGE.tsv` (source, tab, sentence).
  ///
  /// - Parameters:
  ///   - count: How many of each, drawn evenly.
  ///   - moreCount: How many of the languages that there are phrases of: their words have to be told
  ///     from those of the phrases.
  public mutating func addSentences(
    folder: String, count: Int, of languages: Set<String>, moreCount: Int
  ) throws {
    for (name, file) in try CompressedLines.tables(inFolder: folder + "/train") {
      var random = RandomNumbers(seed: UInt64(name.utf8.reduce(0) { $0 &* 31 &+ Int($1) }))
      let count = languages.contains(name) ? moreCount : count
      var kept: [String] = []
      var seen = 0
      var digest = LineDigest()
      try CompressedLines.forEach(inFile: folder + "/train/" + file) { line in
        digest.add(line)
        guard let tab = line.firstIndex(of: 0x09) else { return }
        seen += 1
        let slot = kept.count < count ? kept.count : random.below(seen)
        guard slot < count else { return }
        let text = String(decoding: line[(tab + 1)...], as: UTF8.self)
        if slot == kept.count { kept.append(text) } else { kept[slot] = text }
      }
      sentences[name] = kept
      digests["train/" + file] = digest.text
    }
  }

  /// Adds messages.
  public mutating func addMessages(_ more: some Sequence<String>) {
    messages += more
  }

  /// Some of the sentences and messages.
  func mapped(_ choose: ([String]) -> [String]) -> ScreeningTexts {
    var result = self
    result.sentences = sentences.mapValues(choose)
    result.messages = choose(messages)
    return result
  }

  /// Some words of a sentence of a language, from anywhere in it.
  func stretch(_ language: String, words: Int, _ random: inout RandomNumbers) -> String {
    guard let all = sentences[language] ?? sentences["en"], !all.isEmpty else { return "" }
    let sentence = all[random.below(all.count)].split(separator: " ")
    if sentence.count < 3, let first = sentence.first {
      // A script without spaces: as many characters as the words might have.
      let start = first.index(
        first.startIndex, offsetBy: random.below(max(1, first.count - words * 2)))
      return String(first[start...].prefix(words * 2))
    }
    let start = random.below(max(1, sentence.count - words + 1))
    return sentence[start...].prefix(words).joined(separator: " ")
  }

  /// A phrase as somebody else would put it: a word left out, two swapped, others between.
  func loosened(_ phrase: String, _ language: String, _ random: inout RandomNumbers) -> String {
    var words = phrase.split(separator: " ").map(String.init)
    guard words.count > 1, random.below(2) == 0 else { return phrase }
    if words.count > 2, random.below(2) == 0 { words.remove(at: random.below(words.count)) }
    if words.count > 1, random.below(3) == 0 {
      let place = random.below(words.count - 1)
      words.swapAt(place, place + 1)
    }
    if random.below(2) == 0 {
      let more = stretch(language, words: 1 + random.below(2), &random)
      words.insert(more, at: 1 + random.below(words.count))
    }
    return words.joined(separator: " ")
  }
}
