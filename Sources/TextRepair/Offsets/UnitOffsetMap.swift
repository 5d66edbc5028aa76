/// Leads from a result to its source and back like an ``OffsetMap``, with offsets that count code
/// points or UTF-16 code units.
///
/// ```swift
/// let repaired = Repairer().normalize(utf8: text)
/// let map = UnitOffsetMap(repaired.map, source: text, result: repaired.utf8, unit: .utf16)
/// map.sourceRange(of: 10..<20)  // UTF-16 code units of the text before
/// ```
///
/// Half of a surrogate pair stands for the whole character.
public struct UnitOffsetMap: Sendable {
  /// The map in bytes.
  public let map: OffsetMap
  private let source: OffsetIndex
  private let result: OffsetIndex

  /// A map for a source and a result that are both well-formed UTF-8. For the bytes of another
  /// charset only bytes can be counted: use the ``OffsetMap``.
  ///
  /// - Precondition: the texts have the lengths that the map has.
  /// - Complexity: O(n) in the lengths of the texts.
  public init(_ map: OffsetMap, source: [UInt8], result: [UInt8], unit: OffsetUnit) {
    precondition(
      source.count == map.sourceCount && result.count == map.resultCount, "Not the map of the texts"
    )
    self.map = map
    self.source = OffsetIndex(source, unit: unit)
    self.result = OffsetIndex(result, unit: unit)
  }

  /// What offsets count.
  public var unit: OffsetUnit { source.unit }

  /// The smallest range of the source that a range of the result came from.
  ///
  /// - Complexity: O(log n) in the lengths of the texts.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    source.range(ofBytes: map.sourceRange(of: result.bytes(ofRange: range)))
  }

  /// The smallest range of the result that a range of the source became.
  ///
  /// - Complexity: O(log n) in the lengths of the texts.
  public func resultRange(of range: Range<Int>) -> Range<Int> {
    result.range(ofBytes: map.resultRange(of: source.bytes(ofRange: range)))
  }
}
