import Testing

@testable import WinnowIO

struct OutputTests {
  @Test func everythingWrittenArrives() throws {
    let file = try TemporaryFile("what was there".utf8)
    var wanted: [UInt8] = []
    var output = try Output.create(file.path)
    for number in 0..<30_000 {
      let line = "\(number) bijen\n"
      wanted += line.utf8
      try output.write(line.utf8)
    }
    try output.finish()
    #expect(try file.bytes == wanted)
  }

  @Test func nothingIsWrittenTwice() throws {
    let file = try TemporaryFile([])
    var output = try Output.create(file.path)
    try output.write("één".utf8)
    try output.flush()
    try output.flush()
    try output.finish()
    #expect(try file.bytes == Array("één".utf8))
  }

  @Test func whatCannotBeWrittenSaysWhy() throws {
    let failure = #expect(throws: OutputFailure.self) {
      _ = try Output.create("no/such/folder/file")
    }
    #expect(failure?.description == "no/such/folder/file: No such file or directory")
  }

  @Test(.enabled(if: Input.file("/dev/full").isSameFile(asPath: "/dev/null") == false))
  func aFullDiskIsNoticed() throws {
    #expect(throws: OutputFailure.refused(name: "/dev/full", cause: "No space left on device")) {
      var output = try Output.create("/dev/full")
      try output.write("x".utf8)
      try output.finish()
    }
  }
}
