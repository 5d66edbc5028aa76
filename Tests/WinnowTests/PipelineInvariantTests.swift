import TestSupport
import Testing

@testable import Winnow

/// The promises of the data model, over generated texts and an annotator which sets aside whatever
/// a hash of a line and its neighbours says, so that every gap and many rounds occur.
@Suite struct PipelineInvariantTests {
  private static let texts: [String] = (0..<400).map { seed in
    var generator = TextGenerator(seed: UInt64(seed))
    return generator.document()
  }

  private let pipeline = Pipeline(
    policy: Policy(name: "test", rules: ["role.link": .init(threshold: 0.7)]),
    languageAnalyzer: nil, annotators: [NeighbourHash()])

  private func check(_ body: (WinnowResult) throws -> Void) rethrows {
    for text in Self.texts {
      try body(pipeline.run(Document(text: text)))
    }
  }

  @Test func theGeneratorMakesLinesThatGoAndLinesThatStay() {
    let results = Self.texts.map { pipeline.run(Document(text: $0)) }
    #expect(results.contains { $0.segments.count > 8 && $0.setAside.isEmpty == false })
    #expect(results.contains { $0.segments.count > 8 && $0.setAside.isEmpty })
    #expect(results.contains { firstLook(at: $0.utf8) < $0.setAside.count }, "several rounds")
  }

  /// How many segments go at the first look.
  private func firstLook(at utf8: [UInt8]) -> Int {
    let segments = LineScanner.segments(of: utf8)
    let view = DocumentView(utf8: utf8, segments: segments, languages: nil)
    return pipeline.policy.decide(segments, annotations: NeighbourHash().annotate(view))
      .count { $0.stream != .clean }
  }

  @Test func segmentsTileTheText() {
    check { result in
      var position = 0
      for (index, segment) in result.segments.enumerated() {
        #expect(segment.id == index)
        #expect(segment.range.lowerBound == position)
        #expect(!segment.range.isEmpty)
        position = segment.range.upperBound
      }
      #expect(position == result.utf8.count)
    }
  }

  @Test func bothStreamsInOrderAreTheText() {
    check { result in
      let joined = result.segments.flatMap { result.utf8[$0.range] }
      #expect(joined == result.document.utf8)
      let clean = result.segments.filter { $0.stream == .clean }.flatMap { result.utf8[$0.range] }
      #expect(clean == result.cleanUTF8)
    }
  }

  @Test func cleanRangesMapIntoKeptSegmentsAndBack() {
    check { result in
      let kept = result.segments.filter { $0.stream == .clean }
      for range in scalarRanges(of: result.cleanUTF8) {
        let sources = result.cleanMap.sourceRanges(of: range)
        #expect(sources.flatMap { result.utf8[$0] } == Array(result.cleanUTF8[range]))
        for source in sources {
          #expect(kept.contains { $0.range.contains(source.lowerBound) })
        }
        let original = result.originalRanges(ofClean: range)
        #expect(original.flatMap { result.document.original[$0] } == Array(result.cleanUTF8[range]))
      }
    }
  }

  @Test func everySetAsideSegmentHasAReasonAndNoKeptOneHas() {
    check { result in
      for segment in result.segments {
        #expect((segment.stream == .setAside) == !segment.decision.reasons.isEmpty)
        for reason in segment.decision.reasons {
          #expect(reason.score >= reason.threshold)
        }
      }
    }
  }

  @Test func cleaningCleanTextChangesNothing() {
    check { result in
      let again = pipeline.run(Document(text: result.cleanText))
      #expect(again.cleanUTF8 == result.cleanUTF8)
      #expect(again.setAside.isEmpty)
    }
  }

  @Test func decisionsFollowFromTheAnnotationsAlone() {
    check { result in
      let again = pipeline.policy.decide(result.segments, annotations: result.annotations)
      #expect(again.map(\.stream) == result.segments.map(\.stream))
    }
  }

  @Test func aPolicyWithoutRulesChangesNothing() {
    var pipeline = pipeline
    pipeline.policy = .keepAll
    for text in Self.texts {
      #expect(pipeline.run(Document(text: text)).cleanUTF8 == Array(text.utf8))
    }
  }

  @Test func anyBytesGiveATilingAndCleanTextThatStaysClean() {
    var generator = TextGenerator(seed: 99)
    for _ in 0..<400 {
      let result = pipeline.run(Document(bytes: generator.bytes()))
      #expect(result.segments.flatMap { result.utf8[$0.range] } == result.utf8)
      #expect(pipeline.run(Document(text: result.cleanText)).cleanUTF8 == result.cleanUTF8)
    }
  }

  /// Each scalar of a text, and each pair of neighbours.
  private func scalarRanges(of utf8: [UInt8]) -> [Range<Int>] {
    let starts = utf8.indices.filter { utf8[$0] & 0xC0 != 0x80 } + [utf8.count]
    return zip(starts, starts.dropFirst()).map { $0..<$1 }
      + zip(starts, starts.dropFirst(2)).map { $0..<$1 }
  }
}

/// Sets lines aside by a hash of the line and of the ones beside it.
struct NeighbourHash: Annotator {
  let identifier = "neighbour-hash/1"

  func annotate(_ view: DocumentView) -> [Annotation] {
    let lines = view.segments.filter(\.kind.isContent)
    return lines.indices.map { index in
      let around = lines[max(0, index - 1)...min(lines.count - 1, index + 1)]
      let hash = around.reduce(into: UInt32(2_166_136_261)) { hash, line in
        for byte in view.utf8[line.range] { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
      }
      return Annotation(
        range: lines[index].range, type: "role.link", score: Double(hash % 1000) / 1000,
        by: identifier)
    }
  }
}
