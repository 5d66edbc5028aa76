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
