internal import Locking
internal import Winnow

/// A run over a corpus: many files, many threads, and a result that does not depend on how many.
///
///     var configuration = CorpusConfiguration(inputs: inputs, pipeline: Pipeline(policy: .corpus))
///     let summary = try CorpusRun(configuration).run(writingTo: "cleaned")
///
/// A run that was ended at any moment, by a crash or a kill, is taken up again by the same call and
/// ends with the same files, byte for byte.
public struct CorpusRun: Sendable {
  /// What a run is about.
  public let configuration: CorpusConfiguration
  private let provenance: Provenance

  /// Makes a run; nothing is read or written yet.
  public init(_ configuration: CorpusConfiguration) {
    self.configuration = configuration
    provenance = Provenance(of: configuration.pipeline)
  }

  /// Reads everything and writes nothing.
  ///
  /// - Parameters:
  ///   - progress: Is told how far the run is.
  ///   - failed: Takes what could not be read or understood, in the order of the inputs.
  public func count(
    progress: ProgressObserver? = nil, failed: @escaping @Sendable (InputFailure) -> Void
  ) -> Statistics {
    var committer = Committer(journal: Journal())
    committer.failed = failed
    let repeated = configuration.repeatedLines == .twoPass ? countRepeatedLines(progress) : nil
    return work(committer, repeated: repeated, reports: false, progress).journal.statistics
  }

  /// Writes to a folder, or goes on where an earlier run into it was ended.
  ///
  /// - Parameters:
  ///   - path: The folder; made where there is none.
  ///   - restarts: Whether to begin anew, whatever an earlier run left.
  ///   - progress: Is told how far the run is.
  /// - Throws: ``OutputFailure`` when something cannot be written: what is written stays, and the
  ///   same call goes on from there. ``CorpusMismatch`` when the folder holds another run's files.
  public func run(
    writingTo path: String, restarts: Bool = false, progress: ProgressObserver? = nil
  ) throws -> CorpusSummary {
    let folder = CorpusFolder(path: path)
    try FileSystem.makeFolder(folder.hidden)
    let lock = try FolderLock(folder.lock, for: path)
    defer { withExtendedLifetime(lock) {} }
    if restarts { try folder.clear(configuration) }
    let fingerprint = configuration.fingerprint(provenance)
    var journal = try start(in: folder, fingerprint)
    let resumed = journal.place != CorpusPlace() || journal.isFinished
    if !journal.isFinished {
      journal.configuration = fingerprint
      var files: [CorpusOutput: GrowingFile] = [:]
      for output in configuration.files {
        files[output] = try open(output, in: folder, journal)
      }
      var committer = Committer(
        journal: journal, folder: folder, files: files,
        interval: configuration.checkpointInterval)
      // From here on the folder is this run's.
      try committer.checkpoint()
      var done = work(committer, repeated: try repeatedLines(in: folder, progress), progress)
      if let failure = done.failure { throw failure }
      try done.lines?.lines.write(to: folder.repeated)
      try done.finish()
      journal = done.journal
    }
    try finish(journal, in: folder)
    return CorpusSummary(statistics: journal.statistics, isResumed: resumed)
  }

  /// The journal of the run to take up, or a new one.
  private func start(in folder: CorpusFolder, _ fingerprint: [String]) throws -> Journal {
    guard let journal = try Journal(readingFrom: folder.journal) else {
      if let file = folder.results(of: configuration).first(where: FileSystem.exists) {
        throw CorpusMismatch(folder: folder.path, cause: "\(file) is there already")
      }
      // Without a journal nothing says what it was counted for.
      try FileSystem.remove(folder.repeated)
      return Journal()
    }
    if let difference = CorpusConfiguration.difference(journal.configuration, fingerprint) {
      throw CorpusMismatch(
        folder: folder.path, cause: "not what the run there began with: \(difference)")
    }
    if journal.isFinished,
      let input = configuration.inputs.first(where: {
        $0.exists && FileSystem.identity(of: $0) == nil
      })
    {
      throw CorpusMismatch(
        folder: folder.path,
        cause: "the run there is finished, and whether \(input.name) is the same nothing says")
    }
    for output in configuration.files where journal.isFinished {
      let file = folder.finished(output, configuration)
      guard FileSystem.exists(file) || FileSystem.exists(folder.growing(output)) else {
        throw CorpusMismatch(folder: folder.path, cause: "\(file) is gone")
      }
    }
    return journal
  }

  private func open(
    _ output: CorpusOutput, in folder: CorpusFolder, _ journal: Journal
  ) throws(OutputFailure) -> GrowingFile {
    let length = journal.lengths[output] ?? 0
    let file = try GrowingFile(folder.growing(output), length: length)
    if length == 0, !output.head.isEmpty {
      try file.append(configuration.compression?.compressed(output.head) ?? output.head)
    }
    return file
  }

  /// The lines that come again, where they are counted first: counted now, or by an earlier part of
  /// the run.
  private func repeatedLines(
    in folder: CorpusFolder, _ progress: ProgressObserver?
  ) throws(OutputFailure) -> RepeatedLines? {
    guard configuration.repeatedLines == .twoPass else { return nil }
    if let known = RepeatedLines(readingFrom: folder.repeated) { return known }
    let lines = countRepeatedLines(progress)
    try lines.write(to: folder.repeated)
    return lines
  }

  /// Works until everything is committed, or nothing can be written.
  private func work(
    _ committer: Committer, repeated: RepeatedLines?, reports: Bool = true,
    _ progress: ProgressObserver?
  ) -> Committer {
    var committer = committer
    if configuration.repeatedLines == .streaming {
      committer.lines = streamedLines(before: committer.journal.batches, progress)
    }
    let source = BatchSource(
      BatchReader(
        configuration, at: committer.journal.place, number: committer.journal.batches))
    let textBytesBefore = committer.journal.statistics.total.bytes
    let sink = Monitor(committer)
    // Each input is asked once.
    let totalBytes = progress == nil ? 0 : totalBytes
    let start = Stopwatch.seconds
    WorkerPool(count: configuration.workers, source: source, sink: sink).run(
      reportingEvery: progress?.interval
    ) {
      progress?.report(
        sink.withLock {
          CorpusProgress(
            documents: $0.journal.statistics.total.documents, errors: $0.journal.statistics.errors,
            textBytes: $0.journal.statistics.total.bytes, textBytesBefore: textBytesBefore,
            bytesRead: $0.bytesRead, totalBytes: totalBytes,
            seconds: Stopwatch.seconds - start)
        })
    } working: { [configuration, provenance] in
      let worker = BatchWorker(configuration, provenance: provenance, reports: reports)
      return { batch in
        let streamed = configuration.repeatedLines == .streaming
        // What comes of a batch depends on its number alone, so it may have to wait for others.
        let lines = streamed ? sink.wait { $0.lines?.table(for: batch.number) } : repeated
        return worker.work(on: batch, repeated: lines)
      }
    }
    return sink.withLock { $0 }
  }

  /// What a run that counts lines on the way knew of them at a batch.
  private func streamedLines(before end: Int, _ progress: ProgressObserver?) -> StreamedLines {
    let lines = Monitor(StreamedLines(configuration))
    if end > 0 {
      readLines(upTo: end, for: .count, progress) { sightings, number in
        lines.withLock { $0.count(sightings, of: number) }
      }
    }
    return lines.withLock { $0 }
  }

  /// Bytes of all files, compressed as they may be.
  var totalBytes: Int {
    configuration.inputs.reduce(0) {
      $0 + (FileSystem.identity(of: $1)?.size ?? 0)
    }
  }

  /// Writes the report and gives all files their names; can be done again when it was cut short.
  private func finish(_ journal: Journal, in folder: CorpusFolder) throws(OutputFailure) {
    var json = JSONWriter()
    journal.statistics.write(to: &json, provenance: provenance)
    try GrowingFile.replace(folder.hidden + "/" + CorpusFolder.statistics, with: json.bytes)
    let report = CorpusReport(
      statistics: journal.statistics, samples: journal.samples, provenance: provenance,
      policy: configuration.pipeline.policy)
    try GrowingFile.replace(folder.hidden + "/" + CorpusFolder.report, with: report.html)
    for output in configuration.files where FileSystem.exists(folder.growing(output)) {
      try FileSystem.rename(
        folder.growing(output), to: folder.finished(output, configuration))
    }
    for name in configuration.summaries where FileSystem.exists(folder.hidden + "/" + name) {
      try FileSystem.rename(folder.hidden + "/" + name, to: folder.path + "/" + name)
    }
    FileSystem.synchronizeFolder(folder.path)
  }
}
