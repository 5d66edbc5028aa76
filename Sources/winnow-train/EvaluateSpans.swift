internal import ArgumentParser
internal import FoundationEssentials
internal import LanguageID
internal import LanguageTraining
internal import SystemPackage

/// Measures the foreign spans on documents with known fragments.
struct EvaluateSpans: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-spans",
    abstract: "Measures the foreign spans on documents with known fragments.",
    discussion: """
      Example:
        winnow-train evaluate-spans stray-dev.jsonl --leave 12,12,8,8,6

      Each line of the file is an object with host, text and spans of start, end, lang and kind, \
      in code points. Costs are given by boundary: none, comma, phrase, sentence, line.
      """)

  @Argument(help: "The documents, one JSON object a line.")
  var file: String

  @Option(help: "A model file instead of the built-in model.")
  var model: String?

  @Option(help: "Costs of leaving the main language.")
  var leave: String?

  @Option(name: .customLong("return"), help: "Costs of coming back to it.")
  var back: String?

  @Option(help: "No word counts for more than this.")
  var wordLimit: Float?

  @Option(help: "Factor of the evidence of capitalised words inside sentences.")
  var nameWeight: Float?

  @Option(help: "The same at the beginning of sentences.")
  var initialWeight: Float?

  @Option(help: "Cost of taking a word for an unknown one.")
  var unknownCost: Float?

  @Flag(help: "Print the spans that touch no fragment, and the fragments that were missed.")
  var errors = false

  func run() throws {
    let decoder = JSONDecoder()
    let documents = try Self.read(file).split(separator: 0x0A).map {
      try decoder.decode(SpanTest.Document.self, from: Data($0))
    }
    var costs = SpanTest.Costs()
    costs.leave = try numbers(leave)
    costs.return = try numbers(back)
    costs.wordLimit = wordLimit
    costs.nameWeight = nameWeight
    costs.initialWeight = initialWeight
    costs.unknownCost = unknownCost
    let model = try model.map { try LanguageModel(path: $0) } ?? .builtIn
    let score = SpanTest(documents: documents).run(model: model, costs: costs) {
      if errors { print($0) }
    }
    for (kind, counts) in score.fragments.sorted(by: { $0.key < $1.key }) {
      print("\(kind)\t\(counts.all)\t\(counts.found)\t\(counts.named)")
    }
    print(score.summary)
  }

  private static func read(_ path: String) throws -> [UInt8] {
    let file = try FileDescriptor.open(path, .readOnly)
    return try file.closeAfter {
      var bytes: [UInt8] = []
      var chunk = [UInt8](repeating: 0, count: 1 << 20)
      while true {
        let count = try chunk.withUnsafeMutableBytes { try file.read(into: $0) }
        if count == 0 { return bytes }
        bytes.append(contentsOf: chunk[..<count])
      }
    }
  }

  private func numbers(_ text: String?) throws -> [Float]? {
    guard let text else { return nil }
    let values = text.split(separator: ",").compactMap { Float($0) }
    guard values.count == 5 else {
      throw ValidationError("Five numbers separated by commas are expected, not “\(text)”.")
    }
    return values
  }
}
