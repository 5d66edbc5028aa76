/// The words of a document, and the main language they make together.
///
/// The text is judged in stretches of at most ``stretchLength`` words, ended by line breaks and long
/// sentences, so that a long foreign passage counts for its own language instead of blurring the main one;
/// where many words speak against the outcome, in stretches that end where the language changes
/// (``isContested``).
struct DocumentWords {
  /// Words that stood one behind the other in another text, too.
  private struct Run {
    var words: Range<Int>
    /// How much later they stood there.
    let distance: Int
  }

  /// What a stretch of words says.
  struct Stretch {
    /// Behind its last word.
    let end: Int
    /// Of its words together (``DocumentWords/length(of:)``).
    let length: Int
    let verdict: StretchVerdict
  }

  static let stretchLength = 24
  /// A sentence of so many words is a stretch of its own.
  static let sentenceLength = 8
  /// A label that is e^14 times as likely as any other, at a temperature of 1, leaves none to be weighed.
  private static let clearLead: Float = 14

  let text: UnsafeBufferPointer<UInt8>
  private let priors: [Int: Float]
  private(set) var words: [Word] = []
  /// Of the words that were read here.
  private(set) var stretches: [Stretch] = []
  /// How far each word speaks for another language than the main one, by its weight; of a part of a text that was
  /// looked at before, first what is known: NaN, or none at the end, where nothing is.
  private(set) var gains: [Float] = []
  /// ``LabelSet/key`` of the language that the gains are over.
  private(set) var main: UInt64?
  /// What was found out about stretches of the text, or of one that this is a part of.
  private(set) var memory: SpanMemory?
  /// Words that stand as they did in the text the memory is of.
  private var runs: [Run] = []
  /// What the stretches say together.
  private(set) var balance: LanguageBalance

  /// - Parameter memory: What was found out about a text of which this one is a part.
  init(
    _ text: UnsafeBufferPointer<UInt8>, in workspace: Workspace, labels: [Int]?,
    priors: [Int: Float], recalling memory: DocumentMemory? = nil
  ) {
    self.text = text
    self.priors = priors
    balance = LanguageBalance(workspace.model)
    // More than most texts have; what is not used takes no memory.
    words.reserveCapacity(text.count / 4)
    workspace.clearHidden()
    workspace.judgesWords = true
    defer { workspace.judgesWords = false }
    var position = 0
    if let memory {
      main = memory.main
      self.memory = memory.spans
      for lines in memory.lines {
        read(position..<lines.start, in: workspace, labels: labels)
        take(lines, of: memory)
        position = lines.start + lines.range.count
      }
    }
    read(position..<text.count, in: workspace, labels: labels)
  }

  /// Takes the words of lines that were read before.
  private mutating func take(_ lines: DocumentMemory.Lines, of memory: DocumentMemory) {
    let known = memory.words(in: lines.range)
    gains.append(contentsOf: repeatElement(.nan, count: words.count - gains.count))
    gains.append(contentsOf: memory.gains[known])
    addRun(words.count..<words.count + known.count, distance: known.lowerBound - words.count)
    let distance = lines.start - lines.range.lowerBound
    for index in known { words.append(Word(memory.words[index], movedBy: distance)) }
    memory.forEachStretch(of: known) { balance.add($0, $1) }
  }

  private mutating func addRun(_ words: Range<Int>, distance: Int) {
    if let last = runs.last, last.words.upperBound == words.lowerBound, last.distance == distance {
      runs[runs.count - 1].words = last.words.lowerBound..<words.upperBound
    } else if !words.isEmpty {
      runs.append(Run(words: words, distance: distance))
    }
  }

  /// How much later some words stand in the text that the memory is of; `nil` where they do not stand there
  /// together.
  func distanceToOrigin(of words: Range<Int>) -> Int? {
    let place = runs.partition { $0.words.upperBound >= words.upperBound }
    guard place < runs.count, runs[place].words.lowerBound <= words.lowerBound else { return nil }
    return runs[place].distance
  }

  /// Reads the words of whole lines.
  private mutating func read(_ lines: Range<Int>, in workspace: Workspace, labels: [Int]?) {
    if lines.isEmpty { return }
    let start = lines.lowerBound
    var scanner = WordScanner(UnsafeBufferPointer(rebasing: text[lines]))
    var previousEnd: Int?
    var stretch = 0
    var length = 0
    var key = StretchKey()
    while var word = scanner.next() {
      word.start += start
      word.end += start
      let boundary =
        previousEnd.map { Boundary.between(text, $0, word.start) } ?? Boundary.line
      if stretch == Self.stretchLength || (boundary == .line && stretch > 0)
        || (boundary == .sentence && stretch >= Self.sentenceLength)
      {
        close(stretch, length, key, in: workspace, labels: labels)
        stretch = 0
        length = 0
        key = StretchKey()
      }
      let bytes = UnsafeBufferPointer(rebasing: text[word.start..<word.end])
      let hash = WordHash.hash(
        bytes.baseAddress!, count: bytes.count, isUnspaced: word.isUnspaced)
      let kept = Word(word, hash: hash, boundary: boundary)
      workspace.add(bytes, hash: hash, isUnspaced: word.isUnspaced, isCapitalized: kept.isName)
      stretch += 1
      key.add(kept.isName ? ~hash : hash)
      words.append(kept)
      // The scanner does not count marks that voice Kana.
      length +=
        word.isUnspaced
        ? self.length(of: kept)
        : Self.length(ofScalars: word.scalarCount, lead: bytes[0])
      previousEnd = word.end
    }
    if stretch > 0 { close(stretch, length, key, in: workspace, labels: labels) }
  }

  /// Adds what the words since the last stretch say.
  private mutating func close(
    _ count: Int, _ length: Int, _ key: StretchKey, in workspace: Workspace, labels: [Int]?
  ) {
    // What was known beforehand changes what words say.
    if labels == nil && priors.isEmpty {
      if let known = workspace.stretches.verdict(for: key) {
        add(known, length)
      } else {
        let verdict = verdict(on: count, key, in: workspace, labels: nil)
        workspace.stretches.remember(verdict)
        add(verdict, length)
      }
    } else {
      add(verdict(on: count, key, in: workspace, labels: labels), length)
    }
    workspace.clearHidden()
  }

  private func verdict(
    on count: Int, _ key: StretchKey, in workspace: Workspace, labels: [Int]?
  ) -> StretchVerdict {
    if labels != nil || !priors.isEmpty {
      workspace.estimateLogits(of: labels)
    } else if let best = workspace.estimateLogits(unlessLeadingBy: Self.clearLead) {
      return StretchVerdict(best, key: key)
    }
    return StretchVerdict(
      Posterior(words: count, in: workspace, labels: labels, priors: priors), in: workspace.model,
      key: key)
  }

  private mutating func add(_ verdict: StretchVerdict, _ length: Int) {
    stretches.append(Stretch(end: words.count, length: length, verdict: verdict))
    balance.add(verdict, length)
  }

  /// Takes back what was counted.
  mutating func forget() { balance.clear() }

  /// Counts some words for the languages they are in together.
  mutating func count(_ stretch: Range<Int>, in workspace: Workspace, labels: [Int]?) {
    workspace.clearHidden()
    var length = 0
    for word in words[stretch] {
      workspace.add(
        bytes(of: word), hash: word.hash, isUnspaced: word.isUnspaced,
        isCapitalized: word.isName)
      length += self.length(of: word)
    }
    balance.add(
      verdict(on: stretch.count, StretchKey(), in: workspace, labels: labels), length)
    workspace.clearHidden()
  }

  /// Finds out what each word says against a main language.
  mutating func weigh(by decoder: SpanDecoder) {
    if main != decoder.mainSet.key {
      gains.removeAll(keepingCapacity: true)
      memory = nil
    }
    main = decoder.mainSet.key
    gains = decoder.gains(of: self)
  }

  /// Remembers from now on what is found out about stretches.
  mutating func remember() -> DocumentMemory {
    let spans = SpanMemory()
    memory = spans
    runs = [Run(words: words.indices, distance: 0)]
    return DocumentMemory(of: self, spans)
  }

  var isEmpty: Bool { words.isEmpty }

  /// The label most of the text belongs to.
  var dominantLabel: Int { balance.dominantLabel }

  func bytes(of word: Word) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[word.start..<word.end])
  }
}
