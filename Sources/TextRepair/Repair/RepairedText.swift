/// A repaired text, what was done to it, and the way back.
public struct RepairedText: Sendable, Equatable {
  /// The text: well-formed UTF-8.
  public private(set) var utf8: [UInt8]
  /// What was changed, in the order of the text; where several steps changed a place, in the order
  /// in which they did.
  public private(set) var edits: Edits
  /// From offsets of ``utf8`` to bytes of the input.
  public private(set) var map: OffsetMap
  /// What decoding found, in bytes of the input.
  public let findings: [Finding]

  /// The text as a string.
  public var text: String { String(decoding: utf8, as: UTF8.self) }

  init(utf8: [UInt8], edits: Edits, map: OffsetMap, findings: [Finding]) {
    self.utf8 = utf8
    self.edits = edits
    self.map = map
    self.findings = findings
  }

  init(unchanged utf8: [UInt8]) {
    self.init(utf8: utf8, edits: Edits(), map: OffsetMap(identity: utf8.count), findings: [])
  }

  /// Takes in what became of this text in another repair.
  mutating func append(_ next: RepairedText) {
    edits.append(next.edits, ledThrough: map)
    edits.sort()
    utf8 = next.utf8
    map = next.map.composed(with: map)
  }
}
