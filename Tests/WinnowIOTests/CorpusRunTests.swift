import Foundation
import LanguageID
import Testing
import TestSupport
import Winnow

@testable import WinnowIO

/// Runs over corpora: the same files for any number of workers, and nothing lost.
struct CorpusRunTests {
  /// Sets aside lines that begin with a dash: quick to do, and easy to check.
  struct Dashes: Annotator {
    let identifier = "dashes/1"
    func annotate(_ view: DocumentView) -> [Annotation] {
      view.segments.filter { view.utf8[$0.range].first == UInt8(ascii: "-") }.map {
        Annotation(range: $0.range, type: "test.dash", score: 1, by: identifier)
      }
    }
  }

  static let pipeline = Pipeline(
    policy: Policy(name: "test", rules: ["test.dash": Policy.Rule(threshold: 0.5)]),
    languageAnalyzer: nil, annotators: [Dashes()])

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A corpus of several files and formats, with things wrong in it.
  private func corpus(documents: Int = 400) throws -> [Input] {
    var generator = TextGenerator(seed: 99)
    var lines = ""
    for number in 0..<documents {
      let text = generator.document() + generator.pick(["", "\n- away\n"])
      var json = JSONWriter()
      json.object {
        $0.member("id", number)
        $0.member("text", text)
      }
      lines += String(decoding: json.bytes, as: UTF8.self) + "\n"
      if number.isMultiple(of: 97) { lines += "{\"id\":\n" }
    }
    let half = Array(lines.utf8)
    return try [
      folder.write(half, to: "a.jsonl"),
      folder.write(OutputCompression.gzip.compressed(half), to: "b.jsonl.gz"),
      folder.write(Array(OutputCompression.zstd.compressed(half).dropLast(40)), to: "c.jsonl.zst"),
      folder.path + "/missing.jsonl",
      folder.write(Array("Keep this.\n- and not this\n".utf8), to: "d.txt"),
      folder.write(Array("id,text\n1,\"Keep\n- away\"\n2\n".utf8), to: "e.csv"),
    ].map { .file($0) }
  }

  private func configuration(_ inputs: [Input]) -> CorpusConfiguration {
    var configuration = CorpusConfiguration(inputs: inputs, pipeline: Self.pipeline)
    configuration.outputs = Set(CorpusOutput.choices)
    configuration.workers = 1
    return configuration
  }

  @Test(arguments: [nil, OutputCompression.gzip, .zstd])
  func filesAreTheSameForAnyNumberOfWorkers(compression: OutputCompression?) throws {
    var configuration = configuration(try corpus())
    configuration.compression = compression
    let wanted = try CorpusRun(configuration).run(writingTo: folder.path + "/one")
    let one = try folder.results(in: "one")
    #expect(one.count == CorpusOutput.allCases.count + 2)
    for workers in [2, 5] {
      configuration.workers = workers
      let run = try CorpusRun(configuration).run(writingTo: folder.path + "/\(workers)")
      #expect(run.statistics == wanted.statistics)
      #expect(try folder.results(in: "\(workers)") == one)
    }
  }

  @Test func everyDocumentComesOutOnceAndEveryErrorIsNamed() throws {
    let run = try CorpusRun(configuration(try corpus())).run(writingTo: folder.path + "/out")
    let out = try folder.results(in: "out")
    let clean = try #require(out["clean.jsonl"])
    let lines = clean.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    #expect(lines.count == run.statistics.total.documents)
    let ids = lines.prefix(400).compactMap { $0.firstMatch(of: /^\{"id":(\d+),/).map { Int($0.1) } }
    #expect(ids == Array(0..<400))
    #expect(lines.last?.hasPrefix(#"{"id":"1","text":"Keep\n","winnow":"#) == true)
    let errors = try #require(out["errors.jsonl"]).split(separator: 0x0A).map {
      String(decoding: $0, as: UTF8.self)
    }
    #expect(errors.count == run.statistics.errors)
    #expect(errors[0].contains(#"a.jsonl","line":2,"offset":"#))
    #expect(errors.contains { $0.contains("c.jsonl.zst") && $0.contains("data ends early") })
    #expect(errors.contains { $0.contains("missing.jsonl") && $0.contains("No such file") })
    #expect(errors.last?.contains("1 fields where the header has 2") == true)
    #expect(
      out["clean.txt"].map { String(decoding: $0, as: UTF8.self) }?.contains("Keep this.") == true)
    #expect(
      out["clean.txt"].map { String(decoding: $0, as: UTF8.self) }?.contains("not this") == false)
  }

  @Test func limitsAndSamplesTakeTheSameDocumentsAlways() throws {
    var configuration = configuration(try corpus())
    configuration.outputs = [.clean]
    configuration.documentLimit = 7
    let limited = CorpusRun(configuration).count { _ in }
    #expect(limited.total.documents + limited.errors == 7)
    configuration.documentLimit = nil
    configuration.sampleShare = 0.25
    let sampled = try CorpusRun(configuration).run(writingTo: folder.path + "/sampled")
    #expect(150..<350 ~= sampled.statistics.total.documents)
    configuration.workers = 3
    _ = try CorpusRun(configuration).run(writingTo: folder.path + "/again")
    #expect(try folder.results(in: "sampled") == folder.results(in: "again"))
  }

  @Test func aFinishedRunIsDoneAgainOnlyWhenAskedFor() throws {
    var configuration = configuration(try corpus(documents: 20))
    let out = folder.path + "/out"
    _ = try CorpusRun(configuration).run(writingTo: out)
    let first = try folder.results(in: "out")
    #expect(try CorpusRun(configuration).run(writingTo: out).isResumed)
    #expect(try folder.results(in: "out") == first)
    configuration.textField = "body"
    #expect(
      throws: CorpusMismatch(
        folder: out, cause: "not what the run there began with: text field")
    ) { try CorpusRun(configuration).run(writingTo: out) }
    #expect(try folder.results(in: "out") == first)
    _ = try CorpusRun(configuration).run(writingTo: out, restarts: true)
    #expect(try folder.results(in: "out") != first)
  }

  @Test func changedInputAndPolicyAreNoticed() throws {
    let inputs = try corpus(documents: 20)
    let out = folder.path + "/out"
    _ = try CorpusRun(configuration(inputs)).run(writingTo: out)
    var other = configuration(inputs)
    other.pipeline.policy["test.dash"]?.threshold = 0.6
    #expect(
      throws: CorpusMismatch(folder: out, cause: "not what the run there began with: policy")
    ) { try CorpusRun(other).run(writingTo: out) }
    try Data("longer than before, and another text\n".utf8)
      .write(to: URL(fileURLWithPath: folder.path + "/d.txt"))
    let changed = #expect(throws: CorpusMismatch.self) {
      try CorpusRun(configuration(inputs)).run(writingTo: out)
    }
    #expect(changed?.cause == "not what the run there began with: input \(folder.path)/d.txt")
  }

  /// A run went on under other options, and mixed both in its files.
  @Test(arguments: ["varieties", "expected", "hints", "constraints", "confidence"])
  func otherOptionsOfTheLanguageStageAreNoticed(option: String) throws {
    var configuration = configuration([.file(try folder.write(Array("De bijen.".utf8), to: "a"))])
    configuration.pipeline.languageAnalyzer = LanguageAnalyzer()
    let out = folder.path + "/out"
    _ = try CorpusRun(configuration).run(writingTo: out)
    #expect(try CorpusRun(configuration).run(writingTo: out).isResumed)
    var options = LanguageAnalyzer.Options()
    switch option {
    case "varieties": options.strictVarieties = true
    case "expected": options.expectedLanguage = "nl"
    case "hints": options.languageHints = ["nl": 2]
    case "constraints": options.constraints = ["nl"]
    default: options.minimumConfidence = 0.9
    }
    configuration.pipeline.languageAnalyzer = LanguageAnalyzer(options: options)
    let difference = "not what the run there began with: options of the language stage"
    #expect(throws: CorpusMismatch(folder: out, cause: difference)) {
      try CorpusRun(configuration).run(writingTo: out)
    }
  }

  /// The half of a file that an earlier run left was emptied before it was read.
  @Test(arguments: ["clean.jsonl", "journal.jsonl", "stats.json.new", "repeated.jsonl"])
  func whatARunWritesOnItsWayIsNoInputOfIt(name: String) throws {
    try FileSystem.makeFolder(folder.path + "/out/.winnow")
    let input = try Input.file(folder.write([0x78], to: "out/.winnow/" + name))
    let run = CorpusRun(configuration([input]))
    #expect(run.overwrittenInput(in: folder.path + "/out") == input)
    #expect(run.overwrittenInput(in: folder.path + "/other") == nil)
  }

  @Test func foldersThatCannotBeWrittenAreNamed() throws {
    let file = try folder.write([], to: "file")
    #expect(throws: OutputFailure.self) {
      try CorpusRun(configuration([])).run(writingTo: file + "/out")
    }
    let foreign = folder.path + "/foreign"
    try FileManager.default.createDirectory(atPath: foreign, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: foreign + "/clean.jsonl"))
    #expect(throws: CorpusMismatch.self) {
      try CorpusRun(configuration([])).run(writingTo: foreign)
    }
    #expect(try folder.results(in: "foreign") == ["clean.jsonl": Array("mine".utf8)])
  }

  @Test func statisticsAndSamplesSurviveTheJournal() throws {
    var generator = TextGenerator(seed: 4)
    var journal = Journal()
    journal.configuration = ["policy\t\"x\"", "input a\nb\t7"]
    journal.place = CorpusPlace(
      input: 3, record: RawRecord.Place(offset: 1 << 40, line: 12), taken: 9)
    journal.lengths = [.clean: 7, .errors: 0]
    var samples = ReportSamples(policy: Self.pipeline.policy)
    for number in 0..<30 {
      let result = Self.pipeline.run(Document(text: generator.document() + "\n- away\n"))
      journal.statistics.add(result)
      samples.take(result, rank: (0, number), into: &journal.samples)
    }
    journal.statistics.errors = 5
    let path = folder.path + "/journal"
    try journal.write(to: path)
    let read = try #require(try Journal(readingFrom: path))
    #expect(read.configuration == journal.configuration)
    #expect(read.place == journal.place && read.lengths == journal.lengths)
    #expect(read.statistics == journal.statistics)
    #expect(read.samples == journal.samples)
    let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    for length in [0, 1, whole.count / 2, whole.count - 2] {
      try Data(whole[..<length]).write(to: URL(fileURLWithPath: path))
      #expect(throws: OutputFailure.self) { try Journal(readingFrom: path) }
    }
  }

  /// It once told the rate as if it had done everything itself.
  @Test func aRunThatIsTakenUpTellsItsOwnRate() {
    let progress = CorpusProgress(
      documents: 10, textBytes: 6_000_000, textBytesBefore: 4_000_000, bytesRead: 60,
      totalBytes: 100, seconds: 2)
    #expect(ProgressPrinter.line(progress) == "60.0 %, 10 documents, 1.0 MB/s, 0:04 left")
  }

  @Test func samplesDoNotDependOnTheirOrder() {
    var random = SplitMix64(seed: 6)
    let candidates = (0..<200).map { (kind: "k\($0 % 3)", rank: PlaceHash.hash($0), html: "\($0)") }
    func draw(_ order: [(kind: String, rank: UInt64, html: String)]) -> SampleSet {
      var set = SampleSet(capacity: 5)
      var part = SampleSet(capacity: 5)
      for (index, candidate) in order.enumerated() {
        part.offer(candidate.kind, rank: candidate.rank) { candidate.html }
        if index % 17 == 0 {
          set.merge(part)
          part = SampleSet(capacity: 5)
        }
      }
      set.merge(part)
      return set
    }
    let wanted = draw(candidates)
    #expect(wanted["k0"].count == 5)
    for _ in 0..<10 { #expect(draw(candidates.shuffled(using: &random)) == wanted) }
  }

  /// A worker writes out only what may stay beside what it has drawn before, and others know nothing of
  /// that.
  @Test func whatWorkersLeaveOutWouldNotStay() {
    var random = SplitMix64(seed: 7)
    let candidates = (0..<400).map { (kind: "k\($0 % 3)", rank: PlaceHash.hash($0 / 2)) }
    var wanted = SampleSet(capacity: 5)
    for (kind, rank) in candidates { wanted.offer(kind, rank: rank) { "\(rank)" } }
    for workers in 1...4 {
      var ranks = Array(repeating: LowestRanks(capacity: 5), count: workers)
      var drawn = SampleSet(capacity: 5)
      var offered = 0
      for batch in 0..<20 {
        let worker = Int.random(in: 0..<workers, using: &random)
        var part = SampleSet(capacity: 5)
        for (kind, rank) in candidates[20 * batch..<20 * (batch + 1)]
        where ranks[worker].admit(kind, rank) {
          offered += 1
          part.offer(kind, rank: rank) { "\(rank)" }
        }
        drawn.merge(part)
      }
      #expect(drawn == wanted)
      #expect(offered < candidates.count / 2)
    }
  }
}
