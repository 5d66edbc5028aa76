import Testing

@testable import Winnow

/// What heads the comments of readers and what does not, and texts that are no pages.
extension RoleAnnotatorTests {
  /// What a post quotes opened the comments: the rest of the thread was lost.
  @Test func whoSaidSomethingHeadsNoComments() {
    let thread = roles([
      "Rear derailleur skips under load", Self.first, Self.second, Self.third,
      "SpokeSally wrote: ↑", Self.third, Self.first,
    ])
    #expect(thread.suffix(2).allSatisfy { $0 == .body }, "\(thread)")
  }

  /// One line of a column opened the comments, and the column below it was lost.
  @Test func columnsOfNarrowProseStayWhole() {
    let story = [
      "The keeper of the old mill told", "the council on Monday that he would",
      "open it again in May.",
      "People of the village said about", "forty of them would come to help",
      "with the roof and the wheel.",
      "The farmer's komen policy ended", "when the last cart left the yard",
      "in the autumn of that year.",
    ]
    let text = (0..<12).flatMap { round in story.map { $0 + (round % 2 == 0 ? "" : " ") } }
    #expect(roles(text).allSatisfy { $0.isContent })
  }

  /// Answers stand below "Add a comment" on short pages of questions, too.
  @Test func answersStayOnShortPagesOfQuestions() {
    let page = roles([
      "How do I read the last line of a long file without reading all of it?", Self.first,
      Self.second, "Add a comment", "1 Answer", Self.third, Self.first + " " + Self.second,
    ])
    #expect(page.suffix(2).allSatisfy { $0 == .body }, "\(page)")
  }

  /// All above the first paragraph of a judgment or a play was a menu.
  @Test(arguments: [
    [
      "LANDGERICHT", "IM NAMEN DES VOLKES", "URTEIL", "3 O 12/15", "Verkündet am:", "4. Mai 2016",
      "Holm,", "Justizangestellte", "in dem Rechtsstreit",
      "Die Klägerin verlangt von dem Beklagten die Rückgabe eines Klaviers, das im Hafen stand.",
      "Das Klavier kam im Mai 2014 mit der Fähre an und stand eine Woche lang auf dem Kai.",
      "Referenzen", "Die Klage ist begründet, denn das Klavier gehört noch immer der Klägerin.",
    ],
    [
      "THE PIANO", "A Comedy", "DRAMATIS PERSONAE", "A KEEPER", "A BOY", "ACT I", "SCENE I",
      "KEEPER. You have brought the half of it, I see, and left the rest of it upon the quay.",
      "BOY. Only the top half, sir. The lower half is still in the boat with the two dogs.",
      "KEEPER. Then go and bring it here before the rain does, and mind the third step.",
      "BOY. I shall, sir, as soon as the ferry has gone and the captain has had his tea.",
      "Notes", "The first night was on the fourth of May.",
    ],
  ])
  func headsOfDocumentsStay(lines: [String]) {
    let roles = roles(lines)
    #expect(roles.count { !$0.isContent } <= 2, "\(roles)")
  }
}
