// How many readers felt what about a page.
extension PageLines {
  private static let mostScalars = 8

  /// Marks numbers beside a face or a heart: "❤️ 63".
  func markReactions(_ signs: inout [LineSigns]) {
    for index in lines.indices where signs[index].isEmpty && countsFaces(index) {
      signs[index] = .aside
    }
  }

  private func countsFaces(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.letters == 0, line.numbers == 1, line.scalars <= Self.mostScalars else {
      return false
    }
    var place = ranges[index].lowerBound
    while place < ranges[index].upperBound {
      let code = decodeScalar(utf8, &place)
      // Digits are emoji, too: they may be followed by the sign for keys.
      if code > 0xFF, let scalar = Unicode.Scalar(code), scalar.properties.isEmoji { return true }
    }
    return false
  }
}
