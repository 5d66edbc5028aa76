extension Repairer {
  /// One kind of repair. The raw value is its name on the command line.
  ///
  /// ``quotes``, ``dashes``, ``hyphenation`` and ``punctuationRuns`` leave web addresses alone.
  public enum Step: String, CaseIterable, Sendable, Hashable {
    /// HTML character references: `&eacute;` and `&#233;` become `é`. References to the C1
    /// controls count as windows-1252, as the HTML standard has it.
    case entities
    /// Text decoded with the wrong charset: `Ã©` becomes `é`, `Р¶` becomes `ж`; also several layers,
    /// and bytes of windows-1252 left as C1 controls. What is not likelier after the repair stays.
    case mojibake
    /// The escape sequences of terminals, for colours, the cursor, titles, links and characters
    /// (ECMA-48, ISO 2022). They are removed, but not the text of a link.
    case terminalEscapes = "terminal-escapes"
    /// CR LF, CR, NEL, LINE SEPARATOR and PARAGRAPH SEPARATOR become LF. With ``mojibake``, a NEL
    /// that is no line end by what is around it was made an ellipsis before, its byte in windows-1252.
    case lineEnds = "line-ends"
    /// Control characters that are no white space, deprecated format characters, and byte order
    /// marks are removed: C0 without tab, LF, VT, FF and CR; DEL; U+206A–206F; U+FEFF; U+FFF9–FFFB.
    /// Joiners, bidi marks, tags and C1 stay, and so do the escape sequences of terminals, which
    /// would be seen without their ESC.
    case controls
    /// Hidden characters without work to do are removed: what ``HiddenCharacters`` finds, but
    /// private use characters, controls, flags and code points without a character. Joiners, emoji and
    /// balanced directional controls stay. ``RepairedText/findings`` has what was hidden in them.
    case invisible
    /// Soft hyphens are removed.
    case softHyphens = "soft-hyphens"
    /// Typographic ligatures and digraphs become their letters: `ﬁ`, `ĳ`, `ŉ`, `ǆ`.
    case ligatures
    /// Full-width Latin and half-width Kana and Hangul get their usual width.
    case width
    /// Typographic quotation marks and apostrophes become `"` and `'`.
    case quotes
    /// Hyphens and dashes: U+2010, U+2011 and the minus sign become `-`; figure, en and em dashes
    /// and the horizontal bar become ` - ` where they separate words and `-` between digits. Before a line end they are no
    /// hyphen that divides a word: a space comes before them.
    case dashes
    /// No-break and typographic spaces become U+0020 (the ideographic space stays); spaces and tabs
    /// at line ends are removed.
    case spaces
    /// Several spaces inside a line become one. Indentation stays.
    case spaceRuns = "space-runs"
    /// A word divided at a line end is joined: a letter, `-`, a line end and a lower-case letter.
    case hyphenation
    /// Four or more of one of `! ? . … , ; : - _ = * ~ #` become three.
    case punctuationRuns = "punctuation-runs"
    /// Canonical composition (UAX #15).
    case nfc
    /// Compatibility composition (UAX #15), on demand only: `①` and `¹` become `1`, `ﷺ` a sentence.
    /// Loses what such characters say beyond their letters: `10³` becomes `103`.
    case nfkc
    /// Full case folding (Unicode 5.18), on demand only: `A` becomes `a`, `ß` becomes `ss`. For
    /// comparing text. It knows no language: of `I` it makes `i` in Turkish, too.
    case caseFolding = "case-folding"

    /// The steps that no ``Preset`` takes: they change what is not damaged, and are there for those
    /// who ask for them.
    public static let onDemand: Set<Step> = [.nfkc, .caseFolding]

    /// The changes that a step other than ``mojibake`` would make to a text, in order and disjoint.
    ///
    /// - Parameters:
    ///   - isStart: the text is the start of the whole, where a byte order mark may stand.
    ///   - hasNotes: whether the changes are to have notes.
    func changes(in utf8: [UInt8], isStart: Bool, hasNotes: Bool) -> [Change] {
      switch self {
      case .entities: HTMLEntities.changes(in: utf8)
      case .mojibake: []
      case .terminalEscapes: Controls.terminalEscapes(in: utf8)
      case .lineEnds: LineEnds.changes(in: utf8)
      case .controls: Controls.changes(in: utf8, hasNotes: hasNotes)
      case .invisible:
        HiddenCharacters.hidden(in: utf8, isStart: isStart, isDescribed: hasNotes)
          .filter { Finding.Kind.removable.contains($0.kind) }.map {
            Change($0.range, note: hasNotes ? $0.note : nil)
          }
      case .softHyphens: Controls.softHyphens(in: utf8)
      case .ligatures: Compatibility.ligatures(in: utf8)
      case .width: Compatibility.widths(in: utf8)
      case .quotes: Punctuation.quotes(in: utf8).outsideOfAddresses(in: utf8)
      case .dashes: Punctuation.dashes(in: utf8).outsideOfAddresses(in: utf8)
      case .spaces: Spaces.changes(in: utf8)
      case .spaceRuns: Spaces.runs(in: utf8)
      case .hyphenation: Hyphenation.changes(in: utf8).outsideOfAddresses(in: utf8)
      case .punctuationRuns: Punctuation.runs(in: utf8).outsideOfAddresses(in: utf8)
      case .nfc: Compatibility.composition(of: utf8)
      case .nfkc: OnDemand.compatibility(of: utf8)
      case .caseFolding: OnDemand.caseFolding(of: utf8)
      }
    }
  }
}
