internal import LanguageID

/// Turns the language analysis of a document into annotations and the languages of its segments.
struct LanguageStage {
  static let identifier = "language/1"

  private let utf8: [UInt8]
  private let mainLanguage: Language
  private let confidence: Double
  private let sureness: Double
  private let stretches: [ForeignStretch]

  /// - Parameters:
  ///   - utf8: The text.
  ///   - mainLanguage: The language most of it is in.
  ///   - confidence: How sure that is, from 0 to 1.
  ///   - sureness: How sure it is that most of it is in that language or in a close variety: it decides.
  ///   - stretches: What is in other languages, sorted and disjoint.
  init(
    utf8: [UInt8], mainLanguage: Language, confidence: Double, sureness: Double,
    stretches: [ForeignStretch]
  ) {
    self.utf8 = utf8
    self.mainLanguage = mainLanguage
    self.confidence = confidence
    self.sureness = sureness
    self.stretches = stretches
  }

  /// Fills in the language of each segment, and annotates the main language and every foreign
  /// stretch, cut at segment bounds.
  ///
  /// A stretch that makes up a whole segment is widened to all of it, so that a policy can tell a
  /// foreign line from a foreign word by its coverage; of any other the `share` of the segment's letters
  /// is told, and whether it is `quoted` in a sentence of the main language.  A line of one word is no
  /// evidence of a language: it is taken to be in the main one.  A line of a program is in none.
  func annotate(_ segments: inout [Segment]) -> [Annotation] {
    var annotations = [
      Annotation(
        range: 0..<utf8.count, type: .mainLanguage, score: confidence,
        by: Self.identifier, data: AnnotationData(mainLanguage))
    ]
    var coverage = ForeignCoverage(utf8: utf8, stretches: stretches)
    var code = CodeLines(utf8)
    for index in segments.indices {
      let range = segments[index].range
      guard segments[index].kind.isContent, CharacterTable.shared.hasLetter(utf8, range) else {
        segments[index].language = .noLinguisticContent
        segments[index].languageScore = 1
        continue
      }
      segments[index].language = mainLanguage
      segments[index].languageScore = sureness
      guard coverage.touches(range), CharacterTable.shared.hasTwoWords(utf8, range) else {
        continue
      }
      if let whole = coverage.whole(range) {
        guard !code.contains(index, of: segments) else {
          segments[index].language = .noLinguisticContent
          segments[index].languageScore = 1
          continue
        }
        segments[index].language = whole.language
        segments[index].languageScore = whole.confidence
        annotations.append(annotation(whole))
      } else {
        annotations += coverage.parts(of: range).map(annotation)
      }
    }
    return annotations
  }

  private func annotation(_ stretch: ForeignStretch) -> Annotation {
    Annotation(
      range: stretch.range, type: .foreignLanguage, score: stretch.confidence * sureness,
      by: Self.identifier, data: AnnotationData(stretch.language))
  }

  private func annotation(_ part: ForeignCoverage.Part) -> Annotation {
    var annotation = annotation(part.stretch)
    annotation.data["share"] = .number((part.share * 1000).rounded() / 1000)
    if part.isQuoted { annotation.data["quoted"] = .boolean(true) }
    return annotation
  }
}
