import LanguageID
import Testing

@testable import LanguageTraining

@Suite("What is not trained on")
struct SiftingTests {
  /// A corpus of two languages and two varieties of one, with these sentences and lists of words.
  private struct Material {
    var vocabulary = Vocabulary(rowCount: 1_000)
    var parts: [Corpus.Part] = []

    mutating func number(_ word: String) -> UInt32 {
      var word = word
      return word.withUTF8 { TextWord.words(of: $0).map { vocabulary.number(of: $0) }[0] }
    }

    mutating func add(
      _ language: Language, sentences: [String] = [], words: [(String, frequency: Float)] = []
    ) {
      var part = Corpus.Part(language: language)
      for sentence in sentences {
        part.append(sentence: sentence.split(separator: " ").map { number(String($0)) })
        part.bytes += sentence.utf8.count
      }
      for (word, frequency) in words { part.list(number(word), frequency.squareRoot()) }
      parts.append(part)
    }

    var corpus: Corpus { Corpus(parts: parts, vocabulary: vocabulary, digests: []) }
  }

  private func varieties() throws -> CloseVarieties {
    let folder = try TemporaryFolder()
    try folder.write("group\tnb nn\n", to: "varieties.tsv")
    return try CloseVarieties(contentsOf: folder.path + "/varieties.tsv")
  }

  @Test("are long sentences that are sure to be in a language that is not close")
  func sentences() async throws {
    var material = Material()
    let kept = ["fisken er fersk i dag", "press the button", "båten ligg ved kaia no"]
    material.add("nb", sentences: ["båten ligger ved kaia nå"])
    material.add("nn", sentences: kept + ["press the button to start again"])
    material.add(
      "en", sentences: ["one", "two", "three", "four"].map { "the boat is at pier \($0)" })
    let english = Set(["press", "the", "button"].map { material.number($0) })
    let (nb, nn, en) = (0, 1, 2)
    // Of a sentence that is not English, the sister language is surer than of its own.
    let scorer = StretchScorer { words in
      var logits: [Float] = [0, 0, 0]
      logits[english.isDisjoint(with: words) ? nb : en] = 7
      return logits
    }
    var parts = material.parts
    let removed = await ForeignSentences(scorer: scorer, varieties: try varieties())
      .remove(from: &parts)
    #expect(removed == 1)
    #expect(parts[nn].sentenceCount == 3)
    for index in kept.indices {
      #expect(Array(parts[nn].sentence(index)) == Array(material.parts[nn].sentence(index)))
    }
    #expect(parts[nn].bytes == material.parts[nn].bytes * 3 / 4)
  }

  @Test("are words of a list that another language uses far more often, if it is not close")
  func words() throws {
    /// Enough words for a list to bear witness.
    func list(of language: String, _ own: [(String, frequency: Float)]) -> [(String, Float)] {
      let letters = Array("abcdefghijklmnopqrst").map(String.init)
      var words: [(String, Float)] = own.map { ($0.0, $0.frequency) }
      for place in 0..<20_000 {
        let parts = [place % 20, place / 20 % 20, place / 400 % 20, place / 8_000 % 20]
        words.append((parts.map { letters[$0] }.joined() + language, 1e-6))
      }
      return words
    }
    var material = Material()
    material.add("en", words: list(of: "en", [("the", 0.05), ("hotel", 0.0002)]))
    material.add("nb", words: list(of: "nb", [("ikke", 0.02)]))
    material.add(
      "nn", words: [("the", 0.001), ("ikke", 0.0005), ("hotel", 0.0001), ("ikkje", 0.02)])
    var corpus = material.corpus
    #expect(BorrowedWords(varieties: try varieties()).remove(from: &corpus) == 1)
    var left: [UInt32] = []
    corpus.parts[2].forEachListed { word, _ in left.append(word) }
    #expect(left == ["ikke", "hotel", "ikkje"].map { material.number($0) })
    #expect(corpus.parts[0].listed == material.parts[0].listed)
  }
}
