internal import ICUText

/// What words are judged by: the script and the letters of a document, and its words.
struct HomoglyphPage {
  /// The script of most letters, if it is Latin, Cyrillic or Greek.
  let script: Script?
  /// The letters of its language, where that is known and written in the script.
  let exemplars: Exemplars?
  private let utf8: [UInt8]
  /// Its words.
  private var words: Set<[UInt32]>?

  init(_ utf8: [UInt8], script: Script?, language: String?) {
    self.utf8 = utf8
    self.script = script
    exemplars = language.flatMap(Exemplars.init(language:)).flatMap {
      $0.script == script ? $0 : nil
    }
  }

  /// The script of most letters, told by their first bytes.
  static func script(of utf8: [UInt8]) -> Script? {
    var (latin, cyrillic, greek, others) = (0, 0, 0, 0)
    for byte in utf8 {
      switch byte {
      case 0x41...0x5A, 0x61...0x7A, 0xC3...0xC9: latin += 1
      case 0xCE...0xCF: greek += 1
      case 0xD0...0xD3: cyrillic += 1
      case 0xD4...0xEF where byte != 0xE2: others += 1
      default: break
      }
    }
    let most = max(latin, cyrillic, greek, others)
    return most == others
      ? nil : most == latin ? .latin : most == cyrillic ? .cyrillic : .greek
  }

  /// Whether a word is one of the document's, in the same letters.
  ///
  /// - Complexity: O(n) the first time, then O(1).
  mutating func has(_ word: [Unicode.Scalar]) -> Bool {
    if words == nil { words = findWords() }
    return words?.contains(word.map(\.value)) ?? false
  }

  private func findWords() -> Set<[UInt32]> {
    var words: Set<[UInt32]> = []
    var word: [UInt32] = []
    var scan = ScalarScan(utf8)
    while let value = scan.next() {
      if OddLetter(value) != nil {
        word.append(value)
      } else if !word.isEmpty {
        words.insert(word)
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { words.insert(word) }
    return words
  }
}
