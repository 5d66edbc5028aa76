public import ArgumentParser
public import Winnow

extension OffsetUnit: ExpressibleByArgument {}

struct OffsetOptions: ParsableArguments {
  @Option(help: "What offsets in JSON count.")
  var offsetUnit: OffsetUnit = .codepoint
}
