import Testing

@testable import Winnow

/// What a text is found to be when it is looked at again, after something was set aside.
@Suite struct SecondLookTests {
  /// Sets sentences aside one by one: those that stand alone among what is told of here.
  private struct Peeling: SentenceAnnotator {
    let sentences: [String]
    let identifier = "peeling/1"

    func annotate(_ view: DocumentView) -> [Annotation] {
      let text = String(decoding: view.utf8, as: UTF8.self)
      guard let sentence = sentences.first(where: text.contains) else { return [] }
      let start = text.firstRange(of: sentence)!.lowerBound.utf16Offset(in: text)
      return [
        Annotation(
          range: start..<start + sentence.utf8.count, type: "test.mark", score: 1, by: identifier)
      ]
    }
  }

  /// Marks the whole of a line, without its end, when it stands there alone.
  private struct Line: Annotator {
    let text: String
    let identifier = "line/1"

    func annotate(_ view: DocumentView) -> [Annotation] {
      view.segments.filter { view.text($0.range) == text + "\r\n" }.map {
        Annotation(
          range: $0.range.lowerBound..<$0.range.lowerBound + text.utf8.count, type: "test.mark",
          score: 1, by: identifier)
      }
    }
  }

  /// Says something of the first bytes of each text it sees.
  private struct Note: Annotator {
    let identifier = "note/1"

    func annotate(_ view: DocumentView) -> [Annotation] {
      [
        Annotation(
          range: 0..<4, type: "test.note", score: 1, by: identifier,
          data: ["length": .integer(view.utf8.count)])
      ]
    }
  }

  private func run(
    _ text: String, _ sentences: [String], line: String
  ) -> (WinnowResult, Policy) {
    let policy = Policy(name: "test", rules: ["test.mark": .init(threshold: 1)])
    let pipeline = Pipeline(
      policy: policy, languageAnalyzer: nil,
      annotators: [Peeling(sentences: sentences), Line(text: line), Note()])
    return (pipeline.run(Document(text: text)), policy)
  }

  /// The line that is left may be set aside as a whole, but its end stays one in the record.
  @Test(arguments: [["Two. "], ["Two. ", "Six. "], ["Six. ", "Two. "]])
  func theEndOfALineThatWasCutGoesByItsSentences(sentences: [String]) {
    let line = sentences.count == 1 ? "One. Six. " : "One. "
    let (result, policy) = run("One. Two. Six. \r\nThe rest.", sentences, line: line)
    #expect(result.cleanText == "The rest.")
    #expect(result.segments.filter { $0.kind == .lineEnd }.map(\.range) == [15..<17])
    #expect(
      result.segments.first { $0.kind == .lineEnd }?.decision.reasons.map(\.rule)
        == ["line.emptied"])
    #expect(
      policy.decide(result.segments, annotations: result.annotations)
        == result.segments.map(\.decision))
  }

  @Test func whatIsSaidAgainStandsThereOnce() {
    let (result, _) = run("One. Two. \r\nThe rest.", ["Two. "], line: "One. ")
    let notes = result.annotations.filter { $0.type == "test.note" && $0.range == 0..<4 }
    #expect(notes.map { $0.data["length"] } == [.integer(16)])
    #expect(Set(result.annotations).count == result.annotations.count)
  }
}
