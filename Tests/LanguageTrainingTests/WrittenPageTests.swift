import Testing
import Winnow

@testable import LanguageTraining

@Suite struct WrittenPageTests {
  private static let page = """
    navigation\tHome
    title\tHow the mill came to stand here

    body\tThe mill was built by two sisters, and nobody remembers their names any more.
    table-row\tBuilt: 1803

    """

  @Test func rolesStandBeforeTheLines() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "old-mill-en.tsv")
    try folder.write("no page", to: "notes.txt")
    let pages = try WrittenPage.read(folder: folder.path)
    #expect(pages.map(\.name) == ["old-mill-en"])
    #expect(pages[0].lines.map(\.role) == [.navigation, .title, .body, .tableRow])
    #expect(
      String(decoding: pages[0].utf8, as: UTF8.self).hasPrefix(
        "Home\nHow the mill came to stand here\n\nThe mill"))
    let learnt = pages[0].labelled(weight: 3)
    #expect(learnt.lines.map(\.isContent) == [false, true, true, true])
    #expect(learnt.lines[3].text == "Built: 1803")
    #expect(learnt.weight == 3)
  }

  @Test(arguments: [
    ("title\tA\nsubtitle\tB\n", "2: unknown role subtitle"), ("title A\n", "1: no role"),
    ("body\t\n", "1: no role"),
  ])
  func whatIsNoPageIsNamedWithItsLine(text: String, cause: String) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(text, to: "a.tsv")
    let failure = #expect(throws: TrainingDataError.self) {
      try WrittenPage.read(folder: folder.path)
    }
    #expect(failure?.description.contains("\(file):\(cause)") == true)
  }

  @Test func aFolderWithoutPagesIsAnError() throws {
    let folder = try TemporaryFolder()
    #expect(throws: TrainingDataError.self) { try WrittenPage.read(folder: folder.path) }
  }

  @Test func wordsAreCountedByWhatIsKept() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.page, to: "old-en.tsv")
    let page = try WrittenPage.read(folder: folder.path)[0]
    var kept = WrittenPageScore()
    kept.add(page, by: Pipeline(policy: .keepAll))
    #expect(kept.content == 23 && kept.contentKept == 23)
    #expect(kept.frame == 1 && kept.frameKept == 1)
    #expect(kept.recall == 1 && kept.precision == 23 / 24)
    kept.add(kept)
    #expect(kept.content == 46 && kept.precision == 23 / 24)
  }

  /// The pages that nothing has learnt from: the first ones, and with them those written to be hard.
  @Test func cleaningKeepsWhatReadersAreMeantToKeep() throws {
    let first = Set(try TextLines.read(RepositoryFile.pages + "/first-test-pages.txt"))
    var (ofFirst, all) = (WrittenPageScore(), WrittenPageScore())
    var firstPages = 0
    for page in try WrittenPage.read(folder: RepositoryFile.pages + "/test") {
      var score = WrittenPageScore()
      score.add(page, by: Pipeline())
      let isFirst = first.contains(page.name)
      // Some of the others are all frame, or nearly.
      let bound = isFirst ? 0.6 : 0.45
      if isFirst || score.content > 40 { #expect(score.f1 > bound, "\(page.name)") }
      if isFirst {
        ofFirst.add(score)
        firstPages += 1
      }
      all.add(score)
    }
    #expect(firstPages == first.count)
    #expect(ofFirst.recall > 0.97)
    #expect(ofFirst.precision > 0.93)
    #expect(all.recall > 0.955)
    #expect(all.precision > 0.88)
  }

  @Test func allPagesToLearnFromCanBeRead() throws {
    let pages = try WrittenPage.read(folder: RepositoryFile.pages + "/learn")
    #expect(pages.count > 400)
    #expect(pages.allSatisfy { $0.lines.count >= 10 })
  }
}
