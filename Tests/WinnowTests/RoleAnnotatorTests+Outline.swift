import Testing

@testable import Winnow

/// What the lines of a page say of one another: headings, and what lists them.
extension RoleAnnotatorTests {
  private static let island =
    "The island has one harbour, and whatever is brought to it comes on the ferry of the mainland."

  /// The table was text, so each heading of the article was said twice.
  @Test(arguments: [
    ("Contents [hide]", ["1 Harbour", "1.1 Quay", "2 Ferry"], ["Harbour", "Quay", "Ferry"]),
    ("In this article", ["The old mill", "Who runs it?", "Prices"], nil),
    ("目录", ["一、港口", "二、渡轮", "三、钢琴"], nil),
    ("المحتويات", ["١. الميناء", "٢. العبّارة", "٣. البيانو"], nil),
  ])
  func tablesOfContentsGo(head: String, entries: [String], headings: [String]?) {
    let headings = headings ?? entries
    let page = roles(
      ["Home", "Search", "The harbour of the island", Self.island, head] + entries
        + zip(headings, [Self.first, Self.second, Self.third]).flatMap { [$0, $1] })
    #expect(page[3] == .body)
    #expect(page[4..<8].allSatisfy { $0 == .navigation }, "\(page)")
    #expect([8, 10, 12].allSatisfy { page[$0].isContent }, "\(page)")
    #expect([9, 11, 13].allSatisfy { page[$0] == .body }, "\(page)")
  }

  /// They were entries of a menu, and the paragraph below hung under the heading before.
  @Test(arguments: ["About us", "Contact", "Options", "Über uns", "Kontakt", "お問い合わせ"])
  func headingsMaySayWhatMenusSay(heading: String) {
    let page = roles([
      "Home", "Log in", "A keeper for the lighthouse", Self.first, Self.second, heading,
      Self.third, Self.first + " " + Self.second, "Privacy policy", "© 2024",
    ])
    #expect(page[5] == .heading, "\(page)")
  }

  /// The heading of the description was one of the buttons of a shop.
  @Test func whatSaysWhatFollowsHeadsTheArticle() {
    let page = roles([
      "Home", "Shop", "Storm lamp of brass, 30 cm", "Weight: 2 kg", "Height: 30 cm",
      "Add to cart", "Share", "Description", Self.first, Self.second, Self.third,
    ])
    #expect(page[7] == .heading, "\(page)")
  }
}
