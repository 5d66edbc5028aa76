/// Why a text is said to be in a language: the words that decided, and for what.
public struct LanguageExplanation: Hashable, Sendable {
  /// One word of the text.
  public struct Word: Hashable, Sendable {
    /// UTF-8 bytes of the text, half-open.
    public let range: Range<Int>

    /// The language the word by itself is most likely in, and how sure that is.
    public let alone: LanguageHypothesis

    /// How much the word speaks for the text's most likely language and against the next one, as the
    /// natural logarithm of a factor of probability: 0.7 makes it twice as likely, a negative number
    /// speaks against it.
    public internal(set) var gain: Double

    /// How often the word stands in the text, where all its occurrences are one; else 1.
    public internal(set) var count = 1

    /// ``WordHash``
    let hash: UInt64
  }

  /// What ``LanguageAnalyzer/identify(_:)`` answers.
  public let answer: LanguageHypothesis

  /// The most likely languages by all words, best first, also where the answer is that there is too little
  /// to tell; empty where there are no words.
  public let candidates: [LanguageHypothesis]

  /// The words in the order of the text.
  public let words: [Word]

  /// The words by what they did, those that counted most first. Each stands here once, in its first place,
  /// with the gains of all its occurrences.
  public var decidingWords: [Word] {
    Dictionary(grouping: words, by: \.hash).values.map { occurrences in
      var word = occurrences[0]
      word.count = occurrences.count
      word.gain *= Double(occurrences.count)
      return word
    }.sorted {
      ($0.gain.magnitude, $1.range.lowerBound) > ($1.gain.magnitude, $0.range.lowerBound)
    }
  }
}

extension LanguageAnalyzer {
  /// Why a text is said to be in its language.
  ///
  /// Evidence adds up over words, so what each word did is exact: the gains of all words, and what is
  /// known beforehand of the two languages, make the distance between the first two candidates. These
  /// are told from all words; of a line of which a few words leave no doubt ``identify(_:)`` reads no
  /// others, so once in a while its answer is not the first of them.
  ///
  /// - Complexity: linear in the length of the text, with every word compared to all languages.
  public func explain(_ text: String) -> LanguageExplanation {
    var text = text
    return text.withUTF8 { explain(utf8: $0.span) }
  }

  /// Why a text in valid UTF-8 is said to be in its language.
  public func explain(utf8: Span<UInt8>) -> LanguageExplanation {
    let answer = identify(utf8: utf8)
    return utf8.withUnsafeBufferPointer { buffer in
      model.withWorkspace { workspace in
        let candidates = candidates(of: buffer, in: workspace)
        guard let best = candidates.first?.label else {
          return LanguageExplanation(answer: answer, candidates: [], words: [])
        }
        let rival = candidates.dropFirst().first?.label ?? best
        let words = TextWord.words(of: buffer)
        let weights = WordWeights(workspace.counts)
        let temperature = model.temperatures[ModelFormat.lengthClass(ofWords: words.count)]
        return LanguageExplanation(
          answer: answer,
          candidates: candidates.map {
            LanguageHypothesis(
              language: model.languages[$0.label], confidence: Double($0.probability))
          },
          words: words.map { word in
            workspace.clearHidden()
            workspace.add(
              word.bytes, hash: word.hash, isUnspaced: word.isUnspaced, isCapitalized: false)
            workspace.computeLogits()
            let logits = workspace.logits
            let alone = Posterior(words: 1, in: workspace, labels: labels)
            let start = word.bytes.baseAddress! - buffer.baseAddress!
            let gain =
              logits[best] - model.bias[best] - (logits[rival] - model.bias[rival])
            return LanguageExplanation.Word(
              range: start..<start + word.bytes.count,
              alone: LanguageHypothesis(
                language: model.languages[alone.best],
                confidence: Double(alone.probability(of: alone.best))),
              gain: Double(gain / temperature * weights.weight(isCapitalized: word.isCapitalized)),
              hash: word.hash)
          })
      }
    }
  }

  /// The three most likely labels by all words of a text; none where it has no words.
  private func candidates(
    of buffer: UnsafeBufferPointer<UInt8>, in workspace: Workspace
  ) -> [(label: Int, probability: Float)] {
    if let labels, labels.isEmpty { return [] }
    workspace.clearHidden()
    var evidence = TextEvidence()
    evidence.add(buffer, in: workspace)
    guard evidence.words > 0 else { return [] }
    workspace.computeLogits()
    return Posterior(words: evidence.words, in: workspace, labels: labels, priors: priors).top(3)
  }
}
