import Testing

@testable import Winnow

/// Pages of questions with answers and comments below them.
extension RoleAnnotatorTests {
  /// What stood below the comments on the question was told as comments, too.
  @Test(arguments: [
    ["Add a comment", "2 answers", "Accepted answer"],
    ["Añadir un comentario", "2 respuestas", "Respuesta aceptada"],
    ["Kommentar schreiben", "2 Antworten", "Akzeptierte Antwort"],
    ["コメントする", "2件の回答", "ベストアンサー"],
  ])
  func answersBelowCommentsAreContent(wordings: [String]) {
    let page = roles(
      ["Home", "Questions", "How do you carry a piano up a narrow quay?", Self.first, Self.second]
        + wordings + [
          Self.third, "1. Wait for high water.", "2. Take off its legs.",
          Self.first + " " + Self.third,
        ])
    #expect(page[8...].allSatisfy { $0.isContent && $0 != .comment }, "\(page)")
  }

  /// They were kept with the answer above.
  @Test(arguments: [
    [
      "Which quay is it? The one at Oban has a crane. – gull_watcher  Mar 4, 2021 at 20:12",
      "Thank you, it went up at once! – anna  Mar 5, 2021 at 8:55",
    ],
    [
      "¿En qué muelle? El de Vigo tiene grúa. – gaviota, 4 mar. 2021 a las 20:12",
      "Gracias, subió a la primera. – Ana P., 5 mar. 2021 a las 8:55",
    ],
    [
      "Welcher Kai ist es? Der in Husum hat einen Kran. – Möwe, 4. März 2021 um 20:12",
      "Danke, es ging sofort. – Anna, 5. März 2021 um 8:55",
    ],
    [
      "На каком причале? В Твери есть кран. – чайка, 4 мар 2021 в 20:12",
      "Спасибо, сразу получилось! – Анна, 5 мар 2021 в 8:55",
    ],
  ])
  func whatIsSignedBelowAnswersIsAComment(comments: [String]) {
    let page = roles([
      "Home", "Questions", "How do you carry a piano up a narrow quay?", Self.first, comments[0],
      "1 answer", Self.second, Self.third, comments[1],
    ])
    #expect(page[4] == .comment && page[8] == .comment, "\(page)")
  }

  /// A writer of letters signs once, and a timetable names no day.
  @Test func oneSignatureAndTimesOfADayAreNoComments() {
    let page = roles([
      "The ferries of the season", Self.first, "Oban – Craignure, Monday at 8:15 and 20:15",
      "Tiree – Coll, Monday at 9:15 and 21:15", Self.second,
      "“We shall all miss the piano.” – Anna Lind, 4 March 2021, 20:12", Self.third,
    ])
    #expect(page.allSatisfy { $0 != .comment }, "\(page)")
  }
}
