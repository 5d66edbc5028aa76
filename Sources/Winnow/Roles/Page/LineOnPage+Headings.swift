// Lines that head something of the article, though menus say the same.
extension LineOnPage {
  /// Heads what is about the law: a title that begins with that, or a heading that is numbered on.
  var headsLegalText: Bool { isTitle && begins(.legal) || isNumberedHeading }

  /// A heading of the page in its markup, or by what stands around it: "About us" heads a page, too.
  var headsContent: Bool { headsMarkedContent || headsParagraph || headsArticle }

  /// Stands alone between what is content, and the model is not sure that it is of the frame.
  var headsParagraph: Bool {
    guard isInArticle || index + 1 == page.article.lowerBound, !isInComments, isShort(6),
      content >= 0.25, copies <= Self.mostCopies,
      line.cues == CueSet(.navigation) || isNumberedHeading, line.letters > 0, line.start != .lower,
      line.end == .letter, line.separators == 0,
      line.gaps == 0, let above = neighbour(-1), let below = neighbour(1)
    else { return false }
    return below.isProse
      && (above.isProse || above.content >= 0.4 && above.line.cues.isDisjoint(with: .frame))
  }

  /// Says what follows ("Description") right above the first paragraph, below the title and what stands beside that.
  var headsArticle: Bool {
    line.namesSection && index + 1 == page.article.lowerBound && isShort(4) && line.digits == 0
      && line.cues.isSubset(of: .places) && page.title.map { $0 < index } == true
  }

  /// Those of a menu and of the foot of the page.
  private static let mostCopies = 2
}
