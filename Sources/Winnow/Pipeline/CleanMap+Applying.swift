extension CleanMap {
  /// The clean text: the pieces of a text, joined.
  ///
  /// - Parameter utf8: The text the map was made for.
  /// - Precondition: It is as long as that, or at least holds all that was kept.
  /// - Complexity: O(*n*) in the length of the clean text.
  public func clean(_ utf8: [UInt8]) -> [UInt8] {
    // The usual case, a text with nothing wrong, costs no copy.
    if pieces.count == 1, pieces[0].range == 0..<utf8.count { return utf8 }
    precondition(pieces.last?.range.upperBound ?? 0 <= utf8.count, "Another text than the map's")
    var result: [UInt8] = []
    result.reserveCapacity(count)
    for piece in pieces {
      result.append(contentsOf: utf8[piece.range])
    }
    return result
  }

  /// The map which leads through this one and then through another.
  ///
  /// - Parameter outer: The map of the text this map's text was taken from.
  func composed(with outer: CleanMap) -> CleanMap {
    CleanMap(keeping: pieces.flatMap { outer.sourceRanges(of: $0.range) })
  }
}
