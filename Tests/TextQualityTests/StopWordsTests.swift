import Testing
import TextQuality

struct StopWordsTests {
  @Test(arguments: [
    ("en", ["the", "and", "of"]), ("nl", ["de", "het", "een"]), ("ru", ["и", "не", "в"]),
    ("ar", ["في", "من", "على"]), ("hi", ["के", "में", "है"]), ("th", ["ที่", "และ", "ใน"]),
    ("zh-Hans", ["的", "是", "在"]), ("ko", ["수", "이"]), ("tr", ["bir", "ve", "bu"]),
  ])
  func theFirstWordsOfALanguageAreItsSmallWords(language: String, words: [String]) throws {
    let list = try #require(StopWords(language: language))
    for word in words {
      #expect(list.words.prefix(max(list.head, 12)).contains(word), "\(language) \(word)")
      #expect(list.contains(word))
    }
  }

  @Test func aTagFallsBackToALessSpecialOne() throws {
    #expect(StopWords(language: "nl-BE")?.words == StopWords(language: "nl")?.words)
    #expect(StopWords(language: "sr-Latn-RS")?.words == StopWords(language: "sr-Latn")?.words)
    #expect(StopWords(language: "und") == nil)
    #expect(StopWords(language: "") == nil)
  }

  @Test func listsAreWellFormed() throws {
    #expect(StopWords.languages.count > 150)
    for language in StopWords.languages {
      let list = try #require(StopWords(language: language))
      #expect((20...100).contains(list.words.count), "\(language)")
      #expect(Set(list.words).count == list.words.count, "\(language)")
      #expect((0..<1).contains(list.density), "\(language)")
      #expect((8...100).contains(list.head), "\(language)")
      for word in list.words {
        #expect(word == word.lowercased() && !word.contains(" ") && !word.isEmpty)
      }
    }
  }
}
