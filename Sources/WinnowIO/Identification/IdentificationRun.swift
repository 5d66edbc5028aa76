internal import Locking
internal import TextRepair
internal import Winnow

/// Tells the languages of documents, on many cores; the answers stand in the order of the documents.
public struct IdentificationRun: Sendable {
  /// What to read, and how; pipeline and outputs are not looked at.
  private let configuration: CorpusConfiguration
  private let writer: IdentificationWriter

  /// Makes a run.
  ///
  /// - Parameters:
  ///   - inputs: What to read.
  ///   - reader: How documents stand in them.
  ///   - workers: Threads to work with; `nil` for one a processor.
  ///   - writer: Tells and writes the languages.
  public init(
    _ inputs: [Input], reader: DocumentReader, workers: Int? = nil, writer: IdentificationWriter
  ) {
    var configuration = CorpusConfiguration(
      inputs: inputs, pipeline: Pipeline(languageAnalyzer: nil, annotators: []))
    configuration.format = reader.format
    configuration.textField = reader.textField
    configuration.declaredCharset = reader.declaredCharset
    configuration.limits = .none
    if let workers { configuration.workers = workers }
    self.configuration = configuration
    self.writer = writer
  }

  /// Writes `language<TAB>confidence<TAB>NAME` for each document, with further languages before the
  /// name where they are asked for; the name is the address of a page, or what the document is called.
  ///
  /// - Parameter failed: Takes what could not be read or understood, in the order of the inputs.
  /// - Throws: ``OutputFailure``.
  public func write(
    to output: consuming Output, failed: @escaping @Sendable (InputFailure) -> Void
  ) throws(OutputFailure) {
    let file = OutputFile(output)
    let sink = Monitor(IdentificationSink(file: file, failed: failed))
    WorkerPool(
      count: configuration.workers, source: BatchSource(BatchReader(configuration)), sink: sink
    ).run(reportingEvery: nil, {}) { [configuration, writer] in
      let worker = IdentificationWorker(configuration, writer)
      return { worker.work(on: $0) }
    }
    if let failure = sink.withLock({ $0.failure }) { throw failure }
    try file.output.finish()
  }
}

/// An output that parts of a run share, one at a time.
private final class OutputFile {
  var output: Output

  init(_ output: consuming Output) { self.output = output }
}

/// Writes answers in the order of the documents.
private struct IdentificationSink: BatchSink {
  /// What came of a batch.
  struct Answers: Sendable {
    var lines: [UInt8] = []
    var failures: [InputFailure] = []
  }

  var order = BatchOrder<Answers>()
  let file: OutputFile
  let failed: @Sendable (InputFailure) -> Void
  private(set) var failure: OutputFailure?

  init(file: OutputFile, failed: @escaping @Sendable (InputFailure) -> Void) {
    self.file = file
    self.failed = failed
  }

  var isClosed: Bool { failure != nil }

  mutating func take(_ outcome: Answers, number: Int) {
    guard failure == nil else { return }
    outcome.failures.forEach(failed)
    do throws(OutputFailure) {
      try file.output.write(outcome.lines)
    } catch {
      failure = error
    }
  }
}

/// Tells the languages of the documents of batches.  For one thread at a time.
private final class IdentificationWorker {
  private let configuration: CorpusConfiguration
  private let writer: IdentificationWriter
  private let documents: BatchDocuments

  init(_ configuration: CorpusConfiguration, _ writer: IdentificationWriter) {
    self.configuration = configuration
    self.writer = writer
    documents = BatchDocuments(configuration)
  }

  func work(on batch: Batch) -> IdentificationSink.Answers {
    var answers = IdentificationSink.Answers()
    documents.forEach(in: batch) { bytes, place in
      answer(bytes, at: place, to: &answers)
    } _: { document, input, _ in
      let isPage = configuration.format(of: input).isPages
      write(
        document.utf8.span, name: isPage ? document.source ?? document.id : document.id,
        to: &answers)
    } failed: {
      answers.failures.append($0)
    }
    return answers
  }

  /// Reads the text of a WET record where it stands; `false` where it has to be decoded first.
  private func answer(
    _ bytes: ArraySlice<UInt8>, at place: RecordPlace, to answers: inout IdentificationSink.Answers
  ) -> Bool {
    guard place.format == .wet, let record = try? WebArchiveRecord(bytes, at: place),
      let name = record.address
    else { return false }
    return record.content.withUnsafeBufferPointer { text in
      guard UTF8Validity.isValid(UnsafeRawBufferPointer(text)) else { return false }
      write(text.span, name: name, to: &answers)
      return true
    }
  }

  private func write(
    _ text: Span<UInt8>, name: String, to answers: inout IdentificationSink.Answers
  ) {
    writer.append(text, to: &answers.lines)
    answers.lines.append(UInt8(ascii: "\t"))
    answers.lines.append(contentsOf: name.utf8.lazy.map { $0 < 0x20 ? 0x20 : $0 })
    answers.lines.append(UInt8(ascii: "\n"))
  }
}
