/// What tells of the lines that may head an article by what stands around them, and by what the article says.
struct TitleContext {
  /// The names, in the order of the numbers.
  static let names = [
    "content", "content before", "content after", "above the article", "close above it",
    "below its beginning", "from the top", "place on the page", "running text above",
    "recurring words, share", "recurring words", "words that could recur",
    "words in the first paragraph, share", "words in the first lines, share",
    "recurs more than all",
    "lines between that recur", "longer lines between", "recurring words of the line before",
    "recurring words of the line after", "words of the line before",
    "words of the line after", "a sentence follows", "running text follows", "date below",
    "writer below", "date above", "by length among its neighbours", "in a list",
  ]

  private let features: LineFeatures
  private let content: [Float]
  private let article: Range<Int>
  private let candidates: [Int]
  /// For each candidate.
  private let subjects: [Subject]
  /// Whether lines of the page look like entries of a list, from the first candidate on.
  private let entries: [Bool]
  /// Running text above each line, from the first candidate on.
  private let proseAbove: [Int]

  /// How much of what a line says is said elsewhere.
  private struct Subject {
    /// Words that could be said again.
    var words = 0
    var inArticle = 0
    var inFirstParagraph = 0
    /// In the first lines of the page, where the title of the window stands.
    var onTop = 0

    func share(_ count: Int) -> Float { Float(count) / Float(words + 1) }
    var recurrence: Float { share(inArticle) }
  }

  /// That much of the article tells its subject.
  private static let subjectLength = 4_000
  /// Lines of the window's title.
  private static let topLines = 2
  /// Lines whose words come again tell of the article.
  private static let telling: Float = 0.5

  init(
    _ features: LineFeatures, content: [Float], _ utf8: UnsafeBufferPointer<UInt8>,
    _ ranges: [Range<Int>], article: Range<Int>, candidates: [Int]
  ) {
    self.features = features
    self.content = content
    self.article = article
    self.candidates = candidates
    let first = ranges[article.lowerBound]
    let rest =
      min(
        first.upperBound, first.lowerBound + Self.subjectLength)..<ranges[article.upperBound - 1]
      .upperBound
    let paragraph = Set(StemScan.stems(of: first, in: utf8, atMost: Self.subjectLength))
    let subject = paragraph.union(
      StemScan.stems(of: rest, in: utf8, atMost: max(0, Self.subjectLength - first.count)))
    var top = Set<UInt64>()
    for range in ranges.prefix(Self.topLines) {
      top.formUnion(StemScan.stems(of: range, in: utf8, atMost: Self.subjectLength))
    }
    subjects = candidates.map { index in
      var counts = Subject()
      // Few enough for a set to take longer.
      let stems = StemScan.stems(of: ranges[index], in: utf8, atMost: Self.subjectLength)
      for (place, stem) in stems.enumerated() where !stems[..<place].contains(stem) {
        counts.words += 1
        if subject.contains(stem) { counts.inArticle += 1 }
        if paragraph.contains(stem) { counts.inFirstParagraph += 1 }
        if index >= Self.topLines, top.contains(stem) { counts.onTop += 1 }
      }
      return counts
    }
    let start = candidates.first ?? 0
    let end = (candidates.last ?? 0) + 1
    entries = features.lines[start..<end].map(\.isEntry)
    var prose = (0..<start).count { features.lines[$0].isParagraph && content[$0] >= 0.5 }
    var above: [Int] = []
    for index in start..<end {
      above.append(prose)
      if features.lines[index].isParagraph, content[index] >= 0.5 { prose += 1 }
    }
    proseAbove = above
  }

  /// Appends what tells of a candidate.
  func append(_ place: Int, to row: inout FeatureRow) {
    let index = candidates[place]
    let line = features.lines[index]
    let subject = subjects[place]
    let distance = Float(article.lowerBound - index)
    func flag(_ value: Bool) -> Float { value ? 1 : 0 }
    func words(_ index: Int) -> Float {
      features.lines.indices.contains(index) ? min(Float(features.lines[index].words), 30) / 30 : 0
    }
    row.append(content[index])
    row.append(index > 0 ? content[index - 1] : 0)
    row.append(index + 1 < content.count ? content[index + 1] : 0)
    row.append(max(0, distance) / 60)
    row.append(min(max(0, distance), 10) / 10)
    row.append(max(0, -distance) / 12)
    row.append(Float(min(index, 100)) / 100)
    row.append(Float(index) / Float(features.lines.count))
    row.append(Float(min(proseAbove[index - candidates[0]], 5)) / 5)
    row.append(subject.recurrence)
    row.append(Float(min(subject.inArticle, 6)) / 6)
    row.append(Float(min(subject.words, 8)) / 8)
    row.append(subject.share(subject.inFirstParagraph))
    row.append(subject.share(subject.onTop))
    appendRank(place, to: &row)
    row.append(words(index - 1))
    row.append(words(index + 1))
    row.append(flag(neighbours(index + 1...index + 1).contains(where: \.endsSentence)))
    row.append(flag(neighbours(index + 1...index + 3).contains(where: \.isParagraph)))
    row.append(flag(neighbours(index + 1...index + 4).contains(where: \.tellsDay)))
    row.append(flag(neighbours(index + 1...index + 4).contains(where: \.beginsWithWriter)))
    row.append(flag(neighbours(index - 3...index - 1).contains(where: \.tellsDay)))
    let longest = neighbours(index - 4...index + 4).reduce(line.words) {
      $1.isParagraph ? $0 : max($0, $1.words)
    }
    row.append(Float(line.words / max(longest, 1)))
    row.append(flag(isInList(index)))
  }

  /// Among the other candidates.
  private func appendRank(_ place: Int, to row: inout FeatureRow) {
    let subject = subjects[place]
    let words = features.lines[candidates[place]].words
    var best: Float = 0
    var (telling, longer) = (0, 0)
    for other in subjects.indices where other != place {
      best = max(best, subjects[other].recurrence)
      guard other > place, candidates[other] < article.lowerBound else { continue }
      if subjects[other].recurrence >= Self.telling { telling += 1 }
      if features.lines[candidates[other]].words > words { longer += 1 }
    }
    row.append((subject.recurrence - best + 1) / 2)
    row.append(Float(min(telling, 5)) / 5)
    row.append(Float(min(longer, 10)) / 10)
    row.append(recurrence(of: candidates[place] - 1, near: place - 1))
    row.append(recurrence(of: candidates[place] + 1, near: place + 1))
  }

  /// Of a line beside a candidate, if it is one itself.
  private func recurrence(of index: Int, near place: Int) -> Float {
    candidates.indices.contains(place) && candidates[place] == index
      ? subjects[place].recurrence : 0
  }

  private func neighbours(_ places: ClosedRange<Int>) -> ArraySlice<LineMeasures> {
    features.lines[Range(places).clamped(to: features.lines.indices)]
  }

  /// Whether it is one of three entries of a list, one after the other.
  private func isInList(_ index: Int) -> Bool {
    let index = index - candidates[0]
    return (-2...0).contains { first in
      (first...first + 2).allSatisfy {
        entries.indices.contains(index + $0) && entries[index + $0]
      }
    }
  }
}

extension LineMeasures {
  /// Says when something was written.
  fileprivate var tellsDay: Bool { hasClock || hasYear && words <= 8 || cues.contains(.date) }

  /// Looks like an entry of a list: "2 eggs", "Family: Scolopacidae".
  fileprivate var isEntry: Bool { start == .digit || hasLabel }
}
