/// The folder a run writes to.
///
/// Files grow in `.winnow`, a folder inside of it, and get their names when they are whole.
struct CorpusFolder {
  let path: String

  /// Files that are being written, and the journal.
  var hidden: String { path + "/.winnow" }
  var journal: String { hidden + "/journal.jsonl" }
  var lock: String { hidden + "/lock" }
  static let report = "report.html"
  static let statistics = "stats.json"

  func growing(_ output: CorpusOutput) -> String { hidden + "/" + output.fileName }

  func finished(_ output: CorpusOutput, _ configuration: CorpusConfiguration) -> String {
    let ending = output == .errors ? "" : configuration.compression?.ending ?? ""
    return path + "/" + output.fileName + ending
  }

  /// All files that a run leaves in the end.
  func results(of configuration: CorpusConfiguration) -> [String] {
    configuration.files.map { finished($0, configuration) }
      + [path + "/" + Self.report, path + "/" + Self.statistics]
  }

  /// Removes what an earlier run left.
  func clear(_ configuration: CorpusConfiguration) throws(OutputFailure) {
    // The journal first: without it, nothing that is left counts.
    try FileSystem.remove(journal)
    for output in CorpusOutput.allCases { try FileSystem.remove(growing(output)) }
    for file in results(of: configuration) { try FileSystem.remove(file) }
  }
}

extension CorpusConfiguration {
  /// The files to write, in a fixed order.
  var files: [CorpusOutput] {
    CorpusOutput.allCases.filter { outputs.contains($0) || $0 == .errors }
  }
}
