extension RoleRule {
  /// Menus, trails and links.
  static let navigation: [RoleRule] = [
    RoleRule(.navigation, "says where to go", 2, says: .navigation) {
      $0.says(.navigation) && !$0.headsContent
    },
    RoleRule(.navigation, "nothing else", 1, says: .navigation) {
      $0.says(.navigation, share: 0.99) && !$0.headsContent
    },
    RoleRule(.navigation, "words between bars or arrows", 1.8) {
      $0.line.separators >= 2 && !$0.line.endsSentence && !$0.isTitle
    },
    RoleRule(.navigation, "a few words among short lines, outside of the article", 2.5) { line in
      line.isShort(3) && !line.line.endsSentence && !line.isInArticle && !line.isTitle
        && line.line.cues.isSubset(of: .places) && !line.headsContent && !line.isPriceOfTitle
        && !line.isColumn
        && [-1, 1].contains { line.neighbour($0)?.isShort(3) == true }
    },
    RoleRule(.navigation, "beside a line that says where to go", 2.5) { line in
      line.isShort(3) && !line.line.endsSentence && !line.isTitle
        && line.line.cues.isSubset(of: .places) && !line.headsContent
        && [-2, -1, 1, 2].contains { line.neighbour($0)?.says(.navigation) == true }
    },
    RoleRule(.navigation, "said more than once", 0.5) {
      $0.isShort(5) && $0.copies > 0 && !$0.isTitle
    },
    RoleRule(.navigation, "in other documents, too", 3) { $0.isShort(6) && $0.documents > 2 },
    RoleRule(.navigation, "in many other documents", 5) { $0.isShort(6) && $0.documents > 9 },
    RoleRule(.navigation, "of a table of contents: headings further down", 10) {
      $0.page.contents.contains($0.index)
    },
    RoleRule(.navigation, "a few words on a page of menus", 6) {
      $0.page.isMenu && $0.line.isEntryOfMenu
    },
    RoleRule(.navigation, "filters of a list, or its pages", 11) { $0.signs.contains(.listing) },
    RoleRule(.navigation, "topics behind the last paragraph", 9) { $0.signs.contains(.topics) },
    RoleRule(.navigation, "names topics", 1.2, says: .tag) { $0.says(.tag) },

    // "See also" heads references in a text by itself.
    RoleRule(.link, "says to read on", 2, says: .readMore) {
      $0.begins(.readMore) && !$0.page.isFrameless
    },
    RoleRule(.link, "and little else", 1.5, says: .readMore) {
      $0.begins(.readMore) && $0.says(.readMore) && !$0.page.isFrameless
    },
    RoleRule(.link, "begins with it and does not end as a sentence", 7, says: .readMore) {
      $0.begins(.readMore) && !$0.line.isClosedByFullStop && $0.isShort(25)
        && !$0.page.isFrameless
    },
    RoleRule(.link, "names another article behind a colon", 7, says: .related) {
      $0.begins(.related) && $0.line.beginsWithCue && $0.line.hasLabel
        && !$0.line.isClosedByFullStop && $0.isShort(30) && !$0.page.isFrameless
    },
    RoleRule(.link, "names another article behind brackets", 7, says: .related) {
      $0.begins(.related) && $0.line.startsInBrackets && !$0.line.isClosedByFullStop
        && $0.isShort(40) && !$0.page.isFrameless
    },
    RoleRule(.link, "titles of other articles between paragraphs", 12) {
      $0.signs.contains(.teaser)
    },
    RoleRule(.link, "below the heading of other articles", 4.5) {
      $0.isBelowRelated && $0.line.looksLikeHeading
    },
    RoleRule(.link, "the heading of other articles", 3.5, says: .related) {
      $0.index + 1 == $0.page.related && $0.line.headsSection(.related)
    },
    RoleRule(.link, "points to other articles", 2.5, says: .related) {
      $0.says(.related, share: 0.4) && !$0.page.isFrameless
    },
    RoleRule(.link, "looks like a heading below the article", 0.9) {
      $0.isBelowArticle && $0.line.looksLikeHeading && $0.line.words >= 4
    },
    RoleRule(.link, "an address alone", 1.6) { $0.line.hasAddress && $0.isShort(8) },
  ]

  /// Calls to do something for the page.
  static let prompts: [RoleRule] = [
    RoleRule(.share, "asks to share or follow", 2, says: .share) { $0.says(.share, share: 0.3) },
    RoleRule(.share, "nothing else", 0.8, says: .share) { $0.says(.share, share: 0.99) },
    RoleRule(.share, "outside of the article", 1.5, says: .share, .subscribe) {
      !$0.isInArticle && ($0.says(.share) || $0.says(.subscribe))
    },
    RoleRule(.share, "asks to sign in or subscribe", 2, says: .subscribe) {
      $0.says(.subscribe, share: 0.3)
    },
    RoleRule(.share, "begins with it", 1, says: .subscribe, .share) {
      ($0.begins(.subscribe) || $0.begins(.share)) && $0.isShort(20)
    },
    RoleRule(.advertisement, "says that it is one", 2.6, says: .advertisement) {
      $0.says(.advertisement)
    },
    RoleRule(.advertisement, "nothing else", 4, says: .advertisement) {
      $0.isShort(8) && $0.says(.advertisement, share: 0.8)
    },
    RoleRule(.advertisement, "begins with it and a colon", 4, says: .advertisement) {
      $0.begins(.advertisement) && $0.line.beginsWithCue && $0.line.isLabelled
    },
    RoleRule(.advertisement, "sells", 2.5, says: .shop) { $0.says(.shop, share: 0.4) },
    RoleRule(.advertisement, "among what sells", 2) { line in
      line.isShort(7) && !line.isInArticle && !line.isTitle && !line.line.endsSentence
        && [-1, 1, 2].contains { line.neighbour($0)?.says(.shop, share: 0.4) == true }
    },
    RoleRule(.advertisement, "a price alone", 3.5) {
      $0.mayBeFrame && $0.line.hasCurrency && $0.isShort(4) && !$0.isPriceOfTitle
    },
    RoleRule(.advertisement, "a price", 0.8) { $0.line.hasCurrency && $0.isShort(12) },
  ]
}
