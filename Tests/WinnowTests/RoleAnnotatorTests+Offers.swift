import Testing

@testable import Winnow

/// Pages that sell something.
extension RoleAnnotatorTests {
  /// Old prices were advertisements, properties entries of the menu.
  @Test(arguments: [
    ["£44.95", "RRP £55.00", "Article: HH-20417", "Colour: Slate", "Add to basket"],
    ["189,00 €", "UVP 229,00 €", "Artikelnummer: 417-2290", "Farbe: Moos", "In den Warenkorb"],
    ["7,20 €", "9,00 € le litre", "Réf. : VS-0600", "Couleur : ardoise", "Ajouter au panier"],
    ["3 190 ₽", "4 500 ₽", "Артикул: 70214493", "Бренд: Пимокат", "Добавить в корзину"],
    ["¥899.00", "¥999.00", "型号：QG-T320", "颜色：月白", "加入购物车"],
  ])
  func pricesAndPropertiesAboveTheButtonAreContent(offer: [String]) {
    let page = roles(
      ["Shop", "Lamps", "Help", "The ferry lamp that the gulls followed"] + offer
        + ["Write a review", Self.first, Self.second, Self.third])
    #expect(page[4...7].allSatisfy { $0.isContent }, "\(page)")
    #expect(!page[8].isContent, "\(page)")
  }

  /// Lists have buttons and properties, too.
  @Test func propertiesWithoutAPriceAreNone() {
    let page = roles([
      "Shop", "Lamps", "Help", "The ferry lamp that the gulls followed", "Sort: newest",
      "View: list", "Add to basket", Self.first, Self.second, Self.third,
    ])
    #expect(!page[4...6].contains { $0.isContent }, "\(page)")
  }

  /// Above the text they were entries of a menu.
  @Test(arguments: [
    ["Developer    Harbour Works", "Kind    Desk computer", "Released    October 1983"],
    ["Miejsce pracy    Gniezno, ul. Młyńska 8", "Wymiar    pełny etat", "Tryb    stacjonarny"],
    ["Comprimento  412 km", "Nascente  Serra do Caititu", "País  Brasil"],
    ["素材　　　胡桃", "カラー　　　山桜", "重量　　　六百グラム"],
  ])
  func rowsOfATableBelowTheTitleAreContent(rows: [String]) {
    let page = roles(
      ["Home", "News", "Search", "The ferry lamp that the gulls followed"] + rows
        + [Self.first, Self.second, Self.third])
    #expect(page[4...6].allSatisfy { $0.isContent }, "\(page)")
  }

  /// Latest news begin with a number or a time.
  @Test func rowsThatBeginWithNumbersAreLinks() {
    let page = roles([
      "Home", "News", "Search", "The ferry brought a piano to the island", "1   Quay closed",
      "2   Gulls at the market", "3   Forty new passengers", "Share", Self.first, Self.second,
      Self.third,
    ])
    #expect(!page[4...6].contains { $0 == .tableRow }, "\(page)")
  }
}
