/// Cuts a document where its language changes, without taking one for the main one: the most likely sequence
/// of a few languages over its words (Viterbi, as in ``SpanDecoder``).
struct LanguageCuts {
  /// The runs of words in one language, in order; together all words.
  private(set) var runs: [Range<Int>] = []
  /// How much better, a word, the languages of the runs explain the words than the decoder's main language
  /// does.
  private(set) var advantage: Float = 0

  /// Words that are asked for their language together, and how many later the next ones begin.
  private static let window = 6
  private static let step = 3
  /// Languages looked for: those that most windows are in.
  private static let languages = 8

  /// - Complexity: linear in the number of words.
  /// - Precondition: there are words.
  init(_ document: DocumentWords, decoder: SpanDecoder) {
    let labels = Self.labels(of: document, decoder)
    var scores = [Float](repeating: 0, count: labels.count)
    // For each word and language, the language of the word before.
    var previous: [UInt8] = []
    previous.reserveCapacity(document.words.count * labels.count)
    for word in document.words {
      let boundary = word.boundary.rawValue
      let change = decoder.costs.leave[boundary] + decoder.costs.return[boundary]
      let best = scores.indices.max { scores[$0] < scores[$1] }!
      let entry = scores[best] - change
      for place in labels.indices {
        previous.append(UInt8(scores[place] >= entry ? place : best))
        let contrast = decoder.contrast(of: word, labels[place], document)
        scores[place] = max(scores[place], entry) + contrast.weight * contrast.label
      }
    }
    var place = scores.indices.max { scores[$0] < scores[$1] }!
    var end = document.words.count
    for index in document.words.indices.reversed() {
      advantage +=
        decoder.contrast(of: document.words[index], labels[place], document).weightedGain
      let before = Int(previous[index * labels.count + place])
      if index == 0 || before != place {
        runs.append(index..<end)
        end = index
      }
      place = before
    }
    runs.reverse()
    advantage /= Float(document.words.count)
  }

  /// The languages that most windows are in, at least one.
  private static func labels(of document: DocumentWords, _ decoder: SpanDecoder) -> [Int] {
    var counts: [Int: Int] = [:]
    for start in stride(from: 0, to: document.words.count, by: step) {
      let words = start..<min(start + window, document.words.count)
      counts[decoder.posterior(of: words, in: document).best, default: 0] += 1
    }
    return counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(languages).map(\.key)
  }
}

extension DocumentWords {
  /// A word that is so much more likely in another language speaks against the main one.
  private static let contestingGain: Float = 2
  /// What runs in several languages have to explain better than the main one, a word: less is so of text in a
  /// small language, whose words are in part those of its relatives.
  private static let leastAdvantage: Float = 2

  /// Whether a quarter of the words speak against the main language: of a stretch in two languages, the one
  /// whose words are the clearer may be taken for it, or a third that both remind of.
  var isContested: Bool {
    gains.count { $0 > Self.contestingGain } * 4 > words.count
  }

  /// Counts the words of each language again, in stretches that end where the language changes, if it clearly
  /// does.
  ///
  /// - Parameter decoder: For the main language as the words were counted first.
  mutating func recount(by decoder: SpanDecoder, labels: [Int]?) {
    let cuts = LanguageCuts(self, decoder: decoder)
    guard cuts.runs.count > 1, cuts.advantage > Self.leastAdvantage else { return }
    forget()
    for run in cuts.runs {
      for start in stride(from: run.lowerBound, to: run.upperBound, by: Self.stretchLength) {
        let stretch = start..<min(start + Self.stretchLength, run.upperBound)
        count(stretch, in: decoder.workspace, labels: labels)
      }
    }
  }
}
