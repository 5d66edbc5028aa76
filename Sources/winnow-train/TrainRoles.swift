internal import ArgumentParser
internal import FoundationEssentials
internal import LanguageTraining
internal import SystemPackage
internal import Winnow

/// Trains the model behind the roles of lines.
struct TrainRoles: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roles",
    abstract: "Trains the model that tells the content of a page from its frame.",
    discussion: """
      Example:
        winnow-train roles lines-weak.jsonl.zst --test lines-dev.jsonl.zst \\
          --output Sources/Winnow/Roles/ContentModel+Weights.swift

      Each line of a file is an object with an id and lines, each a pair of a label (0 frame, \
      1 article, 2 comment) and a text. The output is Swift source.
      """)

  @Argument(help: "Labelled pages, one JSON object a line.")
  var pages: String

  @Option(help: "Pages to measure the model on, never trained on.")
  var test: String?

  @Option(help: "Every n-th site of the pages is left out and measured on.")
  var holdOut: Int?

  @Option(help: "Where the weights are written.")
  var output: String?

  @Option(help: "Networks averaged.")
  var networks = ContentTrainer.Options().networks

  @Option(help: "Hidden units of each network.")
  var hidden = ContentTrainer.Options().hidden

  @Option(help: "Passes over the pages.")
  var epochs = ContentTrainer.Options().epochs

  @Option(help: "Seed of all random choices.")
  var seed = ContentTrainer.Options().seed

  func run() throws {
    var options = ContentTrainer.Options()
    options.networks = networks
    options.hidden = hidden
    options.epochs = epochs
    options.seed = seed
    let all = try Self.read(pages)
    let held = all.filter { isHeldOut($0) }
    let weights = ContentTrainer(options: options).train(all.filter { !isHeldOut($0) }) {
      StandardError.write($0)
    }
    let model = ContentModel(weights)
    if holdOut != nil { print("held out  \(Self.score(held, model))") }
    if let test { print("test  \(Self.score(try Self.read(test), model))") }
    if let output {
      let source = ContentModelSource(weights, command: Self.command, pages: all.count)
      let file = try FileDescriptor.open(
        output, .writeOnly, options: [.create, .truncate],
        permissions: [.ownerReadWrite, .groupRead, .otherRead])
      _ = try file.closeAfter { try file.writeAll(Array(source.text.utf8)) }
    }
  }

  private static let command = "winnow-train roles lines-weak.jsonl.zst --output …"

  /// Whether a page is of a held-out site.  Ids begin with the site, up to its last dot.
  private func isHeldOut(_ page: LinePage) -> Bool {
    guard let holdOut, holdOut > 0 else { return false }
    let site = page.id.split(separator: ".").dropLast().joined(separator: ".")
    let hash = site.utf8.reduce(UInt32(2_166_136_261)) { ($0 ^ UInt32($1)) &* 16_777_619 }
    return Int(hash % UInt32(holdOut)) == 0
  }

  private static func score(_ pages: [LinePage], _ model: ContentModel) -> ContentScore {
    pages.reduce(into: ContentScore()) { $0.add($1, model: model) }
  }

  static func read(_ path: String) throws -> [LinePage] {
    let decoder = JSONDecoder()
    var pages: [LinePage] = []
    try LinePages.forEach(inFile: path) {
      pages.append(try decoder.decode(LinePage.self, from: Data($0)))
    }
    return pages
  }
}
