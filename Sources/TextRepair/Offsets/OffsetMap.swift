public import ICUText

/// Leads from the bytes of a result to the bytes of the source it was made from, and back.
///
/// A map lists only what is not a plain copy. What was copied maps byte to byte, and so does the
/// whole text if nothing was changed: then the list is empty.
///
/// ```swift
/// // "a’b" (5 bytes) became "a'b" (3 bytes)
/// map.sourceRange(of: 1..<2)  // 1..<4
/// map.resultRange(of: 4..<5)  // 2..<3
/// ```
///
/// A changed stretch is a unit: a range that touches it covers all of it.
///
/// All offsets are bytes.
public struct OffsetMap: Sendable, Hashable {
  /// What is not a plain copy, in order. The units of a run are one after the other.
  public let runs: [OffsetRun]
  /// The length of the source.
  public let sourceCount: Int
  /// The length of the result.
  public let resultCount: Int

  init(runs: [OffsetRun], sourceCount: Int, resultCount: Int) {
    self.runs = runs
    self.sourceCount = sourceCount
    self.resultCount = resultCount
  }

  /// The map of a text of which nothing was changed.
  public init(identity count: Int) {
    self.init(runs: [], sourceCount: count, resultCount: count)
  }

  /// The map of a text in which some ranges were replaced.
  ///
  /// - Parameters:
  ///   - edits: The replaced ranges of the source, in order and disjoint, with the length of what
  ///     stands there now.
  ///   - sourceCount: The length of the source.
  public init(edits: [(range: Range<Int>, count: Int)], sourceCount: Int) {
    var builder = OffsetMapBuilder()
    for edit in edits {
      builder.copy(edit.range.lowerBound - builder.sourceCount)
      builder.replace(edit.range.count, with: edit.count)
    }
    builder.copy(sourceCount - builder.sourceCount)
    self = builder.map
  }

  /// Whether every byte of the result is the byte at the same place of the source.
  public var isIdentity: Bool { runs.isEmpty }

  /// The map from the source to the result.
  ///
  /// - Complexity: O(n) in the number of runs.
  public var inverted: OffsetMap {
    OffsetMap(
      runs: runs.map {
        OffsetRun(
          sourceStart: $0.resultStart, resultStart: $0.sourceStart,
          sourceUnit: $0.resultUnit, resultUnit: $0.sourceUnit, count: $0.count)
      },
      sourceCount: resultCount, resultCount: sourceCount)
  }
}
