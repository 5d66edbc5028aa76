import Testing

@testable import Winnow

/// Heads of printed pages, and the frames of books and tables of wikis.
extension TextMarkupTests {
  private func heads(_ pages: [String]) -> [Int] {
    let kinds = kinds(pages.joined())
    return kinds.indices.filter { kinds[$0] == .metadata }
  }

  /// Pages that end with a paragraph.
  private static let pages = threePages(page + "and then the mill.\n\n", vowels: "eaoiuy")

  /// Each head counts by two, and below it a paragraph begins.
  @Test func headsOfFacingPagesPartNoParagraphs() {
    let pages = zip(44..., Self.pages.prefix(4)).map { number, page in
      (number % 2 == 0 ? "\(number)  WALKS\n\n" : "THE ROAD  \(number)\n\n") + page
    }
    #expect(heads(pages) == [0, 11, 22, 33])
    let chapters = zip(4..., Self.pages.prefix(4)).map { "\($0)  WALK\n\n" + $1 }
    #expect(heads(chapters) == [])
  }

  @Test func misreadNumbersOfPagesHideNoOthers() {
    let numbers = ["4", "5", "i6", "7", "8", "9"]
    let pages = zip(numbers, Self.threePages(Self.page, vowels: "eaoiuy")).map { number, page in
      page + "\nWALKS  \(number)\n\n"
    }
    #expect(heads(pages + ["until the autumn comes.\n"]) == [9, 19, 39, 49, 59])
  }

  /// Heads with many numbers were none.
  @Test func pagesOfCourtsAreCounted() {
    let pages = zip(1..., Self.threePages(Self.page)).map { number, page in
      page + "\nCase 2:19-cv-01234-XY  Document 8  Filed 03/12/19  Page \(number) of 3\n\n"
    }
    #expect(heads(pages + ["until the autumn comes.\n"]) == [9, 19, 29])
  }

  /// Form feeds alone, and numbers alone, were of pages, but not both.
  @Test func numbersBesideFormFeedsAreOfPages() {
    let pages = zip(101..., Self.pages).map { "\($1)\($0)\n\u{C}" }
    #expect(heads(pages) == [10, 21, 32, 43, 54, 65])
  }

  /// Lines that stand at the ends of two pages by chance were heads.
  @Test func sentencesAtTheEndsOfPagesAreText() {
    let refrain = "and the old song of the harvest was heard again in\n"
    let pages = zip(8..., Self.threePages(Self.page, vowels: "eaoiuy")).map { number, page in
      (number < 10 ? refrain : "") + page + "\nPage \(number)\n\n"
    }
    #expect(heads(pages + ["until the autumn comes.\n"]) == [10, 21, 31, 41, 51, 61])
  }

  @Test func theFrameOfAnEbookIsNoText() {
    let text = """
      The Project Gutenberg eBook of Walks

      This eBook is for the use of anyone anywhere.

      Title: Walks

      *** START OF THE PROJECT GUTENBERG EBOOK WALKS ***

      We left at noon.
      *** * ***
      THE END OF THE WALKS

      End of Project Gutenberg's Walks

      *** END OF THE PROJECT GUTENBERG EBOOK WALKS ***

      You may do nearly anything with it.
      """
    let meta = PageBlock.Kind.metadata
    #expect(kinds(text) == [meta, meta, .title, meta, nil, nil, nil, meta, meta, meta])
  }

  /// The head of a table was kept, and its rows were a menu.
  @Test func tablesOfWikisStayWhole() {
    let text = "{| class=\"wikitable\"\n! Year !! Hives\n|-\n| 2005 || 25\n|}\nBees.\n{| x\n"
    #expect(kinds(text) == [.tableRow, .tableRow, .tableRow, .tableRow, .tableRow, nil, nil])
  }
}
