internal import LanguageID
internal import TextRepair

/// What the annotators of Winnow remember of a passage from one round of cleaning to the next.
struct PassageMemory {
  /// Where the text of this round lies in that of the first; `nil` in the first round.
  private var map: CleanMap?

  var languages = DocumentMemory()
  var screened = LineMemory<ScreenedLine>()
  /// The screened lines of all rounds that may be spam.
  var suspects: [SuspectLine] = []
  /// What the screened lines of all rounds are about.
  var topics: [UInt64] = []
  var measured = LineMemory<LineMeasures>()
  var widths = LineMemory<WrappedLine>()
  /// The hidden characters of this round's text, where they were asked for.
  private var hidden: [Finding]?
  var opinions = RoleScorer.Memory()

  /// Goes over to the text that a round left of the first one.
  mutating func move(to map: CleanMap, of utf8: [UInt8]) {
    self.map = map
    languages.keep(map.pieces.lazy.map(\.range), of: utf8)
    hidden = nil
  }

  /// The hidden characters of this round's text, which are looked for once.
  mutating func hiddenCharacters(in utf8: [UInt8]) -> [Finding] {
    if let hidden { return hidden }
    let found = HiddenCharacters.findings(in: utf8)
    hidden = found
    return found
  }

  /// Where stretches of this round's text lie in that of the first round.
  var origins: Origins { Origins(pieces: map?.pieces) }

  /// Leads from stretches of a text, asked for in ascending order, to where they lie in the text it was taken
  /// from: that of the first round.
  struct Origins {
    fileprivate let pieces: [CleanMap.Piece]?
    private var index = 0

    init(pieces: [CleanMap.Piece]?) {
      self.pieces = pieces
    }

    /// Where a stretch lies; `nil` where it was put together of several.
    @inline(__always)
    mutating func origin(of range: Range<Int>) -> Range<Int>? {
      guard let pieces else { return range }
      while index < pieces.count, pieces[index].cleanRange.upperBound <= range.lowerBound {
        index += 1
      }
      guard index < pieces.count, range.upperBound <= pieces[index].cleanRange.upperBound else {
        return nil
      }
      let shift = pieces[index].range.lowerBound - pieces[index].cleanStart
      return range.lowerBound + shift..<range.upperBound + shift
    }
  }
}

/// An annotator that remembers what it found out about lines, and says the same with and without
/// its memory.
protocol RecallingAnnotator: Annotator {
  /// Annotates a passage in one of several rounds.
  func annotate(_ view: DocumentView, recalling memory: inout PassageMemory) -> [Annotation]
}
