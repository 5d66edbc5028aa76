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

  func makeRepairer() throws -> Repairer {
    guard let steps else { return Repairer(preset ?? .standard) }
    if preset != nil { throw UsageFailure("--preset and --steps exclude each other") }
    return Repairer(
      steps: try steps.split(separator: ",", omittingEmptySubsequences: false).map { name in
        guard let step = Repairer.Step(rawValue: String(name)) else {
          let known = Repairer.Step.allCases.map(\.rawValue).joined(separator: ", ")
          throw UsageFailure("unknown step \"\(name)\"; known are \(known)")
        }
        return step
      })
  }
}
