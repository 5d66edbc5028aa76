/// The wordings behind each ``Cue``, written for Winnow: what the frames of web pages say, in the
/// languages most of them are in.
///
/// A wording matches at a word's start and ends at a word's end, in any case.  Commas without a space behind them and
/// line breaks separate wordings.
enum CueList {
  static let all: [(cue: Cue, wordings: String)] = [
    (.readMore, readMore), (.navigation, navigation), (.share, share), (.subscribe, subscribe),
    (.byline, byline), (.credit, credit), (.comment, comment), (.legal, legal),
    (.advertisement, advertisement), (.related, related), (.date, date), (.calendar, calendar),
    (.tag, tag), (.shop, shop), (.spam, spam), (.provenance, provenance),
    (.section, section), (.saying, saying),
    (.poster, poster), (.profile, profile), (.listing, listing),
    (.figure, figure), (.consent, consent), (.partners, partners), (.tracking, tracking),
    (.aside, aside), (.rank, rank), (.elapsed, elapsed), (.request, request), (.caution, caution),
    (.caution, cookies), (.related, onward), (.aside, button), (.aside, editing), (.quoted, quoted),
    (.request, form), (.request, wiki),
    (.request, reviewer), (.appeal, appeal), (.portrait, portrait),
  ]
}
