extension RoleRule {
  /// What the markup of the page says, where a document has it.
  static let markup: [RoleRule] = [
    RoleRule(.title, "the page's title in its markup", 8) { $0.block?.kind == .title },
    RoleRule(.title, "the first heading of the first level", 8) {
      $0.isMarkedHeading && $0.page.firstHeading.contains($0.index)
    },
    RoleRule(.heading, "a heading in the markup", 6) {
      $0.isMarkedHeading && !$0.page.firstHeading.contains($0.index)
    },
    RoleRule(.body, "a paragraph of the main part", 2) {
      $0.isMarked(.paragraph) && $0.block?.region == .main
    },
    RoleRule(.body, "said in a chat or a film", 13) { $0.block?.kind == .message },
    RoleRule(.listItem, "an entry of a list in the markup", 5) { $0.isMarked(.listItem) },
    RoleRule(.tableRow, "a row of a table in the markup", 5) { $0.isMarked(.tableRow) },
    RoleRule(.tableRow, "the rule below the head of a table", 8) {
      $0.isMarked(.tableRow) && $0.line.letters + $0.line.digits == 0
    },
    RoleRule(.quote, "a quotation in the markup", 5) { $0.isMarked(.quote) },
    RoleRule(.code, "preformatted in the markup", 4) {
      $0.isMarked(.preformatted) && !$0.line.endsSentence
    },
    RoleRule(.code, "program text in the markup", 13) { $0.block?.kind == .code },
    RoleRule(.boilerplate, "about the text, and no part of it", 13) {
      $0.block?.kind == .metadata
    },
    RoleRule(.caption, "a caption in the markup", 8) { $0.block?.kind == .caption },

    RoleRule(.navigation, "in a menu of the page", 8) { $0.block?.region == .navigation },
    RoleRule(.navigation, "nothing but links, outside of the main part", 6) {
      $0.isLink && $0.block?.isInFrame == true
    },
    RoleRule(.navigation, "in the head of the page", 3) { $0.block?.region == .header },
    RoleRule(.navigation, "several links and nothing else", 9) {
      $0.block?.isRowOfLinks == true && !$0.line.endsSentence
    },
    RoleRule(.link, "nothing but a link", 2) { $0.isLink && $0.isShort(25) },
    RoleRule(.boilerplate, "in the foot of the page", 4) { $0.block?.region == .footer },
    RoleRule(.boilerplate, "beside the main part", 2.5) { $0.block?.region == .aside },
  ]
}

extension LineOnPage {
  /// What the markup says of the line.
  var block: PageBlock? { page.blocks[index] }

  /// Part of the format, with or without words: a mark around program text, the rule below the head of a
  /// table.
  var isFormat: Bool {
    guard !page.blocks.isEmpty, let kind = block?.kind else { return false }
    switch kind {
    case .code, .preformatted, .metadata, .tableRow, .quote: return true
    default: return false
    }
  }

  fileprivate var isLink: Bool { block?.isLink == true }

  /// A heading in the markup that heads something of what the page is about, whatever it says: "About us" heads a
  /// page, too.  Headings elsewhere may head menus that are not marked as such.
  var headsMarkedContent: Bool {
    isMarkedHeading && (page.firstHeading.contains(index) || isInArticle)
  }

  /// A heading of what the page is about, not of its frame, and no link to somewhere else.
  fileprivate var isMarkedHeading: Bool {
    guard !page.blocks.isEmpty, let block, case .heading = block.kind else { return false }
    return !block.isInFrame && block.linkShare < 0.5
  }

  /// Something of that kind outside of the frame, and not made of links.
  fileprivate func isMarked(_ kind: PageBlock.Kind) -> Bool {
    guard let block else { return false }
    return block.kind == kind && !block.isInFrame && block.linkShare < 0.5
  }
}

extension PageBlock {
  /// Nine tenths of it are links.
  fileprivate var isLink: Bool { linkShare >= 0.9 }

  /// Several links and next to nothing else, as menus are written; in tables and lists, sources and names stand
  /// like that, too.
  var isRowOfLinks: Bool { links > 1 && isLink && (kind == .other || kind == .paragraph) }

  /// Whether it stands in a part of the page that is not what the page is about.
  var isInFrame: Bool { region != .main && region != .unknown }
}
