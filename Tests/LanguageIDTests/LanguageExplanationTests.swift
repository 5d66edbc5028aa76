import LanguageID
import Testing

@Suite("Explanations")
struct LanguageExplanationTests {
  private let analyzer = LanguageAnalyzer()

  @Test("name words of the text, and the answer that identification gives")
  func words() {
    let text = "De fiets staat tegen de muur, zei hij."
    let explanation = analyzer.explain(text)
    #expect(explanation.answer == analyzer.identify(text))
    #expect(explanation.candidates.first?.language == "nl")
    let utf8 = Array(text.utf8)
    #expect(
      explanation.words.map { String(decoding: utf8[$0.range], as: UTF8.self) }
        == ["De", "fiets", "staat", "tegen", "de", "muur", "zei", "hij"])
    let gains = explanation.decidingWords.map(\.gain.magnitude)
    #expect(gains == gains.sorted(by: >))
  }

  @Test("add up to the distance between the first two candidates")
  func sum() throws {
    // The biases are left out of the words; two texts of as many words differ by gains alone.
    func distance(_ text: String) throws -> (odds: Double, gains: Double, pair: [Language]) {
      let explanation = analyzer.explain(text)
      let first = try #require(explanation.candidates.first)
      let second = try #require(explanation.candidates.dropFirst().first)
      return (
        logarithm(first.confidence / second.confidence),
        explanation.words.reduce(0) { $0 + $1.gain }, [first.language, second.language]
      )
    }
    let one = try distance("hij leest een boek")
    let other = try distance("een boek leest hij")
    #expect(one.pair == other.pair)
    #expect(abs(one.gains - other.gains) < 1e-3 && abs(one.odds - other.odds) < 1e-3)
  }

  /// Of a long line identification reads a few words only: candidates told from these contradicted the
  /// gains of all.
  @Test(
    "add up for lines of any length",
    arguments: [
      "Morgen kom ik wat later, want de trein rijdt niet",
      "Die kat sit op die mat en wag vir die kos wat die man elke oggend vir haar bring as dit reën, "
        + "en dan slaap sy weer in die son op die bank langs die deur",
      // Each third begins in Dutch, of which alone the answer is told.
      "wij hebben deze fiets niet verkocht vanhassa talossa asuivat sisarukset jotka kertoivat "
        + "lapsille tarinoita joita kukaan muu kylässä tuntenut. wij hebben deze fiets niet verkocht "
        + "aamulla kalastajat lähtivät järvelle, vaikka taivas näytti harmaalta ja tuuli yltyi. wij "
        + "hebben deze fiets niet verkocht illalla naapurit istuivat pihalla keskustelemassa talvesta",
    ])
  func sums(text: String) throws {
    let model = analyzer.model
    let explanation = analyzer.explain(text)
    let pair = explanation.candidates.prefix(2)
    let words = explanation.words.count
    let bias = try pair.map {
      let label = try #require(model.label(of: $0.language))
      return model.bias[label] + model.lengthBias(ofWords: words)[label]
    }
    let temperature = model.temperatures[ModelFormat.lengthClass(ofWords: words)]
    let gains = explanation.words.reduce(Double((bias[0] - bias[1]) / temperature)) { $0 + $1.gain }
    let distance = logarithm(pair[0].confidence / pair[1].confidence)
    #expect(abs(gains - distance) < 0.05 * max(1, distance), "\(gains), \(distance)")
  }

  @Test("name each word that decided once, with the gains of all its occurrences")
  func repeated() throws {
    let explanation = analyzer.explain("nee nee nee, dat wil ik niet horen, nee")
    #expect(explanation.decidingWords.count == 6)
    let no = try #require(explanation.decidingWords.first { $0.range == 0..<3 })
    #expect(no.count == 4)
    #expect(abs(no.gain - 4 * explanation.words[0].gain) < 1e-6)
    #expect(explanation.words.count == 9 && explanation.words.allSatisfy { $0.count == 1 })
  }

  @Test("of texts without words have none")
  func none() {
    #expect(analyzer.explain("12:45").words.isEmpty)
    #expect(analyzer.explain("").candidates.isEmpty)
  }

  /// The natural logarithm, by its series for the significand.
  private func logarithm(_ x: Double) -> Double {
    if x > 2 { return logarithm(x.significand) + Double(x.exponent) * 0.693147180559945 }
    let y = (x - 1) / (x + 1)
    var power = y
    var sum = 0.0
    for n in stride(from: 1.0, to: 4_001, by: 2) {
      sum += power / n
      power *= y * y
    }
    return 2 * sum
  }
}
