import Testing

struct HelpTests {
  static let commands = [
    "clean", "inspect", "explain", "decide", "extract", "identify", "spans", "normalize", "screen",
    "corpus", "stats", "languages", "doctor",
  ]

  @Test func helpOfTheWholeStaysAsItIs() throws {
    let run = try Winnow.run("--help")
    #expect(run.exitCode == 0)
    #expect(run.messages == "")
    try Snapshot.expect(run.text, "help.txt")
    #expect(try Winnow.run().text == run.text)
  }

  @Test(arguments: commands)
  func helpOfACommandStaysAsItIs(command: String) throws {
    let run = try Winnow.run(command, "--help")
    #expect(run.exitCode == 0)
    try Snapshot.expect(run.text, "help-\(command).txt")
    #expect(try Winnow.run("help", command).text == run.text)
  }

  @Test(arguments: commands)
  func helpHasAnExample(command: String) throws {
    #expect(try Winnow.run(command, "--help").text.contains("EXAMPLES:\n  winnow \(command)"))
  }

  @Test func theVersionNamesEverythingThatShapesResults() throws {
    let run = try Winnow.run("--version")
    #expect(run.exitCode == 0)
    let version =
      /winnow \d+\.\d+\.\d+\nICU \d+\.\d+(\.\d+)*, Unicode \d+\.\d+(\.\d+)*\nmodel [0-9a-f]+, \d+ languages\n/
    #expect(run.text.wholeMatch(of: version) != nil, "\(run.text)")
  }

  @Test(arguments: [
    ["nonsense"], ["clean", "--nonsense"], ["identify", "--top", "0"], ["explain"],
    ["explain", "page.txt"], ["explain", "page.txt:0"], ["inspect", "--width", "-1"],
    ["clean", "--format", "yaml"],
  ])
  func whatIsNotUnderstoodEndsWith64(arguments: [String]) throws {
    let run: Winnow.Run
    switch arguments.count {
    case 1: run = try Winnow.run(arguments[0])
    case 2: run = try Winnow.run(arguments[0], arguments[1])
    default: run = try Winnow.run(arguments[0], arguments[1], arguments[2])
    }
    #expect(run.exitCode == 64)
    #expect(run.text == "")
    #expect(run.messages.hasPrefix("Error: "))
  }
}
