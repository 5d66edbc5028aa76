import Testing

@testable import LanguageID

/// The words of a text, as strings.
private func words(of text: String) -> [String] {
  var text = text
  return text.withUTF8 { utf8 in
    var scanner = WordScanner(utf8)
    var result: [String] = []
    while let word = scanner.next() {
      result.append(String(decoding: utf8[word.start..<word.end], as: UTF8.self))
    }
    return result
  }
}

@Suite("Words of a text")
struct WordScannerTests {
  @Test(
    "are runs of letters and marks, with inner apostrophes and hyphens",
    arguments: [
      ("Don't stop-over, 'quoted'!", ["Don't", "stop-over", "quoted"]),
      ("l’été à l'ombre", ["l’été", "à", "l'ombre"]),
      ("Ёлка и 2 кота", ["Ёлка", "и", "кота"]),
      ("नमस्ते दुनिया।", ["नमस्ते", "दुनिया"]),
      ("שָׁלוֹם עולם", ["שָׁלוֹם", "עולם"]),
      ("می‌خواهم بروم", ["می", "خواهم", "بروم"]),
      ("한국어 문장", ["한국어", "문장"]),
      ("covid19 und H2O, 25km", ["covid", "und"]),
      ("- – ' … 42", []),
      ("", []),
    ])
  func spaced(text: String, expected: [String]) {
    #expect(words(of: text) == expected)
  }

  @Test(
    "are not what is left of words read in a wrong charset",
    arguments: [
      ("MÃ¼ller sagte", ["sagte"]), ("die GÃ¤rten", ["die"]), ("Ã©tÃ© chaud", ["chaud"]),
      ("SÃO PAULO", ["SÃO", "PAULO"]), ("Â½ Tasse", ["Tasse"]), ("romÃ ¼", ["romÃ"]),
    ])
  func misread(text: String, expected: [String]) {
    #expect(words(of: text) == expected)
  }

  @Test(
    "of scripts without spaces are pieces of five code points",
    arguments: [
      ("吾輩は猫である", ["吾輩は猫で", "ある"]),
      ("今天天气很好。", ["今天天气很", "好"]),
      ("サーバーです", ["サーバーで", "す"]),
      ("ภาษาไทย", ["ภาษาไ", "ทย"]),
      ("か\u{3099}っこうて\u{3099}す", ["か\u{3099}っこうて\u{3099}", "す"]),
      ("我用Swift写", ["我用", "Swift", "写"]),
    ])
  func unspaced(text: String, expected: [String]) {
    #expect(words(of: text) == expected)
  }

  @Test(
    "are not looked for in addresses and handles",
    arguments: [
      ("see https://example.org/a-b?c=d now", ["see", "now"]),
      ("(www.example.org) is down", ["is", "down"]),
      ("write to jan@example.org today", ["write", "to", "today"]),
      ("thanks @someone for this", ["thanks", "for", "this"]),
      ("a : b", ["a", "b"]),
    ])
  func addresses(text: String, expected: [String]) {
    #expect(words(of: text) == expected)
  }

  @Test(
    "are not looked for in codes and identifiers",
    arguments: [
      ("d41d8cd98f00b204", []), ("let max_count = rows", ["let", "rows"]),
      ("an _emphasised_ word", ["an", "emphasised", "word"]),
    ])
  func codes(text: String, expected: [String]) {
    #expect(words(of: text) == expected)
  }

  @Test("longer than forty letters are noise")
  func long() {
    #expect(words(of: "ok " + String(repeating: "a", count: 41) + " ok") == ["ok", "ok"])
    #expect(words(of: String(repeating: "b", count: 40)).count == 1)
  }

  @Test("know their case")
  func letterCase() {
    var text = "Paris NATO éclair ÉCLAIR"
    text.withUTF8 { utf8 in
      var scanner = WordScanner(utf8)
      var seen: [Bool] = []
      while let word = scanner.next() { seen.append(word.isCapitalized) }
      #expect(seen == [true, true, false, true])
    }
  }

  @Test("lie in order inside the text and begin and end between code points")
  func bounds() {
    var random = SystemRandomNumberGenerator()
    let alphabet = Array("aZ é'-@.:/5 \n我ไの한д‌\u{301}😀w").map(String.init)
    for _ in 0..<500 {
      var text = (0..<Int.random(in: 0...60, using: &random))
        .map { _ in alphabet.randomElement(using: &random)! }.joined()
      text.withUTF8 { utf8 in
        var scanner = WordScanner(utf8)
        var end = 0
        while let word = scanner.next() {
          #expect(word.start >= end && word.end > word.start && word.end <= utf8.count)
          #expect(utf8[word.start] & 0xC0 != 0x80)
          #expect(word.end == utf8.count || utf8[word.end] & 0xC0 != 0x80)
          end = word.end
        }
      }
    }
  }
}
