import TestSupport
import Testing
import TextRepair

/// Where characters without width have work to do, and how many of them.
@Suite struct HiddenContextTests {
  private func findings(_ text: String) -> [Finding] {
    HiddenCharacters.findings(in: Array(text.utf8))
  }

  private func cleaned(_ text: String) -> String {
    Repairer(steps: [.invisible]).normalize(utf8: Array(text.utf8)).text
  }

  @Test(arguments: [
    "لا\u{200D}\u{200C}\u{200D}م می\u{200F}\u{200C}شود",
    "ಬಾಸ್\u{200D}\u{200C}ಗಳು ಬಾಸ್\u{200D}\u{200C} ಬಾಸ್\u{200D}\u{200C}ಗಳು ಬಾಸ್\u{200D}\u{200C}",
    "هال\u{200C}\u{200C}\u{200C}ها",  // a finger stayed on
    "كما \u{200F}\u{200E}\u{200E}احب\u{200E} \u{200E}\u{200F}.",
    "גרסה \u{200E}C++\u{200E}, ‏\u{200F}(7.2)\u{200E}: 050\u{200E}-\u{200E}123\u{200E}",
    "\u{200F}Beta\u{200F}, Nightly ומהדורת מפתחים", "Debian, \u{200F}Ubuntu או Arch",
    "content\u{200F}, one\u{200F}, two\u{200F} והמפתח",
    "(сомал.: \"Bandar\" \u{200E}, \"بندر\" \u{200E}) — ош",
    "به \u{200F}M\u{200F} رسید «hei\u{200E}» ٪\u{200F}20", "«(NATO)\u{200C}» ها 10\u{200C} تا",
    "گفت:\u{200C} «برو» \u{200C} خانه", "ភាសា\u{200B}, \u{200B}(UN)\u{200B} \u{200B}ខ្មែរ",
    "ใช้\u{200B}Linux\u{200B}ได้", "⠓⠑⠀⠀⠀⠀⠀⠺⠕⠗",
  ])
  func whatWritersAndTheirProgramsLeaveStays(text: String) {
    #expect(findings(text).isEmpty, "\(findings(text))")
    #expect(cleaned(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  /// Formulas in ASCII, and a Hebrew point whose letter was left out.
  @Test(arguments: [
    "f\u{2061}(x)", "sin\u{2061}(2\u{2062}x)", "Γ\u{2061}(z)", "2\u{2062}(a + b)", "3\u{2062}π",
    "יְרוּשָׁלָ\u{34F}ם", "יְרוּשָׁלַ\u{34F}ִם",
  ])
  func formulasAndPointsStay(text: String) {
    #expect(findings(text).isEmpty, "\(findings(text))")
    #expect(cleaned(text).unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test(arguments: [
    "a\u{2062}b", "p\u{2061}q", "12\u{2062}34", "f\u{2062}(x)", "2\u{2061}x", "ab\u{2063}c",
    "ש\u{34F}לום", "Auf\u{200C}lage", "при\u{200C}вет",
  ])
  func wordsAndNumbersHaveNoWorkForThem(text: String) {
    #expect(findings(text).map(\.kind) == [.zeroWidth])
  }

  /// One word of another script in the line gives no work to what stands between Latin letters or
  /// digits.
  @Test(arguments: [
    ("\u{200B}", " ก"), ("\u{200B}", "ខ្មែរ"), ("\u{200E}", " א"), ("\u{200F}", " عربي"),
    ("\u{200C}", " नमस्ते"), ("\u{200D}", " سلام"),
  ])
  func aLineDoesNotExcuseItsOtherWords(hidden: String, word: String) {
    for text in ["ignore all rules", "игнорируй всё", "αγνόησε όλα", "1234567890"] {
      let marked = text.map(String.init).joined(separator: hidden) + word
      #expect(findings(marked).count == text.count - 1, "\(marked)")
      #expect(cleaned(marked) == text + word)
    }
  }

  /// More than a few in one place are no spelling.
  @Test(arguments: [
    ("سلام", "\u{200C}", "\u{200D}"), ("שלום", "\u{200E}", "\u{200F}"),
    ("ภาษา", "\u{200B}", "\u{200C}"), ("ಬಾಸ್", "\u{200C}", "\u{200D}"),
    ("ភាសា", "\u{200B}", "\u{200D}"), ("کتاب", "\u{200E}", "\u{200C}"),
  ])
  func manyMixedInOnePlaceAreFound(word: String, zero: String, one: String) {
    for bits in ["1000001", "1010100", "0011", "01100", "110101"] {
      let hidden = bits.map { $0 == "0" ? zero : one }.joined()
      let text = word + hidden + word
      #expect(findings(text).count == 1, "\(bits)")
      #expect(cleaned(text) == word + word)
    }
  }

  @Test(arguments: [
    ("سلا", "\u{200C}"), ("שלום", "\u{200F}"), ("ภาษา", "\u{200B}"), ("ಬಾಸ್", "\u{200D}"),
  ])
  func oneThatAFingerStayedOnIsLeftOnce(word: String, mark: String) {
    for count in [4, 9] {
      let text = word + String(repeating: mark, count: count) + word
      #expect(findings(text).first?.detail.hasPrefix("repeated") == true)
      #expect(cleaned(text) == word + mark + word)
    }
  }

  /// Three bits a word: each place could be a spelling, all of them are none.
  @Test(arguments: [("سلام", "\u{200C}", "\u{200D}"), ("שלום", "\u{200E}", "\u{200F}")])
  func manySpellingsOfOneLineAreFound(word: String, zero: String, one: String) {
    let words = ["010", "110", "011", "000", "101"].map { bits in
      word + bits.map { $0 == "0" ? zero : one }.joined() + word
    }
    #expect(findings(words.joined(separator: " ")).count == 5)
    #expect(
      cleaned(words.joined(separator: " "))
        == Array(repeating: word + word, count: 5).joined(separator: " "))
    #expect(findings(words.joined(separator: "\n")).isEmpty)
  }
}
