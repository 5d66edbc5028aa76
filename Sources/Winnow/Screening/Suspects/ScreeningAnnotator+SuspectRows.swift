internal import LanguageID
internal import Locking

extension ScreeningAnnotator {
  /// A line that may be spam or an order, or a sentence of one, to learn from.
  package struct SuspectRow: Sendable {
    /// The line.
    package let line: Range<Int>
    /// Where in the line it is.
    package let stretch: Range<Int>
    /// Whether it is the line, and not a sentence of it.
    package let isLine: Bool
    /// What it may be.
    package let mayBe: Checks
    /// ``SuspectFeatures/names`` as numbers.
    package let features: [Float]
  }

  /// What the trees are asked about in a text.
  package func suspectRows(_ view: DocumentView) -> [SuspectRow] {
    view.utf8.withUnsafeBufferPointer { utf8 in
      readers.lend { reader in
        var rows: [SuspectRow] = []
        var memory = PassageMemory()
        var screening = Screening(
          utf8: utf8, checks: checks, model: model, reader: reader, by: identifier)
        let lines = screening.screen(
          view.contentRanges, recalling: &memory)
        let suspects = screening.suspects(
          among: lines, of: memory.suspects, foreign: view.foreignRanges)
        for suspect in suspects.all(words: memory.topics) {
          for (stretch, features) in zip(suspect.line.stretches, suspect.features) {
            rows.append(
              SuspectRow(
                line: suspect.range, stretch: stretch.range, isLine: stretch.isLine,
                mayBe: stretch.mayBe, features: features))
          }
        }
        return rows
      }
    }
  }
}
