/// An annotation that speaks of a place which its text does not have.
struct StrayAnnotation: Error, CustomStringConvertible {
  let type: AnnotationType
  let range: Range<Int>
  /// The length of the text, in bytes.
  let length: Int

  var description: String {
    "an annotation \(type) lies outside of the text: bytes \(range) of \(length)"
  }
}

extension [Annotation] {
  /// The annotations that a part of the pipeline made of a text, on scalar boundaries: what begins or
  /// ends inside of a scalar stands for all of it.
  ///
  /// - Throws: ``StrayAnnotation`` where one lies outside of the text.
  /// - Complexity: O(*n*)
  func fitted(to utf8: [UInt8]) throws(StrayAnnotation) -> [Annotation] {
    var fitted = self
    for index in indices {
      let range = self[index].range
      guard range.lowerBound >= 0, range.upperBound <= utf8.count else {
        throw StrayAnnotation(type: self[index].type, range: range, length: utf8.count)
      }
      let whole = utf8.wholeScalars(of: range)
      if whole != range { fitted[index].range = whole }
    }
    return fitted
  }
}

extension [UInt8] {
  /// A range of valid UTF-8, widened to scalar boundaries.
  fileprivate func wholeScalars(of range: Range<Int>) -> Range<Int> {
    func isInside(_ place: Int) -> Bool {
      place > 0 && place < count && self[place] & 0xC0 == 0x80
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while isInside(start) { start -= 1 }
    guard !range.isEmpty else { return start..<start }
    while isInside(end) { end += 1 }
    return start..<end
  }
}
