/// One end of a span: the mark that stands there, and how many words are left over between it and the
/// bounds of its sentence and its line.
struct SpanEnd {
  let mark: Gap.Kind
  private let wordsOfSentence: Int
  private let wordsOfLine: Int

  /// Few words are seldom left over: up to so many are counted.
  private static let leftOver = 3

  static let featureCount = Gap.Kind.count + 2 * leftOver

  /// The end of a span that begins with a word.
  init(opening start: Int, in document: DocumentWords) {
    mark = document.gap(before: start).opening
    wordsOfSentence = document.words(before: start, backTo: .sentence, atMost: Self.leftOver + 1)
    wordsOfLine = document.words(before: start, backTo: .line, atMost: Self.leftOver + 1)
  }

  /// The end of a span that ends before a word.
  init(closing end: Int, in document: DocumentWords) {
    mark = document.gap(before: end).closing
    wordsOfSentence = document.words(from: end, upTo: .sentence, atMost: Self.leftOver + 1)
    wordsOfLine = document.words(from: end, upTo: .line, atMost: Self.leftOver + 1)
  }

  /// Calls `body` with each feature that the end has.
  @inline(__always)
  func forEachFeature(_ body: (Int) -> Void) {
    body(mark.rawValue)
    if 1...Self.leftOver ~= wordsOfSentence { body(Gap.Kind.count + wordsOfSentence - 1) }
    if 1...Self.leftOver ~= wordsOfLine {
      body(Gap.Kind.count + Self.leftOver + wordsOfLine - 1)
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
