import Testing

@testable import Winnow

// Mails, and what is quoted in them.
extension TextMarkupTests {
  @Test func theHeadOfAMailIsNoText() {
    let meta = PageBlock.Kind.metadata
    let text = """
      From: Ida Holm <ida@example.org>
      To: all@example.org
      Subject: The boat house
      Received: from a
       by b
      X-Mailer: none

      The boat house is open again.

      -----Original Message-----
      From: Per
      Sent: Monday
      To: Ida Holm
      Subject: The boat house

      > When will the boat house open again? I would like to
      > bring the oars.
      """
    #expect(
      kinds(text) == [
        meta, meta, .title, meta, meta, meta, nil, meta, meta, meta, meta, meta, .quote, .quote,
      ])
  }

  /// The text began as fields do, and went with the head.
  @Test func aTextRightBelowTheHeadOfAMailIsText() {
    let meta = PageBlock.Kind.metadata
    let head = "Subject: Roof\nFrom: ida@example.org\nDate: 14 Oct 2013\nX-Mailer: none\nLines: 3\n"
    let found: [PageBlock.Kind?] = [.title, meta, meta, meta, meta]
    #expect(
      kinds(head + "Warning: the ladder is broken.\nPrice: nine\n") == found + [nil, nil])
    // What is set in goes on with the field above.
    #expect(kinds(head + "\tand more\nPrice: nine\n") == found + [meta, nil])
    #expect(kinds(head + "Note: see below\nTo: all\n") == found + [meta, meta])
  }

  @Test func headsOfMailAreKnownInDecomposedText() {
    let head = "Expéditeur : Ida <ida@example.org>\nÀ : Jon\nEnvoyé : lundi\nObjet : toit\n"
    #expect(kinds(CanonicalSpelling.decomposed(head)) == kinds(head))
    #expect(kinds(head).count == 4)
  }

  /// Mail programs name the fields in the language of their users.
  @Test(arguments: [
    [
      "Von: Birgit <b@example.de>", "Gesendet: Dienstag, 5. März 16:12", "An: Thomas",
      "Betreff: AW: Termin",
    ],
    [
      "De : Claire <c@example.fr>", "Envoyé : mardi 5 mars 16:12", "À : Thomas",
      "Objet : Rendez-vous",
    ],
    ["De\u{A0}: Claire <c@example.fr>", "À\u{202F}: Thomas", "Objet\u{A0}: Rendez-vous"],
    ["De: Ana", "Enviado el: martes, 5 de marzo", "Para: Tomás", "CC: Luz", "Asunto: Cita"],
    ["От: Анна", "Отправлено: 5 марта 2024 г. 16:12", "Кому: Пётр", "Тема: Встреча"],
    ["寄件者: 陳", "收件者: 林", "主旨: 會議"], ["发件人：陈", "发送时间：2024年3月5日", "收件人：林", "主题：会议"],
    ["差出人: 田中", "送信日時: 2024年3月5日", "宛先: 佐藤", "件名: 会議"],
    ["من: سارة", "التاريخ: 5 مارس", "إلى: علي", "الموضوع: موعد"],
    ["Lähettäjä: Aino", "Päivämäärä: 5. maaliskuuta", "Vastaanottaja: Otso", "Aihe: Tapaaminen"],
  ])
  func headsOfMailAreKnownInManyLanguages(head: [String]) {
    let meta = PageBlock.Kind.metadata
    let found = kinds(head.joined(separator: "\n") + "\n\nText.\n")
    #expect(found == head.dropLast().map { _ in meta } + [.title, nil])
  }

  /// What says of whom a quotation is stayed above it.
  @Test(arguments: [
    ("On Mon, Oct 14, 2013 at 11:22 AM, Ida Holm <ida@example.org> wrote:", 1),
    ("Am 14.10.2013 um 11:22 schrieb Ida Holm:", 1), ("2013年10月14日 11:22，陈写道：", 1),
    ("On Mon, Oct 14, 2013 at 11:22 AM, Ida Holm of the boat house\n<ida@example> wrote:", 2),
    ("On Mon, Oct 14, 2013 at 11:22 AM, Ida Holm of the boat house\nand the harbour wrote:", 2),
    ("In 1962 Smith wrote:", 0), ("He came at 11:22.\nThen he said:", 0),
  ])
  func attributionsOfQuotationsAreNoText(line: String, count: Int) {
    let quotation = """

      > When will the boat house open again? I would like to
      > bring the oars.
      """
    let found = kinds("Hello.\n\n" + line + "\n" + quotation)
    #expect(found.suffix(2) == [.quote, .quote] && found.count { $0 == .metadata } == count)
  }

  @Test func aMailMayBeInMarkdown() {
    let meta = PageBlock.Kind.metadata
    let text =
      "From: a@example.org\nTo: b@example.org\nSubject: Bees\n\n## Tools\n\n- a veil\n\n## Bees\n"
    #expect(
      kinds(text) == [meta, meta, .title, .heading(level: 2), .listItem, .heading(level: 2)])
  }

  /// A ticket, a menu and headlines that begin like quoted mail, a conversation.
  @Test(arguments: [
    "From: Oslo\nTo: Bergen\nDate: 3 May\n",
    "> Home\n> News and weather\n> Sport\n",
    "> 15 new cases recorded in the north\n> Council votes on the new harbour wall\n",
    "Anna: From where?\nBo: From Oslo.\n",
  ])
  func whatLooksLikeMailIsNone(text: String) {
    #expect(kinds(text).isEmpty)
  }
}
