internal import LanguageID
internal import TextRepair

/// Finds what a text hides or feigns with its characters: invisible characters and the messages in
/// them, directional tricks, words with look-alike letters.
///
/// Each finding is an annotation of its kind, `unicode.…`, with `detail` and, where a message was
/// decoded or a word has another reading, `payload` in its data. The score is 1: that the characters
/// are there and have no work to do is a fact, what was meant by them is not judged. Words of two
/// scripts without another reading score 0.3: most are slang, or foreign words with an ending. So do
/// flags that few systems have, and code points that a newer Unicode may have a character for.
///
/// Words are judged by the document's language.
///
/// See `HiddenCharacters` and `Homoglyphs` for what is found and what is left alone.
public struct UnicodeAnnotator: RecallingAnnotator {
  /// Name and version.
  public let identifier = "unicode/1"

  /// Makes the annotator.
  public init() {}

  /// The findings of a text.
  ///
  /// - Complexity: O(*n*) in the bytes of the text.
  public func annotate(_ view: DocumentView) -> [Annotation] {
    var memory = PassageMemory()
    return annotate(view, recalling: &memory)
  }

  func annotate(_ view: DocumentView, recalling memory: inout PassageMemory) -> [Annotation] {
    let findings =
      memory.hiddenCharacters(in: view.utf8)
      + Homoglyphs.findings(in: view.utf8, language: { language(of: view) })
    return findings.map { finding in
      var data: AnnotationData = ["detail": .string(finding.detail)]
      data["payload"] = finding.payload.map { .string($0) }
      return Annotation(
        range: finding.range, type: AnnotationType(rawValue: finding.kind.rawValue),
        score: Self.weak.contains(finding.kind) ? 0.3 : 1, by: identifier, data: data)
    }
  }

  private static let weak: Set<Finding.Kind> = [.mixedScript, .subdivisionFlag, .unassigned]

  /// The tag of the language that words are judged by. Without a language stage the text alone tells it:
  /// that is asked for if there are words to be judged.
  private func language(of view: DocumentView) -> String? {
    let language =
      view.languages?.mainLanguage
      ?? LanguageRecognizer.dominantLanguage(for: view.text(0..<view.utf8.count))
    return language.flatMap { $0.isDetermined ? $0.code : nil }
  }
}
