import Foundation
import Testing
import TestSupport
import Winnow

@testable import WinnowIO

/// Tables as spreadsheets of another age write them.
struct TableCharsetTests {
  private func documents(
    _ bytes: [UInt8], _ format: InputFormat, charset: String? = nil
  ) throws -> [Document] {
    let file = try TemporaryFile(bytes)
    defer { withExtendedLifetime(file) {} }
    var documents: [Document] = []
    try DocumentReader(format: format, declaredCharset: charset).forEach(in: file.input) {
      documents.append($0)
    } failed: {
      Issue.record($0)
    }
    return documents
  }

  private func texts(_ bytes: [UInt8], _ format: InputFormat) throws -> [String] {
    try documents(bytes, format).map { String(decoding: $0.utf8, as: UTF8.self) }
  }

  private static let german = [
    "Nr,Bemerkung,text", "1,süß,\"Die Bienen müssen früh über die Brücke, sagte der Müller.\"",
    "2,,Ein Satz ohne Zeichen.", "3,schön,Völlig überraschend blühte die Heide noch im März.", "",
  ].joined(separator: "\n")
  private static let japanese = """
    id,note,text
    1,表示,"蜜蜂は朝早く巣箱を出て、川の向こうの花畑へ飛んでいく。"
    2,,De bijen komen terug.
    3,ソ連,夕方になると、みんな巣へ帰ってくる。

    """
  private static let russian = """
    id,note,text
    1,мёд,Пчёлы возвращаются в улей и танцуют для других.
    2,,Да

    """

  /// The bytes of the text were decoded; those of the record were replaced, and offsets led elsewhere.
  @Test(
    arguments: [
      (german, .windowsCP1252), (japanese, .shiftJIS), (russian, .windowsCP1251),
    ] as [(String, String.Encoding)])
  func rowsAreDecodedAsAWhole(table: String, encoding: String.Encoding) throws {
    let wanted = try documents(Array(table.utf8), .csv)
    let read = try documents(Array(try #require(table.data(using: encoding))), .csv)
    #expect(read.map(\.utf8) == wanted.map(\.utf8))
    #expect(read.map(\.metadata) == wanted.map(\.metadata))
    for document in read {
      let text = String(decoding: document.utf8, as: UTF8.self)
      #expect(Data(document.original) == text.data(using: encoding))
      let map = document.decoded.map
      #expect(map.sourceCount == document.original.count)
      #expect(map.resultCount == document.utf8.count)
      var end = 0
      for character in text {
        let start = end
        end += character.utf8.count
        let bytes = document.original[map.sourceRange(of: start..<end)]
        #expect(Data(bytes) == String(character).data(using: encoding))
      }
    }
  }

  /// Tables are put together, too: what is plainly in another charset is read in that.
  @Test func aRowInAnotherCharsetIsReadByItself() throws {
    let first = Array(try #require(Self.german.data(using: .windowsCP1252)))
    let row = "4,мёд,Пчёлы возвращаются в улей и танцуют для других на лугу у реки.\n"
    let second = Array(try #require(row.data(using: .windowsCP1251)))
    let last = Array("5,мёд,Пчёлы и мёд\n".utf8)
    let texts = try texts(first + second + last, .csv)
    #expect(
      texts.suffix(3) == [
        "Völlig überraschend blühte die Heide noch im März.",
        "Пчёлы возвращаются в улей и танцуют для других на лугу у реки.", "Пчёлы и мёд",
      ])
  }

  /// A database cuts names off at so many bytes; the text beside one is UTF-8 all the same.
  @Test func aCharacterThatIsCutOffChangesNoOtherField() throws {
    let row = Array("1,наме".utf8.dropLast()) + Array(",Пчёлы возвращаются в улей.\n".utf8)
    let document = try #require(try documents(Array("id,name,text\n".utf8) + row, .csv).first)
    #expect(String(decoding: document.utf8, as: UTF8.self) == "Пчёлы возвращаются в улей.")
    #expect(document.metadata["name"] == "\"нам\u{FFFD}\"")
    #expect(document.decoded.findings == [])
  }

  /// A mark of UTF-16 in the middle of a table is none.
  @Test func oneOddFieldIsNoTextByItself() throws {
    let bytes = Array("id,text\n1,plain\n2,".utf8) + [0xFF, 0xFE] + Array(" abc\n".utf8)
    let document = try #require(try documents(bytes, .csv).last)
    #expect(document.utf8.suffix(4).elementsEqual(" abc".utf8))
    var json = JSONWriter()
    json.string(document.utf8)
    #expect(document.metadata["text"] == String(decoding: json.bytes, as: UTF8.self))
  }

  @Test func theCharsetMayBeDeclared() throws {
    let bytes = Array("text\n".utf8) + [0xC1, 0xE2, 0x0A]
    #expect(try documents(bytes, .tsv, charset: "windows-1253").map(\.utf8) == [Array("Αβ".utf8)])
    #expect(try documents(bytes, .tsv, charset: "koi8-r").map(\.utf8) == [Array("аБ".utf8)])
  }

  /// No row of a table that is cut at bytes is in any of these.
  @Test(arguments: ["utf-16le", "utf-16", "utf-32be", "ibm037", "utf-7", "hz", "iso-2022-kr"])
  func charsetsWithoutASCIICannotBeDeclared(charset: String) throws {
    let bytes = Array(try #require(Self.german.data(using: .windowsCP1252)))
    let documents = try documents(bytes, .csv, charset: charset)
    #expect(documents.count == 3)
    for document in documents {
      #expect(document.decoded.map.sourceCount == document.original.count)
      #expect(document.decoded.map.resultCount == document.utf8.count)
    }
  }
}
