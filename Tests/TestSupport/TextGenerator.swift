/// Makes random texts in many scripts, the same for the same seed: running text and odds and ends,
/// all line ends of Unicode, blank runs, invisible characters, NUL.
///
///     var generator = TextGenerator(seed: 7)
///     let text = generator.document()
public struct TextGenerator {
  /// Everything that ends a line, the usual ones more often.
  public static let lineEnds = [
    "\n", "\n", "\n", "\r\n", "\r\n", "\r", "\u{85}", "\u{2028}", "\u{2029}",
  ]
  private static let blanks = [
    "", "", " ", "\t", "\u{A0}", "\u{3000}", "\u{2003} ", "\u{B}", "\u{C}",
  ]

  private var random: SplitMix64

  /// Starts at a seed.
  public init(seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// A text of up to `lines` lines, some of them blank, with or without a line end at the end.
  ///
  /// Half of the texts keep to one script and one line end, as most real ones do.
  public mutating func document(lines: Int = 16) -> String {
    let repertoire =
      Bool.random(using: &random) ? Repertoire.all.randomElement(using: &random) : nil
    let lineEnd = Bool.random(using: &random) ? Self.lineEnds.randomElement(using: &random) : nil
    var text = chance(1, in: 16) ? "\u{FEFF}" : ""
    for _ in 0..<Int.random(in: 0...lines, using: &random) {
      text += chance(1, in: 3) ? pick(Self.blanks) : line(in: repertoire)
      text += lineEnd ?? pick(Self.lineEnds)
    }
    if chance(1, in: 2) { text += line(in: repertoire) }
    return text
  }

  /// A line without a line end: one to four sentences, or a few words.
  public mutating func line(in repertoire: Repertoire? = nil) -> String {
    if chance(1, in: 3) { return words(in: repertoire ?? anyRepertoire(), upTo: 3) }
    return (0..<Int.random(in: 1...4, using: &random))
      .map { _ in sentence(in: repertoire ?? anyRepertoire()) }
      .joined(separator: " ")
  }

  /// A sentence with its end mark.
  public mutating func sentence(in repertoire: Repertoire) -> String {
    words(in: repertoire, upTo: 14) + pick(repertoire.terminals)
  }

  /// One of several elements.
  public mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  /// Any bytes at all, mostly ASCII, valid UTF-8 only by chance.
  public mutating func bytes(upTo limit: Int = 64) -> [UInt8] {
    (0..<Int.random(in: 0...limit, using: &random)).map { _ in
      chance(2, in: 3)
        ? UInt8.random(in: 0...0x7F, using: &random) : UInt8.random(in: 0...0xFF, using: &random)
    }
  }

  private mutating func words(in repertoire: Repertoire, upTo limit: Int) -> String {
    (0..<Int.random(in: 1...limit, using: &random))
      .map { _ in pick(repertoire.words) }
      .joined(separator: repertoire.separator)
  }

  private mutating func anyRepertoire() -> Repertoire {
    pick(Repertoire.all)
  }

  private mutating func chance(_ part: Int, in whole: Int) -> Bool {
    Int.random(in: 0..<whole, using: &random) < part
  }
}
