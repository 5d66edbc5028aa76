import Foundation
import Testing

@testable import LanguageTraining
@testable import Winnow

@Suite struct TitleTrainerTests {
  private static let subjects = [
    "harbour", "orchard", "library", "railway", "glacier", "pottery", "weather", "lantern",
    "theatre", "kitchen",
  ]

  /// Pages whose title is a line among others of its kind, and the only one of which the article speaks.
  private func pages(_ count: Int) throws -> [LinePage] {
    try (0..<count).map { page in
      let subjects = (0..<5).map { Self.subjects[(page + $0 * 3) % Self.subjects.count] }
      let place = page % 4
      let own = subjects[place]
      let menu = ["Home", "Sign in", "Search"]
      let entries = subjects.dropLast().map { "What became of the \($0) in spring" }
      let article = (0..<5).map {
        "In part \($0) of its history the \(own) was closed, and nobody in the town knew why."
      }
      let lines: [[Any]] =
        (menu + entries).map { [0, $0] } + article.map { [1, $0] } + [[0, "All rights reserved"]]
      let json = try JSONSerialization.data(withJSONObject: [
        "id": "site\(page).example.page", "title": "What became of the \(own) in spring - Site",
        "lines": lines,
      ])
      return try JSONDecoder().decode(LinePage.self, from: json)
    }
  }

  private func trainer() -> TitleTrainer {
    var options = TitleTrainer.Options()
    options.trees = 20
    options.folds = 2
    var content = ContentTrainer.Options()
    content.trees = 10
    content.depth = 3
    return TitleTrainer(options: options, contentOptions: content)
  }

  @Test func theLineOfWhichTheArticleSpeaksIsFound() throws {
    let result = try #require(trainer().train(try pages(40)) { _ in })
    #expect(result.pages == 40)
    #expect(result.reached == 40)
    #expect(result.right >= 38)
  }

  @Test func trainingIsReproducible() throws {
    let pages = try pages(16)
    let one = trainer().train(pages) { _ in }
    #expect(one != nil)
    #expect(one?.file == trainer().train(pages) { _ in }?.file)
  }

  @Test func aPageWithoutItsTitleTeachesNothing() throws {
    let json =
      #"{"id": "a.b", "title": "Elsewhere", "lines": [[0, "Home"], [1, "A line of text."]]}"#
    let page = try JSONDecoder().decode(LinePage.self, from: Data(json.utf8))
    #expect(trainer().train([page]) { _ in }?.pages ?? 0 == 0)
  }

  @Test func aFileIsReadBackAndADamagedOneIsNot() throws {
    let file = TitleModel.builtIn.file
    let read = try #require(file.withUnsafeBytes { TitleModel($0) })
    #expect(read.trees == TitleModel.builtIn.trees)
    for size in [0, 7, 40, file.count - 1] {
      #expect(file[..<size].withUnsafeBytes { TitleModel($0) } == nil)
    }
    var foreign = file
    foreign[0] ^= 1
    #expect(foreign.withUnsafeBytes { TitleModel($0) } == nil)
  }
}
