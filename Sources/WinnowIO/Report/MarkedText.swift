internal import Winnow

/// A stretch of a segment, and what is said about it.
struct MarkedStretch: Hashable {
  let range: Range<Int>
  let annotations: [Annotation]
}

/// Cuts a segment where something is said about a part of it.
enum MarkedText {
  /// Stretches that tile a segment, each with the annotations that cover it.
  ///
  /// What is said about the whole segment, or about the whole text, is no mark.
  ///
  /// - Complexity: O(*a*²) in the number of annotations of the segment.
  static func stretches(of segment: Range<Int>, _ annotations: [Annotation]) -> [MarkedStretch] {
    let marks = annotations.filter {
      $0.range.overlaps(segment) && !isAboutWhole($0, segment) && $0.type != .mainLanguage
    }
    var cuts: Set<Int> = [segment.lowerBound, segment.upperBound]
    for mark in marks {
      let part = mark.range.clamped(to: segment)
      cuts.insert(part.lowerBound)
      cuts.insert(part.upperBound)
    }
    let places = cuts.sorted()
    return zip(places, places.dropFirst()).map { start, end in
      MarkedStretch(
        range: start..<end,
        annotations: marks.filter { $0.range.lowerBound <= start && $0.range.upperBound >= end })
    }
  }

  private static func isAboutWhole(_ annotation: Annotation, _ segment: Range<Int>) -> Bool {
    annotation.type.family == "role"
      || annotation.range.lowerBound <= segment.lowerBound
        && annotation.range.upperBound >= segment.upperBound && annotation.type != .foreignLanguage
  }
}

/// Annotations by where they are, to ask for those of one segment after the other.
struct AnnotationIndex {
  private let annotations: [Annotation]
  /// The greatest end of all annotations up to each.
  private let ends: [Int]

  /// - Parameter annotations: In the order of the text.
  init(_ annotations: [Annotation]) {
    self.annotations = annotations
    var end = 0
    ends = annotations.map {
      end = max(end, $0.range.upperBound)
      return end
    }
  }

  /// The annotations that touch a range.
  ///
  /// - Complexity: O(log *n* + *m*), where *m* is the number of annotations from the first that
  ///   reaches the range to the last that begins in it.
  func touching(_ range: Range<Int>) -> [Annotation] {
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
    }
    return annotations[low...].prefix { $0.range.lowerBound < range.upperBound }
      .filter { $0.range.overlaps(range) && $0.type != .mainLanguage }
  }
}
