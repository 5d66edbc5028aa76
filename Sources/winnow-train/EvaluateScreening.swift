internal import ArgumentParser
internal import LanguageTraining

/// Measures spam and injected instructions.
struct EvaluateScreening: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-screening",
    abstract: "Measures what is found of spam and injected instructions, and the false alarms.",
    discussion: """
      Example:
        winnow-train evaluate-screening EVAL --phrases Data/screening --written Data/pages/test

      EVAL holds spam/SMSSpamCollection, injection/*_attack_train.json, lines-dev.jsonl.zst and \
      flores-dev.tsv.zst; PHRASES the lines of test-*.tsv and held-out-*.tsv. The result is \
      a table of set, group, lines, found, and their ratio. A line is found at a score of 0.5.
      """)

  @Argument(help: "Folder with the sets.")
  var eval: String

  @Option(help: "Folder with the lines written for Winnow.")
  var phrases: String

  @OptionGroup
  var writtenPages: WrittenPagesOptions

  @Option(help: "A model to measure instead of the built-in one; messages are left out.")
  var model: String?

  @Flag(help: "Print what was missed and what was found wrongly.")
  var errors = false

  func run() throws {
    print("set\tgroup\tlines\tfound\tratio")
    if model == nil { try measureMessages() }
    let test = try ScreeningTest(modelFile: model)
    let scraped = try TrainRoles.read(eval + "/lines-dev.jsonl.zst")
    let pages = scraped.map { $0.lines.filter(\.isContent).map(\.text) }.filter { !$0.isEmpty }
    let flores = try Self.floresPages(eval + "/flores-dev.tsv.zst")
    let written = try writtenPages.read().map { page in
      page.labelled().lines.filter(\.isContent).map(\.text)
    }
    for kind in [ScreeningTest.Kind.spam, .injection] {
      countFalseAlarms("lines-dev", pages, test, kind)
      for count in [1, 3] {
        let short = pages.flatMap { Self.parts(of: $0, lines: count) }
        countFalseAlarms("lines-dev, \(count) a page", short, test, kind)
      }
      countFalseAlarms("written pages", written, test, kind)
      countFalseAlarms("flores-dev", flores.flatMap(\.value), test, kind)
    }
    // Frames advertise, but do not speak to models.
    let whole = scraped.map { $0.lines.map(\.text) }
    countFalseAlarms("lines-dev with frames", whole, test, .injection)
    countFalseAlarms(
      "lines-dev with frames, 6 a page", whole.flatMap { Self.parts(of: $0, lines: 6) }, test,
      .injection)
    for set in ["test", "held-out", "held-out-2", "held-out-3", "held-out-4", "held-out-5"] {
      try measureSpam(set, test, flores: flores, pages: pages)
    }
    for set in [
      "test", "held-out", "held-out-2", "held-out-3", "held-out-tasks", "held-out-2-tasks",
    ] {
      let english = try measureInjection(set, test, flores: flores, pages: pages)
      measureDisguises(of: english, set, test, pages: pages)
    }
    try measureAdvice("test", orders: "test", test)
    try measureAdvice("held-out", orders: "held-out-2", test)
    try measureAttacks(test, pages: pages)
  }

  /// A page as pages of so many lines; the last one may have fewer.
  static func parts(of page: [String], lines: Int) -> [[String]] {
    stride(from: 0, to: page.count, by: lines).map {
      Array(page[$0..<min($0 + lines, page.count)])
    }
  }

  func countFalseAlarms(
    _ set: String, _ pages: [[String]], _ test: ScreeningTest, _ kind: ScreeningTest.Kind
  ) {
    var lines = 0
    var found = 0
    for page in pages {
      let alarms = test.falseAlarms(page, kind)
      lines += page.count
      found += alarms.count
      if errors {
        for line in alarms { StandardError.write("false \(kind.rawValue): \(line.prefix(200))") }
      }
    }
    row("\(set): false \(kind.rawValue)", "all", lines, found)
  }

  /// Sentences of FLORES, twenty a page, by language.
  static func floresPages(_ file: String) throws -> [String: [[String]]] {
    var sentences: [String: [String]] = [:]
    for line in try TextLines.read(file) {
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2 else { continue }
      sentences[String(fields[0]), default: []].append(String(fields[1]))
    }
    return sentences.mapValues { parts(of: $0, lines: 20) }
  }

  // MARK: Rows

  func report(_ set: String, _ groups: [String: ScreeningTest.Counts]) {
    for (group, counts) in groups.sorted(by: { $0.key < $1.key }) {
      row(set, group, counts.lines, counts.found)
    }
    row(
      set, "all", groups.values.reduce(0) { $0 + $1.lines },
      groups.values.reduce(0) { $0 + $1.found })
  }

  func row(_ set: String, _ group: String, _ lines: Int, _ found: Int) {
    let ratio = Double(found) / Double(max(lines, 1))
    print("\(set)\t\(group)\t\(lines)\t\(found)\t\(Self.rounded(ratio))")
  }

  static func rounded(_ value: Double) -> Double { (value * 100_000).rounded() / 100_000 }
}
