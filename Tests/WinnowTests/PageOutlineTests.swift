import Testing

@testable import Winnow

@Suite struct PageOutlineTests {
  private static let text =
    "The ferry left the harbour at noon, and the gulls followed it out to the sandbank."

  private func outline(_ lines: [String]) -> PageOutline {
    var ranges: [Range<Int>] = []
    var utf8: [UInt8] = []
    for line in lines {
      let start = utf8.count
      utf8 += Array((line + "\n").utf8)
      ranges.append(start..<utf8.count)
    }
    let features = LineFeatures(utf8: utf8, lines: ranges)
    return utf8.withUnsafeBufferPointer {
      PageOutline(
        features.lines, content: [Float](repeating: 0.9, count: lines.count), $0, ranges)
    }
  }

  @Test func entriesHeadWhatStandsFurtherDown() {
    let outline = outline([
      "Ferries", "1 Boats", "1.1 Old boats", "2 Fares", "3 Crew", "Boats [edit]", "Old boats",
      Self.text, "Fares", Self.text, "Crew", Self.text,
    ])
    #expect(outline.contents == 1..<5)
    #expect(outline.listed == [5, 6, 8, 10])
  }

  /// One entry in four may have other words than its heading.
  @Test func anEntryMayBeSaidInOtherWords() {
    let lines = [
      "Boats", "Fares", "Crew", "Dogs and cats", "Pianos", "Boats", Self.text, "Fares", Self.text,
      "Crew", Self.text, "Animals", Self.text, "Pianos", Self.text,
    ]
    #expect(outline(lines).contents == 0..<5)
  }

  @Test(arguments: [
    // A menu at the head and foot of a page.
    ["Boats", "Fares", "Crew", Self.text, Self.text, "Boats", "Fares", "Crew"],
    // The refrain of a song.
    ["Row the boat", "Over the bay", "Home again", "Sun is low", "Row the boat", "Over the bay"],
    // Two are a chance, ...
    ["Boats", "Fares", Self.text, "Boats", Self.text, "Fares", Self.text],
    // ... and so are others in another order.
    [
      "Boats", "Fares", "Crew", Self.text, "Crew", Self.text, "Fares", Self.text, "Boats",
      Self.text,
    ],
    // Who came in, and the same with their times, below some words on the race.
    [
      "Ann Lee", "Ben Roe", "Cleo May", "Dan Fox", "Ann Lee", "9", "8", "7", "6", Self.text,
      "Ben Roe", "5", "4", "3", "2", Self.text, "Cleo May", "1", "2", "3", "4", Self.text,
      "Dan Fox",
    ],
    // Who speaks in turn.
    ["Ann", "Ben", "Cleo", "Ann", Self.text, "Ben", Self.text, "Cleo", Self.text, "Ann", Self.text]
      + [
        "Ben", Self.text, "Cleo", Self.text, "Ann", Self.text, "Ben", Self.text, "Cleo", Self.text,
      ],
  ])
  func whatIsSaidAgainIsMostlyNoContents(lines: [String]) {
    #expect(outline(lines).contents.isEmpty)
  }

  @Test func headingsAreNumberedOn() {
    let lines = [
      "§ 1 Boats", Self.text, "1. a boat", "2. an oar", "§ 2 Fares", Self.text, "§ 3 Crew",
      "The crew is the keeper.", "2019 was the last year",
    ]
    #expect(outline(lines).numbered == [0, 4, 6])
  }

  @Test(arguments: [
    ["1. a boat", "2. an oar", "3. a rope", Self.text],
    ["1 of 3", Self.text, "2 of 3", Self.text, "3 of 3", Self.text],
    ["2. Boats", Self.text, "3. Fares", Self.text, "4. Crew", Self.text],
  ])
  func notAllNumbersAreOfHeadings(lines: [String]) {
    #expect(outline(lines).numbered.isEmpty)
  }

  private func heading(_ text: String) -> HeadingText {
    Array(text.utf8).withUnsafeBufferPointer { HeadingText($0, $0.indices) }
  }

  @Test(arguments: [
    ("3. Harbour", 3), ("§ 3 Harbour", 3), ("(3) Harbour", 3), ("Article 3 – Harbour", 3),
    ("三、港口", 3), ("٣. الميناء", 3), ("३. बंदरगाह", 3), ("3.1 Harbour", nil),
    ("2019 in the harbour", nil), ("3D harbour", nil), ("The first 3", nil), ("Harbour", nil),
    ("三人の港", nil), ("", nil),
  ])
  func numbersAreRead(text: String, number: Int?) {
    #expect(heading(text).number == number, "\(text)")
  }

  @Test func theNumberIsNoPartOfTheWording() {
    let plain = heading("  Harbour of 1962\n").wording
    #expect(heading("3.1 HARBOUR of 1962 [edit]").wording == plain)
    #expect(heading("(3) Harbour of 1962").wording == plain)
    #expect(heading("Harbour of 1963").wording != plain)
    #expect(heading("Article 3").wording != heading("Article 4").wording)
  }
}
