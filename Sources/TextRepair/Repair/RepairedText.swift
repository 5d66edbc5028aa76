/// A repaired text, what was done to it, and the way back.
public struct RepairedText: Sendable, Equatable {
  /// The text: well-formed UTF-8.
  public let utf8: [UInt8]
  /// What was changed, by where it begins in the input; of edits that begin at one place the earlier
  /// step's comes first. They are a log: where several steps changed a place their edits overlap, and
  /// only ``utf8`` and ``map`` say what came of them all.
  public let edits: Edits
  /// From offsets of ``utf8`` to bytes of the input.
  public let map: OffsetMap
  /// What decoding found, and then the hidden characters that were removed, with the messages that
  /// they held; in bytes of the input.
  public let findings: [Finding]

  /// The text as a string.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  init(utf8: [UInt8], edits: Edits, map: OffsetMap, findings: [Finding]) {
    self.utf8 = utf8
    self.edits = edits
    self.map = map
    self.findings = findings
  }
}
