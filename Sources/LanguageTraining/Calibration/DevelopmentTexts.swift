internal import ICUText
internal import LanguageID

/// The texts of a development set: language, tab, text. Those in languages that the model does not know are
/// left out.
struct DevelopmentTexts {
  private(set) var texts: [(language: Int, text: String)] = []
  /// For each language of the set, the labels that are right.
  private(set) var rightLabels: [Set<Int>] = []
  /// Languages from here on are written in their other script here, which the set does not have.
  private(set) var firstOtherScript = Int.max
  /// Labels that may come out.
  let allowed: [Bool]

  /// Reads a set.
  ///
  /// - Parameters:
  ///   - isRestricted: whether only languages of the set may come out
  ///   - foldsVarieties: whether all varieties are right that sets do not tell apart, also where there is a
  ///     label of the language's own name
  /// - Throws: ``TrainingDataError`` when the file cannot be read.
  init(path: String, isRestricted: Bool, foldsVarieties: Bool, model: LanguageModel) throws {
    var lines: [(code: String, text: String)] = []
    try CompressedLines.forEach(inFile: path) { line in
      guard let tab = line.firstIndex(of: 0x09) else { return }
      lines.append(
        (
          code: String(decoding: line[..<tab], as: UTF8.self),
          text: String(decoding: line[(tab + 1)...], as: UTF8.self)
        ))
    }
    var places: [String: Int] = [:]
    for code in Set(lines.map(\.code)).sorted() {
      let right = Self.rightLabels(for: code, folding: foldsVarieties, in: model)
      if right.isEmpty { continue }
      places[code] = rightLabels.count
      rightLabels.append(right)
    }
    let wanted = rightLabels.reduce(into: Set<Int>()) { $0.formUnion($1) }
    allowed = model.languages.indices.map { !isRestricted || wanted.contains($0) }
    texts = lines.compactMap { line in places[line.code].map { ($0, line.text) } }
  }

  /// Writes the texts of languages that have two scripts in the other one as well, which the sets do not have: without,
  /// their labels would have no text to speak for them.
  mutating func writeInBothScripts(model: LanguageModel) throws {
    for (label, written) in Self.otherScripts {
      guard let own = model.label(of: Language(label)),
        let other = model.label(of: Language(written.label))
      else { continue }
      let transliterator = try Transliterator(written.transform)
      let added = texts.filter { rightLabels[$0.language].contains(own) }
        .map { (language: rightLabels.count, text: transliterator.apply(to: $0.text)) }
      if added.isEmpty { continue }
      firstOtherScript = min(firstOtherScript, rightLabels.count)
      rightLabels.append([other])
      texts += added
    }
  }

  /// Labels, how their language is written otherwise, and the transformation of ICU that writes it so.
  private static let otherScripts: [String: (label: String, transform: String)] = [
    "sr-Cyrl": ("sr-Latn", "Serbian-Latin/BGN")
  ]

  /// Logits of which those of labels that may not come out are minus infinity.
  func allowing(_ logits: [Float]) -> [Float] {
    zip(logits, allowed).map { $1 ? $0 : -.infinity }
  }

  /// The label that a language of a set names; where there is none, those that sets do not tell apart.
  private static func rightLabels(
    for code: String, folding: Bool, in model: LanguageModel
  ) -> Set<Int> {
    if !folding, let label = model.label(of: Language(code)) { return [label] }
    return Set(
      LabelFolding.languages(of: model, foldingTo: [code]).compactMap { model.label(of: $0) })
  }
}
