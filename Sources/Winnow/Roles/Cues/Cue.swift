/// A kind of wording that tells what a line is for: "Read more", "Photo:", "All rights reserved".
package enum Cue: Int, CaseIterable, Sendable {
  /// Read more, continue, click here.
  case readMore
  /// Home, back, top, menu, search, next page.
  case navigation
  /// Share, follow, like, send.
  case share
  /// Sign in, register, subscribe, newsletter.
  case subscribe
  /// By, written by, author, editor.
  case byline
  /// Photo, image, illustration, agency names.
  case credit
  /// Comment, reply, respond.
  case comment
  /// Cookies, copyright, terms, privacy.
  case legal
  /// Advertisement, sponsored.
  case advertisement
  /// Related, popular, latest, most read.
  case related
  /// Posted, updated, hours ago.
  case date
  /// The names of months and days.
  case calendar
  /// Tags, categories, filed under.
  case tag
  /// Add to cart, buy, price, delivery.
  case shop
  /// Casinos, pills, loans, replicas and what else is slipped into pages.
  case spam
  /// Licence and last change of the page, the confidentiality of a mail.
  case provenance
  /// Ingredients, specifications, opening hours, requirements, references: what heads lists and tables of facts.
  case section
  /// A verb of saying, as above what one reader wrote; such a line heads no section.
  case saying
  /// Posts, best answer: what a thread says of its posts, and little else does.
  case poster
  /// Joined, views: what it says of them as others of their matter.
  case profile
  /// Filters of a shop, and pages of a list.
  case listing
  /// Figure, plate: what is numbered above or below a picture.
  case figure
  /// What a reader agrees to by a click; wordings of ``legal`` as well.
  case consent
  /// "We and our partners": with whom data of the reader would be shared.
  case partners
  /// Personal data, information on your device: which data.
  case tracking
  /// Reading time, report, apply now: buttons and counters, of which a line says little else.
  case aside
  /// New member, moderator: what a forum calls who wrote a post.
  case rank
  /// Ago, behind or before a number.
  case elapsed
  /// Was this page helpful, subscribe to our newsletter: whole sentences that begin so.
  case request
  /// No medical advice, opinions of the author: turns within sentences.
  case caution
  /// Sign up for our newsletter, tag me on: what pages ask of their readers within sentences.
  case appeal
  /// About the author: what heads a few words about who wrote the article.
  case portrait
  /// Quote, originally posted by: what stands before the name of whom a post quotes.
  case quoted

  /// The cues which the content model learns from by themselves; the pages it learns from hold next to nothing of
  /// the others.  ``FactRuns`` tell it of sections.
  static let learnt = allCases.filter { !unlearnt.contains($0) }

  private static let unlearnt: Set<Cue> = [
    .spam, .provenance, .section, .saying, .poster, .profile, .listing, .figure, .consent,
    .partners, .tracking, .aside, .rank, .elapsed, .request, .caution, .appeal, .portrait,
    .quoted,
  ]
}

/// The cues found in a line.
package struct CueSet: OptionSet, Hashable, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  package init(_ cue: Cue) {
    rawValue = 1 << UInt64(cue.rawValue)
  }

  /// What is as often said of the matter of a page: no cue of its frame by itself.
  static let quiet: CueSet = [
    CueSet(.section), CueSet(.poster), CueSet(.profile), CueSet(.listing), CueSet(.figure),
    CueSet(.partners), CueSet(.tracking), CueSet(.aside), CueSet(.rank), CueSet(.elapsed),
    CueSet(.request), CueSet(.caution), CueSet(.appeal), CueSet(.portrait),
    CueSet(.quoted),
  ]

  /// Those whose words are counted together: a line of them says nothing else.
  static let asides: CueSet = [
    CueSet(.aside), CueSet(.rank), CueSet(.poster), CueSet(.profile),
  ]

  package func contains(_ cue: Cue) -> Bool {
    contains(CueSet(cue))
  }
}
