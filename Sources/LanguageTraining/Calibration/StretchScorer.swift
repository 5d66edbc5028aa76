internal import CLanguageKernels
internal import LanguageID

/// What words of a corpus say for each label.
struct StretchScorer {
  /// The logits of all labels for some words of the corpus.
  let logits: @Sendable (ArraySlice<UInt32>) -> [Float]

  init(_ logits: @escaping @Sendable (ArraySlice<UInt32>) -> [Float]) { self.logits = logits }

  /// Those of a model in training.
  init(_ parameters: Parameters, vocabulary: Vocabulary) {
    logits = { words in
      let kernels = language_kernels().pointee
      var hidden = [Float](repeating: 0, count: parameters.rank)
      for word in words {
        let features = vocabulary.features(of: word)
        vocabulary.features.withUnsafeBufferPointer {
          kernels.gather(
            parameters.rows, $0.baseAddress! + features.lowerBound, Int32(features.count),
            1 / Float(features.count).squareRoot(), Int32(parameters.rank), &hidden)
        }
      }
      var logits = [Float](repeating: 0, count: parameters.stride)
      kernels.logits(
        parameters.output.weights, parameters.output.bias, hidden, Int32(parameters.stride),
        Int32(parameters.rank), &logits)
      return Array(logits[..<parameters.labelCount])
    }
  }

  /// Those of a finished model, with something added for each label.
  ///
  /// - Parameter lengthBiases: What is added besides, for each class of lengths; none for nothing.
  init(
    _ model: LanguageModel, vocabulary: Vocabulary, adding offset: [Float],
    lengthBiases: [[Float]] = []
  ) {
    logits = { words in
      var vector = [Float](repeating: 0, count: model.header.rank)
      vocabulary.features.withUnsafeBufferPointer { features in
        for word in words {
          model.addVector(
            ofFeatures: UnsafeBufferPointer(rebasing: features[vocabulary.features(of: word)]),
            to: &vector)
        }
      }
      let logits = zip(model.logits(of: vector), offset).map(+)
      if lengthBiases.isEmpty { return logits }
      return zip(logits, lengthBiases[ModelFormat.lengthClass(ofWords: words.count)]).map(+)
    }
  }
}
