import LanguageID
import TextRepair
import Winnow
import WinnowIO

/// What is fed with bytes, and what has to hold for any bytes.
enum FuzzTarget {
  static let all: [String: @Sendable ([UInt8]) -> Void] = [
    "decoder": decode, "repair": repair, "recognizer": recognize, "spans": findSpans,
    "pipeline": takeApart, "policy": readPolicy, "model": readModel,
    "text": { read($0, .text) }, "paragraphs": { read($0, .paragraphs) },
    "jsonl": { read($0, .jsonl) }, "csv": { read($0, .csv) }, "wet": { read($0, .wet) },
    "warc": { read($0, .warc) }, "html": readPage,
  ]

  private static func decode(_ bytes: [UInt8]) {
    let decoded = TextDecoder().decode(bytes)
    expectText(decoded.utf8)
    precondition(decoded.map.sourceRange(of: 0..<decoded.utf8.count).upperBound <= bytes.count)
  }

  private static func repair(_ bytes: [UInt8]) {
    let sets = Repairer.Preset.allCases.map(\.steps) + [Set(Repairer.Step.allCases)]
    for steps in sets {
      let repairer = Repairer(steps: steps)
      let repaired = repairer.repair(bytes)
      expectText(repaired.utf8)
      precondition(repaired.map.resultCount == repaired.utf8.count)
      precondition(repaired.map.sourceRange(of: 0..<repaired.utf8.count).upperBound <= bytes.count)
      let again = repairer.normalize(utf8: repaired.utf8)
      precondition(again.utf8 == repaired.utf8, "repairing a repaired text changed it")
    }
    // Alone, a step may leave what another one would take away.
    for step in Repairer.Step.allCases {
      let repairer = Repairer(steps: [step])
      let once = repairer.repair(bytes)
      let twice = repairer.normalize(utf8: once.utf8)
      precondition(twice.utf8 == once.utf8, "\(step) changed what it had changed")
    }
  }

  private static func recognize(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    let best = LanguageAnalyzer().identify(text)
    precondition(0...1 ~= best.confidence)
  }

  private static func findSpans(_ bytes: [UInt8]) {
    let text = Array(String(decoding: bytes, as: UTF8.self).utf8)
    var end = 0
    for span in LanguageAnalyzer().analyze(utf8: text.span).spans {
      precondition(span.range.lowerBound >= end && span.range.upperBound <= text.count)
      end = span.range.upperBound
      expectText(Array(text[span.range]))
    }
  }

  private static func takeApart(_ bytes: [UInt8]) {
    let result = Pipeline().run(Document(bytes: bytes))
    var end = 0
    for segment in result.segments {
      precondition(segment.range.lowerBound == end && !segment.range.isEmpty)
      end = segment.range.upperBound
    }
    precondition(end == result.utf8.count)
    let again = Pipeline().run(Document(text: String(decoding: result.cleanUTF8, as: UTF8.self)))
    precondition(again.cleanUTF8 == result.cleanUTF8, "cleaning clean text changed it")
  }

  private static func readPolicy(_ bytes: [UInt8]) {
    _ = try? PolicyFile.policy(of: bytes, name: "fuzz")
  }

  private static func readModel(_ bytes: [UInt8]) {
    guard let model = try? LanguageModel(bytes: bytes) else { return }
    _ = LanguageAnalyzer(model: model).identify("The bees come back to the hive.")
  }

  private static func readPage(_ page: [UInt8]) {
    let header =
      "WARC/1.0\r\nWARC-Type: resource\r\nContent-Type: text/html\r\n"
      + "Content-Length: \(page.count)\r\n\r\n"
    read(Array(header.utf8) + page + [13, 10, 13, 10], .warc)
  }

  private static func read(_ bytes: [UInt8], _ format: InputFormat) {
    let file = MemoryFile(bytes)
    try? DocumentReader(format: format).forEach(in: .file(file.path)) {
      expectText($0.utf8)
      for field in $0.metadata.fields { expectText(Array(field.json.utf8)) }
    } failed: { _ in
    }
    // As a run over a corpus reads it: with limits, and documents that are cut.
    var configuration = CorpusConfiguration(
      inputs: [.file(file.path)],
      pipeline: Pipeline(policy: .keepAll, languageAnalyzer: nil, annotators: []))
    configuration.format = format
    configuration.workers = 1
    configuration.limits = InputLimits(documentSize: 64, longDocuments: .split, expansion: 100)
    _ = CorpusRun(configuration).count { _ in }
  }

  private static func expectText(_ bytes: [UInt8]) {
    precondition(String(validating: bytes, as: UTF8.self) != nil, "no UTF-8")
  }
}
