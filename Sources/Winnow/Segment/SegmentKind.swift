/// What a segment is made of.
public enum SegmentKind: String, Sendable, Hashable, CaseIterable {
  /// A line with its terminator.
  case line
  /// A sentence, with the space after it, of a line which mixes languages.
  case sentence
  /// The terminator of a line split into sentences; it stays while any of them stays.
  case lineEnd = "line-end"
  /// A run of lines which hold white space only.
  case blank
  /// A byte order mark on top of the text.
  case byteOrderMark = "byte-order-mark"

  /// A Boolean value indicating whether segments of this kind hold words to judge.
  public var isContent: Bool { self == .line || self == .sentence }
}
