// Whom the buttons and requests of a page are for.
extension LineOnPage {
  var asksToFollow: Bool {
    line.cues.contains(.share) || line.cues.contains(.subscribe) || line.quiet.contains(.appeal)
  }

  var asksForComments: Bool { isInComments || line.cues.contains(.comment) }
}
