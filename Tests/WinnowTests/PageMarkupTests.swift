import Testing

@testable import Winnow

/// Lines find their blocks by where they stand, in whatever round and passage.
@Suite struct PageMarkupTests {
  private static let text = Array("Bees\nBees\n\nThey dance. They hum.\n".utf8)
  private static let blocks = [
    PageBlock(range: 0..<4, kind: .listItem, region: .navigation),
    PageBlock(range: 5..<9, kind: .heading(level: 1)),
    PageBlock(range: 11..<32, kind: .paragraph),
  ]
  private let markup = PageMarkup(blocks, ofLength: text.count)

  private func kinds(
    _ kept: [Range<Int>], source: [Range<Int>]? = nil
  ) -> [PageBlock.Kind?] {
    let place = PassagePlace(source: source.map { CleanMap(keeping: $0) })
    let passage = (source ?? [0..<Self.text.count]).flatMap { Self.text[$0] }
    let map = CleanMap(keeping: kept)
    let rest = map.clean(passage)
    let lines = LineScanner.segments(of: rest).filter(\.kind.isContent).map(\.range)
    return markup.blocks(
      of: lines, in: rest, origins: PassageMemory.Origins(pieces: map.pieces), place: place
    ).map {
      $0?.kind
    }
  }

  @Test func aLineKeepsItsBlockWhateverIsSetAside() {
    #expect(kinds([0..<33]) == [.listItem, .heading(level: 1), .paragraph])
    #expect(kinds([5..<33]) == [.heading(level: 1), .paragraph])
    // The rest of a line of which a sentence is gone.
    #expect(kinds([5..<23, 32..<33]) == [.heading(level: 1), .paragraph])
  }

  @Test func aPassageLiesInItsText() {
    #expect(kinds([0..<28], source: [5..<33]) == [.heading(level: 1), .paragraph])
    #expect(kinds([6..<28], source: [0..<5, 10..<33]) == [.paragraph])
  }

  @Test func aLineOfSeveralBlocksHasNone() {
    let markup = PageMarkup(
      [PageBlock(range: 0..<4), PageBlock(range: 5..<9), PageBlock(range: -2..<99)], ofLength: 10)
    let found = markup.blocks(
      of: [0..<9], in: Array("Home Bees\n".utf8), origins: PassageMemory().origins, place: .whole)
    #expect(found == [nil])
  }
}
