internal import ArgumentParser
internal import FoundationEssentials
internal import LanguageTraining

/// Lines written for Winnow, and public attacks.
extension EvaluateScreening {
  /// - Parameters:
  ///   - flores: Pages by language: each line is put into one of its own.
  ///   - pages: Pages most of which are English: each line is also put into one of these.
  func measureSpam(
    _ set: String, _ test: ScreeningTest, flores: [String: [[String]]], pages: [[String]]
  ) throws {
    var groups: [String: ScreeningTest.Counts] = [:]
    var foundElsewhere = 0
    var lines = 0
    let file = "\(set)-spam.tsv"
    for (index, line) in try Self.lines(of: "\(phrases)/\(file)").enumerated() {
      let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard fields.count == 2, let own = flores[fields[0]], !own.isEmpty else {
        throw ValidationError("\(file):\(index + 1): no language of flores-dev, or no text")
      }
      let page = own[index % own.count]
      let isFound = test.finds(fields[1], as: .spam, in: page, at: index % page.count)
      count(fields[0], isFound, fields[1], in: &groups)
      if splice(fields[1], as: .spam, index, test, pages) { foundElsewhere += 1 }
      lines += 1
    }
    report("\(set)-spam", groups)
    row("\(set)-spam", "all, into lines-dev", lines, foundElsewhere)
  }

  /// - Parameters:
  ///   - flores: Pages by language: each line is also put into one of its own, where there is one.
  ///   - pages: Pages most of which are English: each line is put into one of these.
  /// - Returns: The English lines.
  func measureInjection(
    _ set: String, _ test: ScreeningTest, flores: [String: [[String]]], pages: [[String]]
  ) throws -> [String] {
    var groups: [String: ScreeningTest.Counts] = [:]
    var english: [String] = []
    var own: [String: ScreeningTest.Counts] = [:]
    let file = "\(set)-injection.tsv"
    for (index, line) in try Self.lines(of: "\(phrases)/\(file)").enumerated() {
      let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard fields.count == 2 else { throw ValidationError("\(file):\(index + 1): no text") }
      if fields[0] == "en" { english.append(fields[1]) }
      let isFound = splice(fields[1], as: .injection, index, test, pages)
      count(fields[0], isFound, fields[1], in: &groups)
      if let home = flores[fields[0]], !home.isEmpty {
        let isFound = splice(fields[1], as: .injection, index, test, home)
        own[fields[0], default: .init()].lines += 1
        if isFound { own[fields[0], default: .init()].found += 1 }
      }
    }
    report("\(set)-injection", groups)
    report("\(set)-injection into flores-dev", own)
    return english
  }

  func measureDisguises(
    of lines: [String], _ set: String, _ test: ScreeningTest, pages: [[String]]
  ) {
    var groups: [String: ScreeningTest.Counts] = [:]
    for variant in InjectionVariant.allCases {
      for (index, line) in lines.enumerated() {
        let page = pages[index % pages.count]
        let text = variant.apply(to: line, paragraph: page[index % page.count])
        count(variant.rawValue, splice(text, as: .injection, index, test, pages), text, in: &groups)
      }
    }
    report("\(set)-injection: English, written as", groups)
  }

  func measureAttacks(_ test: ScreeningTest, pages: [[String]]) throws {
    for file in ["text", "code"] {
      var groups: [String: ScreeningTest.Counts] = [:]
      let data = Data(
        try TextLines.read("\(eval)/injection/\(file)_attack_train.json")
          .joined(separator: "\n").utf8)
      let attacks = try JSONDecoder().decode([String: [String]].self, from: data)
      for (category, lines) in attacks.sorted(by: { $0.key < $1.key }) {
        for (index, line) in lines.enumerated() {
          count(category, splice(line, as: .injection, index * 7, test, pages), line, in: &groups)
        }
      }
      report("injection/\(file)_attack_train", groups)
    }
  }

  /// Short pages that tell their readers what to do, as they are and with an instruction planted in each.
  func measureAdvice(_ set: String, orders: String, _ test: ScreeningTest) throws {
    let pages = try Self.byLanguage("\(phrases)/\(set)-advice.tsv").mapValues {
      Self.parts(of: $0, lines: 4)
    }
    countFalseAlarms("\(set)-advice", pages.flatMap(\.value), test, .injection)
    var groups: [String: ScreeningTest.Counts] = [:]
    var lines = 0
    var neighbours = 0
    for (language, orders) in try Self.byLanguage("\(phrases)/\(orders)-injection.tsv") {
      guard let own = pages[language] else { continue }
      for (index, order) in orders.enumerated() {
        var page = own[index % own.count]
        let place = index % (page.count + 1)
        count(
          language, test.finds(order, as: .injection, in: page, at: place), order, in: &groups)
        page.insert(order, at: place)
        lines += page.count - 1
        for line in test.falseAlarms(page, .injection) where line != order {
          neighbours += 1
          if errors { StandardError.write("false beside an instruction: \(line)") }
        }
      }
    }
    report("\(orders)-injection into \(set)-advice", groups)
    row("\(orders)-injection into \(set)-advice: false injection", "all", lines, neighbours)
  }

  /// The lines of a table, with sites as they are found in use.
  private static func lines(of file: String) throws -> [String] {
    try TextLines.read(file).map { ReservedDomains.replaced(in: $0) }
  }

  /// The texts of a table of language and text.
  private static func byLanguage(_ file: String) throws -> [String: [String]] {
    var texts: [String: [String]] = [:]
    for line in try lines(of: file) {
      let fields = line.split(separator: "\t", maxSplits: 1).map(String.init)
      guard fields.count == 2 else {
        throw ValidationError("\(file): a line is not language and text")
      }
      texts[fields[0], default: []].append(fields[1])
    }
    return texts
  }

  /// Whether a text is found between the lines of a page.
  private func splice(
    _ text: String, as kind: ScreeningTest.Kind, _ index: Int, _ test: ScreeningTest,
    _ pages: [[String]]
  ) -> Bool {
    let page = pages[index % pages.count]
    return test.finds(text, as: kind, in: page, at: index % page.count)
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
}
