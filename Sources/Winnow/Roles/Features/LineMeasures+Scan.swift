extension LineMeasures {
  /// Measures a line in one pass.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - line: The line; what ``LineEdges`` leave off does not count, nor do ``TrailingMarks``.
  package init(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    let text = LineEdges.trimmed(line, in: utf8)
    let end = TrailingMarks.trim(utf8, text)
    var scan = LineScan(utf8: utf8, line: text.lowerBound..<end)
    scan.run()
    self = scan.measures
    if isUnspaced, !namesMaker {
      namesMaker = Self.endsWithMaker(utf8, text.lowerBound..<end)
    }
  }
}
