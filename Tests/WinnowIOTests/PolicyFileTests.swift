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

  /// Rule sets were read last, and wrote over what the file itself said of their lines.
  @Test func rulesOfOnesOwnReplaceThoseOfASet() throws {
    let policy = try read(
      """
      [risks]
      "quality.c4.no-terminal" = "clean"
      "quality.c4.policy" = { to = "dropped", from = 0.9 }
      "quality.gopher.words" = "dropped"

      [quality]
      c4 = "set-aside"
      gopher = "set-aside"
      """ + "\n")
    #expect(policy["quality.c4.no-terminal"]?.stream == .clean)
    #expect(policy["quality.c4.policy"] == Policy.Rule(threshold: 0.9, stream: .dropped))
    #expect(policy["quality.c4.javascript"]?.stream == .setAside)
    #expect(
      policy["quality.gopher.words"]
        == Policy.Rule(
          threshold: 0, stream: .dropped, limits: .init(below: 50, above: 100_000)))
  }

  /// Tables of TOML have no order.
  @Test(arguments: ["risks", "scores"])
  func theOrderOfTheLinesSaysNothing(section: String) throws {
    let rules =
      section == "risks"
      ? [
        "\"spam.line\" = 0.4", "\"spam.*\" = \"dropped\"",
        "\"spam.line.*\" = { covers = 0 }", "\"spam.line.long\" = 0.3",
      ]
      : [
        "\"custom.size\" = { below = 2 }", "\"custom.*\" = { to = \"dropped\", above = 9 }",
      ]
    let policies = try [rules, rules.reversed()].map {
      try read("[\(section)]\n" + $0.joined(separator: "\n") + "\n")
    }
    #expect(policies[0].rules == policies[1].rules)
    if section == "risks" {
      #expect(policies[0]["spam.line"] == Policy.Rule(threshold: 0.4, stream: .dropped))
      #expect(
        policies[0]["spam.line.long"]
          == Policy.Rule(threshold: 0.3, coverage: 0, stream: .dropped))
    } else {
      #expect(policies[0]["custom.size"]?.limits == .init(below: 2, above: 9))
    }
  }

  @Test(arguments: [
    ("iw", "he"), ("EN", "en"), ("tl NL", "fil nl"), ("pt-BR", "pt"), ("zh-TW", "zh-Hant"),
    ("zh", "zh"), ("no", "nb nn"), ("sr", "sr"),
  ])
  func wantedLanguagesHaveTheCodesOfOptions(codes: String, wanted: String) throws {
    let list = codes.split(separator: " ").map { "\"\($0)\"" }.joined(separator: ", ")
    let policy = try read("[languages]\nwanted = [\(list)]\n")
    #expect(
      policy.languages?.wanted.map(\.code).sorted()
        == wanted.split(separator: " ").map(String.init))
  }

  @Test(arguments: [
    (
      "[scores]\n\"quality.gopher.wrods\" = { below = 20 }",
      "2: no rule set has \"quality.gopher.wrods\"; known are words, word-length, "
    ),
    (
      "[risks]\n\n\"quality.ghoper.*\" = \"dropped\"",
      "3: no rule set has \"quality.ghoper.*\"; known are gopher, gopher-dolma, "
    ),
    (
      "[scores]\n\"gopher.words\" = { below = 20 }\nwords = { below = 20 }",
      "3: \"words\" is no type of annotation, such as \"quality.gopher.words\""
    ),
    (
      "[scores]\n\"quality.c4.javascript\" = { above = 0 }",
      "2: \"quality.c4.javascript\" is about lines and has no value; it belongs in [risks]"
    ),
    (
      "[scores]\n\"quality.gopher.words\" = { below = 100, above = 10 }",
      "2: no value of \"quality.gopher.words\" is kept: all are below 100.0 or above 10.0"
    ),
    (
      "[quality]\ngopher = \"clean\"\n[scores]\n\"quality.gopher.stop-words\" = { above = 1 }",
      "4: no value of \"quality.gopher.stop-words\" is kept: "
    ),
    ("[risks]\n\".*\" = \"dropped\"", "2: \".*\" is no type of annotation, such as \"spam.*\""),
    ("[risks]\n\"a..b\" = 0.5", "2: \"a..b\" is no type of annotation"),
    ("[risks]\n\"*.line\" = 0.5", "2: \"*.line\" is no type of annotation"),
    (
      "[risks]\n\"quality.gopher.words\" = \"set-aside\"",
      "2: \"quality.gopher.words\" would send every text away: quality.gopher.words is a measure; "
    ),
    (
      "[risks]\n\"quality.c4.*\" = \"set-aside\"",
      "2: \"quality.c4.*\" would send every text away: quality.c4.curly-brackets is a measure; "
    ),
  ])
  func whatCanNeverOrAlwaysSpeakIsRefused(text: String, message: String) {
    #expect(failure(text).hasPrefix("mine.toml:" + message), "\(failure(text))")
  }

  /// Annotators have names of their own, and a wide rule may stand over those of a set.
  @Test(arguments: [
    "[scores]\n\"custom.size\" = { below = 1, above = 1 }",
    "[risks]\n\"role.recipe\" = \"set-aside\"\n\"toxic.*\" = 0.9",
    "[risks]\n\"quality.justext.*\" = \"set-aside\"",
    "[risks]\n\"quality.gopher.*\" = \"clean\"",
    "[quality]\nc4 = \"set-aside\"\n[risks]\n\"quality.c4.*\" = \"dropped\"",
    "[scores]\n\"quality.gopher-repetition.*\" = { above = 0.5 }",
  ])
  func whatCanBeMeantIsTaken(text: String) {
    #expect(failure(text) == "no failure")
  }

  @Test func aMissingFileIsReported() {
    #expect(throws: InputFailure.self) { try PolicyFile.read(.file("/nonesuch.toml")) }
  }
}
