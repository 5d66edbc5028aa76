// Where the readers' comments, or links to other articles, begin.
extension RolePage {
  /// Comments and links reach over no more lines than this: a heading in the middle of a book that
  /// says "Comments" is no such heading.
  private static let longestSection = 3_000

  /// The first line below one that says little more than the given cue, at the end of the article
  /// or below it; `count` where there is none.  What the page says again and again, as "Reply" below each
  /// post of a forum, is a button, also where it counts ("Like 12 Reply").
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func section(
    _ cue: Cue, _ features: LineFeatures, _ utf8: [UInt8], _ ranges: [Range<Int>],
    article: Range<Int>
  ) -> Int {
    let lines = features.lines
    func heads(_ index: Int) -> Bool {
      lines[index].headsSection(cue)
        || cue == .related && index >= article.upperBound && lines[index].headsReading
    }
    let headings = lines.indices.filter(heads)
    if headings.isEmpty { return lines.count }
    var wordings: [[UInt8]: Int] = [:]
    for index in headings { wordings[wording(of: ranges[index], in: utf8), default: 0] += 1 }
    let total = lines.reduce(0) { $0 + $1.prose }
    var sum: Float = 0
    for (index, line) in lines.enumerated() {
      sum += line.prose
      // Readers may say more than the writer, and a heading that counts them is no button; "2. Replies" counts none.
      let counts = cue == .comment && line.digits > 0 && line.words <= 3 && line.sentences == 0
      let least: Float = counts ? 0.2 : 0.4
      if index >= article.lowerBound, lines.count - index <= longestSection, sum >= total * least,
        features.copies[index] == 0, heads(index),
        wordings[wording(of: ranges[index], in: utf8)] == 1
      {
        return index + 1
      }
    }
    return lines.count
  }

  /// A heading says no more words beside the title it repeats.
  private static let mostWordsBesideTitle = 5.0

  /// The first line below one that counts something and repeats the title in quotation marks, as themes of WordPress
  /// write above comments in any language: "3 thoughts on “The mill”"; `count` where there is none.
  ///
  /// - Complexity: O(*n*) in the number of lines.
  static func comments(
    on title: Int?, _ features: LineFeatures, _ utf8: [UInt8], _ ranges: [Range<Int>],
    article: Range<Int>
  ) -> Int {
    let lines = features.lines
    guard let title else { return lines.count }
    let name = wording(of: ranges[title], in: utf8)
    let heading = lines.indices.first {
      let line = lines[$0]
      return $0 >= article.lowerBound && $0 > title && line.numbers == lines[title].numbers + 1
        && line.quotes >= 2 && !line.endsSentence
        && line.words - lines[title].words <= mostWordsBesideTitle
        && wording(of: ranges[$0], in: utf8).holds(name)
    }
    return heading.map { $0 + 1 } ?? lines.count
  }

  /// The letters of a line, those of ASCII as small ones; what is not ASCII counts as letters.
  private static func wording(of line: Range<Int>, in utf8: [UInt8]) -> [UInt8] {
    let text = utf8.withUnsafeBufferPointer { LineEdges.trimmed(line, in: $0) }
    return utf8[text].filter { $0.isLetter || $0 >= 0x80 }.map { $0 | ($0 < 0x80 ? 0x20 : 0) }
  }
}
