/// What a word says for one language and against the main one.
struct WordContrast {
  /// How far the languages are below the word's most likely one, cut at the decoder's limit.
  let label: Float
  let main: Float
  /// ``WordEvidence/sureness`` of the other languages.
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
    let best = evidence.logit(0)
    func log(of label: Int) -> Float {
      max(-costs.wordLimit, workspace.logit(of: label, given: judged) - best)
    }
    return WordContrast(
      label: log(of: label), main: mainLabels.reduce(-.infinity) { max($0, log(of: $1)) },
      doubt: evidence.sureness.others, weight: weight(of: word, in: document),
      isName: word.isCapitalized && word.boundary < .phrase)
  }
}
