import Testing

@testable import TextQuality

/// FineWeb, RefinedWeb and jusText.
extension RuleSetTests {
  // MARK: FineWeb

  @Test func fineWebMeasuresLines() {
    let text =
      "The bees come back.\n\nThe bees come back.\r\nNothing at the end of this rather long line"
    let report = report(.fineWeb, text)
    #expect(report["terminals"] == 2.0 / 3)
    #expect(report["short-lines"] == 2.0 / 3)
    // 19 of the code points that are no line feed.
    #expect(report["duplicate-characters"] == 19.0 / Double(text.unicodeScalars.count - 3))
    #expect(report["newlines"] == 3.0 / 19)
  }

  /// The program took quotation marks for ends of sentences once, and does not any more.
  @Test func quotationMarksEndNoSentence() {
    let text = "\"The bees are back.\"\n\"They dance.\"\nSo they do."
    #expect(report(.fineWeb, text)["terminals"] == 1.0 / 3)
    #expect(report(.fineWeb, "「蜂が帰った。」\nそうです。", "ja")["terminals"] == 0.5)
  }

  @Test func codeAndPaperDifferInOneLimit() {
    let value = 0.05
    func isBroken(_ set: QualityRuleSet) -> Bool {
      set.rules.first { $0.name == "duplicate-characters" }!.isBroken(by: value)
    }
    #expect(isBroken(.fineWeb))
    #expect(!isBroken(.fineWebPaper))
  }

  // MARK: RefinedWeb

  @Test func refinedWebFlagsLinesOfTheInterface() {
    let text = """
      The bees come back to the hive and dance.
      BREAKING NEWS TODAY
      12,345
      17 likes
      Menu
      Sign-in to read on
      3 items in cart
      I saw them.
      """
    #expect(
      lineRules(.refinedWeb, text) == [
        "uppercase", "numeric", "counter", "one-word", "interface", "interface",
      ])
    // 3 + 1 + 2 + 1 + 5 + 4 of 9 more and 3 more.
    #expect(report(.refinedWeb, text)["flagged-words"] == 16.0 / 28)
  }

  @Test func scriptsWithoutCaseAreNotShouted() {
    #expect(lineRules(.refinedWeb, "蜜蜂回到蜂巢跳舞", "zh-Hans") == [])
    #expect(lineRules(.refinedWeb, "मधुमक्खियाँ छत्ते में लौटती हैं", "hi") == [])
    #expect(lineRules(.refinedWeb, "ПЧЁЛЫ ВЕРНУЛИСЬ В УЛЕЙ", "ru") == ["uppercase"])
  }

  /// Each was uppercase: it has no small letter.
  @Test(arguments: [
    ("zh-Hans", "世界卫生组织（WHO）公布了今年的名单。"), ("ar", "أعلنت منظمة WHO القائمة الجديدة"),
    ("ja", "NATOの会議は来週も続く。"), ("hi", "WHO की नई सूची आ गई है"),
  ])
  func aShortFormAmongLettersWithoutCaseIsNotShouted(language: String, text: String) {
    #expect(lineRules(.refinedWeb, text, language) == [])
    #expect(lineRules(.refinedWeb, "WHO NATO \(text.prefix(3))", language) == ["uppercase"])
  }

  // MARK: jusText

  @Test func jusTextGoesByStopWordsAndNeighbours() {
    let good = String(
      repeating: "The bees come back to the hive and they dance for the others in the dark. ",
      count: 3)
    let bad = String(
      repeating: "Bridge council harbour tide photo press tower engineer. ", count: 3)
    let text = "Menu\n\(good)\nThe dance\n\(good)\nBack\n\(bad)\nTop"
    let lines = report(.jusText, text).lines
    let kept = QualityText(text)
    #expect(
      lines.map { kept.text($0.range) } == ["Menu", "Back", bad.dropLast(0).description, "Top"]
        || lines.map { kept.text($0.range) } == ["Back", bad, "Top"])
    #expect(report(.jusText, text, "und").lines.isEmpty)
  }

  /// The title of an article stands above its date, which hid it: only the next line was looked at.
  @Test func jusTextLooksBeyondTheDateBelowATitle() {
    let good = String(
      repeating: "The bees come back to the hive and they dance for the others in the dark. ",
      count: 3)
    #expect(lineRules(.jusText, "How bees dance\n4 May 2021, 10:15.\n\n\(good)") == [])
    // A menu is no row of titles.
    let menu = report(.jusText, "Home\nNews\nHow bees dance\n\(good)").lines
    #expect(menu.map(\.range.lowerBound) == [0, 5])
    let far = String(repeating: "This is said of the bees here.\n", count: 9)
    #expect(lineRules(.jusText, "How bees dance\n\(far)\(good)").count == 10)
  }

  /// Each short line looked at all the others: 40,000 of them took 76 seconds.
  @Test func jusTextTakesTimeInProportion() {
    let lines = (0..<20_000).map { "the word\($0) of the house" }.joined(separator: "\n")
    let text = QualityText(lines, language: "en")
    let duration = ContinuousClock().measure {
      #expect(QualityRuleSet.jusText.report(on: text).lines.count == 20_000)
    }
    #expect(duration < .seconds(5))
  }

  @Test func allSetsHaveTheirNames() {
    for set in QualityRuleSet.all {
      #expect(QualityRuleSet(named: set.name)?.name == set.name)
      let names = set.rules.map(\.name) + set.lineRules
      #expect(Set(names).count == names.count)
      // A report speaks of rules of the set only, also on texts with nothing in them.
      for text in ["", "\n", "a", "...", "The bees dance. #1 {x}\n\n- 12 likes"] {
        let report = set.report(on: QualityText(text, language: "en"))
        for measure in report.measures {
          #expect(set.rules.contains { $0.name == measure.rule })
          #expect(measure.value.isFinite)
        }
        for line in report.lines { #expect(set.lineRules.contains(line.rule)) }
      }
    }
    #expect(QualityRuleSet(named: "nonesuch") == nil)
  }
}
