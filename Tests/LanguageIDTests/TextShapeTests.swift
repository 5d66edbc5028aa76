import Testing

@testable import LanguageID

@Suite("The shape of a text")
struct TextShapeTests {
  private func shape(_ text: String) -> TextShape {
    var text = text
    return text.withUTF8(TextShape.init)
  }

  /// What capitals do not change.
  private func counts(_ shape: TextShape) -> [Float] {
    [
      shape.content, shape.letters, shape.plainLetters, shape.digits, shape.marks, shape.repeats,
      shape.tokens, shape.mixedTokens, shape.jointTokens, shape.vowellessTokens,
      shape.lettersBesideHex, shape.hasAddress ? 1 : 0,
    ].map(Float.init) + [shape.meanPairCost, shape.worstPairCost]
  }

  /// Small letters are read many at a time.
  @Test("is that of the same text in capitals, but for these")
  func capitals() {
    let characters = Array("aaabeexyzkfg  .@/_9'-;й\u{301}é")
    for _ in 0..<2_000 {
      let text = String((0..<Int.random(in: 0...24)).map { _ in characters.randomElement()! })
      let (small, large) = (shape(text), shape(text.uppercased()))
      #expect(counts(small) == counts(large), "\(text.debugDescription)")
      #expect(small.upper == 0)
    }
  }

  @Test("counts what is built unlike words")
  func counted() {
    let shape = shape("sooo zxcv d41d8cd9 a.b@c.org innerHTML {x}")
    #expect(shape.tokens == 6 && shape.repeats == 1 && shape.vowellessTokens == 2)
    #expect(shape.mixedTokens == 1 && shape.lettersBesideHex == 0)
    #expect(shape.jointTokens == 1 && shape.hasAddress && shape.camelTokens == 1)
    #expect(shape.marks == 2 && shape.upper == 4)
    #expect(shape.letters == 4 + 4 + 4 + 6 + 9 + 1)
  }

  @Test("knows noise from words by letters that follow each other")
  func noise() {
    #expect(shape("the house by the river").meanPairCost * 1.5 < shape("qxzjv wkqpz").meanPairCost)
  }
}
