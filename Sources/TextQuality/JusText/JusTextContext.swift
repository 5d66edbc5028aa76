/// The second pass of jusText: the classes of paragraphs after a look at their neighbours.
struct JusTextContext {
  typealias Class = JusText.Class

  /// The characters that may stand between a heading and its paragraph.
  private static let headingDistance = 200

  private let paragraphs: [JusText.Paragraph]

  init(_ paragraphs: [JusText.Paragraph]) {
    self.paragraphs = paragraphs
  }

  /// One class for each paragraph.
  ///
  /// - Complexity: O(*n*)
  func revisedClasses() -> [Class] {
    var classes = paragraphs.map(\.initial)
    for index in paragraphs.indices
    where classes[index] == .short && isHeadingOfGood(index, classes) {
      classes[index] = .nearGood
    }
    reviseShort(&classes)
    let sides = Self.neighbours(in: classes) { $0 != .nearGood }
    for index in classes.indices where classes[index] == .nearGood {
      let isAmongBad = sides.above[index] == .bad && sides.below[index] == .bad
      classes[index] = isAmongBad ? .bad : .good
    }
    for index in paragraphs.indices
    where classes[index] == .bad && paragraphs[index].initial != .bad
      && isHeadingOfGood(index, classes)
    {
      classes[index] = .good
    }
    return classes
  }

  private func reviseShort(_ classes: inout [Class]) {
    let clear = Self.neighbours(in: classes) { $0 == .good || $0 == .bad }
    let longer = Self.neighbours(in: classes) { $0 != .short }
    for index in classes.indices where classes[index] == .short {
      switch (clear.above[index], clear.below[index]) {
      case (.good, .good): classes[index] = .good
      case (.bad, .bad): classes[index] = .bad
      case (let above, _):
        let near = above == .bad ? longer.above[index] : longer.below[index]
        classes[index] = near == .nearGood ? .good : .bad
      }
    }
  }

  /// Whether a line looks like the heading of a good paragraph near below, with nothing between that
  /// looks like a heading itself.
  private func isHeadingOfGood(_ index: Int, _ classes: [Class]) -> Bool {
    guard paragraphs[index].isHeading else { return false }
    var distance = 0
    var next = index + 1
    while next < paragraphs.count, distance <= Self.headingDistance {
      if paragraphs[next].isHeading { return false }
      if classes[next] == .good { return true }
      distance += paragraphs[next].length
      next += 1
    }
    return false
  }

  /// For each paragraph the class of the nearest one above and below that counts; bad beyond the edge.
  private static func neighbours(
    in classes: [Class], where counts: (Class) -> Bool
  ) -> (above: [Class], below: [Class]) {
    func sweep(_ indices: some Sequence<Int>) -> [Class] {
      var result = classes
      var nearest = Class.bad
      for index in indices {
        result[index] = nearest
        if counts(classes[index]) { nearest = classes[index] }
      }
      return result
    }
    return (sweep(classes.indices), sweep(classes.indices.reversed()))
  }
}
