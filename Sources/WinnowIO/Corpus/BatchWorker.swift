internal import Winnow

/// Takes the documents of batches apart and writes what the files get.  For one thread at a time.
final class BatchWorker {
  private let configuration: CorpusConfiguration
  private let documents: BatchDocuments
  private let records: RecordWriter
  /// Draws examples for the report, where there is one.
  private var samples: ReportSamples?
  private var pipeline: GroupPipeline
  private var json = JSONWriter()

  init(_ configuration: CorpusConfiguration, provenance: Provenance, reports: Bool) {
    self.configuration = configuration
    documents = BatchDocuments(configuration)
    records = RecordWriter(provenance: provenance, textField: configuration.textField)
    samples = reports ? ReportSamples(policy: configuration.pipeline.policy) : nil
    pipeline = GroupPipeline(configuration.pipeline)
  }

  /// - Parameter repeated: Lines that come again, where they are counted.
  func work(on batch: Batch, repeated: RepeatedLines?) -> BatchOutcome {
    var outcome = BatchOutcome(end: batch.end, bytesRead: batch.bytesRead)
    if configuration.repeatedLines == .streaming {
      outcome.sightings = LineSightings(configuration.repeatedLineOptions)
    }
    documents.forEach(in: batch) { document, input, rank in
      var group: String?
      if repeated != nil {
        group = document.group(in: input)
        outcome.sightings?.add(document.utf8, group: group)
      }
      let pipeline = pipeline.pipeline(for: group, repeated: repeated, batch: batch.number)
      take(
        pipeline.run(document), from: configuration.format(of: input), rank: rank, into: &outcome)
    } failed: {
      report($0, to: &outcome)
    }
    if let compression = configuration.compression {
      for (output, bytes) in outcome.outputs where !bytes.isEmpty {
        outcome.outputs[output] = compression.compressed(bytes)
      }
    }
    return outcome
  }

  private func take(
    _ result: WinnowResult, from format: InputFormat, rank: BatchDocuments.Rank,
    into outcome: inout BatchOutcome
  ) {
    for failure in result.failures {
      report(
        InputFailure(
          name: result.document.source ?? result.document.id, offset: rank.offset,
          cause: "\(failure.by): \(failure.message)"), to: &outcome)
    }
    for output in configuration.outputs {
      write(result, from: format, to: output, of: &outcome)
    }
    outcome.statistics.add(result)
    samples?.take(result, rank: rank, into: &outcome.samples)
  }

  private func write(
    _ result: WinnowResult, from format: InputFormat, to output: CorpusOutput,
    of outcome: inout BatchOutcome
  ) {
    json.reset()
    switch output {
    case .clean: CleanRecordWriter(textField: configuration.textField).write(result, to: &json)
    case .records: records.write(result, to: &json)
    case .setAside: records.writeSetAside(result, to: &json)
    case .dolma: DolmaWriter().write(result, to: &json)
    case .csv: DecisionTableWriter().write(result, to: &outcome.outputs[output, default: []])
    case .text:
      write(text: result.cleanUTF8, from: format, to: &outcome.outputs[output, default: []])
    case .errors: break
    }
    outcome.outputs[output, default: []].append(contentsOf: json.bytes)
  }

  /// Paragraphs of an input are kept apart as such.
  private func write(text: [UInt8], from format: InputFormat, to output: inout [UInt8]) {
    guard let last = text.last else { return }
    output += text
    if last != UInt8(ascii: "\n") { output.append(UInt8(ascii: "\n")) }
    if format == .paragraphs { output.append(UInt8(ascii: "\n")) }
  }

  private func report(_ failure: InputFailure, to outcome: inout BatchOutcome) {
    outcome.statistics.errors += 1
    outcome.failures.append(failure)
    json.reset()
    json.object { json in
      json.member("file", failure.name)
      if let line = failure.line { json.member("line", line) }
      if let offset = failure.offset { json.member("offset", offset) }
      json.member("cause", failure.cause)
    }
    json.endLine()
    outcome.outputs[.errors, default: []].append(contentsOf: json.bytes)
  }
}
