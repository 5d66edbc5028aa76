/// The blocks of a page, to ask for those of its lines.
///
/// Lines are found by their text, in their order: so it does not matter what stood between them before
/// other lines were set aside.
struct PageMarkup: Sendable {
  private let blocks: [PageBlock]
  /// The blocks with a text, in their order.
  private let places: [ArraySlice<UInt8>: [Int]]

  /// - Parameter utf8: The text that the blocks are of.
  init(_ blocks: [PageBlock], of utf8: [UInt8]) {
    self.blocks = blocks
    var places: [ArraySlice<UInt8>: [Int]] = [:]
    for (index, block) in blocks.enumerated()
    where block.range.lowerBound >= 0 && block.range.upperBound <= utf8.count {
      places[Self.trimmed(utf8[block.range]), default: []].append(index)
    }
    self.places = places
  }

  /// The block of each line; `nil` for lines that are none, as sentences of one.
  ///
  /// - Complexity: O(*n*) in the bytes of the lines.
  func blocks(of lines: [Range<Int>], in utf8: [UInt8]) -> [PageBlock?] {
    var next = 0
    return lines.map { line in
      let candidates = places[Self.trimmed(utf8[line])]
      // A line that stands on the page more than once is the next of them.
      guard let place = candidates?.first(where: { $0 >= next }) else { return nil }
      next = place + 1
      return blocks[place]
    }
  }

  private static func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
    var line = line
    while let first = line.first, isBlank(first) { line.removeFirst() }
    while let last = line.last, isBlank(last) { line.removeLast() }
    return line
  }
}
