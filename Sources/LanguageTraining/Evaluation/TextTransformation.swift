internal import ICUText

/// What web text does to sentences: ways to spoil a test set, each the same on every run.
public enum TextTransformation: String, CaseIterable, Sendable {
  /// As it is.
  case none
  /// ALL IN UPPER CASE.
  case upperCase = "upper-case"
  /// Every Word Capitalised.
  case titleCase = "title-case"
  /// Letters of the Latin script without their marks: "deja vu".
  case noDiacritics = "no-diacritics"
  /// Two neighbouring letters change places in one of four words.
  case typos
  /// The first and the last word are cut in the middle.
  case cut
  /// A vowel stands four times in one of four words: "soooo".
  case repeatedLetters = "repeated-letters"
  /// One of eight letters a, c, e, o, p, x of the Latin script is its Cyrillic look-alike.
  case homoglyphs
  /// Numbers with units, a hashtag, a handle and an address between the words.
  case webNoise = "web-noise"

  /// The text, spoilt. Complexity: linear in its length.
  public func apply(to text: String) -> String {
    switch self {
    case .none: text
    case .upperCase: text.uppercased()
    case .titleCase: mapWords(text) { $1.prefix(1).uppercased() + $1.dropFirst() }
    case .noDiacritics: Self.withoutMarks(text)
    case .typos: mapWords(text) { $0 % 4 == 1 ? Self.swapped($1) : $1 }
    case .cut: Self.cut(text)
    case .repeatedLetters: mapWords(text) { $0 % 4 == 1 ? Self.stretched($1) : $1 }
    case .homoglyphs: Self.lookAlike(text)
    case .webNoise:
      mapWords(text) { index, word in
        switch index % 6 {
        case 1: word + " 25 km"
        case 3: "#" + word + " @user_17"
        case 5: word + " https://example.org/a?id=42"
        default: word
        }
      }
    }
  }

  private func mapWords(_ text: String, _ body: (Int, String) -> String) -> String {
    text.split(separator: " ").enumerated().map { body($0.offset, String($0.element)) }
      .joined(separator: " ")
  }

  /// Canonical decomposition without the marks, for letters of the Latin script alone.
  private static func withoutMarks(_ text: String) -> String {
    // The data of the canonical forms are part of every ICU.
    guard let decomposed = try? Normalizer(.nfd).normalize(text) else { return text }
    var isLatin = false
    var result = String.UnicodeScalarView()
    for scalar in String(decoding: decomposed.utf8, as: UTF8.self).unicodeScalars {
      let category = CharacterProperties.generalCategory(of: scalar)
      if category == .nonspacingMark && isLatin { continue }
      isLatin = Script(of: scalar) == .latin
      switch scalar {
      case "ı": result.append("i")
      case "ł": result.append("l")
      case "đ": result.append("d")
      case "ø": result.append("o")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  private static func swapped(_ word: String) -> String {
    var letters = Array(word)
    guard letters.count > 3 else { return word }
    letters.swapAt(letters.count / 2 - 1, letters.count / 2)
    return String(letters)
  }

  private static func stretched(_ word: String) -> String {
    guard let index = word.firstIndex(where: { "aeiouаеиоуαεοеяыи".contains($0) }) else {
      return word
    }
    return word.replacingCharacters(at: index, with: String(repeating: word[index], count: 4))
  }

  private static func cut(_ text: String) -> String {
    var words = text.split(separator: " ").map(String.init)
    guard words.count > 2 else { return text }
    words[0] = String(words[0].suffix((words[0].count + 1) / 2))
    words[words.count - 1] = String(words[words.count - 1].prefix((words.last!.count + 1) / 2))
    return words.joined(separator: " ")
  }

  private static func lookAlike(_ text: String) -> String {
    let pairs: [Character: Character] = [
      "a": "а", "c": "с", "e": "е", "o": "о", "p": "р", "x": "х",
    ]
    var count = 0
    return String(
      text.map { letter in
        guard let other = pairs[letter] else { return letter }
        count += 1
        return count % 8 == 0 ? other : letter
      })
  }
}

extension String {
  fileprivate func replacingCharacters(at index: Index, with text: String) -> String {
    self[..<index] + text + self[self.index(after: index)...]
  }
}
