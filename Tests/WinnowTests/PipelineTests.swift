import TestSupport
import TextRepair
import Testing

@testable import Winnow

@Suite struct PipelineTests {
  // MARK: Parts

  @Test func extractionsLeadBackToTheOriginal() {
    let page = """
      Home
      Back
      The ferry left at noon, and the gulls followed it out to the sandbank as they always do.
      Read more about ferries
      It came back in the evening with forty passengers, two dogs and a piano for the school.
      Top
      """
    let result = Pipeline(extractors: [WordFinder(word: "piano"), WordFinder(word: "Home")])
      .run(Document(text: page))
    #expect(result.extractions.map(\.annotation.type) == ["word.piano"])
    let clean = result.extractions[0].annotation.range
    #expect(String(decoding: result.cleanUTF8[clean], as: UTF8.self) == "piano")
    let original = result.originalRanges(ofClean: clean)
    #expect(original.map { String(decoding: Array(page.utf8)[$0], as: UTF8.self) } == ["piano"])
  }

  @Test func aFindOverAGapHasSeveralPlaces() {
    let pipeline = Pipeline(
      policy: Policy(name: "test", rules: ["test.mark": .init(threshold: 1)]),
      languageAnalyzer: nil, annotators: [Marker(text: "two\n")], extractors: [WholeText()])
    let result = pipeline.run(Document(text: "one\ntwo\nthree"))
    #expect(result.cleanText == "one\nthree")
    #expect(result.extractions.map(\.sourceRanges) == [[0..<4, 8..<13]])
  }

  // MARK: The declared language

  private func mainLanguage(_ text: String, declared json: String, field: String? = "lang")
    -> String?
  {
    var pipeline = Pipeline()
    pipeline.languageField = field
    let metadata = Metadata([Metadata.Field(name: "lang", json: json)])
    return pipeline.run(Document(text: text, metadata: metadata)).languages?.mainLanguage.code
  }

  @Test(arguments: [
    ("\"nb\"", "nb"), ("\"da\"", "da"), ("\"da-DK\"", "da"), ("\"da_DK\"", "da"),
    ("\"DA\"", "da"), ("\"no\"", "nb"), ("\"no-NO\"", "nb"),
  ])
  func aDeclaredLanguageDecidesWhatTheTextLeavesOpen(json: String, language: String) {
    #expect(mainLanguage("Huset ved havet\n", declared: json) == language)
  }

  @Test(arguments: [
    "\"fr\"", "\"xx\"", "\"\"", "null", "7", "[\"fr\"]", "\"no such tag\"", "\"--\"",
  ])
  func aTextThatIsClearlyInAnotherLanguageStaysSo(json: String) {
    let text = "The ferry left at noon, and the gulls followed it out to the sandbank.\n"
    #expect(mainLanguage(text, declared: json) == "en")
  }

  @Test func nothingIsDeclaredUnlessAFieldIsNamed() {
    let plain = mainLanguage("Huset ved havet\n", declared: "null")
    for language in ["nb", "da"] {
      #expect(mainLanguage("Huset ved havet\n", declared: "\"\(language)\"", field: nil) == plain)
    }
  }

  @Test func aDeclaredLanguageMakesNoTextOfNumbersAndNames() {
    #expect(mainLanguage("XK-730\n", declared: "\"ja\"") == "zxx")
    #expect(mainLanguage("Maze\n", declared: "\"ja\"") == "und")
  }

  // MARK: The main language

  /// The notice of the messenger is longer than the chat.
  @Test func theFrameDoesNotDecideWhatIsForeign() {
    let chat = """
      03/02/24, 8:02 am - Vera: kom je vanavond nog langs met de fiets?
      03/02/24, 8:05 am - Joost: ja, na het eten
      03/02/24, 8:05 am - Joost: breng jij brood mee?
      03/02/24, 8:06 am - Vera: goed, tot straks
      03/02/24, 8:07 am - Joost: 👍

      """
    let notice = """
      03/02/24, 8:01 am - Messages and calls are end-to-end encrypted. No one outside of this \
      chat, not even WhatsApp, can read or listen to them. Tap to learn more.

      """
    let result = Pipeline().run(Document(text: notice + chat))
    #expect(result.languages?.mainLanguage == "nl")
    #expect(result.cleanText == chat)
  }

  @Test func nothingIsForeignInATextThatIsInNoKnownLanguage() {
    let text = """
      Kal raat se paani nahi aa raha hai aur society wale koi jawab bhi nahi de rahe hain yaar.
      Maine do baar phone kiya lekin kisi ne uthaya hi nahi, ab kya karein samajh nahi aata.
      Please call the office tomorrow morning and ask them about the water supply.

      """
    let result = Pipeline().run(Document(text: text))
    #expect(result.languages?.mainLanguage == .undetermined)
    #expect(result.cleanText == text)
  }

  // MARK: Clean text

  @Test func theCleanTextSaysLanguageAndRoleOfItsSegments() {
    let result = Pipeline().run(
      Document(
        text: "De molen staat al tweehonderd jaar aan deze rivier en draait nog elke week.\n"))
    let clean = result.clean
    #expect(clean.mainLanguage == "nl")
    #expect(clean.segments.map(\.language) == ["nl"])
    #expect(clean.segments.map(\.role) == [.body])
    #expect(clean.text(clean.segments[0]) == result.cleanText)
  }

  @Test func transformersComeFirstAndTheWayBackLeadsThroughThem() {
    let pipeline = Pipeline(
      policy: .keepAll, languageAnalyzer: nil, transformers: [DropZeroWidthSpaces()],
      annotators: [])
    let result = pipeline.run(Document(text: "a\u{200B}b\u{200B}c"))
    #expect(result.cleanText == "abc")
    #expect(result.originalRanges(ofClean: 2..<3) == [8..<9])
  }

  @Test func theRepairerIsATransformer() {
    let pipeline = Pipeline(
      policy: .keepAll, languageAnalyzer: nil, transformers: [Repairer(steps: [.nfc])],
      annotators: [])
    let result = pipeline.run(Document(text: "cafe\u{301} 한"))
    #expect(result.cleanUTF8 == Array("caf\u{E9} 한".utf8))
    #expect(result.originalRanges(ofClean: 3..<5) == [3..<6])
    // Named without a module that is no product.
    let runs: [OffsetRun] = result.map.runs
    #expect(runs.first?.sourceStart == 3)
  }

  @Test func failuresAreReportedAndTheRestGoesOn() {
    let pipeline = Pipeline(
      languageAnalyzer: nil, annotators: [Failing()], extractors: [Failing(), WholeText()])
    let result = pipeline.run(Document(text: "one\n"))
    #expect(result.failures.map(\.by) == ["failing/1", "failing/1"])
    #expect(result.failures[0].message == "broken")
    #expect(result.extractions.count == 1)
    #expect(result.cleanText == "one\n")
  }

  // MARK: Places that the text does not have

  @Test(arguments: [0..<5, -4..<2, -2 ..< -1, 5..<9])
  func whatLiesOutsideOfTheTextIsAFailure(range: Range<Int>) {
    let stray = Fixed(ranges: [0..<2, range])
    let pipeline = Pipeline(
      languageAnalyzer: nil, annotators: [stray, FixedSentence(range: range, of: "ab\n")],
      extractors: [stray, WholeText()])
    let result = pipeline.run(Document(text: "ab\n"))
    #expect(result.failures.map(\.by) == ["sentences/1", "fixed/1", "fixed/1"])
    let message = "an annotation test.fixed lies outside of the text: bytes \(range) of 3"
    #expect(result.failures.allSatisfy { $0.message == message })
    #expect(result.annotations.isEmpty)
    #expect(result.extractions.map(\.annotation.type) == ["test.whole"])
    #expect(result.cleanText == "ab\n")
  }

  /// Scalars of two, three and four bytes, and a range that begins and ends inside of each.
  @Test(arguments: [("дом", 1..<3, 0..<4), ("ภาษา", 4..<5, 3..<6), ("a🙂b", 2..<3, 1..<5)])
  func rangesAreWidenedToWholeCharacters(text: String, range: Range<Int>, whole: Range<Int>) {
    let pipeline = Pipeline(
      policy: Policy(name: "test", rules: ["test.fixed": .init(threshold: 1)]),
      languageAnalyzer: nil, annotators: [FixedSentence(range: range, of: text)])
    let result = pipeline.run(Document(text: text))
    #expect(result.failures.isEmpty)
    #expect(String(validating: result.cleanUTF8, as: UTF8.self) != nil)
    #expect(result.annotations.map(\.range) == [whole])
    #expect(result.segments.filter { $0.stream == .setAside }.map(\.range) == [whole])

    let empty = range.lowerBound..<range.lowerBound
    let finds = Pipeline(
      languageAnalyzer: nil, annotators: [], extractors: [Fixed(ranges: [range, empty])]
    ).run(Document(text: text)).extractions
    #expect(
      finds.map(\.annotation.range) == [whole, whole.lowerBound..<whole.lowerBound])
    #expect(finds.first?.sourceRanges == [whole])
  }

  @Test(arguments: [-4..<4, -4 ..< -1, 2..<90, 80..<90])
  func blocksOutsideOfTheTextArePassedOver(range: Range<Int>) {
    let text = "Bees dance to tell the others where the flowers are.\n"
    let blocks = [
      PageBlock(range: range, kind: .listItem, region: .navigation, linkShare: 1),
      PageBlock(range: 0..<text.utf8.count, kind: .paragraph, region: .main),
    ]
    #expect(Pipeline().run(Document(text: text, blocks: blocks)).cleanText == text)
  }

  @Test func theStrongestRoleCounts() {
    let pipeline = Pipeline(
      languageAnalyzer: nil, annotators: [RoleAnnotator(), Marker(text: "x\n", type: "role.code")])
    #expect(pipeline.run(Document(text: "x\n")).segments[0].role == .code)
  }

  // MARK: Odd input

  @Test(arguments: [
    "", " ", "\n", "\r\n\r\n", " \t\u{3000}\n\u{2028}", "\u{FEFF}", "\u{0}", "\u{0}\n\u{0}",
  ])
  func nothingMuchComesOutAsItWentIn(text: String) {
    let result = Pipeline().run(Document(text: text))
    #expect(result.cleanUTF8 == Array(text.utf8))
    #expect(result.segments.flatMap { result.utf8[$0.range] } == Array(text.utf8))
  }

  @Test func bytesThatAreNoTextLoseNothing() {
    let bytes: [UInt8] =
      Array("Der Zug f".utf8) + [0xE4] + Array("hrt um acht.\n".utf8) + [0xFF, 0xC3]
    let result = Pipeline().run(Document(bytes: bytes))
    #expect(result.document.original == bytes)
    let whole = result.map.sourceRange(of: 0..<result.utf8.count)
    #expect(whole == 0..<bytes.count)
  }

  @Test func utf16WithAMarkIsRead() throws {
    let text = "Поезд отправляется в восемь часов утра.\nОн идёт до моря.\n"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in text.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let result = Pipeline().run(Document(bytes: bytes))
    #expect(result.mainLanguage == "ru")
    #expect(result.cleanText.hasSuffix(text))
    let sea = try #require(result.cleanText.firstRange(of: "моря"))
    let start = result.cleanText.utf8.distance(
      from: result.cleanText.startIndex, to: sea.lowerBound)
    let places = result.originalRanges(ofClean: start..<start + 8)
    #expect(
      places.flatMap { bytes[$0] } == "моря".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
  }

  @Test(.timeLimit(.minutes(2)))
  func oneLongLineTakesLinearTime() {
    let sentence = "The tide came in and the boats lifted one after the other. "
    let long = Array(String(repeating: sentence, count: 40_000).utf8)
    let clock = ContinuousClock()
    let result = Pipeline()
    let short = clock.measure {
      _ = result.run(Document(bytes: Array(long.prefix(long.count / 8))))
    }
    let whole = clock.measure {
      #expect(result.run(Document(bytes: long)).cleanUTF8 == long)
    }
    #expect(whole < short * 24 + .seconds(1), "8 times the text took \(whole) after \(short)")
  }

  @Test func manyThreadsGiveTheSameResult() async {
    let pipeline = Pipeline()
    var generator = TextGenerator(seed: 11)
    let texts = (0..<24).map { _ in generator.document() }
    let alone = texts.map { pipeline.run(Document(text: $0)).segments }
    let together = await withTaskGroup(of: (Int, [Segment]).self) { group in
      for (index, text) in texts.enumerated() {
        group.addTask { (index, pipeline.run(Document(text: text)).segments) }
      }
      return await group.reduce(into: [Int: [Segment]]()) { $0[$1.0] = $1.1 }
    }
    for index in texts.indices { #expect(together[index] == alone[index]) }
  }

  /// The last line that was left was all of the text, and its value one of all of it.
  @Test func aValueOfALineIsNoMeasureOfTheText() {
    let text = "Cookies\n\nThe ferry left early, since nobody wanted to wait for the storm.\n"
    let pipeline = Pipeline(
      policy: Policy(name: "test", rules: ["test.mark": .init(threshold: 0.5)]),
      annotators: [Marker(text: "Cookies\n"), Lengths()])
    let result = pipeline.run(Document(text: text))
    #expect(result.setAside.contains { result.text($0.range) == "Cookies\n" })
    let ranges = result.annotations.filter { $0.type == "test.length" }.map(\.range)
    #expect(ranges == [0..<8, 9..<text.utf8.count])
  }
}

// MARK: - Parts for the tests

/// The length of each line.
private struct Lengths: Annotator {
  let identifier = "lengths/1"

  func annotate(_ view: DocumentView) -> [Annotation] {
    view.segments.filter(\.kind.isContent).map {
      Annotation(
        range: $0.range, type: "test.length", score: 1, by: identifier,
        data: ["value": .number(Double($0.range.count))])
    }
  }
}

private struct WordFinder: Extractor {
  let word: String
  var identifier: String { "word-finder/1" }

  func extract(from clean: CleanText) -> [Annotation] {
    let text = clean.text(0..<clean.utf8.count)
    return text.ranges(of: word).map { range in
      let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
      return Annotation(
        range: start..<start + word.utf8.count, type: AnnotationType(rawValue: "word." + word),
        score: 1, by: identifier)
    }
  }
}

/// Says something of fixed places.
private struct Fixed: Annotator, Extractor {
  let ranges: [Range<Int>]
  let identifier = "fixed/1"

  private var annotations: [Annotation] {
    ranges.map { Annotation(range: $0, type: "test.fixed", score: 1, by: identifier) }
  }

  func annotate(_ view: DocumentView) -> [Annotation] { annotations }
  func extract(from clean: CleanText) -> [Annotation] { annotations }
}

/// Says something of a fixed place of one text.
private struct FixedSentence: SentenceAnnotator {
  let range: Range<Int>
  let text: String
  let identifier = "sentences/1"

  init(range: Range<Int>, of text: String) {
    self.range = range
    self.text = text
  }

  func annotate(_ view: DocumentView) -> [Annotation] {
    guard view.utf8 == Array(text.utf8) else { return [] }
    return [Annotation(range: range, type: "test.fixed", score: 1, by: identifier)]
  }
}

private struct WholeText: Extractor {
  let identifier = "whole-text/1"

  func extract(from clean: CleanText) -> [Annotation] {
    [Annotation(range: 0..<clean.utf8.count, type: "test.whole", score: 1, by: identifier)]
  }
}

private struct Marker: Annotator {
  let text: String
  var type: AnnotationType = "test.mark"
  let identifier = "marker/1"

  func annotate(_ view: DocumentView) -> [Annotation] {
    view.segments.filter { view.text($0.range) == text }.map {
      Annotation(range: $0.range, type: type, score: 1, by: identifier)
    }
  }
}

private struct Failing: Annotator, Extractor {
  struct Broken: Error, CustomStringConvertible {
    let description = "broken"
  }

  let identifier = "failing/1"

  func annotate(_ view: DocumentView) throws -> [Annotation] { throw Broken() }
  func extract(from clean: CleanText) throws -> [Annotation] { throw Broken() }
}

private struct DropZeroWidthSpaces: Transformer {
  let identifier = "drop-zero-width-spaces/1"

  func transform(_ utf8: [UInt8]) -> TransformedText {
    var result: [UInt8] = []
    var edits: [(range: Range<Int>, count: Int)] = []
    var index = 0
    while index < utf8.count {
      if utf8[index...].starts(with: [0xE2, 0x80, 0x8B]) {
        edits.append((index..<index + 3, 0))
        index += 3
      } else {
        result.append(utf8[index])
        index += 1
      }
    }
    return TransformedText(utf8: result, map: OffsetMap(edits: edits, sourceCount: utf8.count))
  }
}
