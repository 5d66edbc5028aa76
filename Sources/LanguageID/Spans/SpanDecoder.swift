/// Finds the most likely sequence of languages over the words of a document (Viterbi, "Error
/// Bounds for Convolutional Codes", IEEE IT 13, 1967): each word gives evidence, each change of
/// language costs.
///
/// Only states that can still win are kept: a language is entered where a word prefers it to the
/// main one, and dropped when entering it anew would be as good. So the work is linear in the
/// words, with a few states each.
struct SpanDecoder {
  let workspace: Workspace
  /// The label of the main language.
  let main: Int
  let costs: SpanCosts
  /// The labels that are allowed; nil for all.
  private let allowed: [Bool]?
  let labels: [Int]?
  /// Labels that count as the main language.
  let mainLabels: [Int]
  let isMain: [Bool]
  /// How much more likely each label is than a small language, before any text is seen.
  let commonness: [Float]
  private let leaveLimit: Float
  private let isJapanese: Bool

  init(
    workspace: Workspace, main: Int, costs: SpanCosts, labels: [Int]?, commonness: [Float],
    joinsVarieties: Bool
  ) {
    self.workspace = workspace
    self.main = main
    self.costs = costs
    self.labels = labels
    self.commonness = commonness
    let model = workspace.model
    allowed = labels.map { labels in
      var allowed = [Bool](repeating: false, count: model.header.labelCount)
      for label in labels { allowed[label] = true }
      return allowed
    }
    let group = model.groups[main]
    mainLabels =
      joinsVarieties && group != 0
      ? model.groups.indices.filter { model.groups[$0] == group } : [main]
    var isMain = [Bool](repeating: false, count: model.header.labelCount)
    for label in mainLabels { isMain[label] = true }
    self.isMain = isMain
    leaveLimit = costs.leave.max()!
    isJapanese = model.languages[main] == "ja"
  }

  /// A language that may hold at some word, with the best score of any sequence that ends there.
  private struct State {
    let label: Int
    var score: Float
    /// Index of the state before in the list of states; −1 at its start.
    var previous: Int
  }

  /// What the evidence of a word is multiplied by.
  func weight(of word: DocumentWords.Word, in document: DocumentWords) -> Float {
    // Han characters alone, as in headings, names and dates, are as good Japanese as Chinese.
    if isJapanese && word.isUnspaced && document.isHan(word) { return costs.nameWeight }
    guard word.isCapitalized else { return 1 }
    return word.boundary < .phrase ? costs.nameWeight : costs.initialWeight
  }

  /// The stretches of words that are better explained by other languages.
  ///
  /// Where only the main language is open, all that came before is settled: its states are walked
  /// back and forgotten. So memory holds the states of one stretch in doubt.
  func candidates(in document: DocumentWords) -> [SpanCandidate] {
    var result: [SpanCandidate] = []
    // The main language before the first word in doubt, then the states of each word since.
    var states = [State(label: main, score: 0, previous: -1)]
    var before = 0..<1

    var leads = InlineArray<16, Float>(repeating: 0)
    for (index, word) in document.words.enumerated() {
      let place = index % Self.blockLength
      if place == 0 { lookAhead(from: index, in: document, &leads) }
      // Most words: no other language is open, and this one opens none.
      if before.count == 1, !opens(word, leads[place], in: document) { continue }
      before = advance(from: before, in: &states, by: word, in: document)
      if before.count == 1 {
        trace(states, last: before, upTo: index + 1, into: &result)
        states.removeLast(states.count - 1)
        before = 0..<1
      }
    }
    if before.count > 1 {
      trace(states, last: before, upTo: document.words.count, into: &result)
    }
    return result
  }

  /// Words whose leads are found out together, and whose memory is asked for before they are decided on.
  private static let blockLength = 16

  /// Finds out how far the words of a block speak for other languages than the main one.
  private func lookAhead(
    from start: Int, in document: DocumentWords, _ leads: inout InlineArray<16, Float>
  ) {
    let end = min(start + Self.blockLength, document.words.count)
    for index in end..<min(end + Self.blockLength, document.words.count) {
      workspace.cache.prefetchLead(document.words[index].hash)
    }
    for index in start..<end {
      let word = document.words[index]
      let place = workspace.place(
        of: document.bytes(of: word), hash: word.hash, isUnspaced: word.isUnspaced)
      let lead = workspace.lead(at: place, over: mainLabels, isMain: isMain)
      leads[index - start] = lead
      if opens(word, lead, in: document) { workspace.cache.prefetchEvidence(at: place) }
    }
  }

  /// Whether a word may open another language.
  @inline(__always)
  private func opens(_ word: DocumentWords.Word, _ lead: Float, in document: DocumentWords) -> Bool
  {
    let least = costs.open[word.boundary.rawValue]
    return lead > least && lead * weight(of: word, in: document) > least
  }

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

    func log(of label: Int) -> Float {
      weight * max(-costs.wordLimit, workspace.log(of: label, given: judged))
    }
    var mainLog = -Float.infinity
    for label in mainLabels { mainLog = max(mainLog, log(of: label)) }
    mainLog = max(mainLog, weight * (evidence.pointee.doubt - costs.unknownCost))

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
      let label = evidence.pointee.label(place)
      let gain = weight * max(-costs.wordLimit, evidence.pointee.log(place))
      if gain <= mainLog + open { break }
      if isMain[label] || !(allowed?[label] ?? true) { continue }
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
