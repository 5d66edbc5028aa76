import TestSupport
import Testing

@testable import Winnow

/// Long texts come apart passage by passage: the promises of the data model hold for them, too.
@Suite struct PassagesTests {
  private static let texts: [[UInt8]] = (0..<40).map { seed in
    var generator = TextGenerator(seed: UInt64(seed) + 9_000)
    return Array((0..<12).map { _ in generator.document() }.joined(separator: "\n\n").utf8)
  }

  private let pipeline = Pipeline(
    policy: Policy(name: "test", rules: ["role.link": .init(threshold: 0.7)]),
    languageAnalyzer: nil, annotators: [NeighbourHash()])

  private func cut(_ utf8: [UInt8], longest: Int) -> [Range<Int>] {
    utf8.withUnsafeBufferPointer { Passages.cut($0, longest: longest) }
  }

  private func separate(_ utf8: [UInt8], longest: Int = 400) -> Separation {
    var cleaner = TextCleaner(pipeline: pipeline, longestPassage: longest)
    return cleaner.separate(utf8)
  }

  @Test func passagesTileTheTextAndBeginWithLinesThatSaySomething() {
    for text in Self.texts {
      let passages = cut(text, longest: 300)
      #expect(passages.count > 3)
      #expect(passages.first?.lowerBound == 0 && passages.last?.upperBound == text.count)
      let starts = Set(
        LineScanner.segments(of: text).filter(\.kind.isContent).map(\.range.lowerBound))
      for (left, right) in zip(passages, passages.dropFirst()) {
        #expect(left.upperBound == right.lowerBound)
        #expect(starts.contains(right.lowerBound))
        let window = left.lowerBound + 151..<left.lowerBound + 300
        #expect(left.count <= 300 || starts.isDisjoint(with: window))
      }
    }
  }

  /// Only LF ended a line, and only LF LF was blank: other texts were cut in the middle of paragraphs, or
  /// not at all.
  @Test(arguments: ["\n", "\r\n", "\r", "\u{85}", "\u{2028}", " \n", "\u{3000}\r\n"])
  func passagesEndBehindBlankLinesWhateverEndsALine(end: String) {
    let paragraph = (1...4).map { "Line \($0) says what line \($0) says." }.joined(separator: end)
    let text = Array((1...40).map { "\($0). \(paragraph)\(end)\(end)" }.joined().utf8)
    let passages = cut(text, longest: 900)
    #expect(passages.count > 6)
    for passage in passages.dropFirst() {
      #expect(text[passage.lowerBound] &- 0x30 < 10)
      #expect(passage.count <= 900)
    }
  }

  /// Once the main language of a long text came out as it was asked for, known or not.
  @Test(arguments: ["ZH", "zh-HANS", "xx"] as [Language])
  func theExpectedLanguageIsOneOfTheModel(language: Language) {
    let lines = (1...30).map { "那辆旧自行车靠在车站的墙上已经\($0)个星期了，没有人来取。\n" }
    var options = LanguageAnalyzer.Options()
    options.expectedLanguage = language
    let pipeline = Pipeline(
      policy: .keepAll, languageAnalyzer: LanguageAnalyzer(options: options), annotators: [])
    var cleaner = TextCleaner(pipeline: pipeline, longestPassage: 400)
    _ = cleaner.separate(Array(lines.joined().utf8))
    #expect(cleaner.languages?.mainLanguage == "zh-Hans")
  }

  @Test func aLineIsNeverCut() {
    let line = [UInt8](repeating: 0x61, count: 5_000)
    #expect(cut(line, longest: 100) == [0..<5_000])
    #expect(cut(line + [0x0A] + line, longest: 100) == [0..<5_001, 5_001..<10_001])
    #expect(cut([], longest: 100) == [0..<0])
  }

  @Test func mostPassagesStayWhereLinesAreTakenAway() {
    var generator = TextGenerator(seed: 5)
    let lines = (0..<3_000).map { number in generator.document(lines: 1) + " \(number)\n" }
    let whole = Array(lines.joined().utf8)
    let rest = Array(lines.enumerated().filter { $0.offset % 25 != 7 }.map(\.element).joined().utf8)
    let starts = Set(cut(whole, longest: 8_000).map { Array(whole[$0].prefix(40)) })
    let found = cut(rest, longest: 8_000).filter { starts.contains(Array(rest[$0].prefix(40))) }
    #expect(found.count * 2 > starts.count, "\(found.count) of \(starts.count)")
  }

  @Test func segmentsTileTheText() {
    for text in Self.texts {
      let separation = separate(text)
      #expect(separation.segments.flatMap { text[$0.range] } == text)
      #expect(separation.segments.map(\.id) == Array(separation.segments.indices))
      #expect(
        separation.segments.filter { $0.stream == .clean }.flatMap { text[$0.range] }
          == separation.cleanUTF8)
      #expect(separation.cleanMap.clean(text) == separation.cleanUTF8)
      #expect(separation.annotations.allSatisfy { $0.range.upperBound <= text.count })
    }
  }

  @Test func cleaningCleanTextChangesNothing() {
    for text in Self.texts {
      let clean = separate(text).cleanUTF8
      #expect(separate(clean).cleanUTF8 == clean)
    }
  }

  @Test func aTextWithNothingWrongComesOutByteForByte() {
    let quiet = Pipeline(languageAnalyzer: nil, annotators: [])
    for text in Self.texts {
      var cleaner = TextCleaner(pipeline: quiet, longestPassage: 400)
      #expect(cleaner.separate(text).cleanUTF8 == text)
    }
  }

  @Test func aPassageInAnotherLanguageIsForeignToTheText() {
    let english =
      "The harbour office closed early because the storm had taken the roof off the boat shed.\n"
    let german =
      "Die Feuerwehr musste mitten in der Nacht dreimal ausrücken und war danach sehr müde.\n"
    let text = Array(
      (String(repeating: english, count: 12) + String(repeating: german, count: 5)
        + String(repeating: english, count: 12)).utf8)
    var cleaner = TextCleaner(
      pipeline: Pipeline(annotators: []), longestPassage: 2 * german.utf8.count)
    let separation = cleaner.separate(text)
    #expect(cleaner.languages?.mainLanguage == "en")
    #expect(
      separation.segments.filter { $0.stream == .setAside }.allSatisfy { $0.language == "de" })
    #expect(separation.cleanUTF8 == Array(String(repeating: english, count: 24).utf8))
    #expect(cleaner.languages?.spans.allSatisfy { $0.language == "de" } == true)
  }

  @Test func measuresAreOfTheWholeCleanText() throws {
    let text = Self.texts[0]
    var measuring = pipeline
    measuring.policy = measuring.policy.adding(.gopher, to: .clean)
    var cleaner = TextCleaner(pipeline: measuring, longestPassage: 400)
    let separation = cleaner.separate(text)
    let words = separation.annotations.filter { $0.type == "quality.gopher.words" }
    #expect(words.map(\.range) == [0..<text.count])
    #expect(separation.cleanUTF8 == separate(text).cleanUTF8)
  }
}
