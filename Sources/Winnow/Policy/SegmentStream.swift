/// One of the texts a document comes apart into.
public enum SegmentStream: String, Sendable, Hashable, CaseIterable {
  /// What the reader came for.
  case clean
  /// The rest: kept, with reasons, but out of the way.
  case setAside = "set-aside"
  /// What nobody wants to see again: neither in the clean text nor in what is handed back as set
  /// aside.  No preset drops anything.
  case dropped
}
