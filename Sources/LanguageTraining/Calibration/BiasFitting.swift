internal import CLanguageKernels
internal import LanguageID

/// Moves the biases to where every language is as likely as any other before the text is seen.
///
/// Training draws big languages more often, and the biases learn that. Users' texts are not drawn
/// by the size of our corpora, so the biases are fitted once more on stretches that were kept
/// back, as many of each language. Labels without such text keep their bias, and all of them their
/// mean.
///
/// Words of frequency lists are among them only where there is little text: many lists hold words of
/// English, and a bias that is fitted on these takes English for other languages.
struct BiasFitting {
  private static let counts = [1: 200, 2: 400, 3: 200]
  private static let rounds = 60
  /// So many sentences speak for themselves.
  private static let enoughSentences: Float = 60

  /// What to add to the bias of each label.
  let offset: [Float]

  init(held: [Corpus.Part], scorer: StretchScorer) {
    let samples = Self.counts.sorted { $0.key < $1.key }.flatMap {
      HeldOutStretches(
        length: $0, count: $1, of: held, scorer: scorer,
        listShare: { 1 - min(1, Float($0.sentenceCount) / Self.enoughSentences) }
      ).samples
    }
    offset = Self.offset(samples, labelCount: held.count)
  }

  /// Gradient descent on the loss of all stretches.
  static func offset(_ samples: [(label: Int, logits: [Float])], labelCount: Int) -> [Float] {
    let kernels = language_kernels().pointee
    let stride = ModelFormat.stride(ofLabels: labelCount)
    var counts = [Float](repeating: 0, count: labelCount)
    for sample in samples { counts[sample.label] += 1 }
    var offset = [Float](repeating: 0, count: labelCount)
    var likely = [Float](repeating: -.greatestFiniteMagnitude, count: stride)
    for round in 0..<rounds {
      var gradient = [Float](repeating: 0, count: labelCount)
      for sample in samples {
        for label in 0..<labelCount { likely[label] = sample.logits[label] + offset[label] }
        for padding in labelCount..<stride { likely[padding] = -.greatestFiniteMagnitude }
        kernels.softmax(&likely, Int32(stride))
        for label in 0..<labelCount { gradient[label] += likely[label] }
        gradient[sample.label] -= 1
      }
      let step = 3 * (1 - Float(round) / Float(rounds))
      for label in 0..<labelCount where counts[label] > 0 {
        offset[label] -= step * gradient[label] / counts[label]
      }
    }
    let fitted = counts.indices.filter { counts[$0] > 0 }
    let mean = fitted.reduce(0) { $0 + offset[$1] } / Float(max(1, fitted.count))
    for label in fitted { offset[label] -= mean }
    return offset
  }
}
