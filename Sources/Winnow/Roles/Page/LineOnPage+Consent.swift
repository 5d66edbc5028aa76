// What asks readers for consent to store and share their data.
extension LineOnPage {
  /// Says that "we and our partners" have to do with data of the reader. A page about the law says so of itself.
  var asksForConsent: Bool {
    line.speaksOfConsent && !page.isFrameless
      && page.title.map { !page.lines[$0].cues.contains(.legal) } ?? true
  }
}
