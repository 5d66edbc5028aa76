/// One end of a span: the mark that stands there, the words on both sides of it, and how many words are
/// left over between it and the bounds of its sentence and its line.
struct SpanEnd {
  let mark: Gap.Kind
  /// One bit for each feature that the end has.
  private let bits: UInt64

  /// Few words are seldom left over: up to so many are counted.
  private static let leftOver = 3
  /// What a word may say, from one that is well known in the main language to one that is not.
  private static let grades: [Float] = [-4, -1, 1, 4]

  // Where the features begin: the mark, words left over of the sentence and of the line, the same where
  // all of them may be names, then the last word inside and the first outside, by what they say.
  private static let sentence = Gap.Kind.count
  private static let line = sentence + leftOver
  private static let names = line + leftOver
  private static let inside = names + leftOver
  private static let outside = inside + 2 * (grades.count + 1)
  static let featureCount = outside + 2 * (grades.count + 1)
  /// Those of the words on both sides.
  static let wordFeatures = inside..<featureCount

  /// The end of a span that begins with a word.
  ///
  /// - Parameter document: That of the window: to ask it for its document copies that.
  init(opening start: Int, in window: SpanWindow, of document: DocumentWords) {
    self.init(
      document.gap(before: start).opening, inside: start, outside: start - 1,
      sentence: document.words(before: start, backTo: .sentence, atMost: Self.leftOver + 1),
      line: document.words(before: start, backTo: .line, atMost: Self.leftOver + 1), in: window,
      document
    ) { start - $0..<start }
  }

  /// The end of a span that ends before a word.
  init(closing end: Int, in window: SpanWindow, of document: DocumentWords) {
    self.init(
      document.gap(before: end).closing, inside: end - 1, outside: end,
      sentence: document.words(from: end, upTo: .sentence, atMost: Self.leftOver + 1),
      line: document.words(from: end, upTo: .line, atMost: Self.leftOver + 1), in: window, document
    ) { end..<end + $0 }
  }

  private init(
    _ mark: Gap.Kind, inside: Int, outside: Int, sentence: Int, line: Int, in window: SpanWindow,
    _ document: DocumentWords, words: (Int) -> Range<Int>
  ) {
    self.mark = mark
    var bits: UInt64 = 1 << UInt64(mark.rawValue)
    func set(_ feature: Int) { bits |= 1 << UInt64(feature) }
    if 1...Self.leftOver ~= sentence {
      set(Self.sentence + sentence - 1)
      if words(sentence).allSatisfy({ document.words[$0].isCapitalized }) {
        set(Self.names + sentence - 1)
      }
    }
    if 1...Self.leftOver ~= line { set(Self.line + line - 1) }
    if let grade = Self.grade(of: inside, in: window, document) { set(Self.inside + grade) }
    if mark < .sentence, let grade = Self.grade(of: outside, in: window, document) {
      set(Self.outside + grade)
    }
    self.bits = bits
  }

  /// What a word says, and whether it may be a name; nil for one that is not looked at.
  private static func grade(
    of index: Int, in window: SpanWindow, _ document: DocumentWords
  ) -> Int? {
    guard window.known.contains(index) else { return nil }
    let gain = window.contrast(index).gain
    let grade = grades.firstIndex { gain < $0 } ?? grades.count
    return document.words[index].isCapitalized ? grades.count + 1 + grade : grade
  }

  /// Calls `body` with each feature that the end has.
  @inline(__always)
  func forEachFeature(_ body: (Int) -> Void) {
    var rest = bits
    while rest != 0 {
      body(rest.trailingZeroBitCount)
      rest &= rest &- 1
    }
  }

  /// The sum of the weights of its features.
  func score(_ weights: ArraySlice<Float>) -> Float {
    var sum: Float = 0
    forEachFeature { sum += weights[weights.startIndex + $0] }
    return sum
  }
}

extension Gap.Kind {
  var isSentence: Bool { self == .sentence || self == .line }
}

extension DocumentWords {
  /// The number of words between a place and the boundary before it.
  fileprivate func words(before index: Int, backTo boundary: Boundary, atMost limit: Int) -> Int {
    var count = 0
    while count < limit, index - count > 0, words[index - count].boundary < boundary { count += 1 }
    return count
  }

  /// The number of words between a place and the boundary behind it.
  fileprivate func words(from index: Int, upTo boundary: Boundary, atMost limit: Int) -> Int {
    var count = 0
    while count < limit, index + count < words.count, words[index + count].boundary < boundary {
      count += 1
    }
    return count
  }
}
