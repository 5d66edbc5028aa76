import Testing
import Winnow

extension RoleAnnotatorTests {
  private static let article = [
    "The old ferry goes again", "3 May 2021, by Nora Lind",
    "The ferry left the harbour at noon, and the gulls followed it out to the sandbank.",
    "It had stood in the yard for three winters, until the town found money for a new engine.",
  ]

  /// Where it stands first on the page, it was taken for the first paragraph.
  @Test(arguments: [
    "We and our 31 partners store and/or access information on a device, such as unique identifiers, to measure what you read.",
    "With your permission we and our partners may use precise geolocation data to choose what you are shown.",
    "Wir und unsere 31 Partner verarbeiten personenbezogene Daten, um Inhalte zu personalisieren und ihre Leistung zu messen.",
    "Noi e i nostri 31 partner archiviamo informazioni su un dispositivo e le leggiamo per scegliere che cosa mostrare.",
    "Nosotros y nuestros 31 socios guardamos información en su dispositivo para saber qué lee usted y durante cuánto tiempo.",
    "Мы и наши партнёры храним данные на вашем устройстве, чтобы знать, что вы читаете и как долго.",
    "我们和我们的合作伙伴会在您的设备上保存数据，并处理个人数据，以便选择向您展示的内容。",
  ])
  func whatAsksForConsentIsNoParagraph(consent: String) {
    for page in [[consent, "Harbour News"] + Self.article, Self.article + [consent]] {
      let told = roles(page)
      #expect(told[page.firstIndex(of: consent)!] == .legal)
      // Below what was taken for a paragraph it was a heading.
      #expect(told[page.firstIndex(of: Self.article[0])!] == .title, "\(told)")
    }
  }

  /// Its heading is no title of an article.
  @Test func whatHeadsARequestForConsentIsNoTitle() {
    let consent = "We and our 31 partners store information on a device to see what you read."
    let page = roles(["We value your privacy", consent, "Accept all"] + Self.article)
    #expect(page[0] == .legal && page[1] == .legal && page[3] == .title, "\(page)")
  }

  /// Articles speak of partners, too, and of data, and policies of both.
  @Test func partnersAndDataBelongToArticles() {
    let partners = "We and our guests share the fare, and our partners in town lend us the boat."
    let data = "The office lost personal data of four hundred passengers, also that of the mayor."
    let page = roles(Self.article + [partners, data, Self.article[2]])
    #expect(page[4...5].allSatisfy { $0 == .body }, "\(page)")
    let policy = roles([
      "Privacy policy", "Updated on 3 May 2021",
      "This policy says what the harbour keeps of those who take the ferry, and for how long.",
      "We and our partners store personal data of those who buy a ticket until the end of the year.",
      "Whoever wants to know what we keep of him may ask at the counter on the quay.",
    ])
    #expect(policy[3].isContent, "\(policy)")
  }
}
