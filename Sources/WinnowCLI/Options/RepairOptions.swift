public import ArgumentParser
public import TextRepair

extension Repairer.Preset: ExpressibleByArgument {}

struct RepairOptions: ParsableArguments {
  @Option(
    help: """
      A choice of steps: 'minimal' changes only what no reader sees, 'standard' makes damaged text \
      whole, 'aggressive' is for counting words. (default: standard)
      """)
  var preset: Repairer.Preset?

  @Option(
    help: ArgumentHelp(
      "The steps themselves, separated by commas: "
        + Repairer.Step.allCases.map(\.rawValue).joined(separator: ", ") + ".",
      valueName: "names"))
  var steps: String?

  @Option(
    help: ArgumentHelp(
      "Steps beside those of the preset, such as those that no preset takes: "
        + Repairer.Step.allCases.filter(Repairer.Step.onDemand.contains).map(\.rawValue)
        .joined(separator: ", ") + ".",
      valueName: "names"))
  var also: String?

  func makeRepairer() throws -> Repairer {
    if let steps {
      if preset != nil { throw UsageFailure("--preset and --steps exclude each other") }
      if also != nil { throw UsageFailure("--also and --steps exclude each other") }
      return Repairer(steps: try Self.steps(named: steps))
    }
    let chosen = (preset ?? .standard).steps
    return Repairer(steps: try also.map { chosen.union(try Self.steps(named: $0)) } ?? chosen)
  }

  private static func steps(named names: String) throws -> [Repairer.Step] {
    try names.split(separator: ",", omittingEmptySubsequences: false).map { name in
      guard let step = Repairer.Step(rawValue: String(name)) else {
        let known = Repairer.Step.allCases.map(\.rawValue).joined(separator: ", ")
        throw UsageFailure("unknown step \"\(name)\"; known are \(known)")
      }
      return step
    }
  }
}
