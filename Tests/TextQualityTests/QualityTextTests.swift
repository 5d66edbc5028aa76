import Testing

@testable import TextQuality

struct QualityTextTests {
  private func words(_ text: String, _ language: String = "en") -> [String] {
    let text = QualityText(text, language: language)
    return text.words.map { text.text($0.range) }
  }

  @Test func marksAreWordsAndSpaceIsNone() {
    #expect(words("Bees, (too) dance!") == ["Bees", ",", "(", "too", ")", "dance", "!"])
    #expect(words("wait ... -- what") == ["wait", "...", "--", "what"])
    #expect(words(" \t\n\u{3000}") == [])
  }

  @Test func wordsPartAtApostrophes() {
    #expect(words("don't") == ["don", "'t"])
    #expect(words("l’homme", "fr") == ["l’", "homme"])
    #expect(words("п'ять", "uk") == ["п'ять"])
  }

  @Test func anAddressIsOneWord() {
    #expect(
      words("See https://example.org/a-b?c=d, or www.example.org.")
        == ["See", "https://example.org/a-b?c=d", ",", "or", "www.example.org", "."])
  }

  @Test func thePointOfAnInitialIsPartOfIt() {
    #expect(
      words("Ada L. Byrne, of the U.S. Army") == [
        "Ada", "L.", "Byrne", ",", "of", "the", "U.S.", "Army",
      ])
    #expect(words("at 6 a.m. in plan B.") == ["at", "6", "a.m.", "in", "plan", "B."])
    #expect(words("Анна К. Белова", "ru") == ["Анна", "К.", "Белова"])
    // Neither an ellipsis nor the end of a sentence.
    #expect(words("me and I... or NATO. So") == ["me", "and", "I", "...", "or", "NATO", ".", "So"])
  }

  @Test func aUnitWrittenOnToANumberIsAWordOfItsOwn() {
    #expect(words("64GB, 12.9km and 5кг") == ["64", "GB", ",", "12.9", "km", "and", "5", "кг"])
    #expect(words("the 17th at 12MP, B2B") == ["the", "17th", "at", "12MP", ",", "B2B"])
  }

  @Test func languagesWithoutSpacesHaveWordsToo() {
    #expect(words("我们在这里", "zh-Hans").count > 1)
    #expect(words("ผึ้งกลับมาที่รัง", "th").count > 2)
  }

  @Test func aTerminatorAtTheEndStartsNoLine() {
    let text = QualityText("a\r\nb\rc\n\nd\u{2028}e\u{85}")
    #expect(text.lines.map { text.text($0) } == ["a", "b", "c", "", "d", "e"])
    #expect(QualityText("").lines.isEmpty)
  }

  @Test func trimmingKnowsAllSpaces() {
    let text = QualityText("\u{2003}a b\u{A0}\u{3000}")
    #expect(text.text(text.trimmed(0..<text.utf8.count)) == "a b")
    #expect(text.chunks(0..<text.utf8.count).map { text.text($0) } == ["a", "b"])
    let blank = QualityText("\u{3000}\t")
    #expect(blank.trimmed(0..<blank.utf8.count).isEmpty)
  }
}
