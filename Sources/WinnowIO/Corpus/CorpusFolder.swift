/// The folder a run writes to.
///
/// Files grow in `.winnow`, a folder inside of it, and get their names when they are whole.
struct CorpusFolder {
  let path: String

  /// - Parameter path: An empty one is that of the folder the program runs in.
  init(path: String) {
    self.path = path.isEmpty ? "." : path
  }

  /// Files that are being written, and the journal.
  var hidden: String { path + "/.winnow" }
  var journal: String { hidden + "/journal.jsonl" }
  var lock: String { hidden + "/lock" }
  static let report = "report.html"
  static let statistics = "stats.json"
  static let repeated = "repeated.jsonl"
  /// The lines that come again, before the run is finished.
  var repeated: String { hidden + "/" + Self.repeated }

  func growing(_ output: CorpusOutput) -> String { hidden + "/" + output.fileName }

  func finished(_ output: CorpusOutput, _ configuration: CorpusConfiguration) -> String {
    finished(output, configuration.compression)
  }

  private func finished(_ output: CorpusOutput, _ compression: OutputCompression?) -> String {
    path + "/" + output.fileName + (output == .errors ? "" : compression?.ending ?? "")
  }

  /// All files that a run may write on its way.
  var working: [String] {
    let whole =
      [journal, repeated] + [Self.report, Self.statistics].map { hidden + "/" + $0 }
    return CorpusOutput.allCases.map(growing) + whole + whole.map(GrowingFile.unfinished)
  }

  /// All files that a run leaves in the end.
  func results(of configuration: CorpusConfiguration) -> [String] {
    configuration.files.map { finished($0, configuration) }
      + configuration.summaries.map { path + "/" + $0 }
  }

  /// All files that any run may leave, whatever it was asked to write.
  private var allResults: [String] {
    let outputs = CorpusOutput.allCases.flatMap { output in
      ([nil] + OutputCompression.allCases).map { finished(output, $0) }
    }
    return outputs
      + [Self.report, Self.statistics, Self.repeated].map { path + "/" + $0 }
  }

  /// What beginning anew removes: where a run was, all that it may have left, and else what this one writes.
  func removals(_ configuration: CorpusConfiguration) -> [String] {
    FileSystem.exists(journal) ? allResults : results(of: configuration)
  }

  /// Removes what an earlier run left.
  func clear(_ configuration: CorpusConfiguration) throws(OutputFailure) {
    let results = removals(configuration)
    // The journal first: without it, nothing that is left counts.
    try FileSystem.remove(journal)
    for output in CorpusOutput.allCases { try FileSystem.remove(growing(output)) }
    try FileSystem.remove(repeated)
    for file in results { try FileSystem.remove(file) }
  }
}

extension CorpusConfiguration {
  /// The names of the files that are written whole, at the end.
  var summaries: [String] {
    [CorpusFolder.report, CorpusFolder.statistics]
      + (repeatedLines == nil ? [] : [CorpusFolder.repeated])
  }

  /// The files to write, in a fixed order.
  var files: [CorpusOutput] {
    CorpusOutput.allCases.filter { outputs.contains($0) || $0 == .errors }
  }
}
