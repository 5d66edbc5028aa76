import Testing

@testable import TextRepair

@Suite struct CharsetLabelTests {
  /// A charset that was guessed and the same one declared are counted as one.
  @Test func aCharsetHasOneName() throws {
    let guessed =
      CharsetGuess.singleByte.map(\.codepage.name) + MultiByteCharset.allCases.map(\.rawValue)
    for name in guessed {
      let converter = try #require(CharsetLabel.converter(for: name))
      #expect(CharsetLabel.reported(converter) == CharsetLabel.reported(name))
    }
  }

  @Test(arguments: [
    ("euc-jp", "EUC-JP"), ("latin2", "ISO-8859-2"), ("iso-8859-6", "ISO-8859-6"),
    ("x-mac-cyrillic", "x-mac-cyrillic"), ("tis-620", "windows-874"), ("latin1", "windows-1252"),
    ("koi8-u", "KOI8-U"), ("cp949", "EUC-KR"), ("windows-949", "EUC-KR"), ("x-sjis", "Shift_JIS"),
    ("big5", "Big5"), ("gbk", "GB18030"), ("iso-2022-jp", "ISO-2022-JP"),
    ("utf-16be", "UTF-16BE"), ("cp437", "IBM437"),
  ])
  func namesAreThoseOfMailsAndPages(label: String, name: String) throws {
    #expect(CharsetLabel.reported(try #require(CharsetLabel.converter(for: label))) == name)
  }
}
