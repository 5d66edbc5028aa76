import ArgumentParser
import ICUText
import LanguageID
import Winnow
import WinnowIO

@main
struct WinnowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "winnow",
    abstract: "Separates what is worth reading from what is not, in any language.",
    discussion: """
      Winnow takes a text scraped from anywhere apart into clean text and what was set aside, with \
      the reasons; every byte is in one of the two.

      EXAMPLES:
        winnow clean page.txt --set-aside rest.jsonl > clean.txt
        winnow inspect page.txt
        winnow explain page.txt:12
        winnow identify < lines.txt
        winnow corpus crawl/*.warc.wet.gz --output cleaned

      EXIT CODES:
        0   everything was done
        1   some input could not be processed; each has a line on standard error
        64  the command line was not understood
      """,
    version: version,
    subcommands: [
      Clean.self, Inspect.self, Explain.self, Decide.self, Extract.self, Identify.self, Spans.self,
      Normalize.self, Screen.self, Corpus.self, Stats.self, Languages.self, Doctor.self,
    ])

  private static var version: String {
    """
    winnow \(Pipeline.version)
    ICU \(ICUVersion.library), Unicode \(ICUVersion.unicode)
    model \(LanguageModel.builtIn.digest), \(LanguageModel.builtIn.languages.count) languages
    """
  }

  static func main() {
    do {
      var command = try parseAsRoot(FileName.arguments)
      try command.run()
    } catch OutputFailure.closed {
      // `winnow clean big.txt | head -1`: the reader has what it wanted.
    } catch let failure as UsageFailure {
      Diagnostics.report(failure.description)
      exit(withError: ExitCode.validationFailure)
    } catch let failure as OutputFailure {
      Diagnostics.report(failure.description)
      exit(withError: ExitCode.failure)
    } catch let failure as InputFailure {
      Diagnostics.report(failure.description)
      exit(withError: ExitCode.failure)
    } catch {
      exit(withError: error)
    }
  }
}
