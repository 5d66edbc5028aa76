/// The lines that many documents hold, to ask about the lines of one.
public struct RepeatedLines: Sendable {
  /// The lines, those of the most documents first.
  public let lines: [RepeatedLine]
  private let places: [LineKey: Int]

  /// Makes a table.
  public init(_ lines: some Sequence<RepeatedLine>) {
    self.lines = lines.sorted {
      ($1.documents, $0.text, $0.group ?? "") < ($0.documents, $1.text, $1.group ?? "")
    }
    places = Dictionary(uniqueKeysWithValues: self.lines.enumerated().map { ($1.key, $0) })
  }

  /// What is known of a line: inside of the group, if it is repeated there, or else in all.
  ///
  /// - Parameters:
  ///   - range: The line, on scalar boundaries of `utf8`.
  ///   - utf8: Valid UTF-8.
  ///   - group: The host or folder of its document.
  public func line(
    _ range: Range<Int>, of utf8: UnsafeBufferPointer<UInt8>, group: String? = nil
  ) -> RepeatedLine? {
    guard !lines.isEmpty, let key = LineKey(utf8, range) else { return nil }
    if let group, let place = places[key.inGroup(LineKey.group(group))] { return lines[place] }
    return places[key].map { lines[$0] }
  }
}
