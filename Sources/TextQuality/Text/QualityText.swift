internal import ICUText

/// A text made ready for the rules: its lines and words, each found once for all rule sets.
///
/// Offsets are UTF-8 bytes; lengths are code points, as the papers count them.
public struct QualityText: Sendable {
  /// The text, valid UTF-8.
  public let utf8: [UInt8]
  /// The BCP 47 tag of its main language; `und` where that is not known.
  public let language: String
  /// The length of the text in code points.
  public let length: Int
  /// Its lines without their terminators, the empty ones too.  A terminator at the end of the text
  /// is followed by no line.
  public let lines: [Range<Int>]
  /// Its words, and its punctuation marks as words of their own.
  public let words: [Word]

  /// Finds lines and words.
  ///
  /// - Complexity: O(*n*); word breaking takes most of it.
  public init(utf8: [UInt8], language: String = "und") {
    self.utf8 = utf8
    self.language = language
    length = Self.length(of: utf8[...])
    lines = LineSplitter.lines(of: utf8)
    words = WordSplitter(utf8: utf8, language: language).words()
  }

  /// Finds lines and words of a text.
  public init(_ text: String, language: String = "und") {
    self.init(utf8: Array(text.utf8), language: language)
  }

  /// The number of code points.
  static func length(of utf8: ArraySlice<UInt8>) -> Int {
    utf8.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
  }

  /// The number of code points of a range.
  func length(_ range: Range<Int>) -> Int {
    Self.length(of: utf8[range])
  }

  /// The text of a range on scalar boundaries.
  func text(_ range: Range<Int>) -> String {
    String(decoding: utf8[range], as: UTF8.self)
  }

  /// A range without white space at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, let length = WhiteSpace.length(startingAt: start, in: utf8, before: end) {
      start += length
    }
    while start < end, let length = WhiteSpace.length(endingAt: end, in: utf8, after: start) {
      end -= length
    }
    return start..<end
  }

  /// The stretches of a range between white space.
  func chunks(_ range: Range<Int>) -> [Range<Int>] {
    var chunks: [Range<Int>] = []
    var start = range.lowerBound
    var position = start
    while position < range.upperBound {
      if let length = WhiteSpace.length(
        startingAt: position, in: utf8, before: range.upperBound)
      {
        if start < position { chunks.append(start..<position) }
        position += length
        start = position
      } else {
        position += 1
      }
    }
    if start < position { chunks.append(start..<position) }
    return chunks
  }
}
