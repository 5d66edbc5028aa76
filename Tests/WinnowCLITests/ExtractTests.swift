import Testing

struct ExtractTests {
  private static let page = """
    Über die Brücke
    The harbour council voted on 14 March 2024 to keep the old lifting bridge for the town.
    “We have listened to the people who cross it every day,” said Marten Oye after the debate.

    """

  @Test func findsAreRecordsWithTheirPlaces() throws {
    let run = try Winnow.run(
      "extract", "--with", "dates,quotations", "--policy", "keep-all", input: Self.page.utf8)
    #expect(run.exitCode == 0)
    let lines = run.text.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(
      lines[0].hasPrefix(
        #"{"id":"<stdin>","source":"<stdin>","type":"date","start":45,"end":58,"offset_unit":"codepoint","text":"14 March 2024","score":1.0,"by":"dates/1","#
      ), "\(lines[0])")
    #expect(lines[0].hasSuffix(#""data":{"value":"2024-03-14"}}"#))
    #expect(lines[1].contains(#""data":{"speaker":"Marten Oye"}"#))
    let bytes = try Winnow.run(
      "extract", "--with", "dates", "--policy", "keep-all", "--offset-unit", "byte",
      input: Self.page.utf8)
    #expect(bytes.text.contains(#""start":47,"end":60,"offset_unit":"byte""#))
  }

  @Test func anotherProgramMayExtract() throws {
    let run = try Winnow.run(
      "extract", "--with", "none", "--policy", "keep-all", "--program",
      #"while read -r line; do echo '{"annotations":[{"start":0,"end":4,"type":"word"}]}'; done"#,
      input: Self.page.utf8)
    #expect(run.exitCode == 0)
    #expect(
      run.text.contains(#""type":"word","start":0,"end":4,"offset_unit":"codepoint","text":"Über""#)
    )
  }

  @Test func aProgramThatFailsLosesNothing() throws {
    let run = try Winnow.run(
      "extract", "--with", "dates", "--policy", "keep-all", "--program", "exit 1",
      input: Self.page.utf8)
    #expect(run.exitCode == 1)
    #expect(run.text.contains(#""text":"14 March 2024""#))
    #expect(run.messages == "winnow: <stdin>: exit 1: the program has ended\n")
    let clean = try Winnow.run(
      "clean", "--annotator", "exit 1", "--policy", "keep-all", input: Self.page.utf8)
    #expect(clean.exitCode == 1)
    #expect(clean.text == Self.page)
  }

  /// Documents of two files may have the same identifier.
  @Test func failuresNameTheFileAndTheRecord() throws {
    let records = #"""
      {"id":7,"text":"The bees are here."}
      {"text":"They dance."}

      """#
    let run = try Winnow.run(
      "extract", "--with", "none", "--input-format", "jsonl", "--program", "exit 1",
      input: records.utf8)
    #expect(run.exitCode == 1)
    #expect(
      run.messages == """
        winnow: <stdin>: 7: exit 1: the program has ended
        winnow: <stdin>:2: exit 1: the program has ended

        """)
  }

  @Test func unknownExtractorsAreRefused() throws {
    let run = try Winnow.run("extract", "--with", "dates,poems", input: Self.page.utf8)
    #expect(run.exitCode == 64)
    #expect(
      run.messages.hasPrefix("winnow: unknown extractor \"poems\"; known are quotations, dates, "))
  }
}
