/// A candidate as the fitting of a ``SpanModel`` sees it. Offsets are UTF-8 bytes.
package struct SpanSample {
  /// What the decoder proposed.
  package let range: Range<Int>
  /// The ends to choose from: the bytes of each choice and its features.
  package let choices: [(range: Range<Int>, features: [Float])]
  /// The features of the words that some ends choose.
  package let features: [Float]
}

extension LanguageAnalyzer {
  /// The candidates of a text.
  ///
  /// - Parameter ends: Sets the ends before the features are taken; nil to leave them.
  package func spanSamples(_ text: String, ends: SpanEnds?) -> [SpanSample] {
    var text = text
    var samples: [SpanSample] = []
    text.withUTF8 { buffer in
      withDecoder(buffer) { decoder, document in
        decoder.examine(document) { window, host in
          var choices: [(range: Range<Int>, features: [Float])] = []
          if ends == nil {
            let all = SpanChoices(of: window)
            choices = all.ranges.map {
              (range: document.bytes(of: $0), features: all.features(of: $0))
            }
          }
          let words = ends.map { $0.words(of: window) } ?? window.candidate.words
          samples.append(
            SpanSample(
              range: document.bytes(of: words), choices: choices,
              features: SpanFeatures.values(
                of: words, in: window, host: host,
                posterior: decoder.posterior(of: words, in: document))))
        }
      }
    }
    return samples
  }
}
