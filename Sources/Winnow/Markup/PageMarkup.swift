/// The blocks of a page, to ask for those of its lines.
///
/// Lines are found by their place in the text as it came to the pipeline, so it does not matter what was set
/// aside around them, nor whether another line says the same.
struct PageMarkup: Sendable {
  /// In the order of the text.
  private let blocks: [PageBlock]

  /// - Parameters:
  ///   - blocks: In any order; what lies outside of the text is passed over.
  ///   - length: The length of the text that the blocks are of.
  init(_ blocks: [PageBlock], ofLength length: Int) {
    self.blocks = blocks.filter {
      $0.range.lowerBound >= 0 && $0.range.upperBound <= length && !$0.range.isEmpty
    }.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The block that each line lies in, or what is left of it; `nil` for lines that lie in none.
  ///
  /// - Parameters:
  ///   - lines: In order.
  ///   - utf8: The text of this round, or of a passage of it.
  ///   - origins: Lead to the passage as it was in the first round.
  ///   - place: Where that stands.
  /// - Complexity: O(*n* + *m* + log *b*) in the numbers of lines, of blocks between them, and of all blocks.
  func blocks(
    of lines: [Range<Int>], in utf8: [UInt8], origins: PassageMemory.Origins, place: PassagePlace
  ) -> [PageBlock?] {
    var (passage, text) = (origins, place.origins)
    func origin(of byte: Int) -> Int? {
      passage.origin(of: byte..<byte + 1).flatMap { text.origin(of: $0) }?.lowerBound
    }
    var next: Int?
    return lines.map { line in
      let words = Self.trimmed(line, in: utf8)
      guard !words.isEmpty, let start = origin(of: words.lowerBound),
        let end = origin(of: words.upperBound - 1)
      else { return nil }
      var index = next ?? firstBlock(endingAfter: start)
      while index < blocks.count, blocks[index].range.upperBound <= start { index += 1 }
      next = index
      guard index < blocks.count, blocks[index].range.contains(start),
        blocks[index].range.contains(end)
      else { return nil }
      return blocks[index]
    }
  }

  private func firstBlock(endingAfter offset: Int) -> Int {
    var (low, high) = (0, blocks.count)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].range.upperBound <= offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A line without the white space of ASCII around it.
  private static func trimmed(_ line: Range<Int>, in utf8: [UInt8]) -> Range<Int> {
    func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
    var (start, end) = (line.lowerBound, line.upperBound)
    while start < end, isBlank(utf8[start]) { start += 1 }
    while end > start, isBlank(utf8[end - 1]) { end -= 1 }
    return start..<end
  }
}
