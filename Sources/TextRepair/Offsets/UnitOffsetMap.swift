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
  /// Nil where offsets of the source count bytes.
  private let source: OffsetIndex?
  private let result: OffsetIndex

  /// A map for a source and a result that are both well-formed UTF-8.
  ///
  /// - Precondition: the texts have the lengths that the map has, and the source is well-formed UTF-8.
  /// - Complexity: O(n) in the lengths of the texts.
  public init(_ map: OffsetMap, source: [UInt8], result: [UInt8], unit: OffsetUnit) {
    precondition(source.count == map.sourceCount, "Not the map of the source")
    precondition(
      unit == .byte || UTF8Validity.isValid(source), "In a source that is no UTF-8 only bytes count"
    )
    self.init(map, OffsetIndex(source, unit: unit), result, unit)
  }

  /// A map from a result to the bytes of a source in any charset, UTF-16 for instance: offsets of the
  /// source count bytes, those of the result `unit`.
  ///
  /// ```swift
  /// let repaired = Repairer().repair(bytes)
  /// let map = UnitOffsetMap(repaired.map, result: repaired.utf8, unit: .codepoint)
  /// bytes[map.sourceRange(of: 10..<20)]  // what ten code points were made from
  /// ```
  ///
  /// - Precondition: the result has the length that the map has.
  /// - Complexity: O(n) in the length of the result.
  public init(_ map: OffsetMap, result: [UInt8], unit: OffsetUnit) {
    self.init(map, nil, result, unit)
  }

  private init(_ map: OffsetMap, _ source: OffsetIndex?, _ result: [UInt8], _ unit: OffsetUnit) {
    precondition(result.count == map.resultCount, "Not the map of the result")
    self.map = map
    self.source = source
    self.result = OffsetIndex(result, unit: unit)
  }

  /// What offsets of the result count.
  public var unit: OffsetUnit { result.unit }

  /// What offsets of the source count.
  public var sourceUnit: OffsetUnit { source?.unit ?? .byte }

  /// The smallest range of the source that a range of the result came from.
  ///
  /// - Complexity: O(log n) in the lengths of the texts.
  public func sourceRange(of range: Range<Int>) -> Range<Int> {
    let bytes = map.sourceRange(of: result.bytes(ofRange: range))
    return source?.range(ofBytes: bytes) ?? bytes
  }

  /// The smallest range of the result that a range of the source became.
  ///
  /// - Complexity: O(log n) in the lengths of the texts.
  public func resultRange(of range: Range<Int>) -> Range<Int> {
    let bytes = source?.bytes(ofRange: range) ?? range.clamped(to: 0..<map.sourceCount)
    return result.range(ofBytes: map.resultRange(of: bytes))
  }
}
