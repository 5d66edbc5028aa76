/// What one pass over a line counts, before anything is concluded from it.
package struct LineMeasures: Sendable {
  /// How a line begins.
  package enum Start: CaseIterable, Sendable {
    case upper, lower, unicase, digit, bullet, dash, quote, other
  }

  /// How a line ends; closing quotes and brackets are looked through.
  package enum End: CaseIterable, Sendable {
    case terminal, ellipsis, colon, comma, letter, digit, other
  }

  package var scalars = 0
  /// Words; of scripts without spaces, the number of words so many letters usually make.
  package var words = 0.0
  package var letters = 0
  package var uppers = 0
  package var digits = 0
  package var punctuation = 0
  /// Words of letters only that begin with a capital, and those that do not.
  package var capitalWords = 0
  package var lowerWords = 0
  /// Words of two letters and more, all capitals.
  package var shoutedWords = 0
  /// Words with digits.
  package var numbers = 0
  package var longestWord = 0
  package var commas = 0
  /// Sentence ends inside of the line.
  package var sentences = 0
  /// Bars, bullets, angle marks and arrows between words.
  package var separators = 0
  package var quotes = 0
  package var brackets = 0
  package var hasAddress = false
  package var hasHandle = false
  package var hasCopyright = false
  package var hasCurrency = false
  package var hasClock = false
  package var hasYear = false
  package var hasBraces = false
  /// Begins with an option of a program: `-a`, `-A`, `--all`, `-all`.
  package var beginsWithOption = false
  /// Signs as they stand in programs: `f(x)`, `=`, `a::b`, a semicolon behind such.
  package var codeSigns = 0
  /// Holds a wording of ``Cue/section``; none of the cues tells of it.
  package var namesSection = false
  /// The wordings of ``CueSet/quiet`` in it, ...
  package var quiet: CueSet = []
  /// ... and those that stand before any other letter.
  package var opening: CueSet = []
  /// The words of the longest of them.
  package var openingWords = 0.0
  /// The words of wordings of ``CueSet/asides``.
  package var asideWords = 0.0
  /// Begins with the number of a figure: "Fig. 2:".
  package var numbersFigure = false
  /// The words before the first colon with something behind it; 0 where there is none.
  package var labelWords = 0.0
  /// Gaps of two spaces or a tab, and rows of dots, as between the columns of a table.
  package var gaps = 0
  package var isUnspaced = false
  /// Ends with a full stop of some script, and not with a question or exclamation mark.
  package var endsWithFullStop = false
  /// A wording of ``Cue/credit`` with a colon, a stroke or an equals sign behind it.
  package var namesMaker = false
  /// The number of wordings of ``Cue/spam``.
  package var spamWordings = 0
  package var start = Start.other
  package var end = End.other
  package var cues: CueSet = []
  /// The cues of the first words.
  package var leadingCues: CueSet = []
  /// Whether the first of them is the very first thing in the line.
  package var beginsWithCue = false
  /// The number of words that are part of a cue.
  package var cueWords = 0.0
  /// A hash of the letters, lower-cased, and digits: the same for lines that differ in space,
  /// case and punctuation only.
  package var fingerprint: UInt64 = 0
}
