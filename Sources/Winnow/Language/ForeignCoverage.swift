internal import LanguageID

/// How much of a part of the text lies in foreign stretches, by letters.
///
/// Ranges are asked for in ascending order, so that the whole document costs one pass.
struct ForeignCoverage {
  /// The share of the letters which makes a segment foreign as a whole.
  static let wholeSegment = 0.8

  private let utf8: [UInt8]
  private let stretches: [ForeignStretch]
  private var next = 0

  /// - Parameter stretches: Sorted and disjoint.
  init(utf8: [UInt8], stretches: [ForeignStretch]) {
    self.utf8 = utf8
    self.stretches = stretches
  }

  /// Whether any foreign stretch lies in the range.
  mutating func touches(_ range: Range<Int>) -> Bool {
    skip(to: range.lowerBound)
    return next < stretches.count && stretches[next].range.lowerBound < range.upperBound
  }

  /// The foreign stretches in the range, cut to it.
  mutating func stretches(in range: Range<Int>) -> [ForeignStretch] {
    skip(to: range.lowerBound)
    return stretches[next...].prefix { $0.range.lowerBound < range.upperBound }.map {
      var part = $0
      part.range = part.range.clamped(to: range)
      return part
    }
  }

  /// Whether one stretch holds all letters of the range from its first character on: then it holds
  /// those of each sentence in it.
  mutating func isOneStretch(_ range: Range<Int>) -> Bool {
    skip(to: range.lowerBound)
    guard next < stretches.count, stretches[next].range.lowerBound <= range.lowerBound else {
      return false
    }
    let table = CharacterTable.shared
    let end = stretches[next].range.upperBound
    guard end > range.lowerBound, table.beginsWithLetter(utf8, range) else { return false }
    return end >= range.upperBound || !table.hasLetter(utf8, end..<range.upperBound)
  }

  /// The stretch that makes a range foreign as a whole, widened to all of it; `nil` where less than
  /// ``wholeSegment`` of the letters is foreign.
  mutating func whole(_ range: Range<Int>) -> ForeignStretch? {
    let parts = stretches(in: range)
    guard var longest = parts.longest else { return nil }
    let table = CharacterTable.shared
    var (foreign, own, place) = (0, 0, range.lowerBound)
    for part in parts {
      own += table.letterCount(utf8, place..<part.range.lowerBound)
      foreign += table.letterCount(utf8, part.range)
      place = part.range.upperBound
    }
    own += table.letterCount(utf8, place..<range.upperBound)
    guard foreign > 0, Double(foreign) >= Self.wholeSegment * Double(foreign + own) else {
      return nil
    }
    longest.range = range
    return longest
  }

  private mutating func skip(to offset: Int) {
    while next < stretches.count, stretches[next].range.upperBound <= offset { next += 1 }
  }
}

extension [ForeignStretch] {
  /// The longest stretch, the first of several.
  fileprivate var longest: ForeignStretch? {
    self.max { left, right in
      (left.range.count, right.range.lowerBound) < (right.range.count, left.range.lowerBound)
    }
  }
}
