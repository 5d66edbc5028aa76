/// The words of a document, and the main language they make together.
///
/// The text is judged in stretches of at most ``stretchLength`` words, ended by line breaks and long
/// sentences, so
/// that a long foreign passage counts for its own language instead of blurring the main one.
struct DocumentWords {
  /// A word in sixteen bytes: a long document has millions.
  struct Word {
    let hash: UInt64
    /// From the lowest bit: length in bytes (8), boundary (3), unspaced, capitalised, start (51).
    private let bits: UInt64

    init(_ word: ScannedWord, hash: UInt64, boundary: Boundary) {
      self.hash = hash
      // A word has at most 40 code points.
      bits =
        UInt64(truncatingIfNeeded: word.end &- word.start)
        | UInt64(truncatingIfNeeded: boundary.rawValue) &<< 8
        | (word.isUnspaced ? 1 &<< 11 : 0) | (word.isCapitalized ? 1 &<< 12 : 0)
        | UInt64(truncatingIfNeeded: word.start) &<< 13
    }

    var start: Int { Int(truncatingIfNeeded: bits &>> 13) }
    var end: Int { start &+ Int(truncatingIfNeeded: bits & 0xFF) }
    var isUnspaced: Bool { bits & (1 &<< 11) != 0 }
    /// Begins with a capital.
    var isCapitalized: Bool { bits & (1 &<< 12) != 0 }
    /// What stands before it.
    var boundary: Boundary { Boundary(rawValue: Int(truncatingIfNeeded: bits &>> 8 & 7))! }
  }

  static let stretchLength = 24
  /// A sentence of so many words is a stretch of its own.
  static let sentenceLength = 8
  /// A label that is e^14 times as likely as any other, at a temperature of 1, leaves none to be weighed.
  private static let clearLead: Float = 14

  let text: UnsafeBufferPointer<UInt8>
  private let priors: [Int: Float]
  private(set) var words: [Word] = []
  /// Expected number of words in each label's language.
  private var mass: [Double]
  /// Number of words in the stretches that are most likely in each label's language.
  private var claimed: [Double]
  /// How sure these stretches are, weighted by their words.
  private var sureness: [Double]

  init(
    _ text: UnsafeBufferPointer<UInt8>, in workspace: Workspace, labels: [Int]?,
    priors: [Int: Float]
  ) {
    self.text = text
    self.priors = priors
    mass = [Double](repeating: 0, count: workspace.model.header.labelCount)
    claimed = mass
    sureness = mass
    // More than most texts have; what is not used takes no memory.
    words.reserveCapacity(text.count / 4)
    var scanner = WordScanner(text)
    var previousEnd = 0
    var stretch = 0
    var key = StretchKey()
    workspace.clearHidden()
    workspace.judgesWords = true
    defer { workspace.judgesWords = false }
    while let word = scanner.next() {
      let boundary =
        words.isEmpty ? Boundary.line : Boundary.between(text, previousEnd, word.start)
      if stretch == Self.stretchLength || (boundary == .line && stretch > 0)
        || (boundary == .sentence && stretch >= Self.sentenceLength)
      {
        close(stretch, key, in: workspace, labels: labels)
        stretch = 0
        key = StretchKey()
      }
      let bytes = UnsafeBufferPointer(rebasing: text[word.start..<word.end])
      let hash = WordHash.hash(
        bytes.baseAddress!, count: bytes.count, isUnspaced: word.isUnspaced)
      workspace.add(bytes, hash: hash, isUnspaced: word.isUnspaced)
      stretch += 1
      key.add(hash)
      words.append(Word(word, hash: hash, boundary: boundary))
      previousEnd = word.end
    }
    if stretch > 0 { close(stretch, key, in: workspace, labels: labels) }
  }

  /// Adds what the words since the last stretch say.
  private mutating func close(
    _ count: Int, _ key: StretchKey, in workspace: Workspace, labels: [Int]?
  ) {
    // What was known beforehand changes what words say.
    if labels == nil && priors.isEmpty {
      if let known = workspace.stretches.verdict(for: key) {
        take(known, count)
      } else {
        let verdict = verdict(on: count, key, in: workspace, labels: nil)
        workspace.stretches.remember(verdict)
        take(verdict, count)
      }
    } else {
      take(verdict(on: count, key, in: workspace, labels: labels), count)
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

  private mutating func take(_ verdict: StretchVerdict, _ count: Int) {
    verdict.forEachLikely { mass[$0] += Double($1) * Double(count) }
    claimed[verdict.best] += Double(count)
    sureness[verdict.best] += Double(verdict.sureness) * Double(count)
  }

  var isEmpty: Bool { words.isEmpty }

  func bytes(of word: Word) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: text[word.start..<word.end])
  }

  /// Whether a word begins with a letter of the Latin script.
  func isLatin(_ word: Word) -> Bool {
    UTF8Scalar.decode(text.baseAddress! + word.start).scalar < 0x250
  }

  /// Whether a word consists of Han characters only.
  func isHan(_ word: Word) -> Bool {
    var index = word.start
    while index < word.end {
      let (scalar, length) = UTF8Scalar.decode(text.baseAddress! + index)
      switch scalar {
      case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x2_0000...0x3_FFFF:
        index += length
      default:
        return false
      }
    }
    return true
  }

  /// The label most words belong to.
  var dominantLabel: Int { mass.indices.max { mass[$0] < mass[$1] }! }

  /// How sure that is: the mean confidence of the stretches that are said to be in it.
  var confidence: Double {
    let label = dominantLabel
    return claimed[label] == 0 ? 0 : sureness[label] / claimed[label]
  }

  /// Labels with at least a hundredth of the words, biggest first.
  var shares: [(label: Int, share: Double)] {
    let total = mass.reduce(0, +)
    return mass.indices.lazy.filter { mass[$0] >= 0.01 * total }
      .map { (label: $0, share: mass[$0] / total) }
      .sorted { ($0.share, $1.label) > ($1.share, $0.label) }
  }
}
