/// Puts spam between the lines of clean pages.
struct SpamPageComposer {
  private let material: ScreeningMaterial
  private var composer: SpamComposer
  private var random: RandomNumbers
  private let languages: [String]
  private let spamLanguages: Set<String>
  private let hardLines: [String: [String]]

  init(_ material: ScreeningMaterial, seed: UInt64) {
    self.material = material
    composer = SpamComposer(
      PhraseSource(phrases: material.spam, texts: material.texts, seed: seed),
      lines: material.spamLines)
    random = RandomNumbers(seed: seed &+ 1)
    languages = material.spam.languages
    spamLanguages = Set(languages)
    hardLines = Dictionary(grouping: material.hardLines, by: \.language)
      .mapValues { $0.map(\.text) }
  }

  /// Calls `body` with each page.
  ///
  /// - Parameter language: Tells the language of a page.
  mutating func forEach(language: (LinePage) -> String, _ body: (SpamPage) -> Void) {
    for page in material.pages { addArticle(page, language, body) }
    for (language, sentences) in material.texts.sentences.sorted(by: { $0.key < $1.key }) {
      addSentences(sentences, language, body)
    }
    addMessages(body)
    addLinesAlone(body)
  }

  /// How much a line of a page's frame counts: some of these are advertisements.
  private static let frameWeight: Float = 0.25
  /// Lines of a page that are read.
  private static let longestPage = 400

  /// The article of a page, and the page with its frame, clean and with spam.
  private mutating func addArticle(
    _ page: LinePage, _ language: (LinePage) -> String, _ body: (SpamPage) -> Void
  ) {
    let content = page.lines.filter(\.isContent).map { SpamPage.Line(text: $0.text) }
    guard !content.isEmpty else { return }
    let language = language(page)
    let clean = SpamPage(lines: content)
    body(clean)
    for _ in 0..<3 { body(spliced(stretch(of: clean), language)) }
    let whole = SpamPage(
      lines: page.lines.prefix(Self.longestPage).map {
        SpamPage.Line(text: $0.text, weight: $0.isContent ? 1 : Self.frameWeight)
      })
    body(whole)
    body(spliced(whole, language))
  }

  /// Pages of sentences of a language, most of them with spam.
  private mutating func addSentences(
    _ sentences: [String], _ language: String, _ body: (SpamPage) -> Void
  ) {
    var start = 0
    while start < sentences.count {
      let end = min(sentences.count, start + 5 + random.below(26))
      var page = SpamPage(lines: sentences[start..<end].map { SpamPage.Line(text: $0) })
      if random.below(3) == 0 { page = paragraphs(of: page) }
      if let hard = hardLines[language], random.below(2) == 0 {
        // A few together are an article about such things.
        let place = random.below(page.lines.count + 1)
        for _ in 0..<1 + random.below(6) {
          page.lines.insert(
            SpamPage.Line(text: hard[random.below(hard.count)], weight: Self.hardWeight), at: place)
        }
      }
      if random.below(4) == 0 {
        page.lines.insert(decorated(language), at: random.below(page.lines.count + 1))
      }
      let hasSpam = spamLanguages.contains(language) || random.below(4) == 0
      body(hasSpam ? spliced(page, language) : page)
      start = end
    }
  }

  /// A clean line with a price, a number to call or an address in it.
  private mutating func decorated(_ language: String) -> SpamPage.Line {
    SpamPage.Line(text: composer.decoratedCleanLine(language), isComposed: true)
  }

  /// How much a clean line about the same things as spam counts.
  private static let hardWeight: Float = 2

  /// Three lines each as one.
  private func paragraphs(of page: SpamPage) -> SpamPage {
    SpamPage(
      lines: stride(from: 0, to: page.lines.count, by: 3).map { first in
        let lines = page.lines[first..<min(first + 3, page.lines.count)]
        return SpamPage.Line(text: lines.map(\.text).joined(separator: " "))
      })
  }

  /// All of a page, or half of the time a part.
  private mutating func stretch(of page: SpamPage) -> SpamPage {
    guard page.lines.count > 4, random.below(2) == 0 else { return page }
    let start = random.below(page.lines.count - 3)
    let count = min(page.lines.count - start, 3 + random.below(40))
    return SpamPage(lines: Array(page.lines[start..<start + count]))
  }

  /// A line of spam for a page, most often in its language.
  private mutating func spam(_ language: String) -> SpamPage.Line {
    if random.below(12) == 0, !material.spamMessages.isEmpty {
      return SpamPage.Line(
        text: material.spamMessages[random.below(material.spamMessages.count)], isSpam: true)
    }
    let other = random.below(10) < 3 || !spamLanguages.contains(language)
    return SpamPage.Line(
      text: composer.next(in: other ? languages[random.below(languages.count)] : language),
      isSpam: true)
  }

  /// One line of spam most of the time, else several, together or apart.
  private mutating func spliced(_ page: SpamPage, _ language: String) -> SpamPage {
    var page = page
    let count = random.below(10) < 7 ? 1 : 2 + random.below(5)
    let place = random.below(page.lines.count + 1)
    let isTogether = random.below(2) == 0
    for _ in 0..<count {
      page.lines.insert(
        spam(language), at: isTogether ? place : random.below(page.lines.count + 1))
    }
    return page
  }

  /// Messages as a chat.
  private mutating func addMessages(_ body: (SpamPage) -> Void) {
    let clean = material.texts.messages
    var start = 0
    while start < clean.count {
      let end = min(clean.count, start + 1 + random.below(12))
      var lines = clean[start..<end].map { SpamPage.Line(text: $0) }
      if random.below(3) == 0, !material.spamMessages.isEmpty {
        lines.insert(
          SpamPage.Line(
            text: material.spamMessages[random.below(material.spamMessages.count)], isSpam: true),
          at: random.below(lines.count + 1))
      }
      body(SpamPage(lines: lines))
      start = end
    }
  }

  /// Texts of nothing but spam, and clean lines alone.
  private mutating func addLinesAlone(_ body: (SpamPage) -> Void) {
    for message in material.spamMessages {
      body(SpamPage(lines: [SpamPage.Line(text: message, isSpam: true)]))
    }
    for language in languages {
      for _ in 0..<40 {
        let count = random.below(2) == 0 ? 1 : 2 + random.below(10)
        body(
          SpamPage(
            lines: (0..<count).map { _ in
              SpamPage.Line(text: composer.next(in: language), isSpam: true)
            }))
      }
      for text in (material.texts.sentences[language] ?? []).prefix(60) {
        body(SpamPage(lines: [SpamPage.Line(text: text)]))
      }
    }
    for language in languages {
      for _ in 0..<20 { body(SpamPage(lines: [decorated(language)])) }
    }
    for line in material.hardLines {
      body(SpamPage(lines: [SpamPage.Line(text: line.text, weight: Self.hardWeight)]))
    }
  }
}
