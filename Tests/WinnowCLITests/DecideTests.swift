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

  /// Also where rules about lines and about the whole document go different ways, and a menu went
  /// before either was asked.
  @Test(arguments: ["set-aside", "dropped"])
  func decidingTheSameWayChangesNothingWithQualityRules(stream: String) throws {
    let folder = try Folder()
    let menu = "Home\nAbout us\nContact\n\n"
    // Words of a policy, in a line that belongs to the page.
    let notice = "\nThe bees use cookies that the keeper left for them on the sill.\n"
    try folder.write(menu + CleanTests.page + notice, to: "page.txt")
    try folder.write(
      """
      extends = "article"
      [quality]
      c4 = "set-aside"
      gopher = "\(stream)"
      [scores]
      "quality.gopher.words" = { below = 500 }
      """, to: "p.toml")
    let fresh = try Winnow.run(
      "clean", "page.txt", "--policy", "p.toml", "--format", "jsonl", in: folder)
    #expect(fresh.text.contains(#""rule":"quality.c4.policy""#))
    #expect(fresh.text.contains(#""rule":"quality.gopher.words""#))
    #expect(fresh.text.contains(#""clean":"""#))
    try folder.write(fresh.output, to: "records.jsonl")
    let again = try Winnow.run("decide", "records.jsonl", "--policy", "p.toml", in: folder)
    #expect(again.text == fresh.text)
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

  /// A record without a clean text ended the writing before what was set aside: its text was in
  /// neither output.
  @Test(arguments: ["Home\nContact\n", "Главная\nКонтакты\n", "ホーム\nお問い合わせ\n"])
  func whatIsSetAsideWholeIsInTheOtherFile(text: String) throws {
    let folder = try Folder()
    try folder.write(text, to: "menu.txt")
    try folder.write(
      "[scores]\n\"quality.gopher.words\" = { below = 50 }\n", to: "long.toml")
    let fresh = try Winnow.run(
      "clean", "menu.txt", "--policy", "long.toml", "--set-aside", "1", in: folder)
    #expect(fresh.text == "")
    let records = try Winnow.run(
      "clean", "menu.txt", "--policy", "long.toml", "--format", "jsonl", in: folder)
    try folder.write(records.output, to: "records.jsonl")
    for format in ["text", "jsonl"] {
      let run = try Winnow.run(
        "decide", "records.jsonl", "--policy", "long.toml", "--format", format, "--set-aside", "2",
        in: folder)
      #expect(run.exitCode == 0)
      #expect(try folder.read("2") == folder.read("1"))
    }
  }

  /// Records of JSON lines have no `id` but their own.
  @Test func whatIsSetAsideNamesItsRecord() throws {
    let folder = try Folder()
    let text = #""text":"The bees dance.\nWie boter op zijn hoofd heeft, moet uit de zon.\n""#
    try folder.write(
      "{\(text)}\n{\"id\":7,\(text)}\n{\"source\":\"hive\",\(text)}\n", to: "pages.jsonl")
    let records = try Winnow.run("clean", "pages.jsonl", "--policy", "keep-all", in: folder)
    try folder.write(records.output, to: "records.jsonl")
    try folder.write("[languages]\nwanted = [\"en\"]\nfrom = 0\n", to: "english.toml")
    _ = try Winnow.run(
      "decide", "records.jsonl", "--policy", "english.toml", "--set-aside", "rest.jsonl",
      in: folder)
    let rest = String(decoding: try folder.read("rest.jsonl"), as: UTF8.self)
    #expect(
      rest.matches(of: /"id":(.*?),"source":(.*?),"segment"/).map { "\($0.1) \($0.2)" } == [
        #""records.jsonl:1" "records.jsonl""#, #"7 "records.jsonl""#,
        #""records.jsonl:3" "hive""#,
      ])
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

  /// A limit that is no number of hundredths ended the program.
  @Test func limitsOfAnySizeAreShown() throws {
    let folder = try Folder()
    try folder.write(CleanTests.page, to: "page.txt")
    for (limit, shown) in [("below = 1e30", "below 1e+30"), ("above = -0.5", "above -0.50")] {
      try folder.write("[scores]\n\"quality.gopher.words\" = { \(limit) }\n", to: "mine.toml")
      let run = try Winnow.run(
        "explain", "page.txt:1", "--policy", "mine.toml", in: folder)
      #expect(run.exitCode == 0)
      let words = try #require(
        run.text.firstMatch(of: /because  quality.gopher.words (\S+) is (.*)\n/))
      #expect(words.2 == shown)
      #expect(
        run.text.contains(
          "evidence quality.gopher.words \(words.1), by quality/1; set aside \(shown)"))
      let report = try Winnow.run(
        "clean", "page.txt", "--policy", "mine.toml", "--report", "page.html", in: folder)
      #expect(report.exitCode == 0)
      let page = String(decoding: try folder.read("page.html"), as: UTF8.self)
      #expect(page.contains("Set aside. quality.gopher.words \(words.1) is \(shown)."))
      #expect(page.contains("<li>quality.gopher.words \(words.1); set aside \(shown)</li>"))
    }
  }
}
