/// Finds the line that heads an article by its place, where the ``TitleModel`` knows none: of one or two words
/// below a menu, it looks like the last entry of that.
enum TitlePlace {
  /// Writer, day and counts between title and text are no more lines.
  private static let reach = 6
  fileprivate static let longest = 14.0

  /// The line right above who wrote the article or when, or right above the article where a menu or a trail
  /// says the same, or nothing else stands there.  "We value your privacy" at the top of a page heads what asks for
  /// consent.
  ///
  /// - Parameters:
  ///   - first: The first line of the article or heading in it.
  ///   - article: From its first to its last line of running text.
  /// - Complexity: O(*n*) in the number of lines above the article.
  static func index(
    _ lines: [LineMeasures], above first: Int, of article: Range<Int>,
    where isText: (Int) -> Bool
  ) -> Int? {
    // Else it may be the title itself that looks like running text.
    guard !article.isEmpty, lines[article.lowerBound].isClosedByFullStop else { return nil }
    var isSigned = false
    for index in (max(0, first - reach)..<first).reversed() {
      let line = lines[index]
      if line.tellsSource {
        isSigned = true
      } else if !line.counts {
        let isSaidAgain = lines[..<index].contains { $0.fingerprint == line.fingerprint }
        return line.headsByItsPlace && isText(index)
          && (isSigned || isSaidAgain
            || index == 0 && first == 1 && !lines[first].quiet.contains(.partners))
          ? index : nil
      }
    }
    return nil
  }
}

extension LineMeasures {
  /// Little more than who wrote something, or when.
  var tellsSource: Bool {
    leadingCues.contains(.byline) && words <= 8 || isDay
  }

  /// A number and next to nothing else: "12 comments".
  fileprivate var counts: Bool { digits > 0 && words - Double(numbers) <= 2 && !hasYear }

  /// Nothing in the line speaks against its being a title; what the law wants said is the subject of some pages.
  fileprivate var headsByItsPlace: Bool {
    letters > 0 && words <= TitlePlace.longest && !endsWithFullStop && separators == 0 && gaps == 0
      && digits * 2 <= letters && end != .comma && end != .colon && start != .bullet
      && start != .lower
      && !namesMaker && !hasCopyright && !hasAddress && !hasHandle && !hasCurrency && !hasClock
      && (cues.contains(.legal) || cues.isSubset(of: CueSet(.calendar)))
  }
}
