public import ArgumentParser
public import WinnowIO

extension InputLimits.LongDocuments: ExpressibleByArgument {}

/// Options of commands that go over many documents on many cores.
struct RunOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Threads to work with. (default: as many as there are processors)", valueName: "number"))
  var workers: Int?

  @Option(help: ArgumentHelp("Take this many documents at most.", valueName: "number"))
  var limit: Int?

  @Option(
    help: ArgumentHelp(
      "Take this share of the documents, from 0 to 1; always the same ones.", valueName: "share"))
  var sample = 1.0

  @Option(
    help: ArgumentHelp(
      "The longest document, in bytes, or with K, M or G behind the number.", valueName: "size"))
  var maxDocument = ByteCount(InputLimits.corpus.documentSize)

  @Option(
    help: """
      What to do with longer ones: 'refuse' reports them, 'split' makes several documents of them, \
      cut between paragraphs, lines or words, each with all fields of its record and a number \
      behind its 'id'; records of more than eight times the size are refused all the same, and so \
      are texts that are not in UTF-8.
      """)
  var longDocuments: InputLimits.LongDocuments = .refuse

  @Option(
    help: ArgumentHelp(
      "How many times its size an input may decompress to, beyond 64 MiB.", valueName: "factor"))
  var maxExpansion = InputLimits.corpus.expansion

  func validate() throws {
    if let workers, !(1...1024 ~= workers) {
      throw ValidationError("'--workers' has to be from 1 to 1024.")
    }
    if let limit, limit < 1 { throw ValidationError("'--limit' has to be at least 1.") }
    if !(0...1 ~= sample) { throw ValidationError("'--sample' has to be from 0 to 1.") }
    if maxExpansion < 1 { throw ValidationError("'--max-expansion' has to be at least 1.") }
  }

  func apply(to configuration: inout CorpusConfiguration) {
    if let workers { configuration.workers = workers }
    configuration.documentLimit = limit
    configuration.sampleShare = sample
    configuration.limits = InputLimits(
      documentSize: maxDocument.bytes, longDocuments: longDocuments, expansion: maxExpansion)
  }
}

/// A number of bytes: `4096`, `64K`, `8M`, `1G`, in powers of 1024.
struct ByteCount: ExpressibleByArgument, CustomStringConvertible {
  let bytes: Int

  init(_ bytes: Int) {
    self.bytes = bytes
  }

  init?(argument: String) {
    let units: [Character: Int] = ["K": 1 << 10, "M": 1 << 20, "G": 1 << 30]
    let unit = argument.last.flatMap { units[Character($0.uppercased())] }
    guard let number = Int(unit == nil ? argument[...] : argument.dropLast()), number > 0,
      case let (bytes, overflow) = number.multipliedReportingOverflow(by: unit ?? 1), !overflow
    else { return nil }
    self.bytes = bytes
  }

  var description: String {
    bytes.isMultiple(of: 1 << 20) ? "\(bytes >> 20)M" : "\(bytes)"
  }

  var defaultValueDescription: String { description }
}
