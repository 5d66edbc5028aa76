/// A file that a run over a corpus writes.
public enum CorpusOutput: String, Sendable, Hashable, CaseIterable {
  /// The input's own fields, with clean text in the place of the text.
  case clean
  /// The clean text alone.
  case text
  /// Whole records: the input's own fields, segments, annotations, clean text.
  case records
  /// A record for each segment that was set aside, with the reasons.
  case setAside = "set-aside"
  /// Annotations in the form of dolma: a line of attributes for each document.
  case dolma
  /// A row of a table for each segment: role, language, decision, reasons.
  case csv
  /// What could not be read or understood.  Always written.
  case errors

  /// The outputs one can ask for.
  public static let choices: [CorpusOutput] = allCases.filter { $0 != .errors }

  /// The name of the file, but for what says how it is compressed.
  public var fileName: String {
    switch self {
    case .clean: "clean.jsonl"
    case .text: "clean.txt"
    case .records: "records.jsonl"
    case .setAside: "set-aside.jsonl"
    case .dolma: "attributes.jsonl"
    case .csv: "decisions.csv"
    case .errors: "errors.jsonl"
    }
  }

  /// What stands on top of the file.
  var head: [UInt8] { self == .csv ? DecisionTableWriter.header : [] }
}
