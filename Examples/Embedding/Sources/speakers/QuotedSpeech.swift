import Winnow

/// Finds what stands between quotation marks, and the words around it that say who spoke.
///
/// An extractor sees clean text only: no captions, no readers' comments, no menus.  It works with
/// offsets of that text; the pipeline leads its finds back to the bytes of the page.
struct QuotedSpeech: Extractor {
  let identifier = "quoted-speech/1"

  /// Opening marks with the closing marks that may answer them.
  private static let marks: [Unicode.Scalar: Set<Unicode.Scalar>] = [
    "\"": ["\""], "“": ["”"], "„": ["“", "”"], "«": ["»"], "»": ["«"], "「": ["」"],
  ]

  func extract(from clean: CleanText) -> [Annotation] {
    clean.segments.flatMap { segment in
      quotations(in: clean.text(segment), from: segment.range.lowerBound).map { range in
        Annotation(
          range: range, type: "speech.quoted", score: 1, by: identifier,
          data: ["language": .string(segment.language.code)])
      }
    }
  }

  /// The ranges between the marks of a text, in UTF-8 bytes from `start`.
  private func quotations(in text: String, from start: Int) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var opened: (closers: Set<Unicode.Scalar>, offset: Int)?
    var offset = start
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      if let open = opened {
        if open.closers.contains(scalar) {
          if open.offset < offset { found.append(open.offset..<offset) }
          opened = nil
        }
      } else if let closers = Self.marks[scalar] {
        opened = (closers, offset + length)
      }
      offset += length
    }
    return found
  }
}
