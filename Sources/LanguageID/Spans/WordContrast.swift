/// What a word says for one language and against the main one.
struct WordContrast {
  /// Log-probabilities of the languages, cut at the decoder's limit.
  let label: Float
  let main: Float
  /// Log-probability of the word's most likely language.
  let best: Float
  /// ``WordEvidence/doubt``.
  let doubt: Float
  /// What the evidence counts for: less for names.
  let weight: Float
  /// A capitalised word inside a sentence.
  let isName: Bool

  /// Evidence for the language, as if no word were a name.
  var gain: Float { label - main }
  /// Evidence for the language.
  var weightedGain: Float { weight * gain }
}

extension SpanDecoder {
  /// What a word says for a label.
  func contrast(of word: DocumentWords.Word, _ label: Int, _ document: DocumentWords)
    -> WordContrast
  {
    let judged = workspace.judge(
      document.bytes(of: word), hash: word.hash, isUnspaced: word.isUnspaced)
    let evidence = judged.evidence.pointee
    func log(of label: Int) -> Float {
      max(-costs.wordLimit, workspace.log(of: label, given: judged))
    }
    return WordContrast(
      label: log(of: label), main: mainLabels.reduce(-.infinity) { max($0, log(of: $1)) },
      best: evidence.log(0),
      doubt: evidence.doubt, weight: weight(of: word, in: document),
      isName: word.isCapitalized && word.boundary < .phrase)
  }
}
