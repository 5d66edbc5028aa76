/// Draws training samples: a language, then a stretch of its text or words of its list.
struct Sampler {
  private let parts: [Corpus.Part]
  private let cumulative: [Float]
  private let listShare: Float
  /// For each label those whose name a sample may get instead, with the chance of each.
  private let siblings: [[(label: Int, share: Float)]]

  init(corpus: Corpus, varieties: CloseVarieties, options: TrainingOptions) {
    parts = corpus.parts
    listShare = options.listShare
    var sum = 0.0
    var cumulative: [Double] = []
    for part in parts {
      // A language with a word list but hardly any text still has its list.
      let size = part.bytes < 200_000 ? part.bytes + 5 * part.listed.count : part.bytes
      sum += Sampler.power(Double(size), options.sizeExponent)
      cumulative.append(sum)
    }
    self.cumulative = cumulative.map { Float($0 / sum) }
    siblings = parts.map { part in
      varieties.siblings.filter { $0.from == part.language }.compactMap { sibling in
        corpus.parts.firstIndex { $0.language == sibling.to }.map { ($0, sibling.share) }
      }
    }
  }

  /// Draws a sample: writes its words and returns its label; nil for a label without text.
  @inline(__always)
  func draw(_ random: inout RandomNumbers, words: inout [UInt32]) -> Int? {
    words.removeAll(keepingCapacity: true)
    var label = Self.search(cumulative, random.unit())
    let part = parts[label]
    if !part.listed.isEmpty && (part.sentenceCount == 0 || random.unit() < listShare) {
      let total = part.listedWeights[part.listedWeights.count - 1]
      for _ in 0...random.below(3) {
        words.append(part.listed[Self.search(part.listedWeights, random.unit() * total)])
      }
    } else if part.sentenceCount > 0 {
      let index = random.below(part.sentenceCount)
      let start = part.sentences[index]
      let count = part.sentences[index + 1] - start
      let length = min(count, Self.length(&random))
      let first = start + random.below(count - length + 1)
      for word in first..<first + length { words.append(part.words[word]) }
    } else {
      return nil
    }
    if !siblings[label].isEmpty {
      var chance = random.unit()
      for sibling in siblings[label] {
        if chance < sibling.share {
          label = sibling.label
          break
        }
        chance -= sibling.share
      }
    }
    return label
  }

  /// 40 % of the stretches are one or two words, the longest 25.
  private static func length(_ random: inout RandomNumbers) -> Int {
    switch random.unit() {
    case ..<0.2: 1
    case ..<0.4: 2
    case ..<0.5: 3
    case ..<0.7: 4 + random.below(5)
    default: 9 + random.below(17)
    }
  }

  /// The first place whose sum is not below `value`.
  @inline(__always)
  static func search(_ sums: [Float], _ value: Float) -> Int {
    var low = 0
    var high = sums.count - 1
    while low < high {
      let middle = (low + high) / 2
      if sums[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
