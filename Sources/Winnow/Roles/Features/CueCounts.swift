/// How many short lines with cues stand above and below a line: comments come one after another with
/// their dates, links to other articles below their heading.
struct CueCounts {
  /// A lane for each ``Cue`` that counts, and the last one for years.
  private typealias Lanes = SIMD16<UInt16>
  private static let shifts = Lanes(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15)
  private static let yearLane = 15

  private static let cues: [Cue] = [
    .comment, .calendar, .share, .subscribe, .byline, .related, .tag, .legal, .readMore,
  ]
  private static let lanes = cues.map(\.rawValue) + [yearLane]
  /// Those below which all the rest of a page may be of their kind.
  private static let headings: [Cue] = [.comment, .related]
  private static let mostWords = 12.0
  private static let farAway: UInt8 = 60

  /// The names, in the order of the numbers.
  static let names =
    (cues.map { "\($0)" } + ["year"]).flatMap {
      ["lines above with: \($0)", "lines below with: \($0)"]
    }
    + headings.map { "distance to above: \($0)" }

  static let count = names.count

  /// The short lines with each cue before each line, and before the end.  They count on from 0 when
  /// there are too many, which differences do not show.
  private let sums: [Lanes]
  /// The distances from each line to the last short one with a cue of ``headings``.
  private let distances: [SIMD2<UInt8>]

  init(_ lines: [LineMeasures]) {
    var sums = [Lanes()]
    sums.reserveCapacity(lines.count + 1)
    var sum = Lanes()
    var distances: [SIMD2<UInt8>] = []
    distances.reserveCapacity(lines.count)
    var distance = SIMD2(repeating: Self.farAway)
    for line in lines {
      let found = line.words <= Self.mostWords ? Self.bits(line) : 0
      if found != 0 { sum &+= (Lanes(repeating: found) &>> Self.shifts) & 1 }
      sums.append(sum)
      for (place, heading) in Self.headings.enumerated() {
        distance[place] =
          found >> UInt16(heading.rawValue) & 1 != 0 ? 0 : min(distance[place] + 1, Self.farAway)
      }
      distances.append(distance)
    }
    self.sums = sums
    self.distances = distances
  }

  private static func bits(_ line: LineMeasures) -> UInt16 {
    let year: UInt16 = 1 << UInt16(yearLane)
    return UInt16(truncatingIfNeeded: line.cues.rawValue) & ~year | (line.hasYear ? year : 0)
  }

  /// Appends the features of the line at `index`.
  func append(_ index: Int, to row: inout FeatureRow) {
    let start = max(index - ContextFeatures.reach, 0)
    let end = min(index + ContextFeatures.reach + 1, distances.count)
    let above = sums[index] &- sums[start]
    let below = sums[end] &- sums[index + 1]
    for lane in Self.lanes {
      row.append(Float(above[lane]) / 100)
      row.append(Float(below[lane]) / 100)
    }
    let distance = distances[index]
    for place in Self.headings.indices { row.append(Float(distance[place]) / 60) }
  }
}
