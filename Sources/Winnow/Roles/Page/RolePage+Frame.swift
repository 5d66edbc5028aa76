// Whether a text is a page with a frame around it, or one by itself.
extension RolePage {
  /// A text that is broken into lines is hardly a scraped page, unless one of so many lines is of a frame.
  private static let linesOfFrame = 60
  /// A text of so many lines without one of a frame is no page either, ...
  private static let longFrameless = 200
  /// ... nor is one that begins with a title page, so many lines in capitals, and where no line hints at a frame;
  private static let linesOfTitlePage = 3
  /// ... where one of so many has a wording that is known, so that a frame's would be.
  private static let linesOfWording = 20

  /// A broken text is a manual with so many options, ...
  private static let leastOptions = 5
  /// ... one in so many lines.
  private static let linesOfOption = 12

  static func isFrameless(
    _ lines: [LineMeasures], isBroken: Bool, above article: Int, inFrame: Bool
  ) -> Bool {
    if isBroken {
      let options = lines.count(where: \.beginsWithOption)
      if options >= leastOptions, options * linesOfOption >= lines.count { return true }
    }
    let frame = lines.count(where: \.isOfFrame)
    if isBroken { return frame * linesOfFrame < lines.count }
    let hasTitlePage =
      !inFrame && lines[..<article].count(where: \.isInCapitals) >= linesOfTitlePage
      && !lines.contains(where: \.hintsAtFrame)
    return frame == 0 && (lines.count >= longFrameless || hasTitlePage)
      && lines.count { !$0.cues.isEmpty } * linesOfWording >= lines.count
  }
}
