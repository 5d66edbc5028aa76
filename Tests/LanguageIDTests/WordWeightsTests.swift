import Testing

@testable import LanguageID

@Suite struct WordWeightsTests {
  private func weights(names: Int, others: Int) -> WordWeights {
    WordWeights(WordWeights.Counts(capitalized: names, others: others))
  }

  @Test(arguments: [(0, 0), (1, 0), (9, 0), (0, 5), (1, 5)])
  func wordsThatAreAllAlikeAndTheFirstCountOnce(names: Int, others: Int) {
    let weights = weights(names: names, others: others)
    #expect(weights.capitalized == 1 && weights.others == 1)
  }

  @Test(arguments: [2, 3, 9], [1, 2, 30])
  func namesCountLessAndAllTogetherAsMuch(names: Int, others: Int) {
    let weights = weights(names: names, others: others)
    #expect(weights.capitalized < 1 && weights.others > 1)
    let sum = weights.capitalized * Float(names) + weights.others * Float(others)
    #expect(abs(sum - Float(names + others)) < 0.001)
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
