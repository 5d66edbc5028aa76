internal import ICUText
internal import LanguageID

/// Documents of sentences in one language with up to three fragments in others: what the span
/// decoder is fitted on, made of text that the language model was not trained on.
public struct SplicedDocuments {
  private let parts: [Part]
  private var random: RandomNumbers

  /// - Parameters:
  ///   - data: The folder the language model was trained on.
  ///   - others: Further files of text the model was not trained on: language, tab, sentence.
  ///   - varieties: The file of close varieties, as for the training.
  ///   - exclusions: The file of sources left out, as for the training.
  ///   - seed: Of all random choices.
  ///   - progress: Is told, line by line, what is being done.
  public init(
    data: String, others: [String], varieties: String, exclusions: String, seed: UInt64,
    progress: @escaping (String) -> Void
  ) throws {
    parts = try HeldOutSentences(
      folder: data, others: others, varieties: CloseVarieties(contentsOf: varieties),
      exclusions: Exclusions(contentsOf: exclusions), options: TrainingOptions(),
      progress: progress
    ).parts.map { Part($0.language, $0.sentences) }
    random = RandomNumbers(seed: seed)
    progress(
      "\(parts.count) languages, \(parts.reduce(0) { $0 + $1.sentences.count }) sentences")
  }

  /// The sentences of one language.
  private struct Part {
    let language: Language
    /// The script of most letters.
    let script: Script?
    let sentences: [String]

    init(_ language: Language, _ sentences: [String]) {
      self.language = language
      self.sentences = sentences
      var counts: [Script: Int] = [:]
      for sentence in sentences.prefix(20) {
        for scalar in sentence.unicodeScalars where scalar.properties.isAlphabetic {
          counts[Script(of: scalar), default: 0] += 1
        }
      }
      script = counts.max { ($0.value, $0.key.code) < ($1.value, $1.key.code) }?.key
    }
  }

  /// How a fragment stands in its document.
  private enum Kind: String {
    case line, cut, sentence, inline, quoted

    /// With how often.
    static let drawn: [Kind] = [
      .line, .line, .cut, .sentence, .inline, .inline, .inline, .quoted, .quoted,
    ]
  }

  /// How many fragments a document has, with how often.
  private static let counts = [0, 0, 1, 1, 1, 1, 2, 3]

  /// A line of a few words of the document's own language, as headings, names and links are, comes
  /// before one of so many sentences.
  private static let labelEvery = 10

  private static let quotations: [(open: String, close: String)] = [
    ("“", "”"), ("\"", "\""), ("„", "“"), ("«", "»"), ("« ", " »"), ("‘", "’"), ("(", ")"),
    ("「", "」"),
  ]

  /// Makes the next document.
  public mutating func next() -> SpanTest.Document {
    let place = random.below(parts.count)
    let host = parts[place]
    let sentences = 5 + random.below(10)
    var kinds = [Kind?](repeating: nil, count: sentences)
    for _ in 0..<Self.counts[random.below(Self.counts.count)] {
      kinds[random.below(sentences)] = Kind.drawn[random.below(Kind.drawn.count)]
    }
    var document = Spliced()
    for kind in kinds {
      let sentence = host.sentences.randomElement(using: &random)!
      if random.below(Self.labelEvery) == 0 {
        document.append("\n" + label(from: sentence) + "\n")
      }
      if let kind {
        splice(kind, into: sentence, of: [place], &document)
      } else {
        document.append(sentence)
      }
      document.append([" ", " ", "\n", "\n\n"][random.below(4)])
    }
    return SpanTest.Document(
      host: host.language.code, text: String(String.UnicodeScalarView(document.text)),
      spans: document.fragments)
  }

  /// Most scraped pages are in one of these.
  private static let languagesOfPages: Set<Language> = ["en", "de"]

  /// A scraped page, in a language that is not known, with fragments in it. It may hold other foreign
  /// text, mostly titles and names.
  public mutating func next(from page: LinePage) -> SpanTest.Document {
    var kinds: [Int: Kind] = [:]
    for _ in 0..<Self.counts[random.below(Self.counts.count)] {
      kinds[random.below(page.lines.count)] = Kind.drawn[random.below(Kind.drawn.count)]
    }
    let hosts = Set(parts.indices.filter { Self.languagesOfPages.contains(parts[$0].language) })
    var document = Spliced()
    for (index, line) in page.lines.enumerated() {
      if let kind = kinds[index] {
        splice(kind, into: line.text, of: hosts, &document)
      } else {
        document.append(line.text)
      }
      document.append("\n")
    }
    return SpanTest.Document(
      host: Language.undetermined.code, text: String(String.UnicodeScalarView(document.text)),
      spans: document.fragments)
  }

  /// A document in the making.
  private struct Spliced {
    var text: [Unicode.Scalar] = []
    /// The language of the fragment before.
    var lastPart: Int?
    var fragments: [SpanTest.Document.Fragment] = []

    mutating func append(_ string: some StringProtocol) {
      text.append(contentsOf: string.unicodeScalars)
    }

    mutating func append(fragment: String, in language: Language, kind: Kind) {
      let start = text.count
      append(fragment)
      fragments.append(
        .init(start: start, end: text.count, lang: language.code, kind: kind.rawValue))
    }
  }

  /// Appends a sentence with a fragment before or in it.
  private mutating func splice(
    _ kind: Kind, into sentence: String, of hosts: Set<Int>, _ document: inout Spliced
  ) {
    let other = part(besides: hosts, &document)
    let fragment = fragment(kind, other.sentences.randomElement(using: &random)!)
    switch kind {
    case .line, .cut:
      if document.text.last == " " { document.text[document.text.count - 1] = "\n" }
      document.append(fragment: fragment, in: other.language, kind: kind)
      document.append(random.below(2) == 0 ? "\n" : "\n\n")
      document.append(sentence)
    case .sentence:
      document.append(fragment: fragment, in: other.language, kind: kind)
      document.append(" ")
      document.append(sentence)
    case .inline, .quoted:
      let marks = Self.quotations[random.below(Self.quotations.count)]
      let (before, after) = cut(sentence)
      document.append(before)
      if before.last?.isWhitespace == false { document.append(" ") }
      if kind == .quoted { document.append(marks.open) }
      document.append(fragment: fragment, in: other.language, kind: kind)
      if kind == .quoted { document.append(marks.close) }
      if after.first?.isWhitespace == false { document.append(" ") }
      document.append(after)
    }
  }

  /// The language of a fragment: half of the time any, else one in the script of the document's language,
  /// which is harder to see; now and then that of the fragment before.
  private mutating func part(besides hosts: Set<Int>, _ document: inout Spliced) -> Part {
    if let last = document.lastPart, random.below(2) == 0 { return parts[last] }
    let others = parts.indices.filter { !hosts.contains($0) }
    let scripts = Set(hosts.map { parts[$0].script })
    let neighbours = others.filter { scripts.contains(parts[$0].script) }
    let choices = neighbours.isEmpty || random.below(2) == 0 ? others : neighbours
    let place = choices.randomElement(using: &random)!
    document.lastPart = place
    return parts[place]
  }

  /// The part of a sentence that a fragment of this kind takes.
  private mutating func fragment(_ kind: Kind, _ sentence: String) -> String {
    switch kind {
    case .sentence: return sentence
    case .line: return stretch(of: sentence, words: 3 + random.below(10))
    case .cut:
      let stretch = stretch(of: sentence, words: 3 + random.below(10))
      return stretch.count < 12 ? stretch : String(stretch.dropLast(1 + random.below(4)))
    case .inline, .quoted: return stretch(of: sentence, words: 2 + random.below(7))
    }
  }

  /// Up to four words of a sentence, or one or two of its names.
  private mutating func label(from sentence: String) -> String {
    let names = sentence.split(separator: " ").dropFirst()
      .filter { $0.first?.isUppercase == true && $0.last?.isLetter == true }
    if random.below(2) == 0, let name = names.randomElement(using: &random) {
      return String(name)
    }
    return stretch(of: sentence, words: 1 + random.below(4))
  }

  /// So many words from anywhere in a sentence; three characters count for a word where there are
  /// no spaces.
  private mutating func stretch(of sentence: String, words count: Int) -> String {
    let words = sentence.split(separator: " ")
    if sentence.count > words.count * 20 {
      let length = min(sentence.count, 3 * count)
      return String(sentence.dropFirst(random.below(sentence.count - length + 1)).prefix(length))
    }
    let length = min(count, words.count)
    let first = random.below(words.count - length + 1)
    return words[first..<first + length].joined(separator: " ")
  }

  /// Cuts a sentence in two between words.
  private mutating func cut(_ sentence: String) -> (Substring, Substring) {
    let spaces = sentence.indices.dropFirst().filter { sentence[$0] == " " }
    if sentence.count > (spaces.count + 1) * 20 {
      let middle = sentence.index(sentence.startIndex, offsetBy: random.below(sentence.count))
      return (sentence[..<middle], sentence[middle...])
    }
    guard let space = spaces.randomElement(using: &random) else { return (sentence[...], "") }
    return (sentence[..<space], sentence[space...])
  }
}
