import Testing

/// What documents that stand in one input, or in several, come out as.
struct SeveralDocumentsTests {
  private let folder: Folder

  init() throws {
    folder = try Folder()
    try folder.write("one two", to: "a.txt")
    try folder.write("three four", to: "b.txt")
    try folder.write("text,n\nthe sea is calm,1\nthe wind is not,2\n", to: "c.csv")
    try folder.write("{\"text\":\"the tide comes in\"}\n", to: "d.jsonl")
  }

  /// The last word of one and the first of the next were one word.
  @Test func normalizedTextsStayApart() throws {
    let run = try Winnow.run("normalize", "a.txt", "b.txt", in: folder)
    #expect(run.text == "one two\nthree four")
    for (format, text) in [
      ("lines", "Line one here\nLine two here\n"),
      ("paragraphs", "The first one.\nGoes on.\n\nThe second one.\n"),
    ] {
      let run = try Winnow.run("normalize", "--input-format", format, input: text.utf8)
      #expect(run.text == text)
      let clean = try Winnow.run(
        "clean", "--policy", "keep-all", "--input-format", format, input: text.utf8)
      #expect(clean.text == text)
    }
  }

  @Test func rowsOfTablesAreRecords() throws {
    let rows = try Winnow.run("normalize", "c.csv", in: folder).text.split(separator: "\n")
    #expect(rows.count == 2)
    #expect(rows.allSatisfy { $0.contains("\"normalized\":") && $0.contains("\"n\":") })
  }

  @Test func aRecordBeginsALine() throws {
    let run = try Winnow.run(
      "clean", "--policy", "keep-all", "a.txt", "d.jsonl", "b.txt", in: folder)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first == "one two" && lines.last == "three four")
  }

  @Test func eachInputIsReadInItsOwnFormat() throws {
    try folder.write("Die Bienen tanzen im Dunkeln und zeigen den Weg.\n", to: "e.txt")
    try folder.write(
      "<!DOCTYPE html><p>Wie boter op zijn hoofd heeft,<p>moet uit de zon blijven.", to: "f.html")
    let run = try Winnow.run("identify", "e.txt", "f.html", "e.txt", in: folder)
    #expect(run.text.split(separator: "\n").map { $0.prefix(2) } == ["de", "nl", "de"])
    #expect(run.text.contains("f.html"))
    let explained = try Winnow.run("identify", "--explain", "f.html", in: folder)
    #expect(explained.text.hasPrefix("nl ") && !explained.text.contains("DOCTYPE"))
    let refused = try Winnow.run(
      "identify", "--jsonl", "--input-format", "csv", "c.csv", in: folder)
    #expect(refused.exitCode == 64)
  }

  @Test func identifyKeepsTheFieldsItDoesNotWrite() throws {
    let record = #"{"languages":["x"],"text":"Die Bienen tanzen im Dunkeln."}"#
    let run = try Winnow.run("identify", "--jsonl", input: record.utf8)
    #expect(run.text.contains(#""languages":["x"]"#) && run.text.contains(#""language":"de""#))
  }

  @Test func aRecordOfStandardInputIsExplained() throws {
    let record = #"{"text":"The sea is calm today.\nThe wind is not."}"#
    let run = try Winnow.run("explain", "--input-format", "jsonl", "1:2", input: record.utf8)
    #expect(run.exitCode == 0)
    #expect(run.text.contains("line 2  The wind is not."))
    let dash = try Winnow.run(
      "explain", "--input-format", "jsonl", "--", "-:1:2", input: record.utf8)
    #expect(dash.text == run.text)
    let refused = try Winnow.run("explain", "--input-format", "jsonl", "2", input: record.utf8)
    #expect(refused.messages == "winnow: <stdin> holds records; give RECORD:LINE\n")
  }
}
