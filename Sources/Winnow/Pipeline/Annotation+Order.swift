extension Annotation {
  /// The order of the text: by start, then the longer one first, then by name.
  static func inTextOrder(_ left: Annotation, _ right: Annotation) -> Bool {
    if left.range.lowerBound != right.range.lowerBound {
      return left.range.lowerBound < right.range.lowerBound
    }
    if left.range.upperBound != right.range.upperBound {
      return left.range.upperBound > right.range.upperBound
    }
    if left.type != right.type { return left.type.rawValue < right.type.rawValue }
    return left.score > right.score
  }
}

extension [Annotation] {
  /// Sorts by ``Annotation/inTextOrder(_:_:)``, and leaves what is equal as it is.
  ///
  /// Places are sorted instead of the annotations, which are many times as large.
  ///
  /// - Complexity: O(*n* log *n*)
  mutating func sortInTextOrder() {
    let places = indices.map { Place(range: self[$0].range, index: $0) }.sorted { left, right in
      if left.range != right.range { return left.isBefore(right) }
      if Annotation.inTextOrder(self[left.index], self[right.index]) { return true }
      return !Annotation.inTextOrder(self[right.index], self[left.index])
        && left.index < right.index
    }
    self = places.map { self[$0.index] }
  }
}

/// Where an annotation lies, and which it is.
private struct Place {
  let range: Range<Int>
  let index: Int

  func isBefore(_ other: Place) -> Bool {
    range.lowerBound != other.range.lowerBound
      ? range.lowerBound < other.range.lowerBound : range.upperBound > other.range.upperBound
  }
}
