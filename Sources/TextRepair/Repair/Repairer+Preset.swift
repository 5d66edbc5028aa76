extension Repairer {
  /// A named choice of steps.
  public enum Preset: String, CaseIterable, Sendable {
    /// What no reader sees: line ends, control characters, NFC. Loses the difference between line
    /// ends and between canonically equivalent spellings, byte order marks, and what controls said
    /// to a machine.
    case minimal
    /// Makes damaged text whole: what `minimal` does, but for U+0085 where it is an ellipsis
    /// (``Step/lineEnds``), mojibake, terminal escapes, hidden characters, and spaces. Loses
    /// typographic widths of spaces, spaces at line ends, no-break spaces as such, colours of
    /// terminals, and messages that were hidden (``HiddenCharacters`` reads them); a text about
    /// mojibake may have its examples repaired.
    case standard
    /// For counting and comparing words, not for reprinting: what `standard` does, entities,
    /// typographic quotes and dashes to ASCII, soft hyphens, ligatures, widths, hyphens at line ends,
    /// and runs of spaces and punctuation. Loses typography, columns made of spaces, and the hyphen of
    /// a compound that stood at a line end, with the line end; text that talks *about* entities is
    /// changed, too. All steps but those on demand (``Step/onDemand``).
    case aggressive

    /// The steps of the preset.
    public var steps: Set<Step> {
      switch self {
      case .minimal: [.lineEnds, .controls, .nfc]
      case .standard:
        Self.minimal.steps
          .union([.mojibake, .terminalEscapes, .invisible, .spaces])
      case .aggressive: Set(Step.allCases).subtracting(Step.onDemand)
      }
    }

    /// What a text may lose to the preset beyond what those before it take, for a reader.
    public var losses: String {
      switch self {
      case .minimal:
        """
        which line ends there were, byte order marks, what controls said to a machine, and \
        differences of spelling that Unicode calls equivalent
        """
      case .standard:
        """
        the widths of typographic spaces, no-break spaces as such, spaces at line ends, colours of \
        terminals, hidden messages, and examples of mojibake in a text about it
        """
      case .aggressive:
        """
        typographic quotation marks, dashes, ligatures and widths, columns made of spaces, the \
        hyphen of a compound at a line end with the line end, soft hyphens, more than three of a \
        mark, and entities that a text is about
        """
      }
    }
  }
}
