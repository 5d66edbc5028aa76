// Blocks of lines that are judged together.
extension PageBlock {
  /// A block of a text that is itself what the page is about.
  init(_ markup: LineMarkup, range: Range<Int>) {
    self.init(
      range: range, kind: markup.kind, region: .main, linkShare: markup.linkShare,
      links: markup.links)
  }

  /// One block for lines of which the same is said, with the links of all of them.
  ///
  /// - Parameter lines: Their blocks; lines of one block follow each other.
  init?(joining lines: ArraySlice<PageBlock?>) {
    guard var block = lines.first ?? nil else { return nil }
    var bytes = block.range.count
    var linked = block.linkShare * Double(bytes)
    for next in lines.dropFirst().lazy.compactMap(\.self)
    where next.range.upperBound > block.range.upperBound {
      block.range = block.range.lowerBound..<next.range.upperBound
      block.links += next.links
      bytes += next.range.count
      linked += next.linkShare * Double(next.range.count)
      block.linkShare = linked / Double(bytes)
    }
    self = block
  }
}

extension Range<Int> {
  /// The lines, those together of which the same is said.
  ///
  /// - Parameter blocks: What is said of each line; empty where nothing is.
  func stretches(of blocks: [PageBlock?]) -> [Range<Int>] {
    guard !blocks.isEmpty, count > 1 else { return [self] }
    var stretches: [Range<Int>] = []
    var start = lowerBound
    for index in dropFirst() {
      let (block, first) = (blocks[index], blocks[start])
      guard block?.kind != first?.kind || block?.region != first?.region else { continue }
      stretches.append(start..<index)
      start = index
    }
    stretches.append(start..<upperBound)
    return stretches
  }
}
