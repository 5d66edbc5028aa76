/// How a run counts the lines that come again in other documents.
public enum RepeatedLineMode: String, Sendable, Hashable, CaseIterable {
  /// Reads the inputs twice to count, and a third time to clean: every document is judged by exact
  /// counts over all of them.
  case twoPass = "two-pass"
  /// Counts on the way: a document is judged by what stood some way before it, and lines that were
  /// forgotten once to save memory are marked as not exact.
  case streaming
}
