import ArgumentParser
import WinnowIO

struct Doctor: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Print the versions of everything in use, for reports of bugs.",
    discussion: """
      Checks also that a text comes apart as it should, and ends with exit code 1 if not. Nothing \
      printed is about you: no names, no paths.

      EXAMPLES:
        winnow doctor
      """)

  func run() throws {
    let isSound = SystemReport.isSound
    var output = Output.standard()
    for line in SystemReport.lines { try output.write("\(line.name)\t\(line.value)\n".utf8) }
    try output.write("check\t\(isSound ? "passed" : "failed")\n".utf8)
    try output.finish()
    if !isSound { throw ExitCode.failure }
  }
}
