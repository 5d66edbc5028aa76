import Testing
import Winnow

/// What the built-in extractors find, in texts written for the purpose.
@Suite struct ExtractorTests {
  /// One find, as a text: `type|text|key=value …`.
  static func finds(_ name: String, in text: String, _ language: Language = "en") throws -> [String]
  {
    let extractor = try #require(BuiltInExtractors.named(name))
    let utf8 = Array(text.utf8)
    let clean = CleanText(
      utf8: utf8,
      segments: [CleanText.Segment(range: 0..<utf8.count, language: language, role: .body)],
      mainLanguage: language)
    return try extractor.extract(from: clean).map { find in
      let data = find.data.sorted { $0.key < $1.key }.map { name, value in
        switch value {
        case .string(let text): "\(name)=\(text)"
        case .number(let number): "\(name)=\(number)"
        default: name
        }
      }
      return ([find.type.rawValue, clean.text(find.range)] + data).joined(separator: "|")
    }
  }

  @Test func findsLeadBackToTheirPlaceInTheText() throws {
    let text = """
      By Rosalind Achterberg
      The harbour council voted on 14 March 2024 to keep the old lifting bridge for 12 years.
      “We have listened to the people who cross it,” said Marten Oye after the long debate.

      """
    let result = Pipeline(policy: .keepAll, extractors: BuiltInExtractors.all.map(\.extractor))
      .run(Document(text: text))
    #expect(result.failures.isEmpty)
    #expect(
      Set(result.extractions.map(\.annotation.type)).isSuperset(of: ["date", "quotation", "number"])
    )
    for find in result.extractions {
      #expect(
        find.sourceRanges.map { result.text($0) }.joined()
          == String(decoding: result.cleanUTF8[find.annotation.range], as: UTF8.self))
    }
  }

  /// Addresses and handles with numbers between them, in one line and in many.
  @Test(
    .timeLimit(.minutes(2)),
    arguments: [
      ("phones", "a@b.co 12 34 "), ("phones", "http://a.b 12 34\n"), ("dates", "@ab ١٢ 34 "),
      ("numbers", "a@b.co 12 34 "), ("urls", "100.5,101,"), ("numbers", "100;101;"),
      ("acronyms", "a(AB)a(CD)"),
    ])
  func manyAddressesTakeLinearTime(name: String, line: String) throws {
    let extractor = try #require(BuiltInExtractors.named(name))
    /// The best of several, as other tests run beside this one.
    func time(_ count: Int) throws -> Duration {
      let utf8 = Array(String(repeating: line, count: count).utf8)
      let length = line.hasSuffix("\n") ? line.utf8.count : utf8.count
      let clean = CleanText(
        utf8: utf8,
        segments: stride(from: 0, to: utf8.count, by: length).map {
          CleanText.Segment(range: $0..<$0 + length, language: "en", role: .body)
        },
        mainLanguage: "en")
      let clock = ContinuousClock()
      return try (0..<3).map { _ in
        try clock.measure { _ = try extractor.extract(from: clean) }
      }.min()!
    }
    let short = try time(1_000)
    let long = try time(8_000)
    #expect(long < short * 20 + .milliseconds(100), "8 times the text took \(long) after \(short)")
  }

  /// Whatever the text, extractors keep inside of it, on scalar boundaries.
  @Test func noTextBreaksAnExtractor() throws {
    let pieces = [
      "“", "”", "\"", "'", "«", "»", "「", "(", ")", "@", "#", "://", "www.", "+", "-", ".", ",",
      ":",
      "/", "1", "12", "2024", "٣", "三", "年", "月", "March", "maart", "said", "WHO", " ", "\n", "é",
      "क्", "🙂", "\u{200D}", "%", "€", "km", "NL91", "h", "am", "a",
    ]
    var seed: UInt64 = 7
    func next(_ bound: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % bound
    }
    for _ in 0..<300 {
      let text = (0..<next(30)).map { _ in pieces[next(pieces.count)] }.joined()
      let utf8 = Array(text.utf8)
      for (name, extractor) in BuiltInExtractors.all {
        for language in ["en", "ja", "ar"] as [Language] {
          let clean = CleanText(
            utf8: utf8,
            segments: [CleanText.Segment(range: 0..<utf8.count, language: language, role: .body)],
            mainLanguage: language)
          for find in try extractor.extract(from: clean) {
            #expect(find.range.upperBound <= utf8.count && !find.range.isEmpty, "\(name): \(text)")
            #expect(String(validating: utf8[find.range], as: UTF8.self) != nil, "\(name): \(text)")
            #expect(0...1 ~= find.score)
          }
        }
      }
    }
  }
}
