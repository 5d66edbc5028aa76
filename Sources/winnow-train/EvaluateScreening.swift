internal import ArgumentParser
internal import FoundationEssentials
internal import LanguageTraining

/// Measures spam and injected instructions.
struct EvaluateScreening: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-screening",
    abstract: "Measures what is found of spam and injected instructions, and the false alarms.",
    discussion: """
      Example:
        winnow-train evaluate-screening EVAL --phrases Data/screening

      EVAL holds spam/SMSSpamCollection, injection/*_attack_train.json, lines-dev.jsonl.zst and \
      flores-dev.tsv.zst; PHRASES the lines of test-spam.tsv and test-injection.tsv. The result is \
      a table of set, group, lines, found, and their ratio. A line is found at a score of 0.5.
      """)

  @Argument(help: "Folder with the sets.")
  var eval: String

  @Option(help: "Folder with the lines written for Winnow.")
  var phrases: String

  @Option(help: "A model to measure instead of the built-in one; messages are left out.")
  var model: String?

  @Flag(help: "Print what was missed and what was found wrongly.")
  var errors = false

  func run() throws {
    print("set\tgroup\tlines\tfound\tratio")
    if model == nil { try measureMessages() }
    let test = try ScreeningTest(modelFile: model)
    let pages = try TrainRoles.read(eval + "/lines-dev.jsonl.zst").map {
      $0.lines.filter(\.isContent).map(\.text)
    }.filter { !$0.isEmpty }
    let flores = try Self.floresPages(eval + "/flores-dev.tsv.zst")
    for kind in [ScreeningTest.Kind.spam, .injection] {
      countFalseAlarms("lines-dev", pages, test, kind)
      countFalseAlarms("flores-dev", flores.flatMap(\.value), test, kind)
    }
    try measureSpam(test, flores: flores)
    try measureInjection(test, pages: pages)
  }

  // MARK: Text messages

  private func measureMessages() throws {
    let messages = try LabelledMessages(file: eval + "/spam/SMSSpamCollection")
    let held = messages.half(1)
    for (name, judge) in [
      ("trained on the other half alone", ScreeningTrainer().messageJudge(messages.half(0))),
      ("built-in model", ScreeningTrainer.builtInJudge()),
    ] {
      var counts = (right: 0, wrong: 0, missed: 0)
      for message in held {
        switch (judge(message.text), message.isSpam) {
        case (true, true): counts.right += 1
        case (true, false): counts.wrong += 1
        case (false, true): counts.missed += 1
        case (false, false): break
        }
      }
      let f1 = 2 * Double(counts.right) / Double(2 * counts.right + counts.wrong + counts.missed)
      row("sms: precision", name, counts.right + counts.wrong, counts.right)
      row("sms: recall", name, counts.right + counts.missed, counts.right)
      print("sms: F1\t\(name)\t\(held.count)\t\t\(Self.rounded(f1))")
    }
  }

  // MARK: Clean text

  private func countFalseAlarms(
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
  private static func floresPages(_ file: String) throws -> [String: [[String]]] {
    var sentences: [String: [String]] = [:]
    for line in try TextLines.read(file) {
      let fields = line.split(separator: "\t", maxSplits: 1)
      guard fields.count == 2 else { continue }
      sentences[String(fields[0]), default: []].append(String(fields[1]))
    }
    return sentences.mapValues { all in
      stride(from: 0, to: all.count, by: 20).map { Array(all[$0..<min($0 + 20, all.count)]) }
    }
  }

  // MARK: Lines written for Winnow

  private func measureSpam(_ test: ScreeningTest, flores: [String: [[String]]]) throws {
    var groups: [String: ScreeningTest.Counts] = [:]
    for (index, line) in try TextLines.read(phrases + "/test-spam.tsv").enumerated() {
      let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard fields.count == 2, let pages = flores[fields[0]], !pages.isEmpty else {
        throw ValidationError("test-spam.tsv:\(index + 1): no language of flores-dev, or no text")
      }
      let page = pages[index % pages.count]
      let isFound = test.finds(fields[1], as: .spam, in: page, at: index % page.count)
      count(fields[0], isFound, fields[1], in: &groups)
    }
    report("test-spam", groups)
  }

  private func measureInjection(_ test: ScreeningTest, pages: [[String]]) throws {
    var groups: [String: ScreeningTest.Counts] = [:]
    var english: [String] = []
    func splice(_ text: String, _ index: Int) -> Bool {
      let page = pages[index % pages.count]
      return test.finds(text, as: .injection, in: page, at: index % page.count)
    }
    for (index, line) in try TextLines.read(phrases + "/test-injection.tsv").enumerated() {
      let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard fields.count == 2 else {
        throw ValidationError("test-injection.tsv:\(index + 1): no text")
      }
      if fields[0] == "en" { english.append(fields[1]) }
      count(fields[0], splice(fields[1], index), fields[1], in: &groups)
    }
    report("test-injection", groups)
    groups = [:]
    for variant in InjectionVariant.allCases {
      for (index, line) in english.enumerated() {
        let page = pages[index % pages.count]
        let text = variant.apply(to: line, paragraph: page[index % page.count])
        count(variant.rawValue, splice(text, index), text, in: &groups)
      }
    }
    report("test-injection: English, written as", groups)
    for file in ["text", "code"] {
      groups = [:]
      let data = Data(
        try TextLines.read("\(eval)/injection/\(file)_attack_train.json")
          .joined(separator: "\n").utf8)
      let attacks = try JSONDecoder().decode([String: [String]].self, from: data)
      for (category, lines) in attacks.sorted(by: { $0.key < $1.key }) {
        for (index, line) in lines.enumerated() {
          count(category, splice(line, index * 7), line, in: &groups)
        }
      }
      report("injection/\(file)_attack_train", groups)
    }
  }

  private func count(
    _ group: String, _ isFound: Bool, _ text: String,
    in groups: inout [String: ScreeningTest.Counts]
  ) {
    groups[group, default: .init()].lines += 1
    if isFound {
      groups[group, default: .init()].found += 1
    } else if errors {
      StandardError.write("missed \(group): \(text.prefix(200))")
    }
  }

  // MARK: Rows

  private func report(_ set: String, _ groups: [String: ScreeningTest.Counts]) {
    for (group, counts) in groups.sorted(by: { $0.key < $1.key }) {
      row(set, group, counts.lines, counts.found)
    }
    row(
      set, "all", groups.values.reduce(0) { $0 + $1.lines },
      groups.values.reduce(0) { $0 + $1.found })
  }

  private func row(_ set: String, _ group: String, _ lines: Int, _ found: Int) {
    let ratio = Double(found) / Double(max(lines, 1))
    print("\(set)\t\(group)\t\(lines)\t\(found)\t\(Self.rounded(ratio))")
  }

  private static func rounded(_ value: Double) -> Double { (value * 100_000).rounded() / 100_000 }
}
