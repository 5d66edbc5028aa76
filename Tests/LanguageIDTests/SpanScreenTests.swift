import Testing

@testable import LanguageID

@Suite("The screen before the span decoder")
struct SpanScreenTests {
  /// The stretches that are left of words with these gains, each with what stands before it.
  private func stretches(_ words: [(gain: Float, boundary: Boundary)]) -> [Range<Int>] {
    var screen = SpanScreen(costs: .standard)
    var result: [Range<Int>] = []
    for (index, word) in words.enumerated() {
      if let stretch = screen.add(index, boundary: word.boundary, gain: word.gain) {
        result.append(stretch)
      }
    }
    if let stretch = screen.finish(at: words.count) { result.append(stretch) }
    return result
  }

  private func running(_ gains: [Float]) -> [(gain: Float, boundary: Boundary)] {
    gains.map { (gain: $0, boundary: .none) }
  }

  @Test("passes over words that do not pay for a change of language")
  func nothing() {
    #expect(stretches(running([-3, 2, -4, 1.5, -2, -1, 3, -6])) == [])
    #expect(stretches([]) == [])
  }

  @Test("leaves a stretch that does, up to where it is given up")
  func stretch() {
    #expect(stretches(running([-3, -3, 5, 5, -4, -8, -3, -3])) == [2..<6])
    #expect(stretches(running([-9, 6, 6])) == [1..<3])
  }

  @Test("asks for less at a line break than inside a sentence")
  func lines() {
    var words = running([-4, 3, 2, -4, -4])
    #expect(stretches(words) == [])
    words[1].boundary = .line
    words[3].boundary = .line
    #expect(stretches(words) == [1..<5])
  }

  @Test("begins with no word that says little")
  func opening() {
    #expect(stretches(running([0.9, 0.9, 0.9, 6, 6, -16])) == [3..<6])
  }

  /// The screen takes each word for the best of all other languages, so it leaves whatever is found without it.
  @Test("keeps the fragment of a text")
  func fragment() {
    let text = """
      The old harbour was quiet that morning, and nobody had seen the boat leave. A note lay on the table \
      in the kitchen, under the cup from which he had drunk his coffee. It said: “Wij komen vanavond niet \
      meer thuis, wacht niet op ons.” She read it twice before she put it back. Then she went down to the \
      water and looked for a long time at the place where the boat had been.
      """
    let found = LanguageAnalyzer().foreignSpans(in: text).map(\.language)
    #expect(found == ["nl"])
  }
}
