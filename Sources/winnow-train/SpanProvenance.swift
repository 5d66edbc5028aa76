internal import FoundationEssentials

/// Where the finder of foreign spans comes from, as committed beside it.
struct SpanProvenance: Codable {
  let documents: Int
  var threshold: Float
  let languageModel: String
  let data: [String: String]
}

extension SpanProvenance {
  /// Reads what stands beside a model.
  init(ofModel path: String) throws {
    let file = OutputFile.provenancePath(ofModel: path)
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: URL(filePath: file)))
  }
}
