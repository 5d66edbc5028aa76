extension RoleRule {
  /// What stands beside an article and its pictures.
  static let credits: [RoleRule] = [
    RoleRule(.credit, "names the maker of a picture", 6, says: .credit) {
      $0.begins(.credit) && $0.line.namesMaker && $0.isShort(14)
    },
    RoleRule(.credit, "begins with a picture's maker", 2, says: .credit) {
      $0.begins(.credit) && $0.isShort(8) && !$0.line.endsSentence && !$0.line.startsInOtherWords
    },
    RoleRule(.credit, "names an agency or archive beside a sign", 2.5, says: .credit) {
      $0.line.cues.contains(.credit) && $0.isShort(10) && !$0.line.isClosedByFullStop
        && ($0.line.hasCopyright || $0.line.separators > 0)
    },
    RoleRule(.credit, "a copyright sign without a year, inside of the article", 9) {
      $0.line.hasCopyright && $0.isShort(10) && $0.isInArticle && !$0.line.hasYear
    },

    RoleRule(.caption, "ends with a picture's maker", 6.5, says: .credit) {
      $0.line.namesMaker && !$0.begins(.credit) && $0.isShort(60) && !$0.line.isClosedByFullStop
    },
    RoleRule(.caption, "holds a picture's maker", 2, says: .credit) {
      $0.line.namesMaker && !$0.begins(.credit) && $0.isShort(60)
    },
    RoleRule(.caption, "ends with an agency after a sign", 4, says: .credit) {
      $0.line.cues.contains(.credit) && !$0.begins(.credit) && $0.line.words > 4
        && $0.isShort(60) && !$0.line.isClosedByFullStop
        && ($0.line.hasCopyright || $0.line.separators > 0)
    },
    RoleRule(.caption, "numbers a figure or points to a picture", 12) {
      $0.signs.contains(.caption)
    },
    RoleRule(.caption, "a picture's maker right below", 4) { line in
      guard let below = line.neighbour(1), line.line.words >= 3 else { return false }
      return below.begins(.credit) && below.line.namesMaker && below.isShort(14)
        && line.isShort(30) && !line.line.namesMaker && !line.isTitle
    },
    RoleRule(.caption, "begins with what it shows", 4.5, says: .credit) {
      $0.begins(.credit) && $0.line.namesMaker && $0.line.words > 8 && $0.isShort(60)
    },

    RoleRule(.byline, "begins with by", 2, says: .byline) {
      $0.begins(.byline) && $0.isShort(12) && ($0.isNearTitle || $0.line.mayNameSomebody)
    },
    RoleRule(.byline, "begins with by, names follow, near the title", 4, says: .byline) {
      $0.line.beginsWithWriter && $0.isShort(12) && $0.isNearTitle && !$0.isTitle
        && ($0.line.beginsWithCue || $0.line.capitalWords >= 2 * $0.line.lowerWords)
    },
    RoleRule(.byline, "a name near the title", 5) { line in
      line.mayBeFrame && line.isNearTitle && line.line.looksLikeName && line.line.words >= 2
        && line.line.capitalWords >= 2 && line.line.cues.isEmpty && line.line.digits == 0
        && !line.isColumn && line.index > line.page.title ?? 0
    },
    RoleRule(.byline, "a small word and a name near the title", 6) {
      $0.isNearTitle && $0.line.namesWriterBehindWord && $0.index > $0.page.title ?? 0
    },
    RoleRule(
      .byline, "a writer with an address, near the title or below the article", 6, says: .byline
    ) {
      $0.isShort(8) && $0.line.hasAddress && $0.line.digits == 0 && !$0.line.isClosedByFullStop
        && ($0.isNearTitle || $0.isBelowArticle)
    },
    RoleRule(.byline, "ends as a sentence", -3) {
      $0.line.isClosedByFullStop && $0.line.words > 4
    },

    RoleRule(.date, "a day with a year or a time", 5.5, says: .calendar) {
      $0.mayBeFrame && $0.isShort(9) && $0.line.digits > 0 && $0.line.cues.contains(.calendar)
        && ($0.line.hasYear || $0.line.hasClock) && $0.line.lowerWords <= 4
    },
    RoleRule(.date, "says when it was posted", 4, says: .date) {
      $0.line.cues.contains(.date) && $0.line.digits > 0 && $0.isShort(10, besidesNumbers: true)
        && !$0.line.isClosedByFullStop
    },
    RoleRule(.date, "mostly numbers, with a year or a time", 5) {
      $0.mayBeFrame && ($0.line.hasYear || $0.line.hasClock)
        && $0.isShort(10, besidesNumbers: true) && $0.line.digits >= $0.line.letters
    },
    RoleRule(.date, "ends as a sentence", -2.5) {
      $0.line.isClosedByFullStop && $0.line.lowerWords > 3
    },
    RoleRule(.date, "a copyright sign", -4) { $0.line.hasCopyright },
  ]

  /// Names and the voices of readers.
  static let people: [RoleRule] = [
    RoleRule(.signature, "a name alone on top, above the title", 5) {
      $0.index == 0 && $0.isShort(2) && $0.line.looksLikeName && $0.line.cues.isEmpty
        && $0.isAboveArticle && $0.page.title != nil && !$0.isTitle
        && $0.neighbour(1)?.isShort(3) == false
    },
    RoleRule(.signature, "a name written as one word with digits or a line", 3) {
      $0.isShort(2) && $0.line.letters > 2 && $0.line.cues.isEmpty && $0.line.separators == 0
        && ($0.line.digits > 0 && $0.line.words < 2 && $0.line.start != .digit
          || $0.line.hasHandle)
    },
    RoleRule(.signature, "a name alone among comments", 1.8) {
      $0.isInComments && $0.line.looksLikeName && $0.isShort(3) && $0.line.cues.isEmpty
    },
    RoleRule(.signature, "a name above what a forum says of who wrote a post", 12) {
      $0.signs.contains(.poster)
    },
    RoleRule(.signature, "who wrote the article, behind it", 10) {
      $0.signs.contains(.writer)
    },
    RoleRule(.boilerplate, "what a forum says of who wrote a post", 11) {
      $0.signs.contains(.postData)
    },
    RoleRule(.signature, "two dashes, as above a signature", 9) { $0.opensSignature },
    RoleRule(.signature, "close below two dashes", 7) { $0.isInSignature },
    RoleRule(.signature, "begins with a dash and ends the article", 1.6) {
      $0.line.start == .dash && $0.isShort(6) && $0.isBelowArticle
    },

    // Each such line counts, not the first alone: else another one would be first in every round
    // of cleaning.
    RoleRule(.comment, "the heading of the comments", 6, says: .comment) {
      $0.index + 1 >= $0.page.comments && $0.line.headsSection(.comment)
    },
    RoleRule(.comment, "counts comments on the title", 12) { line in
      line.index + 1 == line.page.comments && line.page.comments < line.page.count
        && !line.line.headsSection(.comment)
    },
    RoleRule(.comment, "below the heading of the comments", 7.5) {
      $0.isInComments && !$0.mayBeAnswer && $0.line.words >= 3 && $0.line.cueShare < 0.5
        && !$0.line.hasCopyright && !$0.line.cues.contains(.legal)
    },
    RoleRule(.comment, "running text below it", 1) { $0.isInComments && $0.line.prose > 0.1 },
    RoleRule(.comment, "says who wrote or answers", 3, says: .comment) {
      $0.says(.comment, share: 0.3)
    },
    RoleRule(.comment, "said below an answer, signed with name and time", 11) {
      $0.signs.contains(.remark)
    },
    RoleRule(.comment, "nothing else", 1, says: .comment) { $0.says(.comment, share: 0.9) },
    RoleRule(.comment, "right below who wrote it", 5) { line in
      guard let above = line.neighbour(-1), line.line.words >= 3, line.mayBeFrame else {
        return false
      }
      return above.isShort(8) && above.line.cues.contains(.comment) && above.line.end == .colon
    },
  ]

  /// What the law or the publisher wants said.
  static let notices: [RoleRule] = [
    RoleRule(.spam, "several wordings of spam", 6, says: .spam) {
      $0.line.spamWordings >= 2 && $0.line.words <= 60
    },
    RoleRule(.spam, "three and more", 2, says: .spam) { $0.line.spamWordings >= 3 },
    RoleRule(.spam, "no sentence", 2, says: .spam) {
      $0.line.spamWordings >= 1 && !$0.line.isClosedByFullStop && $0.line.words >= 5
        && $0.line.sentences == 0
    },
    RoleRule(.spam, "whole sentences", -2.5) {
      $0.line.isClosedByFullStop && $0.line.spamWordings < 3
    },
    RoleRule(.legal, "a copyright sign and a year", 4.5) {
      $0.line.hasCopyright && $0.line.hasYear && $0.isShort(60)
    },
    RoleRule(.legal, "asks to share data with partners", 10) { $0.asksForConsent },
    RoleRule(.legal, "speaks of rights, terms or cookies", 1.5, says: .legal) {
      $0.line.cues.contains(.legal) && !$0.headsLegalText
    },
    RoleRule(.legal, "says little else", 1.4, says: .legal) {
      $0.says(.legal, share: 0.3) && !$0.headsLegalText
    },
    RoleRule(.legal, "and stands outside of the article", 0.8, says: .legal) {
      $0.line.cues.contains(.legal) && !$0.isInArticle
    },
    RoleRule(
      .legal, "says who may use it, when it was changed, or whom it is for", 13, says: .provenance
    ) {
      $0.begins(.provenance)
    },
    RoleRule(.legal, "and begins with it there", 2.5, says: .legal) {
      $0.begins(.legal) && !$0.isInArticle && $0.line.words > 8
    },
    RoleRule(.boilerplate, "a button, a counter, or what a page asks of its readers", 11) {
      $0.signs.contains(.aside) && !$0.asksToFollow && !$0.asksForComments
    },
    RoleRule(.share, "asks to follow or subscribe, as frames alone do", 11) {
      $0.signs.contains(.aside) && $0.asksToFollow && !$0.asksForComments
    },
    RoleRule(.comment, "a button or request of readers' comments", 11) {
      $0.signs.contains(.aside) && $0.asksForComments
    },
    RoleRule(.legal, "gives no advice, or says whose opinion it is", 9) {
      $0.signs.contains(.caution)
    },
    // A title is said again by lists of what is read most.
    RoleRule(.boilerplate, "said more than once", 2) {
      $0.copies > 0 && $0.line.words > 5 && !$0.page.isFrameless && !$0.isTitle
    },
    RoleRule(.boilerplate, "in other documents, too", 3) { $0.documents > 2 && $0.line.words > 6 },
    RoleRule(.boilerplate, "in many other documents", 4) { $0.documents > 9 && $0.line.words > 6 },
  ]
}
