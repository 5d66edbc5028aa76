import Foundation
import Testing

/// Input nobody wishes for: each has a defined result or one clear line, and no byte is lost.
struct BadInputTests {
  static let readers = ["clean", "inspect", "identify"]

  @Test(arguments: readers + ["spans", "clean --format jsonl"])
  func anEmptyFileIsNoFault(command: String) throws {
    let words = command.split(separator: " ").map(String.init)
    let run =
      words.count == 1
      ? try Winnow.run(words[0]) : try Winnow.run(words[0], words[1], words[2])
    #expect(run.exitCode == 0)
    #expect(run.messages == "")
  }

  /// The name of a file was taken for text, and the file reported as missing.
  @Test(.enabled(if: FolderNames.mayBeAnyBytes))
  func filesWithNamesThatAreNoTextAreRead() throws {
    let text = "The bees come back to the hive.\n"
    let run = try Winnow.shell(
      #"name=$(printf 'b\377.txt'); cat > "$name"; "$0" clean "$name"; "$0" clean "x$name""#,
      input: text.utf8)
    #expect(run.text == text)
    #expect(run.messages == "winnow: xb\u{FFFD}.txt: No such file or directory\n")
  }

  /// The signal that the system sends ended the program without a word.
  @Test func outputThatMayGrowNoMoreIsReported() throws {
    let text = String(repeating: "The bees come back to the hive and dance.\n", count: 2000)
    let run = try Winnow.shell(#"ulimit -f 1; "$0" clean"#, input: text.utf8)
    #expect(run.exitCode == 1)
    #expect(run.messages == "winnow: <stdout>: File too large\n")
  }

  @Test func anEmptyTextIsCleanAndEmpty() throws {
    #expect(try Winnow.run("clean").output == [])
    let record = try Winnow.run("clean", "--format", "jsonl").text
    #expect(record.contains(#""text":"","main_language":"und""#))
    #expect(record.contains(#""segments":[]"#))
    #expect(record.contains(#""clean":"""#))
  }

  @Test func whiteSpaceComesOutAsItWas() throws {
    let space = " \n\t\n\u{3000}\n\r\n   \u{A0}"
    let run = try Winnow.run("clean", input: space.utf8)
    #expect(run.exitCode == 0)
    #expect(run.output == Array(space.utf8))
    #expect(try Winnow.run("identify", input: " \n\t\n".utf8).text == "und\t1.0000\nund\t1.0000\n")
  }

  @Test func zeroBytesComeOutAsTheyWere() throws {
    let text = "The bees come back\u{0} to the hive and dance.\n"
    let run = try Winnow.run("clean", input: text.utf8)
    #expect(run.exitCode == 0)
    #expect(run.output == Array(text.utf8))
    #expect(try Winnow.run("identify", input: text.utf8).text.hasPrefix("en\t"))
  }

  @Test func textInOldCharsetsIsDecoded() throws {
    // Windows-1252: "é" is the byte E9.
    let text = "Le café était fermé parce que les abeilles étaient déjà rentrées à la ruche.\n"
    let bytes = text.unicodeScalars.map { UInt8($0.value) }
    let run = try Winnow.run("clean", input: bytes)
    #expect(run.exitCode == 0)
    #expect(run.text == text)
    #expect(try Winnow.run("identify", input: bytes).text.hasPrefix("fr\t"))
  }

  @Test func textInUTF16IsDecoded() throws {
    let text = "Пчёлы возвращаются в улей и танцуют друг для друга в темноте.\n"
    let bytes = "\u{FEFF}\(text)".utf16.flatMap {
      [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] as [UInt8]
    }
    #expect(try Winnow.run("clean", input: bytes).text == text)
    #expect(try Winnow.run("identify", input: bytes).text.hasPrefix("ru\t"))
  }

  @Test(arguments: readers)
  func missingFilesAndFoldersAreNamedAndTheRestIsDone(command: String) throws {
    let folder = try Folder()
    try folder.write("The bees come back to the hive and dance.\n", to: "page.txt")
    let run = try Winnow.run(command, "missing.txt", "/", "page.txt", in: folder)
    #expect(run.exitCode == 1)
    #expect(
      run.messages
        == "winnow: missing.txt: No such file or directory\nwinnow: /: Is a directory\n")
    #expect(!run.output.isEmpty)
  }

  @Test func recordsThatAreNoneAreNamedByTheirLine() throws {
    let folder = try Folder()
    try folder.write(
      """
      {"id":1,"text":"The bees come back to the hive."}
      {"id":2,"text":"The bees
      {"id":3,"title":"no text"}
      {"id":4,"text":["no","string"]}
      {"id":5,"text":"They dance in the dark."}

      """, to: "pages.jsonl")
    for command in ["clean", "spans"] {
      let run = try Winnow.run(command, "pages.jsonl", in: folder)
      #expect(run.exitCode == 1)
      #expect(
        run.messages == """
          winnow: pages.jsonl:2: invalid JSON at byte 15: a string is not closed
          winnow: pages.jsonl:3: the field "text" is missing
          winnow: pages.jsonl:4: the field "text" is no string

          """)
      #expect(run.text.split(separator: "\n").map { $0.prefix(7) } == ["{\"id\":1", "{\"id\":5"])
    }
  }

  @Test func bytesThatAreNoUTF8AreNoJSON() throws {
    let bytes = Array(#"{"text":"caf"#.utf8) + [0xE9] + Array("\"}\n".utf8)
    let run = try Winnow.run("spans", input: bytes)
    #expect(run.exitCode == 1)
    #expect(run.messages == "winnow: <stdin>:1: invalid JSON: not UTF-8\n")
  }

  /// Messages quote what inputs say.
  @Test func messagesDoNotActOnTheTerminal() throws {
    let content = "HTTP/1.1 200 OK\r\nContent-Type: text/\u{9B}31m\u{202E}\u{1B}x\r\n\r\nx"
    let archive =
      "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(content.utf8.count)\r\n\r\n\(content)"
    let run = try Winnow.run("clean", "--input-format", "warc", input: archive.utf8)
    #expect(
      run.messages == """
        winnow: <stdin>: the page is text/\u{FFFD}31m\u{FFFD}\u{241B}x, neither HTML nor text

        """)
  }

  /// Two commands took no notice, and ended as if all had been done.
  @Test(arguments: ["clean", "inspect", "explain", "extract"])
  func annotatorsThatFailAreReported(command: String) throws {
    let folder = try Folder()
    try folder.write("The bees come back to the hive and dance.\n", to: "page.txt")
    let run = try Winnow.run(
      command, command == "explain" ? "page.txt:1" : "page.txt", "--annotator", "false", in: folder)
    #expect(run.exitCode == 1)
    #expect(run.messages == "winnow: page.txt: false: the program has ended\n")
  }

  @Test func outputThatCannotBeWrittenIsNamed() throws {
    let folder = try Folder()
    try folder.write("The bees come back to the hive and dance.\n", to: "page.txt")
    let run = try Winnow.run(
      "clean", "page.txt", "--set-aside", "no/such/folder/rest.jsonl", in: folder)
    #expect(run.exitCode == 1)
    #expect(run.messages == "winnow: no/such/folder/rest.jsonl: No such file or directory\n")
  }

  @Test func theInputIsNeverOverwritten() throws {
    let folder = try Folder()
    let text = "The bees come back to the hive and dance.\n"
    try folder.write(text, to: "page.txt")
    let run = try Winnow.run("clean", "page.txt", "--set-aside", "./page.txt", in: folder)
    #expect(run.exitCode == 64)
    #expect(run.messages == "winnow: --set-aside would overwrite the input \"./page.txt\"\n")
    #expect(try folder.read("page.txt") == Array(text.utf8))
  }

  /// A shell reads one line of a lot of output and closes the pipe.
  @Test(arguments: ["clean", "identify", "inspect"])
  func aClosedPipeEndsTheCommandQuietly(command: String) throws {
    let folder = try Folder()
    let line = "The bees come back to the hive and dance for the others in the dark.\n"
    try folder.write(String(repeating: line, count: 3_000), to: "big.txt")
    let shell = Process()
    shell.executableURL = URL(fileURLWithPath: "/bin/bash")
    shell.arguments = [
      "-c",
      "'\(Winnow.program.path)' \(command) big.txt 2> messages | head -1 > first; "
        + "echo ${PIPESTATUS[0]} > code",
    ]
    shell.currentDirectoryURL = folder.url
    try shell.run()
    shell.waitUntilExit()
    #expect(try folder.read("messages") == [])
    #expect(try folder.read("code") == Array("0\n".utf8))
    #expect(try folder.read("first").last == 0x0A)
  }

  @Test func aLineOfFiftyMegabytesIsALineLikeOthers() throws {
    let sentence = "The bees come back to the hive and dance for the others in the dark. "
    let line = Array(String(repeating: sentence, count: 50_000_000 / sentence.utf8.count).utf8)
    let named = try Winnow.run("identify", input: line)
    #expect(named.exitCode == 0)
    #expect(named.text.hasPrefix("en\t"))
    #expect(named.text.count { $0 == "\n" } == 1)
  }

  @Test func aTextOfOneLineOfFiftyMegabytesComesOutAsItWas() throws {
    // Mostly digits: a build without optimisation takes minutes over as many words.
    let text = "The bees come back to the hive and dance: "
    let line = Array(text.utf8) + repeatElement(UInt8(ascii: "7"), count: 50_000_000)
    let cleaned = try Winnow.run("clean", input: line)
    #expect(cleaned.exitCode == 0)
    #expect(cleaned.output == line)
  }
}

enum FolderNames {
  /// Whether a file may have any name; Apple's take UTF-8 alone.
  static var mayBeAnyBytes: Bool {
    #if canImport(Darwin)
      false
    #else
      true
    #endif
  }
}
