/// A line that many documents hold.
public struct RepeatedLine: Hashable, Sendable {
  /// What makes it the same line.
  public let key: LineKey
  /// The group, a host or folder; nil for the count over all documents.
  public let group: String?
  /// The documents that hold the line.
  public let documents: Int
  /// How often it stands in them.
  public let occurrences: Int
  /// The line as it first came; of several counts put together, the first of theirs in the order of
  /// characters.
  public let text: String
  /// Whether the counts are exact.  Where not, they are the least it can be: the line had been
  /// forgotten once to save memory.
  public let isExact: Bool
}

extension RepeatedLine {
  /// Makes a line from what is known of it, as read from a file; `nil` where the text has no letter.
  public init?(text: String, group: String?, documents: Int, occurrences: Int, isExact: Bool) {
    let utf8 = Array(text.utf8)
    let key = utf8.withUnsafeBufferPointer { LineKey($0, 0..<$0.count) }
    guard let key else { return nil }
    self.init(
      key: group.map { key.inGroup(LineKey.group($0)) } ?? key, group: group, documents: documents,
      occurrences: occurrences, text: text, isExact: isExact)
  }
}

extension RepeatedLine {
  /// The same line with what is known of it in other documents.
  func adding(_ other: RepeatedLine) -> RepeatedLine {
    RepeatedLine(
      key: key, group: group, documents: documents + other.documents,
      occurrences: occurrences + other.occurrences, text: min(text, other.text),
      isExact: isExact && other.isExact)
  }
}
