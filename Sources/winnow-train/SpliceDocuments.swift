internal import ArgumentParser
internal import FoundationEssentials
internal import LanguageTraining

/// Makes documents with foreign fragments of held-out training text.
struct SpliceDocuments: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "splice",
    abstract: "Makes documents with foreign fragments, to fit the span decoder on.",
    discussion: """
      Example:
        winnow-train splice --data ../shared/data --count 20000 > spliced.jsonl

      The documents are made of the sentences that the training of the language model keeps \
      back. Each line is an object with host, text and spans, as evaluate-spans reads it.
      """)

  @Option(help: "Folder with the training text.")
  var data: String

  @Option(
    name: .customLong("other"),
    help: "A file with further sentences, each behind its language and a tab.")
  var others: [String] = []

  @Option(help: "A file of scraped pages as lines; a document is made of each, too.")
  var pages: String?

  @Option(help: "File of close varieties.")
  var varieties = "Data/close-varieties.tsv"

  @Option(help: "File of sources that are left out.")
  var exclusions = "Data/training-exclusions.tsv"

  @Option(help: "Documents to make.")
  var count = 20_000

  @Option(help: "Seed of all random choices.")
  var seed: UInt64 = 1

  func run() throws {
    var documents = try SplicedDocuments(
      data: data, others: others, varieties: varieties, exclusions: exclusions, seed: seed
    ) { StandardError.write($0) }
    let encoder = JSONEncoder()
    func write(_ document: SpanTest.Document) throws {
      print(String(decoding: try encoder.encode(document), as: UTF8.self))
    }
    for page in try pages.map(TrainRoles.read) ?? [] where !page.lines.isEmpty {
      try write(documents.next(from: page))
    }
    for _ in 0..<count {
      try write(documents.next())
    }
  }
}
