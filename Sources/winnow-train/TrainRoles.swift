internal import ArgumentParser
internal import FoundationEssentials
internal import LanguageTraining
internal import Winnow

/// Trains the model behind the roles of lines.
struct TrainRoles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles",
    abstract: "Trains the model that tells the content of a page from its frame.",
    discussion: """
      Example:
        winnow-train roles lines-weak.jsonl.zst --written Data/pages/learn \\
          --test lines-dev.jsonl.zst --output Data/content-model.bin

      Each line of a file is an object with an id and lines, each a pair of a label (0 frame, \
      1 article, 2 comment) and a text. Beside the model its provenance is written as JSON. An id begins with the site, up to \
      its last dot.
      """)

  @Argument(help: "Labelled pages, one JSON object a line.")
  var pages: String

  @OptionGroup
  var writtenPages: WrittenPagesOptions

  @Option(help: "How much a written page counts, beside one of the others.")
  var weightOfWritten = ContentTrainer.Options().weightOfWritten

  @Option(help: "Pages to measure the model on, never trained on.")
  var test: String?

  @Option(help: "Measure on the pages' own sites, divided into so many groups: prints a table.")
  var folds: Int?

  @Option(help: "Where the trees are written.")
  var output: String?

  @Option(help: "Trees.")
  var trees = ContentTrainer.Options().trees

  @Option(help: "Questions of each tree.")
  var depth = ContentTrainer.Options().depth

  @Option(help: "The share of the remaining loss that each tree takes on.")
  var rate = ContentTrainer.Options().rate

  @Option(help: "Seed of all random choices.")
  var seed = ContentTrainer.Options().seed

  func validate() throws {
    guard (1...7).contains(depth) else { throw ValidationError("--depth is 1 to 7.") }
  }

  func run() throws {
    var options = ContentTrainer.Options()
    options.trees = trees
    options.depth = depth
    options.rate = rate
    options.seed = seed
    options.weightOfWritten = weightOfWritten
    let all = try Self.read(pages)
    let written = try writtenPages.read()
    if let folds {
      print("language\tpages\tagreement\tf1\tsound")
      let scores = SiteFolds(all, written: written, folds: folds).scores(options: options) {
        StandardError.write($0)
      }
      for (language, score) in scores {
        let figures = [score.agreement, score.f1, score.soundAgreement].map { "\(rounded($0))" }
        print("\(language)\t\(score.pages)\t" + figures.joined(separator: "\t"))
      }
      return
    }
    guard
      let model = ContentTrainer(options: options)
        .train(all, written: written, report: { StandardError.write($0) })
    else { throw ValidationError("\(pages): no page has enough content to learn from.") }
    if let test {
      let pages = try Self.read(test)
      print("test  \(pages.reduce(into: ContentScore()) { $0.add($1, model: model) })")
    }
    guard let output else { return }
    try OutputFile.write(model.file, to: output)
    try OutputFile.writeProvenance(
      Provenance(
        pages: all.count, written: written.count, weightOfWritten: weightOfWritten, trees: trees,
        depth: depth, rate: rate, seed: seed,
        data: try writtenPages.digests().merging(
          [OutputFile.name(of: pages): LineDigest(file: pages).text]) { $1 }),
      ofModel: output)
  }

  private struct Provenance: Encodable {
    let pages: Int
    let written: Int
    let weightOfWritten: Float
    let trees: Int
    let depth: Int
    let rate: Double
    let seed: UInt64
    let data: [String: String]
  }

  private func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }

  static func read(_ path: String) throws -> [LinePage] {
    let decoder = JSONDecoder()
    var pages: [LinePage] = []
    try LinePages.forEach(inFile: path) {
      pages.append(try decoder.decode(LinePage.self, from: Data($0)))
    }
    return pages
  }
}
