import Testing
import Winnow
import WinnowIO

@Suite struct ExtractionWriterTests {
  /// Finds the first word of each segment.
  private struct FirstWords: Extractor {
    let identifier = "first-words/1"

    func extract(from clean: CleanText) -> [Annotation] {
      clean.segments.map { segment in
        let count = clean.utf8[segment.range].prefix { $0 > 0x20 }.count
        return Annotation(
          range: segment.range.lowerBound..<segment.range.lowerBound + count, type: "word",
          score: 1, by: identifier)
      }
    }
  }

  private func result(of text: String) -> WinnowResult {
    Pipeline(
      policy: Policy(name: "test", rules: ["role.code": .init(threshold: 0.5)]),
      languageAnalyzer: nil, annotators: [FirstCharacters()], extractors: [FirstWords()]
    ).run(Document(text: text))
  }

  /// Tells program text and quotations by the first character of their lines.
  private struct FirstCharacters: Annotator {
    let identifier = "first-characters/1"

    func annotate(_ view: DocumentView) -> [Annotation] {
      view.segments.compactMap { segment in
        let type: AnnotationType
        switch view.text(segment.range).first {
        case "x": type = "role.code"
        case "»": type = "role.quote"
        default: return nil
        }
        return Annotation(range: segment.range, type: type, score: 1, by: identifier)
      }
    }
  }

  @Test func eachFindHasTheRoleOfItsSegment() {
    var json = JSONWriter()
    ExtractionWriter().write(
      result(of: "one\nx = 1\n»deux mots\n\nx = 2\nтри слова\n"), to: &json)
    let lines = String(decoding: json.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.count == 3)
    for (line, (start, end, text, role)) in zip(
      lines, [(0, 3, "one", "other"), (10, 15, "»deux", "quote"), (28, 31, "три", "other")])
    {
      #expect(line.contains(#""start":\#(start),"end":\#(end)"#), "\(line)")
      #expect(line.contains(#""text":"\#(text)""#), "\(line)")
      #expect(line.contains(#""role":"\#(role)""#), "\(line)")
    }
  }

  @Test(.timeLimit(.minutes(2))) func manyFindsInManyLinesTakeLinearTime() {
    func time(_ count: Int) -> Duration {
      let result = result(of: String(repeating: "eins zwei\n", count: count))
      let clock = ContinuousClock()
      return (0..<3).map { _ in
        clock.measure {
          var json = JSONWriter()
          ExtractionWriter().write(result, to: &json)
        }
      }.min()!
    }
    let short = time(1_000)
    let long = time(16_000)
    #expect(
      long < short * 40 + .milliseconds(100), "16 times the finds took \(long) after \(short)")
  }
}
