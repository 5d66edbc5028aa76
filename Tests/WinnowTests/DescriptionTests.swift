import Testing
import Winnow

/// What a program prints of results.
@Suite struct DescriptionTests {
  @Test(
    arguments: [
      ([:], "[:]"), (["value": "2024-03-14"], #"["value": "2024-03-14"]"#),
      (
        ["sprecher": "Zoë \"Z\" Öz", "n": 2, "x": 0.5, "ok": true, "所": ["東京", 3, []]],
        #"["n": 2, "ok": true, "sprecher": "Zoë \"Z\" Öz", "x": 0.5, "所": ["東京", 3, []]]"#
      ),
    ] as [(AnnotationData, String)])
  func dataIsPrintedAsItIsWritten(data: AnnotationData, text: String) {
    #expect("\(data)" == text)
    #expect("\([data])" == "[\(text)]")
  }

  /// Where it is kept in another form than in a dictionary.
  @Test func dataOfThePipelineIsPrintedByName() throws {
    let result = Pipeline().run(Document(text: "Пора идти домой, уже темно.\n"))
    let main = try #require(result.annotations.first { $0.type == .mainLanguage })
    #expect("\(main.data)" == #"["language": "ru"]"#)
    let role = try #require(result.annotations.first { $0.type.family == "role" })
    #expect("\(role.data)".hasPrefix(#"["content": "#) && !"\(role.data)".contains("Storage"))
  }

  @Test func aReasonNamesItsRuleAndBothNumbers() {
    let reason = Reason(rule: "role.caption", score: 0.75, threshold: 0.5)
    #expect("\([reason])" == "[role.caption 0.75 against 0.5]")
  }

  @Test(arguments: [(-1, "h1"), (0, "h1"), (1, "h1"), (6, "h6"), (7, "h6")])
  func everyLevelOfAHeadingHasAName(level: Int, name: String) {
    #expect(PageBlock.Kind.heading(level: level).name == name)
    #expect(PageBlock.Kind(name: name)?.name == name)
    #expect((PageBlock.Kind(name: name) == .heading(level: level)) == (1...6).contains(level))
  }
}
