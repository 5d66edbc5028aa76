import Testing

@testable import LanguageTraining

struct ReservedDomainsTests {
  @Test func sitesGetAnEndingThatIsInUse() {
    for text in ["mail an info@markt.example.", "https://markt.example/x?a=1", "(markt.example)"] {
      let replaced = ReservedDomains.replaced(in: text)
      #expect(!replaced.contains(".example"))
      #expect(replaced.contains("markt."))
      #expect(replaced.hasSuffix(text.suffix(1)))
    }
    let several = ReservedDomains.replaced(in: "пишите: a@марка.example или b@марка.example")
    let endings = several.split(separator: " ").filter { $0.contains("@") }.map {
      $0.dropFirst(2)
    }
    #expect(endings.count == 2 && endings[0] == endings[1])
  }

  @Test(arguments: [
    "See the .example above.", "no site at all", "file.examples", "an example. Of course", "",
  ])
  func wordsStayAsTheyAre(text: String) {
    #expect(ReservedDomains.replaced(in: text) == text)
  }
}
