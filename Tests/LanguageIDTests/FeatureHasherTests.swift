import ICUText
import Testing

@testable import LanguageID

@Suite("The features of a word")
struct FeatureHasherTests {
  private func features(_ word: String) -> [UInt32] {
    var word = word
    var rows = [UInt32](repeating: 0, count: FeatureHasher.maximumCount)
    let count = word.withUTF8 {
      FeatureHasher(rowCount: 1 << 20).features(of: $0, isUnspaced: false, into: &rows)
    }
    return Array(rows[..<count])
  }

  @Test(
    "are those of the word it looks like",
    arguments: [
      // Cyrillic in Latin words, Latin in Cyrillic ones, Greek in either.
      ("p\u{430}ypal", "paypal"), ("\u{412}ank", "Bank"), ("\u{441}\u{43E}mpt\u{435}", "compte"),
      ("\u{412}\u{430}ш", "Ваш"), ("Вaш", "Ваш"), ("зaблокирoван", "заблокирован"),
      ("\u{3BF}nline", "online"), ("α\u{6E}α", "ανα"),
    ])
  func lookAlikes(word: String, whole: String) {
    #expect(features(word) == features(whole))
  }

  @Test(
    "of one script are its own",
    arguments: [
      ("\u{440}\u{43E}\u{442}", "pot"), ("\u{441}\u{43E}\u{43A}", "cok"), ("\u{3BF}\u{3BD}", "on"),
    ])
  func oneScript(word: String, other: String) {
    #expect(features(word) != features(other))
  }

  @Test(
    "are the same however its letters are encoded",
    arguments: [
      ("a\u{308}rger", "ärger"), ("vie\u{323}\u{302}t", "việt"), ("I\u{307}stanbul", "İstanbul"),
      ("scho\u{308}o\u{308}o\u{308}n", "schöön"),
      ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", "한국"),
      ("и\u{306}од", "йод"), ("o\u{328}\u{304}", "ǭ"),
    ])
  func decomposed(word: String, composed: String) {
    #expect(Array(word.utf8) != Array(composed.utf8))
    #expect(features(word) == features(composed))
  }

  @Test(
    "do not count a letter written more than twice",
    arguments: [
      ("soooooo", "soo"), ("NOOOO", "noo"), ("хорошиииий", "хорошиий"), ("schööön", "schöön"),
    ])
  func repeatedLetters(word: String, shorter: String) {
    #expect(features(word) == features(shorter))
  }

  @Test(
    "of Arabic with vowel signs are those without",
    arguments: [
      ("شَجَرَةٌ", "شجرة"), ("بِٱلْقَلَمِ", "بالقلم"), ("مَعَ", "مع"), ("قَالُوا", "قالوا"),
      ("كبيــــر", "كبير"),
      ("سَمَـٰوَٰتٍۢ", "سموت"), ("ٱلكتاب", "الكتاب"),
    ])
  func vocalised(word: String, plain: String) {
    #expect(features(word) == features(plain))
  }

  @Test(
    "keep single signs, and those of languages that write vowels",
    arguments: [
      ("شكرًا", "شكرا"), ("مدرّس", "مدرس"), ("گٲڑِۍ", "گٲڑۍ"), ("یِتھُ", "یتھ"), ("لاءِ", "لاء"),
    ])
  func signs(word: String, plain: String) {
    #expect(features(word) != features(plain))
  }

  @Test("take Arabic letters in the forms they have in words for these letters")
  func forms() throws {
    let normalizer = try Normalizer(.nfkc)
    var count = 0
    for scalar in [0xFB50...0xFBFF, 0xFE80...0xFEFC].joined() {
      let text = String(Unicode.Scalar(UInt32(scalar))!)
      let plain = String(decoding: try normalizer.normalize(text).utf8, as: UTF8.self)
      let letters = plain.unicodeScalars.map(\.value)
      // Ligatures but those of lam and alef, of which text is full, are left.
      guard letters.count == 1 || scalar >= 0xFE80, letters[0] != UInt32(scalar) else { continue }
      let read = ArabicForms.letters(of: UInt32(scalar))
      #expect(read.first == letters[0] && read.second == (letters.count > 1 ? letters[1] : 0))
      count += 1
    }
    #expect(count > 240)
    #expect(features("ﺷﺠﺮﺓ") == features("شجرة"))
    #expect(
      features(String(repeating: "ﻻ", count: 40)) == features(String(repeating: "لا", count: 20)))
  }
}
