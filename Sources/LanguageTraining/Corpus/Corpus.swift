internal import LanguageID

/// What is trained on: for each label its sentences and its weighted word list, as numbers of a
/// ``Vocabulary``.
struct Corpus {
  /// One label's share.
  struct Part {
    let language: Language
    /// Words of all sentences, one after the other.
    var words: [UInt32] = []
    /// Where each sentence begins in `words`; one more than there are sentences.
    var sentences: [Int] = [0]
    /// Bytes of the sentences: what the label is sampled by.
    var bytes = 0
    /// Words of the frequency list, and the sums of their weights up to each.
    var listed: [UInt32] = []
    var listedWeights: [Float] = []

    var sentenceCount: Int { sentences.count - 1 }

    func sentence(_ index: Int) -> ArraySlice<UInt32> {
      words[sentences[index]..<sentences[index + 1]]
    }

    mutating func append(sentence: some Sequence<UInt32>) {
      words.append(contentsOf: sentence)
      sentences.append(words.count)
    }

    /// The same with fewer sentences.
    func keepingSentences(where isKept: (ArraySlice<UInt32>) -> Bool) -> Part {
      var kept = Part(language: language)
      kept.listed = listed
      kept.listedWeights = listedWeights
      for index in 0..<sentenceCount {
        let sentence = sentence(index)
        if isKept(sentence) { kept.append(sentence: sentence) }
      }
      kept.bytes = sentenceCount == 0 ? 0 : bytes * kept.sentenceCount / sentenceCount
      return kept
    }
  }

  var parts: [Part]
  var vocabulary: Vocabulary
  /// Checksums of the files that were read, by name.
  var digests: [(file: String, digest: String)]
}

/// Reads a corpus from `train/*.tsv` (source, tab, sentence) and `words/*.tsv` (word, tab, relative
/// frequency), plain or compressed (`.tsv.zst`), named by the language.
struct CorpusReader {
  /// Folder with `train` and `words`.
  let folder: String
  let rowCount: Int
  let exclusions: Exclusions
  let progress: (String) -> Void

  func read() throws -> Corpus {
    var vocabulary = Vocabulary(rowCount: rowCount)
    var parts: [Corpus.Part] = []
    var digests: [(file: String, digest: String)] = []
    let lists = try CompressedLines.tables(inFolder: folder + "/words")
    for (name, file) in try CompressedLines.tables(inFolder: folder + "/train") {
      var part = Corpus.Part(language: Language(name))
      let excluded = exclusions.sources(of: part.language)
      var digest: UInt64 = 0
      try CompressedLines.forEach(inFile: folder + "/train/" + file) { line in
        digest = digest &* 31 &+ ModelFormat.checksum(UnsafeRawBufferPointer(line))
        if !excluded.isEmpty {
          let source = String(decoding: Self.field(0, of: line), as: UTF8.self)
          if excluded.contains(source) { return }
        }
        let text = Self.field(1, of: line)
        let words = TextWord.words(of: text).map { vocabulary.number(of: $0) }
        guard !words.isEmpty else { return }
        part.append(sentence: words)
        part.bytes += text.count
      }
      digests.append((file: "train/" + file, digest: String(digest, radix: 16)))
      if let list = lists.first(where: { $0.name == name }) {
        digest = 0
        try CompressedLines.forEach(inFile: folder + "/words/" + list.file) { line in
          digest = digest &* 31 &+ ModelFormat.checksum(UnsafeRawBufferPointer(line))
          let frequency = Float(String(decoding: Self.field(1, of: line), as: UTF8.self)) ?? 0
          // An entry of several words counts for its first two. The list of Yiddish is a tenth Bible.
          for word in TextWord.words(of: Self.field(0, of: line)).prefix(2)
          where !word.isPointedHebrew {
            part.list(vocabulary.number(of: word), frequency.squareRoot())
          }
        }
        digests.append((file: "words/" + list.file, digest: String(digest, radix: 16)))
      }
      parts.append(part)
      progress("\(part.language) \(part.sentenceCount) sentences, \(part.listed.count) words")
    }
    guard parts.count(where: { $0.sentenceCount > 0 }) > 1 else {
      throw TrainingDataError("\(folder)/train: no text in two languages or more")
    }
    return Corpus(parts: parts, vocabulary: vocabulary, digests: digests)
  }

  /// The text before (0) or behind (1) the first tab.
  private static func field(_ index: Int, of line: UnsafeBufferPointer<UInt8>)
    -> UnsafeBufferPointer<UInt8>
  {
    guard let tab = line.firstIndex(of: 0x09) else { return line }
    return UnsafeBufferPointer(rebasing: index == 0 ? line[..<tab] : line[(tab + 1)...])
  }
}
