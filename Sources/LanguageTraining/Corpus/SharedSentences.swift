internal import LanguageID

/// Takes sentences out of a corpus that stand, word for word, in the text of several languages
/// which are not close: untranslated interface text, names, licences. They teach the wrong label.
///
/// And sets sentences apart that are not trained on, to fit the temperatures.
struct SharedSentences {
  let varieties: CloseVarieties

  /// Removes shared sentences and moves every `holdOut`-th of the others, by their hash, into the
  /// second corpus. Returns the number of those removed.
  func remove(from corpus: inout Corpus, holdOut: UInt64, into held: inout [Corpus.Part]) -> Int {
    var owners: [UInt64: [UInt16]] = [:]
    for (label, part) in corpus.parts.enumerated() {
      for index in 0..<part.sentenceCount {
        let hash = Self.hash(part.sentence(index))
        if !(owners[hash]?.contains(UInt16(label)) ?? false) {
          owners[hash, default: []].append(UInt16(label))
        }
      }
    }
    var removed = 0
    held = corpus.parts.map { Corpus.Part(language: $0.language) }
    let languages = corpus.parts.map(\.language)
    for label in corpus.parts.indices {
      let part = corpus.parts[label]
      corpus.parts[label] = part.keepingSentences { sentence in
        let hash = Self.hash(sentence)
        let isShared = owners[hash]!.contains {
          !varieties.areClose(languages[Int($0)], part.language)
        }
        if isShared {
          removed += 1
          return false
        }
        guard hash % holdOut == 0, part.sentenceCount > 500 else { return true }
        held[label].append(sentence: sentence)
        return false
      }
    }
    return removed
  }

  private static func hash(_ sentence: ArraySlice<UInt32>) -> UInt64 {
    sentence.withUnsafeBytes { ModelFormat.checksum($0) }
  }
}
