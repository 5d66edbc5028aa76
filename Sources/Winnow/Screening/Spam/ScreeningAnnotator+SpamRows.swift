internal import LanguageID
internal import Locking

extension ScreeningAnnotator {
  /// A line that may be spam, or a sentence of one, to learn from.
  package struct SpamRow: Sendable {
    /// The line.
    package let line: Range<Int>
    /// Whether it is the line, and not a sentence of it.
    package let isLine: Bool
    /// ``SpamFeatures/names`` as numbers.
    package let features: [Float]
  }

  /// What the trees that tell spam are asked about in a text.
  package func spamRows(_ view: DocumentView) -> [SpamRow] {
    view.utf8.withUnsafeBufferPointer { utf8 in
      readers.lend { reader in
        var rows: [SpamRow] = []
        var memory = PassageMemory()
        var screening = Screening(
          utf8: utf8, checks: .spam, model: model, reader: reader, by: identifier)
        let lines = screening.screen(
          view.contentRanges, recalling: &memory)
        let suspects = screening.suspects(
          among: lines, of: memory.suspects, foreign: view.foreignRanges)
        for suspect in suspects.all(words: memory.topics) {
          for (stretch, features) in zip(suspect.line.stretches, suspect.features) {
            rows.append(
              SpamRow(line: suspect.range, isLine: stretch.isLine, features: features))
          }
        }
        return rows
      }
    }
  }
}
