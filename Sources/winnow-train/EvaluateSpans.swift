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
        winnow-train evaluate-spans stray-dev.jsonl --errors

      Each line of the file is an object with host, text and spans of start, end, lang and kind, \
      in code points.
      """)

  @Argument(help: "The documents, one JSON object a line.")
  var file: String

  @OptionGroup var model: ModelOptions

  @Option(help: "The probability from which on a candidate is a span.")
  var threshold: Float?

  @Flag(help: "Print the spans that touch no fragment, and the fragments that were missed.")
  var errors = false

  func run() throws {
    let model = try model.read()
    let score = SpanTest(documents: try Self.documents(inFile: file))
      .run(model: model, threshold: threshold) {
        if errors { print($0) }
      }
    for (kind, counts) in score.fragments.sorted(by: { $0.key < $1.key }) {
      print("\(kind)\t\(counts.all)\t\(counts.found)\t\(counts.named)")
    }
    print(score.summary)
  }

  static func documents(inFile path: String) throws -> [SpanTest.Document] {
    let decoder = JSONDecoder()
    return try read(path).split(separator: 0x0A).map {
      try decoder.decode(SpanTest.Document.self, from: Data($0))
    }
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
}
