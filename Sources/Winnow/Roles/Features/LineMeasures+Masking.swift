extension LineMeasures {
  /// The line as it would be in a script without capitals.
  package var withoutCase: LineMeasures {
    var line = self
    line.lowerWords += line.capitalWords
    line.capitalWords = 0
    line.shoutedWords = 0
    line.uppers = 0
    if line.start == .upper || line.start == .lower { line.start = .unicase }
    return line
  }

  /// The line as it would be in a language of which no wordings are known.
  package var withoutCues: LineMeasures {
    var line = self
    line.cues = []
    line.leadingCues = []
    line.beginsWithCue = false
    line.cueWords = 0
    line.namesSection = false
    line.quiet = []
    line.opening = []
    line.openingWords = 0
    line.asideWords = 0
    line.numbersFigure = false
    return line
  }
}
