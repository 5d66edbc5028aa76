import Testing
import TestSupport
import Winnow

@testable import WinnowIO

/// What documents come out of each format.
struct DocumentFormatTests {
  private func documents(
    _ bytes: [UInt8], _ format: InputFormat, textField: String = "text"
  ) throws -> (documents: [Document], failures: [String]) {
    let file = try TemporaryFile(bytes)
    defer { withExtendedLifetime(file) {} }
    var documents: [Document] = []
    var failures: [String] = []
    try DocumentReader(format: format, textField: textField).forEach(in: file.input) {
      documents.append($0)
    } failed: {
      failures.append("\($0.line ?? 0)@\($0.offset ?? -1): \($0.cause)")
    }
    return (documents, failures)
  }

  private func texts(_ text: String, _ format: InputFormat) throws -> [String] {
    try documents(Array(text.utf8), format).documents.map {
      String(decoding: $0.utf8, as: UTF8.self)
    }
  }

  @Test func linesAndParagraphsAreDocumentsWithoutTheirEnds() throws {
    #expect(try texts("\u{FEFF}één\r\n\r\ntwee", .lines) == ["één", "twee"])
    #expect(try texts("één\n twee\n\n\ndrie\n", .paragraphs) == ["één\n twee", "\ndrie"])
    // Windows-1252: each line is decoded on its own.
    let bytes = Array("日本\ncaf".utf8) + [0xE9, 0x0A]
    #expect(
      try documents(bytes, .lines).documents.map { String(decoding: $0.utf8, as: UTF8.self) }
        == ["日本", "café"])
  }

  @Test(arguments: [InputFormat.lines, .paragraphs])
  func controlsMakeNoLineUTF16(format: InputFormat) throws {
    let lines = ["tick\u{8}", "78\u{1}90", "of \u{1}", "k\0e\0y\0s\0", "u\u{1}v\u{1}w\u{1}x\u{1}"]
    #expect(try texts(lines.joined(separator: "\n\n"), format) == lines)
  }

  @Test func halvesOfSurrogatePairsAreFound() throws {
    let record = #"{"text":"été \ud83c and \udf09\ud83c\uDF09.\\ud83c"}"#
    let document = try #require(try documents(Array(record.utf8), .jsonl).documents.first)
    #expect(
      String(decoding: document.utf8, as: UTF8.self) == "été \u{FFFD} and \u{FFFD}🌉.\\ud83c")
    #expect(document.decoded.findings.map(\.kind) == [.invalidBytes, .invalidBytes])
    #expect(document.decoded.findings.map(\.range) == [6..<9, 14..<17])
    #expect(document.decoded.findings.map(\.detail) == [#"\ud83c"#, #"\udf09"#])
    // U+FFFD that the record has is text.
    let plain = try documents(Array(#"{"text":"�\ufffd"}"#.utf8), .jsonl).documents.first
    #expect(plain?.decoded.findings == [])
  }

  /// The charset of a string in JSON is not in question, whatever its bytes look like.
  @Test func fieldsOfRecordsAreTakenAsTheyStand() throws {
    let strings = [
      #"\u202c\u0007"#, #"ab\u0000\u0000cd\u0000\u0000"#, #"A\u0001B\u0001"#,
      #"\u001b$BF|K\u001b(B"#,
    ]
    let records = strings.map { #"{"text":"\#($0)"}"# }.joined(separator: "\n")
    let wanted = [
      "\u{202C}\u{7}", "ab\0\0cd\0\0", "A\u{1}B\u{1}", "\u{1B}$BF|K\u{1B}(B",
    ]
    #expect(try texts(records, .jsonl) == wanted)
    #expect(try texts("text\n" + wanted.joined(separator: "\n"), .tsv) == wanted)
    #expect(try texts("text\n" + wanted.joined(separator: "\n"), .csv) == wanted)
    // Of another charset, a field is decoded.
    let bytes = Array("text\n".utf8) + [0x63, 0x61, 0x66, 0xE9, 0x0A]
    #expect(
      try documents(bytes, .csv).documents.last.map { String(decoding: $0.utf8, as: UTF8.self) }
        == "café")
  }

  @Test func tablesKeepTheirColumns() throws {
    let table = #"""
      id,"text",note\#r
      7,"Zij zei: ""de bijen,
      zij dansen""",x\#r
      8,kort\#r
      9,,"a,b"\#r

      """#
    let read = try documents(Array(table.utf8), .csv)
    #expect(read.documents.map(\.id) == ["7", "9"])
    #expect(
      read.documents.map { String(decoding: $0.utf8, as: UTF8.self) }
        == ["Zij zei: \"de bijen,\nzij dansen\"", ""])
    #expect(read.documents[1].metadata["note"] == "\"a,b\"")
    #expect(read.failures == ["4@57: 2 fields where the header has 3"])
    let missing = try documents(Array(table.utf8), .csv, textField: "body")
    #expect(missing.failures.first == "2@16: the column \"body\" is missing")
  }

  /// Spreadsheets write the mark, and the line end that followed in the header split it.
  @Test func aHeaderBehindAByteOrderMarkMayBeQuoted() throws {
    let read = try documents(Array("\u{FEFF}\"my\nid\",\"text\"\n1,De bijen.\n".utf8), .csv)
    #expect(read.failures == [])
    #expect(read.documents.map(\.utf8) == [Array("De bijen.".utf8)])
    #expect(read.documents.first?.metadata["my\nid"] == "\"1\"")
  }

  @Test func tabsPartFieldsThatMayHoldQuotationMarks() throws {
    #expect(
      try texts("text\tn\nthe \"bees\"\t1\n\"dance\t2\n", .tsv) == ["the \"bees\"", "\"dance"])
  }

  @Test func fieldsAreReadAsTheyWereWritten() {
    var generator = TextGenerator(seed: 77)
    for _ in 0..<200 {
      let fields = (0..<4).map { _ in
        Array((generator.line() + generator.pick([",", "\"", "\n", ""])).utf8)
      }
      var line: [UInt8] = []
      for (index, field) in fields.enumerated() {
        if index > 0 { line.append(0x2C) }
        SeparatedValues.append(field, to: &line)
      }
      #expect(SeparatedValues(isTabbed: false).fields(of: line[...] + [0x0D, 0x0A]) == fields)
    }
  }

  static func record(_ type: String, _ content: String, fields: String = "") -> String {
    let length = content.utf8.count
    return "WARC/1.0\r\nWARC-Type: \(type)\r\nWARC-Target-URI: https://example.org/\(type)\r\n"
      + "WARC-Record-ID: <urn:uuid:\(type)>\r\nWARC-Date: 2026-01-02T03:04:05Z\r\n"
      + "\(fields)Content-Length: \(length)\r\n\r\n\(content)\r\n\r\n"
  }

  /// A file of HTML was taken for text, tags and all.
  @Test func aPageIsItsTextInTheCharsetItDeclares() throws {
    let page =
      Array("<html lang=fr><meta charset=iso-8859-1><title>Le port</title><h1>".utf8)
      + [0xC9] + Array("t&eacute;</h1><script>x()</script><p>Au port.".utf8)
    let read = try documents(page, .html)
    #expect(read.failures.isEmpty)
    let document = try #require(read.documents.first)
    #expect(String(decoding: document.utf8, as: UTF8.self) == "Été\n\nAu port.\n")
    #expect(document.blocks.map(\.kind) == [.heading(level: 1), .paragraph])
    #expect(document.metadata["html_lang"] == "\"fr\"")
    #expect(document.metadata["title"] == "\"Le port\"")
    #expect(document.id == document.source)
    #expect(try documents([], .html).documents.map(\.utf8) == [[]])
    // A byte order mark was the first word of the page, and the page without its title.
    let marked = try documents(Array("\u{FEFF}<title>Le port</title><h1>Été</h1>".utf8), .html)
    #expect(marked.documents.map { String(decoding: $0.utf8, as: UTF8.self) } == ["Été\n"])
    #expect(marked.documents.first?.metadata["title"] == "\"Le port\"")
    let deep = Array(String(repeating: "<div>", count: 5000).utf8)
    #expect(
      try documents(deep, .html).failures
        == ["0@0: the elements of the page are nested too deep"])
  }

  /// A page that came without a name was text, tags and all.
  @Test(arguments: [
    "<!DOCTYPE html><p>Au port.", "\u{FEFF}\n<HTML lang=fr><p>Au port.",
    "<?xml version='1.0'?>\n<!-- saved --> <html><p>Au port.",
  ])
  func aTextThatBeginsAsAPageIsOne(text: String) throws {
    let file = try TemporaryFile(Array(text.utf8))
    func read(_ format: InputFormat?) throws -> [String] {
      var texts: [String] = []
      try DocumentReader(format: format).forEach(in: file.input) {
        texts.append(String(decoding: $0.utf8, as: UTF8.self))
      } failed: {
        Issue.record("\($0)")
      }
      return texts
    }
    #expect(try read(nil) == ["Au port.\n"])
    #expect(try read(.text).first?.hasSuffix("<p>Au port.") == true)
  }

  @Test(arguments: ["<p>Au port.", "x <html>", "<!-- <html>", "<htm", ""])
  func anyOtherTextIsText(text: String) throws {
    let file = try TemporaryFile(Array(text.utf8))
    try DocumentReader().forEach(in: file.input) {
      #expect($0.utf8 == Array(text.utf8))
    } failed: {
      Issue.record("\($0)")
    }
  }

  @Test(arguments: [
    ("page.html", InputFormat.html), ("page.HTM", .html), ("page.xhtml.gz", .html),
    ("page.txt", .text), ("html", .text), ("pages.jsonl", .jsonl), ("PAGES.JSONL.GZ", .jsonl),
    ("CRAWL.Warc.Wet.Zst", .wet),
  ])
  func filesAreKnownByTheirNames(name: String, format: InputFormat) {
    #expect(InputFormat(of: .file(name)) == format)
  }

  @Test func textRecordsOfWebArchives() throws {
    let archive =
      Self.record("warcinfo", "Software: none\r\n")
      + Self.record("conversion", "Titel\nDe bijen dansen.\nWARC/1.0\n\n")
      + "damaged\nand more of it\n" + Self.record("conversion", "Zwei.")
    let read = try documents(Array(archive.utf8), .wet)
    #expect(
      read.documents.map { String(decoding: $0.utf8, as: UTF8.self) }
        == ["Titel\nDe bijen dansen.\nWARC/1.0\n\n", "Zwei."])
    #expect(read.documents[0].id == "<urn:uuid:conversion>")
    #expect(read.documents[0].source == "https://example.org/conversion")
    #expect(read.documents[0].metadata["date"] == "\"2026-01-02T03:04:05Z\"")
    #expect(read.failures.count == 1)
    #expect(read.failures[0].hasSuffix("no record of a WARC file begins here"))
  }

  /// Every other record was lost: two bytes of each were taken for the gap before it.
  @Test(arguments: ["\n", "\r\n"], ["", "\n", "\n\n", "\r\n\r\n", "\n\n\n"])
  func archivesMayHaveOtherLineEnds(lineEnd: String, gap: String) throws {
    let texts = ["De bijen.", "Zwei.\n", "Trois."]
    let archive = texts.map {
      "WARC/1.0\nWARC-Type: conversion\nContent-Length: \($0.utf8.count)\n\n"
        .replacing("\n", with: lineEnd) + $0 + gap
    }
    let read = try documents(Array(archive.joined().utf8), .wet)
    #expect(read.failures == [])
    #expect(read.documents.map { String(decoding: $0.utf8, as: UTF8.self) } == texts)
  }

  private static func response(_ coding: String, _ body: [UInt8]) -> [UInt8] {
    let content =
      Array(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: \(coding)\r\n\r\n".utf8)
      + body
    let head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/\r\n"
    return Array("\(head)Content-Length: \(content.count)\r\n\r\n".utf8) + content
      + Array("\r\n\r\n".utf8)
  }

  /// Archives hold pages as they came over the wire: what was compressed came out as garbage.
  @Test func codedPagesOfArchivesAreDecoded() throws {
    let page = Array("<html><p>Au port, les bateaux rentrent.".utf8)
    for (coding, body) in [
      ("gzip", OutputCompression.gzip.compressed(page)), ("identity", page), ("", page),
      ("zstd", OutputCompression.zstd.compressed(page)),
      // Crawlers undo the coding and leave the header.
      ("gzip", page), ("br", page),
    ] {
      let read = try documents(Self.response(coding, body), .warc)
      #expect(read.failures == [], "\(coding)")
      #expect(
        read.documents.map { String(decoding: $0.utf8, as: UTF8.self) }
          == ["Au port, les bateaux rentrent.\n"])
    }
    let unknown = try documents(
      Self.response("br", [0x8B, 0x03, 0x80, 0x61, 0x03, 0x00, 0x01]), .warc)
    #expect(unknown.documents.isEmpty)
    #expect(unknown.failures.count == 1)
    #expect(
      unknown.failures.first?.hasSuffix("the page is coded with br, which cannot be undone") == true
    )
  }

  /// One stray mark took all rows below it along, without a word.
  @Test func aFieldThatNothingClosesIsReported() throws {
    let read = try documents(Array("text,n\nfirst row,1\n\"second,2\nthird,3\n".utf8), .csv)
    #expect(read.documents.count == 1)
    #expect(read.failures == ["3@19: nothing closes a field that a quotation mark opens here"])
  }

  @Test func archivesThatEndEarlyAreReported() throws {
    let archive = Array(Self.record("conversion", "De bijen dansen in het donker.").utf8)
    for length in [30, archive.count / 2, archive.count - 20] {
      let read = try documents(Array(archive[..<length]), .wet)
      #expect(read.documents.isEmpty)
      #expect(read.failures.count == 1)
    }
    // The two line ends behind a record may be missing at the end of a file.
    #expect(try documents(Array(archive.dropLast(4)), .wet).documents.count == 1)
  }

  private func page(_ response: [UInt8]) throws -> (documents: [Document], failures: [String]) {
    let head =
      "WARC/1.1\r\nWARC-Type: response\r\nContent-Type: application/http; msgtype=response\r\n"
      + "Content-Length: \(response.count)\r\n\r\n"
    return try documents(Array(head.utf8) + response + [13, 10, 13, 10], .warc)
  }

  @Test func pagesComeInTheCharsetTheyDeclare() throws {
    let text = "<p>Привет, пчёлы!</p>"
    let cyrillic = text.unicodeScalars.map { scalar -> UInt8 in
      switch scalar.value {
      case 0x410...0x44F: UInt8(scalar.value - 0x410 + 0xC0)
      case 0x451: 0xB8
      default: UInt8(scalar.value)
      }
    }
    let header = "HTTP/1.1 200 OK\r\nContent-Type: text/html"
    for (head, meta) in [
      ("\(header); charset=windows-1251\r\n\r\n", ""),
      ("\(header)\r\n\r\n", "<meta charset='windows-1251'>"),
      (
        "\(header)\r\n\r\n",
        "<META http-equiv=Content-Type content=\"text/html; charset=windows-1251\">"
      ),
    ] {
      let read = try page(Array(head.utf8) + Array(meta.utf8) + cyrillic)
      #expect(
        read.documents.map { String(decoding: $0.utf8, as: UTF8.self) } == ["Привет, пчёлы!\n"])
    }
  }

  @Test func pagesKeepTheLanguageTheyAreSaidToBeIn() throws {
    let response = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html lang=nl><p>De bijen."
    let page = try #require(try page(Array(response.utf8)).documents.first)
    #expect(page.metadata["html_lang"] == "\"nl\"")
  }

  @Test func chunksOfATransferAreJoined() throws {
    let response =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
      + "Transfer-Encoding: chunked\r\n\r\n8\r\n<p>De bi\r\n6;x=y\r\njen.</\r\n2\r\np>\r\n0\r\n\r\n"
    #expect(try page(Array(response.utf8)).documents.map(\.utf8) == [Array("De bijen.\n".utf8)])
  }

  /// The sizes of the chunks became text, and the first one the title.
  @Test(arguments: [
    "8\r\n<p>De bi\r\n4\r\njen.\r\n", "c\r\n<p>De bijen.\r\n2", "ff\r\n<p>De bijen.",
  ])
  func chunksThatWereCutOffAreJoined(body: String) throws {
    let response =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n" + body
    #expect(try page(Array(response.utf8)).documents.map(\.utf8) == [Array("De bijen.\n".utf8)])
  }

  @Test func codingsOfATransferAreUndone() throws {
    let body = OutputCompression.gzip.compressed(Array("<p>De bijen.".utf8))
    let head =
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"
      + String(body.count, radix: 16) + "\r\n"
    let read = try page(Array(head.utf8) + body + Array("\r\n0\r\n\r\n".utf8))
    #expect(read.documents.map(\.utf8) == [Array("De bijen.\n".utf8)])
  }

  @Test func whatIsNoTextIsReported() throws {
    let picture = "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nxyz"
    #expect(
      try page(Array(picture.utf8)).failures == [
        "0@0: the page is image/png, neither HTML nor text"
      ])
    #expect(
      try page(Array("nonsense".utf8)).failures == ["0@0: the record holds no HTTP response"])
  }
}
