/// What the edges of two lines say of the break between them.
enum LineBreak {
  /// Something new begins: an item, or a paragraph that is set in.
  case barred
  /// A sentence ends, which happens at the end of a paragraph and, by chance, inside of one.
  case sentence
  /// No sentence ends, and the next line begins with what may begin one.
  case open
  /// No sentence ends, in a script that does not show where one begins.
  case unicase
  /// The next line begins in lower case.
  case inSentence
  /// A word is divided.
  case inWord

  init(_ line: WrappedLine, _ next: WrappedLine) {
    let goesOn = next.start == .lower && line.end != .closed
    if next.start == .bullet || next.indent > line.indent && !goesOn {
      self = .barred
    } else if line.end == .closed {
      self = next.start == .other ? .barred : .sentence
    } else if goesOn {
      self = line.end == .hyphen ? .inWord : .inSentence
    } else {
      self = next.start == .unicase || next.start == .unspaced ? .unicase : .open
    }
  }
}
