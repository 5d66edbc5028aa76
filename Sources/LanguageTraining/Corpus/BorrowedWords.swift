internal import LanguageID

/// Takes words out of a frequency list that another language, which is not close, uses far more often.
///
/// Lists are counted in subtitles and on web pages, where some of the text is in another language. They are
/// drawn by the square root of the frequency, which gives such words more weight than they have in any text.
struct BorrowedWords {
  /// Frequencies in shorter lists say little.
  private static let leastListed = 20_000
  /// So many times as frequent elsewhere; lists hold square roots of frequencies.
  private static let leastRatio: Float = 20

  let varieties: CloseVarieties

  /// Removes them and returns how many there were.
  func remove(from corpus: inout Corpus) -> Int {
    var homes: [UInt32: (label: Int, weight: Float)] = [:]
    for (label, part) in corpus.parts.enumerated() where part.listed.count >= Self.leastListed {
      part.forEachListed { word, weight in
        if weight > homes[word]?.weight ?? 0 { homes[word] = (label, weight) }
      }
    }
    let languages = corpus.parts.map(\.language)
    var removed = 0
    for label in corpus.parts.indices {
      let part = corpus.parts[label]
      corpus.parts[label].unlistAll()
      part.forEachListed { word, weight in
        if let home = homes[word], home.weight > weight * Self.leastRatio.squareRoot(),
          !varieties.areClose(languages[home.label], languages[label])
        {
          removed += 1
        } else {
          corpus.parts[label].list(word, weight)
        }
      }
    }
    return removed
  }
}
