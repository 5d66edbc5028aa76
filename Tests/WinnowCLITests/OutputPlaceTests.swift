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
}
