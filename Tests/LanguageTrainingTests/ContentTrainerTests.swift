import Foundation
import Testing
import Winnow

@testable import LanguageTraining

@Suite struct ContentTrainerTests {
  /// Pages of a menu, three paragraphs and a footer, all made of a few words of our own.
  private func pages(_ count: Int) throws -> [LinePage] {
    let words = ["river", "mill", "stone", "evening", "bread", "lantern", "orchard", "bridge"]
    return try (0..<count).map { page in
      func word(_ place: Int) -> String { words[(page * 5 + place * 3) % words.count] }
      func paragraph(_ number: Int) -> String {
        "The " + (0..<18).map { word($0 + number) }.joined(separator: " and the ") + " stood still."
      }
      let lines: [[Any]] =
        (0..<6).map { [0, word($0).capitalized] } + (0..<3).map { [1, paragraph($0)] }
        + (0..<4).map { [0, word($0).capitalized + " " + word($0 + 1).capitalized] }
      let json = try JSONSerialization.data(withJSONObject: [
        "id": "site\(page).page", "lines": lines,
      ])
      return try JSONDecoder().decode(LinePage.self, from: json)
    }
  }

  private func options() -> ContentTrainer.Options {
    var options = ContentTrainer.Options()
    options.trees = 12
    options.depth = 3
    options.rate = 0.5
    return options
  }

  @Test func learnsToTellParagraphsFromMenus() throws {
    let all = try pages(40)
    var reports: [String] = []
    let model = try #require(
      ContentTrainer(options: options()).train(Array(all.prefix(30))) { reports.append($0) })
    var score = ContentScore()
    for page in all.suffix(10) { score.add(page, model: model) }
    #expect(score.description.hasPrefix("pages 10  precision 1.0  recall 1.0"), "\(score)")
    #expect(reports.count == 2)
  }

  @Test func theSameSeedGivesTheSameModel() throws {
    let all = try pages(12)
    let one = ContentTrainer(options: options()).train(all) { _ in }
    let two = ContentTrainer(options: options()).train(all) { _ in }
    #expect(one?.trees == two?.trees)
  }

  @Test func sitesAreMeasuredByModelsThatHaveNotSeenThem() throws {
    let scores = SiteFolds(try pages(40), folds: 2).scores(options: options()) { _ in }
    #expect(scores.first?.language == "all")
    #expect(scores.first?.score.agreement ?? 0 > 0.9)
  }

  @Test func labelsOfDamagedLinesSayNothing() throws {
    let json = #"""
      {"id": "a.b", "lines": [[1, "Straße « été » “naïve” à la"], [0, "DÃ¼rre im TÃ¤l"], [0, "â\u0080\u0093 so"]]}
      """#
    let page = try JSONDecoder().decode(LinePage.self, from: Data(json.utf8))
    #expect(page.lines.map(\.isDamaged) == [false, true, true])
    var score = ContentScore()
    score.add(page, keeps: [true, true, true])
    #expect(score.soundAgreement == 1)
    #expect(score.agreement == 7.0 / 12)
  }

  @Test func pagesWithHardlyAnyContentAreLeftOut() throws {
    let json = #"{"id": "a.b", "lines": [[1, "Short"], [0, "Menu"], [0, "Top"]]}"#
    let page = try JSONDecoder().decode(LinePage.self, from: Data(json.utf8))
    var reports: [String] = []
    #expect(ContentTrainer(options: options()).train([page]) { reports.append($0) } == nil)
    #expect(reports.first == "pages 0  samples 0")
  }

  @Test func theFileHoldsTheModel() throws {
    let model = try #require(ContentTrainer(options: options()).train(try pages(8)) { _ in })
    let file = model.file
    let read = try #require(file.withUnsafeBytes { ContentModel($0) })
    #expect(read.trees.count == 12 && read.trees.depth == 3)
    #expect(read.trees.features == model.trees.features)
    #expect(read.trees.thresholds == model.trees.thresholds)
    for (leaf, kept) in zip(model.trees.leaves, read.trees.leaves) {
      #expect(abs(leaf - kept) <= 0.000_051)
    }
    #expect(read.file == file)
    for size in 0..<file.count {
      #expect(file[..<size].withUnsafeBytes { ContentModel($0) } == nil)
    }
  }

  @Test func scoresCountWords() throws {
    let json = #"{"id": "a.b", "lines": [[1, "one two three"], [0, "four"], [1, "five"]]}"#
    let page = try JSONDecoder().decode(LinePage.self, from: Data(json.utf8))
    var score = ContentScore()
    score.add(page, keeps: [true, true, false])
    #expect(score.description == "pages 1  precision 0.75  recall 0.75  f1 0.75  mean page f1 0.75")
  }
}
