/// Finds acronyms where a text says what they stand for: "North Atlantic Treaty Organization (NATO)"
/// and "NATO (North Atlantic Treaty Organization)".
///
/// Annotations `acronym` over the short form, with the `expansion`.  Method: Schwartz and Hearst 2003,
/// "A simple algorithm for identifying abbreviation definitions in biomedical text".  Scripts with
/// upper and lower case only.
public struct AcronymExtractor: Extractor {
  /// Name and version.
  public let identifier = "acronyms/1"

  /// Makes the extractor.
  public init() {}

  /// Finds acronyms.
  ///
  /// - Complexity: O(*n*)
  public func extract(from clean: CleanText) -> [Annotation] {
    clean.find(havingByte: UInt8(ascii: "(")) { _, text in
      (0..<text.count).compactMap { open in
        guard text[open] == "(", let close = close(of: open, in: text) else { return nil }
        let inside = open + 1..<close
        let found =
          isShort(inside, in: text)
          ? longForm(of: inside, before: open, in: text).map { (inside, $0) }
          : shortForm(before: open, of: inside, in: text).map { ($0, inside) }
        guard let (short, long) = found else { return nil }
        return Annotation(
          range: text.bytes(short), type: "acronym", score: 0.9, by: identifier,
          data: ["expansion": .string(text.text(long))])
      }
    }
  }

  private func close(of open: Int, in text: ScalarText) -> Int? {
    let limit = min(text.count, open + 120)
    let end = (open + 1..<limit).first { text[$0] == ")" || text[$0] == "(" || text[$0] == "\n" }
    return end.flatMap { text[$0] == ")" ? $0 : nil }
  }

  /// Two to ten characters without spaces, two of them upper-case letters.
  private func isShort(_ range: Range<Int>, in text: ScalarText) -> Bool {
    let scalars = text.scalars[range]
    return 2...10 ~= range.count && scalars.first.map { $0.isLetter || $0.digit != nil } ?? false
      && scalars.count(where: \.isUpper) >= 2
      && scalars.allSatisfy { $0.isWordPart || ".-/&".unicodeScalars.contains($0) }
  }

  /// The words before a bracket that the letters of the short form are from.
  private func longForm(
    of short: Range<Int>, before open: Int, in text: ScalarText
  ) -> Range<Int>? {
    var end = open
    while end > 0, text[end - 1].isSpace { end -= 1 }
    let limit = min(short.count + 5, short.count * 2)
    var start = end
    var words = 0
    // Text without spaces has no words to count.
    while start > 0, words < limit, end - start < 240 {
      let scalar = text[start - 1]
      if ".;:!?()".unicodeScalars.contains(scalar), text.at(start).isSpace || start == end { break }
      start -= 1
      if text.at(start - 1).isSpace || start == 0 { words += 1 }
    }
    return match(short, in: start..<end, of: text)
  }

  /// From right to left each letter of the short form is found in the long one, the first at the
  /// start of a word.
  private func match(_ short: Range<Int>, in long: Range<Int>, of text: ScalarText) -> Range<Int>? {
    let letters = text.scalars[short].filter { $0.isLetter || $0.digit != nil }.map(\.folded)
    var position = long.upperBound - 1
    for (place, letter) in letters.enumerated().reversed() {
      while position >= long.lowerBound,
        text[position].folded != letter || place == 0 && !text.isWordBoundary(position)
      {
        position -= 1
      }
      guard position >= long.lowerBound else { return nil }
      if place > 0 { position -= 1 }
    }
    let range = position..<long.upperBound
    // A long form is longer, of several words, and does not hold the short one.
    guard range.count > letters.count * 2, text.scalars[range].contains(where: \.isSpace) else {
      return nil
    }
    return range
  }

  private func shortForm(
    before open: Int, of long: Range<Int>, in text: ScalarText
  ) -> Range<Int>? {
    var end = open
    while end > 0, text[end - 1].isSpace { end -= 1 }
    var start = end
    while start > 0, text[start - 1].isWordPart || ".-&".unicodeScalars.contains(text[start - 1]) {
      start -= 1
    }
    let short = start..<end
    guard isShort(short, in: text), let match = match(short, in: long, of: text),
      match.lowerBound - long.lowerBound <= 4
    else { return nil }
    return short
  }
}
