extension Repairer {
  /// A named choice of steps.
  public enum Preset: String, CaseIterable, Sendable {
    /// What no reader sees: line ends, control characters, NFC. Loses the difference between line
    /// ends and between canonically equivalent spellings.
    case minimal
    /// Makes damaged text whole: what `minimal` does, mojibake, terminal
    /// escapes, hidden characters, and
    /// spaces. Loses typographic widths of spaces and spaces at line ends.
    case standard
    /// For counting and comparing words, not for reprinting: what `standard` does, entities,
    /// typographic quotes and dashes to ASCII, ligatures, widths, hyphens at line ends, and runs of
    /// spaces and punctuation. Loses typography; text that talks *about* entities is changed, too.
    case aggressive

    /// The steps of the preset.
    public var steps: Set<Step> {
      switch self {
      case .minimal: [.lineEnds, .controls, .nfc]
      case .standard:
        Self.minimal.steps
          .union([.mojibake, .terminalEscapes, .invisible, .spaces])
      case .aggressive: Set(Step.allCases)
      }
    }
  }
}
