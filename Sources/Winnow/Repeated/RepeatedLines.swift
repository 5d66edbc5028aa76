/// The lines that many documents hold, to ask about the lines of one.
public struct RepeatedLines: Sendable {
  /// The lines, those of the most documents first.
  public let lines: [RepeatedLine]
  private let places: [LineKey: Int]

  /// Makes a table of lines, as of one corpus or several: what is known of the same line in the same
  /// group is added up.
  ///
  /// - Complexity: O(*n* log *n*)
  public init(_ lines: some Sequence<RepeatedLine>) {
    var joined: [RepeatedLine] = []
    var places: [LineKey: Int] = [:]
    for line in lines {
      if let place = places[line.key] {
        joined[place] = joined[place].adding(line)
      } else {
        places[line.key] = joined.count
        joined.append(line)
      }
    }
    self.lines = joined.sorted {
      ($1.documents, $0.text, $0.group ?? "") < ($0.documents, $1.text, $1.group ?? "")
    }
    self.places = Dictionary(uniqueKeysWithValues: self.lines.enumerated().map { ($1.key, $0) })
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
