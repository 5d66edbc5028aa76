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

  /// Brings the edits in their order.
  mutating func sortEdits() {
    edits.sort()
  }

  /// Takes in what became of this text in another repair.
  mutating func append(_ next: RepairedText) {
    edits.append(next.edits.led(through: map), at: 0)
    edits.sort()
    utf8 = next.utf8
    map = next.map.composed(with: map)
  }

  /// Makes the changes of a step.
  ///
  /// - Parameter changes: sorted and disjoint.
  mutating func apply(_ changes: ChangeList, of step: Repairer.Step) {
    var result: [UInt8] = []
    result.reserveCapacity(utf8.count + changes.bytes.count)
    var builder = OffsetMapBuilder()
    edits.append(changes, of: step, through: map)
    for change in changes.items {
      let start = builder.sourceCount
      result.append(contentsOf: utf8[start..<change.range.lowerBound])
      builder.copy(change.range.lowerBound - start)
      result.append(contentsOf: changes.bytes[change.replacement])
      if change.units.isEmpty {
        builder.replace(change.range.count, with: change.replacement.count)
      } else {
        for unit in changes.units[change.units] {
          builder.add(unit.source, unit.result, count: unit.count)
        }
      }
    }
    let rest = builder.sourceCount
    result.append(contentsOf: utf8[rest...])
    builder.copy(utf8.count - rest)
    utf8 = result
    map = builder.map.composed(with: map)
  }
}
