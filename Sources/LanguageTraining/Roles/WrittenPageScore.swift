public import Winnow

/// How well the pipeline tells on written pages what readers are meant to keep, in words.
///
/// A word is counted for the share of its line that is kept; of scripts without spaces two characters make one.
public struct WrittenPageScore: Sendable {
  /// Words of lines that are to be kept.
  public private(set) var content = 0.0
  /// Those of them that are.
  public private(set) var contentKept = 0.0
  /// Words of all other lines.
  public private(set) var frame = 0.0
  /// Those of them that are kept.
  public private(set) var frameKept = 0.0

  /// A score of no pages.
  public init() {}

  /// Counts what the pipeline makes of a page.
  public mutating func add(_ page: WrittenPage, by pipeline: Pipeline) {
    let result = pipeline.run(Document(bytes: page.utf8, id: page.name))
    var kept = [Bool](repeating: false, count: result.utf8.count)
    for segment in result.segments where segment.stream == .clean {
      for index in segment.range { kept[index] = true }
    }
    for line in page.lines {
      let words = Self.words(page.utf8[line.range])
      let share = Double(line.range.count { kept[$0] }) / Double(line.range.count)
      if line.role.isContent {
        content += words
        contentKept += words * share
      } else {
        frame += words
        frameKept += words * share
      }
    }
  }

  /// Adds what was counted on other pages.
  public mutating func add(_ other: WrittenPageScore) {
    content += other.content
    contentKept += other.contentKept
    frame += other.frame
    frameKept += other.frameKept
  }

  private static func words(_ line: ArraySlice<UInt8>) -> Double {
    let spaced = line.split(separator: UInt8(ascii: " ")).count
    let unspaced = String(decoding: line, as: UTF8.self).unicodeScalars.count { $0.value >= 0x2E80 }
    return Double(max(spaced, unspaced / 2))
  }

  /// The share of what is kept that is to be kept.
  public var precision: Double { contentKept / max(contentKept + frameKept, 1) }

  /// The share of what is to be kept that is kept.
  public var recall: Double { contentKept / max(content, 1) }

  /// The harmonic mean of both.
  public var f1: Double { 2 * contentKept / max(content + contentKept + frameKept, 1) }
}
