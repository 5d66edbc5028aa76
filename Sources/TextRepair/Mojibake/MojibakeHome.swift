internal import CTextKernels

/// The letters of the document that lines are of, once they are known, and whether they were asked
/// for.
struct MojibakeHome {
  private var letters: HomeCharacters?
  /// The document, until its letters are asked for.
  private var document: [UInt8]?
  /// Whether a decision hung on the letters: with others it might be a different one.
  var wasAsked = false

  /// Says what document it is, unless that is known: its letters are learnt once they are asked for.
  mutating func learn(from utf8: [UInt8]) {
    if letters == nil, document == nil { document = utf8 }
  }

  private mutating func ask() -> HomeCharacters? {
    wasAsked = true
    if let document {
      letters = HomeCharacters(document, Mojibake.suspects)
      self.document = nil
    }
    return letters
  }

  /// Learns the letters of a document again after it was repaired; whether they are others now.
  mutating func learn(again utf8: [UInt8]) -> Bool {
    guard let known = letters else { return false }
    let found = HomeCharacters(utf8, Mojibake.suspects)
    letters = found
    return found != known
  }

  /// Whether letters of the document come out of a run, where none were; see ``HomeCharacters``.
  mutating func explains(_ run: MojibakeRun, of text: MojibakeReading) -> Bool {
    guard let letters = ask(), text.scalars(in: run.range).allSatisfy(letters.isForeign) else {
      return false
    }
    var place = run.range.lowerBound
    while place < run.range.upperBound,
      let sequence = text.sequence(at: place)
    {
      if !letters.isFamiliar(sequence.scalar) { return false }
      place += Int(sequence.count)
    }
    return true
  }

  /// Whether letters of the document come out where none were; see ``HomeCharacters``.
  mutating func explains(
    _ repaired: some Sequence<UInt32>, insteadOf original: some Sequence<UInt32>
  ) -> Bool {
    ask()?.explains(repaired, insteadOf: original) ?? false
  }
}
