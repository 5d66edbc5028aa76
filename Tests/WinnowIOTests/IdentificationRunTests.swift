import LanguageID
import Testing

@testable import WinnowIO

struct IdentificationRunTests {
  /// No workers wrote nothing and had no failures; the charset that is declared counted for nothing.
  @Test(arguments: [0, 1, 3])
  func documentsAreIdentifiedInTheCharsetThatIsDeclared(workers: Int) throws {
    // Shift_JIS, too short for statistics: 日本.
    let page = try TemporaryFile([0x93, 0xFA, 0x96, 0x7B], suffix: ".txt")
    let answers = try TemporaryFile([])
    let reader = DocumentReader(format: .text, declaredCharset: "shift_jis")
    let writer = IdentificationWriter(analyzer: LanguageAnalyzer(), maximum: 1)
    try IdentificationRun([page.input], reader: reader, workers: workers, writer: writer)
      .write(to: .create(answers.path)) { Issue.record("\($0)") }
    let answer = String(decoding: try answers.bytes, as: UTF8.self)
    var wanted: [UInt8] = []
    writer.append(Array("日本".utf8).span, to: &wanted)
    #expect(answer == String(decoding: wanted, as: UTF8.self) + "\t\(page.path)\n")
  }
}
