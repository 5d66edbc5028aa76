/// One of the two texts a document comes apart into.
public enum Stream: String, Sendable, Hashable, CaseIterable {
  /// What the reader came for.
  case clean
  /// The rest: kept, with reasons, but out of the way.
  case setAside = "set-aside"
}
