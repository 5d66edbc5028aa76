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

  /// Titles of one or two words were taken for the last entry of the menu.
  @Test(arguments: [
    ["Home", "Recipes", "Log in", "Fish soup", "by Aunt Lotte", "3 May 2019"],
    ["Accueil", "Recettes", "Connexion", "Brandade", "par Odile", "3 mai 2019"],
    ["Главная", "Рецепты", "Войти", "Уха", "Автор: Нина", "3 мая 2019"],
    ["首页", "菜谱", "登录", "鱼汤", "作者：小林", "2019年5月3日"],
    ["Docs", "Search", "Install", "Harbours", "Docs / Harbours", "Harbours"],
  ])
  func titlesOfAFewWordsStay(head: [String]) {
    let texts = [
      "Главная": "Этот суп варят на берегу, когда лодки возвращаются, и едят его прямо из котла.",
      "首页": "这是我奶奶教我的做法，船回来的时候在岸边煮，大家围着锅一起吃，味道很鲜。",
    ]
    let page = roles(
      head + [texts[head[0]] ?? "My aunt cooks it on the quay when the boats come in at noon."]
        + [Self.first, Self.second, Self.third])
    let place = head[0] == "Docs" ? 5 : 3
    #expect(page[place] == .title, "\(page)")
    #expect(page[..<place].allSatisfy { !$0.isContent }, "\(page)")
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

  /// The title, and the first and last heading of such pages, were set aside as what the law wants said.
  @Test(arguments: [
    (
      ["Terms of Service", "Last updated: 3 May 2021"],
      ["1. Boats", "2. Cookies", "3. Governing law"]
    ),
    (
      ["Harbour rules", "Last updated: 3 May 2021"],
      ["§ 1 Boats", "§ 2 Cookies", "§ 3 Governing law"]
    ),
    (
      ["Privacy Policy", "Updated on 3 May 2021"],
      ["Article 1: Boats", "Article 2: Cookies", "Article 3: Terms of use"]
    ),
  ])
  func pagesMayBeAboutTheLaw(head: [String], headings: [String]) {
    let page = roles(
      ["Home", "Pricing", "Log in"] + head + [
        headings[0], "You may tie your boat to the quay for one night if the keeper knows of it.",
        headings[1], "We set one cookie, which remembers in which berth you lie and since when.",
        headings[2], "These terms are governed by the laws of the island.", "Imprint",
        "© 2021 Harbour Company",
      ])
    #expect(page[3] == .title, "\(page)")
    #expect([5, 7, 9].allSatisfy { page[$0].isContent }, "\(page)")
    #expect([6, 8, 10].allSatisfy { page[$0] == .body }, "\(page)")
    #expect(page.suffix(2).allSatisfy { !$0.isContent }, "\(page)")
  }

  /// Entries that are in no list of wordings were text, as there was nothing else.
  @Test(arguments: [
    [
      "Skip to content", "Home", "About us", "Ferries", "Pianos", "Lighthouse tours", "Contact",
      "Privacy policy", "Sitemap", "© 2021 Harbour Company",
    ],
    [
      "Главная", "О компании", "Паромы", "Пианино", "Поездки на маяк", "Контакты", "Карта сайта",
      "© 2021 ООО «Гавань»",
    ],
    [
      "Startseite", "Über uns", "Fähren", "Klaviere", "Fahrten zum Leuchtturm", "Kontakt",
      "Impressum", "Datenschutz", "© 2021 Hafengesellschaft",
    ],
  ])
  func aPageOfMenusHoldsNoText(lines: [String]) {
    #expect(roles(lines).allSatisfy { !$0.isContent })
  }

  /// A page of facts has no running text either.
  @Test func aPageOfFactsIsNoMenu() {
    let page = roles([
      "Home", "Contact", "Ferry", "Monday to Friday: 7.30, 12.00 and 18.15",
      "Saturday: 9.00 and 18.15", "Sunday: 10.00", "Fare: 4 crowns, children 2 crowns",
      "Crossing: 40 minutes", "Dogs and pianos: 1 crown", "© 2021 Harbour Company",
    ])
    #expect(page[3...8].allSatisfy { $0.isContent }, "\(page)")
  }
}
