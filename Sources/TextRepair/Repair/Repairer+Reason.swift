extension Repairer.Step {
  /// Why the step changes what it changes, for a reader.
  public var reason: String {
    switch self {
    case .entities: "an HTML character reference"
    case .mojibake: "read in the wrong charset"
    case .terminalEscapes: "an escape sequence of a terminal"
    case .lineEnds: "a line end other than LF"
    case .controls: "a control character that is no white space"
    case .invisible: "hidden from readers, with no work to do here"
    case .softHyphens: "a soft hyphen"
    case .ligatures: "a ligature"
    case .width: "a full-width or half-width form"
    case .quotes: "a typographic quotation mark"
    case .dashes: "a typographic dash"
    case .spaces: "a typographic space, or spaces at a line end"
    case .spaceRuns: "several spaces"
    case .hyphenation: "a word divided at a line end"
    case .punctuationRuns: "more than three of a mark"
    case .nfc: "not composed (NFC)"
    case .nfkc: "a compatibility form (NFKC)"
    case .caseFolding: "not case-folded"
    }
  }
}
