public import Winnow

/// What a run over a corpus reads, does and writes.
public struct CorpusConfiguration: Sendable {
  /// What to read, in the order of the output.
  public var inputs: [Input]
  /// How documents stand in the inputs; `nil` to go by the names of the files.
  public var format: InputFormat?
  /// The charset that files of text or HTML, and tables, are said to be in; Unicode that is plain to see goes before it.
  public var declaredCharset: String?
  /// The field or column that holds the text.
  public var textField = "text"
  /// What is done with each document.
  public var pipeline: Pipeline
  /// The files to write besides `errors.jsonl`.
  public var outputs: Set<CorpusOutput> = [.clean, .setAside]
  /// How the files are compressed; `nil` for not at all.
  public var compression: OutputCompression?
  /// How much one input or document may ask of the machine.
  public var limits = InputLimits.corpus
  /// How to count the lines that come again in other documents, for the roles and for rules about
  /// `repeated.line`; `nil` for not at all.
  public var repeatedLines: RepeatedLineMode?
  /// What counting them may take: 16 MiB of estimates and 50,000 lines.
  public var repeatedLineOptions: RepeatedLineCounter.Options = {
    var options = RepeatedLineCounter.Options()
    options.sketchBytes = 16 << 20
    options.capacity = 50_000
    return options
  }()
  /// Batches between two places whose counts documents are judged by, where lines are counted on the
  /// way.
  var repeatedLineStretch = 64
  /// Threads that work on documents.
  public var workers = Processors.count
  /// How many documents to take at most.
  public var documentLimit: Int?
  /// The share of documents to take, from 0 to 1; which ones is always the same.
  public var sampleShare = 1.0
  /// Seconds between two points where a run can be taken up again.
  public var checkpointInterval = 1.0

  /// Makes a configuration.
  public init(inputs: [Input], pipeline: Pipeline) {
    self.inputs = inputs
    self.pipeline = pipeline
  }

  /// How documents stand in an input.
  func format(of input: Input) -> InputFormat { format ?? InputFormat(of: input) }
}
