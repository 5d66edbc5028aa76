/// What a group of segments comes to.
public struct Tally: Sendable, Hashable {
  /// Documents; of a language those whose main language it is.
  public var documents = 0
  /// Lines and sentences.
  public var segments = 0
  /// Bytes of text.
  public var bytes = 0
  /// Lines and sentences that were set aside or dropped.
  public var setAsideSegments = 0
  /// Bytes that were set aside or dropped.
  public var setAsideBytes = 0

  /// The names of the counts, for records.
  static let names = [
    "documents", "segments", "bytes", "set_aside_segments", "set_aside_bytes",
  ]

  /// The counts, in the order of the names.
  var counts: [Int] { [documents, segments, bytes, setAsideSegments, setAsideBytes] }

  init() {}

  init(counts: [Int]) {
    documents = counts[0]
    segments = counts[1]
    bytes = counts[2]
    setAsideSegments = counts[3]
    setAsideBytes = counts[4]
  }

  static func += (left: inout Tally, right: Tally) {
    left.documents += right.documents
    left.segments += right.segments
    left.bytes += right.bytes
    left.setAsideSegments += right.setAsideSegments
    left.setAsideBytes += right.setAsideBytes
  }
}
