/// Leads from offsets of the clean text to offsets of the text it was taken from.
///
/// The clean text is made of pieces copied verbatim, so a map is a sorted list of pieces, and every
/// range inside a piece maps to a range of the same length.
///
/// All offsets are UTF-8 bytes.
public struct CleanMap: Sendable, Hashable {
  /// A stretch of the text which was kept.
  public struct Piece: Sendable, Hashable {
    /// Where it begins in the clean text.
    public let cleanStart: Int
    /// Where it lies in the text.
    public let range: Range<Int>

    /// Where it lies in the clean text.
    public var cleanRange: Range<Int> { cleanStart..<cleanStart + range.count }
  }

  /// The pieces, in order; neighbours which touch in the text are one piece.
  public let pieces: [Piece]

  /// The length of the clean text.
  public var count: Int { pieces.last?.cleanRange.upperBound ?? 0 }

  /// Makes the map of a text of which some ranges were kept.
  ///
  /// - Parameter kept: Ranges of the text.
  /// - Precondition: They are sorted and disjoint.
  public init(keeping kept: some Sequence<Range<Int>>) {
    var pieces: [Piece] = []
    for range in kept where !range.isEmpty {
      precondition(
        range.lowerBound >= pieces.last?.range.upperBound ?? 0, "Ranges out of order")
      if let last = pieces.last, last.range.upperBound == range.lowerBound {
        let joined = last.range.lowerBound..<range.upperBound
        pieces[pieces.count - 1] = Piece(cleanStart: last.cleanStart, range: joined)
      } else {
        let start = pieces.last?.cleanRange.upperBound ?? 0
        pieces.append(Piece(cleanStart: start, range: range))
      }
    }
    self.pieces = pieces
  }

  /// Makes the map of a text of which some ranges were taken away.
  ///
  /// - Parameters:
  ///   - removed: Sorted, disjoint ranges of the text.
  ///   - length: The length of the text.
  init(removing removed: some Sequence<Range<Int>>, from length: Int) {
    var position = 0
    var kept: [Range<Int>] = []
    for range in removed {
      kept.append(position..<range.lowerBound)
      position = range.upperBound
    }
    kept.append(position..<length)
    self.init(keeping: kept)
  }

  /// Where a range of the clean text came from: one range for each piece it touches, in order.
  ///
  /// An empty range gives one empty range.
  ///
  /// - Parameter clean: In UTF-8 bytes of the clean text.
  /// - Precondition: The range lies in the clean text, from 0 to ``count``.
  /// - Complexity: O(log *n* + *m*), where *n* is the number of pieces and *m* that of the results.
  public func sourceRanges(of clean: Range<Int>) -> [Range<Int>] {
    precondition(
      clean.lowerBound >= 0 && clean.upperBound <= count, "Range outside of the clean text")
    var index = firstPiece(endingAfter: clean.lowerBound)
    guard !clean.isEmpty else {
      guard index < pieces.count else {
        let end = pieces.last?.range.upperBound ?? 0
        return [end..<end]
      }
      let start = pieces[index].range.lowerBound + clean.lowerBound - pieces[index].cleanStart
      return [start..<start]
    }
    var result: [Range<Int>] = []
    while index < pieces.count, pieces[index].cleanStart < clean.upperBound {
      let piece = pieces[index]
      let part = piece.cleanRange.clamped(to: clean)
      let shift = piece.range.lowerBound - piece.cleanStart
      result.append(part.lowerBound + shift..<part.upperBound + shift)
      index += 1
    }
    return result
  }

  private func firstPiece(endingAfter offset: Int) -> Int {
    pieces.bisect { $0.cleanRange.upperBound <= offset }
  }
}
