/// What is measured of a candidate to tell a foreign stretch from a name, a borrowed word or a
/// main language that the model knows little of.
package enum SpanFeatures {
  package static let names: [String] = [
    "gain", "gain up to 20", "mean gain", "mean unweighted gain", "weakest word",
    "second weakest word", "share of words for it", "words for it", "words strongly for it",
    "share of words against it", "words", "letters", "lower-case words", "gain of these",
    "share of names", "doubt", "known in the main language", "best known in the main language",
    "distance to the best language", "opening", "closing", "quoted", "on lines of its own",
    "gain before", "gain behind", "script of the neighbours", "closeness of the languages",
    "candidates nearby", "fit of the main language", "sureness of the main language",
    "words of the main language", "probability", "probability of the main language",
    "probability of the best language", "is the best language", "is unspaced", "sentence ends",
    "is English", "probability of the close varieties", "companions", "longest other candidate",
    "recurrence", "name before", "name behind", "begins with a name", "ends with a name",
    "is common", "gain up to 4 a word", "gain of the best three words", "short words",
  ]

  /// The features of some words of a window, in the order of ``names``.
  ///
  /// - Parameter posterior: What all the words say together.
  static func values(
    of words: Range<Int>, in window: SpanWindow, host: HostFit, posterior: Posterior
  ) -> [Float] {
    var values = own(words, in: window, posterior: posterior)
    setOthers(&values, words, window.surroundings, host, in: window.document)
    return values
  }

  /// Sets the features that the rest of the document gives some words.
  static func setOthers(
    _ values: inout [Float], _ words: Range<Int>, _ surroundings: SpanSurroundings,
    _ host: HostFit, in document: DocumentWords
  ) {
    let others = [
      Float(min(8, surroundings.density)), host.fit, host.sureness,
      Softmax.log(1 + Float(host.words)), Float(min(5, surroundings.companions)),
      Float(min(12, surroundings.longestOther)), document.recurrence(of: words),
    ]
    for (place, value) in zip(placesOfOthers, others) { values[place] = value }
  }

  private static let placesOfOthers = [
    "candidates nearby", "fit of the main language", "sureness of the main language",
    "words of the main language", "companions", "longest other candidate", "recurrence",
  ].map { name in names.firstIndex(of: name)! }

  /// The features of some words but for those of ``setOthers(_:_:_:_:in:)``, which are 0.
  ///
  /// - Parameter posterior: What all the words say together.  No longer valid when this returns.
  static func own(
    _ words: Range<Int>, in window: SpanWindow, posterior: Posterior
  ) -> [Float] {
    let document = window.document
    let decoder = window.decoder
    let model = decoder.workspace.model
    let label = window.candidate.label
    let likelihoods = [
      Softmax.log(max(1e-9, posterior.probability(of: label))),
      Softmax.log(max(1e-9, decoder.mainLabels.map(posterior.probability(of:)).max()!)),
      Softmax.log(max(1e-9, posterior.probability(of: posterior.best))),
      posterior.best == label ? 1 : 0,
      Softmax.log(max(1e-9, posterior.probabilityOfBestGroup(in: model))),
    ]
    let contrasts = words.map(window.contrast)
    let count = Float(words.count)
    let gains = contrasts.map(\.gain)
    let sorted = gains.sorted()
    let total = contrasts.reduce(0) { $0 + $1.weightedGain }
    let lower = zip(words, contrasts).filter { !document.words[$0.0].isCapitalized }
    func mean(_ values: some Sequence<Float>) -> Float { values.reduce(0, +) / count }
    let opening = document.gap(before: words.lowerBound).opening
    let closing = document.gap(before: words.upperBound).closing
    let isQuoted = opening == .quotation && closing == .quotation
    let isLines = opening == .line && closing == .line
    let letters = words.reduce(0) { $0 + document.words[$1].end - document.words[$1].start }
    let inner = words.dropFirst().count { document.words[$0].boundary >= .sentence }
    return [
      min(total, 60), min(total, 20), total / count, mean(gains), sorted[0],
      sorted.count > 1 ? sorted[1] : sorted[0], mean(gains.map { $0 > 2 ? 1 : 0 }),
      Float(min(6, gains.count { $0 > 2 })), Float(min(6, gains.count { $0 > 5 })),
      mean(gains.map { $0 < -1 ? 1 : 0 }), Softmax.log(count), Softmax.log(Float(letters)),
      Float(min(5, lower.count)), min(40, lower.reduce(0) { $0 + $1.1.gain }),
      1 - Float(lower.count) / count,
      mean(words.map { decoder.doubt(of: document.words[$0], document) }),
      mean(contrasts.map(\.main)), contrasts.map(\.main).max()!, mean(contrasts.map(\.label)),
      Float(opening.rawValue),
      Float(closing.rawValue), isQuoted ? 1 : 0, isLines ? 1 : 0,
      neighbourGain(window, words.lowerBound - 4..<words.lowerBound),
      neighbourGain(window, words.upperBound..<words.upperBound + 4),
      window.scriptShare(of: words), decoder.workspace.layer.closeness(of: label, to: decoder.main),
      0, 0, 0, 0,
      likelihoods[0], likelihoods[1], likelihoods[2], likelihoods[3],
      document.words[words.lowerBound].isUnspaced ? 1 : 0,
      Float(min(3, inner)), model.languages[label] == "en" ? 1 : 0, likelihoods[4],
      0, 0, 0,
      window.isName(words.lowerBound - 1) ? 1 : 0, window.isName(words.upperBound) ? 1 : 0,
      document.words[words.lowerBound].isCapitalized ? 1 : 0,
      document.words[words.upperBound - 1].isCapitalized ? 1 : 0,
      decoder.commonness[label] > 1 ? 1 : 0,
      contrasts.reduce(0) { $0 + max(-4, min(4, $1.gain)) },
      sorted.suffix(3).reduce(0) { $0 + min(12, $1) },
      mean(words.map { document.words[$0].end - document.words[$0].start < 4 ? 1 : 0 }),
    ]
  }

  private static func neighbourGain(_ window: SpanWindow, _ words: Range<Int>) -> Float {
    max(-30, words.clamped(to: window.known).reduce(0) { $0 + window.contrast($1).weightedGain })
  }
}

/// How well the main language explains the words outside all candidates: badly where the model
/// was trained on little text of it.
struct HostFit {
  /// Words that were looked at: those without a capital.
  private(set) var words = 0
  /// Mean distance of the main language to the best language of each word.
  private(set) var fit: Float = 0
  /// Mean log-probability of the best language of each word.
  private(set) var sureness: Float = 0

  /// More words say nothing new.
  private static let enough = 200

  init(_ document: DocumentWords, without candidates: [SpanCandidate], decoder: SpanDecoder) {
    var next = 0
    for (index, word) in document.words.enumerated() {
      while next < candidates.count, candidates[next].words.upperBound <= index { next += 1 }
      if next < candidates.count, candidates[next].words.contains(index) { continue }
      if word.isCapitalized { continue }
      let place = decoder.place(of: word, in: document)
      let evidence = decoder.workspace.judge(at: place).evidence
      fit -= max(0, min(decoder.costs.wordLimit, decoder.lead(at: place)))
      sureness += evidence.pointee.sureness.best
      words += 1
      if words == Self.enough { break }
    }
    if words > 0 {
      fit /= Float(words)
      sureness /= Float(words)
    }
  }
}

extension DocumentWords {
  /// A number for the script of a word's first letter, or for the block it stands in.
  func script(of index: Int) -> UInt32 {
    let scalar = UTF8Scalar.decode(text.baseAddress! + words[index].start).scalar
    switch scalar {
    case ..<0x250, 0x1E00..<0x1F00: return 0  // Latin
    case 0x370..<0x400, 0x1F00..<0x2000: return 1  // Greek
    case ..<0x530: return 2  // Cyrillic
    case ..<0x590: return 3  // Armenian
    case ..<0x600: return 4  // Hebrew
    case ..<0x780, 0xFB50..<0xFE00, 0xFE70..<0xFEFF: return 5  // Arabic
    case 0x1100..<0x1200, 0xAC00..<0xD7B0: return 6  // Hangul
    case 0x3000..<0xA000, 0xF900...: return 7  // Han and Kana
    default: return 8 + scalar >> 7
    }
  }
}
