/// Finds the most likely sequence of languages over the words of a document (Viterbi, "Error
/// Bounds for Convolutional Codes", IEEE IT 13, 1967): each word gives evidence, each change of
/// language costs.
///
/// Only words are looked at that a ``SpanScreen`` leaves, and only states kept that can still win: a
/// language is entered where a word prefers it to the main one, and dropped when entering it anew would
/// be as good. So the work is linear in the words, with a few states each.
struct SpanDecoder {
  let workspace: Workspace
  /// The label of the main language.
  let main: Int
  let costs: SpanCosts
  /// The labels that are allowed; nil for all.
  let allowed: [Bool]?
  let labels: [Int]?
  /// Labels that count as the main language.
  let mainSet: LabelSet
  /// How much more likely each label is than a small language, before any text is seen.
  let commonness: [Float]
  let leaveLimit: Float
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
    mainSet = joinsVarieties ? workspace.labelSets[main] : LabelSet([main])
    leaveLimit = costs.leave.max()!
    isJapanese = model.languages[main] == "ja"
  }

  var mainLabels: [Int] { mainSet.labels }

  /// What the evidence of a word is multiplied by.
  func weight(of word: DocumentWords.Word, in document: DocumentWords) -> Float {
    // Han characters alone, as in headings, names and dates, are as good Japanese as Chinese.
    if isJapanese && word.isUnspaced && document.isHan(word) { return costs.nameWeight }
    guard word.isCapitalized else { return 1 }
    return word.boundary < .phrase ? costs.nameWeight : costs.initialWeight
  }

  /// The stretches of words that are better explained by other languages.
  func candidates(in document: DocumentWords) -> [SpanCandidate] {
    var result: [SpanCandidate] = []
    var screen = SpanScreen(costs: costs)
    for (index, word) in document.words.enumerated() {
      let gain = document.gains[index]
      if let stretch = screen.add(index, boundary: word.boundary, gain: gain) {
        decode(stretch, of: document, into: &result)
      }
    }
    if let stretch = screen.finish(at: document.words.count) {
      decode(stretch, of: document, into: &result)
    }
    return result
  }

  /// How far each word speaks for another language than the main one, by its weight.
  func gains(of document: DocumentWords) -> [Float] {
    let words = document.words
    var gains = document.gains
    func gain(of index: Int) -> Float {
      if index + Self.distance < words.count {
        workspace.cache.prefetch(words[index + Self.distance].hash)
      }
      let word = words[index]
      return lead(at: place(of: word, in: document)) * weight(of: word, in: document)
    }
    for index in gains.indices where gains[index].isNaN { gains[index] = gain(of: index) }
    gains.reserveCapacity(words.count)
    for index in gains.count..<words.count { gains.append(gain(of: index)) }
    return gains
  }

  /// How many words before it is looked at the memory of a word is asked for.
  private static let distance = 16

  /// Where a word is remembered.
  @inline(__always)
  func place(of word: DocumentWords.Word, in document: DocumentWords) -> Int {
    workspace.place(of: document.bytes(of: word), hash: word.hash, isUnspaced: word.isUnspaced)
  }

  /// How far the word at a place speaks for any other language than the main one.
  @inline(__always)
  func lead(at place: Int) -> Float { workspace.lead(at: place, over: mainSet) }
}
