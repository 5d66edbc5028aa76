import Foundation
import Testing
import TestSupport

/// The command over many files: killed at any moment, it ends with the same files.
struct CorpusTests {
  private func corpus(in folder: Folder, documents: Int) throws {
    var generator = TextGenerator(seed: 17)
    var lines = ""
    for number in 0..<documents {
      let text = (0..<3).map { _ in generator.line() }.joined(separator: "\\n")
        .replacing("\\n", with: "\u{1}").replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        .unicodeScalars.map { $0.value < 0x20 && $0 != "\u{1}" ? " " : String($0) }.joined()
        .replacing("\u{1}", with: "\\n")
      lines += "{\"id\":\(number),\"text\":\"\(text)\"}\n"
      if number % 50 == 7 { lines += "{\n" }
    }
    try folder.write(lines, to: "pages.jsonl")
    try folder.write("The bees come back to the hive.\n\nThey dance for the others.\n", to: "a.txt")
  }

  private func files(_ folder: Folder, _ name: String) throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    let url = folder.url.appendingPathComponent(name)
    for file in try FileManager.default.contentsOfDirectory(atPath: url.path)
    where file != ".winnow" {
      files[file] = [UInt8](try Data(contentsOf: url.appendingPathComponent(file)))
    }
    return files
  }

  private static let arguments = [
    "corpus", "pages.jsonl", "a.txt", "--workers", "2", "--checkpoint", "0", "--write",
    "clean,set-aside,csv",
  ]

  private func process(_ folder: Folder, output: String) -> Process {
    let process = Process()
    process.executableURL = Winnow.program
    process.arguments = Self.arguments + ["--output", output]
    process.currentDirectoryURL = folder.url
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// More of the same, with the optimised command and 50 kills, is in `.ci/stories`.
  @Test func aRunThatIsKilledEndsWithTheSameFiles() throws {
    let folder = try Folder()
    try corpus(in: folder, documents: 600)
    let start = ContinuousClock.now
    let undisturbed = process(folder, output: "wanted")
    try undisturbed.run()
    undisturbed.waitUntilExit()
    // Some records are no JSON.
    #expect(undisturbed.terminationStatus == 1)
    let wanted = try files(folder, "wanted")
    #expect(wanted.count == 6)
    let time = ContinuousClock.now - start
    var random = SplitMix64(seed: UInt64(ProcessInfo.processInfo.processIdentifier))
    var kills = 0
    for _ in 0..<6 {
      let run = process(folder, output: "out")
      try run.run()
      let share = Double.random(in: 0...0.7, using: &random)
      let components = time.components
      let seconds = Double(components.seconds) + Double(components.attoseconds) / 1e18
      Thread.sleep(forTimeInterval: share * seconds)
      if run.isRunning {
        kill(run.processIdentifier, SIGKILL)
        kills += 1
      }
      run.waitUntilExit()
    }
    let last = process(folder, output: "out")
    try last.run()
    last.waitUntilExit()
    #expect(last.terminationStatus == 1)
    #expect(try files(folder, "out") == wanted, "after \(kills) kills")
  }

  @Test func aSummaryNamesTheErrors() throws {
    let folder = try Folder()
    try folder.write("{\"text\":\"The bees come back.\"}\n{\n", to: "pages.jsonl")
    let run = try Winnow.run("corpus", "pages.jsonl", "--output", "out", in: folder)
    #expect(run.exitCode == 1)
    #expect(run.messages == "winnow: 1 document, 1 error: out/errors.jsonl\n")
    let errors = String(decoding: try folder.read("out/errors.jsonl"), as: UTF8.self)
    #expect(
      errors.hasPrefix(
        #"{"file":"pages.jsonl","line":2,"offset":31,"cause":"invalid JSON at byte "#)
    )
    #expect(errors.count { $0 == "\n" } == 1)
  }

  @Test func twoRunsDoNotShareAFolder() throws {
    let folder = try Folder()
    try folder.write("The bees come back to the hive.\n", to: "a.txt")
    _ = try Winnow.run("corpus", "a.txt", "--output", "out", in: folder)
    try folder.write("The bees come back to the hive, and more.\n", to: "a.txt")
    let changed = try Winnow.run("corpus", "a.txt", "--output", "out", in: folder)
    #expect(changed.exitCode == 1)
    #expect(
      changed.messages
        == "winnow: out: not what the run there began with: input a.txt; --restart begins anew\n"
    )
    #expect(
      try Winnow.run("corpus", "a.txt", "--output", "out", "--restart", in: folder).exitCode == 0)
  }

  /// What had been read from one pipe was taken for what came through the next.
  @Test func aFinishedRunOverStandardInputIsNotTakenUp() throws {
    let folder = try Folder()
    func run(_ text: String, _ more: String = "--checkpoint=1") throws -> Winnow.Run {
      try Winnow.run(
        "corpus", "--input-format", "lines", "--output", "out", more, input: text.utf8, in: folder)
    }
    #expect(try run("The bees come back to the hive.\n").exitCode == 0)
    let second = try run("The others follow the dancer.\n")
    #expect(second.exitCode == 1)
    #expect(
      second.messages == """
        winnow: out: the run there is finished, and whether <stdin> is the same nothing says; \
        --restart begins anew

        """)
    #expect(try run("The others follow the dancer.\n", "--restart").exitCode == 0)
    let clean = String(decoding: try folder.read("out/clean.jsonl"), as: UTF8.self)
    #expect(clean.contains("The others") && !clean.contains("The bees"))
  }

  @Test func beginningAnewLeavesNothingOfTheRunBefore() throws {
    let folder = try Folder()
    try folder.write("The bees come back to the hive.\n", to: "a.txt")
    _ = try Winnow.run(
      "corpus", "a.txt", "--output", "out", "--write", "clean,text,csv", in: folder)
    try folder.write("mine", to: "out/notes.txt")
    _ = try Winnow.run(
      "corpus", "a.txt", "--output", "out", "--write", "clean", "--compress", "gzip", "--restart",
      in: folder)
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.url.path + "/out")
    #expect(
      left.filter { $0 != ".winnow" }.sorted()
        == ["clean.jsonl.gz", "errors.jsonl", "notes.txt", "report.html", "stats.json"])
  }

  /// A variable that is not set made a long run that kept nothing.
  @Test(arguments: ["", "clean,"])
  func outputsWithoutANameAreRefused(names: String) throws {
    let folder = try Folder()
    try folder.write("The bees come back to the hive.\n", to: "a.txt")
    let run = try Winnow.run(
      "corpus", "a.txt", "--output", "out", "--write", names, in: folder)
    #expect(run.exitCode == 64)
    #expect(run.messages.hasPrefix("winnow: unknown output \"\"; known are clean, text"))
  }

  @Test func aDryRunWritesNothing() throws {
    let folder = try Folder()
    try folder.write("The bees come back to the hive.\n", to: "a.txt")
    let run = try Winnow.run("corpus", ".", "--dry-run", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.text.hasPrefix("documents 1, errors 0\n"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["a.txt"])
  }

  @Test func namesInRecordsLeadNowhere() throws {
    let folder = try Folder()
    try folder.write(
      #"{"id":"../../escape","text":"The bees come back to the hive."}"# + "\n", to: "pages.jsonl")
    let run = try Winnow.run(
      "corpus", "pages.jsonl", "--output", "a/b/out", "--write", "clean,text,dolma", in: folder)
    #expect(run.exitCode == 0)
    let found = try #require(FileManager.default.enumerator(atPath: folder.url.path))
      .compactMap { $0 as? String }.filter { !$0.contains("a/b/out") }
    #expect(found.sorted() == ["a", "a/b", "pages.jsonl"])
  }

  @Test func statisticsAreATableOrJSON() throws {
    let text = "The bees come back to the hive and dance for the others in the dark.\n"
    let table = try Winnow.run("stats", input: text.utf8)
    #expect(
      table.text.hasPrefix("documents 1, errors 0\nbytes     \(text.utf8.count), set aside 0"))
    #expect(table.text.contains("\nen  "))
    let json = try Winnow.run("stats", "--json", input: text.utf8)
    #expect(
      json.text.contains(#""total":{"documents":1,"segments":1,"bytes":\#(text.utf8.count),"#))
  }

  @Test func theDoctorFindsTheToolInGoodHealth() throws {
    let run = try Winnow.run("doctor")
    #expect(run.exitCode == 0)
    #expect(run.text.hasPrefix("winnow\t"))
    #expect(run.text.hasSuffix("check\tpassed\n"))
  }

  @Test func theDoctorTellsWhichLoopsRun() throws {
    for (name, line) in [
      ("reference", "kernels\treference, text reference\n"),
      ("refrence", "(WINNOW_KERNELS names none that this machine has)\n"),
    ] {
      let run = try Winnow.run("doctor", environment: ["WINNOW_KERNELS": name])
      #expect(run.text.contains(line))
    }
  }

  /// In a container that may use two of 64 processors, a run began 64 threads.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/taskset")))
  func theProcessorsAreThoseTheProgramMayUse() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/taskset")
    process.arguments = ["1", Winnow.program.path, "doctor"]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(text.contains("processors\t1\n"))
  }

  @Test func aReportOfADocumentHasItsWholeText() throws {
    let folder = try Folder()
    let page =
      "The bees <come> back & dance for the others in the dark.\n\nWie boter op zijn "
      + "hoofd heeft, moet uit de zon blijven, zei mijn grootmoeder altijd.\n\u{202E}evil\u{202C}\n"
    try folder.write(page, to: "page.txt")
    let run = try Winnow.run("clean", "page.txt", "--report", "page.html", in: folder)
    #expect(run.exitCode == 0)
    let html = String(decoding: try folder.read("page.html"), as: UTF8.self)
    #expect(html.contains("The bees &lt;come&gt; back &amp; dance"))
    // Each segment stands where it says.
    let scalars = Array(page.unicodeScalars)
    let shown = html.matches(
      of:
        #/
        data-start="(\d+)"\x20data-end="(\d+)"><div\x20class="margin">
        .*?<div\x20class="text"[^>]*>(.*?)</div>
        /#)
    #expect(shown.count == 3)
    for match in shown.prefix(2) {
      let range = try #require(Int(match.1))..<(try #require(Int(match.2)))
      let text = String(String.UnicodeScalarView(scalars[range]))
      let plain = match.3.replacing(/<[^>]*>/, with: "").replacing("&lt;", with: "<")
        .replacing("&gt;", with: ">").replacing("&amp;", with: "&")
      #expect(text.hasPrefix(plain) && text.count - plain.count <= 1)
    }
    #expect(html.contains(#"data-code="U+202E""#))
    #expect(!html.unicodeScalars.contains("\u{202E}"))
    #expect(!html.contains("<script"))
    #expect(!html.contains("http:") && !html.contains("https:"))
  }
}
