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
    guard parts.count > 1 else {
      throw TrainingDataError("\(data)/train: too little text of two languages is kept back")
    }
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
    var kinds = [FragmentKind?](repeating: nil, count: sentences)
    for _ in 0..<Self.counts[random.below(Self.counts.count)] {
      kinds[random.below(sentences)] = FragmentKind.drawn[random.below(FragmentKind.drawn.count)]
    }
    var document = Spliced()
    for kind in kinds {
      let sentence = host.sentences.randomElement(using: &random)!
      if random.below(Self.labelEvery) == 0 {
        document.append("\n" + random.label(from: sentence) + "\n")
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
    var kinds: [Int: FragmentKind] = [:]
    for _ in 0..<Self.counts[random.below(Self.counts.count)] {
      let line = random.below(page.lines.count)
      kinds[line] = FragmentKind.drawn[random.below(FragmentKind.drawn.count)]
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

    mutating func append(fragment: String, in language: Language, kind: FragmentKind) {
      let start = text.count
      append(fragment)
      fragments.append(
        .init(start: start, end: text.count, lang: language.code, kind: kind.rawValue))
    }
  }

  /// Appends a sentence with a fragment before or in it.
  private mutating func splice(
    _ kind: FragmentKind, into sentence: String, of hosts: Set<Int>, _ document: inout Spliced
  ) {
    let other = part(besides: hosts, &document)
    let fragment = kind.fragment(of: other.sentences.randomElement(using: &random)!, &random)
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
      let (before, after) = random.cut(sentence)
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
}
