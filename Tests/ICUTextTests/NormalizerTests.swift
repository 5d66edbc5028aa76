import ICUText
import Testing

@Suite struct NormalizerTests {
  private func text(_ form: Normalizer.Form, _ source: String) throws -> String {
    String(decoding: try Normalizer(form).normalize(source).utf8, as: UTF8.self)
  }

  /// Scalars compared one by one: `String`'s own equality ignores normalisation.
  private func same(_ left: String, _ right: String) -> Bool {
    left.unicodeScalars.elementsEqual(right.unicodeScalars)
  }

  @Test(arguments: Sample.allCases)
  func composingTheDecomposedTextRestoresIt(sample: Sample) throws {
    let composed = try text(.nfc, sample.rawValue)
    let decomposed = try text(.nfd, sample.rawValue)
    #expect(same(try text(.nfc, decomposed), composed))
    #expect(try Normalizer(.nfd).isNormalized(decomposed.utf8.span))
    #expect(try Normalizer(.nfc).isNormalized(composed.utf8.span))
  }

  @Test func editsNameTheBytesThatChanged() throws {
    let result = try Normalizer(.nfc).normalize("Cafe\u{301} noir, \u{1100}\u{1161}\u{11A8}")
    #expect(same(String(decoding: result.utf8, as: UTF8.self), "Café noir, 각"))
    #expect(result.edits.map(\.source) == [3..<6, 13..<22])
    #expect(result.edits.map(\.result) == [3..<5, 12..<15])
  }

  @Test(arguments: Normalizer.Form.allCases)
  func editsRebuildTheResult(form: Normalizer.Form) throws {
    let source = "ﬁn ① Ångström 각 मैं क़लम กำ \u{1F1F3} é́ ﷺ سلام ９"
    let result = try Normalizer(form).normalize(source)
    let bytes = Array(source.utf8)
    var rebuilt: [UInt8] = []
    var place = 0
    for edit in result.edits {
      rebuilt += bytes[place..<edit.source.lowerBound]
      #expect(rebuilt.count == edit.result.lowerBound)
      rebuilt += result.utf8[edit.result]
      place = edit.source.upperBound
    }
    rebuilt += bytes[place...]
    #expect(rebuilt == result.utf8)
  }

  @Test func hangulJamoCompose() throws {
    let result = try Normalizer(.nfc).normalize("\u{1112}\u{1161}\u{11AB}")
    #expect(String(decoding: result.utf8, as: UTF8.self) == "한")
    #expect(result.edits.map(\.source) == [0..<9])
    #expect(result.edits.map(\.result) == [0..<3])
  }

  @Test func compatibilityFormsLoseWhatTheySay() throws {
    #expect(same(try text(.nfkc, "ﬁ ① ＡＢ"), "fi 1 AB"))
  }

  @Test(arguments: Normalizer.Form.allCases)
  func malformedBytesStay(form: Normalizer.Form) throws {
    // A byte that UTF-8 does not have, a lead byte before a space, and a character without its end.
    let source: [UInt8] = [0x61, 0xFF, 0x62, 0xC3, 0x20, 0xE2, 0x82]
    let result = try Normalizer(form).normalize(source.span)
    #expect(result.utf8 == source && result.edits.isEmpty)
    #expect(try CaseFolder().fold(source.span).utf8 == source)
  }

  @Test func longTextIsCutWhereNothingComposes() throws {
    let line = "Cafe\u{301} Вчера был снег и\u{306} мороз\n"
    let repetitions = (40 << 20) / line.utf8.count
    let source = String(repeating: line, count: repetitions)
    let result = try Normalizer(.nfc).normalize(source)
    let once = try Normalizer(.nfc).normalize(line)
    #expect(result.utf8.count == once.utf8.count * repetitions)
    #expect(result.edits.count == once.edits.count * repetitions)
    #expect(result.edits.last?.source.upperBound ?? 0 > source.utf8.count - line.utf8.count)
  }

  @Test func emptyText() throws {
    let nothing = try Normalizer(.nfc).normalize("")
    #expect(nothing.utf8.isEmpty && nothing.edits.isEmpty)
    let none: [UInt8] = []
    #expect(try Normalizer(.nfc).isNormalized(none.span))
  }
}
