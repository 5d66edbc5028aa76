import Foundation
import Testing
import TestSupport
import Winnow

@testable import WinnowIO

/// Records whose text is longer than a document may be: refused with a clear word, or cut.
struct LongRecordTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func run(
    _ text: String, _ name: String, size: Int, _ long: InputLimits.LongDocuments
  ) throws -> (clean: [String], errors: [String]) {
    try run(Array(text.utf8), name, size: size, long)
  }

  private func run(
    _ bytes: [UInt8], _ name: String, size: Int, _ long: InputLimits.LongDocuments
  ) throws -> (clean: [String], errors: [String]) {
    var configuration = CorpusConfiguration(
      inputs: [.file(try folder.write(bytes, to: name))],
      pipeline: Pipeline(policy: .keepAll, languageAnalyzer: nil, annotators: []))
    configuration.outputs = [.clean]
    configuration.workers = 2
    configuration.limits = InputLimits(documentSize: size, longDocuments: long)
    let out = folder.path + "/out"
    _ = try CorpusRun(configuration).run(writingTo: out, restarts: true)
    func lines(_ file: String) throws -> [String] {
      try String(contentsOfFile: out + "/" + file, encoding: .utf8)
        .split(separator: "\n").map(String.init)
    }
    return (try lines("clean.jsonl"), try lines("errors.jsonl"))
  }

  /// The values of a field of JSON lines.
  private func values(_ name: String, _ lines: [String]) throws -> [String] {
    try lines.map { line in
      let object = try JSONParser().parse(Array(line.utf8).span)
      return try #require(object.text(name) ?? object.integer(name).map(String.init))
    }
  }

  private static let paragraph = "Die Bienen kommen heim.\n\n"
  private static let long = String(repeating: paragraph, count: 90)

  @Test func recordsOfJSONAreCutWithAllTheirFields() throws {
    let text = Self.long.replacing("\n", with: "\\n")
    let (clean, errors) = try run(
      "{\"id\":1,\"text\":\"short\"}\n{\"n\":1.10,\"id\":2,\"text\":\"\(text)\",\"url\":\"u\"}\n",
      "a.jsonl", size: 500, .split)
    #expect(errors.isEmpty)
    #expect(clean.count == 1 + 5)
    #expect(clean[0].hasPrefix(#"{"id":1,"text":"short","#))
    for part in clean.dropFirst() {
      #expect(part.hasPrefix("{\"n\":1.10,") && part.contains("\"url\":\"u\""))
    }
    #expect(try values("id", clean) == ["1", "2#1", "2#2", "2#3", "2#4", "2#5"])
    #expect(try values("text", Array(clean.dropFirst())).joined() == Self.long)
  }

  @Test func rowsOfTablesAreCut() throws {
    let (clean, errors) = try run(
      "id,text\na,\"\(Self.long)\"\nb,short\n", "a.csv", size: 1000, .split)
    #expect(errors.isEmpty)
    #expect(try values("id", clean) == ["a#1", "a#2", "a#3", "b"])
    #expect(try values("text", clean).joined() == Self.long + "short")
  }

  @Test func recordsOfArchivesAreCut() throws {
    let record =
      "WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Target-URI: https://example.org/a\r\n"
      + "WARC-Record-ID: <urn:x>\r\nContent-Length: \(Self.long.utf8.count)\r\n\r\n\(Self.long)\r\n\r\n"
    let (clean, errors) = try run(record + record, "a.wet", size: 1500, .split)
    #expect(errors.isEmpty)
    #expect(try values("id", clean) == ["<urn:x>#1", "<urn:x>#2", "<urn:x>#1", "<urn:x>#2"])
    #expect(try values("text", clean).joined() == Self.long + Self.long)
  }

  @Test(arguments: [InputLimits.LongDocuments.refuse, .split])
  func whatIsTooLongAllTheSameIsNamed(long: InputLimits.LongDocuments) throws {
    let text = String(repeating: "x", count: 5_000)
    let (clean, errors) = try run(
      "{\"text\":\"a\"}\n{\"text\":\"\(text)\"}\n{\"text\":\"b\"}\n", "a.jsonl", size: 500, long)
    #expect(try values("text", clean) == ["a", "b"])
    #expect(errors.count == 1)
    let cause = #""line":2,"offset":13,"cause":"a document of 5012 bytes is longer"#
    #expect(errors[0].contains(cause))
  }

  private static let russian = String(
    repeating: "Пчёлы возвращаются в улей и танцуют друг для друга в темноте.\n", count: 40)

  /// They were cut before they were decoded: behind the first cut stood garbage, or what was taken for another
  /// charset.
  @Test(
    arguments: [
      ("UTF-16LE", String.Encoding.utf16LittleEndian, [0xFF, 0xFE]),
      ("UTF-16BE", .utf16BigEndian, []), ("UTF-32LE", .utf32LittleEndian, [0xFF, 0xFE, 0, 0]),
      ("windows-1251", .windowsCP1251, []), ("UTF-8", .utf8, []),
    ] as [(String, String.Encoding, [UInt8])])
  func textsOfAnyCharsetAreCutBetweenCharacters(
    name: String, encoding: String.Encoding, mark: [UInt8]
  ) throws {
    let bytes = mark + (try #require(Self.russian.data(using: encoding)))
    let (clean, errors) = try run(bytes, "a.txt", size: 2000, .split)
    #expect(errors.isEmpty)
    #expect(clean.count > 2)
    #expect(try values("text", clean).joined() == Self.russian, "\(name)")
    let whole = try run(bytes, "a.txt", size: 300, .split)
    // More than eight times as much is read whole of no charset but UTF-8.
    #expect(whole.errors.isEmpty == (name == "UTF-8"))
  }

  /// What was taken was once asked of the bytes in the archive alone.
  @Test func pagesThatDecompressToMoreAreRefused() throws {
    let page = Array(("<p>" + String(repeating: "Les bateaux rentrent. ", count: 4_000)).utf8)
    let body = OutputCompression.gzip.compressed(page)
    let head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n"
    let content = Array(head.utf8) + body
    let archive =
      Array("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: \(content.count)\r\n\r\n".utf8)
      + content + Array("\r\n\r\n".utf8)
    let refused = try run(archive, "a.warc", size: 20_000, .refuse)
    #expect(refused.clean.isEmpty)
    #expect(refused.errors.count == 1)
    #expect(
      refused.errors.first?.contains("the page decompresses to more than 20000 bytes") == true)
    #expect(try run(archive, "a.warc", size: 20_000, .split).clean.count == 5)
    #expect(try run(archive, "a.warc", size: 100_000, .refuse).clean.count == 1)
  }

  /// Logs of a crawler of more than a document's size made an error of each.
  @Test func recordsWithoutADocumentMayBeLong() throws {
    let log = String(repeating: "fetched\n", count: 20_000)
    let archive = ["metadata", "conversion", "request", "conversion"].map {
      DocumentFormatTests.record($0, $0 == "conversion" ? "Die Bienen kommen heim." : log)
    }
    let (clean, errors) = try run(archive.joined(), "a.wet", size: 1000, .refuse)
    #expect(clean.count == 2)
    #expect(errors.isEmpty)
    let long = try run(DocumentFormatTests.record("conversion", log), "a.wet", size: 1000, .refuse)
    #expect(long.errors.count == 1)
  }

  @Test func partsOfATextAreThatText() {
    var generator = TextGenerator(seed: 31)
    for size in [7, 64, 500] {
      let text = generator.document(lines: 40)
      let parts = Document(text: text, id: "t").parts(of: size, textField: "text")
      #expect(parts.flatMap(\.utf8) == Array(text.utf8))
      #expect(parts.allSatisfy { $0.utf8.count <= size && !$0.utf8.isEmpty })
    }
  }
}
