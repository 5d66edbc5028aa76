internal import ICUText
internal import LanguageID

/// Writes text of other scripts in Latin letters the way people type it: ICU's transliteration
/// without marks, with long vowels doubled at times and mute vowels left out; Arabic in the chat
/// alphabet, with digits for the letters Latin lacks and vowels put in.
///
/// The model is not trained on such text. It has to abstain from it.
final class Romaniser {
  private let language: Language
  private let transliterator: Transliterator
  private var random: RandomNumbers

  private static let indic: Set<String> = [
    "hi", "mr", "ne", "bn", "gu", "pa", "ta", "te", "kn", "ml", "si",
  ]
  private static let arabic: Set<String> = ["ar", "arz", "ary"]
  private static let others: Set<String> = ["ru", "uk", "bg", "el", "ka", "hy", "am", "ko", "th"]

  /// - Throws: an error of ICU; nil where no habit of writing the language in Latin is known.
  init?(of language: Language, seed: UInt64) throws {
    let code = language.code
    guard Self.indic.contains(code) || Self.arabic.contains(code) || Self.others.contains(code)
    else { return nil }
    self.language = language
    transliterator = try Transliterator(
      Self.indic.contains(code) ? "Any-Latin" : "Any-Latin; Latin-ASCII")
    random = RandomNumbers(seed: seed &+ UInt64(code.utf8.count))
  }

  func romanise(_ text: String) -> String {
    if Self.arabic.contains(language.code) { return chatArabic(text) }
    let latin = transliterator.apply(to: text).lowercased()
    return Self.indic.contains(language.code) ? typedIndic(latin) : latin
  }

  private func typedIndic(_ text: String) -> String {
    let doublesLong = random.below(2) == 0
    var result = ""
    for letter in text {
      switch letter {
      case "ā": result += doublesLong ? "aa" : "a"
      case "ī": result += doublesLong ? "ee" : "i"
      case "ū": result += doublesLong ? "oo" : "u"
      case "ś", "ṣ": result += "sh"
      case "c": result += "ch"
      default: result.append(letter)
      }
    }
    return result.split(separator: " ").map { word in
      let plain = String(String(word).decomposedASCII)
      // The vowel that every consonant carries is mute at the end of a word.
      return plain.count > 2 && plain.hasSuffix("a") && !word.hasSuffix("aa")
        && !word.hasSuffix("ā")
        ? String(plain.dropLast()) : plain
    }.joined(separator: " ")
  }

  private func chatArabic(_ text: String) -> String {
    let letters: [Character: String] = [
      "ا": "a", "أ": "a", "إ": "i", "آ": "a", "ب": "b", "ت": "t", "ث": "th", "ج": "g", "ح": "7",
      "خ": "5", "د": "d", "ذ": "z",
      "ر": "r", "ز": "z", "س": "s", "ش": "sh", "ص": "s", "ض": "d", "ط": "t", "ظ": "z", "ع": "3",
      "غ": "gh", "ف": "f", "ق": "2",
      "ك": "k", "ل": "l", "م": "m", "ن": "n", "ه": "h", "و": "o", "ي": "y", "ى": "a", "ة": "a",
      "ء": "2", "ئ": "2", "ؤ": "2",
    ]
    var result = ""
    var hadConsonant = false
    for letter in text {
      guard let latin = letters[letter] else {
        result.append(letter)
        hadConsonant = false
        continue
      }
      let isVowel = ["a", "i", "o", "y"].contains(latin)
      if hadConsonant && !isVowel && random.below(3) > 0 {
        result += ["a", "e", "i"][random.below(3)]
      }
      result += latin
      hadConsonant = !isVowel
    }
    return result
  }
}

extension String {
  /// The letters a–z, digits and marks of ASCII of the decomposed text.
  fileprivate var decomposedASCII: String.UnicodeScalarView {
    guard let decomposed = try? Normalizer(.nfd).normalize(self) else { return unicodeScalars }
    return String.UnicodeScalarView(
      String(decoding: decomposed.utf8, as: UTF8.self).unicodeScalars.filter { $0.isASCII })
  }
}
