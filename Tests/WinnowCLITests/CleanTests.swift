import Testing

struct CleanTests {
  /// A proverb in Dutch has strayed into an English article.
  static let page = """
    The bees come back to the hive and dance for the others in the dark.
    They say with the angle of the dance where the flowers are and how far away.

    Wie boter op zijn hoofd heeft, moet uit de zon blijven, zei mijn grootmoeder altijd.

    The others follow the dancer, learn the way and fly to the same flowers in the meadow.

    """

  @Test func strayLinesAreSetAsideWithTheirReasons() throws {
    let folder = try Folder()
    try folder.write(Self.page, to: "page.txt")
    let run = try Winnow.run("clean", "page.txt", "--set-aside", "rest.jsonl", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.messages == "")
    #expect(!run.text.contains("Wie boter"))
    #expect(run.text.contains("The bees come back"))
    #expect(run.text.contains("The others follow"))
    let rest = String(decoding: try folder.read("rest.jsonl"), as: UTF8.self)
    #expect(rest.contains(#""text":"Wie boter op zijn hoofd heeft"#))
    #expect(rest.contains(#""rule":"language.foreign""#))
    #expect(rest.contains(#""offset_unit":"codepoint""#))
  }

  @Test func ofAPageTheArticleIsLeft() throws {
    let folder = try Folder()
    try folder.write(
      """
      <title>Bees</title><nav><a href=/>Home</a></nav><main><h1>Bees</h1>
      <p>The bees come back to the hive and dance for the others in the dark.
      <p>They say with the angle of the dance where the flowers are.</main><footer>2024</footer>
      """, to: "page.html")
    let text = """
      Bees

      The bees come back to the hive and dance for the others in the dark.

      They say with the angle of the dance where the flowers are.

      """
    let run = try Winnow.run("clean", "page.html", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.text == text)
    let page = try folder.read("page.html")
    #expect(try Winnow.run("clean", "--input-format", "html", input: page).text == text)
    let place = try Winnow.run("explain", "page.html:1", in: folder)
    #expect(place.text.contains("in a menu of the page"))
    #expect(try Winnow.run("identify", "page.html", in: folder).text.hasPrefix("en\t"))
  }

  @Test func binaryDataIsSetAsideWithAMessage() throws {
    let folder = try Folder()
    try folder.write(String(repeating: "\u{1}\u{2}\u{3}\u{4}data", count: 9), to: "picture")
    let run = try Winnow.run("clean", "picture", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output.isEmpty)
    #expect(run.messages == "winnow: picture: binary data rather than text\n")
  }

  /// Records keep their fields, but for those that Winnow writes: who had one of that name is told, once.
  @Test func replacedFieldsAreNamed() throws {
    let folder = try Folder()
    let record = #"{"languages":["en"],"title":"Bees","text":"The bees dance.","clean":true}"#
    try folder.write("\(record)\n\(record)\n", to: "own.jsonl")
    let run = try Winnow.run("clean", "own.jsonl", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.text.contains(#""title":"Bees""#))
    #expect(!run.text.contains(#""clean":true"#))
    let message = "winnow: own.jsonl: fields of records are replaced: languages, clean\n"
    #expect(run.messages == message)
    let two = try Winnow.run("clean", "own.jsonl", "own.jsonl", in: folder)
    #expect(two.messages == message + message)
    #expect(try Winnow.run("clean", "--format", "text", "own.jsonl", in: folder).messages == "")
    // What Winnow wrote it may replace.
    try folder.write(run.output, to: "records.jsonl")
    #expect(try Winnow.run("clean", "records.jsonl", in: folder).messages == "")
  }

  @Test func cleaningWhatIsCleanChangesNothing() throws {
    let once = try Winnow.run("clean", input: Self.page.utf8)
    #expect(try Winnow.run("clean", input: once.output).output == once.output)
  }

  @Test func theLanguageCanBeForced() throws {
    let run = try Winnow.run("clean", "--language", "nl", input: Self.page.utf8)
    #expect(run.text.contains("Wie boter"))
    #expect(!run.text.contains("The bees"))
  }

  @Test func nothingIsSetAsideWhenNothingMayBe() throws {
    let run = try Winnow.run("clean", "--policy", "keep-all", input: Self.page.utf8)
    #expect(run.text == Self.page)
  }

  @Test func policiesNobodyKnowsAreRefused() throws {
    let run = try Winnow.run("clean", "--policy", "lax", input: Self.page.utf8)
    #expect(run.exitCode == 64)
    #expect(
      run.messages
        == "winnow: unknown policy \"lax\"; known are article, corpus, strict, keep-all\n")
  }

  @Test func textsOfSeveralDocumentsDoNotRunTogether() throws {
    let folder = try Folder()
    try folder.write("The bees come back to the hive.", to: "a.txt")
    try folder.write("They dance for the others.\n", to: "b.txt")
    let run = try Winnow.run("clean", "a.txt", "b.txt", "a.txt", in: folder)
    #expect(
      run.text == """
        The bees come back to the hive.
        They dance for the others.
        The bees come back to the hive.
        """)
  }

  @Test func recordsComeOutAsRecordsOrAsText() throws {
    let folder = try Folder()
    try folder.write(
      #"{"id":"a","body":"The bees come back to the hive.","n":1.10}"# + "\n", to: "pages.jsonl")
    let records = try Winnow.run("clean", "pages.jsonl", "--text-field", "body", in: folder)
    #expect(
      records.text.hasPrefix(
        #"{"id":"a","body":"The bees come back to the hive.","n":1.10,"main_language":"en","#))
    let text = try Winnow.run(
      "clean", "pages.jsonl", "--text-field", "body", "--format", "text", in: folder)
    #expect(text.text == "The bees come back to the hive.")
    let fromInput = try Winnow.run(
      "clean", "--input-format", "jsonl", "--text-field", "body",
      input: try folder.read("pages.jsonl"))
    #expect(fromInput.text == records.text.replacing("pages.jsonl", with: "<stdin>"))
  }
}
