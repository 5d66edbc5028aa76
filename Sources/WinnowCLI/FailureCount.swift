import ArgumentParser
import Winnow
import WinnowIO

/// Reports input that could not be processed, and remembers it for the exit code.
struct FailureCount {
  private var hasFailures = false

  mutating func report(_ failure: InputFailure) {
    Diagnostics.report(failure.description)
    hasFailures = true
  }

  /// Reports the annotators and extractors that could not do their work on a document of an input, which is named
  /// by file and line, or by its `id` where it has one.
  mutating func report(_ result: WinnowResult, of input: Input) {
    let id = result.document.id
    let name =
      id == input.name || id.hasPrefix(input.name + ":") ? id : "\(input.name): \(id)"
    for failure in result.failures {
      report(InputFailure(name: name, cause: "\(failure.by): \(failure.message)"))
    }
  }

  /// Does something with each input; one that cannot be read is reported, and the next is taken.
  mutating func forEach(
    _ inputs: [Input], _ body: (Input, inout FailureCount) throws -> Void
  ) throws {
    for input in inputs {
      do {
        try body(input, &self)
      } catch let failure as InputFailure {
        report(failure)
      }
    }
  }

  /// Ends the command with exit code 1 if something was reported.
  func check() throws {
    if hasFailures { throw ExitCode.failure }
  }
}
