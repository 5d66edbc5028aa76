import Testing
import TestSupport

@testable import WinnowIO

/// Cutting inputs into records: what is one, where each begins, and what is done with long ones.
struct RecordReaderTests {
  struct Read: Equatable {
    var text: String
    var offset: Int
    var line: Int
    var part: Int
    var length: Int
  }

  private func read(
    _ bytes: [UInt8], _ format: InputFormat, limits: InputLimits = .none,
    at place: RawRecord.Place = RawRecord.Place()
  ) throws -> [Read] {
    let file = try TemporaryFile(bytes)
    defer { withExtendedLifetime(file) {} }
    let reader = try RecordReader(file.input, format: format, limits: limits, at: place)
    var reads: [Read] = []
    var buffer: [UInt8] = [1, 2, 3]
    while let record = try reader.next(into: &buffer) {
      reads.append(
        Read(
          text: String(decoding: buffer[record.bytes], as: UTF8.self),
          offset: record.place.offset, line: record.place.line, part: record.part,
          length: record.length))
    }
    return reads
  }

  private func texts(_ text: String, _ format: InputFormat) throws -> [String] {
    try read(Array(text.utf8), format).map(\.text)
  }

  @Test func eachFormatHasRecordsOfItsOwn() throws {
    let text = "één\n twee\n\n \ndrie,\"vier\nvijf\"\nzes"
    #expect(try texts(text, .text) == [text])
    #expect(try texts(text, .lines) == ["één\n", " twee\n", "drie,\"vier\n", "vijf\"\n", "zes"])
    #expect(try texts(text, .paragraphs) == ["één\n twee\n\n", " \ndrie,\"vier\nvijf\"\nzes"])
    // The first record of a table names the columns.
    #expect(try texts(text, .csv) == [" twee\n", "drie,\"vier\nvijf\"\n", "zes"])
    #expect(try texts(text, .tsv) == [" twee\n", "drie,\"vier\n", "vijf\"\n", "zes"])
  }

  /// A screen of 5" took the rows below it into its own, and all rows to the end of the table where there was no
  /// other mark.
  @Test func aQuotationMarkInsideOfAFieldIsAMarkLikeOthers() throws {
    let rows = [
      "a 5\" screen,1\n", "écran de 5\",2\n", "\"6\"\" rack\nof two\",3\n", "\"\",4\n", "x \"y,5",
    ]
    #expect(try texts("text,n\n" + rows.joined(), .csv) == rows)
    let reader = SeparatedValues(isTabbed: false)
    func fields(_ row: String) -> [String]? {
      reader.fields(of: Array(row.utf8)[...])?.map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(
      rows.map(fields) == [
        ["a 5\" screen", "1"], ["écran de 5\"", "2"], ["6\" rack\nof two", "3"], ["", "4"],
        ["x \"y", "5"],
      ])
    #expect(fields("\"never closed,6\n7") == nil)
  }

  @Test func blankLinesAboveAHeaderArePassedOver() throws {
    #expect(try texts("\n \r\ntext,n\nhet net,1\n", .csv) == ["het net,1\n"])
    #expect(try texts("\ntext\tn\nhet net\t1\n\t\n", .tsv) == ["het net\t1\n", "\t\n"])
  }

  @Test func anEmptyFileIsAnEmptyTextAndNoRecordOfOtherKinds() throws {
    for format in InputFormat.allCases {
      #expect(try texts("", format) == (format.isWhole ? [""] : []))
    }
    #expect(try texts(" \n\n\t\n", .lines) == [])
    #expect(try texts(" \n\n\t\n", .paragraphs) == [])
    #expect(try texts(" \n", .text) == [" \n"])
  }

  @Test func placesSayWhereRecordsBegin() throws {
    let reads = try read(Array("é\n\nb\nc".utf8), .lines)
    #expect(reads.map(\.offset) == [0, 4, 6])
    #expect(reads.map(\.line) == [1, 3, 4])
    #expect(reads.map(\.length) == [3, 2, 1])
  }

  /// Wherever a reader begins anew, it reads what it would have read.
  @Test(arguments: [InputFormat.lines, .paragraphs, .csv, .tsv, .jsonl])
  func readingGoesOnAtAnyRecord(format: InputFormat) throws {
    var generator = TextGenerator(seed: 3)
    for _ in 0..<10 {
      let bytes = Array("text,\"x\"\n".utf8) + Array(generator.document(lines: 30).utf8)
      let all = try read(bytes, format)
      for index in all.indices {
        let place = RawRecord.Place(offset: all[index].offset, line: all[index].line)
        #expect(try read(bytes, format, at: place) == Array(all[index...]))
      }
    }
  }

  /// An empty document followed a text that had filled a batch, when the run was taken up behind it.
  @Test(arguments: [InputFormat.text, .lines])
  func behindTheEndOfAnInputIsNothing(format: InputFormat) throws {
    let text = "De bijen dansen.\n"
    let end = RawRecord.Place(offset: text.utf8.count, line: 2)
    #expect(try read(Array(text.utf8), format, at: end) == [])
  }

  @Test(arguments: [InputFormat.lines, .paragraphs, .csv, .tsv, .jsonl])
  func aByteOrderMarkIsNoPartOfARecord(format: InputFormat) throws {
    let reads = try read(Array("\u{FEFF}een\ntwee\n\ndrie\n".utf8), format)
    #expect(reads.allSatisfy { !$0.text.hasPrefix("\u{FEFF}") })
    #expect(reads.first?.offset == (format.hasHeader ? 7 : 3))
    for (index, record) in reads.enumerated() {
      let place = RawRecord.Place(offset: record.offset, line: record.line)
      let again = try read(Array("\u{FEFF}een\ntwee\n\ndrie\n".utf8), format, at: place)
      #expect(again == Array(reads[index...]))
    }
  }

  @Test func recordsAreTheSameHoweverTheirBytesComeIn() {
    var random = SplitMix64(seed: 11)
    var generator = TextGenerator(seed: 12)
    for format in [InputFormat.lines, .paragraphs, .csv, .wet] {
      for _ in 0..<50 {
        let end = generator.pick(["", "\n", "\n\n", "\r\n\r\n", "\r", "\n\n\n"])
        let record = "WARC/1.0\nContent-Length: 3\n\nabc\(end)"
        let text = Array(
          (generator.document() + "\n\n\"a\n\nb\"\n\(record)\(record)WARC/1.0\n\n").utf8)
        #expect(ends(text, format, steps: [text.count]) == ends(text, format, steps: [1]))
        let steps = (0..<8).map { _ in Int.random(in: 1...9, using: &random) }
        #expect(ends(text, format, steps: [text.count]) == ends(text, format, steps: steps))
      }
    }
  }

  private func ends(_ bytes: [UInt8], _ format: InputFormat, steps: [Int]) -> [Int] {
    var boundary = RecordBoundary(format)
    var ends: [Int] = []
    var position = 0
    var step = 0
    while position < bytes.count {
      let limit = min(bytes.count, position + steps[step % steps.count])
      step += 1
      bytes.withUnsafeBytes { all in
        while position < limit,
          let end = boundary.end(in: UnsafeRawBufferPointer(rebasing: all[position..<limit]))
        {
          position += end
          ends.append(position)
        }
        position = limit
      }
    }
    return ends
  }

  @Test(arguments: [InputFormat.lines, .jsonl, .csv])
  func longRecordsAreLeftOutAndTheOthersRead(format: InputFormat) throws {
    let long = String(repeating: "x", count: 1_000_000)
    let text = "text\nfirst\n\(long)\nlast\n"
    let reads = try read(Array(text.utf8), format, limits: InputLimits(documentSize: 1000))
    let wanted = format == .csv ? ["first\n", "", "last\n"] : ["text\n", "first\n", "", "last\n"]
    #expect(reads.map(\.text) == wanted)
    #expect(reads[reads.count - 2].length == 1_000_001)
    #expect(reads.last?.line == 4)
  }

  @Test(arguments: [InputFormat.text, .lines, .paragraphs])
  func longTextsAreCutAndLoseNothing(format: InputFormat) throws {
    var generator = TextGenerator(seed: 8)
    for limit in [64, 500, 4096] {
      let text = (0..<60).map { _ in generator.line() }.joined(separator: " ")
      let reads = try read(
        Array(text.utf8), format, limits: InputLimits(documentSize: limit, longDocuments: .split))
      #expect(reads.allSatisfy { $0.text.utf8.count <= limit })
      #expect(reads.map(\.text).joined() == text)
      for (index, read) in reads.enumerated() where format == .text && reads.count > 1 {
        #expect(read.part == index + 1)
      }
      var offset = 0
      for read in reads {
        #expect(read.offset == offset)
        offset += read.length
      }
    }
  }

  @Test func textsAreCutWhereAReaderWould() {
    func cut(_ text: String, _ limit: Int) -> String {
      let bytes = Array(text.utf8)
      let length = TextCut.position(in: bytes[...], limit: limit)
      return String(decoding: bytes[..<length], as: UTF8.self)
    }
    #expect(cut("aaaa bbb\n\ncc dd\nee ff gg", 20) == "aaaa bbb\n\n")
    #expect(cut("aaaa bbb\n\ncccccccccccc dd\nee ff gg", 28) == "aaaa bbb\n\ncccccccccccc dd\n")
    #expect(cut("aaaa bbbb cccc", 12) == "aaaa bbbb ")
    #expect(cut("ééééé", 5) == "éé")
    #expect(cut("🙂🙂🙂", 7) == "🙂")
  }

  @Test func whatDecompressesWithoutMeasureIsStopped() throws {
    // 128 MiB of zeros, compressed by zstd again and again to 4 kB a MiB of frames.
    let frame = OutputCompression.zstd.compressed([UInt8](repeating: 0x20, count: 1 << 24))
    let bomb = Array(repeatElement(frame, count: 8).joined())
    #expect(throws: InputFailure.self) {
      try read(
        bomb, .text,
        limits: InputLimits(documentSize: 1 << 10, longDocuments: .refuse, expansion: 100))
    }
    let reads = try read(
      bomb, .text, limits: InputLimits(documentSize: 1 << 10, longDocuments: .refuse))
    #expect(reads.map(\.length) == [1 << 27])
  }
}
