/// The lines of a page, and those of them which may be spam or orders.
struct Suspects {
  /// A line that may be spam or an order, on its page.
  struct Suspect {
    let range: Range<Int>
    let line: SuspectLine
    /// All of ``SuspectFeatures`` for each stretch of the line.
    let features: [[Float]]
  }

  private var lines: [SuspectContext.Line] = []
  private var topics: [Range<Int>] = []
  private var suspects: [(index: Int, range: Range<Int>, line: SuspectLine, isForeign: Bool)] = []

  /// What a stretch is looked at further for.
  static func kinds(_ counts: ScreeningCounts, _ logits: ScreeningModel.Weights)
    -> ScreeningAnnotator.Checks
  {
    // A row of a table of numbers.
    guard counts.digits * 2 < counts.scalars else { return [] }
    let words = counts.words
    var kinds: ScreeningAnnotator.Checks = []
    if logits[ScreeningModel.spam] >= leastSpam(words: words) { kinds.insert(.spam) }
    // Two words are no order that could not stand anywhere.
    if logits[ScreeningModel.injection] >= leastOrder, words >= LineReader.leastOrder {
      kinds.insert(.injection)
    }
    if logits[ScreeningModel.task] >= leastTask, wordsOfTasks.contains(words) {
      kinds.insert(.tasks)
    }
    return kinds
  }

  /// The least evidence by the words for an order.
  private static let leastOrder: Float = -2.5

  /// The least evidence by the words for a task.
  private static let leastTask: Float = -2
  /// The words of a task: fewer say too little, and what is longer has more to say than a task.
  private static let wordsOfTasks = 3...60

  /// The least evidence by the words for spam.  Of a few words nearly all are unknown, and hardly any spam.
  private static func leastSpam(words: Int) -> Float {
    switch words {
    case ..<4: -2
    case ..<7: -2.5
    case ..<21: -4
    default: -3.5
    }
  }

  /// Adds the next line of the page.
  ///
  /// - Parameter suspect: The line closer, where it may be spam or an order.
  mutating func add(
    _ line: ScreenedLine, _ suspect: SuspectLine?, _ range: Range<Int>, isForeign: Bool
  ) {
    if let suspect { suspects.append((lines.count, range, suspect, isForeign)) }
    lines.append(line.profile)
    topics.append(line.topics)
  }

  /// All suspects, in order.
  ///
  /// - Parameter words: Those which the topics of the lines are places of.
  func all(words: [UInt64]) -> [Suspect] {
    guard !suspects.isEmpty else { return [] }
    let context = SuspectContext(lines)
    let page = PageWords(words, lines: topics)
    return suspects.map { index, range, line, isForeign in
      let features = line.stretches.map { stretch in
        var features = stretch.features
        features.append(isForeign ? 1 : 0)
        features.append(page.shared(words[stretch.topics]))
        context.append(stretch.profile, at: index, to: &features)
        return features
      }
      return Suspect(range: range, line: line, features: features)
    }
  }
}
