import Testing

struct NormalizeTests {
  static let page = "Ten cafÃ©s\r\nzero\u{200B}width — Кино́театр\n10\u{A0}000 e\u{301}\u{8}\n"

  @Test func damagedTextIsMadeWhole() throws {
    let run = try Winnow.run("normalize", input: Self.page.utf8)
    #expect(run.exitCode == 0)
    #expect(run.messages == "")
    #expect(run.output == Array("Ten cafés\nzerowidth — Кино́театр\n10 000 é\n".utf8))
    #expect(try Winnow.run("normalize", input: run.output).output == run.output)
  }

  @Test func everyEditIsListedWithItsPlaceAndReason() throws {
    let folder = try Folder()
    try folder.write(Self.page, to: "page.txt")
    let run = try Winnow.run("normalize", "--explain", "page.txt", in: folder)
    #expect(run.exitCode == 0)
    #expect(
      run.text == #"""
        page.txt:1:8: mojibake: "Ã©" → "é" (UTF-8 read as windows-1252)
        page.txt:1:11: line-ends: "\r" → "" (a line end other than LF)
        page.txt:2:5: invisible: "\u{200B}" → "" (U+200B ZERO WIDTH SPACE)
        page.txt:3:3: spaces: "\u{A0}" → " " (a typographic space, or spaces at a line end)
        page.txt:3:8: nfc: "e\u{301}" → "é" (not composed (NFC))
        page.txt:3:10: controls: "\u{8}" → "" (a control character that is no white space)

        """#)
  }

  @Test func aFormatCharacterIsCalledByItsName() throws {
    let run = try Winnow.run("normalize", "--explain", input: "Tea\u{FEFF}pot\u{1}\u{206A}s\n".utf8)
    #expect(
      run.text == #"""
        <stdin>:1:4: controls: "\u{FEFF}" → "" (U+FEFF ZERO WIDTH NO-BREAK SPACE)
        <stdin>:1:8: controls: "\u{1}" → "" (a control character that is no white space)
        <stdin>:1:9: controls: "\u{206A}" → "" (U+206A INHIBIT SYMMETRIC SWAPPING)

        """#)
  }

  @Test func halvesOfSurrogatePairsAreListed() throws {
    let record = #"{"id":"a","text":"half \udf09"}"#
    let run = try Winnow.run("normalize", "--input-format", "jsonl", input: record.utf8)
    let wanted =
      #""findings":[{"start_byte":5,"end_byte":8,"type":"encoding.invalid","detail":"\\udf09"}]"#
    #expect(run.text.contains(wanted), "\(run.text)")
  }

  @Test func recordsCarryEveryEdit() throws {
    let run = try Winnow.run(
      "normalize", "--input-format", "jsonl", "--offset-unit", "utf16",
      input: #"{"id":7,"text":"😀 cafÃ©","n":1.10}"#.utf8)
    #expect(
      run.text.hasPrefix(
        #"{"id":7,"text":"😀 cafÃ©","n":1.10,"normalized":"😀 café","#
          + #""edits":[{"start":6,"end":8,"step":"mojibake","original":"Ã©","replacement":"é","#
          + #""reason":"UTF-8 read as windows-1252"}],"decoding":{"charset":"UTF-8""#),
      "\(run.text)")
    #expect(run.text.contains(#""offset_unit":"utf16""#))
  }

  @Test func aTextWithNothingWrongComesOutByteForByte() throws {
    let text = "Ça va? Да. می\u{200C}خواهم 👨‍👩‍👧‍👦 ไทย 日本語\nno line end"
    #expect(try Winnow.run("normalize", input: text.utf8).output == Array(text.utf8))
    #expect(try Winnow.run("normalize", "--explain", input: text.utf8).text == "")
  }

  @Test func stepsAndPresetsAreSwitches() throws {
    let text = "“Ten” cafÃ©s\r\n"
    func output(_ arguments: String...) throws -> String {
      try arguments.count == 1
        ? Winnow.run("normalize", arguments[0], input: text.utf8).text
        : Winnow.run("normalize", arguments[0], arguments[1], input: text.utf8).text
    }
    #expect(try output("--steps", "mojibake") == "“Ten” cafés\r\n")
    #expect(try output("--steps", "quotes,line-ends") == "\"Ten\" cafÃ©s\n")
    #expect(try output("--preset", "minimal") == "“Ten” cafÃ©s\n")
    #expect(try output("--preset", "aggressive") == "\"Ten\" cafés\n")
  }

  @Test func stepsMayBeAddedToThoseOfAPreset() throws {
    func output(_ preset: String, _ steps: String) throws -> String {
      try Winnow.run(
        "normalize", "--preset", preset, "--also", steps, input: "Straße\u{A0}② Ã©\r\n".utf8
      ).text
    }
    #expect(try output("standard", "nfkc,case-folding") == "strasse 2 é\n")
    #expect(try output("minimal", "case-folding") == "strasse\u{A0}② ã©\n")
  }

  @Test func theCharsetMayBeGiven() throws {
    let koi8: [UInt8] = [0xF7, 0xC1, 0xCE, 0xD1, 0x0A]
    let run = try Winnow.run("normalize", "--charset", "koi8-r", input: koi8)
    #expect(run.text == "Ваня\n")
    let explained = try Winnow.run("normalize", "--explain", "--charset", "koi8-r", input: koi8)
    #expect(explained.text == "<stdin>: read as KOI8-R (declaration)\n")
  }

  @Test func bytesThatAreNoTextAreNamed() throws {
    let run = try Winnow.run(
      "normalize", "--explain", input: Array("é\u{E8} ü ö ".utf8) + [0xFF, 0x0A])
    #expect(run.text == "<stdin>: bytes 11 to 12: no UTF-8 (FF)\n")
  }

  @Test(arguments: [
    (["--steps", "mojibake,"], "unknown step \"\"; known are entities, mojibake"),
    (["--steps", "magic"], "unknown step \"magic\"; known are entities, mojibake"),
    (["--also", "magic"], "unknown step \"magic\"; known are entities, mojibake"),
    (["--steps=nfc", "--also=nfkc"], "--also and --steps exclude each other\n"),
    (["--charset", "klingon"], "unknown charset \"klingon\"\n"),
  ])
  func whatNobodyKnowsIsRefused(arguments: [String], message: String) throws {
    let run = try Winnow.run("normalize", arguments[0], arguments[1])
    #expect(run.exitCode == 64)
    #expect(run.messages.hasPrefix("winnow: \(message)"))
  }
}
