import Testing

@testable import Winnow

@Suite struct CleanMapTests {
  private let map = CleanMap(keeping: [0..<3, 3..<5, 8..<9, 20..<24])

  @Test func touchingRangesAreOnePiece() {
    #expect(map.pieces.map(\.range) == [0..<5, 8..<9, 20..<24])
    #expect(map.pieces.map(\.cleanStart) == [0, 5, 6])
    #expect(map.count == 10)
  }

  @Test func aRangeInsideAPieceMapsToOneRange() {
    #expect(map.sourceRanges(of: 1..<4) == [1..<4])
    #expect(map.sourceRanges(of: 6..<10) == [20..<24])
  }

  @Test func aRangeOverSeveralPiecesComesApart() {
    #expect(map.sourceRanges(of: 4..<8) == [4..<5, 8..<9, 20..<22])
  }

  @Test func anEmptyRangeStaysEmpty() {
    #expect(map.sourceRanges(of: 0..<0) == [0..<0])
    #expect(map.sourceRanges(of: 5..<5) == [8..<8])
    #expect(map.sourceRanges(of: 10..<10) == [24..<24])
    #expect(CleanMap(keeping: []).sourceRanges(of: 0..<0) == [0..<0])
  }

  @Test func composingLeadsThroughBoth() {
    let inner = CleanMap(keeping: [0..<2, 4..<7])
    #expect(inner.composed(with: map).pieces.map(\.range) == [0..<2, 4..<5, 8..<9, 20..<21])
  }

  @Test func cleaningJoinsThePieces() {
    let text = Array("abcdefghijklmnopqrstuvwxyz".utf8)
    #expect(String(decoding: map.clean(text), as: UTF8.self) == "abcdeiuvwx")
  }
}
