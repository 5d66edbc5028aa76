import Testing
import TestSupport

@testable import WinnowIO

struct LineReaderTests {
  private func lines(
    of bytes: some Sequence<UInt8>, decodesLines: Bool = true
  ) throws -> [[UInt8]] {
    let file = try TemporaryFile(bytes)
    defer { withExtendedLifetime(file) {} }
    var reader = try LineReader(file.input, decodesLines: decodesLines)
    var lines: [[UInt8]] = []
    try reader.forEach { line, number in
      lines.append(line.withUnsafeBufferPointer { Array($0) })
      #expect(number == lines.count)
    }
    return lines
  }

  private func texts(of bytes: some Sequence<UInt8>) throws -> [String] {
    try lines(of: bytes).map { String(decoding: $0, as: UTF8.self) }
  }

  @Test func linesEndAtLineFeeds() throws {
    #expect(try texts(of: "één\ntwee\r\n\ndrie".utf8) == ["één", "twee\r", "", "drie"])
    #expect(try texts(of: "één\n".utf8) == ["één"])
    #expect(try texts(of: "\n".utf8) == [""])
    #expect(try texts(of: "".utf8) == [])
  }

  @Test func aByteOrderMarkIsNoPartOfTheFirstLine() throws {
    #expect(try texts(of: "\u{FEFF}пчёлы\n\u{FEFF}танцуют".utf8) == ["пчёлы", "\u{FEFF}танцуют"])
    #expect(try texts(of: "\u{FEFF}".utf8) == [])
  }

  @Test func linesOfAnyLengthComeWhole() throws {
    // Around the size of a chunk, where lines are cut while they are read, and beyond it.
    var random = SplitMix64(seed: 5)
    let lengths = [0, 1, 262_143, 262_144, 262_145, 524_288, 3_000_000, 17]
    let wanted = lengths.map { length in
      (0..<length).map { _ in UInt8.random(in: 0x20...0x7E, using: &random) }
    }
    #expect(try lines(of: wanted.joined(separator: [0x0A])) == wanted)
  }

  @Test func manySmallLinesComeInOrder() throws {
    var generator = TextGenerator(seed: 9)
    let wanted = (0..<20_000).map { _ in Array(generator.line().utf8) }
    let bytes = Array(wanted.joined(separator: [0x0A]))
    #expect(bytes.count > 1_000_000)
    #expect(try lines(of: bytes) == wanted)
  }

  @Test func aLineOfOtherEncodingIsDecodedAloneAndItsNeighboursAreNot() throws {
    let bytes = Array("naïve\n".utf8) + [0x63, 0x61, 0x66, 0xE9, 0x0A] + Array("日本語".utf8)
    let read = try texts(of: bytes)
    #expect(read.count == 3)
    #expect(read[0] == "naïve")
    #expect(read[1].hasPrefix("caf"))
    #expect(read[1] != "caf")
    #expect(read[2] == "日本語")
    #expect(try lines(of: bytes, decodesLines: false)[1] == [0x63, 0x61, 0x66, 0xE9])
  }

  @Test func textInUTF16IsDecodedAsAWhole() throws {
    let text = "Пчёлы\nДанс"
    let units = "\u{FEFF}\(text)".utf16
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] as [UInt8] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] as [UInt8] }
    #expect(try texts(of: little) == ["Пчёлы", "Данс"])
    #expect(try texts(of: big) == ["Пчёлы", "Данс"])
  }

  @Test func zeroBytesAreBytesLikeOthers() throws {
    #expect(try lines(of: [0x61, 0, 0x62, 0x0A, 0]) == [[0x61, 0, 0x62], [0]])
  }

  @Test func whatCannotBeReadSaysWhy() throws {
    let missing = #expect(throws: InputFailure.self) {
      _ = try Input.file("no/such/file").readAll()
    }
    #expect(missing?.description == "no/such/file: No such file or directory")
    let folder = #expect(throws: InputFailure.self) { _ = try Input.file("/").readAll() }
    #expect(folder?.description == "/: Is a directory")
    #expect(throws: InputFailure.self) {
      var reader = try LineReader(.file("/"))
      try reader.forEach { _, _ in }
    }
  }

  @Test func wholeFilesComeWhole() throws {
    var random = SplitMix64(seed: 2)
    for length in [0, 1, 1_048_575, 1_048_576, 1_048_577, 5_000_000] {
      let bytes = (0..<length).map { _ in UInt8(truncatingIfNeeded: random.next()) }
      let file = try TemporaryFile(bytes)
      let read = try withExtendedLifetime(file) { try file.input.readAll() }
      #expect(read == bytes)
    }
  }

  /// Without a byte order mark the lines were cut in the middle of a unit.
  @Test(arguments: ["Пчёлы танцуют в темноте.\nИ снова.\n", "Het is mooi weer.\nIn de stad.\n"])
  func wideTextWithoutAMarkIsDecoded(text: String) throws {
    for isLittle in [true, false] {
      let bytes = text.utf16.flatMap {
        let pair = [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)]
        return isLittle ? pair : pair.reversed()
      }
      #expect(try texts(of: bytes) == text.split(separator: "\n").map(String.init))
    }
    // A stray NUL makes no text wide.
    let stray = "één\u{0}\n" + String(repeating: "é", count: 3000)
    #expect(try texts(of: stray.utf8) == stray.split(separator: "\n").map(String.init))
  }
}
