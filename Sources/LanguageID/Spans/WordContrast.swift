/// What a word says for one language and against the main one.
struct WordContrast {
  /// How far the languages are below the word's most likely one, cut at the decoder's limit.
  let label: Float
  let main: Float
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
    let best = judged.evidence.logit(0)
    return WordContrast(
      label: max(-costs.wordLimit, workspace.logit(of: label, given: judged) - best),
      main: mainEvidence(at: judged.place), weight: weight(of: word, in: document),
      isName: word.isCapitalized && word.boundary < .phrase)
  }

  /// How far the main language is below the most likely one of the word at a place, cut at the limit.
  @inline(__always)
  func mainEvidence(at place: Int) -> Float {
    // Where another language is the most likely one, it leads by as much.
    let lead = lead(at: place)
    return lead > 0 ? max(-costs.wordLimit, -lead) : 0
  }

  /// ``WordEvidence/sureness`` of the languages but the most likely one.
  func doubt(of word: DocumentWords.Word, _ document: DocumentWords) -> Float {
    workspace.judge(document.bytes(of: word), hash: word.hash, isUnspaced: word.isUnspaced)
      .evidence.pointee.sureness.others
  }
}
