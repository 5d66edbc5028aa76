import Testing

struct IdentifyTests {
  private static let lines = """
    Wie boter op zijn hoofd heeft, moet uit de zon blijven.
    Die Bienen tanzen im Dunkeln und zeigen einander den Weg zu den Blumen.
    Пчёлы возвращаются в улей и танцуют друг для друга в темноте.
    ミツバチは暗い巣の中で踊り、花のある場所を仲間に伝える。
    ผึ้งกลับมาที่รังแล้วเต้นรำบอกทางไปหาดอกไม้

    12 345, 67 %
    """

  private func columns(_ text: String) -> [[String]] {
    text.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
  }

  @Test func eachLineGivesALine() throws {
    let run = try Winnow.run("identify", input: Self.lines.utf8)
    #expect(run.exitCode == 0)
    #expect(run.messages == "")
    let rows = columns(run.text)
    #expect(rows.map(\.first) == ["nl", "de", "ru", "ja", "th", "und", "zxx"])
    for row in rows {
      #expect(row.count == 2)
      #expect(row[1].wholeMatch(of: /[01]\.\d{4}/) != nil)
    }
  }

  @Test func filesAreReadInTheirOrderAndADashIsStandardInput() throws {
    let folder = try Folder()
    try folder.write("Wie boter op zijn hoofd heeft, moet uit de zon blijven.", to: "a.txt")
    try folder.write("Пчёлы возвращаются в улей и танцуют.\n", to: "b.txt")
    let run = try Winnow.run(
      "identify", "b.txt", "-", "a.txt", input: "ミツバチは花の場所を伝える。".utf8, in: folder)
    #expect(columns(run.text).map(\.first) == ["ru", "ja", "nl"])
  }

  @Test func onlyTheLanguagesAskedForComeOut() throws {
    let run = try Winnow.run("identify", "--languages", "en,fi", input: Self.lines.utf8)
    let found = Set(columns(run.text).compactMap(\.first))
    #expect(found.isSubset(of: ["en", "fi", "und", "zxx"]))
    #expect(!found.isDisjoint(with: ["en", "fi"]))
  }

  @Test func codesOfPagesAreTaken() throws {
    let run = try Winnow.run(
      "identify", "--languages", "no,zh-TW,pt-BR,en-US",
      input: "Huset ligger ved havet.\n我們昨天去了台北的博物館，看了很多東西。\nA casa fica perto do mar.\nThe house\n"
        .utf8)
    #expect(run.exitCode == 0)
    #expect(columns(run.text).prefix(3).map(\.first) == ["nb", "zh-Hant", "pt"])
    let one = try Winnow.run("spans", "--language", "pt-BR", input: #"{"text":"A casa."}"#.utf8)
    #expect(one.text.contains(#""main_language":"pt""#))
    let several = try Winnow.run("spans", "--language", "no", input: #"{"text":"Huset."}"#.utf8)
    #expect(several.exitCode == 64)
    #expect(several.messages == "winnow: unknown language \"no\"; known are nb, nn\n")
  }

  @Test func moreLanguagesComeMostLikelyFirst() throws {
    let run = try Winnow.run("identify", "--top", "3", input: Self.lines.utf8)
    for row in columns(run.text).prefix(5) {
      let scores = stride(from: 1, to: row.count, by: 2).compactMap { Double(row[$0]) }
      #expect(!scores.isEmpty && scores.count <= 3)
      #expect(scores == scores.sorted(by: >))
    }
  }

  @Test func moreLanguagesStandBehindTheAnswerThatThereIsTooLittle() throws {
    let input = "Lukas Brandt\n"
    let answer = columns(try Winnow.run("identify", input: input.utf8).text)[0]
    #expect(answer[0] == "und")
    let row = columns(try Winnow.run("identify", "--top", "3", input: input.utf8).text)[0]
    #expect(row.count == 6)
    #expect(Array(row.prefix(2)) == answer)
    #expect(row[3] == answer[1] && row[2] != "und")
  }

  @Test(arguments: [
    ("nl,xx", "unknown language \"xx\"; see 'winnow languages'"),
    ("nl,", "unknown language \"\"; see 'winnow languages'"),
    ("no,xx-NO", "unknown language \"xx-NO\"; see 'winnow languages'"),
  ])
  func unknownLanguagesAreRefusedInOneLine(codes: String, message: String) throws {
    let run = try Winnow.run("identify", "--languages", codes, input: Self.lines.utf8)
    #expect(run.exitCode == 64)
    #expect(run.text == "")
    #expect(run.messages.hasPrefix("winnow: \(message)"))
    #expect(run.messages.count { $0 == "\n" } == 1)
  }

  @Test func aCodeStandsForAllLanguagesBelowIt() throws {
    let run = try Winnow.run(
      "identify", "--languages", "zh,ja", input: "今天我们去公园\n今天下午我們要搭捷運去公園走走\n駅はどこですか".utf8)
    #expect(columns(run.text).map(\.first) == ["zh-Hans", "zh-Hant", "ja"])
  }

  @Test func aHintDecidesWhatTheTextLeavesOpen() throws {
    let run = try Winnow.run("identify", "--hint", "nl=1000,xh", input: "water en wind".utf8)
    #expect(columns(run.text).map(\.first) == ["nl"])
    let wrong = try Winnow.run("identify", "--hint", "nl=much", input: "water".utf8)
    #expect(wrong.exitCode == 64)
    #expect(wrong.messages.hasPrefix("winnow: '--hint nl=much' is neither"))
  }

  @Test func anExplanationNamesTheWordsThatDecided() throws {
    let run = try Winnow.run(
      "identify", "--explain", input: "De fiets staat tegen de muur.\n12:45\n".utf8)
    let lines = run.text.split(separator: "\n").map(String.init)
    #expect(lines.count == 8)
    #expect(lines[0].wholeMatch(of: /nl [01]\.\d{4} \(nl .*, .*, .*\)/) != nil)
    #expect(lines[1].wholeMatch(of: #/  \w+  [+-]\d+\.\d\d  alone \w+ [01]\.\d{4}/#) != nil)
    #expect(lines[7] == "zxx 1.0000")
    #expect(try Winnow.run("identify", "--explain", "--top", "2").exitCode == 64)
  }

  @Test func recordsAreUndeterminedWhereLinesAre() throws {
    let run = try Winnow.run("identify", "--jsonl", input: #"{"text":"Maze"}"#.utf8)
    #expect(run.text.hasPrefix(#"{"text":"Maze","language":"und","confidence":"#))
  }

  @Test func recordsKeepTheirFields() throws {
    let record = #"{"id":7,"n":1.10,"text":"Die Bienen tanzen im Dunkeln.","url":"a\/b"}"#
    let run = try Winnow.run("identify", "--jsonl", input: "\(record)\n".utf8)
    #expect(run.exitCode == 0)
    #expect(run.text.hasPrefix(record.dropLast() + #","language":"de","confidence":"#))
  }

  @Test func recordsCanHoldTheTextElsewhere() throws {
    let run = try Winnow.run(
      "identify", "--jsonl", "--text-field", "body", "--top", "2",
      input: #"{"body":"Die Bienen tanzen im Dunkeln.","language":"old"}"#.utf8)
    #expect(run.text.hasPrefix(#"{"body":"Die Bienen tanzen im Dunkeln.","language":"de","#))
    #expect(run.text.contains(#""languages":[{"language":"de","confidence":"#))
    #expect(!run.text.contains("old"))
  }
}
