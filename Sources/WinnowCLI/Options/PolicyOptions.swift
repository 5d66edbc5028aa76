import ArgumentParser
import Winnow
import WinnowIO

struct PolicyOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "What goes where: \(Policy.presets.map(\.name).joined(separator: ", ")), or a TOML file.",
      valueName: "name or file"),
    completion: .file())
  var policy = Policy.article.name

  func load() throws -> Policy {
    if let preset = Policy.preset(named: policy) { return preset }
    // A name without a dot or a slash is more likely a preset misspelt than a file.
    guard policy.contains(where: { "./".contains($0) }) else {
      let names = Policy.presets.map(\.name).joined(separator: ", ")
      throw UsageFailure("unknown policy \"\(policy)\"; known are \(names)")
    }
    do throws(InputFailure) {
      return try PolicyFile.read(.file(policy))
    } catch {
      throw UsageFailure(error.description)
    }
  }
}
