import TestSupport
import Testing

@testable import Winnow

/// A collection of paragraphs among which single sentences came again and again was taken for the frame
/// of one huge page, more of it in every round, until next to nothing was left.
@Suite struct LongTextTests {
  private static let people = [
    "The miller", "A fisherman", "Her aunt", "The old teacher", "Nobody",
  ]
  private static let deeds = [
    "walked along the river", "mended the roof of the barn", "wrote a long letter to the council",
    "carried the lamps into the cellar", "counted the boats in the harbour",
  ]
  private static let times = [
    "before the rain began", "on the morning after the fair", "while the bells were ringing",
    "in the year of the great frost", "as if nothing at all had happened",
  ]

  private func sentence(_ number: UInt64) -> String {
    let people = Self.people[Int(number % 5)]
    let deeds = Self.deeds[Int(number / 5 % 5)]
    let times = Self.times[Int(number / 25 % 5)]
    return "\(people) \(deeds) \(times), and number \(number / 125 % 89) stayed open."
  }

  private func collection(lines: Int) -> [UInt8] {
    var random = SplitMix64(seed: 11)
    var text = ""
    for _ in 0..<lines {
      if random.next() % 5 == 0 {
        text += sentence(random.next() % 400) + "\n"
      } else {
        let sentences = (0..<4).map { _ in sentence(random.next() % 1_000_003) }
        text += sentences.joined(separator: " ") + "\n"
      }
    }
    return Array(text.utf8)
  }

  @Test func aLongTextKeepsItsParagraphs() {
    let utf8 = collection(lines: 4_000)
    let view = DocumentView(utf8: utf8, segments: LineScanner.segments(of: utf8))
    let annotations = RoleAnnotator().annotate(view)
    let kept = annotations.count { Role($0.type)?.isContent == true }
    #expect(annotations.count == 4_000)
    #expect(kept >= 3_900, "\(kept)")
  }

  @Test func whatStandsFarAwayChangesNothing() {
    let lines = collection(lines: 2_000)
    let more = lines + collection(lines: 2_500)
    func roles(_ utf8: [UInt8]) -> [AnnotationType] {
      RoleAnnotator().annotate(
        DocumentView(utf8: utf8, segments: LineScanner.segments(of: utf8))
      ).map(\.type)
    }
    #expect(Array(roles(more).prefix(1_000)) == Array(roles(lines).prefix(1_000)))
  }
}
