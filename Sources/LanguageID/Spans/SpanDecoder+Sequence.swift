// The most likely sequence of languages over a stretch of words.
/// A language that may hold at some word, with the best score of any sequence that ends there.
private struct State {
  let label: Int
  var score: Float
  /// Index of the state before in the list of states; −1 at its start.
  var previous: Int
}

extension SpanDecoder {
  /// Finds the candidates in a stretch of words, before which and behind which the main language holds.
  ///
  /// Where only the main language is open, all that came before is settled: its states are walked
  /// back and forgotten.
  func decode(
    _ words: Range<Int>, of document: DocumentWords, into result: inout [SpanCandidate]
  ) {
    // The main language before the first word, then the states of each word since.
    var states = [State(label: main, score: 0, previous: -1)]
    var before = 0..<1
    // Where another language was opened last.
    var start = words.lowerBound
    var index = words.lowerBound
    while index < words.upperBound {
      let word = document.words[index]
      if before.count == 1 {
        // No other language is open, and this word opens none.
        if document.gains[index] <= costs.open[word.boundary.rawValue] {
          index += 1
          continue
        }
        start = index
        if let end = document.memory?.recall(from: start..<words.upperBound, document, &result) {
          index = end
          continue
        }
      }
      if index + Self.evidenceDistance < words.upperBound {
        workspace.cache.prefetchEvidence(
          of: document.words[index + Self.evidenceDistance].hash)
      }
      before = advance(from: before, in: &states, by: word, in: document)
      index += 1
      if before.count == 1 {
        let settled = result.count
        trace(states, last: before, upTo: index, into: &result)
        document.memory?.note(start..<index, document, result[settled...])
        states.removeLast(states.count - 1)
        before = 0..<1
      }
    }
    if before.count > 1 { trace(states, last: before, upTo: words.upperBound, into: &result) }
  }

  /// How many words before it is looked at the memory of a word's evidence is asked for.
  private static let evidenceDistance = 3

  /// Appends the states after a word to those before it, and returns their places: the main language
  /// first.
  private func advance(
    from before: Range<Int>, in states: inout [State], by word: DocumentWords.Word,
    in document: DocumentWords
  ) -> Range<Int> {
    let first = states.count
    let judged = workspace.judge(
      document.bytes(of: word), hash: word.hash, isUnspaced: word.isUnspaced)
    let evidence = judged.evidence
    let weight = self.weight(of: word, in: document)
    let boundary = word.boundary.rawValue
    let leave = costs.leave[boundary]
    let back = costs.return[boundary]
    let open = costs.open[boundary]

    // As far as it is below the word's best language.
    let best = evidence.logit(0)
    func log(of label: Int) -> Float {
      weight * max(-costs.wordLimit, workspace.logit(of: label, given: judged) - best)
    }
    let mainLog = weight * mainEvidence(at: judged.place)

    // The main language: from itself or from any other.
    var mainScore = states[before.lowerBound].score
    var mainPrevious = before.lowerBound
    let mainBefore = mainScore
    var bestOther: Int?
    for index in before.dropFirst() {
      if bestOther.map({ states[index].score > states[$0].score }) ?? true { bestOther = index }
      if states[index].score - back > mainScore {
        mainScore = states[index].score - back
        mainPrevious = index
      }
    }
    let mainTotal = mainScore + mainLog
    states.append(State(label: main, score: mainTotal, previous: mainPrevious))

    // Languages that were open before.
    let entry = mainBefore - leave
    for index in before.dropFirst() {
      let label = states[index].label
      var score = states[index].score
      var previous = index
      if entry > score {
        score = entry
        previous = before.lowerBound
      }
      if let bestOther, bestOther != index, states[bestOther].score - leave - back > score {
        score = states[bestOther].score - leave - back
        previous = bestOther
      }
      let total = score + log(of: label)
      if total > mainTotal - leaveLimit {
        states.append(State(label: label, score: total, previous: previous))
      }
    }

    // Languages this word opens.
    for place in 0..<WordEvidence.count {
      let label = evidence.label(place)
      let gain = weight * max(-costs.wordLimit, evidence.logit(place) - best)
      if gain <= mainLog + open { break }
      if mainSet.contains(label) || !(allowed?[label] ?? true) { continue }
      if before.dropFirst().contains(where: { states[$0].label == label }) { continue }
      var score = entry
      var previous = before.lowerBound
      if let bestOther, states[bestOther].score - leave - back > score {
        score = states[bestOther].score - leave - back
        previous = bestOther
      }
      if score + gain > mainTotal - leaveLimit {
        states.append(State(label: label, score: score + gain, previous: previous))
      }
    }
    return first..<states.count
  }

  /// Walks the best sequence back from the states after some words and joins its foreign words.
  private func trace(
    _ states: [State], last: Range<Int>, upTo wordCount: Int,
    into result: inout [SpanCandidate]
  ) {
    let settled = result.count
    var current = last.max { states[$0].score < states[$1].score }!
    var index = wordCount - 1
    var end = wordCount
    var label = main
    while current > 0 {
      if states[current].label != label {
        if label != main { result.append(SpanCandidate(words: index + 1..<end, label: label)) }
        label = states[current].label
        end = index + 1
      }
      current = states[current].previous
      index -= 1
    }
    if label != main { result.append(SpanCandidate(words: index + 1..<end, label: label)) }
    result[settled...].reverse()
  }
}
