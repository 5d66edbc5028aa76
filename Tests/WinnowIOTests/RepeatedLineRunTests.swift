import Foundation
import Locking
import Testing
import TestSupport
import Winnow

@testable import WinnowIO

/// Lines that come again in other documents, counted over a corpus.
struct RepeatedLineRunTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Pages of three hosts: a line on all, one on those of each host, and ten that come once.
  private func corpus(pages: Int, width: Int = 10) throws -> [Input] {
    var random = SplitMix64(seed: 77)
    func lines(_ range: Range<Int>) -> [UInt8] {
      let records = range.map { number in
        let own = (0..<width).map { _ in
          "Nobody else says " + String(random.next(), radix: 26).filter(\.isLetter) + "."
        }
        let text = ["Back to top"] + own + ["Herring from h\(number % 3)"]
        let url = "https:\\/\\/H\(number % 3).example:8080/\(number)"
        return "{\"id\":\(number),\"url\":\"\(url)\",\"text\":\"" + text.joined(separator: "\\n")
          + "\"}\n"
      }
      return Array(records.joined().utf8)
    }
    return try [
      .file(folder.write(lines(0..<pages / 2), to: "a.jsonl")),
      .file(
        folder.write(
          OutputCompression.gzip.compressed(lines(pages / 2..<pages)), to: "b.jsonl.gz")),
    ]
  }

  private func configuration(_ inputs: [Input], _ mode: RepeatedLineMode) -> CorpusConfiguration {
    var policy = Policy(name: "test", rules: [:])
    policy[.repeatedLine] = Policy.Rule(threshold: 0.9)
    var configuration = CorpusConfiguration(
      inputs: inputs, pipeline: Pipeline(policy: policy, languageAnalyzer: nil, annotators: []))
    configuration.repeatedLines = mode
    configuration.repeatedLineOptions.sketchBytes = 1 << 20
    configuration.repeatedLineStretch = 2
    configuration.outputs = [.clean, .setAside]
    return configuration
  }

  private func text(_ files: [String: [UInt8]], _ name: String) throws -> String {
    String(decoding: try #require(files[name]), as: UTF8.self)
  }

  @Test func twoPassesCountExactlyAndSetAside() throws {
    let configuration = configuration(try corpus(pages: 60), .twoPass)
    _ = try CorpusRun(configuration).run(writingTo: folder.path + "/out")
    let out = try folder.results(in: "out")
    let repeated = try text(out, "repeated.jsonl").split(separator: "\n").map(String.init)
    #expect(
      repeated.first
        == #"{"text":"Back to top","documents":60,"occurrences":60,"exact":true}"#)
    #expect(
      repeated.contains(
        #"{"text":"Herring from h1","group":"h1.example","documents":20,"occurrences":20,"exact":true}"#
      ))
    // The three hosts' lines are one line: digits count by their number. In all and by host.
    #expect(repeated.count == 1 + 3 + 1 + 3)
    let clean = try text(out, "clean.jsonl")
    #expect(!clean.contains("Back to top") && !clean.contains("Herring"))
    #expect(clean.split(separator: "\n").count == 60)
    #expect(clean.split(separator: "Nobody else says").count == 601)
  }

  @Test(arguments: RepeatedLineMode.allCases)
  func filesAreTheSameForAnyNumberOfWorkers(mode: RepeatedLineMode) throws {
    // Long enough for more than two stretches of batches.
    var configuration = configuration(try corpus(pages: 2_000, width: 1), mode)
    configuration.workers = 1
    let statistics = try CorpusRun(configuration).run(writingTo: folder.path + "/one").statistics
    let one = try folder.results(in: "one")
    if mode == .streaming {
      // What stands in front goes unjudged, what stands behind does not.
      let clean = try text(one, "clean.jsonl").split(separator: "\n")
      #expect(clean.first?.contains("Back to top") == true)
      #expect(clean.last?.contains("Back to top") == false)
      #expect(statistics.rows(.reason).first?.name == "repeated.line")
    }
    for workers in [2, 5] {
      configuration.workers = workers
      _ = try CorpusRun(configuration).run(writingTo: folder.path + "/\(workers)")
      #expect(try folder.results(in: "\(workers)") == one)
    }
  }

  /// A run that was ended anywhere goes on with the counts it had there.
  @Test(arguments: RepeatedLineMode.allCases)
  func aRunThatWasEndedGoesOnWithItsCounts(mode: RepeatedLineMode) throws {
    var configuration = configuration(try corpus(pages: 4_000, width: 1), mode)
    configuration.workers = 2
    configuration.checkpointInterval = 0
    // What a kill would leave, taken while the run goes on: files may be longer than the journal says.
    let hidden = folder.path + "/out/.winnow"
    let wantedHidden = folder.path + "/wanted/.winnow"
    let copied = Monitor(false)
    let observer = ProgressObserver(interval: 0.002) { progress in
      guard progress.phase == .clean, progress.documents > 1_500 else { return }
      copied.withLock { done in
        guard !done else { return }
        done = true
        let manager = FileManager.default
        try? manager.createDirectory(atPath: hidden, withIntermediateDirectories: true)
        let names = (try? manager.contentsOfDirectory(atPath: wantedHidden)) ?? []
        for name in ["journal.jsonl"] + names.filter({ $0 != "journal.jsonl" }) {
          try? manager.copyItem(atPath: wantedHidden + "/" + name, toPath: hidden + "/" + name)
        }
      }
    }
    _ = try CorpusRun(configuration).run(
      writingTo: folder.path + "/wanted", progress: observer)
    let wanted = try folder.results(in: "wanted")
    try #require(copied.withLock { $0 })
    #expect(try folder.results(in: "out").isEmpty)
    #expect(try CorpusRun(configuration).run(writingTo: folder.path + "/out").isResumed)
    #expect(try folder.results(in: "out") == wanted)
  }

  @Test func groupsAreHostsOrFolders() {
    #expect(Document.host(of: "https://user:pw@Example.ORG:8080/a?b") == "example.org")
    #expect(Document.host(of: "http://example.org") == "example.org")
    #expect(Document.host(of: "no address") == nil)
    #expect(Document.host(of: "://x") == nil)
    let page = Document(text: "", source: "a/b/c.txt")
    #expect(page.group(in: .file("a/b/c.txt")) == "a/b")
    #expect(page.group(in: .file("c.txt")) == ".")
    #expect(page.group(in: .standard) == ".")
    let record = Document(
      text: "", metadata: Metadata([.init(name: "url", json: #""http:\/\/B.org\/x""#)]))
    #expect(record.group(in: .file("a/b.jsonl")) == "b.org")
  }
}
