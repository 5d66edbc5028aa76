extension RoleRule {
  /// What stands beside an article and its pictures.
  static let credits: [RoleRule] = [
    RoleRule(.credit, "names the maker of a picture", 2.6) {
      $0.begins(.credit) && $0.isShort(14)
    },
    RoleRule(.credit, "names an agency or archive", 1.6) {
      $0.line.cues.contains(.credit) && $0.isShort(14)
    },
    RoleRule(.credit, "after a copyright sign or bar", 1) {
      $0.line.cues.contains(.credit) && ($0.line.hasCopyright || $0.line.separators > 0)
    },
    RoleRule(.credit, "a copyright sign on a short line of the article", 1.4) {
      $0.line.hasCopyright && $0.isShort(8) && $0.isInArticle && !$0.line.hasYear
    },

    RoleRule(.caption, "a sentence that ends with a picture's maker", 2.8) {
      $0.line.cues.contains(.credit) && $0.line.words > 8 && $0.isShort(60)
        && !$0.begins(.credit)
        && ($0.line.hasCopyright || $0.line.separators > 0 || $0.line.brackets > 0
          || $0.line.end != .terminal)
    },
    RoleRule(.caption, "a picture's maker right below", 2.6) { line in
      guard let below = line.neighbour(1), line.line.words >= 3 else { return false }
      return below.begins(.credit) && below.isShort(14) && line.isShort(45)
    },
    RoleRule(.caption, "begins with what it shows", 1.2) {
      $0.begins(.credit) && $0.line.words > 8 && $0.isShort(60)
    },

    RoleRule(.byline, "begins with by", 2.4) { $0.begins(.byline) && $0.isShort(12) },
    RoleRule(.byline, "names behind it", 1) {
      $0.begins(.byline) && $0.isShort(8) && $0.line.capitalWords >= 2
        && $0.line.lowerWords <= 2
    },
    RoleRule(.byline, "ends as a sentence", -2) { $0.line.end == .terminal && $0.line.words > 4 },
    RoleRule(.byline, "a name right below the title", 2) { line in
      line.line.looksLikeName && line.line.cues.isEmpty && line.line.words >= 2
        && (line.neighbour(-1)?.isTitle == true || line.neighbour(-2)?.isTitle == true)
    },

    RoleRule(.date, "a day and a year or a time", 2.6) {
      $0.isShort(14) && $0.line.digits > 0
        && $0.line.cues.contains(.calendar) && ($0.line.hasYear || $0.line.hasClock)
    },
    RoleRule(.date, "says when it was posted", 2.2) {
      $0.line.cues.contains(.date) && $0.line.digits > 0 && $0.isShort(14)
    },
    RoleRule(.date, "mostly numbers, with a year or a time", 2) {
      ($0.line.hasYear || $0.line.hasClock) && $0.isShort(7)
        && $0.line.digits * 2 >= $0.line.letters
    },
    RoleRule(.date, "ends as a sentence", -1.5) {
      $0.line.end == .terminal && $0.line.lowerWords > 3
    },
  ]

  /// Names and the voices of readers.
  static let people: [RoleRule] = [
    RoleRule(.signature, "a name alone on top", 2.4) {
      $0.index == 0 && $0.isShort(2) && $0.line.looksLikeName && $0.line.cues.isEmpty
    },
    RoleRule(.signature, "a name written as one word with digits or a line", 2.2) {
      $0.isShort(2) && $0.line.letters > 2 && $0.line.cues.isEmpty && $0.line.separators == 0
        && ($0.line.digits > 0 && $0.line.words < 2 && $0.line.start != .digit
          || $0.line.hasHandle)
    },
    RoleRule(.signature, "a name alone among comments", 1.8) {
      $0.isInComments && $0.line.looksLikeName && $0.isShort(3) && $0.line.cues.isEmpty
    },
    RoleRule(.signature, "begins with a dash and ends the article", 1.6) {
      $0.line.start == .dash && $0.isShort(6) && $0.isBelowArticle
    },

    RoleRule(.comment, "below the heading of the comments", 3.2) {
      $0.isInComments && $0.line.words >= 3 && $0.line.cueShare < 0.5
    },
    RoleRule(.comment, "running text below it", 1) { $0.isInComments && $0.line.prose > 0.1 },
    RoleRule(.comment, "says who wrote or answers", 1.8) { $0.says(.comment, share: 0.3) },
    RoleRule(.comment, "nothing else", 1) { $0.says(.comment, share: 0.9) },
    RoleRule(.comment, "right below who wrote it", 3) { line in
      guard let above = line.neighbour(-1), line.line.words >= 3 else { return false }
      return above.isShort(8) && above.line.cues.contains(.comment) && above.line.end == .colon
    },
  ]

  /// What the law or the publisher wants said.
  static let notices: [RoleRule] = [
    RoleRule(.legal, "a copyright sign and a year", 3) {
      $0.line.hasCopyright && $0.line.hasYear && $0.isShort(60)
    },
    RoleRule(.legal, "speaks of rights, terms or cookies", 1.5) { $0.line.cues.contains(.legal) },
    RoleRule(.legal, "says little else", 1.4) { $0.says(.legal, share: 0.3) },
    RoleRule(.legal, "and stands outside of the article", 0.8) {
      $0.line.cues.contains(.legal) && !$0.isInArticle
    },
    RoleRule(.boilerplate, "a long line outside of the article", 1) {
      !$0.isInArticle && $0.line.words >= 10
    },
    RoleRule(.boilerplate, "said more than once", 1) { $0.copies > 0 && $0.line.words > 5 },
  ]
}
