import Testing

@testable import Winnow

/// Lines that are told together with others of their page.
extension RoleAnnotatorTests {
  @Test(arguments: [
    "Další zprávy", "Benzer Sorular", "Дивитися також", "Читайте також", "อ่านเพิ่มเติม", "Alte știri",
    "Ďalšie články", "További hírek", "Fler nyheter", "Más noticias", "أخبار أخرى", "অন্যান্য খবর",
  ])
  func linksBelowTheirHeadGo(head: String) {
    let page = roles([
      "Piano Arrives by Ferry", Self.first, Self.second, Self.third, head,
      "Fire brigade frees cat from church tower", "Baker wins a regional prize", "© 2024",
    ])
    #expect(page[4...6].allSatisfy { !$0.isContent }, "\(page)")
  }
}
