import Testing

@testable import Winnow

/// What is said in chats, films and mails, and what programs put around it.
extension TextMarkupTests {
  @Test(arguments: [
    """
    12/03/2024, 18:19 - Messages are end-to-end encrypted.
    12/03/2024, 18:22 - Ines Tarrant: Who brings the cake?
    12/03/2024, 18:25 - Dan: me
    It will have
    two layers.
    12/03/2024, 18:26 - Ines Tarrant: 👍
    12/03/2024, 18:31 - Dan: it is warm
    12/03/2024, 18:33 - Ines Tarrant: Now we are hungry
    """,
    """
    [12.03.24, 06:19:12 PM] Groep: Berichten zijn versleuteld
    [12.03.24, 06:22:01 PM] ‎Ines left
    [12.03.24, 06:25:40 PM] Dan: Wie neemt de taart mee?
    [12.03.24, 06:25:59 PM] Groep: ik
    [12.03.24, 06:26:10 PM] Dan: mooi
    [12.03.24, 06:26:30 PM] Dan: tot zaterdag
    """,
    """
    [08:58] *** dan has joined #cakes
    [08:58] <ines> morning
    [09:01] <dan> who brings the cake?
    [09:01] <ines> you: do
    09:02 <dan> me?
    [09:03:10] <@ines> yes
    """,
  ])
  func whatIsSaidInAChatIsItsText(text: String) {
    let kinds = kinds(text)
    #expect(kinds.count { $0 == .message } >= 5)
    #expect(kinds.count { $0 == .metadata } == 1)
    #expect(kinds.allSatisfy { $0 != nil })
  }

  @Test(arguments: [
    // Each line names another event.
    (0..<8).map { "1\($0):00 - Talk \($0): what we know of bees" }.joined(separator: "\n"),
    // Too few to tell.
    "[08:58] <ines> morning\n[09:01] <dan> morning",
    // Times of a live blog.
    (0..<8).map { "1\($0):05 The minister: we shall see" }.joined(separator: "\n"),
  ])
  func timesAloneMakeNoChat(text: String) {
    #expect(!kinds(text).contains(.message))
  }

  /// The day stood behind a word, or the name behind a space or a star; what was left out was text.
  @Test(arguments: [
    (
      """
      03/05/2023 à 18:01 - Le groupe est chiffré.
      03/05/2023 à 18:02 - Luc: qui apporte le pain ?
      03/05/2023 à 18:03 - Zoé: moi
      03/05/2023 à 18:03 - Zoé: <Médias omis>
      03/05/2023 à 18:04 - Luc: IMG-20230503-WA1.jpg (fichier joint)
      03/05/2023 à 18:05 - Zoé: Ce message a été supprimé
      03/05/2023 à 18:06 - Luc: d'accord
      """, [0, 3, 4, 5]
    ),
    (
      """
      [03.05.23, 18:01:10] Hütte: \u{200E}Nachrichten sind verschlüsselt.
      [03.05.23, 18:02:11] Luc: Wer bringt das Brot?
      [03.05.23, 18:03:12] Zoé: \u{200E}Bild weggelassen
      ich
      [03.05.23, 18:04:13] Luc: gut
      [03.05.23, 18:05:14] Zoé: dann bis morgen
      [03.05.23, 18:06:15] Luc: bis morgen
      """, [0, 2]
    ),
    (
      """
      --- Log opened Wed May 03 18:00:00 2023
      18:01 -!- zoe [~z@192.0.2.4] has joined #bread
      18:02 < luc> who brings the bread
      18:03 <@zoe> i do
      18:03 * zoe runs
      18:04 < luc> ok
      18:05 <@zoe> two loaves
      --- Log closed Wed May 03 18:10:00 2023
      """, [0, 1, 7]
    ),
  ])
  func whatProgramsSayInAChatIsNoMessage(text: String, aside: [Int]) {
    let kinds = kinds(text)
    #expect(kinds.indices.filter { kinds[$0] == .metadata } == aside)
    #expect(kinds.indices.allSatisfy { aside.contains($0) || kinds[$0] == .message })
  }

  /// One head was a date, the next one text.
  @Test(arguments: [
    ("", ", [03.05.23 18:0", "]"), ("", " — 03/05/2023 6:0", " PM"), ("", " Holm  6:0", " PM"),
    ("[Yesterday 18:0", "] Holm, ", ""),
  ])
  func headsOfMessagesAreNoText(around: (String, String, String)) {
    let said = ["who brings the bread", "not me", "[Photo]", "two loaves", "then until tomorrow"]
    let text = said.indices.map { index in
      let name = ["Luc", "Zoé"][index % 2]
      let (first, second) = around.0.isEmpty ? (name, "\(index)") : ("\(index)", name)
      return around.0 + first + around.1 + second + around.2 + "\n" + said[index] + "\n"
    }
    let kinds = kinds(text.joined(separator: "\n"))
    #expect(kinds.indices.filter { kinds[$0] == .message } == [1, 3, 7, 9])
    #expect(kinds.allSatisfy { $0 == .message || $0 == .metadata })
  }

  /// A programme, and comments below an article.
  @Test(arguments: [
    (0..<6).map { "Talk \($0)  1\($0):30\nof bees\n" }.joined(),
    String(repeating: "The bees are back in town.\n", count: 6)
      + (0..<6).map { "Luc  1\($0):30\nfine\n" }.joined(),
  ])
  func namesWithTimesMayBeNoChat(text: String) {
    #expect(!kinds(text).contains(.message))
  }

  // MARK: Films

  @Test func whatSubtitlesSayOfThemselvesIsNoText() {
    func film(_ shown: [String]) -> [PageBlock.Kind?] {
      kinds(
        shown.enumerated().map { "\($0 + 1)\n00:00:0\($0),000 --> 00:00:0\($0),900\n\($1)\n" }
          .joined(separator: "\n"))
    }
    let credits = [
      "Subtitles by Ida Holm", "<i>Untertitel: Ida Holm</i>",
      "get more films\nfrom www.films.example",
    ]
    for credit in credits {
      let kinds = film([
        "Good evening.", credit, "So she said: www?", "Subtitles by hand are best.",
      ])
      #expect(kinds.count { $0 == .message } == 3, "\(credit)")
      #expect(
        kinds[5...].prefix(credit.split(separator: "\n").count).allSatisfy { $0 == .metadata })
    }
  }

  /// The same words stood there twice, and once with a time before each.
  @Test func captionsThatRollAreReadOnce() {
    let text = """
      WEBVTT

      00:00:00.000 --> 00:00:02.000
      bees<00:00:00.400><c> are</c><00:00:00.900><c> back</c>

      00:00:02.000 --> 00:00:04.000
      bees are back
      in<00:00:02.400><c> town</c>

      00:00:04.000 --> 00:00:06.000
      in town
      """
    let kinds = kinds(text)
    #expect(kinds.indices.filter { kinds[$0] == .message } == [4, 7])
  }

  @Test func timesOfATranscriptAreNoText() {
    let said = ["so today we", "look at bees", "and at", "their hives", "in town"]
    let text = said.enumerated().map { "\($0 / 3):0\($0)\n\($1)\n" }.joined()
    #expect(kinds(text) == said.flatMap { _ in [.metadata, .message] as [PageBlock.Kind?] })
    // Results of games, and a programme.
    #expect(kinds("2:10\nA\n1:30\nB\n3:15\nC\n2:10\nD\n1:11\nE\n").isEmpty)
    #expect(kinds((1..<8).map { "1\($0):30\nTalk\n" }.joined()).isEmpty)
  }

  // MARK: Mail

  /// Short quotations were lists, and what says whose words they are was text.
  @Test func shortQuotationsAreOnes() {
    let text = """
      Yes.

      On Wed, 3 May 2023 at 18:05, Zoé <zoe@example.org> wrote:

      > Two?
      >
      > Sent from my iPhone
      >
      > On 03/05/2023, Luc wrote:
      > > bread

      Sent from my iPhone

      -----Ursprüngliche Nachricht-----
      Von: Luc
      An: Zoé
      Betreff: Brot
      """
    let meta = PageBlock.Kind.metadata
    #expect(
      kinds(text) == [
        nil, meta, .quote, .quote, meta, .quote, meta, .quote, meta, meta, meta, meta, .title,
      ])
  }
}
