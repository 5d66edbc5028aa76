/// A stretch of a conversion in which every unit has the same shape: `count` units of
/// `sourceUnit` source bytes, each of which became `resultUnit` result bytes.
///
/// Copied bytes are units of one and one; a Cyrillic word out of windows-1251 is a run of units of
/// one and two.
public struct OffsetRun: Hashable, Sendable {
  /// Byte offset of the first unit in the source.
  public var sourceStart: Int
  /// Byte offset of the first unit in the result.
  public var resultStart: Int
  /// Bytes that a unit has in the source.
  public var sourceUnit: Int
  /// Bytes that a unit has in the result.
  public var resultUnit: Int
  /// The number of units.
  public var count: Int

  /// A run.
  @inlinable
  public init(sourceStart: Int, resultStart: Int, sourceUnit: Int, resultUnit: Int, count: Int) {
    self.sourceStart = sourceStart
    self.resultStart = resultStart
    self.sourceUnit = sourceUnit
    self.resultUnit = resultUnit
    self.count = count
  }

  /// The byte offset behind the last unit in the source.
  @inlinable
  public var sourceEnd: Int { sourceStart + sourceUnit * count }

  /// The byte offset behind the last unit in the result.
  @inlinable
  public var resultEnd: Int { resultStart + resultUnit * count }
}
