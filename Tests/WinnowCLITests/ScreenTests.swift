import Testing

struct ScreenTests {
  /// "hi" in tag characters, a zero-width space, a word with a Cyrillic letter, and an override.
  static let page = "good\u{E0068}\u{E0069} day\nin\u{200B}side p\u{430}ypal\n\u{202E}olleh\n"

  @Test func whatIsHiddenIsListedWithItsMessage() throws {
    let folder = try Folder()
    try folder.write(Self.page, to: "page.txt")
    let run = try Winnow.run("screen", "--unicode", "page.txt", in: folder)
    #expect(run.exitCode == 0)
    #expect(run.messages == "")
    #expect(
      run.text == #"""
        page.txt:1:5: unicode.tag 1.00, detail "2 tag characters", payload "hi": "\u{E0068}\u{E0069}"
        page.txt:2:3: unicode.zero-width 1.00, detail "U+200B ZERO WIDTH SPACE": "\u{200B}"
        page.txt:2:9: unicode.homoglyph 1.00, detail "U+0430 CYRILLIC SMALL LETTER A", payload "paypal": "pаypal"
        page.txt:3:1: unicode.bidi 1.00, detail "U+202E RIGHT-TO-LEFT OVERRIDE: override": "\u{202E}"

        """#)
  }

  @Test func recordsCarryTheAnnotations() throws {
    let run = try Winnow.run(
      "screen", "--unicode", "--jsonl", "--input-format", "jsonl",
      input: "{\"id\":1,\"text\":\"in\u{200B}side\"}".utf8)
    #expect(
      run.text.hasPrefix(
        "{\"id\":1,\"text\":\"in\u{200B}side\",\"annotations\":[{\"start\":2,\"end\":3,"
          + #""type":"unicode.zero-width","score":1.0,"by":"unicode/1","#
          + #""data":{"detail":"U+200B ZERO WIDTH SPACE"}}],"winnow":{"version":"#),
      "\(run.text)")
  }

  @Test func plainTextGivesNothing() throws {
    let text = "می\u{200C}خواهم 👨‍👩‍👧‍👦 ไทย 日本語 e\u{301}\n"
    let run = try Winnow.run("screen", "--unicode", input: text.utf8)
    #expect(run.exitCode == 0)
    #expect(run.text == "")
  }
}
