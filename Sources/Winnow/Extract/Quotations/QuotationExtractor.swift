internal import LanguageID

/// Finds quotations, in the marks of any language, and who is quoted.
///
/// Annotations `quotation` over the quoted words without the marks, with the `speaker` where the text
/// names one beside the quotation: "…," said NAME; NAME: "…"; according to NAME, "…"; and the same in
/// some forty languages.  A word or two in quotation marks is no quotation unless somebody said it.
/// Dialogue after dashes and quotations over several paragraphs are not found, and of a pronoun it is
/// not known whom it means.
public struct QuotationExtractor: Extractor {
  /// Name and version.
  public let identifier = "quotations/1"

  /// Makes the extractor.
  public init() {}

  private static let fewestWords = 3
  private static let fewestUnspaced = 6

  /// Finds quotations.
  ///
  /// - Complexity: O(*n*)
  public func extract(from clean: CleanText) -> [Annotation] {
    lines(of: clean).flatMap { line, language in
      let text = ScalarText(clean.utf8, line)
      let attribution = Attribution(text: text, language: language.code)
      var finds: [Annotation] = []
      var index = 0
      while index < text.count {
        guard let end = QuotationMarks.end(of: index, in: text) else {
          index += 1
          continue
        }
        let inside = trimmed(index + 1..<end, in: text)
        let finding = attribution.finding(of: index..<end + 1)
        let speaker = finding.speaker
        if !inside.isEmpty, finding.isSaid || isLongEnough(inside, in: text) {
          var data = AnnotationData()
          if let speaker {
            data["speaker"] = .string(text.text(speaker.range))
          }
          finds.append(
            Annotation(
              range: text.bytes(inside), type: "quotation", score: speaker?.score ?? 0.8,
              by: identifier, data: data))
        }
        index = end + 1
      }
      return finds
    }
  }

  /// The lines that hold segments, each whole: a line of sentences is one, so that a quotation may go
  /// over several.
  private func lines(of clean: CleanText) -> [(Range<Int>, Language)] {
    var lines: [(Range<Int>, Language)] = []
    for segment in clean.segments {
      let language = segment.language.isDetermined ? segment.language : clean.mainLanguage
      if let last = lines.last, last.0.upperBound == segment.range.lowerBound,
        lineTerminatorLength(of: clean.utf8[last.0]) == 0
      {
        lines[lines.count - 1] = (last.0.lowerBound..<segment.range.upperBound, last.1)
      } else {
        lines.append((segment.range, language))
      }
    }
    return lines
  }

  private func trimmed(_ range: Range<Int>, in text: ScalarText) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text[start].isSpace { start += 1 }
    while end > start, text[end - 1].isSpace { end -= 1 }
    // Marks doubled by hand: ‘‘…’’.
    if end - start > 2, QuotationMarks.closing(text[start]).contains(text[end - 1]),
      text.at(range.lowerBound - 1) == text[start], text.at(range.upperBound) == text[end - 1]
    {
      return start + 1..<end - 1
    }
    return start..<end
  }

  private func isLongEnough(_ range: Range<Int>, in text: ScalarText) -> Bool {
    var words = 0
    var unspaced = 0
    for index in range {
      if text[index].isUnspaced { unspaced += 1 }
      if text[index].isWordPart, index == range.lowerBound || !text[index - 1].isWordPart {
        words += 1
      }
    }
    return words >= Self.fewestWords || unspaced >= Self.fewestUnspaced
  }
}
