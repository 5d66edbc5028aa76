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

extension [Annotation] {
  /// Takes others into annotations in text order, behind those that are equal.
  ///
  /// - Complexity: O(*n* + *m* log *m*) in the numbers of annotations behind the first of the others and of these.
  mutating func merge(_ others: [Annotation]) {
    guard !others.isEmpty else { return }
    var others = others
    others.sortInTextOrder()
    var next = count - 1
    append(contentsOf: others)
    // From behind, so that what stands before the first of them is not touched; places are swapped, as to copy an
    // annotation counts references.
    for place in stride(from: count - 1, through: 0, by: -1) {
      guard let last = others.last else { return }
      if next >= 0, Annotation.inTextOrder(last, self[next]) {
        swapAt(place, next)
        next -= 1
      } else {
        self[place] = last
        others.removeLast()
      }
    }
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
