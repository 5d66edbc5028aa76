// Whether a page holds nothing but menus.
extension RolePage {
  private static let fewestLines = 8
  /// One line in so many is of the frames of pages, ...
  private static let linesOfFrameInMenu = 4
  /// ... and one in so many at most is none of a menu.
  private static let linesOfText = 5

  /// A page without running text where a good part of the lines says what the frames of pages say and next to all
  /// are a few words: the words between them are where else it leads.
  static func isMenu(_ lines: [LineMeasures]) -> Bool {
    guard lines.count >= fewestLines else { return false }
    let frame = lines.count { $0.isOfFrame || $0.hasCopyright }
    return frame * linesOfFrameInMenu >= lines.count
      && lines.count { !$0.isEntryOfMenu && !$0.isOfFrame && !$0.hasCopyright } * linesOfText
        <= lines.count
  }
}

extension LineMeasures {
  /// A few words as where a menu leads.
  var isEntryOfMenu: Bool {
    letters > 0 && digits == 0 && words <= 4 && !isClosedByFullStop && !hasLabel && start != .bullet
  }
}
