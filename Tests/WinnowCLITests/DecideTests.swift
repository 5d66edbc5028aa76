import Testing

struct DecideTests {
  private func records(_ folder: Folder, policy: String = "keep-all") throws {
    try folder.write(CleanTests.page, to: "page.txt")
    let run = try Winnow.run(
      "clean", "page.txt", "--policy", policy, "--format", "jsonl", in: folder)
    try folder.write(run.output, to: "records.jsonl")
  }

  @Test func storedRecordsAreDecidedAgain() throws {
    let folder = try Folder()
    try records(folder)
    let text = try Winnow.run("decide", "records.jsonl", "--format", "text", in: folder)
    #expect(text.exitCode == 0)
    #expect(text.output == (try Winnow.run("clean", "page.txt", in: folder)).output)
    let again = try Winnow.run("decide", "records.jsonl", "--policy", "article", in: folder)
    let fresh = try Winnow.run("clean", "page.txt", "--format", "jsonl", in: folder)
    #expect(again.text == fresh.text)
  }

  @Test func decidingTheSameWayChangesNothing() throws {
    let folder = try Folder()
    try records(folder, policy: "article")
    let again = try Winnow.run("decide", "records.jsonl", in: folder)
    #expect(again.output == (try folder.read("records.jsonl")))
  }

  @Test func whatIsDroppedIsInNeitherText() throws {
    let folder = try Folder()
    try records(folder)
    try folder.write(
      "extends = \"article\"\n[risks]\n\"language.foreign\" = \"dropped\"\n", to: "mine.toml")
    let run = try Winnow.run(
      "decide", "records.jsonl", "--policy", "mine.toml", "--format", "text", "--set-aside",
      "rest.jsonl", in: folder)
    #expect(!run.text.contains("Wie boter"))
    #expect(!String(decoding: try folder.read("rest.jsonl"), as: UTF8.self).contains("Wie boter"))
    let clean = try Winnow.run(
      "clean", "page.txt", "--policy", "mine.toml", "--set-aside", "rest2.jsonl", in: folder)
    #expect(clean.output == run.output)
    #expect(try folder.read("rest.jsonl") != folder.read("page.txt"))
  }

  @Test func whatIsNoRecordIsReportedAndTheRestDecided() throws {
    let folder = try Folder()
    try records(folder)
    let record = String(decoding: try folder.read("records.jsonl"), as: UTF8.self)
    try folder.write("{\"text\":\"a\"}\n\(record){\n", to: "mixed.jsonl")
    let run = try Winnow.run("decide", "mixed.jsonl", "--format", "text", in: folder)
    #expect(run.exitCode == 1)
    #expect(run.text.contains("The bees come back"))
    #expect(
      run.messages.hasPrefix(
        "winnow: mixed.jsonl:1: no record of 'winnow clean --format jsonl'\nwinnow: mixed.jsonl:3: "
      ))
  }

  @Test func aPolicyFileIsReadWithItsLines() throws {
    let folder = try Folder()
    try records(folder)
    try folder.write("[roles]\ncaptoin = 0.5\n", to: "mine.toml")
    for command in ["clean", "decide", "inspect"] {
      let run = try Winnow.run(command, "--policy", "mine.toml", "records.jsonl", in: folder)
      #expect(run.exitCode == 64)
      #expect(run.text == "")
      #expect(run.messages.hasPrefix("winnow: mine.toml:2: unknown role \"captoin\"; known are "))
    }
    let missing = try Winnow.run("clean", "--policy", "none.toml", "page.txt", in: folder)
    #expect(missing.exitCode == 64)
    #expect(missing.messages.hasPrefix("winnow: none.toml: "))
  }

  @Test func explainShowsNeighboursAndLimits() throws {
    let folder = try Folder()
    try folder.write(CleanTests.page, to: "page.txt")
    try folder.write(
      "extends = \"keep-all\"\n[quality]\ngopher = \"set-aside\"\n[scores]\n\"quality.gopher.words\" = { below = 500 }\n",
      to: "mine.toml")
    let run = try Winnow.run("explain", "page.txt:2", "--policy", "mine.toml", in: folder)
    #expect(run.text.hasPrefix("before  "))
    #expect(run.text.contains("The bees come back"))
    #expect(run.text.contains("after  "))
    #expect(run.text.contains("because  quality.gopher.words "))
    #expect(run.text.contains(" is below 500.00\n"))
    let first = try Winnow.run("explain", "page.txt:1", in: folder)
    #expect(first.text.hasPrefix("before  the text begins here\n"))
  }
}
