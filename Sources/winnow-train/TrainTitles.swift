internal import ArgumentParser
internal import LanguageTraining

/// Trains the model behind the titles of pages.
struct TrainTitles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "titles",
    abstract: "Trains the model that tells which line heads the article of a page.",
    discussion: """
      Example:
        winnow-train titles lines-weak.jsonl.zst --written Data/pages/learn \\
          --output Data/title-model.bin

      Each line of the file is an object with an id, the title that the markup of the page names, and \
      lines, each a pair of a label (1 article) and a text. Prints on how many pages of sites that were \
      not learnt from the title is found. Beside the model its provenance is written as JSON.
      """)

  @Argument(help: "Labelled pages, one JSON object a line.")
  var pages: String

  @OptionGroup
  var writtenPages: WrittenPagesOptions

  @Option(help: "Where the trees are written.")
  var output: String?

  @Option(help: "Trees.")
  var trees = TitleTrainer.Options().trees

  @Option(help: "Questions of each tree.")
  var depth = TitleTrainer.Options().depth

  @Option(help: "The share of the remaining loss that each tree takes on.")
  var rate = TitleTrainer.Options().rate

  @Option(help: "Groups that the sites are divided into.")
  var folds = TitleTrainer.Options().folds

  @Option(help: "Seed of all random choices.")
  var seed = TitleTrainer.Options().seed

  func validate() throws {
    guard (1...8).contains(depth) else { throw ValidationError("--depth is 1 to 8.") }
    guard folds > 1 else { throw ValidationError("--folds is 2 or more.") }
  }

  func run() throws {
    var options = TitleTrainer.Options()
    options.trees = trees
    options.depth = depth
    options.rate = rate
    options.folds = folds
    options.seed = seed
    let all = try TrainRoles.read(pages)
    let written = try writtenPages.read()
    guard
      let result = TitleTrainer(options: options)
        .train(all, written: written, report: { StandardError.write($0) })
    else { throw ValidationError("\(pages): no page has enough content to learn from.") }
    print("pages \(result.pages)  reached \(result.reached)  right \(result.right)")
    print("written \(result.written.pages)  right \(result.written.right)")
    guard let output else { return }
    try OutputFile.write(result.file, to: output)
    try OutputFile.writeProvenance(
      Provenance(
        pages: result.pages, reached: result.reached, right: result.right,
        written: result.written.pages, writtenRight: result.written.right, trees: trees,
        depth: depth, rate: rate, folds: folds, seed: seed,
        data: try writtenPages.digests().merging(
          [OutputFile.name(of: pages): LineDigest(file: pages).text]) { $1 }),
      ofModel: output)
  }

  private struct Provenance: Encodable {
    let pages: Int
    let reached: Int
    let right: Int
    let written: Int
    let writtenRight: Int
    let trees: Int
    let depth: Int
    let rate: Double
    let folds: Int
    let seed: UInt64
    let data: [String: String]
  }
}
