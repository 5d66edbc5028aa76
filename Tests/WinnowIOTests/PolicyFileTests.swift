import Testing
import Winnow
import WinnowIO

struct PolicyFileTests {
  private func read(_ text: String) throws -> Policy {
    try PolicyFile.policy(of: Array(text.utf8), name: "mine.toml")
  }

  private func failure(_ text: String) -> String {
    do {
      _ = try read(text)
      return "no failure"
    } catch {
      return String(describing: error)
    }
  }

  /// toml++ ended the program over these: a fuzz target found it.
  @Test(arguments: ["[:a]", "[[=]]", "[\u{FEFF}x]"])
  func malformedKeysAreErrors(text: String) {
    #expect(failure(text).hasPrefix("mine.toml:"))
  }

  @Test func anEmptyFileKeepsAll() throws {
    #expect(try read("").rules.isEmpty)
    #expect(try read("# nothing\n").name == "mine.toml")
  }

  @Test func everySectionIsRead() throws {
    let policy = try read(
      """
      [scores]
      "quality.gopher.words" = { below = 20 }

      [roles]
      caption = "clean"
      comment = 0.8
      advertisement = { to = "dropped", from = 0.6, covers = 0.25 }

      [risks]
      "spam.*" = "dropped"
      "injection.*" = { from = 0.4, covers = 0 }

      [languages]
      wanted = ["en", "sr"]
      from = 0.9
      to = "dropped"

      [quality]
      gopher = "set-aside"
      """ + "\n")
    #expect(policy["role.caption"]?.stream == .clean)
    #expect(policy["role.comment"] == Policy.Rule(threshold: 0.8))
    #expect(
      policy["role.advertisement"]
        == Policy.Rule(threshold: 0.6, coverage: 0.25, stream: .dropped))
    #expect(policy["spam.*"] == Policy.Rule(threshold: 0.5, stream: .dropped))
    #expect(policy["injection.*"] == Policy.Rule(threshold: 0.4, coverage: 0))
    #expect(
      policy.languages
        == Policy.Languages(wanted: ["en", "sr"], threshold: 0.9, stream: .dropped))
    // The file's own limit stands beside the published one it does not mention.
    #expect(policy["quality.gopher.words"]?.limits == .init(below: 20, above: 100_000))
    #expect(policy["quality.gopher.stop-words"]?.limits == .init(below: 2))
  }

  @Test func aPresetIsExtended() throws {
    let policy = try read("name = \"news\"\nextends = \"article\"\n[roles]\nbyline = \"dropped\"\n")
    #expect(policy.name == "news")
    #expect(policy["role.byline"] == Policy.Rule(threshold: 0.5, stream: .dropped))
    #expect(policy["role.caption"] == Policy.article["role.caption"])
    #expect(try read("extends = \"strict\"\n").digest == Policy.strict.digest)
  }

  @Test(arguments: [
    (
      "extends = \"articel\"",
      "1: unknown preset \"articel\"; known are article, corpus, strict, keep-all"
    ),
    (
      "\n\n[rolls]\na = 1",
      "3: unknown key \"rolls\"; known are name, extends, roles, risks, languages, quality, scores"
    ),
    ("[roles]\ncomment = 0.5\n\ncomment = 0.6", "4: "),
    ("[roles]\ncomment = 1.5", "2: \"comment\" must be from 0 to 1"),
    (
      "[roles]\ncomment = \"away\"",
      "2: unknown stream \"away\"; known are clean, set-aside, dropped"
    ),
    ("[roles]\ncomment = true", "2: \"comment\" must be a stream, a score or a table"),
    ("[roles]\ncomment = {\nfrom = 0.5 }", "2: "),
    ("[roles]\ncomment = { form = 0.5 }", "2: unknown key \"form\"; known are to, covers, from"),
    ("roles = 3", "1: \"roles\" must be a table"),
    ("[risks]\nspam = 0.5", "2: \"spam\" is no type of annotation, such as \"spam.*\""),
    (
      "[languages]\nwanted = [\n  \"en\",\n  \"xx\",\n]",
      "4: unknown language \"xx\"; see 'winnow languages'"
    ),
    ("[languages]\nfrom = 0.5", "1: \"languages\" has no \"wanted\""),
    ("[quality]\nghoper = \"clean\"", "2: unknown rule set \"ghoper\"; known are gopher, "),
    (
      "[scores]\n\"custom.length\" = \"set-aside\"",
      "2: \"custom.length\" has no limits: say \"below\" or \"above\""
    ),
    ("[scores]\n\"custom.length\" = { below = \"x\" }", "2: \"below\" must be a number"),
    ("name = 1979-05-27", "1: \"name\" must be a string"),
    ("name = \"open", "1: "),
  ])
  func whatIsWrongIsNamedWithItsLine(text: String, message: String) {
    #expect(failure(text).hasPrefix("mine.toml:" + message), "\(failure(text))")
    #expect(!failure(text).contains("\n"))
  }

  @Test func aMissingFileIsReported() {
    #expect(throws: InputFailure.self) { try PolicyFile.read(.file("/nonesuch.toml")) }
  }
}
