import Testing
import Winnow
import WinnowIO

/// Programs of the shell as extractors and annotators.
struct ExternalProgramTests {
  private static let text = "The bées dance in the dark.\n"

  private func run(
    _ command: String, texts: [String] = [text], timeout: Duration = .seconds(20)
  ) -> [WinnowResult] {
    let pipeline = Pipeline(
      policy: .keepAll, languageAnalyzer: nil, annotators: [],
      extractors: [ExternalExtractor(command: command, timeout: timeout)])
    return texts.map { pipeline.run(Document(text: $0)) }
  }

  @Test func findsComeWithPlacesInCodePoints() throws {
    let result = run(
      #"""
      while read -r line; do
        echo '{"annotations":[{"start":4,"end":8,"type":"animal","score":0.5,"data":{"n":[1,"x"]}}]}'
      done
      """#)[0]
    #expect(result.failures == [])
    let find = try #require(result.extractions.first)
    #expect(result.text(find.sourceRanges[0]) == "bées")
    #expect(find.annotation.score == 0.5)
    #expect(find.annotation.type == "animal")
    #expect(find.annotation.data == ["n": [1, "x"]])
  }

  @Test func aProgramIsAskedOnceForEachDocument() {
    // It counts the lines it has read, in the end of what it finds.
    let results = run(
      #"n=0; while read -r line; do n=$((n+1)); echo "{\"annotations\":[{\"start\":0,\"end\":$n,\"type\":\"n\"}]}"; done"#,
      texts: [Self.text, Self.text, Self.text])
    #expect(results.map { $0.extractions.first?.annotation.range.count } == [1, 2, 3])
  }

  @Test func theRequestHoldsTheText() {
    let result = run(
      #"""
      read -r line
      case $line in
        '{"winnow":1,"task":"extract","text":"The bées dance in the dark.\n","offset_unit":"codepoint","main_language":"und","segments":[{"start":0,"end":28,"language":"und","role":"other"}]}')
          echo '{"annotations":[]}';;
        *) echo '{"error":"unexpected"}';;
      esac
      """#)[0]
    #expect(result.failures == [])
  }

  @Test(arguments: [
    ("exit 3", "the program has ended"),
    ("/nonesuch 2> /dev/null", "the program has ended"),
    ("read -r line; echo nonsense", "the answer is no JSON object"),
    (#"read -r line; echo '{"error":"no bees"}'"#, "no bees"),
    (
      "read -r line; echo '{}'",
      "the answer does not fit: the field \"annotations\" is missing, or no array"
    ),
    (
      #"read -r line; echo '{"annotations":[{"start":0,"end":99,"type":"x"}]}'"#,
      "the answer does not fit: an annotation x lies outside of the text"
    ),
    (
      #"read -r line; echo '{"annotations":[{"start":0,"end":1,"type":""}]}'"#,
      "the answer does not fit: an annotation has a type that is empty, or holds control characters"
    ),
    (
      #"read -r line; echo '{"annotations":[{"start":0,"end":1,"type":"x\u001b[2J"}]}'"#,
      "the answer does not fit: an annotation has a type that is empty, or holds control characters"
    ),
    (
      #"read -r line; echo '{"annotations":[{"start":0,"end":1}]}'"#,
      "the answer does not fit: an annotation has no type"
    ),
    (
      #"read -r line; echo '{"annotations":[{"start":0,"end":1,"type":"x","score":2}]}'"#,
      "the answer does not fit: an annotation x has a score beyond 1"
    ),
    (
      #"read -r line; echo '{"annotations":[{"start":0,"end":1,"type":"x","score":null}]}'"#,
      "the answer does not fit: an annotation x has a score that is no number"
    ),
    (
      #"read -r line; echo '{"annotations":[{"start":"0","end":1,"type":"x"}]}'"#,
      "the answer does not fit: an annotation x has a start or end that is no whole number"
    ),
    (
      #"read -r line; echo '{"annotations":[{"start":0,"end":0.5,"type":"x"}]}'"#,
      "the answer does not fit: an annotation x has a start or end that is no whole number"
    ),
    (
      #"read -r line; echo '{"annotations":[{"start":0,"end":1,"type":"x","data":{"a":null}}]}'"#,
      "the answer does not fit: an annotation x has null or an object in its data"
    ),
    (
      #"read -r line; echo '{"annotations":[{"start":0,"end":1,"type":"x","data":{"a":[1,null]}}]}'"#,
      "the answer does not fit: an annotation x has null or an object in its data"
    ),
    (
      #"read -r line; printf '{"annotations":[]}\n{}\n'"#, "the program has answered more than once"
    ),
  ])
  func whatGoesWrongIsReportedAndTheDocumentIsThere(command: String, message: String) {
    for result in run(command, texts: [Self.text, Self.text]) {
      #expect(result.cleanText == Self.text)
      #expect(result.failures == [Failure(by: command, message: message)])
    }
  }

  @Test func aProgramThatTakesTooLongIsEnded() {
    let result = run("sleep 60 & wait", timeout: .milliseconds(200))[0]
    #expect(result.failures.map(\.message) == ["no answer within 0.2 seconds"])
  }

  /// What comes of three documents where a program answers the first and the last, and to the one between them does
  /// something else.
  private func runOnThree(_ other: String) -> [WinnowResult] {
    run(
      """
      while read -r line; do
        case $line in
          *between*) \(other);;
          *) echo '{"annotations":[{"start":0,"end":3,"type":"ok"}]}';;
        esac
      done
      """, texts: ["one\n", "between\n", "two\n"])
  }

  /// The answer about one document must not be taken for that about the next.
  @Test func afterACrashTheNextDocumentIsAnswered() {
    let results = runOnThree("exit 1")
    #expect(results.map(\.extractions.count) == [1, 0, 1])
    #expect(results.map(\.failures.count) == [0, 1, 0])
  }

  /// A second line would be taken for the answer about the next document.
  @Test func aSecondAnswerIsNotTakenForThatAboutTheNextDocument() {
    let results = runOnThree(#"printf '{"annotations":[]}\n{"annotations":[]}\n'"#)
    #expect(results.map(\.extractions.count) == [1, 0, 1])
    #expect(
      results.map { $0.failures.map(\.message) }
        == [[], ["the program has answered more than once"], []])
  }

  /// A program that ends after some documents, as one that leaks memory does, loses none of them.
  @Test func aProgramThatEndsNowAndThenIsAskedOnceMore() {
    let results = run(
      #"""
      read -r line; echo '{"annotations":[{"start":0,"end":3,"type":"ok"}]}'
      """#, texts: ["one\n", "two\n", "three\n"])
    #expect(results.map(\.extractions.count) == [1, 1, 1])
    #expect(results.flatMap(\.failures) == [])
  }

  /// A document of several rounds and passages must not take a time-out for each of them.
  @Test func anAnnotatorThatFailedIsAskedNoMoreAboutTheDocument() throws {
    let log = try TemporaryFile([UInt8]())
    let command = "echo asked >> \(log.path); sleep 60"
    let page = String(repeating: "The bees dance in the dark.\n", count: 20_000) + "Back\nTop\n"
    let pipeline = Pipeline(
      languageAnalyzer: nil,
      annotators: [
        RoleAnnotator(), ExternalAnnotator(command: command, timeout: .seconds(2)),
      ])
    let result = pipeline.run(Document(text: page))
    #expect(result.failures == [Failure(by: command, message: "no answer within 2.0 seconds")])
    #expect(!result.setAside.isEmpty)
    #expect(String(decoding: try log.bytes, as: UTF8.self) == "asked\n")
  }

  @Test func aLongTextGoesThrough() {
    let long = String(repeating: "The bees dance in the dark.\n", count: 20_000)
    let result = run(
      #"while read -r line; do echo '{"annotations":[{"start":0,"end":3,"type":"ok"}]}'; done"#,
      texts: [long])[0]
    #expect(result.failures == [])
    #expect(result.extractions.count == 1)
  }

  @Test func anAnnotatorDecidesWithAPolicy() {
    let command =
      #"""
      while read -r line; do
        case $line in
          *Buy*) echo '{"annotations":[{"start":28,"end":40,"type":"shop.offer","score":0.9}]}';;
          *) echo '{"annotations":[]}';;
        esac
      done
      """#
    let policy = Policy(name: "shop", rules: ["shop.*": .init(threshold: 0.5)])
    let pipeline = Pipeline(
      policy: policy, languageAnalyzer: nil, annotators: [ExternalAnnotator(command: command)])
    let result = pipeline.run(Document(text: Self.text + "Buy bees now\nThey fly far.\n"))
    #expect(result.failures == [])
    #expect(result.cleanText == Self.text + "They fly far.\n")
    #expect(result.setAside[0].decision.reasons.map(\.rule) == ["shop.offer"])
  }
}
