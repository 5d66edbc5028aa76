extension RoleRule {
  /// Menus, trails and links.
  static let navigation: [RoleRule] = [
    RoleRule(.navigation, "says where to go", 2) { $0.says(.navigation) },
    RoleRule(.navigation, "nothing else", 1) { $0.says(.navigation, share: 0.99) },
    RoleRule(.navigation, "words between bars or arrows", 1.8) {
      $0.line.separators >= 2 && !$0.line.endsSentence
    },
    RoleRule(.navigation, "one or two words among short lines", 0.9) { line in
      line.isShort(3) && !line.line.endsSentence
        && [-1, 1].contains { line.neighbour($0)?.isShort(4) == true }
    },
    RoleRule(.navigation, "said more than once", 0.5) { $0.isShort(5) && $0.copies > 0 },
    RoleRule(.navigation, "names topics", 1.2) { $0.says(.tag) },

    RoleRule(.link, "says to read on", 2.4) { $0.begins(.readMore) },
    RoleRule(.link, "and little else", 0.8) { $0.begins(.readMore) && $0.says(.readMore) },
    RoleRule(.link, "asks to read on, without a sentence's end", 1.2) {
      $0.line.cues.contains(.readMore) && $0.line.end != .terminal && $0.isShort(25)
    },
    RoleRule(.link, "points to other articles", 1.8) { $0.says(.related, share: 0.4) },
    RoleRule(.link, "looks like a heading below the article", 0.9) {
      $0.isBelowArticle && $0.line.looksLikeHeading && $0.line.words >= 4
    },
    RoleRule(.link, "an address alone", 1.6) { $0.line.hasAddress && $0.isShort(8) },
  ]

  /// Calls to do something for the page.
  static let prompts: [RoleRule] = [
    RoleRule(.share, "asks to share or follow", 2) { $0.says(.share, share: 0.3) },
    RoleRule(.share, "nothing else", 0.8) { $0.says(.share, share: 0.99) },
    RoleRule(.share, "asks to sign in or subscribe", 2) { $0.says(.subscribe, share: 0.3) },
    RoleRule(.share, "begins with it", 1) {
      ($0.begins(.subscribe) || $0.begins(.share)) && $0.isShort(20)
    },
    RoleRule(.advertisement, "says that it is one", 2.6) { $0.says(.advertisement) },
    RoleRule(.advertisement, "sells", 2) { $0.says(.shop, share: 0.4) },
    RoleRule(.advertisement, "a price", 0.8) { $0.line.hasCurrency && $0.isShort(12) },
  ]
}
