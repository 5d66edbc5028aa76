extension RoleRule {
  /// Parts of the content that are no running text.
  static let content: [RoleRule] = [
    RoleRule(.body, "a sentence right below the title", 3) { line in
      line.line.isParagraph && !line.line.leadsThroughPages
        && line.page.title.map { line.index - $0 == 1 } == true
    },
    RoleRule(.body, "said in a post of a thread", 6) { $0.signs.contains(.said) },
    RoleRule(.title, "heads the article", 5) { $0.isTitle },
    RoleRule(.title, "said more than once", 0.5) { $0.isTitle && $0.copies > 0 },
    RoleRule(.title, "running text close below", 0.8) { line in
      line.isTitle && (1...4).contains { line.neighbour($0)?.isProse == true }
    },

    RoleRule(.heading, "in many other documents", -6) { $0.documents > 9 },
    RoleRule(.heading, "short, no sentence end, running text right below", 4.5) { line in
      (line.line.looksLikeHeading && line.line.leadingCues.isDisjoint(with: .chrome)
        || line.headsParagraph)
        && line.isShort(14) && (!line.isAboveArticle || line.headsContent) && !line.isTitle
        && !line.isInComments && line.neighbour(1)?.isProse == true
    },
    RoleRule(.heading, "numbered on from the one before, or in the table of contents", 4.5) {
      $0.isInOutline && !$0.hasNumberOfList
    },
    RoleRule(.body, "numbered on from the one before", 2.5) {
      $0.isNumberedHeading && $0.hasNumberOfList
    },
    RoleRule(.body, "right below a numbered heading", 3) { line in
      line.line.endsSentence && line.line.words >= 4
        && line.neighbour(-1)?.isNumberedHeading == true
    },
    RoleRule(.heading, "running text right above", 0.7) { line in
      line.line.looksLikeHeading && !line.isTitle && line.isInArticle
        && line.neighbour(-1)?.isProse == true
    },
    RoleRule(.heading, "of the article's inside", 0.5) { $0.isInArticle && !$0.isTitle },
    RoleRule(.heading, "a name alone", -0.6) { $0.isShort(1) && $0.line.digits > 0 },
    RoleRule(.heading, "names a picture's maker", -2, says: .credit) {
      $0.line.cues.contains(.credit)
    },
    RoleRule(.heading, "ends with a comma", -2) { $0.line.end == .comma },
    RoleRule(.heading, "begins with a small letter or a dash", -4) {
      $0.line.start == .lower || $0.line.start == .dash
    },
    RoleRule(.heading, "a sentence that ends with a colon", -4) {
      $0.line.end == .colon && $0.line.lowerWords >= 4
    },

    RoleRule(.listItem, "begins with a bullet", 2.2) {
      $0.line.start == .bullet && $0.line.separators <= 1
    },
    RoleRule(.listItem, "begins with a dash, as the lines beside it", 2) { line in
      line.line.start == .dash
        && (line.neighbour(-1)?.line.start == .dash || line.neighbour(1)?.line.start == .dash)
    },
    RoleRule(.listItem, "an option of a program, in a text by itself", 7) {
      $0.line.beginsWithOption && $0.page.isFrameless
    },
    RoleRule(.listItem, "numbered, as the lines beside it", 1.6) { line in
      line.line.start == .digit && line.line.letters > 3 && !line.line.hasYear
        && !line.line.hasClock
        && (line.neighbour(-1)?.line.start == .digit || line.neighbour(1)?.line.start == .digit)
    },

    RoleRule(.listItem, "counted on from the one before", 5) { $0.isCounted },

    RoleRule(.tableRow, "cells between bars, as the lines beside it", 2.4) { line in
      line.line.separators >= 2 && line.line.digits > 0
        && [-1, 1].contains { (line.neighbour($0)?.line.separators ?? 0) >= 2 }
    },

    RoleRule(.tableRow, "a name and its value, as the lines beside it", 5) { $0.isFact },

    RoleRule(.tableRow, "a price alone below the title", 5) { $0.isPriceOfTitle },
    RoleRule(.tableRow, "a price or property of what the page sells", 7) {
      $0.signs.contains(.offer)
    },
    RoleRule(.tableRow, "of a table, or of opening hours", 7) {
      $0.signs.contains(.fact)
    },

    RoleRule(.quote, "begins and ends with quotation marks", 1.4) {
      $0.line.start == .quote && $0.line.quotes >= 2 && $0.line.quotes.isMultiple(of: 2)
        && $0.line.words >= 4
    },

    RoleRule(.code, "signs as in programs, several or as the lines beside it", 5) { line in
      guard line.line.codeSigns > 0, line.isShort(12), !line.line.endsSentence,
        !line.line.hasAddress
      else { return false }
      return line.line.codeSigns > 1
        || [-1, 1].contains { (line.neighbour($0)?.line.codeSigns ?? 0) > 0 }
    },
    RoleRule(.code, "braces", 1.6) { $0.line.hasBraces },
    RoleRule(.code, "more marks than a sentence has", 1) {
      $0.line.hasBraces && $0.line.punctuation * 5 > $0.line.scalars
    },
  ]
}
