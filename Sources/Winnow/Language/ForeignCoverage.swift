internal import LanguageID

/// How much of a part of the text lies in foreign stretches, by letters.
///
/// Ranges are asked for in ascending order, so that the whole document costs one pass.
struct ForeignCoverage {
  /// A foreign stretch of a segment that is not foreign as a whole.
  struct Part {
    let stretch: ForeignStretch
    /// Its share of the letters of the segment.
    let share: Double
    /// Whether the segment is a sentence of the main language that quotes it.
    let isQuoted: Bool
  }

  /// The share of the letters which makes a segment foreign as a whole.
  static let wholeSegment = 0.8
  /// The same where the segment quotes them: a few words around a page of another language are none of
  /// the main one.
  private static let quotingSegment = 0.9

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
  /// ``wholeSegment`` of the letters is foreign, or where they are quoted in a sentence that is not.
  mutating func whole(_ range: Range<Int>) -> ForeignStretch? {
    let parts = stretches(in: range)
    guard var longest = parts.longest else { return nil }
    let weights = LetterWeights(utf8)
    var (foreign, own, place) = (0, 0, range.lowerBound)
    for part in parts {
      own += weights.sum(place..<part.range.lowerBound)
      foreign += weights.sum(part.range)
      place = part.range.upperBound
    }
    own += weights.sum(place..<range.upperBound)
    let share = Double(foreign) / Double(max(foreign + own, 1))
    guard share >= Self.wholeSegment,
      share >= Self.quotingSegment || !areQuoted(parts, in: range)
    else { return nil }
    longest.range = range
    return longest
  }

  /// The foreign stretches of a segment that is not foreign as a whole.
  mutating func parts(of range: Range<Int>) -> [Part] {
    let stretches = stretches(in: range)
    guard !stretches.isEmpty else { return [] }
    let weights = LetterWeights(utf8)
    let letters = Double(max(weights.sum(range), 1))
    let isQuoted = areQuoted(stretches, in: range)
    return stretches.map {
      Part(
        stretch: $0, share: Double(weights.sum($0.range)) / letters,
        isQuoted: isQuoted)
    }
  }

  /// Whether stretches stand in quotation marks, and the words around these are a clause of the main
  /// language: two words at least, and hardly any of them foreign.
  private func areQuoted(_ stretches: [ForeignStretch], in range: Range<Int>) -> Bool {
    let quotations = LineQuotations(utf8, range)
    guard !quotations.ranges.isEmpty else { return false }
    let ranges = stretches.map(\.range)
    let frame = quotations.frame(of: range, around: ranges)
    guard frame.count > 1, frame.contains(where: { CharacterTable.shared.hasTwoWords(utf8, $0) })
    else { return false }
    let weights = LetterWeights(utf8)
    let letters = frame.reduce(0) { $0 + weights.sum($1) }
    let foreign = frame.reduce(0) { sum, part in
      ranges.reduce(sum) { $0 + weights.sum($1.clamped(to: part)) }
    }
    return foreign * 4 <= letters
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
