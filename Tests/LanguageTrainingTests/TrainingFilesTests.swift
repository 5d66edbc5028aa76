import LanguageID
import Testing

@testable import LanguageTraining

@Suite("Files beside the training text")
struct TrainingFilesTests {
  @Test("name groups and siblings")
  func varieties() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(
      "# remark\n\ngroup\tnb nn\ngroup\tid ms\nsibling\trw\trn\t0.1\n", to: "varieties.tsv")
    let varieties = try CloseVarieties(contentsOf: path)
    #expect(varieties.group(of: "nn") == 1 && varieties.group(of: "id") == 2)
    #expect(varieties.group(of: "rw") == 0)
    #expect(varieties.areClose("nb", "nn") && varieties.areClose("rn", "rw"))
    #expect(!varieties.areClose("nb", "id") && varieties.areClose("de", "de"))
  }

  @Test(
    "are refused with the line that is wrong",
    arguments: ["sibling\trw\trn\tmuch", "sibling\trw\trn\t0.9", "family\tnb nn", "group"])
  func damagedVarieties(line: String) throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("group\tnb nn\n\(line)\n", to: "varieties.tsv")
    let error = #expect(throws: TrainingDataError.self) {
      try CloseVarieties(contentsOf: path)
    }
    #expect(error?.description.contains("varieties.tsv:2") == true)
  }

  @Test("name sources that are left out")
  func exclusions() throws {
    let folder = try TemporaryFolder()
    let exclusions = try Exclusions(
      contentsOf: folder.write("# remark\nsl\tforum\tSlovak\n", to: "exclusions.tsv"))
    #expect(exclusions.sources(of: "sl") == ["forum"])
    #expect(exclusions.sources(of: "sk").isEmpty)
    let damaged = try folder.write("sl\tforum\n", to: "damaged.tsv")
    #expect(throws: TrainingDataError.self) { try Exclusions(contentsOf: damaged) }
  }

  @Test("of one language alone are refused")
  func oneLanguage() throws {
    let folder = try TemporaryFolder()
    try folder.write("own\tThe bees are in the garden.\n", to: "train/en.tsv")
    try folder.write("the\t0.05\n", to: "words/en.tsv")
    let none = try Exclusions(contentsOf: folder.write("", to: "exclusions.tsv"))
    let error = #expect(throws: TrainingDataError.self) {
      try CorpusReader(
        folder: folder.path, rowCount: 1 << 10, exclusions: none, progress: { _ in }
      ).read()
    }
    #expect(error?.description == "\(folder.path)/train: no text in two languages or more")
  }

  @Test("are named when they are missing")
  func missing() {
    let error = #expect(throws: TrainingDataError.self) {
      try CloseVarieties(contentsOf: "/nowhere/varieties.tsv")
    }
    #expect(error?.description == "/nowhere/varieties.tsv: cannot be read")
  }
}
