import Testing

/// What `inspect`, `explain`, `spans` and `languages` show.
struct ViewTests {
  @Test func inspectShowsAMarginBesideEachLine() throws {
    let run = try Winnow.run("inspect", input: CleanTests.page.utf8)
    #expect(run.exitCode == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.first?.hasPrefix("<stdin>  en ") == true)
    let stray = lines.first { $0.contains("Wie boter") }
    #expect(stray?.hasPrefix("    4 - ") == true)
    #expect(stray?.contains(" nl ") == true)
    #expect(stray?.contains(" language.foreign ") == true)
    #expect(lines.first { $0.contains("The bees") }?.hasPrefix("    1 + ") == true)
  }

  @Test func inspectCountsWhatIsDropped() throws {
    let folder = try Folder()
    try folder.write(CleanTests.page, to: "page.txt")
    try folder.write("[languages]\nwanted = [\"nl\"]\nto = \"dropped\"\n", to: "dutch.toml")
    let run = try Winnow.run("inspect", "page.txt", "--policy", "dutch.toml", in: folder)
    let lines = run.text.split(separator: "\n")
    #expect(lines[0].hasSuffix("  1 kept, 0 set aside, 3 dropped"))
    #expect(lines.dropFirst(2).count { $0.dropFirst(6).hasPrefix("+ ") } == 1)
    let plain = try Winnow.run("inspect", "page.txt", in: folder)
    #expect(plain.text.contains("  3 kept, 1 set aside\n"))
  }

  /// The names of quality rules are longer than the column.
  @Test func inspectPartsLongReasonsFromTheText() throws {
    let folder = try Folder()
    try folder.write(CleanTests.page, to: "page.txt")
    try folder.write(
      "[scores]\n\"quality.gopher-redpajama.stop-words\" = { below = 500 }\n", to: "mine.toml")
    let run = try Winnow.run("inspect", "page.txt", "--policy", "mine.toml", in: folder)
    #expect(run.text.contains(/quality\.gopher-redpajama\.stop-words \d\.00 The bees come back/))
    let narrow = try Winnow.run(
      "inspect", "page.txt", "--policy", "mine.toml", "--width", "90", in: folder)
    #expect(narrow.text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 90 })
  }

  @Test func coloursAreForTerminalsOrForWhoAsks() throws {
    let escape = "\u{1B}["
    #expect(try !Winnow.run("inspect", input: CleanTests.page.utf8).text.contains(escape))
    let colored = try Winnow.run("inspect", "--color", "always", input: CleanTests.page.utf8)
    #expect(colored.text.contains(escape))
    let plain = colored.text.replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(plain == (try Winnow.run("inspect", input: CleanTests.page.utf8).text))
  }

  @Test func inspectCutsLinesWhereItIsTold() throws {
    let run = try Winnow.run("inspect", "--width", "80", input: CleanTests.page.utf8)
    let lines = run.text.split(separator: "\n")
    #expect(lines.contains { $0.hasSuffix("…") })
    #expect(lines.allSatisfy { $0.unicodeScalars.count <= 80 })
  }

  @Test func whatATextHoldsNeverActsOnTheTerminal() throws {
    let run = try Winnow.run("inspect", input: "The bees\u{1B}]0;dance\u{7} in the hive.\n".utf8)
    #expect(run.text.contains("The bees␛]0;dance␇ in the hive."))
    #expect(!run.text.contains("\u{1B}"))
  }

  /// Types and the names of details, too, come from other programs.
  @Test func whatAnAnnotatorSaysNeverActsOnTheTerminal() throws {
    let answer = #"""
      {"annotations":[{"start":0,"end":3,"type":"my.kind","data":{"k\u001b[2J":"v\u001b[2J"}}]}
      """#
    let folder = try Folder()
    try folder.write("The bees dance.\n", to: "page.txt")
    try folder.write(answer + "\n", to: "answer")
    let run = try Winnow.run(
      "explain", "page.txt:1", "--annotator", "read -r line; cat answer", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.text.contains("k␛[2J v␛[2J"))
    #expect(!run.text.contains("\u{1B}"))
  }

  @Test func explainShowsEvidenceAndReasons() throws {
    let folder = try Folder()
    try folder.write(CleanTests.page, to: "page.txt")
    let run = try Winnow.run("explain", "page.txt:4", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.text.contains("Wie boter op zijn hoofd heeft"))
    #expect(run.text.contains("    decision set aside\n"))
    #expect(run.text.contains("    because  language.foreign "))
    #expect(run.text.contains("    evidence language.foreign "))
    let kept = try Winnow.run("explain", "page.txt:1", in: folder)
    #expect(kept.text.contains("    decision kept\n"))
    #expect(!kept.text.contains("because"))
  }

  @Test func explainFindsLinesOfRecords() throws {
    let folder = try Folder()
    try folder.write(
      #"{"text":"The bees dance."}"# + "\n" + #"{"text":"Erste Zeile.\nZweite Zeile."}"# + "\n",
      to: "pages.jsonl")
    let run = try Winnow.run("explain", "pages.jsonl:2:2", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.text.contains("Zweite Zeile."))
    #expect(run.text.contains("before  ") && run.text.contains("Erste Zeile."))
    #expect(!run.text.contains("The bees"))
    let beyond = try Winnow.run("explain", "pages.jsonl:3:1", in: folder)
    #expect(beyond.exitCode == 1)
    #expect(beyond.messages == "winnow: pages.jsonl: there is no record 3\n")
    let vague = try Winnow.run("explain", "pages.jsonl:2", in: folder)
    #expect(vague.exitCode == 64)
    #expect(vague.messages == "winnow: pages.jsonl holds records; give FILE:RECORD:LINE\n")
  }

  @Test(arguments: [#""id":"hive","#, ""])
  func linesBeyondTheEndOfARecordAreNamedByTheirPlace(id: String) throws {
    let folder = try Folder()
    try folder.write("{\"text\":\"\"}\n{\(id)\"text\":\"one\\ntwo\"}\n", to: "pages.jsonl")
    let run = try Winnow.run("explain", "pages.jsonl:2:3", in: folder)
    #expect(run.exitCode == 1)
    #expect(run.messages == "winnow: pages.jsonl:2:3: there are 2 lines only\n")
  }

  @Test func linesThatEndInCRHaveNumbersOfTheirOwn() throws {
    let folder = try Folder()
    try folder.write(CleanTests.page.replacing("\n", with: "\r"), to: "old.txt")
    let rows = try Winnow.run("inspect", "old.txt", in: folder).text.split(separator: "\n")
    #expect(rows.dropFirst(2).map { $0.prefix(5) } == ["    1", "    2", "    4", "    6"])
    let run = try Winnow.run("explain", "old.txt:4", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.text.contains("Wie boter"))
  }

  @Test func linesBeyondTheEndAreNamed() throws {
    let run = try Winnow.run("explain", "3", input: "one\ntwo\n".utf8)
    #expect(run.exitCode == 1)
    #expect(run.messages == "winnow: <stdin>:3: there are 2 lines only\n")
  }

  @Test func spansCutOutTheForeignStretch() throws {
    let text =
      "The bees come back to the hive and dance for the others 🙂. They say where the flowers are. "
      + "Wie boter op zijn hoofd heeft, moet uit de zon blijven. The others follow the dancer, learn "
      + "the way and fly to the same flowers in the meadow behind the house."
    let run = try Winnow.run("spans", input: #"{"id":"x","text":"\#(text)"}"#.utf8)
    #expect(run.text.hasPrefix(#"{"id":"x","main_language":"en","#))
    let match = try #require(
      run.text.firstMatch(of: /"start":(\d+),"end":(\d+),"lang":"nl"/))
    let scalars = Array(text.unicodeScalars)
    let range = try #require(Int(match.1))..<(try #require(Int(match.2)))
    let stretch = String(String.UnicodeScalarView(scalars[range]))
    #expect(stretch.contains("hoofd heeft, moet uit de zon"))
    #expect(!stretch.contains("bees"))
    #expect(!stretch.contains("follow"))
  }

  @Test func languagesHaveScriptQualityAndName() throws {
    let run = try Winnow.run("languages")
    #expect(run.exitCode == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count >= 200)
    #expect(lines.contains { $0.wholeMatch(of: /nl\tLatn\t9\d\.\d\tDutch/) != nil })
    #expect(lines.contains { $0.wholeMatch(of: /ru\tCyrl\t\d+\.\d\tRussian/) != nil })
    #expect(
      lines.contains { $0.wholeMatch(of: /zh-Hans\tHans\t\d+\.\d\tChinese \(Simplified\)/) != nil })
    #expect(lines.contains { $0.wholeMatch(of: /kab\tLatn\t\d+\.\d\tKabyle/) != nil })
    #expect(lines.contains("br\tLatn\t-\tBreton"))
    #expect(lines.allSatisfy { $0.split(separator: "\t").count == 4 })
    #expect(try Winnow.run("languages", "--names-in", "nl").text.contains("\tNederlands\n"))
    for code in ["nonsense", ""] {
      let unknown = try Winnow.run("languages", "--names-in", code)
      #expect(unknown.exitCode == 64)
      #expect(unknown.messages == "winnow: unknown language \"\(code)\"\n")
    }
  }
}
