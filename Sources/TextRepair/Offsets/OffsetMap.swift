// A program that looks at the runs of a map need not know ICU.
@_exported public import struct ICUText.OffsetRun

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
  let packed: PackedRuns
  /// Where every some words the runs stand, to look places up.
  let checkpoints: [Checkpoint]

  init(_ packed: PackedRuns) {
    self.packed = packed
    checkpoints = Checkpoint.all(in: packed.words)
  }

  /// The length of the source.
  public var sourceCount: Int { packed.sourceCount }
  /// The length of the result.
  public var resultCount: Int { packed.resultCount }

  /// What is not a plain copy, in order. The units of a run are one after the other.
  ///
  /// - Complexity: O(n) in the number of runs.
  public var runs: [OffsetRun] {
    var runs: [OffsetRun] = []
    var (source, result, index) = (0, 0, 0)
    while index < packed.words.count {
      let run = PackedRuns.run(in: packed.words, at: &index)
      source += run.gap
      result += run.gap
      if run.count == 0 { continue }
      if let last = runs.last, last.sourceUnit == run.source, last.resultUnit == run.result,
        last.sourceEnd == source, last.resultEnd == result
      {
        runs[runs.count - 1].count += run.count
      } else {
        runs.append(
          OffsetRun(
            sourceStart: source, resultStart: result, sourceUnit: run.source,
            resultUnit: run.result, count: run.count))
      }
      source += run.source * run.count
      result += run.result * run.count
    }
    return runs
  }

  /// The map of a text of which nothing was changed.
  ///
  /// - Parameter count: Its length.
  /// - Precondition: The length is not negative.
  public init(identity count: Int) {
    precondition(count >= 0, "A negative length")
    var packed = PackedRuns()
    packed.copy(count)
    self.init(packed)
  }

  /// The map of a text in which some ranges were replaced.
  ///
  /// - Parameters:
  ///   - edits: The replaced ranges of the source, in order and disjoint, with the length of what
  ///     stands there now.
  ///   - sourceCount: The length of the source.
  /// - Precondition: The ranges are in order, disjoint and inside of the source, and no length is
  ///   negative.
  /// - Complexity: O(n) in the number of edits.
  public init(edits: [(range: Range<Int>, count: Int)], sourceCount: Int) {
    if let flaw = Self.flaw(in: edits, sourceCount: sourceCount) { preconditionFailure(flaw) }
    var builder = OffsetMapBuilder()
    for edit in edits {
      builder.copy(edit.range.lowerBound - builder.sourceCount)
      builder.replace(edit.range.count, with: edit.count)
    }
    builder.copy(sourceCount - builder.sourceCount)
    self = builder.map
  }

  /// Why no map can be made of edits, or nil if one can.
  static func flaw(in edits: [(range: Range<Int>, count: Int)], sourceCount: Int) -> String? {
    var end = 0
    for edit in edits {
      if edit.range.lowerBound < end { return "Edits out of order" }
      if edit.count < 0 { return "A negative length" }
      end = edit.range.upperBound
    }
    return end > sourceCount ? "An edit outside of the source" : nil
  }

  /// Whether every byte of the result comes from the byte at the same place of the source. It may be
  /// another byte: a CR that became LF.
  public var isIdentity: Bool { packed.words.isEmpty }

  /// The map from the source to the result.
  ///
  /// - Complexity: O(n) in the number of runs.
  public var inverted: OffsetMap {
    var inverted = PackedRuns()
    var index = 0
    while index < packed.words.count {
      let run = PackedRuns.run(in: packed.words, at: &index)
      inverted.copy(run.gap)
      inverted.add(run.result, run.source, count: run.count)
    }
    inverted.copy(sourceCount - inverted.resultCount)
    return OffsetMap(inverted)
  }
}
