/// A word of a text as the recogniser sees it, for training.
package struct TextWord {
  /// The bytes, inside the text.
  package let bytes: UnsafeBufferPointer<UInt8>
  package let hash: UInt64
  package let isUnspaced: Bool
  let isCapitalized: Bool

  /// Whether it has vowel points where only Hebrew has them.
  package var isPointedHebrew: Bool {
    let scalars = String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
    return zip(scalars, scalars.dropFirst()).contains { letter, point in
      HebrewPoints.isOnlyHebrew(point, on: letter)
    }
  }

  /// The words of valid UTF-8, which must outlive them.
  package static func words(of utf8: UnsafeBufferPointer<UInt8>) -> [TextWord] {
    var scanner = WordScanner(utf8)
    var result: [TextWord] = []
    while let word = scanner.next() {
      let bytes = UnsafeBufferPointer(rebasing: utf8[word.start..<word.end])
      result.append(
        TextWord(
          bytes: bytes,
          hash: WordHash.hash(
            bytes.baseAddress!, count: bytes.count, isUnspaced: word.isUnspaced),
          isUnspaced: word.isUnspaced, isCapitalized: word.isCapitalized))
    }
    return result
  }
}
