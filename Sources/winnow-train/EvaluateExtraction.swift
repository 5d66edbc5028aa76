internal import ArgumentParser
internal import LanguageTraining

/// Measures the extractors.
struct EvaluateExtraction: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate-extraction",
    abstract: "Measures what the extractors find in texts in which everything is marked.",
    discussion: """
      Example:
        winnow-train evaluate-extraction Data/extraction/marked.tsv Data/extraction/held-out.tsv

      A text is a language, a tab and a line with marks such as ⟦date=2024-03-14|14 March 2024⟧. A find \
      is right where it is of the marked kind and has the marked bounds. The result is a table of set, \
      kind, marked, found and right finds, precision, recall, and the share of right finds with the \
      marked value (speaker, date, number with its unit, host, digits, expansion).
      """)

  @Argument(help: "Files of marked texts.")
  var files: [String]

  @Flag(help: "Print what was missed and what was found wrongly.")
  var errors = false

  func run() throws {
    print("set\tkind\tmarked\tfound\tright\tprecision\trecall\tvalue right")
    for file in files {
      var test = ExtractionTest()
      for (index, line) in try TextLines.read(file).enumerated() {
        let fields = line.split(separator: "\t", maxSplits: 1)
        guard fields.count == 2 else { throw ValidationError("\(file):\(index + 1): no text") }
        do {
          try test.add(MarkedText(fields[1]), language: String(fields[0]))
        } catch let failure as MarkedText.Failure {
          throw ValidationError("\(file):\(index + 1): \(failure)")
        }
      }
      report(test, set: String(file.split(separator: "/").last ?? "").prefix { $0 != "." })
    }
  }

  private func report(_ test: ExtractionTest, set: Substring) {
    for kind in ExtractionTest.kinds {
      guard let counts = test.counts[kind] else { continue }
      func ratio(_ part: Int, _ whole: Int) -> String {
        whole == 0 ? "-" : "\((Double(part) / Double(whole) * 1000).rounded() / 1000)"
      }
      print(
        "\(set)\t\(kind)\t\(counts.marked)\t\(counts.found)\t\(counts.right)\t"
          + "\(ratio(counts.right, counts.found))\t\(ratio(counts.right, counts.marked))\t"
          + ratio(counts.valued, counts.right))
    }
    guard errors else { return }
    for mistake in test.mistakes { StandardError.write("\(mistake.kind): \(mistake.description)") }
  }
}
