import ICUText
import Testing

@Suite struct CaseFolderTests {
  @Test func editsNameTheBytesThatChanged() throws {
    let result = try CaseFolder().fold("Straße aB")
    #expect(String(decoding: result.utf8, as: UTF8.self) == "strasse ab")
    #expect(result.edits.map(\.source) == [0..<1, 4..<6, 9..<10])
    #expect(result.edits.map(\.result) == [0..<1, 4..<6, 9..<10])
  }

  @Test func lengthsMayChange() throws {
    let result = try CaseFolder().fold("ŉİẞ\u{390}Ⱥ")
    let folded = String(decoding: result.utf8, as: UTF8.self)
    #expect(
      Array(folded.unicodeScalars)
        == Array("\u{2BC}ni\u{307}ss\u{3B9}\u{308}\u{301}ⱥ".unicodeScalars))
    #expect(result.edits.map(\.source) == [0..<2, 2..<4, 4..<7, 7..<9, 9..<11])
  }

  @Test(arguments: Sample.allCases)
  func foldingTwiceIsFoldingOnce(sample: Sample) throws {
    let once = try CaseFolder().fold(sample.rawValue)
    let twice = try CaseFolder().fold(once.utf8.span)
    #expect(twice.utf8 == once.utf8)
    #expect(twice.edits.isEmpty)
  }

  /// What ICU calls a change and is none is left out.
  @Test func everyEditChangesSomething() throws {
    let text = Array("ABC abc ÄÖÜ äöü 日本 Ꭰꭰ".utf8)
    let result = try CaseFolder().fold(text.span)
    #expect(!result.edits.isEmpty)
    for edit in result.edits { #expect(text[edit.source] != result.utf8[edit.result]) }
  }
}
