/// Steps as bits.
struct StepSet: OptionSet, Hashable {
  let rawValue: UInt32

  init(rawValue: UInt32) { self.rawValue = rawValue }

  init(_ step: Repairer.Step) {
    self.init(rawValue: Self.bits[step] ?? 0)
  }

  // What is asked for time and again.
  static let mojibake = StepSet(Repairer.Step.mojibake)
  static let nfc = StepSet(Repairer.Step.nfc)
  static let hyphenation = StepSet(Repairer.Step.hyphenation)

  /// The steps on demand: the table of what characters may need knows nothing of them.
  static let onDemand = StepSet(Repairer.Step.onDemand)

  /// The steps in the order in which they are taken, each with its bit.
  static let ordered = Repairer.Step.allCases.map { (step: $0, bit: StepSet($0)) }

  init(_ steps: some Sequence<Repairer.Step>) {
    self = steps.reduce(into: []) { $0.formUnion(StepSet($1)) }
  }

  private static let bits = Dictionary(
    uniqueKeysWithValues: zip(Repairer.Step.allCases, (0..<32).map { UInt32(1) << $0 }))
}
