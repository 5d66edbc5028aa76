extension LineMeasures {
  /// Measures a line in one pass.
  ///
  /// - Parameters:
  ///   - utf8: Valid UTF-8.
  ///   - line: The line; ASCII space and control characters at its ends do not count, nor do
  ///     ``TrailingMarks``.
  package init(_ utf8: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) {
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, utf8[start] <= 0x20 { start += 1 }
    while start < end, utf8[end - 1] <= 0x20 { end -= 1 }
    end = TrailingMarks.trim(utf8, start..<end)
    var scan = LineScan(utf8: utf8, line: start..<end)
    scan.run()
    self = scan.measures
  }
}
