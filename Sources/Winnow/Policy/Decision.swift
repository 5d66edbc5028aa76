/// Where a segment goes, with every reason.
public struct Decision: Sendable, Hashable {
  /// The stream.
  public let stream: SegmentStream
  /// The rules that sent the segment away, strongest first; empty where it is kept.
  public let reasons: [Reason]

  /// The segment stays in the clean text.
  public static let keep = Decision(stream: .clean, reasons: [])

  /// The segment is set aside.
  ///
  /// - Parameter reasons: In any order.
  public static func setAside(_ reasons: [Reason]) -> Decision {
    Decision(stream: .setAside, sorting: reasons)
  }

  /// Makes a decision with its reasons strongest first.
  init(stream: SegmentStream, sorting reasons: [Reason]) {
    // The name breaks ties, so that the order never depends on the order of the annotations.
    self.init(
      stream: stream,
      reasons: reasons.count < 2
        ? reasons : reasons.sorted { ($1.score, $0.rule) < ($0.score, $1.rule) })
  }

  /// Makes a decision from its parts, as read from a record.
  public init(stream: SegmentStream, reasons: [Reason]) {
    self.stream = stream
    self.reasons = reasons
  }
}
