import Testing

@testable import LanguageID

@Suite struct WordWeightsTests {
  /// The weights of words, each with a capital or without.
  private func weights(_ areCapitalized: [Bool]) -> [Float] {
    let bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
    let words = areCapitalized.map {
      Workspace.PendingWord(bytes: bytes, hash: 0, isUnspaced: false, isCapitalized: $0)
    }
    return words.withUnsafeBufferPointer { words in
      let weights = WordWeights(words)
      return words.map(weights.weight)
    }
  }

  @Test func wordsThatAreAllAlikeCountOnce() {
    #expect(weights([]) == [])
    #expect(weights([true]) == [1])
    #expect(weights([true, true, true]) == [1, 1, 1])
    #expect(weights([false, false]) == [1, 1])
  }

  @Test(arguments: [1, 3, 9], [1, 2, 30])
  func namesCountLessAndAllTogetherAsMuch(names: Int, others: Int) {
    let weights = weights(
      [Bool](repeating: true, count: names) + [Bool](repeating: false, count: others))
    #expect(weights.first! < 1 && weights.last! > 1)
    #expect(abs(weights.reduce(0, +) - Float(names + others)) < 0.001)
  }

  /// Story: a few words of a line were enough to tell its language, and one of them was a name.
  @Test(arguments: [
    ("Łukasz Piszczek joined Borussia Dortmund in 2010 and stayed there for eleven years.", "en"),
    ("Médecins Sans Frontières and Reporters sans frontières signed the letter on Monday.", "en"),
    ("Bundeskanzler Olaf Scholz visited the headquarters of the company yesterday.", "en"),
    ("Kraków and Łódź are cities in Poland.", "en"),
    ("Giuseppe Garibaldi wurde in Nizza geboren und starb auf einer kleinen Insel.", "de"),
    ("José Luis Rodríguez Zapatero kam gestern mit seiner Frau in die Stadt.", "de"),
    ("John William Smith a été nommé directeur de la banque hier soir.", "fr"),
    ("Александар Вучић приехал вчера в город вместе со своей женой.", "ru"),
    ("Jürgen Müller è arrivato ieri sera con tutta la famiglia.", "it"),
    ("Nguyễn Văn Thành habló ayer con los vecinos de la plaza.", "es"),
    ("Åsa Lindström och hennes man bor i ett litet hus vid havet.", "sv"),
  ])
  func namesDoNotDecide(line: String, language: String) {
    #expect(LanguageAnalyzer().identify(line).language == Language(language))
  }
}
