import Testing

/// No output is written over an input, or over another output.
struct OutputPlaceTests {
  private let folder: Folder
  private let page = "Home\nThe bees come back to the hive and dance for the others in the dark.\n"

  init() throws {
    folder = try Folder()
  }

  @Test func aFileThatStandardInputIsReadFromIsNotOverwritten() throws {
    let file = try folder.write(page, to: "page.txt")
    for option in ["--set-aside", "--report"] {
      let run = try Winnow.run("clean", option, "page.txt", in: folder, from: file)
      #expect(run.exitCode == 64)
      #expect(run.messages == "winnow: \(option) would overwrite the input \"page.txt\"\n")
    }
    let run = try Winnow.run("decide", "--set-aside", "./page.txt", in: folder, from: file)
    #expect(run.exitCode == 64)
    #expect(try folder.read("page.txt") == Array(page.utf8))
  }

  /// A file that was appended to itself grew until the disk was full.
  @Test func anInputIsNotStandardOutput() throws {
    let file = try folder.write(page, to: "page.txt")
    let message = "winnow: standard output goes to the input \"page.txt\"\n"
    for command in ["clean", "inspect", "identify", "spans", "normalize", "screen", "stats"] {
      let run = try Winnow.run(command, "page.txt", in: folder, to: file)
      #expect(run.exitCode == 64)
      #expect(run.messages == message, "\(command)")
    }
    #expect(try Winnow.run("explain", "page.txt:1", in: folder, to: file).messages == message)
    #expect(try Winnow.run("clean", "/dev/null", in: folder, to: file).exitCode == 0)
    #expect(try folder.read("page.txt") == Array(page.utf8))
  }

  @Test func anOutputFolderHasAName() throws {
    try folder.write(page, to: "page.txt")
    let run = try Winnow.run("corpus", "page.txt", "--output", "", in: folder)
    #expect(run.exitCode == 64)
    #expect(run.messages.contains("'--output' has to name a folder."))
  }

  @Test func twoOutputsDoNotShareAFile() throws {
    try folder.write(page, to: "page.txt")
    let run = try Winnow.run(
      "clean", "page.txt", "--set-aside", "out", "--report", "./out", in: folder)
    #expect(run.exitCode == 64)
    #expect(run.messages == "winnow: --set-aside and --report are the same file\n")
    let output = try folder.write([], to: "clean.txt")
    let second = try Winnow.run(
      "clean", "page.txt", "--set-aside", "clean.txt", in: folder, to: output)
    #expect(second.exitCode == 64)
    #expect(second.messages == "winnow: --set-aside and standard output are the same file\n")
  }

  /// It made a file of that name.
  @Test(arguments: [("clean", "--set-aside"), ("clean", "--report"), ("decide", "--set-aside")])
  func aDashIsStandardOutput(command: String, option: String) throws {
    try folder.write(page, to: "page.txt")
    let run = try Winnow.run(command, "page.txt", option, "-", in: folder)
    #expect(run.exitCode == 64 && run.output.isEmpty)
    #expect(run.messages == "winnow: \(option) and standard output are the same file\n")
    #expect(throws: (any Error).self) { try folder.read("-") }
    #expect(try Winnow.run("clean", "page.txt", "--report", "./-", in: folder).exitCode == 0)
  }
}
