/// What an offset counts, outside of Winnow; inside it is always UTF-8 bytes.
public enum OffsetUnit: String, Sendable, CaseIterable {
  /// UTF-8 bytes.
  case byte
  /// Unicode code points: what Python strings, spaCy and the W3C text selectors count.
  case codepoint
  /// UTF-16 code units: what JavaScript, Java and Windows count.
  case utf16
}
